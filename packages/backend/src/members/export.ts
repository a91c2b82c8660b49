import { randomInt } from 'node:crypto';
import { BlobWriter, TextReader, ZipWriter } from '@zip.js/zip.js';
import { sql } from 'kysely';
import { recordAudit, OPERATOR } from '../audit/record.ts';
import type { Database } from '../database/database.ts';
import { organizationNames } from '../organizations/store.ts';
import { type ListField, templateHeading } from './import/columns.ts';
import { openMember } from './secret-fields.ts';
import type { Member } from './store.ts';

export interface Exported extends Member {
  readonly cell: string;
}

const BATCH = 500;

/** The members whose official cell is in this organisation or below it, by cell and name; each is in the audit log. */
export async function readForExport(
  db: Database,
  { organizationId, day, form }: { organizationId: string; day: string; form: string },
): Promise<Exported[]> {
  const rows = await db
    .selectFrom('members')
    .innerJoin('memberships as membership', 'membership.memberId', 'members.id')
    .innerJoin('organizationClosure as closure', 'closure.descendantId', 'membership.organizationId')
    .selectAll('members')
    .select('membership.organizationId')
    .where('closure.ancestorId', '=', organizationId)
    .where('membership.kind', '=', 'official')
    .where('membership.validFrom', '<=', day)
    .where((eb) => eb.or([eb('membership.validTo', 'is', null), eb('membership.validTo', '>', day)]))
    .orderBy(sql`membership.organization_id, members.full_name, members.id`)
    .execute();
  for (let at = 0; at < rows.length; at += BATCH) {
    const memberIds = rows.slice(at, at + BATCH).map(({ id }) => id);
    await recordAudit(db, { action: 'export.made', actor: OPERATOR, organizationId, details: { form, memberIds } });
  }
  // Those of a dissolved cell are its members until they are moved (domain 3.4.2).
  const names = await organizationNames(
    db,
    rows.map((row) => row.organizationId),
    day,
  );
  return rows.map(({ organizationId: cellId, ...row }) => ({ ...openMember(db, row), cell: names.get(cellId) ?? '' }));
}

type Column = readonly [field: ListField, read: (member: Exported) => string | null];

const vietnameseDay = (day: string | null) => day && day.split('-').reverse().join('/');

/** The nine fields under the headings of the import template, so that the file can be compared and taken back in. */
const COLUMNS: readonly Column[] = [
  ['fullName', ({ fullName }) => fullName],
  ['gender', ({ gender }) => (gender === 'male' ? 'Nam' : 'Nữ')],
  ['birthDate', ({ birthDate, birthYear }) => vietnameseDay(birthDate) ?? String(birthYear)],
  ['citizenId', ({ citizenId }) => citizenId],
  ['partyCardNumber', ({ partyCardNumber }) => partyCardNumber],
  ['cell', ({ cell }) => cell],
  ['admissionDate', ({ admissionDate }) => vietnameseDay(admissionDate)],
  ['officialDate', ({ officialDate }) => vietnameseDay(officialDate)],
  ['phone', ({ phone }) => phone && phone.replace(/^\+84/, '0')],
];

export const listOf = (members: readonly Exported[]): string =>
  csv([
    COLUMNS.map(([field]) => templateHeading(field)),
    ...members.map((member) => COLUMNS.map(([, read]) => read(member) ?? '')),
  ]);

const STANDINGS: Readonly<Record<string, string>> = { official: 'Chính thức', probationary: 'Dự bị' };
/** Domain 3.4.2. */
const ACTIVITIES: Readonly<Record<string, string>> = {
  active: 'Đang sinh hoạt',
  exempt: 'Miễn công tác, sinh hoạt',
  temporaryAway: 'Sinh hoạt tạm thời nơi khác',
  transferring: 'Đang chuyển sinh hoạt',
  suspended: 'Đình chỉ sinh hoạt',
  left: 'Ra khỏi Đảng',
  removed: 'Xóa tên',
  expelled: 'Khai trừ',
  deceased: 'Từ trần',
};

/** Fewer than this could be recognised (domain 3.6). */
const SMALLEST_GROUP = 5;

/** How many there are of each kind in each cell: nobody's row, no name and no number of a person. */
export function countsOf(members: readonly Exported[], year: number): string {
  const counts = new Map<string, { readonly kind: readonly string[]; count: number }>();
  for (const { cell, gender, birthYear, standing, activityState } of members) {
    const decade = Math.floor((year - birthYear) / 10) * 10;
    const states = [STANDINGS[standing] ?? standing, ACTIVITIES[activityState] ?? activityState];
    const kind = [cell, gender === 'male' ? 'Nam' : 'Nữ', `${decade}-${decade + 9}`, ...states];
    const group = counts.get(kind.join('\n')) ?? { kind, count: 0 };
    group.count += 1;
    counts.set(kind.join('\n'), group);
  }
  const rows = [...counts.values()].map(({ kind, count }) => [
    ...kind,
    count < SMALLEST_GROUP ? `<${SMALLEST_GROUP}` : String(count),
  ]);
  return csv([['Chi bộ', 'Giới tính', 'Tuổi', 'Diện', 'Trạng thái hoạt động', 'Số đảng viên'], ...rows]);
}

/** With a BOM and CRLF, as spreadsheets want it. What could be taken for a formula begins with an apostrophe (CWE-1236). */
function csv(rows: readonly (readonly string[])[]): string {
  const cell = (text: string) => `"${(/^[=+\-@\t\r]/.test(text) ? `'${text}` : text).replaceAll('"', '""')}"`;
  return `\uFEFF${rows.map((cells) => cells.map(cell).join(',')).join('\r\n')}\r\n`;
}

/** AES-256 as 7-Zip and WinRAR open it: the receiver needs no program of ours. */
export async function encryptedZip(name: string, text: string, password: string): Promise<Buffer> {
  const writer = new ZipWriter(new BlobWriter(), { password, encryptionStrength: 3, useWebWorkers: false });
  await writer.add(name, new TextReader(text));
  return Buffer.from(await (await writer.close()).arrayBuffer());
}

/** Without letters and digits that look alike. */
const ALPHABET = 'ABCDEFGHJKMNPQRSTUVWXYZ23456789';

/** 119 bits, in groups that can be read out on the telephone. */
export const newPassword = (): string =>
  Array.from({ length: 6 }, () => Array.from({ length: 4 }, () => ALPHABET[randomInt(ALPHABET.length)]).join('')).join(
    '-',
  );
