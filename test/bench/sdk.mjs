// CPU of one call, as a ratio to raw fetch: GET a list of 20 documents, POST an opinion, to a server in another thread.
// ky does what the SDK's users would do with it by hand: token, key and the same retries. The candidates are shuffled in
// every round. Loaded machines change the times, hardly the ratios.
import { createServer } from 'node:http';
import { isMainThread, parentPort, Worker } from 'node:worker_threads';
import ky from 'ky';
import { createClient } from '../../packages/sdk/src/client.ts';
import { listDocuments } from '../../packages/sdk/src/documents.ts';
import { submitFeedback } from '../../packages/sdk/src/feedback.ts';
import { examples } from '../../packages/sdk/src/generated/examples.ts';

if (isMainThread) await measure();
else serve();

function serve() {
  const item = examples.listDocuments[200].items[0];
  const list = JSON.stringify({ items: Array.from({ length: 20 }, () => item), nextCursor: null });
  const opinion = JSON.stringify(examples.submitFeedback[201]);
  const server = createServer((request, response) => {
    request.resume().on('end', () => {
      response.setHeader('content-type', 'application/json');
      response.end(request.method === 'GET' ? list : opinion);
    });
  });
  server.listen(0, '127.0.0.1', () => parentPort.postMessage(server.address().port));
}

async function measure() {
  const worker = new Worker(new URL(import.meta.url));
  const port = await new Promise((resolve) => worker.once('message', resolve));
  const baseUrl = `http://127.0.0.1:${port}/v1`;
  const token = 'token';
  const opinion = { kind: 'question', recipient: 'cell', subject: 'Hỏi', body: 'Nội dung' };
  const client = createClient({ baseUrl, token: () => Promise.resolve(token) });
  const authorized = ky.create({
    prefix: baseUrl,
    retry: { methods: ['get', 'post'], jitter: true },
    hooks: { beforeRequest: [({ request }) => request.headers.set('Authorization', `Bearer ${token}`)] },
  });
  const headers = { Authorization: `Bearer ${token}` };
  const key = () => ({ 'Idempotency-Key': crypto.randomUUID() });
  const candidates = {
    fetch: {
      get: async () => (await fetch(`${baseUrl}/documents?limit=20`, { headers })).json(),
      post: async () =>
        (
          await fetch(`${baseUrl}/feedback`, {
            method: 'POST',
            headers: { ...headers, ...key(), 'content-type': 'application/json' },
            body: JSON.stringify(opinion),
          })
        ).json(),
    },
    ky: {
      get: () => authorized.get('documents', { searchParams: { limit: 20 } }).json(),
      post: () => authorized.post('feedback', { json: opinion, headers: key() }).json(),
    },
    sdk: { get: () => listDocuments(client, { limit: 20 }), post: () => submitFeedback(client, opinion) },
  };
  const spent = Object.fromEntries(Object.keys(candidates).map((name) => [name, { get: 0, post: 0 }]));
  for (let round = 0; round < 31; round++) {
    for (const name of Object.keys(candidates).sort(() => Math.random() - 0.5)) {
      for (const verb of ['get', 'post']) {
        const before = process.threadCpuUsage();
        for (let call = 0; call < 40; call++) await candidates[name][verb]();
        const { user, system } = process.threadCpuUsage(before);
        if (round > 0) spent[name][verb] += user + system; // the first round warms up
      }
    }
  }
  await worker.terminate();
  console.log('CPU ratio   GET to fetch  to ky   POST to fetch  to ky');
  for (const [name, { get, post }] of Object.entries(spent)) {
    const ratios = [get / spent.fetch.get, get / spent.ky.get, post / spent.fetch.post, post / spent.ky.post];
    console.log(name.padEnd(12) + ratios.map((ratio) => ratio.toFixed(2).padStart(9)).join(''));
  }
}
