// The part of the journey that tells of announcements.
import { etagOf, type Handbook } from '../../packages/sdk/src/index.ts';
import type { Journal, World } from './journey.ts';

const cell = '0192f0c1-0000-7000-8000-000000000011';
const ward = '0192f0c1-0000-7000-8000-000000000003';
const otherCell = '0192f0c1-0000-7000-8000-000000000012';
const otherProvinceCell = '0192f0c1-0000-7000-8000-000000000023';
const nobody = '0192f0c1-0000-7000-8000-0000000f0000';
const words = { organizationId: cell, title: 'Ra quân', body: 'Sáng thứ Bảy.' };

type Announcement = Awaited<ReturnType<Handbook['announcements']['get']>>;
const toldOf = (one: Announcement) => [
  [one.title, one.body, one.organization, one.targets, one.state, one.version],
  [one.publishedAt !== null, one.pinnedUntil, one.readAt !== null],
  one.answerTo,
];

export async function announce({ take, refuse }: Journal, world: World): Promise<void> {
  const { announcements } = world.as('secretary');
  const [member, superior] = [world.as('member').announcements, world.as('superior').announcements];
  const neighbour = world.as('otherCellMember').announcements;

  await refuse('announced by a member', member.create(words));
  await refuse('announced for others', announcements.create({ ...words, organizationId: otherCell }));
  await refuse('to those above', announcements.create({ ...words, targetIds: [cell, ward] }));
  await refuse('to nobody', announcements.create({ ...words, targetIds: [nobody] }));
  await refuse('a secret', announcements.create({ ...words, body: 'MẬT\nNội dung' }));
  const past = { title: 'TỐI MẬT', pinnedUntil: '2020-01-01T00:00:00Z' };
  await refuse('a secret with an old pin', announcements.create({ ...words, ...past }));

  const draft = await take('announcement draft', announcements.create(words), toldOf);
  await refuse('a draft is not for members to read', member.get(draft.id));
  await refuse('nor for those above', superior.get(draft.id));
  await refuse('nor to mark', announcements.markRead(draft.id));
  const change = { title: '<b>Ra quân</b>', pinnedUntil: '2035-01-01T00:00:00.000Z' };
  const changed = await take('changed', announcements.update(draft.id, change, { ifMatch: etagOf(draft) }), toldOf);
  await refuse('on an old version', announcements.publish(draft.id, { ifMatch: etagOf(draft) }));
  const shown = await take('published', announcements.publish(draft.id, { ifMatch: etagOf(changed) }), toldOf);
  await refuse('published twice', announcements.publish(draft.id, { ifMatch: etagOf(shown) }));
  await refuse('other words', announcements.update(draft.id, { body: 'Khác' }, { ifMatch: etagOf(shown) }));
  await take('read by a member', member.get(draft.id), toldOf);
  await refuse('of another cell', neighbour.get(draft.id));
  await refuse('of another province', world.as('otherProvinceSecretary').announcements.get(draft.id));
  await take('marked', member.markRead(draft.id), toldOf);
  await take('marked twice', member.markRead(draft.id), toldOf);
  await take('counted', announcements.readCounts(draft.id), ({ read }) => read);
  await refuse('counted by a member', member.readCounts(draft.id));
  const unpin = { pinnedUntil: null };
  const unpinned = await take('unpinned', announcements.update(draft.id, unpin, { ifMatch: etagOf(shown) }), toldOf);
  await refuse('changed from above', superior.update(draft.id, unpin, { ifMatch: etagOf(unpinned) }));
  await take('withdrawn from above', superior.withdraw(draft.id, { ifMatch: etagOf(unpinned) }), toldOf);
  await refuse('gone for members', member.get(draft.id));
  await take('kept by who wrote it', announcements.get(draft.id), toldOf);
  await refuse('withdrawn twice', announcements.withdraw(draft.id, { ifMatch: `"${unpinned.version + 1}"` }));

  const toOne = { ...words, organizationId: ward, targetIds: [otherCell], title: 'Riêng tổ 5', publish: true };
  const ofWard = await take('to one cell', superior.create(toOne), toldOf);
  await refuse('not to its neighbour', member.get(ofWard.id));
  await take('to its member', neighbour.list({ limit: 1 }), ({ items }) => items.map(toldOf));
  await take('not in the box of who wrote it', superior.list(), ({ items }) =>
    items.some(({ id }) => id === ofWard.id),
  );
  await take('but in the other', superior.list({ box: 'issued' }), ({ items }) =>
    items.filter(({ id }) => id === ofWard.id).map(toldOf),
  );
  await take('members issue none', member.list({ box: 'issued' }), ({ items }) => items.length);
  await refuse('abroad', superior.create({ ...toOne, targetIds: [otherProvinceCell] }));
}
