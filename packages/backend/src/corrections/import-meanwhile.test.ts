// A list of members and an approval at once: one after the other, a clear answer to whoever comes second, nothing lost.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { sql } from 'kysely';
import { type Database, inTransaction } from '../database/database.ts';
import { importList } from '../members/import/import-list.ts';
import type { ListedMember } from '../members/import/read-row.ts';
import { approvalBegins } from '../members/one-writer.ts';
import type { Member } from '../members/store.ts';
import { SAMPLE } from '../sample/organizations.ts';
import { createCorrectionBackend } from './testing.ts';

type World = Awaited<ReturnType<typeof createCorrectionBackend>>;

const AS_OF = '2026-11-28';
const CELL = 'Chi bộ Tổ dân phố số 4';

const listed = (row: number, { id: _, version: __, source: ___, asOf: ____, ...member }: Member): ListedMember => ({
  ...(member as unknown as ListedMember),
  row,
  cell: CELL,
});

const stranger = (fullName: string, citizenId: string, card = citizenId): ListedMember => ({
  ...{ row: 1, fullName, birthDate: '1952-03-14', birthYear: 1952, gender: 'male', cell: CELL },
  ...{ citizenId, partyCardNumber: card, admissionDate: '1979-05-19', officialDate: '1980-05-19' },
  ...{ standing: 'official', activityState: 'active', phone: null },
});

const take = (db: Database, rows: ListedMember[]) =>
  importList(db, { organizationId: SAMPLE.central, asOf: AS_OF, rows, dryRun: false });

/** Until a statement of this database waits for a lock, or the work is done without. */
async function untilItWaits(db: Database, work: Promise<unknown>): Promise<void> {
  const ended = work.then(
    () => true,
    () => true,
  );
  while (!(await Promise.race([ended, pause(10, false)]))) {
    const { rows } = await sql<{ waits: boolean }>`
      select exists (select from pg_locks join pg_stat_activity using (pid)
        where not granted and datname = current_database()) as waits`.execute(db);
    if (rows[0]?.waits) return;
  }
}

// The embedded database has one connection: there are no two transactions at once.
describe('an approval while a list of members is taken', { skip: !process.env.DATABASE_URL }, () => {
  let world: World;
  before(async () => {
    world = await createCorrectionBackend();
  });
  after(() => world.backend.close());

  /** Begins the approval between two batches of the list, and commits the list while it waits. */
  async function approveWithin(
    correction: Parameters<World['decide']>[1],
    first: ListedMember[],
    then: ListedMember[] = [],
  ) {
    const { db } = world;
    let approval: ReturnType<World['decide']> | undefined;
    await inTransaction(db, async (transaction) => {
      await take(transaction, first);
      approval = world.decide('secretary', correction);
      await untilItWaits(db, approval);
      if (then.length > 0) await take(transaction, then);
    });
    assert.ok(approval);
    return approval;
  }

  it('is told that another has the number, which the list has just given away', async () => {
    for (const [field, fullName, citizenId, card] of [
      ['citizenId', 'Người Mới Một', '099053000111', '099053000222'],
      ['partyCardNumber', 'Người Mới Hai', '099053000333', '099053000444'],
    ] as const) {
      const changes = { [field]: field === 'citizenId' ? citizenId : card };
      const correction = await world.submitted('member', changes);
      const old = await world.record('member');
      const answer = await approveWithin(correction, [stranger(fullName, citizenId, card)]);
      assert.deepEqual([answer.status, answer.body.code], [409, 'number-held-by-another'], answer.text);
      assert.deepEqual(await world.record('member'), old);
      assert.equal((await world.get('member', correction.id)).body.state, 'submitted');
      await world.withdraw('member', correction.id);
    }
  });

  it('of the same number for the same person agrees with the list, also when the list goes on to who decides', async () => {
    const citizenId = '099053000555';
    const correction = await world.submitted('member', { citizenId });
    const member = await world.record('member');
    const secretary = await world.record('secretary');
    const answer = await approveWithin(
      correction,
      [listed(1, { ...member, citizenId })],
      [listed(2, { ...secretary, phone: '+84900000077' })],
    );
    assert.equal(answer.status, 200, answer.text);
    assert.equal((await world.record('member')).citizenId, citizenId);
    assert.equal((await world.record('secretary')).phone, '+84900000077', 'the list was taken in whole');
  });

  it('is waited for by the list, which then knows the person by the number that it wrote', async () => {
    const { db } = world;
    const citizenId = '099053000666';
    let taken: ReturnType<typeof take> | undefined;
    await inTransaction(db, async (approving) => {
      await approvalBegins(approving);
      taken = inTransaction(db, (transaction) => take(transaction, [stranger('Người Mới Ba', citizenId)]));
      await untilItWaits(db, taken);
      // Through the same connection as an approval would.
      await world.importRecord('member', { citizenId }, approving);
    });
    const result = await taken;
    assert.deepEqual(
      result?.rows.map(({ outcome }) => outcome),
      ['updated'],
      JSON.stringify(result?.rows),
    );
  });
});
