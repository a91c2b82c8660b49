// Delegation, as at the API; the journey in test/parity holds both to it step by step.
import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import { createWorld, refused } from '../../../../../test/support/mock-world.ts';
import { etagOf } from '../../client.ts';
import { persons } from './persons.ts';

const why = { reason: 'Đồng chí chuyển nhiệm vụ' };
const cell = persons.member.cell.id;
const memberId = persons.member.id;

let { as, member } = createWorld();
beforeEach(() => void ({ as, member } = createWorld()));

test('a role opens what it opens from the grant to the end, and not a request longer', async () => {
  const superior = as('superior');
  assert.deepEqual(await refused(member.accounts.list(), 'listAccounts', 403), ['not-allowed']);
  const admin = { memberId, role: 'admin', organizationId: cell } as const;
  assert.deepEqual(await refused(superior.roles.grant(admin), 'grantRole', 422), [
    'basis-missing',
    '/body/basisDocument',
  ]);
  const granted = await superior.roles.grant({ ...admin, basisDocument: '12-CV/ĐU' });
  const [waiting] = (await member.accounts.list()).items;
  assert.equal(waiting?.state, 'pending');
  const prepared = await member.accounts.prepare(waiting.id, { note: 'Đã gặp' }, { ifMatch: etagOf(waiting) });
  assert.equal(prepared.preparation?.by, persons.member.fullName);
  const [seen] = (await as('secretary').accounts.list({ state: 'pending' })).items;
  assert.equal(seen?.preparation?.note, 'Đã gặp');
  await superior.roles.revoke(granted.id, why, { ifMatch: etagOf(granted) });
  assert.deepEqual(await refused(member.accounts.list(), 'listAccounts', 403), ['not-allowed']);
});

test('an admin hands the right on for no longer than they hold it', async () => {
  const basisDocument = '12-CV/ĐU';
  const until = { role: 'admin', organizationId: cell, basisDocument, from: '2026-01-01', to: '2099-06-30' } as const;
  await as('superior').roles.grant({ ...until, memberId });
  const other = { ...until, memberId: persons.deputySecretary.id };
  for (const to of [null, '2099-07-01'])
    assert.deepEqual(await refused(member.roles.grant({ ...other, to }), 'grantRole', 422), [
      'role-beyond-reach',
      '/body/to',
    ]);
  assert.equal((await member.roles.grant(other)).to, '2099-06-30');
});

test('of two who make a secretary, the second is led to the one there is', async () => {
  const grant = { memberId, role: 'secretary', organizationId: cell } as const;
  assert.deepEqual(await refused(as('superior').roles.grant(grant), 'grantRole', 409), ['secretary-exists']);
});

test('whoever holds a role is in the review, those who lead first', async () => {
  const { items } = await as('superior').roles.review();
  const holdersOf = (name: string) =>
    items.find(({ organization }) => organization.name === name)?.holders.map(({ role }) => role);
  assert.deepEqual(holdersOf('Chi bộ Tổ dân phố số 4'), ['secretary', 'deputySecretary', 'committeeMember', 'admin']);
  assert.deepEqual(holdersOf('Đảng bộ phường Thử Nghiệm'), ['superior', 'office']);
});

test('what is to be put right comes first', async () => {
  const [first, second] = (await as('superior').roles.review()).items;
  assert.deepEqual(
    first?.findings.map(({ kind }) => kind),
    ['noSecretary'],
  );
  assert.ok(second && first.findings.length > 0);
});
