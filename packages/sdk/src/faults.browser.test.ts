// The faults that a browser meets between a member and the API, by their names in issue 3, at a server that makes them
// (test/support/broken-endpoint.mjs). IndexedDB refused in other ways, and a quota that is full: outbox/outbox.browser.test.ts.
import { expect } from 'chai';
import { addAttachment, downloadAttachment, getAttachment, uploadAttachment } from './attachments.ts';
import { ApiError, ContractError, createClient, NetworkError, type ClientOptions } from './client.ts';
import { getDocument } from './documents.ts';
import { submitFeedback } from './feedback.ts';
import { newIdempotencyKey } from './idempotency-key.ts';
import { result } from './result.ts';

const isWebKitGtk = /AppleWebKit/.test(navigator.userAgent) && !/Chrome/.test(navigator.userAgent);
const opinion = { kind: 'question', recipient: 'cell', subject: 'secret', body: 'secret' } as const;
const moduleUrl = (name: string) => new URL(name, import.meta.url).href;

interface Log {
  readonly asked: number;
  readonly log: readonly { readonly token?: string; readonly key?: string; readonly ifNoneMatch?: string }[];
}

let runs = 0;
/** A broken API of its own for each test, and a client of it. */
function broken(fault: string, options: Partial<ClientOptions> = {}) {
  const at = `${location.origin}/broken/${fault}/${Date.now()}-${++runs}`;
  const ask = async (query = '') =>
    (await (await fetch(`${at}/token${query}`)).json()) as { accessToken: string; expiresIn: number };
  const client = createClient({ baseUrl: `${at}/v1`, token: () => Promise.resolve('secret'), ...options });
  const arrived = async () => (await (await fetch(`${at}/log`)).json()) as Log;
  return { at, ask, client, arrived };
}

const unhandled: unknown[] = [];
const onUnhandled = ({ reason }: PromiseRejectionEvent) => void unhandled.push(reason);
addEventListener('unhandledrejection', onUnhandled);

const failures: unknown[] = [];
/** The error of a call, which must tell nothing that the user or the API said. */
async function failureOf(call: PromiseLike<unknown>): Promise<unknown> {
  const error = await Promise.resolve(call).then(
    () => expect.fail('no failure'),
    (reason: unknown) => reason,
  );
  failures.push(error);
  return error;
}

const undo: (() => void)[] = [];
function replace<T extends object, K extends keyof T>(owner: T, name: K, value: T[K]): void {
  const before = owner[name];
  owner[name] = value;
  undo.push(() => (owner[name] = before));
}
/** Another document of this origin, or of none when sandboxed, which runs `code` as a module. */
function openFrame(code: string, sandbox?: string): HTMLIFrameElement {
  const frame = document.createElement('iframe');
  if (sandbox !== undefined) frame.setAttribute('sandbox', sandbox);
  const watch = `addEventListener('unhandledrejection', () => parent.postMessage('unhandled', '*'));`;
  frame.srcdoc = `<script>${watch}</script><script type="module">${code}</script>`;
  document.body.append(frame);
  undo.push(() => frame.remove());
  return frame;
}
const onMessage = ({ data }: MessageEvent<unknown>) => {
  if (data === 'unhandled') unhandled.push('in a frame');
};
addEventListener('message', onMessage);
const message = <T>(name: string) =>
  new Promise<T>((resolve) => {
    const look = ({ data }: MessageEvent<{ [key: string]: T }>) => {
      if (!Object.hasOwn(Object(data) as object, name)) return;
      removeEventListener('message', look);
      resolve(data[name]!);
    };
    addEventListener('message', look);
  });

describe('a fault in this engine', function () {
  this.timeout(40_000);
  after(() => {
    removeEventListener('unhandledrejection', onUnhandled);
    removeEventListener('message', onMessage);
  });
  afterEach(async () => {
    undo.splice(0).forEach((one) => one());
    await new Promise((resolve) => setTimeout(resolve, 20)); // rejections are told after the microtasks
    expect(unhandled.splice(0)).to.deep.equal([]);
    for (const error of failures.splice(0)) {
      const { message: words, cause } = error as Error;
      expect(`${words} ${String(cause)} ${String((error as Error).stack)}`).not.to.match(/secret|\/broken\//);
      expect(words).not.to.match(/:\/\//);
    }
  });

  // fault, what becomes of a read, how often it is tried
  for (const [name, fault, outcome, attempts] of [
    ['a proxy strips Content-Length', 'no-length', 'whole', 1],
    ['a proxy strips Content-Length of an empty answer', 'no-length-empty', ContractError, 1],
    ['a proxy strips Content-Length of an empty refusal', 'no-length-refusal', ApiError, 1],
    ['HTML instead of JSON', 'html', ContractError, 1],
    ['truncated body', 'cut-off', NetworkError, 2],
    // libsoup takes the end of the connection for the end of the body: what is left is no JSON.
    ['truncated body in chunks', 'cut-off-chunks', isWebKitGtk ? ContractError : NetworkError, isWebKitGtk ? 1 : 2],
    ['truncated body, once', 'cut-off-once', 'whole', 2],
    ['truncated body that ends in good order', 'ended', ContractError, 1],
    ['204', '204', undefined, 1],
    ['304 without cache', '304', ContractError, 1],
  ] as const)
    it(`a read meets: ${name}`, async () => {
      const { client, arrived } = broken(fault, { retry: 1 });
      const call: PromiseLike<{ id: string } | undefined> = getDocument(client, 'secret');
      if (typeof outcome === 'function') expect(await failureOf(call)).to.be.instanceOf(outcome);
      else expect(((await call) as { id: string } | undefined)?.id).to.equal(outcome); // nothing after a 204
      expect((await arrived()).log.length).to.equal(attempts);
    });

  for (const fault of ['html', 'ended'])
    it(`a write answered with ${fault} is a ContractError, sent once`, async () => {
      const { client, arrived } = broken(fault);
      expect(await failureOf(submitFeedback(client, opinion))).to.be.instanceOf(ContractError);
      expect((await arrived()).log.length).to.equal(1);
    });

  it('a write whose answer is truncated goes once more, with its key', async () => {
    const { client, arrived } = broken('cut-off-once');
    expect((await submitFeedback(client, opinion)).id).to.equal('whole');
    const [first, second, ...more] = (await arrived()).log;
    expect([first?.key?.length, second?.key, more.length]).to.deep.equal([36, first?.key, 0]);
  });

  it('304 with a cache is the object that was read, whatever the engine keeps itself', async () => {
    const { client, arrived } = broken('etag');
    const read = await getDocument(client, 'secret');
    expect(await getDocument(client, 'secret')).to.equal(read);
    expect((await arrived()).log.map(({ ifNoneMatch }) => ifNoneMatch)).to.deep.equal([undefined, '"v1"']);
  });

  for (const days of [-1, 1])
    it(`clock skew of ${days} day: the token is renewed once, and is good until then`, async () => {
      const { at, ask, arrived } = broken('token-ends');
      const client = createClient({ baseUrl: `${at}/v1`, token: () => ask() });
      await getDocument(client, 'a');
      const { now } = Date;
      replace(Date, 'now', () => now() + days * 86_400_000);
      for (const id of ['b', 'c']) expect((await getDocument(client, id)).id).to.equal('whole');
      const { asked, log } = await arrived();
      expect(asked).to.equal(2);
      // Behind, the old token is tried and refused; ahead, it is renewed before.
      const [first, second] = ['secret-1', 'secret-2'];
      const sent = days < 0 ? [first, first, second, second] : [first, second, second];
      expect(log.map(({ token }) => token)).to.deep.equal(sent);
    });

  for (const fault of ['retry-tomorrow', 'retry-yesterday'])
    it(`clock skew between the engine and Retry-After: a minute at most (${fault})`, async () => {
      const { client, arrived } = broken(fault, { timeout: 20_000 });
      const waits: number[] = [];
      const { setTimeout: wait } = globalThis;
      const noting = (run: () => void, ms = 0) => {
        waits.push(ms);
        return wait(run, ms > 20_000 ? 0 : ms);
      };
      replace(globalThis, 'setTimeout', noting as typeof setTimeout);
      expect((await getDocument(client, 'a')).id).to.equal('whole');
      expect(Math.max(...waits)).to.equal(fault === 'retry-tomorrow' ? 60_000 : 20_000);
      expect((await arrived()).log.length).to.equal(2);
    });

  it('a token that fails to refresh is a NetworkError; the same write arrives with the next one', async () => {
    const { at, ask, arrived } = broken('portal-down');
    let query = '';
    const client = createClient({ baseUrl: `${at}/v1`, token: () => ask(query), retry: 0 });
    const idempotencyKey = newIdempotencyKey();
    const calls = ['a', 'b'].map((id) => failureOf(getDocument(client, id)));
    calls.push(failureOf(submitFeedback(client, opinion, { idempotencyKey })));
    for (const failure of await Promise.all(calls)) expect(failure).to.be.instanceOf(NetworkError);
    query = '?up';
    expect((await submitFeedback(client, opinion, { idempotencyKey })).id).to.equal('whole');
    const { asked, log } = await arrived();
    expect(log.at(-1)).to.include({ token: `secret-${asked}`, key: idempotencyKey });
    const keys = log.flatMap(({ key }) => key ?? []);
    expect(new Set(keys)).to.deep.equal(new Set([idempotencyKey]));
  });

  it('two tabs refreshing ask the portal once, and the write of each arrives', async () => {
    const { at, arrived } = broken('token-refused');
    const open = async (tab: string) => {
      const ready = message(`${tab} ready`);
      openFrame(`
        import { createClient } from '${moduleUrl('./client.ts')}';
        import { submitFeedback } from '${moduleUrl('./feedback.ts')}';
        import { sharedAcrossTabs } from '${moduleUrl('./tabs.ts')}';
        const ask = async () => (await fetch('${at}/token')).json();
        const client = createClient({ baseUrl: '${at}/v1', token: sharedAcrossTabs(ask, { name: '${at}' }) });
        addEventListener('message', async () => {
          const done = await submitFeedback(client, ${JSON.stringify(opinion)}).then(({ id }) => id, String);
          parent.postMessage({ '${tab} done': done }, '*');
        });
        parent.postMessage({ '${tab} ready': true }, '*');`);
      await ready;
    };
    await open('one');
    await open('other');
    const done = [message('one done'), message('other done')];
    for (const frame of document.querySelectorAll('iframe')) frame.contentWindow?.postMessage('go', '*');
    expect(await Promise.all(done)).to.deep.equal(['whole', 'whole']);
    const { asked, log } = await arrived();
    expect(asked).to.equal(2);
    const renewed = log.filter(({ token }) => token === 'secret-2');
    expect([renewed.length, new Set(renewed.map(({ key }) => key)).size]).to.deep.equal([2, 2]);
  });

  it('tab closed mid-upload: the same file with the same key goes on, and arrives whole', async () => {
    const file = new File([new Uint8Array(3_000_000).map((_, at) => (at * 7 + (at >> 8)) % 251)], 'hold.pdf');
    const idempotencyKey = newIdempotencyKey();
    const under = message<number>('sent');
    const frame = openFrame(`
      import { createClient } from '${moduleUrl('./client.ts')}';
      import { uploadAttachment } from '${moduleUrl('./attachments.ts')}';
      const client = createClient({ baseUrl: '/v1', token: async () => 'secret' });
      const idempotencyKey = '${idempotencyKey}';
      const onProgress = (sent) => sent > 1_100_000 && parent.postMessage({ sent }, '*');
      addEventListener('message', ({ data }) => uploadAttachment(client, data, { purpose: 'feedback', idempotencyKey, onProgress }));
      parent.postMessage({ loaded: true }, '*');`);
    await message('loaded');
    frame.contentWindow!.postMessage(file, '*');
    await under;

    const client = createClient({ baseUrl: '/v1', token: () => Promise.resolve('secret') });
    const { name, size } = file;
    const { id } = await addAttachment(client, { purpose: 'feedback', name, size }, { idempotencyKey });
    // The server keeps half of the second piece and holds back its answer: nothing more can come from the tab.
    const held = 1_500_000;
    const arrived = async () => (await getAttachment(client, id)).receivedBytes;
    while ((await arrived()) < held);
    frame.remove();
    expect(await arrived()).to.equal(held);
    const attachment = await uploadAttachment(client, file, { purpose: 'feedback', idempotencyKey });
    expect(attachment.id).to.equal(id);
    const kept = await (await downloadAttachment(client, id)).arrayBuffer();
    expect(new Uint8Array(kept)).to.deep.equal(new Uint8Array(await file.arrayBuffer()));
  });

  it('IndexedDB refused by the engine itself: storage-refused, and the plain function still sends', async () => {
    const { at, arrived } = broken('etag');
    const outcome = message<string[]>('outcome');
    openFrame(
      `
      import { createClient } from '${moduleUrl('./client.ts')}';
      import { openOutbox } from '${moduleUrl('./outbox/index.ts')}';
      import { getDocument } from '${moduleUrl('./documents.ts')}';
      const client = createClient({ baseUrl: '${at}/v1' });
      const refused = await openOutbox(client, { userId: 'secret' }).then(() => 'opened', String);
      parent.postMessage({ outcome: [refused, (await getDocument(client, 'a').catch(String)).id] }, '*');`,
      'allow-scripts', // an origin of its own, to which engines give no storage
    );
    expect(await outcome).to.deep.equal(['OutboxError: outbox storage-refused', 'whole']);
    expect((await arrived()).log.length).to.equal(1);
  });

  it('a failed call that is asked only for its outcome leaves nothing unhandled', async () => {
    const { client } = broken('html', { retry: 0 });
    expect((await result(getDocument(client, 'secret'))).ok).to.equal(false);
  });
});
