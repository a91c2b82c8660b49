import type { Database } from '../database/database.ts';
import { dayAfter } from '../roles/rules.ts';
import type { samplePlaces } from './members.ts';
import { SAMPLE, SAMPLE_CELLS, SAMPLE_SINCE, sampleId } from './organizations.ts';
import { SAMPLE_PERSONS } from './persons.ts';

const BASIS = '12-CV/ĐU';
/** Of the cells that the review of roles finds something at. */
const [WITHOUT_BASIS, ENDED] = [sampleId(13), sampleId(14)];

/**
 * Roles of the personas, a secretary for each other cell, and admins whose rights are to be looked at: one whose end soon,
 * one without a document, one whose ended. Returns the secretaries.
 */
export async function seedRoles(
  db: Database,
  places: ReturnType<typeof samplePlaces>,
  today: string,
): Promise<string[]> {
  const isPersona = (id: string) => Object.values(SAMPLE_PERSONS).some((person) => person.id === id);
  const inCell = (cellId: string) =>
    places
      .filter(({ row }) => row.standing === 'official' && row.activityState === 'active' && !isPersona(row.id))
      .flatMap((place) => (place.cellId === cellId ? [place.row.id] : []));
  const { admin, secretary, deputySecretary, ...others } = SAMPLE_PERSONS;
  // As the examples of the contract number them.
  const personas = [admin, secretary, deputySecretary, ...Object.values(others)].flatMap(({ id, role }) =>
    role ? [{ ...role, memberId: id }] : [],
  );
  const secretaries = SAMPLE_CELLS.filter(({ id }) => id !== SAMPLE.cell).flatMap(({ id }) => {
    const [memberId] = inCell(id);
    return memberId === undefined ? [] : [{ name: 'secretary', organizationId: id, memberId }];
  });
  const held = [...personas, ...secretaries].map(({ name: role, organizationId, memberId }, index) => ({
    ...assignment(sampleId(FIRST + index), memberId, organizationId, role),
    duties: memberId === deputySecretary.id ? ['approveAccounts'] : [],
    basisDocument: role === 'admin' ? BASIS : null,
  }));
  const delegated = [
    { organizationId: SAMPLE.otherCell, validTo: dayAfter(today, 20), basisDocument: BASIS },
    { organizationId: WITHOUT_BASIS, validTo: null, basisDocument: null },
    { organizationId: ENDED, validTo: dayAfter(today, -10), basisDocument: BASIS },
  ].flatMap(({ organizationId, ...days }, index) => {
    const [, memberId] = inCell(organizationId);
    return memberId === undefined
      ? []
      : [{ ...assignment(sampleId(FIRST_DELEGATED + index), memberId, organizationId, 'admin'), ...days, duties: [] }];
  });
  await db
    .insertInto('roleAssignments')
    .values([...held, ...delegated])
    .execute();
  return secretaries.map(({ memberId }) => memberId);
}

const FIRST = 1001;
const FIRST_DELEGATED = 1051;

const assignment = (id: string, memberId: string, organizationId: string, role: string) => ({
  id,
  memberId,
  role,
  organizationId,
  validFrom: SAMPLE_SINCE,
  validTo: null,
});
