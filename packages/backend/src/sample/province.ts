import { v7 as uuid } from 'uuid';
import { vietnamDay } from '../calendar.ts';
import type { Database } from '../database/database.ts';
import { addOrganizations } from '../organizations/tree.ts';
import { insertMembers, type Member } from '../members/store.ts';
import { inventedMember } from './invented-member.ts';
import { SAMPLE_SINCE, sampleId } from './organizations.ts';
import { createRandom } from './random.ts';

/** Domain 5, "province scale". */
const COMMITTEES = 130;
const CELLS = 5_500;
const MEMBERS = 130_000;
const BATCH = 1_000;

type Progress = (label: string, done: number, total: number) => void;

/** A whole province, in batches. No meetings: it is there to measure lists and roll-ups. */
export async function seedProvince(db: Database, now: Date, progress: Progress): Promise<void> {
  const cells = await seedTree(db, progress);
  const today = vietnamDay(now);
  const random = createRandom(1);
  for (let done = 0; done < MEMBERS; done += BATCH) {
    const rows = Array.from({ length: Math.min(BATCH, MEMBERS - done) }, (_, index) => {
      const sequence = done + index + 1;
      return inventedMember(uuid(), sequence, today, {
        exempt: sequence % 20 === 0,
        probationary: sequence % 33 === 5,
      });
    });
    await placeMembers(db, rows, () => cells[random(cells.length)] ?? '');
    progress('members', done + rows.length, MEMBERS);
  }
}

async function seedTree(db: Database, progress: Progress): Promise<string[]> {
  const province = sampleId(1);
  const node = (id: string, parentId: string | null, name: string, level: string, unitKind: string) => ({
    id,
    parentId,
    name,
    level,
    unitKind,
    hasCellCommittee: level === 'subordinateCell',
    validFrom: SAMPLE_SINCE,
  });
  const committees = Array.from({ length: COMMITTEES }, () => uuid());
  const cells = Array.from({ length: CELLS }, () => uuid());
  await addOrganizations(db, [
    node(sampleId(9), null, 'Trung ương (dữ liệu mẫu)', 'central', 'trung ương'),
    node(province, sampleId(9), 'Đảng bộ tỉnh Minh Họa', 'centralDirect', 'đảng bộ tỉnh'),
    ...committees.map((id, index) => node(id, province, `Đảng bộ xã Mẫu ${index + 1}`, 'grassrootsOrg', 'đảng bộ xã')),
  ]);
  for (let done = 0; done < CELLS; done += BATCH) {
    const batch = cells.slice(done, done + BATCH);
    await addOrganizations(
      db,
      batch.map((id, index) =>
        node(
          id,
          committees[(done + index) % COMMITTEES] ?? province,
          `Chi bộ Thôn Mẫu ${done + index + 1}`,
          'subordinateCell',
          'chi bộ',
        ),
      ),
    );
    progress('cells', done + batch.length, CELLS);
  }
  return cells;
}

async function placeMembers(db: Database, rows: readonly Member[], anyCell: () => string): Promise<void> {
  await insertMembers(db, rows);
  await db
    .insertInto('memberships')
    .values(
      rows.map(({ id, admissionDate }) => ({
        memberId: id,
        organizationId: anyCell(),
        kind: 'official',
        validFrom: admissionDate > SAMPLE_SINCE ? admissionDate : SAMPLE_SINCE,
        validTo: null,
      })),
    )
    .execute();
}
