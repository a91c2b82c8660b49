import type { Database } from '../database/database.ts';
import { addOrganizations, changeOrganization } from '../organizations/tree.ts';

/** Ids of the sample data, the same everywhere and always. */
export const sampleId = (number: number): string => `0192f0c1-0000-7000-8000-${String(number).padStart(12, '0')}`;

export const SAMPLE_SINCE = '2025-07-01';

/** Domain 5: one province, three communes, twelve cells; and one cell of another province. All invented. */
export const SAMPLE = {
  central: sampleId(9),
  province: sampleId(1),
  communes: [sampleId(2), sampleId(3), sampleId(4)],
  /** The ward of the personas. */
  ward: sampleId(3),
  /** The cell of the personas. */
  cell: sampleId(11),
  /** The cell of `otherCellMember`, in the same ward. */
  otherCell: sampleId(12),
  otherProvince: sampleId(5),
  otherProvinceCell: sampleId(23),
} as const;

interface SampleCell {
  readonly id: string;
  readonly parentId: string;
  readonly name: string;
  readonly members: number;
}

const cell = (number: number, commune: number, name: string, members: number): SampleCell => ({
  id: sampleId(number),
  parentId: sampleId(commune),
  name: `Chi bộ ${name}`,
  members,
});

export const SAMPLE_CELLS: readonly SampleCell[] = [
  cell(11, 3, 'Tổ dân phố số 4', 24),
  cell(12, 3, 'Tổ dân phố số 5', 30),
  cell(13, 3, 'Trường Tiểu học Thử Nghiệm', 22),
  cell(14, 3, 'Cơ quan Đảng ủy phường Thử Nghiệm', 18),
  cell(15, 2, 'Thôn Một', 31),
  cell(16, 2, 'Thôn Hai', 27),
  cell(17, 2, 'Trạm Y tế xã Mẫu Sơn Thử', 12),
  cell(18, 2, 'Cơ quan Đảng ủy xã Mẫu Sơn Thử', 20),
  cell(19, 4, 'Thôn Đông', 28),
  cell(20, 4, 'Thôn Đoài', 25),
  cell(21, 4, 'Thôn Ấp Mới', 6),
  cell(22, 4, 'Quân sự xã Ví Dụ', 17),
];

export const OTHER_PROVINCE_CELL: SampleCell = cell(23, 6, 'Thôn Giả Định', 10);

/** Below nine official members a cell has no chi ủy (domain 0.9). */
const COMMITTEE_FROM = 9;

export async function seedOrganizations(db: Database): Promise<void> {
  const above = (
    number: number,
    parent: number | null,
    name: string,
    level: string,
    unitKind: string,
    code: string | null,
  ) => ({
    id: sampleId(number),
    parentId: parent === null ? null : sampleId(parent),
    name,
    level,
    unitKind,
    code,
    validFrom: SAMPLE_SINCE,
  });
  const cells = [...SAMPLE_CELLS, OTHER_PROVINCE_CELL].map(({ id, parentId, name, members }) => ({
    id,
    parentId,
    name,
    level: 'subordinateCell',
    unitKind: 'chi bộ',
    hasCellCommittee: members > COMMITTEE_FROM,
    validFrom: SAMPLE_SINCE,
  }));
  await addOrganizations(db, [
    above(9, null, 'Trung ương (dữ liệu mẫu)', 'central', 'trung ương', null),
    above(1, 9, 'Đảng bộ tỉnh Minh Họa', 'centralDirect', 'đảng bộ tỉnh', '99.000.000.000.000'),
    above(2, 1, 'Đảng bộ xã Mẫu Sơn Thử', 'grassrootsOrg', 'đảng bộ xã', '99.101.000.000.000'),
    above(3, 1, 'Đảng bộ phường Thử Nghiệm', 'grassrootsOrg', 'đảng bộ phường', '99.102.000.000.000'),
    above(4, 1, 'Đảng bộ xã Ví Dụ Cũ', 'grassrootsOrg', 'đảng bộ xã', '99.103.000.000.000'),
    above(5, 9, 'Đảng bộ tỉnh Giả Định', 'centralDirect', 'đảng bộ tỉnh', '98.000.000.000.000'),
    above(6, 5, 'Đảng bộ xã Giả Định', 'grassrootsOrg', 'đảng bộ xã', '98.101.000.000.000'),
    ...cells,
  ]);
  // A renamed commune: what it was called before stays readable with `asOf`.
  await changeOrganization(db, sampleId(4), '2026-03-01', { name: 'Đảng bộ xã Ví Dụ' });
}
