// An opinion and its answers, as at the API.
import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import { createWorld, opinion, refused } from '../../../../../test/support/mock-world.ts';

let { as, member, secretary } = createWorld();
beforeEach(() => void ({ as, member, secretary } = createWorld()));

test('an opinion and its answers: who speaks decides what becomes of it', async () => {
  const { id } = await member.feedback.submit(opinion);
  assert.equal((await member.feedback.reply(id, { body: 'Thêm' })).state, 'submitted');
  const answered = await secretary.feedback.reply(id, { body: 'Trả lời' });
  assert.deepEqual([answered.state, answered.replies.length, answered.version], ['answered', 2, 3]);
  assert.equal((await member.feedback.reply(id, { body: 'Hỏi lại' })).state, 'received');
  const received = await secretary.feedback.list({ box: 'received', state: 'received' });
  assert.deepEqual(
    received.items.map((one) => one.id),
    [id],
  );
  assert.deepEqual((await secretary.feedback.list()).items, []);
  const toWard = await member.feedback.submit({ ...opinion, recipient: 'managingCommittee' });
  await refused(secretary.feedback.get(toWard.id), 'getFeedback', 404);
  assert.equal((await as('superior').feedback.get(toWard.id)).id, toWard.id);
});
