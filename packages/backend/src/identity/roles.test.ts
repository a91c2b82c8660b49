import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'node:test';
import { type KyselyPlugin, sql } from 'kysely';
import { approveAsOperator } from '../accounts/operator.ts';
import type { Account } from '../accounts/store.ts';
import { createAccountBackend } from '../accounts/testing.ts';
import { readConsentPolicy } from '../consents/policy.ts';
import { inTransaction } from '../database/database.ts';
import { SAMPLE } from '../sample/organizations.ts';
import { SAMPLE_PERSONS } from '../sample/persons.ts';
import { type Persona } from './personas.ts';
import { readCaller } from './roles.ts';

let world: Awaited<ReturnType<typeof createAccountBackend>>;
before(async () => {
  world = await createAccountBackend();
});
after(() => world.backend.close());
beforeEach(() => world.reset());

const rolesOf = async (as: Persona) => {
  const { status, body } = await world.backend.call(as, 'GET', '/sessions/current');
  return status === 200 ? (body.roles as { role: string }[]).map(({ role }) => role) : status;
};
const become = (persona: Persona, activityState: string) =>
  world.db.updateTable('members').set({ activityState }).where('id', '=', SAMPLE_PERSONS[persona].id).execute();

describe('a role that is assigned', () => {
  const { id: memberId, cellId } = SAMPLE_PERSONS.secretary;
  const moveTo = async (organizationId: string) => {
    const { db } = world;
    await db.updateTable('memberships').set({ organizationId }).where('memberId', '=', memberId).execute();
    await db.updateTable('accounts').set({ organizationId }).where('memberId', '=', memberId).execute();
  };

  it('does not outlive a transfer, also when the new cell has approved the account', async () => {
    assert.deepEqual(await rolesOf('secretary'), ['member', 'secretary']);
    await moveTo(SAMPLE.otherCell);
    assert.deepEqual(await rolesOf('secretary'), ['member']);
    assert.equal((await world.backend.call('secretary', 'GET', '/accounts')).status, 403);
    await moveTo(cellId);
    assert.deepEqual(await rolesOf('secretary'), ['member', 'secretary']);
  });

  it('holds in the committee for whom the cell lies below it, and only there', async () => {
    assert.deepEqual(await rolesOf('superior'), ['member', 'superior']);
    const remove = await world.grant('superior', 'admin', SAMPLE.otherProvince);
    assert.deepEqual(await rolesOf('superior'), ['member', 'superior']);
    await remove();
  });
});

describe('a secretary who takes no part', () => {
  it('decides no more: the superior committee does', async () => {
    const account = await world.registered();
    const deciderOf = async () => {
      const { body } = await world.backend.call('applicant', 'GET', '/accounts/me');
      return (body as Account).decider.role;
    };
    assert.equal(await deciderOf(), 'secretary');
    for (const state of ['suspended', 'left', 'removed', 'expelled', 'deceased']) {
      await become('secretary', state);
      assert.equal(await deciderOf(), 'superior', state);
    }
    assert.equal((await world.decide('superior', account, 'approval')).status, 200);
    await become('secretary', 'active');
  });

  it('stands not in the way of the operator, when the superior takes none either', async () => {
    const approve = () =>
      inTransaction(world.db, (db) => approveAsOperator(db, SAMPLE_PERSONS.applicant.id, world.clock.now));
    await world.registered();
    await assert.rejects(approve(), /somebody with an active account/);
    await become('secretary', 'deceased');
    await assert.rejects(approve(), /somebody with an active account/);
    await become('superior', 'suspended');
    await approve();
    for (const persona of ['secretary', 'superior'] as const) await become(persona, 'active');
    assert.deepEqual(await rolesOf('applicant'), ['member']);
  });
});

describe('reading the caller', () => {
  const token = { issuer: 'demo', subject: 'member' };
  const { id: memberId } = SAMPLE_PERSONS.member;

  /** How often something is sent besides the one prepared statement. */
  async function statementsBesides(today: string, lawful = false): Promise<number> {
    let count = 0;
    const counting: KyselyPlugin = {
      transformQuery({ node }) {
        count += 1;
        return node;
      },
      transformResult: ({ result }) => Promise.resolve(result),
    };
    const policy = readConsentPolicy(undefined, lawful ? ['adoption'] : []);
    const { kind } = await readCaller(world.db.withPlugin(counting), token, today, policy);
    assert.equal(kind, 'person');
    return count;
  }

  it('writes the day of use once a day, for those only who consented or where the law is the basis', async () => {
    const lastLogin = async () => {
      const [row] = await world.db
        .selectFrom('accounts')
        .select('lastLoginOn')
        .where('subject', '=', 'member')
        .execute();
      return row?.lastLoginOn;
    };
    await sql`update consent_records set withdrawn_at = now() where member_id = ${memberId} and withdrawn_at is null`.execute(
      world.db,
    );
    await world.db.updateTable('accounts').set({ lastLoginOn: null }).where('subject', '=', 'member').execute();
    assert.equal(await statementsBesides('2026-12-01'), 0);
    assert.equal(await statementsBesides('2026-12-01', true), 1);
    assert.equal(await statementsBesides('2026-12-01', true), 0);
    assert.equal(await lastLogin(), '2026-12-01');
    assert.equal(await statementsBesides('2026-12-02'), 0, 'not without the consent');
    const body = { purpose: 'adoption', textVersion: '2026-01', sensitiveNotice: true, method: 'screen' };
    const given = await world.backend.call('member', 'POST', '/consents', { body });
    assert.equal(given.status, 201, given.text);
    assert.equal(await statementsBesides('2026-12-03'), 1);
    assert.equal(await statementsBesides('2026-12-03'), 0);
    assert.equal(await lastLogin(), '2026-12-03');
  });
});
