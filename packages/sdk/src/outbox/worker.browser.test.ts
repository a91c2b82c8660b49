// The outbox in a module worker, as of a portal that sends from one, alone and beside a page of the same member.
import { expect } from 'chai';
import { ActServer } from '../../test/act-server.ts';
import { createClient } from '../client.ts';
import { openOutbox } from './index.ts';

const moduleUrl = (name: string) => new URL(name, import.meta.url).href;

/** What a worker does when told to, with an API of its own; each answers when it is done. */
const script = (baseUrl: string) => `
  import { createClient } from '${moduleUrl('../client.ts')}';
  import { openOutbox } from '${moduleUrl('./index.ts')}';
  import { ActServer } from '${moduleUrl('../../test/act-server.ts')}';

  // The pauses between attempts never end: what goes out does so on an order, or by the event of the network.
  const { setTimeout: wait } = globalThis;
  globalThis.setTimeout = (run, ms) => (ms < 10_000 ? 0 : wait(run, ms));
  const server = new ActServer();
  server.offline = true;
  const client = createClient({ baseUrl: '${baseUrl}', fetch: server.fetch, token: async () => 't', retry: 0 });
  const outbox = await openOutbox(client, { userId: 'm' });
  const orders = {
    submit: (subject) =>
      outbox.submitFeedback({ kind: 'question', recipient: 'cell', subject, body: 'b' }).then(({ state }) => state, String),
    show: (...subjects) =>
      new Promise((resolve) => {
        const look = () => {
          const shown = outbox.entries.map(({ body }) => body.subject);
          if (String(shown) === String(subjects)) resolve('shown');
        };
        outbox.addEventListener('change', look);
        look();
      }),
    online() {
      server.offline = false;
      dispatchEvent(new Event('online'));
    },
    send: () => outbox.send(),
    rows: () => server.rows.map(({ subject }) => subject),
  };
  onmessage = async ({ data: [order, ...words] }) => postMessage(await orders[order](...words));
  postMessage('ready');`;

const undo: (() => void)[] = [];
afterEach(() => undo.splice(0).forEach((one) => one()));

async function startWorker(baseUrl: string) {
  const url = URL.createObjectURL(new Blob([script(baseUrl)], { type: 'text/javascript' }));
  const worker = new Worker(url, { type: 'module' });
  const stop = () => worker.terminate();
  undo.push(stop);
  const answer = () =>
    new Promise<unknown>((resolve, reject) => {
      worker.onmessage = ({ data }) => resolve(data);
      worker.onerror = ({ message }) => reject(new Error(message));
    });
  await answer();
  const tell = (...order: string[]) => {
    worker.postMessage(order);
    return answer();
  };
  return { tell, stop };
}

let count = 0;
const newApi = () => `https://worker${Date.now()}-${++count}.example.vn/v1`;

describe('the outbox of a module worker', () => {
  it('keeps acts for the next worker, which sends them in order when the network is back', async () => {
    const baseUrl = newApi();
    const first = await startWorker(baseUrl);
    expect(await first.tell('submit', 'một')).to.equal('queued');
    expect(await first.tell('submit', 'hai')).to.equal('queued');
    first.stop();
    const second = await startWorker(baseUrl);
    await second.tell('show', 'một', 'hai');
    await second.tell('send'); // its first attempt is over
    expect(await second.tell('rows')).to.deep.equal([]);
    await second.tell('online');
    await second.tell('show');
    expect(await second.tell('rows')).to.deep.equal(['một', 'hai']);
  });

  /** The same member in a page. */
  async function besidePage() {
    const baseUrl = newApi();
    const server = new ActServer();
    server.offline = true;
    const client = createClient({ baseUrl, fetch: server.fetch, token: () => Promise.resolve('t'), retry: 0 });
    const page = await openOutbox(client, { userId: 'm' });
    undo.push(() => page.close());
    const submit = (subject: string) =>
      page.submitFeedback({ kind: 'question', recipient: 'cell', subject, body: 'b' }).then(({ state }) => state);
    return { client, page, server, submit, worker: await startWorker(baseUrl) };
  }

  it('is that of the page: each act goes out once, whoever sends', async () => {
    const { page, server, submit, worker } = await besidePage();
    const queued = ['0', '1', '2', '3', '4', '5'];
    for (const subject of queued)
      expect(await (Number(subject) % 2 ? submit(subject) : worker.tell('submit', subject))).to.equal('queued');
    await worker.tell('show', ...queued);
    server.offline = false;
    await Promise.all([page.send(), worker.tell('online')]);
    await worker.tell('show');
    const sent = [...server.rows.map(({ subject }) => subject), ...((await worker.tell('rows')) as string[])];
    expect(sent.sort()).to.deep.equal(queued);
  });

  it('ends with the sign-out in the page', async () => {
    const { client, submit, worker } = await besidePage();
    await submit('một');
    await worker.tell('show', 'một');
    client.clear();
    await worker.tell('show');
    expect(await worker.tell('submit', 'hai')).to.equal('OutboxError: outbox closed');
  });
});
