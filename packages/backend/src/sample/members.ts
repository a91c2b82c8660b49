import type { Database } from '../database/database.ts';
import { insertMembers, type Member } from '../members/store.ts';
import { inventedMember } from './invented-member.ts';
import { OTHER_PROVINCE_CELL, SAMPLE, SAMPLE_CELLS, SAMPLE_SINCE, sampleId } from './organizations.ts';
import { SAMPLE_PERSONS } from './persons.ts';

/** Of 260: 13 exempt (5 %) and 8 probationary (3 %), as domain 5 asks. */
const EVERY_EXEMPT = 20;
const EVERY_PROBATIONARY = 32;
const FIRST_INVENTED = 1001;

interface Placed {
  readonly cellId: string;
  readonly row: Member;
}

export async function seedMembers(db: Database, today: string): Promise<void> {
  const placed = samplePlaces(today);
  await insertMembers(
    db,
    placed.map(({ row }) => row),
  );
  await db
    .insertInto('memberships')
    .values(
      placed.map(({ cellId, row }) =>
        membership(row.id, cellId, 'official', row.admissionDate > SAMPLE_SINCE ? row.admissionDate : SAMPLE_SINCE),
      ),
    )
    .execute();
  // One member takes part in two cells (domain 0.8).
  const guest = placed.findLast(({ cellId }) => cellId === SAMPLE.otherCell);
  if (guest)
    await db
      .insertInto('memberships')
      .values(membership(guest.row.id, SAMPLE.cell, 'temporary', '2026-01-01'))
      .execute();
}

/** Personas first, the rest of each cell invented. */
export function samplePlaces(today: string): Placed[] {
  const persons = Object.values(SAMPLE_PERSONS);
  let next = FIRST_INVENTED;
  return [...SAMPLE_CELLS, OTHER_PROVINCE_CELL].flatMap(({ id: cellId, members }) => {
    const known = persons
      .filter((person) => person.cellId === cellId)
      .map((person) => ({ cellId, row: personRow(person, today) }));
    const others = Array.from({ length: members - known.length }, () => {
      const number = next++;
      const traits = { exempt: number % EVERY_EXEMPT === 0, probationary: number % EVERY_PROBATIONARY === 5 };
      return { cellId, row: inventedMember(sampleId(number), number, today, traits) };
    });
    return [...known, ...others];
  });
}

type Person = (typeof SAMPLE_PERSONS)[keyof typeof SAMPLE_PERSONS];

function personRow({ id, fullName, gender }: Person, today: string): Member {
  const number = Number(id.slice(-12));
  const citizenId = `099${gender === 'male' ? 0 : 1}52000${String(number).padStart(3, '0')}`;
  return {
    id,
    fullName,
    birthDate: '1952-03-14',
    birthYear: 1952,
    gender,
    admissionDate: '1979-05-19',
    officialDate: '1980-05-19',
    partyCardNumber: citizenId,
    citizenId,
    phone: `+849000000${String(number - 100).padStart(2, '0')}`,
    standing: 'official',
    activityState: 'active',
    exemptUntil: null,
    source: 'sync',
    asOf: today,
    version: 1,
  };
}

const membership = (memberId: string, organizationId: string, kind: string, validFrom: string) => ({
  memberId,
  organizationId,
  kind,
  validFrom,
  validTo: null,
});
