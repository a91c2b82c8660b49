import { fold } from '../../text/fold.ts';
import { UsageError } from '../../usage-error.ts';

/** As CSV and XLSX give them. */
export type Cell = string | number | boolean | Date | null;

/**
 * What is read of a list. Every other column is left where it is: Dân tộc, Tôn giáo, addresses, other names, old numbers
 * and the rest never reach anything that stores or logs.
 */
export type ListField =
  | 'fullName'
  | 'gender'
  | 'birthDate'
  | 'citizenId'
  | 'partyCardNumber'
  | 'cell'
  | 'admissionDate'
  | 'officialDate'
  | 'activityState'
  | 'phone'
  | 'deletion';

/** The heading of the template first (domain 3.3), then others that are in use. */
const HEADINGS: Readonly<Record<ListField, readonly [template: string, ...others: string[]]>> = {
  fullName: ['Họ và tên', 'Họ tên', 'Họ và tên khai sinh', 'Họ và tên đảng viên'],
  gender: ['Giới tính'],
  birthDate: ['Sinh ngày', 'Ngày sinh', 'Ngày, tháng, năm sinh', 'Năm sinh'],
  citizenId: ['Số định danh cá nhân', 'Số định danh công dân', 'Số CCCD', 'Số căn cước công dân', 'Số căn cước'],
  partyCardNumber: ['Số thẻ Đảng', 'Số thẻ đảng viên'],
  cell: ['Tổ chức đảng đang sinh hoạt', 'Chi bộ đang sinh hoạt đảng', 'Chi bộ đang sinh hoạt', 'Chi bộ'],
  admissionDate: ['Ngày vào Đảng'],
  officialDate: ['Ngày chính thức'],
  activityState: ['Trạng thái hoạt động'],
  phone: ['Số điện thoại', 'Điện thoại'],
  deletion: ['Đề nghị xóa'],
};

export const templateHeading = (field: ListField): string => HEADINGS[field][0];

const REQUIRED: readonly ListField[] = [
  'fullName',
  'gender',
  'birthDate',
  'citizenId',
  'cell',
  'admissionDate',
  'officialDate',
];

/** Titles, the name of the committee and the date stand above it. */
const HEADER_WITHIN = 30;
const FIELDS_OF_A_HEADER = 4;

export interface Header {
  /** Index of its row. */
  readonly at: number;
  readonly columns: ReadonlyMap<ListField, number>;
}

/** Throws UsageError, one clear line, when the table has no usable header. */
export function findHeader(table: readonly (readonly Cell[])[]): Header {
  for (const [at, row] of table.slice(0, HEADER_WITHIN).entries()) {
    const found = row.map(fieldOf);
    if (new Set(found.filter((field) => field !== null)).size < FIELDS_OF_A_HEADER) continue;
    return { at, columns: columnsOf(found) };
  }
  throw new UsageError(
    `has no header row: none of its first ${HEADER_WITHIN} rows names columns such as "Họ và tên" and "Số định danh cá nhân"`,
  );
}

function columnsOf(found: readonly (ListField | null)[]): Map<ListField, number> {
  const columns = new Map<ListField, number>();
  for (const [index, field] of found.entries()) {
    if (field === null) continue;
    if (columns.has(field)) throw new UsageError(`has two columns "${templateHeading(field)}"`);
    columns.set(field, index);
  }
  const missing = REQUIRED.filter((field) => !columns.has(field)).map((field) => `"${templateHeading(field)}"`);
  if (missing.length > 0) throw new UsageError(`lacks the column ${missing.join(', ')}`);
  return columns;
}

/** Without what stands in brackets: "Số thẻ Đảng (12 số)". */
const plain = (heading: string) =>
  fold(heading.replace(/\([^)]*\)/gu, ''))
    .replace(/[^a-z\d]+/gu, ' ')
    .trim();

const FIELD_BY_HEADING = new Map(
  Object.entries(HEADINGS).flatMap(([field, names]) => names.map((name) => [plain(name), field as ListField])),
);

const LONGEST_HEADING = 100;

function fieldOf(cell: Cell): ListField | null {
  if (typeof cell !== 'string' || cell.length > LONGEST_HEADING) return null;
  return FIELD_BY_HEADING.get(plain(cell)) ?? null;
}
