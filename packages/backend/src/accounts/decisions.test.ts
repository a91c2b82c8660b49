import assert from 'node:assert/strict';
import { Readable } from 'node:stream';
import { after, before, beforeEach, describe, it } from 'node:test';
import { sql } from 'kysely';
import { SAMPLE } from '../sample/organizations.ts';
import { SAMPLE_PERSONS } from '../sample/persons.ts';
import type { Account } from './store.ts';
import { type Caller, createAccountBackend, REASON } from './testing.ts';

let world: Awaited<ReturnType<typeof createAccountBackend>>;
before(async () => {
  world = await createAccountBackend();
});
after(() => world.backend.close());
beforeEach(() => world.reset());

const session = (as: Caller) => world.backend.call(as, 'GET', '/sessions/current');

async function approved(): Promise<Account> {
  const account = await world.registered();
  const { status, body, text } = await world.decide('secretary', account, 'approval');
  assert.equal(status, 200, text);
  return body as Account;
}

async function accountOf(persona: keyof typeof SAMPLE_PERSONS): Promise<Account> {
  return (await world.backend.call(persona, 'GET', '/accounts/me')).body as Account;
}

describe('deciding on accounts', () => {
  it('makes the person a member at the next request', async () => {
    const account = await approved();
    assert.deepEqual([account.state, account.decidedBy, account.version], ['active', 'Trần Thị Ví Dụ', 2]);
    const { status, body } = await session('applicant');
    assert.deepEqual([status, body.cell.id], [200, SAMPLE.cell]);
  });

  it('is told as an event to the person and to those who decide', async () => {
    const position = (await world.backend.call('secretary', 'GET', '/events')).body.lastEventId as string;
    const account = await approved();
    const events = async (as: Caller) =>
      (await world.backend.call(as, 'GET', `/events?after=${position}`)).body.items as {
        type: string;
        objectId: string;
      }[];
    const told = (items: { type: string; objectId: string }[]) => items.map(({ type, objectId }) => [type, objectId]);
    const both = [
      ['account.registered', account.id],
      ['account.decided', account.id],
    ];
    assert.deepEqual(told(await events('secretary')), both);
    assert.deepEqual(told(await events('applicant')), both);
    assert.deepEqual(told(await events('member')), []);
    assert.deepEqual(told(await events('superior')), []);
  });

  it('stands in the audit log under the one who decided', async () => {
    const account = await approved();
    const { rows } = await sql<{ entry: { action: string; actor: { memberId: string; role: string } } }>`
      select entry from audit_entries where entry->'subject'->>'id' = ${account.id} order by id desc limit 1`.execute(
      world.db,
    );
    const entry = rows[0]?.entry;
    assert.equal(entry?.action, 'account.approved');
    assert.deepEqual([entry.actor.memberId, entry.actor.role], [SAMPLE_PERSONS.secretary.id, 'secretary']);
  });

  it('refuses the next request of a locked account, and lets the unlocked one in again', async () => {
    const account = await approved();
    const locked = await world.decide('secretary', account, 'lock');
    assert.equal(locked.status, 200, locked.text);
    assert.equal((await session('applicant')).status, 403);
    const { body } = await world.backend.call('applicant', 'GET', '/accounts/me');
    assert.deepEqual([body.state, body.reason], ['locked', REASON]);
    assert.equal((await world.unlock('secretary', locked.body as Account)).body.state, 'active');
    assert.equal((await session('applicant')).status, 200);
  });

  it('refuses the next request of a revoked account', async () => {
    assert.equal((await world.decide('secretary', await approved(), 'revocation')).status, 200);
    assert.equal((await session('applicant')).status, 403);
  });

  it('has one winner of two deciders at once, and tells the other that it is decided', async () => {
    const remove = await world.grant('deputySecretary', 'secretary', SAMPLE.cell);
    const account = await world.registered();
    const answers = await Promise.all([
      world.decide('secretary', account, 'approval'),
      world.decide('deputySecretary', account, 'rejection'),
    ]);
    await remove();
    assert.deepEqual(answers.map(({ status }) => status).sort(), [200, 409]);
    const [winner] = answers.filter(({ status }) => status === 200);
    assert.equal(answers.find(({ status }) => status === 409)?.body.code, 'account-already-decided');
    assert.equal((await world.backend.call('applicant', 'GET', '/accounts/me')).body.state, winner?.body.state);
  });

  it('gives the same answer to the one who approves twice', async () => {
    const account = await world.registered();
    const first = await world.decide('secretary', account, 'approval');
    const second = await world.decide('secretary', account, 'approval');
    assert.deepEqual([first.status, second.status], [200, 200]);
    assert.deepEqual(second.body, first.body);
  });

  it('refuses a change on an old version, and one without a version', async () => {
    const account = await world.registered();
    assert.equal((await world.decide('secretary', { ...account, version: 9 }, 'approval')).status, 412);
    assert.equal((await world.backend.call('secretary', 'PUT', `/accounts/${account.id}/approval`)).status, 428);
    const noReason = { body: { reason: '' }, headers: { 'if-match': '"1"' } };
    assert.equal(
      (await world.backend.call('secretary', 'PUT', `/accounts/${account.id}/rejection`, noReason)).status,
      400,
    );
    assert.equal((await accountOf('applicant')).state, 'pending');
  });

  it('refuses a secretary who is removed while the request is on its way', async () => {
    const account = await world.registered();
    const remove = await world.grant('committeeMember', 'secretary', SAMPLE.cell);
    // The body is read after the caller was let in.
    let removed = false;
    const payload = new Readable({
      read() {
        void remove().then(() => {
          removed = true;
          this.push(JSON.stringify({ reason: REASON }));
          this.push(null);
        });
      },
    });
    const answer = await world.backend.app.inject({
      method: 'PUT',
      url: `/v1/accounts/${account.id}/rejection`,
      headers: {
        ...(await world.backend.authorization('committeeMember')),
        'content-type': 'application/json',
        'if-match': '"1"',
      },
      payload,
    });
    assert.ok(removed);
    assert.deepEqual([answer.statusCode, answer.json<{ code: string }>().code], [403, 'not-allowed']);
    assert.equal((await accountOf('applicant')).state, 'pending');
  });

  it('is not for the secretary’s own account, nor for that of another secretary of the cell', async () => {
    const own = await accountOf('secretary');
    const lock = await world.decide('secretary', own, 'lock');
    assert.deepEqual([lock.status, lock.body.code], [409, 'own-account']);
    const remove = await world.grant('deputySecretary', 'secretary', SAMPLE.cell);
    const other = await world.decide('deputySecretary', own, 'lock');
    assert.deepEqual([other.status, other.body.code], [409, 'decided-by-superior']);
    await remove();
    assert.equal(own.decider.role, 'superior');
    assert.equal(own.decider.organization.id, SAMPLE.ward);
  });

  it('is for the superior committee where a secretary waits, and only there', async () => {
    const waiting = await world.list('superior', '?state=pending');
    assert.deepEqual(
      waiting.map(({ cell, decider }) => [cell.id, decider.role]),
      [[SAMPLE.otherCell, 'superior']],
    );
    const [secretary] = waiting;
    assert.ok(secretary);
    const { status, body } = await world.decide('superior', secretary, 'approval');
    assert.deepEqual([status, body.state], [200, 'active']);
    const member = await world.registered();
    assert.equal((await world.decide('superior', member, 'approval')).status, 404);
  });

  it('is for the superior committee where a cell has no secretary, but never on the own account', async () => {
    const account = await world.registered();
    const assignments = world.db
      .updateTable('roleAssignments')
      .where('organizationId', '=', SAMPLE.cell)
      .where('role', '=', 'secretary');
    await assignments.set({ validTo: '2026-11-01' }).execute();
    assert.equal((await accountOf('applicant')).decider.role, 'superior');
    assert.equal((await world.decide('superior', account, 'approval')).status, 200);
    const remove = await world.grant('applicant', 'superior', SAMPLE.ward);
    const own = await world.decide('applicant', await accountOf('applicant'), 'lock');
    assert.deepEqual([own.status, own.body.code], [409, 'own-account']);
    await remove();
    await assignments.set({ validTo: null }).execute();
  });

  it('begins again at the new cell after a transfer, from the day on', async () => {
    await approved();
    const today = '2026-12-01';
    const memberId = SAMPLE_PERSONS.applicant.id;
    const membership = { memberId, kind: 'official', validTo: null };
    await world.db.updateTable('memberships').set({ validTo: today }).where('memberId', '=', memberId).execute();
    await world.db
      .insertInto('memberships')
      .values({ ...membership, organizationId: SAMPLE.otherCell, validFrom: today })
      .execute();
    assert.equal((await session('applicant')).status, 200);
    const before = world.clock.now;
    world.clock.now = new Date('2026-12-01T00:00:01+07:00');
    assert.equal((await session('applicant')).status, 403);
    const moved = await accountOf('applicant');
    assert.deepEqual([moved.state, moved.cell.id], ['pending', SAMPLE.otherCell]);
    assert.equal((await world.decide('secretary', moved, 'approval')).status, 404);
    assert.ok((await world.list('secretary')).every(({ id }) => id !== moved.id));
    const remove = await world.grant('otherCellMember', 'secretary', SAMPLE.otherCell);
    assert.equal((await world.decide('otherCellMember', moved, 'approval')).body.state, 'active');
    assert.equal((await session('applicant')).body.cell.id, SAMPLE.otherCell);
    await remove();
    world.clock.now = before;
    await world.db.deleteFrom('memberships').where('memberId', '=', memberId).where('validFrom', '=', today).execute();
    await world.db.updateTable('memberships').set({ validTo: null }).where('memberId', '=', memberId).execute();
  });
});

describe('the list of accounts', () => {
  it('has those that wait first, the longest first, page by page', async () => {
    const account = await world.registered();
    const all = await world.list('secretary', '?limit=100');
    const waiting = all.filter(({ state }) => state === 'pending');
    assert.deepEqual(all.slice(0, waiting.length), waiting);
    assert.equal(waiting.at(-1)?.id, account.id);
    assert.ok(waiting.length >= 7 && all.length > waiting.length);
    assert.ok(all.every(({ cell }) => cell.id === SAMPLE.cell));
    const paged: Account[] = [];
    let cursor: string | null = '';
    while (cursor !== null) {
      const path: string = `/accounts?limit=3${cursor && `&cursor=${cursor}`}`;
      const { body } = await world.backend.call('secretary', 'GET', path);
      paged.push(...(body.items as Account[]));
      cursor = body.nextCursor as string | null;
    }
    assert.deepEqual(paged, all);
    assert.deepEqual(await world.list('secretary', '?state=pending&limit=100'), waiting);
  });
});

describe('the days of use (R055)', () => {
  const consent = { purpose: 'adoption', textVersion: '2026-01', sensitiveNotice: true, method: 'screen' };
  const today = () => new Date(world.clock.now.getTime() + 7 * 3_600_000).toISOString().slice(0, 10);

  it('are not kept without consent, from the consent on, and emptied when it is withdrawn', async () => {
    await approved();
    const days = ({ firstLoginOn, lastLoginOn }: Account) => [firstLoginOn, lastLoginOn];
    await session('applicant');
    assert.deepEqual(days(await accountOf('applicant')), [null, null]);
    const given = await world.backend.call('applicant', 'POST', '/consents', { body: consent });
    assert.equal(given.status, 201, given.text);
    assert.deepEqual(days(await accountOf('applicant')), [today(), today()]);
    const path = `/consents/${(given.body as { id: string }).id}/withdrawal`;
    const withdrawn = await world.backend.call('applicant', 'PUT', path, { headers: { 'if-match': '"1"' } });
    assert.equal(withdrawn.status, 200, withdrawn.text);
    assert.deepEqual(days(await accountOf('applicant')), [null, null]);
  });

  it('are the first and the latest, days only, and none for an account that is not active', async () => {
    const account = await approved();
    assert.deepEqual([account.firstLoginOn, account.lastLoginOn], [null, null]);
    const first = today();
    await world.backend.call('applicant', 'POST', '/consents', { body: consent });
    const used = await accountOf('applicant');
    assert.deepEqual([used.firstLoginOn, used.lastLoginOn, used.version], [first, first, account.version]);
    world.clock.now = new Date('2026-12-24T23:00:00+07:00');
    const later = await accountOf('applicant');
    assert.deepEqual([later.firstLoginOn, later.lastLoginOn], [first, '2026-12-24']);
    await world.decide('secretary', account, 'lock');
    world.clock.now = new Date('2026-12-25T09:00:00+07:00');
    await session('applicant');
    assert.equal((await accountOf('applicant')).lastLoginOn, '2026-12-24');
  });
});
