import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { createHmac, timingSafeEqual } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, afterEach, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { verifyWebhook } from '@sotay/sdk/webhooks';
import { sql } from 'kysely';
import { inTransaction, type OpenDatabase } from '../database/database.ts';
import { migrate } from '../database/migrate.ts';
import { openDatabase } from '../database/open.ts';
import { recordEvent } from '../events/record.ts';
import { prepareDataFolder } from '../testing/pglite-template.ts';
import { TEST_FIELD_KEYS } from '../testing/field-keys.ts';
import { createTestDatabase } from '../testing/test-backend.ts';
import {
  addEndpoint,
  enableEndpoint,
  findEndpoint,
  listDeliveries,
  listEndpoints,
  removeEndpoint,
  rotateSecret,
} from './endpoints.ts';
import { startWorker, type Worker } from './worker.ts';

const SENDING = fileURLToPath(new URL('sending-process.ts', import.meta.url));
const organizationId = '0192f0c1-0000-7000-8000-00000000aa01';
const wholeUrl = process.env.DATABASE_URL;

interface Received {
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** A real server: keeps what it gets, and answers as `answer` says; null cuts the connection without a word. */
class Receiver {
  readonly received: Received[] = [];
  answer: (count: number) => number | null = () => 204;
  readonly #server: Server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      this.received.push({ headers: request.headers, body: Buffer.concat(chunks).toString() });
      for (const waiter of this.#waiters) waiter();
      const status = this.answer(this.received.length);
      if (status === null) request.socket.destroy();
      else response.writeHead(status).end();
    });
  });
  readonly #waiters = new Set<() => void>();

  async listen(): Promise<string> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve));
    return `http://127.0.0.1:${(this.#server.address() as { port: number }).port}/hooks?key=of-the-portal`;
  }

  /** Resolves when this is true of what was received. */
  until(holds: () => boolean): Promise<void> {
    return new Promise((resolve) => {
      const look = () => {
        if (!holds()) return;
        this.#waiters.delete(look);
        resolve();
      };
      this.#waiters.add(look);
      look();
    });
  }

  close(): void {
    this.#server.closeAllConnections();
    this.#server.close();
  }
}

/** Standard Webhooks by node:crypto, without a line of the SDK or of the sender. */
function isSigned({ headers, body }: Received, secret: string): boolean {
  const content = `${String(headers['webhook-id'])}.${String(headers['webhook-timestamp'])}.${body}`;
  const expected = createHmac('sha256', Buffer.from(secret.slice('whsec_'.length), 'base64'))
    .update(content)
    .digest();
  return String(headers['webhook-signature'])
    .split(' ')
    .map((signature) => Buffer.from(signature.slice('v1,'.length), 'base64'))
    .some((mac) => mac.length === expected.length && timingSafeEqual(mac, expected));
}

const addOrganization = ({ db }: OpenDatabase) =>
  db.insertInto('organizations').values({ id: organizationId, parentId: null }).execute();

const eventIds = async ({ db }: Pick<OpenDatabase, 'db'>) =>
  (await db.selectFrom('events').select('id').orderBy('id').execute()).map(({ id }) => String(id));

describe('a receiver', () => {
  let database: OpenDatabase;
  let receiver: Receiver;
  let worker: Worker;
  let url: string;
  const log: Record<string, unknown>[] = [];
  before(async () => {
    database = await createTestDatabase();
    await addOrganization(database);
    receiver = new Receiver();
    url = await receiver.listen();
    worker = startWorker({
      db: database.db,
      log: { info: (entry: object) => log.push({ ...entry }), error: (entry: object) => log.push({ ...entry }) },
      rules: { ports: [], loopback: true },
      pollMs: 20,
    });
  });
  after(async () => {
    await worker.stop();
    receiver.close();
    await database.close();
  });
  afterEach(async () => {
    receiver.received.length = 0;
    log.length = 0;
    // In the order of the worker's locks, which may be at work: deliveries first.
    for (const { id } of await listEndpoints(database.db)) await removeEndpoint(database.db, id);
  });

  const happen = () =>
    inTransaction(database.db, (transaction) =>
      recordEvent(transaction, { type: 'meeting.notified', objectId: organizationId, organizationId }),
    );
  const settled = async (id: string) => {
    for (;;) {
      const [delivery] = await listDeliveries(database.db, id);
      if (delivery?.lastResult) return delivery;
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  };

  it('gets an event that the SDK and an independent implementation verify', async () => {
    const { id, secret } = await addEndpoint(database.db, { url, types: null, organizationId: null });
    await happen();
    assert.deepEqual(await settled(id).then(({ state, lastResult }) => [state, lastResult]), ['delivered', '204']);
    const [got] = receiver.received;
    assert.ok(got);
    const event = await verifyWebhook(got.body, got.headers, secret);
    assert.equal(event.id, (await eventIds(database)).at(-1));
    assert.equal(isSigned(got, secret), true);
    assert.equal(isSigned({ ...got, body: `${got.body} ` }, secret), false);
    assert.equal(got.headers['webhook-id'], (await settled(id)).id);
  });

  it('verifies with the old or the new secret during a rotation', async () => {
    const { id, secret } = await addEndpoint(database.db, { url, types: null, organizationId: null });
    const rotated = await rotateSecret(database.db, id, new Date());
    await happen();
    await settled(id);
    const [got] = receiver.received;
    assert.ok(got);
    for (const held of [secret, rotated]) {
      assert.ok(await verifyWebhook(got.body, got.headers, held));
      assert.equal(isSigned(got, held), true);
    }
    assert.notEqual(secret, rotated);
  });

  it('that is gone is left alone, until the operator enables it again', async () => {
    const { id } = await addEndpoint(database.db, { url, types: null, organizationId: null });
    receiver.answer = () => 410;
    await happen();
    await settled(id);
    assert.equal((await findEndpoint(database.db, id))?.disabledBecause, 'gone');
    receiver.answer = () => 204;
    await enableEndpoint(database.db, id, new Date());
    await receiver.until(() => receiver.received.length === 2);
    const ids = receiver.received.map(({ headers }) => headers['webhook-id']);
    assert.equal(ids[0], ids[1]);
  });

  it('leaves no address, payload or secret in the log', async () => {
    const { id, secret } = await addEndpoint(database.db, { url, types: null, organizationId: null });
    await happen();
    const delivery = await settled(id);
    const entry = log.find(({ webhook }) => webhook === id);
    assert.deepEqual(Object.keys(entry ?? {}), ['webhook', 'delivery', 'attempt', 'status', 'outcome', 'ms']);
    assert.deepEqual([entry?.delivery, entry?.outcome], [delivery.id, 'delivered']);
    for (const word of ['http', 'of-the-portal', 'meeting.notified', secret, organizationId])
      assert.equal(JSON.stringify(log).includes(word), false, word);
  });

  it('that never takes anything does not hold up another', async () => {
    const silent = createServer(() => undefined);
    await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve));
    const dead = `http://127.0.0.1:${(silent.address() as { port: number }).port}/`;
    await addEndpoint(database.db, { url: dead, types: null, organizationId: null });
    const { id } = await addEndpoint(database.db, { url, types: null, organizationId: null });
    const asked = new Promise((resolve) => silent.once('request', resolve));
    await happen();
    await asked;
    await happen();
    await receiver.until(() => receiver.received.length === 2);
    silent.closeAllConnections();
    silent.close();
    assert.ok(await findEndpoint(database.db, id));
  });
});

describe('fifty events, a receiver that fails at random, and processes that are killed', () => {
  const EVENTS = 50;
  const KILLS = 4;
  let folder: string;
  let receiver: Receiver;
  const children = new Set<ChildProcess>();
  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'sotay-webhooks-'));
    if (!wholeUrl) await prepareDataFolder(folder);
    receiver = new Receiver();
  });
  after(() => {
    for (const child of children) child.kill('SIGKILL');
    receiver.close();
    rmSync(folder, { recursive: true, force: true });
  });

  /** PostgreSQL serves this process and two senders at once; PGlite one after the other. */
  const senders = wholeUrl ? 2 : 1;

  function startSender(databaseUrl: string | undefined): ChildProcess {
    const { DATABASE_URL: _unused, ...env } = process.env;
    const child = spawn(process.execPath, ['--conditions=sotay-source', SENDING, folder], {
      env: { ...env, ...(databaseUrl && { DATABASE_URL: databaseUrl }) },
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    children.add(child);
    return child;
  }

  async function kill(child: ChildProcess): Promise<void> {
    const gone = new Promise((resolve) => child.once('exit', resolve));
    child.kill('SIGKILL');
    await gone;
    children.delete(child);
  }

  it('every event arrives, each under one id, and nothing that was rolled back', { timeout: 110_000 }, async () => {
    const own = wholeUrl ? await createTestDatabase() : null;
    const databaseUrl = own && wholeUrl ? await urlOf(own, wholeUrl) : undefined;
    const withDatabase = async <T>(work: (database: OpenDatabase) => Promise<T>): Promise<T> => {
      if (own) return work(own);
      const opened = await openDatabase({ dataDir: folder, fieldKeys: TEST_FIELD_KEYS }, 'test');
      try {
        return await work(opened);
      } finally {
        await opened.close();
      }
    };

    const url = await receiver.listen();
    const secret = await withDatabase(async (database) => {
      await migrate(database.db, database.engine);
      await addOrganization(database);
      return (await addEndpoint(database.db, { url, types: null, organizationId: null })).secret;
    });
    const answers = [204, 500, null, 204, 429, 302];
    receiver.answer = () => answers[Math.floor(Math.random() * answers.length)] ?? null;

    const phantoms: string[] = [];
    const arrived = () =>
      new Set(receiver.received.map(({ body }) => (JSON.parse(body) as { objectId: string }).objectId));
    for (let round = 0; round <= KILLS; round++) {
      const last = round === KILLS;
      await withDatabase(async ({ db }) => {
        for (let count = 0; count < EVENTS / (KILLS + 1); count++) {
          const write = (undone: boolean) =>
            inTransaction(db, async (transaction) => {
              const objectId = crypto.randomUUID();
              await recordEvent(transaction, { type: 'meeting.notified', objectId, organizationId });
              if (!undone) return;
              phantoms.push(objectId);
              throw new Error('rolled back');
            });
          await write(false);
          await write(true).catch(() => undefined);
        }
        // Days pass: what waits for its retry or for the lease of a dead process is due.
        await sql`update webhook_deliveries set due_at = now()`.execute(db);
      });
      if (last) receiver.answer = () => 204;
      const before = receiver.received.length;
      const running = Array.from({ length: senders }, () => startSender(databaseUrl));
      await receiver.until(() => (last ? arrived().size >= EVENTS : receiver.received.length >= before + 5));
      await Promise.all(running.map(kill));
    }

    const recorded = await withDatabase(eventIds);
    assert.equal(recorded.length, EVENTS);
    const sentIds = new Map<string, Set<unknown>>();
    for (const got of receiver.received) {
      const event = await verifyWebhook(got.body, got.headers, secret, { toleranceSeconds: 600 });
      assert.equal(isSigned(got, secret), true);
      assert.equal(phantoms.includes(event.objectId), false);
      sentIds.set(event.id, (sentIds.get(event.id) ?? new Set()).add(got.headers['webhook-id']));
    }
    assert.deepEqual(
      [...sentIds.keys()].sort((a, b) => Number(a) - Number(b)),
      recorded,
    );
    assert.deepEqual(
      [...sentIds.values()].filter((ids) => ids.size !== 1),
      [],
    );
    assert.equal(new Set([...sentIds.values()].flatMap((ids) => [...ids])).size, EVENTS);
    assert.ok(receiver.received.length > EVENTS, 'nothing was tried again');
    assert.ok(phantoms.length >= EVENTS);
    await own?.close();
  });
});

async function urlOf({ db }: OpenDatabase, server: string): Promise<string> {
  const { rows } = await sql<{ name: string }>`select current_database() as name`.execute(db);
  const url = new URL(server);
  url.pathname = `/${rows[0]?.name ?? ''}`;
  return url.href;
}
