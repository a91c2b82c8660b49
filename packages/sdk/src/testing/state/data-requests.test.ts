// What a member is told that is held about them, as at the API.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cellId, createWorld, refused } from '../../../../../test/support/mock-world.ts';
import { etagOf } from '../../client.ts';
import { listEvents } from '../../events.ts';

test('carrying out the withdrawal of the handbook closes the account; consenting again ends the request before', async () => {
  const { as, member } = createWorld();
  const superior = as('superior');
  const withdraw = async () => {
    const mine = (await member.consents.mine()).items.find(({ purpose }) => purpose === 'handbook');
    const open = mine!.history.find(({ withdrawnAt }) => withdrawnAt === null)!;
    const { dataRequestId } = await member.consents.withdraw(open.id, { ifMatch: etagOf(open) });
    return superior.dataRequests.get(dataRequestId!);
  };
  const first = await withdraw();
  await member.consents.give({ purpose: 'handbook', textVersion: '2026-01', sensitiveNotice: true, method: 'screen' });
  const ended = await superior.dataRequests.get(first.id);
  assert.deepEqual([ended.state, ended.completedBy], ['completed', 'Nguyễn Văn Mẫu']);

  const request = await withdraw();
  assert.notEqual(request.id, first.id);
  const accepted = await superior.dataRequests.answer(
    request.id,
    { decision: 'accepted' },
    { ifMatch: etagOf(request) },
  );
  const { lastEventId: after } = await listEvents(superior.client);
  await superior.dataRequests.complete(request.id, { outcome: 'Đã xử lý.' }, { ifMatch: etagOf(accepted) });
  const told = (await listEvents(superior.client, { after })).items;
  assert.deepEqual(
    told.map(({ type }) => type),
    ['account.decided'],
  );
  assert.deepEqual(await refused(member.accounts.session(), 'getSession', 403), ['account-unknown']);
  assert.equal((await member.accounts.mine()).state, 'closed');
});

test('everything that is held has the roles of the member, why they were ended, and not those of others', async () => {
  const { as, member, secretary } = createWorld();
  const { roles } = await secretary.dataRequests.download();
  assert.deepEqual(
    roles.map(({ role, to, endReason }) => [role, to, endReason]),
    [['secretary', null, null]],
  );
  assert.deepEqual((await member.dataRequests.download()).roles, []);
  const superior = as('superior');
  const { memberId } = await member.accounts.session();
  const held = await superior.roles.grant({
    ...{ memberId, role: 'committeeMember', organizationId: cellId },
    ...{ duties: ['decideAbsences'], basisDocument: '12-QĐ/ĐU' },
  });
  await superior.roles.revoke(held.id, { reason: 'Hết nhiệm kỳ.' }, { ifMatch: etagOf(held) });
  const [ended] = (await member.dataRequests.download()).roles;
  assert.deepEqual(
    [ended?.duties, ended?.basisDocument, ended?.grantedBy, ended?.endReason, ended?.to],
    [['decideAbsences'], '12-QĐ/ĐU', 'Đặng Thị Thí Dụ', 'Hết nhiệm kỳ.', held.from],
  );
});

test('everything that is held has what was corrected and whom one helps, and nothing of others', async () => {
  const { member, secretary } = createWorld();
  const [waiting] = (await member.corrections.mine()).items;
  await member.corrections.withdraw(waiting!.id);
  const { id } = await member.corrections.submit({ changes: { citizenId: '099 052 000 099' }, reason: 'Gõ nhầm.' });
  const { memberId } = await member.accounts.session();
  const data = await member.dataRequests.download();
  assert.equal(data.profileCorrections[0]?.id, id);
  assert.equal(data.profileCorrections[0].after.citizenId, '099*******99');
  assert.equal(data.correctedNumbers.find(({ correctionId }) => correctionId === id)?.after.citizenId, '099052000099');
  assert.ok(data.profileCorrections.every(({ member: author }) => author.id === memberId));
  assert.ok(data.profileHistory.length > 0);
  assert.deepEqual(
    data.supportAssignments.map(({ helper }) => helper.id),
    [memberId],
  );

  const other = await secretary.dataRequests.download();
  assert.deepEqual(
    [other.profileCorrections, other.correctedNumbers, other.profileHistory, other.supportAssignments],
    [[], [], [], []],
  );
});
