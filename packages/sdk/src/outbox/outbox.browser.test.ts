// What only engines can tell: IndexedDB, keys that cannot be read, Web Locks, several pages.
import { expect } from 'chai';
import { ActServer } from '../../test/act-server.ts';
import { createClient, NetworkError } from '../client.ts';
import { submitFeedback } from '../feedback.ts';
import { Handbook } from '../index.ts';
import { openOutbox, OutboxError, type Outbox } from './index.ts';

const opinion = (subject: string) => ({ kind: 'question', recipient: 'cell', subject, body: 'Điều bí mật' }) as const;
/** The error of a call, whose words may end in a log. */
const rejection = (call: Promise<unknown>): Promise<unknown> =>
  call.then(
    () => undefined,
    (reason: unknown) => {
      if (reason instanceof OutboxError) expect(`${reason.message} ${reason.stack}`).not.to.match(/bí mật|example\.vn/);
      return reason;
    },
  );
const unhandled: unknown[] = [];
addEventListener('unhandledrejection', ({ reason }) => void unhandled.push(reason));
const subjectsOf = (outbox: Outbox) =>
  outbox.entries.map((entry) => (entry.operation === 'submitFeedback' ? entry.body.subject : entry.state));
const finished = (request: IDBRequest) =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error!);
  });

/** An API of its own for each test, so a database of its own. */
let count = 0;
function setting() {
  const server = new ActServer();
  const baseUrl = `https://api${Date.now()}-${++count}.example.vn/v1`;
  const client = (fetch = server.fetch) =>
    createClient({ baseUrl, fetch, token: () => Promise.resolve('t'), retry: 0 });
  const raw = async (version?: number) =>
    (await finished(indexedDB.open(`sotay-outbox ${baseUrl}`, version))) as IDBDatabase;
  /** All rows, keys and values, as they are on the device. */
  const rows = async () => {
    const database = await raw();
    const transaction = database.transaction(['keys', 'entries']);
    const [keys, entries] = await Promise.all(
      (['keys', 'entries'] as const).map((name) => finished(transaction.objectStore(name).getAll())),
    );
    database.close();
    return { keys: keys as Row[], entries: entries as Row[] };
  };
  return { server, baseUrl, client, raw, rows };
}
type Row = Record<string, unknown> & { key: CryptoKey; iv: Uint8Array<ArrayBuffer>; sealed: ArrayBuffer };

const original = (owner: object, name: string) => Reflect.get(owner, name) as (...words: unknown[]) => unknown;
/** Replaces a property for one test. */
const undo: (() => void)[] = [];
function replace(owner: object, name: string, value: unknown): void {
  const before = Object.getOwnPropertyDescriptor(owner, name);
  Object.defineProperty(owner, name, { value, configurable: true, writable: true });
  undo.push(() => {
    Reflect.deleteProperty(owner, name);
    if (before) Object.defineProperty(owner, name, before);
  });
}
afterEach(async () => {
  undo.splice(0).forEach((one) => one());
  await new Promise((resolve) => setTimeout(resolve, 20)); // rejections are told after the microtasks
  expect(unhandled.splice(0)).to.deep.equal([]);
});

describe('the queue on this device', () => {
  it('is there after a reload, in order, and goes out in order', async () => {
    const { server, client } = setting();
    server.offline = true;
    const before = await openOutbox(client(), { userId: 'm' });
    // Not one after the other: the order of the calls counts.
    const submissions = await Promise.all(
      ['một', 'hai', 'ba'].map((subject) => before.submitFeedback(opinion(subject))),
    );
    expect(submissions.map(({ state }) => state)).to.deep.equal(['queued', 'queued', 'queued']);
    before.close();
    const after = await openOutbox(client(), { userId: 'm' });
    expect(subjectsOf(after)).to.deep.equal(['một', 'hai', 'ba']);
    server.offline = false;
    await after.send();
    expect(server.rows.map(({ subject }) => subject)).to.deep.equal(['một', 'hai', 'ba']);
    expect(after.entries).to.deep.equal([]);
    after.close();
  });

  it('holds no word of the user in clear, and a key that cannot be exported', async () => {
    const { server, client, rows } = setting();
    server.offline = true;
    const outbox = await openOutbox(client(), { userId: '0192f0c1-member' });
    await outbox.submitFeedback(opinion('Kiến nghị'));
    outbox.close();
    const { keys, entries } = await rows();
    expect([keys.length, entries.length]).to.deep.equal([1, 1]);
    const [{ key }, entry] = [keys[0]!, entries[0]!];
    const text = new TextDecoder().decode(entry.sealed) + JSON.stringify([keys, entries]);
    for (const word of ['Kiến', 'bí mật', 'submitFeedback', '0192f0c1']) expect(text).not.to.contain(word);
    expect(Object.keys(entry).sort()).to.deep.equal(['id', 'iv', 'sealed', 'user']);
    expect(key.extractable).to.equal(false);
    expect(await rejection(crypto.subtle.exportKey('raw', key))).to.have.property('name', 'InvalidAccessError');
    // The counter-check: it is this key that opens it.
    const opened = await crypto.subtle.decrypt({ name: 'AES-GCM', iv: entry.iv }, key, entry.sealed);
    expect(new TextDecoder().decode(opened)).to.contain('Kiến nghị');
  });

  it('cannot be read by anybody after the sign-out, and tells its user how much was left', async () => {
    const { server, client, rows } = setting();
    server.offline = true;
    const mine = client();
    const outbox = await openOutbox(mine, { userId: 'm' });
    await outbox.submitFeedback(opinion('một'));
    await outbox.submitFeedback(opinion('hai'));
    const secret = (await rows()).keys[0]!.generation;
    mine.clear();
    expect(outbox.entries).to.deep.equal([]);
    const left = await rows();
    expect([left.keys.length, left.entries.length]).to.deep.equal([0, 2]);
    const again = await openOutbox(client(), { userId: 'm' });
    expect(again.entries.map(({ state }) => state)).to.deep.equal(['unreadable', 'unreadable']);
    // The new key is another one; the old rows stay shut.
    const { keys, entries } = await rows();
    expect(keys[0]!.generation).not.to.equal(secret);
    for (const { iv, sealed } of entries)
      expect(await rejection(crypto.subtle.decrypt({ name: 'AES-GCM', iv }, keys[0]!.key, sealed))).to.have.property(
        'name',
        'OperationError',
      );
    server.offline = false;
    expect((await again.submitFeedback(opinion('mới'))).state).to.equal('sent');
    for (const { id } of again.entries) await again.discard(id);
    expect((await rows()).entries).to.deep.equal([]);
    again.close();
  });

  it('ends with nothing left when the user says so', async () => {
    const { server, client, rows } = setting();
    server.offline = true;
    const outbox = await openOutbox(client(), { userId: 'm' });
    await outbox.submitFeedback(opinion('một'));
    expect(await rejection(outbox.end())).to.have.property('code', 'entries-left');
    expect(subjectsOf(outbox)).to.deep.equal(['một']);
    await outbox.end({ discard: true });
    expect(await rows()).to.deep.equal({ keys: [], entries: [] });
    expect(await rejection(outbox.submitFeedback(opinion('hai')))).to.have.property('code', 'closed');
  });

  it('is neither shown to another user of the computer nor sent by them', async () => {
    const { server, client } = setting();
    server.offline = true;
    const first = await openOutbox(client(), { userId: 'first' });
    await first.submitFeedback(opinion('một'));
    first.close();
    server.offline = false;
    const second = await openOutbox(client(), { userId: 'm' });
    await second.send();
    expect([second.entries, server.rows]).to.deep.equal([[], []]);
    await second.end();
    const back = await openOutbox(client(), { userId: 'first' });
    expect(subjectsOf(back)).to.deep.equal(['một']);
    back.close();
  });

  it('shows a damaged row as unreadable and sends the rest', async () => {
    const { server, client, raw } = setting();
    server.offline = true;
    const before = await openOutbox(client(), { userId: 'm' });
    for (const subject of ['một', 'hai']) await before.submitFeedback(opinion(subject));
    before.close();
    const database = await raw();
    const store = database.transaction('entries', 'readwrite').objectStore('entries');
    const row = (await finished(store.get(1))) as Row;
    new Uint8Array(row.sealed)[0]! ^= 1;
    await finished(store.put(row));
    database.close();
    server.offline = false;
    const after = await openOutbox(client(), { userId: 'm' });
    await after.send();
    expect(after.entries).to.deep.equal([{ id: 1, state: 'unreadable' }]);
    expect(server.rows.map(({ subject }) => subject)).to.deep.equal(['hai']);
    after.close();
  });
});

describe('two pages of one user', () => {
  /** Another page of the same origin, with an SDK of its own. */
  async function openTab() {
    const frame = document.createElement('iframe');
    const [client, outbox] = ['../client.ts', './index.ts'].map((module) => new URL(module, import.meta.url).pathname);
    frame.srcdoc = `<script type="module">
      import { createClient } from '${client!}';
      import { openOutbox } from '${outbox!}';
      Object.assign(window, { createClient, openOutbox });
      parent.dispatchEvent(new Event('tab-ready'));
    </script>`;
    const ready = new Promise((resolve) => {
      addEventListener('tab-ready', resolve, { once: true });
    });
    document.body.append(frame);
    undo.push(() => frame.remove());
    await ready;
    return frame.contentWindow as unknown as {
      navigator: Navigator;
      createClient: typeof createClient;
      openOutbox: typeof openOutbox;
    };
  }

  async function twoPages(withLocks = true) {
    const { server, client, baseUrl, rows } = setting();
    const tab = await openTab();
    if (!withLocks) for (const page of [globalThis, tab]) replace(page.navigator, 'locks', undefined);
    let sending = 0;
    let most = 0;
    const fetch = async (request: Request) => {
      if (request.method === 'GET') return server.fetch(request);
      most = Math.max(most, ++sending);
      await new Promise((resolve) => setTimeout(resolve, 5));
      return server.fetch(request).finally(() => sending--);
    };
    const token = () => Promise.resolve('t');
    const one = await openOutbox(client(fetch), { userId: 'm' });
    const theirs = tab.createClient({ baseUrl, fetch, token, retry: 0 });
    const other = await tab.openOutbox(theirs, { userId: 'm' });
    return { server, one, other, theirs, rows, most: () => most };
  }

  async function sendTogether(withLocks: boolean) {
    const pages = await twoPages(withLocks);
    const { server, one, other } = pages;
    server.offline = true;
    const queued: string[] = [];
    for (let number = 0; number < 12; number++) {
      queued.push(`${number}`);
      await (number % 2 ? one : other).submitFeedback(opinion(`${number}`));
    }
    server.offline = false;
    while (one.entries.length || other.entries.length) {
      await Promise.all([one.send(), other.send()]);
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
    expect(server.rows.map(({ subject }) => subject)).to.deep.equal(queued);
    expect(server.requests).to.equal(12);
    expect(pages.most()).to.equal(1);
    one.close();
    other.close();
  }

  it('have one sender at a time', () => sendTogether(true));

  it('have one sender at a time without Web Locks', () => sendTogether(false));

  /** Until this page shows these. */
  const shows = (outbox: Outbox, ...subjects: string[]) =>
    new Promise<void>((resolve) => {
      const look = () => {
        if (String(subjectsOf(outbox)) === String(subjects)) resolve();
      };
      outbox.addEventListener('change', look);
      look();
    });

  it('show each other what changes', async () => {
    const { server, one, other } = await twoPages();
    server.offline = true;
    await other.send(); // what it does by itself is over
    await one.submitFeedback(opinion('một'));
    await shows(other, 'một');
    await other.discard(1);
    await shows(one);
    one.close();
    other.close();
  });

  it('both end with the sign-out in one, and what the other would add is not lost without a word', async () => {
    const { server, one, theirs, rows } = await twoPages();
    server.offline = true;
    await one.submitFeedback(opinion('một'));
    theirs.clear();
    // The message of the sign-out may still be on its way.
    expect(await rejection(one.submitFeedback(opinion('hai')))).to.have.property('code', 'closed');
    await shows(one);
    const { keys, entries } = await rows();
    expect([keys.length, entries.length]).to.deep.equal([0, 1]);
  });

  it('go on when a broken page never gives the lock back', async () => {
    const { server, client, baseUrl, rows } = setting();
    const outbox = await openOutbox(client(), { userId: 'm' });
    const { user } = (await rows()).keys[0]!;
    const request = navigator.locks.request(
      `sotay-outbox ${baseUrl} ${String(user)}`,
      () => new Promise(() => undefined),
    );
    const lost = rejection(request);
    const timeout = original(AbortSignal, 'timeout');
    replace(AbortSignal, 'timeout', () => timeout.call(AbortSignal, 50));
    expect((await outbox.submitFeedback(opinion('một'))).state).to.equal('sent');
    expect(await lost).to.have.property('name', 'AbortError');
    expect(server.rows.length).to.equal(1);
    outbox.close();
  });
});

describe('the handbook', () => {
  it('signs nobody out over waiting acts without a decision', async () => {
    const { server, baseUrl, rows } = setting();
    const handbook = new Handbook({ baseUrl, fetch: server.fetch, token: () => Promise.resolve('t'), retry: 0 });
    const { signal } = handbook.client;
    server.offline = true;
    const outbox = await handbook.openOutbox({ userId: 'm' });
    expect(handbook.outbox).to.equal(outbox);
    await outbox.submitFeedback(opinion('một'));
    expect(await rejection(handbook.signOut())).to.have.property('code', 'entries-left');
    expect([signal.aborted, subjectsOf(outbox)]).to.deep.equal([false, ['một']]);
    await handbook.signOut({ discard: true });
    expect([signal.aborted, handbook.outbox]).to.deep.equal([true, undefined]);
    expect(await rows()).to.deep.equal({ keys: [], entries: [] });
  });

  it('whose user leaves while the outbox opens has none', async () => {
    const { server, client, rows } = setting();
    server.offline = true;
    const leaving = client();
    const opening = rejection(openOutbox(leaving, { userId: 'm' }));
    leaving.clear();
    expect(await opening).to.have.property('code', 'closed');
    expect((await rows()).keys).to.deep.equal([]);
  });
});

describe('a browser that keeps nothing', () => {
  const failing = (name: string) => () => {
    throw new DOMException('Điều bí mật', name);
  };
  const opening = async (code: string) => {
    const { client } = setting();
    const failure = await rejection(openOutbox(client(), { userId: 'm' }));
    expect(failure).to.be.instanceOf(OutboxError);
    expect(String(failure)).to.equal(`OutboxError: outbox ${code}`);
  };

  it('refuses to open the database: storage-refused', async () => {
    replace(indexedDB, 'open', failing('SecurityError'));
    await opening('storage-refused');
  });

  it('answers with an error, as Firefox did in private windows: storage-refused', async () => {
    replace(indexedDB, 'open', () => {
      const request = { error: new DOMException('', 'InvalidStateError'), onerror: () => undefined };
      setTimeout(() => request.onerror());
      return request;
    });
    await opening('storage-refused');
  });

  it('has no IndexedDB: storage-refused', async () => {
    replace(globalThis, 'indexedDB', undefined);
    await opening('storage-refused');
  });

  it('does not keep keys, as Safari in private windows (DataCloneError): storage-refused', async () => {
    replace(IDBObjectStore.prototype, 'put', failing('DataCloneError'));
    await opening('storage-refused');
  });

  it('has no crypto on plain http: no-crypto', async () => {
    replace(crypto, 'subtle', undefined);
    await opening('no-crypto');
  });

  it('has no room for an act: it is sent all the same, or its caller is told', async () => {
    const { server, client } = setting();
    const outbox = await openOutbox(client(), { userId: 'm' });
    replace(IDBObjectStore.prototype, 'add', failing('QuotaExceededError'));
    expect((await outbox.submitFeedback(opinion('một'))).state).to.equal('sent');
    server.offline = true;
    const failure = await rejection(outbox.submitFeedback(opinion('hai')));
    expect(failure).to.be.instanceOf(OutboxError).with.property('code', 'quota');
    expect(String(failure)).to.equal('OutboxError: outbox quota');
    outbox.close();
  });

  it('has no room beside acts that wait: they stay, nothing overtakes them, and the plain function sends', async () => {
    const { server, client, rows } = setting();
    server.offline = true;
    const mine = client();
    const outbox = await openOutbox(mine, { userId: 'm' });
    await outbox.submitFeedback(opinion('một'));
    replace(IDBObjectStore.prototype, 'add', failing('QuotaExceededError'));
    expect(await rejection(outbox.submitFeedback(opinion('hai')))).to.have.property('code', 'quota');
    expect([subjectsOf(outbox), (await rows()).entries.length]).to.deep.equal([['một'], 1]);
    server.offline = false;
    await submitFeedback(mine, opinion('ba'));
    while (outbox.entries.length) await outbox.send();
    expect(server.rows.map(({ subject }) => subject)).to.deep.equal(['ba', 'một']);
    outbox.close();
  });

  it('has no room for the key: quota, and the plain function sends', async () => {
    const { server, client } = setting();
    replace(IDBObjectStore.prototype, 'put', failing('QuotaExceededError'));
    const mine = client();
    const failure = await rejection(openOutbox(mine, { userId: 'm' }));
    expect(String(failure)).to.equal('OutboxError: outbox quota');
    await submitFeedback(mine, opinion('một'));
    expect(server.rows.length).to.equal(1);
  });

  it('aborts the transaction for want of room after it took the row: its caller is told', async () => {
    const { server, client, rows } = setting();
    server.offline = true;
    const outbox = await openOutbox(client(), { userId: 'm' });
    const add = original(IDBObjectStore.prototype, 'add');
    replace(IDBObjectStore.prototype, 'add', function (this: IDBObjectStore, value: unknown) {
      const request = add.call(this, value) as IDBRequest;
      request.addEventListener('success', () => this.transaction.abort());
      return request;
    });
    expect(await rejection(outbox.submitFeedback(opinion('một')))).to.have.property('code', 'storage-refused');
    expect((await rows()).entries).to.deep.equal([]);
    outbox.close();
  });
});

describe('a connection to the database', () => {
  it('that the browser drops is made anew', async () => {
    const { server, client } = setting();
    server.offline = true;
    const outbox = await openOutbox(client(), { userId: 'm' });
    await outbox.send();
    const transaction = original(IDBDatabase.prototype, 'transaction');
    let dropped = 0;
    replace(IDBDatabase.prototype, 'transaction', function (this: IDBDatabase, ...words: [string]) {
      if (!dropped++) throw new DOMException('', 'InvalidStateError');
      return transaction.apply(this, words);
    });
    expect((await outbox.submitFeedback(opinion('một'))).state).to.equal('queued');
    expect(dropped).to.be.greaterThan(1);
    expect(subjectsOf(outbox)).to.deep.equal(['một']);
    expect(outbox.error).to.be.instanceOf(NetworkError);
    outbox.close();
  });

  it('does not hold up a page with a newer schema, and is told that it is old', async () => {
    const { server, client, raw } = setting();
    server.offline = true;
    const outbox = await openOutbox(client(), { userId: 'm' });
    const newer = await raw(2);
    expect(await rejection(outbox.submitFeedback(opinion('một')))).to.have.property('code', 'storage-refused');
    newer.close();
    outbox.close();
  });
});
