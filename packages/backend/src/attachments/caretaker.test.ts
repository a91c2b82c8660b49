import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { createServer, type Server } from 'node:net';
import type { AddressInfo } from 'node:net';
import { after, before, beforeEach, describe, it } from 'node:test';
import { SAMPLE_PERSONS } from '../sample/persons.ts';
import { seedDemo } from '../sample/seed.ts';
import type { OpenDatabase } from '../database/database.ts';
import { createTestDatabase } from '../testing/test-backend.ts';
import { type CaretakerOptions, scanNext, startCaretaker, sweep } from './caretaker.ts';
import { appendContent, readContent } from './content.ts';
import { clamdScanner, type Scanner } from './scanner.ts';
import type { Storage } from './storage.ts';
import { findAttachment, settle } from './store.ts';
import { sql } from 'kysely';

const EICAR = String.raw`X5O!P%@AP[4\PZX54(P^)7CC)7}$EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*`;
const START = new Date('2026-11-20T02:00:00Z');

/** Enough of clamd for INSTREAM: it really reassembles the pieces. */
function clamdDouble(answer?: string): Promise<Server> {
  const server = createServer({ allowHalfOpen: true }, (socket) => {
    let received = Buffer.alloc(0);
    socket.on('error', () => undefined);
    socket.on('data', (chunk) => {
      received = Buffer.concat([received, chunk]);
      if (!received.subarray(0, 10).equals(Buffer.from('zINSTREAM\0'))) return;
      const content: Buffer[] = [];
      for (let at = 10; at + 4 <= received.length;) {
        const length = received.readUInt32BE(at);
        if (length === 0) {
          const infected = Buffer.concat(content).includes(EICAR);
          socket.end(`${answer ?? (infected ? 'stream: Eicar-Test-Signature FOUND' : 'stream: OK')}\0`);
          return;
        }
        if (at + 4 + length > received.length) return;
        content.push(received.subarray(at + 4, at + 4 + length));
        at += 4 + length;
      }
    });
  });
  return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(server)));
}
const portOf = (server: Server) => (server.address() as AddressInfo).port;
const at = (minutes: number) => new Date(START.getTime() + minutes * 60_000);

describe('the caretaker', () => {
  let database: OpenDatabase;
  let objects: Map<string, Buffer>;
  let reported: unknown[];
  let options: CaretakerOptions;
  before(async () => {
    database = await createTestDatabase();
    await seedDemo(database.db, START);
  });
  after(() => database.close());
  beforeEach(async () => {
    await sql`delete from attachment_parts`.execute(database.db);
    await sql`delete from attachments`.execute(database.db);
    await sql`delete from attachment_leftovers`.execute(database.db);
    objects = new Map();
    reported = [];
    const storage: Storage = {
      put: (key, bytes) => Promise.resolve(void objects.set(key, bytes)),
      get: (key) => Promise.resolve(objects.get(key) ?? Buffer.alloc(0)),
      remove: (key) => Promise.resolve(void objects.delete(key)),
    };
    options = {
      db: database.db,
      storage,
      scanner: undefined,
      now: () => START,
      report: (error) => void reported.push(error),
    };
  });

  const stateOf = async (id: string) => (await findAttachment(database.db, id, sql<boolean>`true`))?.state ?? 'gone';

  async function received(text = 'Nội dung', createdAt = START): Promise<string> {
    const id = randomUUID();
    const bytes = Buffer.from(text);
    await database.db
      .insertInto('attachments')
      .values({
        id,
        authorId: SAMPLE_PERSONS.member.id,
        purpose: 'feedback',
        name: 'a.txt',
        mediaType: 'text/plain',
        size: bytes.length,
        receivedBytes: 0,
        state: 'receiving',
        refusalCode: null,
        feedbackId: null,
        correctionId: null,
        scanAfter: START,
        createdAt,
      })
      .execute();
    async function* body() {
      yield await Promise.resolve(bytes);
    }
    await appendContent(options, { attachmentId: id, offset: 0, size: bytes.length }, body(), START);
    return id;
  }
  async function pending(text?: string): Promise<string> {
    const id = await received(text);
    assert.ok(await settle(database.db, id, 'accepted', START));
    return id;
  }

  it('lets clamd tell clean from infected, and forgets what is infected', async () => {
    const clamd = await clamdDouble();
    options = { ...options, scanner: clamdScanner('127.0.0.1', portOf(clamd)) };
    const [clean, infected] = [await pending('a'.repeat(100_000)), await pending(EICAR)];
    while (await scanNext(options));
    clamd.close();
    assert.deepEqual(reported, []);
    assert.deepEqual([await stateOf(clean), await stateOf(infected)], ['scanned', 'refused']);
    await sweep(options);
    assert.equal(objects.size, 1);
  });

  it('keeps a file pending while clamd is away, limited, or says something else, and asks again later', async () => {
    const away = await clamdDouble();
    const port = portOf(away);
    await new Promise((resolve) => away.close(resolve));
    const odd = await clamdDouble('INSTREAM size limit exceeded. ERROR');
    for (const scanner of [clamdScanner('127.0.0.1', port), clamdScanner('127.0.0.1', portOf(odd))]) {
      const id = await pending();
      assert.equal(await scanNext({ ...options, scanner }), true);
      assert.equal(await stateOf(id), 'pending');
      assert.equal(await scanNext({ ...options, scanner }), false, 'not at once');
      assert.equal(await scanNext({ ...options, now: () => at(1) }), true);
      assert.equal(await stateOf(id), 'scanned');
    }
    odd.close();
    assert.equal(reported.length, 2);
  });

  it('takes up what a dead process was scanning, when its time is over', async () => {
    const id = await pending();
    const dead: Scanner = { scan: () => new Promise(() => undefined) };
    void scanNext({ ...options, scanner: dead });
    while ((await scansUnderWay()) === 0) await new Promise((resolve) => setTimeout(resolve, 5));
    assert.equal(await scanNext({ ...options, now: () => at(1) }), false);
    assert.equal(await scanNext({ ...options, now: () => at(3) }), true);
    assert.equal(await stateOf(id), 'scanned');
  });
  async function scansUnderWay(): Promise<number> {
    const rows = await database.db.selectFrom('attachments').select('id').where('scanAfter', '>', START).execute();
    return rows.length;
  }

  it('scans each file once, however many of them work on one database', async () => {
    const scans: string[] = [];
    const scanner: Scanner = {
      async scan(content) {
        for await (const bytes of content) scans.push(bytes.toString());
        return 'clean';
      },
    };
    const texts = Array.from({ length: 12 }, (_, i) => `tệp ${i}`);
    for (const text of texts) await pending(text);
    const work = async () => {
      while (await scanNext({ ...options, scanner }));
    };
    await Promise.all([work(), work(), work()]);
    assert.deepEqual(scans.sort(), texts.sort());
  });

  it('makes available what was sent before its scan was over', async () => {
    const id = await pending();
    await sql`update attachments set feedback_id = (select id from feedback limit 1) where id = ${id}`.execute(
      database.db,
    );
    while (await scanNext(options));
    assert.equal(await stateOf(id), 'available');
  });

  it('does not bring back a file that was deleted while it was scanned', async () => {
    const id = await pending();
    const scanner: Scanner = {
      async scan() {
        await sql`delete from attachment_parts where attachment_id = ${id}`.execute(database.db);
        await sql`delete from attachments where id = ${id}`.execute(database.db);
        return 'infected';
      },
    };
    assert.equal(await scanNext({ ...options, scanner }), true);
    assert.deepEqual([await stateOf(id), reported], ['gone', []]);
  });

  it('clears away what was sent with nothing for a week, and keeps what was sent', async () => {
    const day = (days: number) => new Date(START.getTime() - days * 86_400_000);
    const [old, fresh, sent] = [
      await received('cũ', day(8)),
      await received('mới', day(6)),
      await received('gửi', day(8)),
    ];
    await sql`update attachments set feedback_id = (select id from feedback limit 1) where id = ${sent}`.execute(
      database.db,
    );
    await sweep(options);
    assert.deepEqual(await Promise.all([old, fresh, sent].map(stateOf)), ['gone', 'receiving', 'receiving']);
    assert.deepEqual([...objects.values()].map(String).sort(), ['gửi', 'mới']);
  });

  it('clears away bytes that came to the storage and never to the database', async () => {
    const id = await received('a');
    const failing: Storage = {
      ...options.storage,
      async put(key, bytes) {
        await options.storage.put(key, bytes);
        throw new Error('The process died here');
      },
    };
    async function* body() {
      yield await Promise.resolve(Buffer.from('b'));
    }
    await sql`update attachments set size = 2 where id = ${id}`.execute(database.db);
    await assert.rejects(
      appendContent({ ...options, storage: failing }, { attachmentId: id, offset: 1, size: 2 }, body(), START),
    );
    assert.equal(objects.size, 2);
    await sweep(options);
    assert.equal(objects.size, 2, 'not while somebody may still be writing');
    await sweep({ ...options, now: () => at(61) });
    assert.deepEqual([...objects.values()].map(String), ['a']);
    const whole: Buffer[] = [];
    for await (const bytes of readContent(options, id)) whole.push(bytes);
    assert.equal(Buffer.concat(whole).toString(), 'a');
  });

  it('finds at its start what another one left pending, and stops after the scan under way', async () => {
    const id = await pending();
    let finish: ((verdict: 'clean') => void) | undefined;
    const begun = new Promise<void>((resolve) => {
      options = {
        ...options,
        scanner: {
          scan: () => {
            resolve();
            return new Promise((end) => (finish = end));
          },
        },
      };
    });
    const caretaker = startCaretaker(options);
    await begun;
    const stopped = caretaker.stop();
    finish?.('clean');
    await stopped;
    assert.equal(await stateOf(id), 'scanned');
  });
});
