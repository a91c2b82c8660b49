// Who loses a right is refused at once by the server that took it away, and within five seconds by every other.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { sql } from 'kysely';
import { type Database, inTransaction } from '../database/database.ts';
import { SAMPLE } from '../sample/organizations.ts';
import { SAMPLE_PERSONS } from '../sample/persons.ts';
import { createTestBackend, type TestBackend } from '../testing/test-backend.ts';
import { openTwice } from '../testing/two-processes.ts';
import type { Persona } from './personas.ts';

const DAY_MS = 24 * 3_600_000;

const clock = { now: new Date(), elapsed: 0 };
let here: TestBackend;
let elsewhere: TestBackend;
before(async () => {
  const [first, second] = await openTwice();
  const serve = (database: typeof first) =>
    createTestBackend({ database, now: () => clock.now, elapsed: () => clock.elapsed });
  here = await serve(first);
  elsewhere = await serve(second);
});
after(async () => {
  await elsewhere.close();
  await here.close();
});

interface Loss {
  readonly persona: Exclude<Persona, 'applicant'>;
  readonly path: string;
  readonly lose: (db: Database, memberId: string) => Promise<unknown>;
  readonly undo: (db: Database, memberId: string) => Promise<unknown>;
}

const move = async (db: Database, memberId: string, cellId: string) => {
  await db
    .updateTable('memberships')
    .set({ organizationId: cellId })
    .where('memberId', '=', memberId)
    .where('kind', '=', 'official')
    .execute();
  await db.updateTable('accounts').set({ organizationId: cellId }).where('memberId', '=', memberId).execute();
};
const accountIs = (state: 'active' | 'locked' | 'closed') => (db: Database, memberId: string) =>
  db.updateTable('accounts').set({ state }).where('memberId', '=', memberId).execute();
const memberIs = (activityState: string) => (db: Database, memberId: string) =>
  db.updateTable('members').set({ activityState }).where('id', '=', memberId).execute();
const hasDuties = (duties: string[]) => (db: Database, memberId: string) =>
  db.updateTable('roleAssignments').set({ duties }).where('memberId', '=', memberId).execute();
const roleEnds = (validTo: string | null) => (db: Database, memberId: string) =>
  db.updateTable('roleAssignments').set({ validTo }).where('memberId', '=', memberId).execute();

const LOSSES: Record<string, Loss> = {
  'whose role was revoked': {
    persona: 'secretary',
    path: '/accounts',
    lose: (db, id) => sql`update role_assignments set valid_to = valid_from where member_id = ${id}`.execute(db),
    undo: roleEnds(null),
  },
  'whose delegation has ended': {
    persona: 'deputySecretary',
    path: '/accounts',
    lose: hasDuties([]),
    undo: hasDuties(['approveAccounts']),
  },
  'whose account was locked': {
    persona: 'member',
    path: '/members/me',
    lose: accountIs('locked'),
    undo: accountIs('active'),
  },
  'whose account was closed when the consent was withdrawn': {
    persona: 'member',
    path: '/members/me',
    lose: accountIs('closed'),
    undo: accountIs('active'),
  },
  'who takes no part any more': {
    persona: 'member',
    path: '/members/me',
    lose: memberIs('suspended'),
    undo: memberIs('active'),
  },
  'who was transferred': {
    persona: 'secretary',
    path: '/accounts',
    lose: (db, id) => move(db, id, SAMPLE.otherCell),
    undo: (db, id) => move(db, id, SAMPLE_PERSONS.secretary.cellId),
  },
};

const statusAt = async (backend: TestBackend, { persona, path }: Loss) =>
  (await backend.call(persona, 'GET', path)).status;

describe('somebody', () => {
  for (const [what, loss] of Object.entries(LOSSES)) {
    it(`${what} is refused at once here, and after three seconds elsewhere`, async () => {
      const { id } = SAMPLE_PERSONS[loss.persona];
      clock.elapsed += 10_000;
      for (const backend of [here, elsewhere]) assert.equal(await statusAt(backend, loss), 200);
      await inTransaction(here.database.db, (db) => loss.lose(db, id));
      assert.equal(await statusAt(here, loss), 403);
      clock.elapsed += 2_999;
      assert.equal(await statusAt(elsewhere, loss), 200, 'nothing is remembered, and this test shows nothing');
      clock.elapsed += 1;
      assert.equal(await statusAt(elsewhere, loss), 403);
      await loss.undo(here.database.db, id);
      assert.equal(await statusAt(here, loss), 200);
    });
  }

  it('whose role ends with the day is refused everywhere on the next, however short a time it is', async () => {
    const { persona, path } = LOSSES['whose role was revoked']!;
    const { id } = SAMPLE_PERSONS[persona];
    const today = new Date(clock.now);
    const tomorrow = new Date(today.getTime() + DAY_MS);
    const day = (instant: Date) => new Date(instant.getTime() + 7 * 3_600_000).toISOString().slice(0, 10);
    await roleEnds(day(tomorrow))(here.database.db, id);
    clock.elapsed += 10_000;
    for (const backend of [here, elsewhere]) assert.equal((await backend.call(persona, 'GET', path)).status, 200);
    clock.now = tomorrow;
    for (const backend of [here, elsewhere]) assert.equal((await backend.call(persona, 'GET', path)).status, 403);
    clock.now = today;
    await roleEnds(null)(here.database.db, id);
  });

  it('may do more elsewhere, too, as soon as their open stream has told of it', async () => {
    clock.elapsed += 10_000;
    const session = () => elsewhere.call('otherCellMember', 'GET', '/sessions/current');
    const roles = async () => ((await session()).body.roles as { role: string }[]).map(({ role }) => role);
    assert.deepEqual(await roles(), ['member']);
    const { id: memberId, cellId: organizationId } = SAMPLE_PERSONS.otherCellMember;
    const granted = { id: crypto.randomUUID(), memberId, organizationId, role: 'committeeMember' };
    await here.database.db
      .insertInto('roleAssignments')
      .values({ ...granted, validFrom: '2026-01-01', validTo: null })
      .execute();
    assert.deepEqual(await roles(), ['member']);
    const stream = await elsewhere.app.inject({
      method: 'GET',
      url: '/v1/events/stream',
      headers: await elsewhere.authorization('otherCellMember'),
      payloadAsStream: true,
    });
    for await (const _ of stream.stream()) break;
    assert.deepEqual(await roles(), ['member', 'committeeMember']);
  });
});
