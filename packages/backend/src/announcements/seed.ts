import type { SeedContext } from '../sample/seed.ts';
import { SAMPLE, sampleId } from '../sample/organizations.ts';
import { SAMPLE_PERSONS } from '../sample/persons.ts';
import { sampleAnnouncements } from './seed-texts.ts';
import { insertAnnouncement, keepRead, replaceTargets } from './store.ts';

const DAY = 86_400_000;
const FIRST_NUMBER = 501;

/** From the cell, the ward and the province; one of another cell and one of another province, for others to see. */
export async function seedAnnouncements({ db, now }: SeedContext): Promise<void> {
  const inDays = (days: number): Date => new Date(now.getTime() + days * DAY);
  for (const [index, { from, title, body, ...sample }] of sampleAnnouncements.entries()) {
    const id = sampleId(FIRST_NUMBER + index);
    const at = inDays(-sample.daysAgo);
    const isDraft = sample.draft === true;
    await insertAnnouncement(db, {
      id,
      organizationId: SAMPLE[from],
      title,
      body,
      state: isDraft ? 'draft' : 'published',
      createdAt: at,
      publishedAt: isDraft ? null : at,
      pinnedUntil: sample.pinnedDays === undefined ? null : inDays(sample.pinnedDays),
      version: 1,
    });
    await replaceTargets(db, id, [SAMPLE[from]]);
    if (sample.readByMember) await keepRead(db, id, SAMPLE_PERSONS.member.id, new Date(at.getTime() + DAY / 4));
  }
}
