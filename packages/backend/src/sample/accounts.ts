import { v7 as uuid } from 'uuid';
import type { Database } from '../database/database.ts';
import { DEMO_ISSUER_NAME } from '../identity/personas.ts';
import { samplePlaces } from './members.ts';
import { SAMPLE, SAMPLE_CELLS, SAMPLE_SINCE } from './organizations.ts';
import { SAMPLE_PERSONS } from './persons.ts';

/** Accounts and roles of the personas, and a secretary for each cell without one. */
export async function seedAccounts(db: Database, today: string): Promise<void> {
  const personas = Object.entries(SAMPLE_PERSONS);
  await db
    .insertInto('accounts')
    .values(
      personas.map(([subject, { id }]) => ({
        id: uuid(),
        memberId: id,
        issuer: DEMO_ISSUER_NAME,
        subject,
        state: 'active',
      })),
    )
    .execute();
  const roles = personas.flatMap(([, { id, role }]) => (role ? [assignment(id, role.name, role.organizationId)] : []));
  const places = samplePlaces(today);
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
}

const isPersona = (memberId: string) => Object.values(SAMPLE_PERSONS).some(({ id }) => id === memberId);

const assignment = (memberId: string, role: string, organizationId: string) => ({
  id: uuid(),
  memberId,
  role,
  organizationId,
  validFrom: SAMPLE_SINCE,
  validTo: null,
});
