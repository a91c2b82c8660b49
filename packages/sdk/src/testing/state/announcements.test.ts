// What a portal team sees of announcements at the mock API, besides the journey that it shares with the backend.
import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import { cellId, createWorld } from '../../../../../test/support/mock-world.ts';
import { etagOf } from '../../client.ts';
import { listEvents } from '../../events.ts';
import { exampleOf } from '../answers.ts';

let { as, member, secretary } = createWorld();
beforeEach(() => void ({ as, member, secretary } = createWorld()));

const words = { organizationId: cellId, title: 'Ra quân', body: 'Sáng thứ Bảy.' };

test('the contract’s examples are there at first, one read and one not, pinned before newest', async () => {
  const { items } = await member.announcements.list();
  const [pinned, read] = exampleOf('listAnnouncements', 200).items;
  assert.deepEqual(items, [pinned, read]);
  assert.deepEqual([items[0]?.readAt, typeof items[1]?.readAt], [null, 'string']);
  assert.equal((await as('otherCellMember').announcements.list()).items.length, 1);
  assert.equal((await as('otherProvinceSecretary').announcements.list()).items.length, 0);
});

test('an event tells of what is published and withdrawn, and of no draft', async () => {
  const { lastEventId } = await listEvents(member.client);
  const types = async () =>
    (await listEvents(member.client, { after: lastEventId })).items.map(({ type, objectId }) => [type, objectId]);
  const draft = await secretary.announcements.create(words);
  assert.deepEqual(await types(), []);
  const published = await secretary.announcements.publish(draft.id, { ifMatch: etagOf(draft) });
  await secretary.announcements.withdraw(draft.id, { ifMatch: etagOf(published) });
  const { id } = await secretary.announcements.create({ ...words, publish: true });
  assert.deepEqual(await types(), [
    ['announcement.published', draft.id],
    ['announcement.withdrawn', draft.id],
    ['announcement.published', id],
  ]);
});

test('one to four readers are not counted, five are', async () => {
  const { id } = await secretary.announcements.create({ ...words, publish: true });
  const counts: (number | null)[] = [(await secretary.announcements.readCounts(id)).read];
  for (const persona of ['member', 'secretary', 'deputySecretary', 'committeeMember', 'admin'] as const) {
    await as(persona).announcements.markRead(id);
    counts.push((await secretary.announcements.readCounts(id)).read);
  }
  assert.deepEqual(counts, [0, null, null, null, null, 5]);
});
