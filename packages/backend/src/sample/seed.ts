import { seedAnnouncements } from '../announcements/seed.ts';
import { vietnamDay } from '../calendar.ts';
import { seedConsents } from '../consents/seed.ts';
import { seedDataRequests } from '../data-requests/seed.ts';
import { seedCorrections } from '../corrections/seed.ts';
import { type Database, inTransaction } from '../database/database.ts';
import { seedDocuments } from '../documents/seed.ts';
import { seedFeedback } from '../feedback/seed.ts';
import { seedMeetings } from '../meetings/seed.ts';
import { seedSupport } from '../support/seed.ts';
import { seedAccounts } from './accounts.ts';
import { seedMembers } from './members.ts';
import { seedOrganizations } from './organizations.ts';

export interface SeedContext {
  readonly db: Database;
  /** Meetings are dated around it. */
  readonly now: Date;
}

/** In this order: each may use what stands before it. */
const STEPS: readonly ((context: SeedContext) => Promise<void>)[] = [
  ({ db }) => seedOrganizations(db),
  ({ db, now }) => seedMembers(db, vietnamDay(now)),
  ({ db, now }) => seedAccounts(db, now),
  seedDocuments,
  seedMeetings,
  seedFeedback,
  seedAnnouncements,
  seedSupport,
  seedConsents,
  seedDataRequests,
  seedCorrections,
];

/** The invented demo organisation of domain 5 and 6, all of it or nothing. */
export async function seedDemo(db: Database, now: Date): Promise<void> {
  await inTransaction(db, async (transaction) => {
    for (const step of STEPS) await step({ db: transaction, now });
  });
}

export async function isEmpty(db: Database): Promise<boolean> {
  return (await db.selectFrom('organizations').select('id').limit(1).executeTakeFirst()) === undefined;
}
