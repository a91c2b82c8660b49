/** What may stand in a record (domain 3.2), for lists and for corrections alike. Pure: no clock, no database. */
import { normalizeNumber } from './secret-fields.ts';

/** The 63 provinces of Thông tư 07/2016: an id keeps the province of birth for ever (domain 5). */
const PREFIXES = new Set(
  (
    '001 002 004 006 008 010 011 012 014 015 017 019 020 022 024 025 026 027 030 031 033 034 035 036 037 038 040 042 044 045 ' +
    '046 048 049 051 052 054 056 058 060 062 064 066 067 068 070 072 074 075 077 079 080 082 083 084 086 087 089 091 092 093 ' +
    '094 095 096'
  ).split(' '),
);

const YOUNGEST = 18;
const OLDEST = 60;

/** First digits that operators have; the others may have been opened since (domain 3.2.4). */
const OPERATORS = /^\+84(?:3[2-9]|5[25689]|7[06-9]|8[1-9]|9\d)/u;

export interface Facts {
  readonly birthDate: string | null;
  readonly birthYear: number;
  readonly gender: string;
  /** Null: the list does not say. */
  readonly citizenId: string | null;
  readonly partyCardNumber: string | null;
  readonly admissionDate: string;
  readonly officialDate: string | null;
  readonly standing: string;
  /** E.164. */
  readonly phone: string | null;
}

export interface Doubt {
  readonly field: string;
  readonly code: string;
}

type Check = readonly [field: keyof Facts, code: string, holds: (facts: Facts) => boolean];

const CHECKS: readonly Check[] = [
  ['citizenId', 'unknown-prefix', ({ citizenId }) => citizenId !== null && !PREFIXES.has(citizenId.slice(0, 3))],
  [
    'citizenId',
    'other-gender',
    ({ citizenId, gender }) => citizenId !== null && (Number(citizenId[3]) % 2 === 0) !== (gender === 'male'),
  ],
  [
    'citizenId',
    'other-birth-year',
    ({ citizenId, birthYear }) => citizenId !== null && yearIn(citizenId) !== birthYear,
  ],
  [
    'partyCardNumber',
    'differs-from-citizen-id',
    ({ citizenId, partyCardNumber }) => citizenId !== null && partyCardNumber !== null && partyCardNumber !== citizenId,
  ],
  [
    'partyCardNumber',
    'missing',
    ({ standing, partyCardNumber }) => standing === 'official' && partyCardNumber === null,
  ],
  [
    'partyCardNumber',
    'without-official-date',
    ({ standing, officialDate, partyCardNumber }) =>
      standing === 'probationary' && officialDate === null && partyCardNumber !== null,
  ],
  ['admissionDate', 'too-young', (facts) => ageAtAdmission(facts) < YOUNGEST],
  ['admissionDate', 'unusually-old', (facts) => ageAtAdmission(facts) > OLDEST],
  [
    'officialDate',
    'before-admission',
    ({ officialDate, admissionDate }) => officialDate !== null && officialDate < admissionDate,
  ],
  [
    'officialDate',
    'within-a-year',
    ({ officialDate, admissionDate }) =>
      officialDate !== null && officialDate >= admissionDate && wholeYears(admissionDate, officialDate) < 1,
  ],
  ['phone', 'unusual-phone', ({ phone }) => phone !== null && !OPERATORS.test(phone)],
];

/** What looks wrong and may be right: warnings. A correction refuses those that are `isImpossible`. */
export const doubtsAbout = (facts: Facts): Doubt[] =>
  CHECKS.filter(([, , holds]) => holds(facts)).map(([field, code]) => ({ field, code }));

/** No history explains it. A list that says so is taken as it is, since it is the authority. */
export const isImpossible = ({ code }: Doubt): boolean => code === 'before-admission';

/** Doubts about what a change brings: those of the fields changed, and those of others that were not there before. */
export function doubtsOfChange(before: Facts, after: Facts, changed: readonly string[]): Doubt[] {
  const known = new Set(doubtsAbout(before).map(nameOf));
  return doubtsAbout(after).filter((doubt) => changed.includes(doubt.field) || !known.has(nameOf(doubt)));
}

/** Undefined unless there are twelve digits, in groups or not. */
export function twelveDigits(text: string): string | undefined {
  const digits = normalizeNumber(text);
  return /^\d{12}$/u.test(digits) ? digits : undefined;
}

/** Domain 3.2.4: the loose check; E.164. Undefined when it is no mobile number. */
export function mobileNumber(text: string): string | undefined {
  const [, national] = /^(?:\+?84|0)([35789]\d{8})$/u.exec(normalizeNumber(text)) ?? [];
  return national && `+84${national}`;
}

const nameOf = ({ field, code }: Doubt) => `${field} ${code}`;

/** The fourth digit says century and sex, the next two the year (domain 3.2.1). */
const yearIn = (citizenId: string) => 1900 + 100 * Math.floor(Number(citizenId[3]) / 2) + Number(citizenId.slice(4, 6));

const ageAtAdmission = ({ birthDate, birthYear, admissionDate }: Facts) =>
  wholeYears(birthDate ?? `${birthYear}-01-01`, admissionDate);

/** Days are compared as text: `yyyy-mm-dd`. */
function wholeYears(from: string, to: string): number {
  const years = Number(to.slice(0, 4)) - Number(from.slice(0, 4));
  return to.slice(4) < from.slice(4) ? years - 1 : years;
}
