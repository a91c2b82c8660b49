import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { SAMPLE_PERSONS } from '../sample/persons.ts';
import { isCode } from './code.ts';
import { SAMPLE_ASSIGNMENT } from './seed.ts';
import { type Caller, createSupportBackend, HELPED, HELPER } from './testing.ts';

// Who may bring two members together, who sees it, and what a code must never do.

describe('support assignments', () => {
  let world: Awaited<ReturnType<typeof createSupportBackend>>;
  before(async () => {
    world = await createSupportBackend();
  });
  after(() => world.backend.close());

  const call: (typeof world.backend)['call'] = (...request) => world.backend.call(...request);
  const list = async (as: Caller, query = '') => {
    const { status, body } = await call(as, 'GET', `/support-assignments${query}`);
    assert.equal(status, 200);
    return body.items as { id: string; state: string; codeState: string }[];
  };
  const assign = (as: Caller, helperId: string, helpedId: string, days: object = {}) =>
    call(as, 'POST', '/support-assignments', { body: { helperId, helpedId, ...days } });
  const end = (as: Caller, id: string, version: number, outcome = 'independent') =>
    call(as, 'PUT', `/support-assignments/${id}/end`, { body: { outcome }, headers: { 'if-match': `"${version}"` } });
  const { secretary, deputySecretary, committeeMember, otherCellMember } = SAMPLE_PERSONS;

  it('is seen by both and by those who assign, and by nobody else', async () => {
    for (const as of ['member', 'secretary', 'deputySecretary'] as const)
      assert.deepEqual(
        (await list(as)).map(({ id }) => id),
        [SAMPLE_ASSIGNMENT],
        as,
      );
    for (const as of ['committeeMember', 'admin', 'otherCellMember', 'superior'] as const)
      assert.deepEqual(await list(as), [], as);
  });

  it('is made by a secretary or deputy, for two members of their own cell, once at a time', async () => {
    assert.equal((await assign('member', HELPER.id, HELPED.id)).status, 403);
    assert.equal((await assign('secretary', HELPER.id, HELPED.id)).body.code, 'assignment-exists');
    assert.equal((await assign('secretary', HELPER.id, otherCellMember.id)).body.code, 'not-in-cell');
    assert.equal((await assign('otherProvinceSecretary', HELPER.id, HELPED.id)).status, 422);
    assert.equal((await assign('secretary', HELPER.id, HELPER.id)).body.code, 'helps-themselves');
    const made = await assign('deputySecretary', committeeMember.id, HELPED.id, { to: '2026-12-31' });
    assert.equal(made.status, 201, made.text);
    assert.deepEqual([made.body.from, made.body.to, made.body.state], ['2026-11-27', '2026-12-31', 'current']);
    assert.deepEqual(
      (await list('committeeMember')).map(({ id }) => id),
      [made.body.id],
    );
    assert.equal((await end('deputySecretary', made.body.id, 1)).status, 200);
  });

  it('takes nobody who has left the cell', async () => {
    const leave = (state: string) =>
      world.db
        .updateTable('members')
        .set({ activityState: state as never })
        .where('id', '=', HELPED.id)
        .execute();
    await leave('suspended');
    assert.equal((await assign('secretary', deputySecretary.id, HELPED.id)).body.code, 'not-in-cell');
    await leave('active');
  });

  it('ends once, with what it came to', async () => {
    const { body: made } = await assign('secretary', deputySecretary.id, HELPED.id);
    assert.equal((await end('member', made.id, made.version)).status, 403);
    assert.equal((await end('secretary', made.id, 9)).status, 412);
    const ended = await end('secretary', made.id, made.version);
    assert.deepEqual([ended.body.state, ended.body.outcome, ended.body.to], ['ended', 'independent', '2026-11-27']);
    assert.deepEqual((await end('secretary', made.id, made.version)).body, ended.body);
    assert.equal((await end('deputySecretary', made.id, 2)).body.code, 'assignment-ended');
    assert.ok((await list('deputySecretary', '?state=ended')).some(({ id }) => id === made.id));
    assert.ok((await list('deputySecretary', '?state=current')).every(({ id }) => id !== made.id));
  });

  it('that has not begun ends with the day on which it would have', async () => {
    const { body: made } = await assign('secretary', committeeMember.id, HELPER.id, { from: '2027-01-10' });
    assert.equal(made.state, 'planned');
    const ended = await end('secretary', made.id, made.version, 'noLongerNeeded');
    const { state, from, to } = ended.body;
    assert.deepEqual([state, from, to], ['ended', '2027-01-10', '2027-01-10'], ended.text);
  });

  it('is listed page by page, each once', async () => {
    const whole = (await list('secretary')).map(({ id }) => id);
    assert.ok(whole.length > 2);
    const paged: string[] = [];
    for (let cursor = ''; ;) {
      const { body } = await call('secretary', 'GET', `/support-assignments?limit=1${cursor}`);
      paged.push(...(body.items as { id: string }[]).map(({ id }) => id));
      if (body.nextCursor === null) break;
      cursor = `&cursor=${body.nextCursor}`;
    }
    assert.deepEqual(paged, whole);
  });

  describe('the support code', () => {
    const issue = (as: Caller, memberId: string) => call(as, 'PUT', `/support-codes/${memberId}`);

    it('is issued in the cell by those who assign, and to oneself; to others there is no such member', async () => {
      for (const as of ['secretary', 'deputySecretary'] as const)
        assert.match((await issue(as, HELPED.id)).body.code, /^\d{8}$/, as);
      assert.equal((await issue('member', HELPER.id)).status, 200);
      assert.equal((await issue('member', HELPED.id)).status, 404);
      assert.equal((await issue('secretary', otherCellMember.id)).status, 404);
      assert.equal((await issue('otherProvinceSecretary', HELPED.id)).status, 404);
    });

    it('is kept as a salted slow hash, and nowhere else', async () => {
      const { body } = await issue('secretary', HELPED.id);
      const code = body.code as string;
      const kept = await world.db
        .selectFrom('supportCodes')
        .selectAll()
        .where('memberId', '=', HELPED.id)
        .executeTakeFirstOrThrow();
      assert.match(kept.hash, /^scrypt\$32768\$/);
      assert.ok(await isCode(code, kept.hash));
      assert.ok(!(await isCode(code === '00000000' ? '00000001' : '00000000', kept.hash)));
      const tables = ['idempotencyKeys', 'auditEntries', 'events', 'supportCodes'] as const;
      for (const table of tables) {
        const rows = await world.db.selectFrom(table).selectAll().execute();
        assert.ok(!JSON.stringify(rows).includes(code), table);
      }
    });

    it('is never shown again', async () => {
      const { body, text } = await issue('secretary', HELPED.id);
      assert.ok(text.includes(body.code));
      const seen = await call('secretary', 'GET', '/support-assignments');
      assert.ok(!seen.text.includes(body.code));
      const states = (seen.body.items as { codeState: string }[]).map(({ codeState }) => codeState);
      assert.ok(states.includes('valid'));
    });
  });

  it('leaves a trace of every step, in the own log of who is helped too', async () => {
    const { body } = await call('secretary', 'GET', `/audit-entries?memberId=${HELPED.id}&limit=100`);
    const actions = new Set((body.items as { action: string }[]).map(({ action }) => action));
    for (const action of ['support.assigned', 'support.ended', 'support.codeIssued']) assert.ok(actions.has(action));
    assert.equal(secretary.cellId, HELPED.cellId);
  });
});
