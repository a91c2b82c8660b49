// Each way to tamper with the log behind its triggers, as the administrator of a database could: found, and named exactly.
import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'node:test';
import { sql } from 'kysely';
import { type Database, inTransaction, type OpenDatabase } from '../database/database.ts';
import { createTestDatabase } from '../testing/test-backend.ts';
import { GENESIS, hashOf } from './chain.ts';
import { OPERATOR, recordAudit } from './record.ts';
import { type Anchor, type Fault, verifyChain } from './verify.ts';

const ENTRIES = 12;

describe('a chain that was tampered with', () => {
  let database: OpenDatabase;
  let db: Database;
  before(async () => {
    database = await createTestDatabase();
    ({ db } = database);
  });
  after(() => database.close());

  beforeEach(async () => {
    await tamper('delete from audit_entries', `update audit_head set number = 0, hash = '${GENESIS}'`);
    for (let count = 0; count < ENTRIES; count++)
      await recordAudit(db, { action: 'member.revealed', actor: OPERATOR, details: { fields: ['citizenId'], count } });
  });

  /** Without the triggers of the log, which only a superuser can put off. */
  const tamper = (...statements: readonly string[]) =>
    inTransaction(db, async (transaction) => {
      await sql`set local session_replication_role = replica`.execute(transaction);
      for (const statement of statements) await sql.raw(statement).execute(transaction);
    });
  const idOf = async (number: number) =>
    (await db.selectFrom('auditEntries').select('id').where('number', '=', number).executeTakeFirstOrThrow()).id;
  const found = async (anchor?: Anchor): Promise<Fault | null> => (await verifyChain(db, { anchor })).fault;

  /** As somebody does who knows how hashes are made. */
  async function rehashFrom(first: number, last = ENTRIES) {
    for (let number = first; number <= last; number++) {
      const previous = number === 1 ? GENESIS : (await rowOf(number - 1)).hash;
      const { id, entry } = await rowOf(number);
      const hash = hashOf(previous, number, id, entry);
      await tamper(`update audit_entries set previous = '${previous}', hash = '${hash}' where number = ${number}`);
    }
  }
  const rowOf = (number: number) =>
    db
      .selectFrom('auditEntries')
      .select(['id', sql<string>`entry::text`.as('entry'), 'hash'])
      .where('number', '=', number)
      .executeTakeFirstOrThrow();

  it('holds as long as nobody did', async () => {
    const { fault, entries, head } = await verifyChain(db);
    assert.deepEqual([fault, entries, head.number], [null, ENTRIES, ENTRIES]);
    assert.equal(head.hash, (await rowOf(ENTRIES)).hash);
    await tamper('delete from audit_entries', `update audit_head set number = 0, hash = '${GENESIS}'`);
    assert.deepEqual((await verifyChain(db)).fault, null, 'also when it is empty');
  });

  for (const place of [1, 7, ENTRIES]) {
    it(`has one byte changed, in entry ${place}`, async () => {
      await tamper(
        `update audit_entries set entry = replace(entry::text, 'citizenId', 'citizenIe')::jsonb where number = ${place}`,
      );
      assert.deepEqual(await found(), { kind: 'hash', number: place, id: await idOf(place) });
    });
  }

  it('has another id on an entry', async () => {
    await tamper(`update audit_entries set id = gen_random_uuid() where number = 4`);
    assert.deepEqual(await found(), { kind: 'hash', number: 4, id: await idOf(4) });
  });

  it('has an entry changed together with its hash', async () => {
    await tamper(`update audit_entries set entry = entry || '{"action": "member.viewed"}' where number = 5`);
    await rehashFrom(5, 5);
    assert.deepEqual(await found(), { kind: 'link', number: 6, id: await idOf(6) });
  });

  it('has a hash that is gone', async () => {
    await tamper(`update audit_entries set hash = null where number = 3`);
    assert.deepEqual(await found(), { kind: 'hash', number: 3, id: await idOf(3) });
  });

  for (const [name, place] of [
    ['the first entry', 1],
    ['an entry in between', 6],
    ['the newest entry', ENTRIES],
  ] as const) {
    it(`lacks ${name}`, async () => {
      await tamper(`delete from audit_entries where number = ${place}`);
      assert.deepEqual(await found(), { kind: 'gap', number: place, id: null });
    });
  }

  it('has two entries swapped', async () => {
    const [third, eighth] = [await idOf(3), await idOf(8)];
    await tamper(
      `update audit_entries set number = null where id = '${third}'`,
      `update audit_entries set number = 3 where id = '${eighth}'`,
      `update audit_entries set number = 8 where id = '${third}'`,
    );
    assert.deepEqual(await found(), { kind: 'hash', number: 3, id: eighth });
  });

  it('has an entry put in past it', async () => {
    await tamper(`insert into audit_entries (id, entry) select gen_random_uuid(), entry from audit_entries limit 1`);
    const fault = await found();
    assert.deepEqual([fault?.kind, fault?.number], ['unchained', null]);
  });

  it('has its tail cut off together with the head: only an anchor tells', async () => {
    const { head: anchor } = await verifyChain(db);
    await tamper(
      `delete from audit_entries where number > 9`,
      `update audit_head set number = 9, hash = (select hash from audit_entries where number = 9)`,
    );
    assert.equal(await found(), null);
    assert.deepEqual(await found(anchor), { kind: 'gap', number: 10, id: null });
  });

  it('was written anew from an entry on: only an anchor tells', async () => {
    const { head: anchor } = await verifyChain(db);
    await tamper(`update audit_entries set entry = entry || '{"action": "member.viewed"}' where number = 5`);
    await rehashFrom(5);
    assert.deepEqual(await found(), { kind: 'head', number: ENTRIES, id: null });
    await tamper(`update audit_head set hash = (select hash from audit_entries where number = ${ENTRIES})`);
    assert.equal(await found(), null);
    assert.deepEqual(await found(anchor), { kind: 'anchor', number: ENTRIES, id: await idOf(ENTRIES) });
  });

  it('goes on after an anchor that still holds', async () => {
    const { head: anchor } = await verifyChain(db);
    await recordAudit(db, { action: 'export.made', actor: OPERATOR });
    const { fault, entries } = await verifyChain(db, { anchor });
    assert.deepEqual([fault, entries], [null, ENTRIES + 1]);
  });

  it('is read in several batches like in one', async () => {
    await sql`
      insert into audit_entries (id, entry)
      select gen_random_uuid(), '{"action": "member.viewed"}' from generate_series(1, 100)`.execute(db);
    const { fault, entries } = await verifyChain(db, { batch: 7 });
    assert.deepEqual([fault, entries], [null, ENTRIES + 100]);
    await tamper('delete from audit_entries where number = 64');
    assert.deepEqual((await verifyChain(db, { batch: 7 })).fault, { kind: 'gap', number: 64, id: null });
  });
});
