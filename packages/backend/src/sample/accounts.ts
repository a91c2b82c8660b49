import { v7 as uuid } from 'uuid';
import type { AccountState } from '../accounts/rules.ts';
import { vietnamDay } from '../calendar.ts';
import type { Database } from '../database/database.ts';
import { DEMO_ISSUER_NAME } from '../identity/personas.ts';
import { samplePlaces } from './members.ts';
import { SAMPLE, SAMPLE_CELLS, SAMPLE_SINCE } from './organizations.ts';
import { SAMPLE_PERSONS } from './persons.ts';

/** Accounts and roles of the personas, a secretary for each cell without one, and some accounts that wait. */
export async function seedAccounts(db: Database, now: Date): Promise<void> {
  const today = vietnamDay(now);
  const personas = Object.entries(SAMPLE_PERSONS);
  const places = samplePlaces(today);
  const roles = personas.flatMap(([, { id, role }]) => (role ? [assignment(id, role.name, role.organizationId)] : []));
  const secretaries = SAMPLE_CELLS.filter(({ id }) => id !== SAMPLE.cell).flatMap(({ id }) => {
    const first = places.find(
      ({ cellId, row }) =>
        cellId === id && row.standing === 'official' && row.activityState === 'active' && !isPersona(row.id),
    );
    return first ? [assignment(first.row.id, 'secretary', id)] : [];
  });
  await db
    .insertInto('roleAssignments')
    .values([...roles, ...secretaries])
    .execute();
  const signedUp = personas.filter(([subject]) => subject !== 'applicant');
  const waiting = [
    ...places.filter(({ cellId, row }) => cellId === SAMPLE.cell && !isPersona(row.id)).slice(0, WAITING_MEMBERS),
    // A secretary waits for the superior committee.
    ...places.filter(({ row }) => row.id === secretaries[0]?.memberId),
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

const assignment = (memberId: string, role: string, organizationId: string) => ({
  id: uuid(),
  memberId,
  role,
  organizationId,
  validFrom: SAMPLE_SINCE,
  validTo: null,
});
