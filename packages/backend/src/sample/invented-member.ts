import type { Member } from '../members/store.ts';
import { createRandom } from './random.ts';

const SURNAMES = [
  'Nguyễn',
  'Trần',
  'Lê',
  'Phạm',
  'Hoàng',
  'Phan',
  'Vũ',
  'Đặng',
  'Bùi',
  'Đỗ',
  'Hồ',
  'Ngô',
  'Dương',
  'Lý',
  'Đào',
  'Ứng',
];
const MIDDLE = { male: ['Văn', 'Đức', 'Hữu', 'Công', 'Quang'], female: ['Thị', 'Thu', 'Ngọc', 'Thanh', 'Kim'] };
/** Words for "sample", so that nobody takes the person for a real one. */
const GIVEN = [
  'Mẫu',
  'Thử',
  'Ví Dụ',
  'Minh Họa',
  'Giả Định',
  'Thí Dụ',
  'Mô Phỏng',
  'Ảo',
  'Tạm',
  'Ước',
  'Đặt Tên',
  'Ẩn Danh',
  'Nháp',
  'Dẫn',
  'Ô',
  'Ơn',
  'Ăn Thử',
  'Ân Mẫu',
];

export interface Traits {
  readonly exempt?: boolean;
  readonly probationary?: boolean;
}

/** An invented member: citizen id with the prefix 099, which no province has, and a phone nobody can hold. */
export function inventedMember(
  id: string,
  sequence: number,
  asOf: string,
  { exempt = false, probationary = false }: Traits = {},
): Member {
  const random = createRandom(sequence);
  const pick = (words: readonly string[]): string => words[random(words.length)] ?? '';
  const gender = random(2) === 0 ? 'male' : 'female';
  const birthYear = probationary ? 1992 + random(12) : exempt ? 1938 + random(14) : 1950 + random(46);
  const birthDate = dayOf(birthYear, random(365));
  const admissionYear = probationary ? 2026 : Math.min(birthYear + 19 + random(16), 2024);
  const admissionDate = probationary ? dayOf(2026, random(200)) : dayOf(admissionYear, random(365));
  const citizenId = `099${gender === 'male' ? 0 : 1}${String(birthYear).slice(2)}${String(sequence).padStart(6, '0')}`;
  return {
    id,
    fullName: `${pick(SURNAMES)} ${pick(MIDDLE[gender])} ${pick(GIVEN)}`,
    // Old records may know only the year.
    birthDate: birthYear < 1950 && random(3) === 0 ? null : birthDate,
    birthYear,
    gender,
    admissionDate,
    officialDate: probationary
      ? null
      : `${Number(admissionDate.slice(0, 4)) + 1}${admissionDate.slice(4).replace('-02-29', '-02-28')}`,
    partyCardNumber: probationary ? null : citizenId,
    citizenId,
    phone: random(12) === 0 ? null : `+849000000${String(random(100)).padStart(2, '0')}`,
    standing: probationary ? 'probationary' : 'official',
    activityState: exempt ? 'exempt' : 'active',
    exemptUntil: null,
    source: 'sync',
    asOf,
    version: 1,
  };
}

function dayOf(year: number, dayOfYear: number): string {
  return new Date(Date.UTC(year, 0, 1 + dayOfYear)).toISOString().slice(0, 10);
}
