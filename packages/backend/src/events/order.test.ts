// Ids in the order of the commits: an event never appears behind a reader that has gone past its place.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { sql } from 'kysely';
import { type Database, inTransaction } from '../database/database.ts';
import type { Principal } from '../identity/principal.ts';
import { createTestBackend, type TestBackend } from '../testing/test-backend.ts';
import { recordEvent } from './record.ts';
import { forgetOldEvents, readEvents } from './store.ts';

/** Reads public documents, no more. */
const READER: Principal = { kind: 'person', subject: 'test:reader', member: null, roles: [] };
/** Longer than a transaction takes that nothing holds up. */
const OVERLAP_MS = 500;

let backend: TestBackend;
let db: Database;
let document: { readonly objectId: string; readonly organizationId: string };
before(async () => {
  backend = await createTestBackend();
  db = backend.database.db;
  const { id, organizationId } = await db
    .selectFrom('documents')
    .select(['id', 'organizationId'])
    .where('scope', '=', 'public')
    .limit(1)
    .executeTakeFirstOrThrow();
  document = { objectId: id, organizationId };
});
after(() => backend.close());

const record = (transaction: Database) => recordEvent(transaction, { type: 'document.imported', ...document });

/** A client that asks on and on: collects ids, each time from where it was. */
function createReader(from: number) {
  const ids: number[] = [];
  let position = from;
  return {
    ids,
    async read() {
      for (;;) {
        const batch = await readEvents(db, READER, position, 100);
        assert.equal(batch.reset, false);
        ids.push(...batch.items.map(({ id }) => Number(id)));
        ({ position } = batch);
        if (!batch.more) return;
      }
    },
  };
}

const now = async () => (await readEvents(db, READER, null, 1)).position;
const idsAfter = async (position: number) =>
  (await db.selectFrom('events').select('id').where('id', '>', position).orderBy('id').execute()).map(({ id }) => id);

describe('the order of the events', () => {
  it('is that of the commits: the second waits for the first, or the reader would lose the first', async () => {
    const start = await now();
    const reader = createReader(start);
    let reading: Promise<void> | undefined;
    await inTransaction(db, async (first) => {
      await record(first);
      // On PGlite all of this waits for the first transaction anyway: it has one connection.
      reading = inTransaction(db, record).then(() => reader.read());
      await Promise.race([reading, wait(OVERLAP_MS)]);
    });
    await reading;
    await reader.read();
    const written = await idsAfter(start);
    assert.equal(written.length, 2);
    assert.deepEqual(reader.ids, written);
  });

  it('loses and repeats nothing while many write, some in vain, and one reads', async () => {
    const start = await now();
    const reader = createReader(start);
    const writing = new AbortController();
    const reading = (async () => {
      while (!writing.signal.aborted) {
        await reader.read();
        await wait(1);
      }
      await reader.read();
    })();
    const writers = Array.from({ length: 6 }, async (_, writer) => {
      for (let turn = 0; turn < 10; turn++) {
        await inTransaction(db, async (transaction) => {
          await record(transaction);
          await wait(((writer * 7 + turn * 3) % 5) * 6);
          if ((writer + turn) % 4 === 0) throw new Error('in vain');
        }).catch((error: unknown) => assert.equal((error as Error).message, 'in vain'));
      }
    });
    await Promise.all(writers);
    writing.abort();
    await reading;
    assert.equal(reader.ids.length, 45);
    assert.deepEqual(reader.ids, await idsAfter(start));
  });
});

describe('what is kept', () => {
  it('is a day, and enough of what is older to tell a client what it has missed', async () => {
    const position = await now();
    for (let count = 0; count < 4; count++) await inTransaction(db, record);
    const written = await idsAfter(position);
    const [first = 0, second = 0, third = 0] = written;
    await sql`update events set occurred_at = now() - interval '25 hours' where id <= ${third}`.execute(db);
    await forgetOldEvents(db);
    const ask = (after: number) => readEvents(db, READER, after, 100);
    assert.equal((await ask(first)).reset, true, 'the second is gone');
    const whole = await ask(second);
    assert.equal(whole.reset, false);
    assert.deepEqual(
      whole.items.map(({ id }) => Number(id)),
      written.slice(2),
    );
    assert.deepEqual((await ask(third)).items.length, 1);
  });

  it('tells a client of a quiet day that it has missed nothing', async () => {
    await inTransaction(db, record);
    const position = await now();
    await sql`update events set occurred_at = now() - interval '25 hours'`.execute(db);
    await forgetOldEvents(db);
    assert.equal((await readEvents(db, READER, position, 100)).reset, false);
  });
});
