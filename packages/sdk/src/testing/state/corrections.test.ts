// Corrections, as at the API; the journey in test/parity holds both to it step by step.
import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import { createWorld, refused } from '../../../../../test/support/mock-world.ts';
import { etagOf } from '../../client.ts';

const reason = 'Số bị gõ nhầm.';

let { as, member, secretary } = createWorld();
beforeEach(() => void ({ as, member, secretary } = createWorld()));

test('what is approved stands in the profile and in its history, masked', async () => {
  const sent = await member.corrections.submit({ changes: { fullName: 'Nguyễn Văn Mậu' }, reason });
  const [waiting] = (await secretary.corrections.list({ state: 'submitted' })).items.filter(({ id }) => id === sent.id);
  const { recordVersion } = waiting!;
  const decision = { decision: 'approved', recordVersion } as const;
  await secretary.corrections.decide(sent.id, decision, { ifMatch: etagOf(waiting!) });
  assert.equal((await member.members.me()).fullName, 'Nguyễn Văn Mậu');
  const [latest] = (await member.corrections.history()).items;
  assert.deepEqual(
    [latest?.before, latest?.after, latest?.changedBy],
    [{ fullName: 'Nguyễn Văn Mẫu' }, { fullName: 'Nguyễn Văn Mậu' }, 'Trần Thị Ví Dụ'],
  );
});

test('evidence goes with a correction, to who decides and nobody else', async () => {
  const file = new File(['%PDF-1.7 %%EOF'], 'a.pdf');
  const { id } = await member.attachments.upload(file, { purpose: 'correction' });
  const { attachments } = await member.corrections.submit({
    changes: { gender: 'female' },
    reason,
    attachmentIds: [id],
  });
  assert.deepEqual(
    attachments.map(({ state }) => state),
    ['available'],
  );
  assert.equal(await (await secretary.attachments.download(id)).text(), '%PDF-1.7 %%EOF');
  await assert.rejects(as('committeeMember').attachments.download(id), { status: 404 });
  const [opened, ...before] = (await member.audit.mine()).items;
  assert.deepEqual([opened?.action, opened?.actor.fullName], ['attachment.opened', 'Trần Thị Ví Dụ']);
  await member.attachments.download(id);
  assert.equal((await member.audit.mine()).items.length, before.length + 1, 'one’s own file is no matter');
});

test('nothing of another purpose goes with a correction', async () => {
  const { id } = await member.attachments.upload(new File(['%PDF-'], 'a.pdf'), { purpose: 'feedback' });
  const sending = member.corrections.submit({ changes: { gender: 'female' }, reason, attachmentIds: [id] });
  assert.deepEqual(await refused(sending, 'submitProfileCorrection', 422), [
    'attachment-unknown',
    '/body/attachmentIds',
  ]);
});
