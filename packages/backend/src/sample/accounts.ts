import { v7 as uuid } from 'uuid';
import type { AccountState } from '../accounts/rules.ts';
import { vietnamDay } from '../calendar.ts';
import type { Database } from '../database/database.ts';
import { DEMO_ISSUER_NAME } from '../identity/personas.ts';
import { samplePlaces } from './members.ts';
import { SAMPLE, SAMPLE_SINCE } from './organizations.ts';
import { SAMPLE_PERSONS } from './persons.ts';
import { seedRoles } from './roles.ts';

/** Accounts of the personas, roles, and some accounts that wait. */
export async function seedAccounts(db: Database, now: Date): Promise<void> {
  const today = vietnamDay(now);
  const personas = Object.entries(SAMPLE_PERSONS);
  const places = samplePlaces(today);
  const secretaries = await seedRoles(db, places, today);
  const signedUp = personas.filter(([subject]) => subject !== 'applicant');
  const waiting = [
    ...places.filter(({ cellId, row }) => cellId === SAMPLE.cell && !isPersona(row.id)).slice(0, WAITING_MEMBERS),
    // A secretary waits for the superior committee.
    ...places.filter(({ row }) => row.id === secretaries[0]),
  ];
  await db
    .insertInto('accounts')
    .values([
      ...signedUp.map(([subject, { id, cellId }]) => account(subject, id, cellId, 'active', new Date(SAMPLE_SINCE))),
      ...waiting.map(({ cellId, row }, index) =>
        account(`waiting-${index + 1}`, row.id, cellId, 'pending', new Date(now.getTime() - (index + 1) * HOUR_MS)),
      ),
    ])
    .execute();
}

const WAITING_MEMBERS = 6;
const HOUR_MS = 3_600_000;

const account = (
  subject: string,
  memberId: string,
  organizationId: string,
  state: AccountState,
  registeredAt: Date,
) => ({
  id: uuid(),
  memberId,
  issuer: DEMO_ISSUER_NAME,
  subject,
  state,
  organizationId,
  registeredAt,
  phoneMatches: null,
  decidedBy: null,
  decidedAt: null,
  reason: null,
  firstLoginOn: null,
  lastLoginOn: null,
});

const isPersona = (memberId: string) => Object.values(SAMPLE_PERSONS).some(({ id }) => id === memberId);
