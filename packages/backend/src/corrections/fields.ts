import type { components } from '../generated/schema.ts';
import type { Member } from '../members/store.ts';

type ProfileFields = components['schemas']['ProfileFields'];

/** The nine fields in the order of Regulation 339-QĐ/TW, Điều 3.2a, with their names (domain 4). */
export const FIELD_NAMES = {
  fullName: 'Họ và tên',
  birthDate: 'Ngày, tháng, năm sinh',
  gender: 'Giới tính',
  admissionDate: 'Ngày vào Đảng',
  officialDate: 'Ngày chính thức',
  partyCardNumber: 'Số thẻ đảng viên',
  currentCell: 'Chi bộ đang sinh hoạt đảng',
  citizenId: 'Số định danh công dân',
  phone: 'Số điện thoại',
} as const;
export type ProfileField = keyof typeof FIELD_NAMES;
export const PROFILE_FIELDS = Object.keys(FIELD_NAMES) as ProfileField[];

/** Some of the nine fields, each as one text; null where there is none. A birth date may be a year alone. */
export type Values = Readonly<Partial<Record<ProfileField, string | null>>>;

/** All nine, as the record has them. */
export function valuesOf(member: Member, cellName: string): Record<ProfileField, string | null> {
  const { fullName, gender, admissionDate, officialDate, partyCardNumber, citizenId, phone } = member;
  const birthDate = member.birthDate ?? String(member.birthYear);
  return {
    ...{ fullName, birthDate, gender, admissionDate, officialDate },
    ...{ partyCardNumber, currentCell: cellName, citizenId, phone },
  };
}

/** The record with these values in it. The cell is none of its columns. */
export function withValues(member: Member, { currentCell: _, birthDate, ...texts }: Values): Member {
  const birth = birthDate ? { birthDate: fullDate(birthDate), birthYear: Number(birthDate.slice(0, 4)) } : {};
  return { ...member, ...(texts as Partial<Member>), ...birth };
}

/** For the API, whose masks follow. */
export function presentValues({ birthDate, ...texts }: Values): ProfileFields {
  const birth = birthDate ? { birthDate: { date: fullDate(birthDate), year: Number(birthDate.slice(0, 4)) } } : {};
  return { ...(texts as ProfileFields), ...birth };
}

/** What is shown when it is revealed. */
export function revealedValues(fields: readonly ProfileField[], values: Values): Record<string, string | null> {
  return Object.fromEntries(
    fields.map((field) => [field, field === 'birthDate' ? fullDate(values[field] ?? '') : (values[field] ?? null)]),
  );
}

export const namesOf = (fields: readonly ProfileField[]): string =>
  fields.map((field) => FIELD_NAMES[field]).join('; ');

const fullDate = (text: string): string | null => (text.length > 4 ? text : null);
