// What a member is told that is held about them, as at the API.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createWorld } from '../../../../../test/support/mock-world.ts';

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
