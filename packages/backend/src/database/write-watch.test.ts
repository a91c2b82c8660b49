import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'node:test';
import { sql } from 'kysely';
import { createTestDatabase } from '../testing/test-backend.ts';
import { type Database, inTransaction, type OpenDatabase } from './database.ts';

let database: OpenDatabase;
let db: Database;
let told: string[];
before(async () => {
  database = await createTestDatabase('migrated');
  ({ db } = database);
  await sql`create table notes (words text unique deferrable initially deferred)`.execute(db);
  database.onWrite(
    (statement) => statement.startsWith('insert into notes'),
    () => told.push('told'),
  );
});
after(() => database.close());
beforeEach(async () => {
  await sql`delete from notes`.execute(db);
  told = [];
});

const note = (words: string, on = db) => sql`insert into notes values (${words})`.execute(on);
const look = (on = db) => sql`select words from notes`.execute(on);

describe('a write', () => {
  it('is told once it is done, a statement that does not concern never', async () => {
    await look();
    assert.deepEqual(told, []);
    await note('a');
    assert.deepEqual(told, ['told']);
  });

  it('in a transaction is told at its commit, once', async () => {
    await inTransaction(db, async (transaction) => {
      await note('a', transaction);
      await note('b', transaction);
      await look(transaction);
      assert.deepEqual(told, []);
    });
    assert.deepEqual(told, ['told']);
    await inTransaction(db, look);
    assert.deepEqual(told, ['told'], 'not again by the next on the connection');
  });

  it('that is rolled back is not told, now or later', async () => {
    const failed = inTransaction(db, async (transaction) => {
      await note('a', transaction);
      throw new Error('in vain');
    });
    await assert.rejects(failed, /in vain/);
    await inTransaction(db, look);
    assert.deepEqual(told, []);
  });

  it('is told when the commit fails: who knows whether it took place', async () => {
    const failed = inTransaction(db, async (transaction) => {
      await note('a', transaction);
      await note('a', transaction);
    });
    await assert.rejects(failed, /duplicate|unique/);
    assert.deepEqual(told, ['told']);
  });

  it('is told nobody who has left', async () => {
    const left: string[] = [];
    const leave = database.onWrite(
      () => true,
      () => left.push('told'),
    );
    leave();
    await note('a');
    assert.deepEqual(left, []);
  });
});
