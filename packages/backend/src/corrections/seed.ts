import { v7 as newId } from 'uuid';
import type { Database } from '../database/database.ts';
import { findMember } from '../members/store.ts';
import { SAMPLE, sampleId } from '../sample/organizations.ts';
import { SAMPLE_PERSONS } from '../sample/persons.ts';
import type { SeedContext } from '../sample/seed.ts';
import { readChanges } from './read-changes.ts';
import { valuesOf } from './fields.ts';
import { insertCorrection } from './store.ts';
import { fieldValues } from './values.ts';

const DAY = 86_400_000;

interface SampleCorrection {
  readonly memberId: string;
  readonly changes: Parameters<typeof readChanges>[0];
  readonly reason: string;
  readonly daysAgo: number;
  readonly rejected?: string;
}

/** One of the member persona that waits and one that was rejected, others of the cell, and one of its secretary. */
export async function seedCorrections({ db, now }: SeedContext): Promise<void> {
  for (const [index, correction] of samples.entries()) await seedOne(db, sampleId(3_001 + index), correction, now);
  await seedHistory(db, now);
}

const samples: readonly SampleCorrection[] = [
  {
    memberId: SAMPLE_PERSONS.member.id,
    changes: { citizenId: '099052000181', phone: '0900 000 055' },
    reason: 'Tôi đã đổi số điện thoại, và số định danh bị gõ nhầm hai số cuối.',
    daysAgo: 6,
  },
  {
    memberId: SAMPLE_PERSONS.member.id,
    changes: { admissionDate: '1979-06-19' },
    reason: 'Tôi nhớ là tháng 6.',
    daysAgo: 20,
    rejected: 'Quyết định kết nạp ghi ngày 19/5/1979.',
  },
  {
    memberId: SAMPLE_PERSONS.committeeMember.id,
    changes: { birthDate: '1952-04-13', currentCell: 'Chi bộ Tổ dân phố số 5' },
    reason: 'Giấy khai sinh ghi ngày 13/4. Gia đình tôi đã chuyển sang Tổ dân phố số 5.',
    daysAgo: 4,
  },
  {
    memberId: SAMPLE_PERSONS.secretary.id,
    changes: { phone: '0900 000 056' },
    reason: 'Tôi đã đổi số điện thoại.',
    daysAgo: 2,
  },
];

async function seedOne(db: Database, id: string, sample: SampleCorrection, now: Date): Promise<void> {
  const member = await findMember(db, sample.memberId);
  if (!member) return;
  const submittedAt = new Date(now.getTime() - sample.daysAgo * DAY);
  const before = valuesOf(member, 'Chi bộ Tổ dân phố số 4');
  const today = submittedAt.toISOString().slice(0, 10);
  const { after, warnings } = readChanges(sample.changes, { member, before, today });
  const { reason } = sample;
  await insertCorrection(db, {
    id,
    member,
    organizationId: SAMPLE.cell,
    reason,
    warnings,
    before,
    after,
    now: submittedAt,
  });
  if (sample.rejected === undefined) return;
  await db
    .updateTable('profileCorrections')
    .set({
      state: 'rejected',
      decidedBy: SAMPLE_PERSONS.secretary.id,
      decidedAt: new Date(submittedAt.getTime() + DAY),
      decisionNote: sample.rejected,
      version: 2,
    })
    .where('id', '=', id)
    .execute();
}

/** A name that was written right, by a correction of its own. */
async function seedHistory(db: Database, now: Date): Promise<void> {
  const member = await findMember(db, SAMPLE_PERSONS.member.id);
  if (!member) return;
  const [id, changedAt] = [sampleId(3_050), new Date(now.getTime() - 50 * DAY)];
  const [before, after] = [{ fullName: 'Nguyễn Văn Mầu' }, { fullName: member.fullName }];
  const decision = { decidedBy: SAMPLE_PERSONS.secretary.id, decidedAt: changedAt, version: 2 } as const;
  await insertCorrection(db, {
    ...{ id, member, organizationId: SAMPLE.cell, reason: 'Tên tôi bị sai dấu.', warnings: [], before, after },
    now: new Date(changedAt.getTime() - DAY),
  });
  await db
    .updateTable('profileCorrections')
    .set({ state: 'approved', ...decision })
    .where('id', '=', id)
    .execute();
  const entryId = newId({ msecs: changedAt.getTime() });
  await db
    .insertInto('memberFieldHistory')
    .values({
      ...{ id: entryId, memberId: member.id, field: 'fullName', correctionId: id },
      ...{ changedAt, changedBy: decision.decidedBy },
      ...fieldValues(db, 'member_field_history').seal(entryId, before.fullName, after.fullName),
    })
    .execute();
}
