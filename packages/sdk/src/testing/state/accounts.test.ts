// Registration and approval, as at the API; the journey in test/parity holds both to it step by step.
import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import { createWorld, refused } from '../../../../../test/support/mock-world.ts';
import { etagOf, isProblem } from '../../client.ts';

const me = { fullName: 'Lý Thị Đăng Ký', birthDate: '1952-03-14', citizenId: '099152000110' };
const why = { reason: 'Đã chuyển sinh hoạt' };

let { as, member, secretary } = createWorld();
beforeEach(() => void ({ as, member, secretary } = createWorld()));

test('an account is registered, rejected with a reason, registered again and approved', async () => {
  const applicant = as('applicant');
  assert.deepEqual(await refused(applicant.accounts.mine(), 'getMyAccount', 404), ['not-found']);
  assert.deepEqual(await refused(applicant.members.me(), 'getMyProfile', 403), ['account-unknown']);
  const registered = await applicant.accounts.register({ ...me, phone: '0900000010' });
  assert.deepEqual([registered.state, registered.phoneMatches], ['pending', null]);
  const [longest] = (await secretary.accounts.list()).items;
  assert.equal(longest?.state, 'pending');
  const waiting = (await secretary.accounts.list({ state: 'pending' })).items.find(({ id }) => id === registered.id);
  assert.equal(waiting?.phoneMatches, true);
  await secretary.accounts.reject(registered.id, why, { ifMatch: etagOf(registered) });
  assert.equal((await applicant.accounts.mine()).reason, why.reason);
  const again = await applicant.accounts.register(me);
  assert.equal(again.id, registered.id);
  await secretary.accounts.approve(again.id, { ifMatch: etagOf(again) });
  assert.equal((await applicant.members.me()).fullName, me.fullName);
});

test('which of the three facts is wrong is not told', async () => {
  const wrong = [{ fullName: 'Lý Thị Khác' }, { birthDate: '1952-03-15' }, { citizenId: '099152000111' }];
  for (const fields of wrong)
    assert.deepEqual(await refused(as('applicant').accounts.register({ ...me, ...fields }), 'registerAccount', 422), [
      'member-not-listed',
    ]);
});

test('of two who decide, the second learns that it is decided', async () => {
  const [account] = (await secretary.accounts.list()).items;
  const change = { ifMatch: etagOf(account!) };
  await secretary.accounts.approve(account!.id, change);
  const late: unknown = await secretary.accounts.reject(account!.id, why, change).catch((error: unknown) => error);
  assert.ok(isProblem(late, 'rejectAccount', 409));
  assert.equal((late.problem as { code: string }).code, 'account-already-decided');
});

test('a locked account is nobody at its next request', async () => {
  const account = await member.accounts.mine();
  await secretary.accounts.lock(account.id, why, { ifMatch: etagOf(account) });
  assert.deepEqual(await refused(member.members.me(), 'getMyProfile', 403), ['account-unknown']);
  assert.equal((await member.accounts.mine()).state, 'locked');
});
