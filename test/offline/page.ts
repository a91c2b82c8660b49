// Pages with a portal's own script and the built SDK, bundled as a portal would.
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('../..', import.meta.url));

const script = `
  import { Handbook } from '@sotay/sdk';
  const userId = new URLSearchParams(location.search).get('user');
  const handbook = new Handbook({
    baseUrl: '/v1',
    timeout: 5000,
    token: async () => {
      const answer = await fetch('/demo/tokens', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: '{"persona":"member"}',
      });
      return answer.json();
    },
  });
  globalThis.opened = handbook.openOutbox({ userId });
`;

const outbox = `
  import { createClient } from '@sotay/sdk/client';
  import { openOutbox } from '@sotay/sdk/outbox';
  const client = createClient({ baseUrl: '/v1', retry: 0, token: async () => 't' });
  const opened = openOutbox(client, { userId: 'm' });
`;
const inPage = `${outbox} globalThis.outboxOpened = opened;`;
const inWorker = `${outbox}
  const orders = {
    submit: async (subject) =>
      (await (await opened).submitFeedback({ kind: 'question', recipient: 'cell', subject, body: 'Nội dung' })).state,
    async send() {
      const outbox = await opened;
      do await outbox.send();
      while (outbox.entries.length);
      return outbox.entries.length;
    },
    async end() {
      await (await opened).end();
      return 'ended';
    },
  };
  onmessage = ({ data: [order, ...words] }) => orders[order](...words).catch(String).then(postMessage);
`;
const besideWorker = `
  const worker = new Worker('/worker.js', { type: 'module' });
  globalThis.ask = (...order) =>
    new Promise((resolve, reject) => {
      worker.onmessage = ({ data }) => resolve(data);
      worker.onerror = ({ message }) => reject(new Error(message));
      worker.postMessage(order);
    });
`;

/** The page of the drill: path → content. */
export async function drillPage(): Promise<Map<string, string>> {
  return new Map([['/', pageWith('page.js')], ...(await bundle('page', script))]);
}

/** An outbox in /page.html, and one in the worker of /worker.html. */
export async function outboxPages(): Promise<Map<string, string>> {
  const scripts = await Promise.all([
    bundle('page', inPage),
    bundle('worker', inWorker),
    bundle('beside', besideWorker),
  ]);
  return new Map([['/page.html', pageWith('page.js')], ['/worker.html', pageWith('beside.js')], ...scripts.flat()]);
}

const pageWith = (name: string) =>
  `<!doctype html><html lang="vi"><meta charset="utf-8"><title>Cổng</title><link rel="icon" href="data:,"><script type="module" src="/${name}"></script></html>`;

/** Path → content of the script and of what it imports later. */
async function bundle(name: string, contents: string): Promise<[string, string][]> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: root, sourcefile: `${name}.js` },
    entryNames: name,
    bundle: true,
    splitting: true,
    format: 'esm',
    target: 'es2022',
    absWorkingDir: root,
    outdir: root,
    write: false,
    logLevel: 'silent',
  });
  return outputFiles.map(({ path, text }) => [`/${path.split('/').at(-1) ?? ''}`, text]);
}
