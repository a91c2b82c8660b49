import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, beforeEach, describe, it } from 'node:test';
import { SAMPLE } from '../sample/organizations.ts';
import { SAMPLE_PERSONS } from '../sample/persons.ts';
import type { TestAnswer } from '../testing/test-backend.ts';
import { APPLICANT, createAccountBackend, REASON } from './testing.ts';

let world: Awaited<ReturnType<typeof createAccountBackend>>;
before(async () => {
  world = await createAccountBackend();
});
after(() => world.backend.close());
beforeEach(() => world.reset());

const mine = () => world.backend.call('applicant', 'GET', '/accounts/me');
const told = ({ status, body }: TestAnswer) => ({ status, ...(body as object), requestId: '' });
const audited = async (action: string) =>
  (await world.db.selectFrom('auditEntries').select('entry').orderBy('id', 'desc').execute()).filter(
    ({ entry }) => (entry as { action?: string }).action === action,
  );

describe('registering an account', () => {
  it('waits for the secretary of the cell where the member takes part', async () => {
    const { status, body, headers, text } = await world.register();
    assert.equal(status, 201, text);
    assert.equal(headers.location, '/v1/accounts/me');
    assert.equal(body.state, 'pending');
    assert.deepEqual(body.member, { id: SAMPLE_PERSONS.applicant.id, fullName: APPLICANT.fullName });
    assert.deepEqual(body.decider, {
      role: 'secretary',
      organization: { id: SAMPLE.cell, name: 'Chi bộ Tổ dân phố số 4' },
    });
    assert.deepEqual((await mine()).body, body);
  });

  it('opens nothing before it is approved', async () => {
    await world.registered();
    for (const path of ['/sessions/current', '/members/me', '/meetings', '/feedback', '/accounts', '/events']) {
      const { status, body } = await world.backend.call('applicant', 'GET', path);
      assert.deepEqual([status, body.code], [403, 'account-unknown'], path);
    }
  });

  it('finds a member typed in capitals, and tells nobody but those who decide whether the phone agrees', async () => {
    const { status, body } = await world.register({ fullName: 'LY THI DANG KY', phone: '0900000010' });
    assert.deepEqual([status, body.phoneMatches], [201, null]);
    const [waiting] = (await world.list('secretary')).filter(({ id }) => id === body.id);
    assert.equal(waiting?.phoneMatches, true);
  });

  it('answers a wrong name, a wrong day, an unknown citizen ID and one who has left alike', async () => {
    const other = { fullName: 'Lý Thị Đăng Kim' };
    const answers = [await world.register(other), await world.register({ birthDate: '1952-03-15' })];
    answers.push(await world.register({ citizenId: '099199999999' }));
    const left = world.db.updateTable('members').where('id', '=', SAMPLE_PERSONS.applicant.id);
    await left.set({ activityState: 'left' }).execute();
    answers.push(await world.register());
    await left.set({ activityState: 'active' }).execute();
    for (const answer of answers) {
      assert.deepEqual(told(answer), told(answers[0] as TestAnswer));
      assert.deepEqual([answer.status, answer.body.code, answer.body.errors], [422, 'member-not-listed', undefined]);
      assert.equal(
        answer.body.detail,
        'Chưa tìm thấy đồng chí trong danh sách của chi bộ. Đề nghị liên hệ Bí thư chi bộ.',
      );
    }
    assert.equal((await mine()).status, 404);
  });

  it('allows few attempts in an hour, however they end, and more in the next', async () => {
    for (let attempt = 0; attempt < 5; attempt += 1)
      assert.equal((await world.register({ citizenId: `09919999999${attempt}` })).status, 422);
    const refused = await world.register();
    assert.deepEqual([refused.status, refused.body.code], [429, 'registration-attempts-exceeded']);
    assert.deepEqual([refused.headers['retry-after'], refused.headers['sotay-should-retry']], ['3600', 'false']);
    world.clock.now = new Date(world.clock.now.getTime() + 3_600_000);
    assert.equal((await world.register()).status, 201);
  });

  it('is one account for many tries with one key, and for two at once with two', async () => {
    const headers = { 'idempotency-key': randomUUID() };
    const again = await Promise.all([world.register({}, headers), world.register({}, headers)]);
    assert.deepEqual(
      again.map(({ status }) => status),
      [201, 201],
    );
    assert.equal(again[0].text, again[1].text);
    await world.reset();
    const twice = await Promise.all([world.register(), world.register()]);
    assert.deepEqual(twice.map(({ status }) => status).sort(), [201, 409]);
    assert.equal(twice.find(({ status }) => status === 409)?.body.code, 'account-exists');
  });

  it('is refused for a member who signs in under another name already', async () => {
    const account = await world.registered();
    await world.db.updateTable('accounts').set({ subject: 'other' }).where('id', '=', account.id).execute();
    const { status, body } = await world.register();
    assert.deepEqual([status, body.code], [409, 'member-has-account']);
    await world.db.deleteFrom('accounts').where('subject', '=', 'other').execute();
  });

  it('is for those without an account', async () => {
    const { status } = await world.backend.call('member', 'POST', '/accounts', { body: APPLICANT });
    assert.equal(status, 403);
    assert.equal((await world.backend.call('guest', 'POST', '/accounts', { body: APPLICANT })).status, 401);
    assert.equal((await world.backend.call('guest', 'GET', '/accounts/me')).status, 401);
    assert.equal((await world.backend.call('member', 'GET', '/accounts/me')).body.state, 'active');
  });

  it('can be tried again after a rejection, whose reason the person reads', async () => {
    const account = await world.registered();
    assert.equal((await world.decide('secretary', account, 'rejection')).status, 200);
    const { body } = await mine();
    assert.deepEqual([body.state, body.reason, body.decidedBy], ['rejected', REASON, 'Trần Thị Ví Dụ']);
    const again = await world.registered();
    assert.deepEqual([again.id, again.state, again.reason, again.version], [account.id, 'pending', null, 3]);
  });

  it('begins anew after a revocation, and the closed account stays closed', async () => {
    const account = await world.registered();
    await world.decide('secretary', account, 'revocation');
    assert.equal((await mine()).body.state, 'closed');
    world.clock.now = new Date(world.clock.now.getTime() + 1000);
    const again = await world.registered();
    assert.notEqual(again.id, account.id);
    assert.equal((await mine()).body.id, again.id);
    const approve = await world.decide('secretary', { ...account, version: 2 }, 'approval');
    assert.deepEqual([approve.status, approve.body.code], [409, 'account-closed']);
  });

  it('stands in the audit log, without a name or a number', async () => {
    const account = await world.registered();
    const [last] = await audited('account.registered');
    assert.deepEqual((last?.entry as { subject?: object }).subject, { kind: 'account', id: account.id });
    assert.doesNotMatch(JSON.stringify(last), /Lý|099152|1952-03-14/);
  });
});
