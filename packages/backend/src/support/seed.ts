import { vietnamDay } from '../calendar.ts';
import { SAMPLE, sampleId } from '../sample/organizations.ts';
import { SAMPLE_PERSONS } from '../sample/persons.ts';
import type { SeedContext } from '../sample/seed.ts';
import { hashCode } from './code.ts';
import { insertAssignment, keepCode } from './store.ts';

const DAY = 86_400_000;

/** The code of the helped member, for demos only: README.md tells it too. */
export const SAMPLE_CODE = '24681357';
export const SAMPLE_ASSIGNMENT = sampleId(4001);

/** The persona `member` helps a member of the same cell who has no account. */
export async function seedSupport({ db, now }: SeedContext): Promise<void> {
  const { member: helper, applicant: helped, secretary } = SAMPLE_PERSONS;
  const before = (days: number) => new Date(now.getTime() - days * DAY);
  await insertAssignment(db, {
    id: SAMPLE_ASSIGNMENT,
    helperId: helper.id,
    helpedId: helped.id,
    cellId: SAMPLE.cell,
    fromOn: vietnamDay(before(21)),
    toOn: null,
    endedBy: null,
    outcome: null,
    createdBy: secretary.id,
    createdAt: before(21),
    version: 1,
  });
  await keepCode(db, {
    memberId: helped.id,
    hash: await hashCode(SAMPLE_CODE),
    issuedBy: secretary.id,
    issuedAt: before(2),
    wrongAttempts: 0,
  });
}
