import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, beforeEach, describe, it } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import { sql } from 'kysely';
import { SAMPLE } from '../sample/organizations.ts';
import { assistedTasks } from './rules.ts';
import { createSupportBackend, HELPED, HELPER, type Session } from './testing.ts';

// A consent that the helped member gives beside the helper: theirs, for the one purpose, provable, and theirs to take back.

describe('a consent in an assisted session', () => {
  let world: Awaited<ReturnType<typeof createSupportBackend>>;
  before(async () => {
    world = await createSupportBackend();
  });
  after(() => world.backend.close());
  beforeEach(async () => {
    await world.reset();
    await withdraw();
  });

  /** Append-only: the seeded yes to opinions is not taken away, but taken back. */
  const withdraw = () =>
    world.db
      .updateTable('consentRecords')
      .set({ withdrawnAt: world.clock.now })
      .where('memberId', '=', HELPED.id)
      .where('withdrawnAt', 'is', null)
      .execute();
  const give = (session: Pick<Session, 'id'>, fields: object = {}, key: string = randomUUID()) =>
    world.assisted(session, 'POST', '/consents', {
      body: { purpose: 'feedback', textVersion: '2026-01', sensitiveNotice: true, method: 'assisted', ...fields },
      headers: { 'idempotency-key': key },
    });
  const told = ({ status, body }: { status: number; body: { code?: string } | null }) =>
    `${status} ${body?.code ?? ''}`;
  const send = async (session: Session) =>
    told(await world.assisted(session, 'POST', '/feedback', world.opinion('Hỏi')));
  const given = async () =>
    world.db
      .selectFrom('consentRecords')
      .select(['purpose', 'method', 'textVersion'])
      .where('memberId', '=', HELPED.id)
      .where('withdrawnAt', 'is', null)
      .execute();

  it('that is missing refuses the act, and opens it once it is given; the act is still to come', async () => {
    const session = await world.started('submitFeedback');
    assert.equal(await send(session), '403 consent-required');
    const { status, body, text } = await give(session);
    assert.equal(status, 201, text);
    assert.match(body.receiptCode, /^[0-9A-Z]{4}-[0-9A-Z]{4}$/);
    assert.deepEqual(
      [body.purpose, body.textVersion, body.method, body.member],
      ['feedback', '2026-01', 'assisted', { id: HELPED.id, fullName: HELPED.fullName }],
    );
    assert.equal((await world.backend.call('member', 'GET', `/assisted-sessions/${session.id}`)).body.state, 'open');
    assert.equal(await send(session), '201 ');
    assert.equal(told(await give(session)), '403 assisted-session-done');
  });

  it('is kept as given with a helper, whatever the helper’s client says', async () => {
    const { body } = await give(await world.started('submitFeedback'), { method: 'screen' });
    assert.equal(body.method, 'assisted');
    assert.deepEqual(await given(), [{ purpose: 'feedback', method: 'assisted', textVersion: '2026-01' }]);
  });

  it('stands in the log with both names and the session', async () => {
    const session = await world.started('submitFeedback');
    const { body } = await give(session);
    const listed = await world.backend.call('secretary', 'GET', `/audit-entries?memberId=${HELPED.id}&limit=1`);
    const [entry] = listed.body.items as { action: string; actor: { memberId: string }; onBehalfOf: string }[];
    assert.deepEqual(
      [entry?.action, entry?.actor.memberId, entry?.onBehalfOf],
      ['consent.given', HELPER.id, HELPED.id],
    );
    const [row] = await world.db
      .selectFrom('auditLog')
      .select('details')
      .where('action', '=', 'consent.given')
      .orderBy('number', 'desc')
      .limit(1)
      .execute();
    assert.deepEqual(row?.details, { purpose: 'feedback', textVersion: '2026-01', assistedSessionId: session.id });
    assert.equal(
      (await world.backend.call('member', 'GET', '/consents')).text.includes(body.id),
      false,
      'not the helper’s',
    );
  });

  it('is told of as it stands, and of no other purpose and no earlier receipt', async () => {
    const session = await world.started('submitFeedback');
    const read = async () => (await world.assisted(session, 'GET', '/consents')).body.items as unknown;
    assert.deepEqual(await read(), [{ purpose: 'feedback', state: 'withdrawn', history: [] }]);
    await give(session);
    assert.deepEqual(await read(), [{ purpose: 'feedback', state: 'given', history: [] }]);
  });

  it('is not taken for what the task does not need', async () => {
    const session = await world.started('submitFeedback');
    for (const purpose of ['handbook', 'adoption'])
      assert.equal(told(await give(session, { purpose })), '403 assisted-session-task', purpose);
    for (const task of assistedTasks.filter((one) => one !== 'submitFeedback')) {
      const other = await world.started(task);
      assert.equal(told(await give(other)), '403 assisted-session-task', task);
      assert.equal(told(await world.assisted(other, 'GET', '/consents')), '403 assisted-session-task', task);
    }
    assert.deepEqual(await given(), []);
  });

  it('is not taken without the notice, nor to another text than the one in force', async () => {
    const session = await world.started('submitFeedback');
    assert.equal((await give(session, { sensitiveNotice: false })).status, 400);
    assert.equal(told(await give(session, { textVersion: '2025-11' })), '409 consent-text-changed');
    assert.deepEqual(await given(), []);
  });

  it('is not taken when the session is over', async () => {
    const ended = await world.started('submitFeedback');
    await world.backend.call('member', 'PUT', `/assisted-sessions/${ended.id}/end`);
    assert.equal(told(await give(ended)), '403 assisted-session-ended');
    const late = await world.started('submitFeedback');
    world.pass(15);
    assert.equal(told(await give(late)), '403 assisted-session-ended');
    assert.deepEqual(await given(), []);
  });

  it('is not taken when the session ends meanwhile', async () => {
    const session = await world.started('submitFeedback');
    const { asked } = await world.db.transaction().execute(async (transaction) => {
      await transaction
        .updateTable('assistedSessions')
        .set({ endedAt: world.clock.now, endReason: 'byParty' })
        .where('id', '=', session.id)
        .execute();
      const asked = give(session);
      await setTimeout(300);
      return { asked };
    });
    assert.equal(told(await asked), '403 assisted-session-ended');
    assert.deepEqual(await given(), []);
  });

  it('is not taken by anybody else than the helper in the session', async () => {
    const session = await world.started('submitFeedback');
    const body = { purpose: 'feedback', textVersion: '2026-01', sensitiveNotice: true, method: 'assisted' };
    const headers = { 'sotay-assisted-session': session.id };
    const answer = await world.backend.call('secretary', 'POST', '/consents', { body, headers });
    assert.equal(told(answer), '403 assisted-session-ended');
    assert.deepEqual(await given(), []);
  });

  it('two times, also at once, is one', async () => {
    const session = await world.started('submitFeedback');
    const key = randomUUID();
    const answers = await Promise.all([give(session), give(session), give(session)]);
    const again = [await give(session, {}, key), await give(session, {}, key)];
    const ids = [...answers, ...again].map(({ status, body }) => `${status} ${body.id}`);
    assert.equal(new Set(ids).size, 1, ids.join('\n'));
    assert.equal((await given()).length, 1);
    const entries = await sql`select from audit_log where details ->> 'assistedSessionId' = ${session.id}`.execute(
      world.db,
    );
    assert.equal(entries.rows.length, 1);
  });

  it('is taken back by the member like any other, at once, and can be given again in the session', async () => {
    const session = await world.started('submitFeedback');
    const { body } = await give(session);
    const path = `/consents/${body.id}/withdrawal`;
    const change = { headers: { 'if-match': '"1"' } };
    // Not by the helper: neither in the session nor as themselves.
    assert.equal(told(await world.assisted(session, 'PUT', path, change)), '403 assisted-session-task');
    assert.equal((await world.backend.call('member', 'PUT', path, change)).status, 404);
    const account = randomUUID();
    await sql`
      insert into accounts (id, member_id, issuer, subject, state, organization_id, registered_at)
      values (${account}, ${HELPED.id}, 'demo', 'applicant', 'active', ${SAMPLE.cell}, now())`.execute(world.db);
    const withdrawn = await world.backend.call('applicant', 'PUT', path, change);
    await world.db.deleteFrom('accounts').where('id', '=', account).execute();
    assert.equal(withdrawn.status, 200, withdrawn.text);
    assert.equal(await send(session), '403 consent-required');
    const second = await give(session);
    assert.notEqual(second.body.id, body.id);
    assert.equal(await send(session), '201 ');
  });
});
