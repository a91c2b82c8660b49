import type {
  KnownProfileField,
  KnownProfileWarningCode,
  ProfileChanges,
  ProfileWarning,
} from './types/corrections.ts';
import type { MemberProfile } from './types/members.ts';

/** What the checks know of a record: a profile, or parts of it. What is masked or left out is asked nothing of. */
export type RecordToCheck = Partial<
  Pick<
    MemberProfile,
    | 'fullName'
    | 'birthDate'
    | 'gender'
    | 'admissionDate'
    | 'officialDate'
    | 'partyCardNumber'
    | 'citizenId'
    | 'phone'
    | 'standing'
  >
>;

export type ProfileFaultCode =
  | 'not-a-name'
  | 'not-a-date'
  | 'in-the-future'
  | 'before-admission'
  | 'not-twelve-digits'
  | 'not-a-mobile-number'
  | 'unchanged';

/** What cannot be, and what the server refuses. */
export interface ProfileFault {
  readonly field: KnownProfileField;
  readonly code: ProfileFaultCode;
}

/** All nine as one text each; undefined where it is not known, null where there is none. */
type Values = { readonly [Field in KnownProfileField]?: string | null | undefined };

/**
 * What the server will say of a correction, while it is being typed: the same checks, as far as the profile at hand is
 * unmasked. `today` is the day in Vietnam, `yyyy-mm-dd`.
 */
export function checkProfileChanges(
  record: RecordToCheck,
  changes: ProfileChanges,
  today: string,
): { readonly errors: readonly ProfileFault[]; readonly warnings: readonly ProfileWarning[] } {
  const { birthDate, standing } = record;
  // A whole profile may be given, with a cell that is no text.
  const currentCell = undefined;
  const texts: Values = { ...record, currentCell, birthDate: birthDate && (birthDate.date ?? `${birthDate.year}`) };
  const before = Object.fromEntries(
    FIELDS.map((field) => [field, texts[field]?.includes('*') ? undefined : texts[field]]),
  ) as Values;
  const errors: ProfileFault[] = [];
  const changed: Partial<Record<string, string>> = {};
  for (const field of FIELDS) {
    const typed = changes[field];
    if (typed === undefined) continue;
    const value = normalized(field, typed);
    const code = faultOf(field, value, today) ?? (value === before[field] ? 'unchanged' : undefined);
    if (code) errors.push({ field, code });
    else changed[field] = value;
  }
  const after: Values = { ...before, ...changed };
  const known = doubtsAbout(before, standing).map(nameOf);
  const doubts = doubtsAbout(after, standing).filter((one) => one.field in changed || !known.includes(nameOf(one)));
  const impossible = doubts.filter(({ code }) => code === 'before-admission');
  for (const { code } of impossible)
    errors.push({
      field: 'officialDate' in changed ? 'officialDate' : 'admissionDate',
      code: code as 'before-admission',
    });
  return { errors, warnings: doubts.filter((one) => !impossible.includes(one)) };
}

/** In the order of Regulation 339-QĐ/TW. */
const FIELDS = [
  'fullName',
  'birthDate',
  'gender',
  'admissionDate',
  'officialDate',
  'partyCardNumber',
  'currentCell',
  'citizenId',
  'phone',
] as const;

function normalized(field: KnownProfileField, typed: string): string {
  const text = typed.normalize('NFC').replace(/\s+/g, ' ').trim();
  if (field === 'phone') return text.replace(/[\s.-]/g, '').replace(/^(?:\+?84|0)(?=[35789]\d{8}$)/, '+84');
  return field === 'citizenId' || field === 'partyCardNumber' ? text.replace(/[\s.-]/g, '') : text;
}

function faultOf(field: KnownProfileField, value: string, today: string): ProfileFaultCode | undefined {
  if (field === 'fullName')
    return /^\p{L}[\p{L}\p{M}'’ʼ -]*$/u.test(value) && value.length < 101 ? undefined : 'not-a-name';
  if (field === 'phone') return /^\+84[35789]\d{8}$/.test(value) ? undefined : 'not-a-mobile-number';
  if (field.endsWith('Date')) return value > today ? 'in-the-future' : value < '1880' ? 'not-a-date' : undefined;
  if (field === 'gender' || field === 'currentCell') return undefined;
  return /^\d{12}$/.test(value) ? undefined : 'not-twelve-digits';
}

interface Doubt {
  readonly field: KnownProfileField;
  readonly code: KnownProfileWarningCode | 'before-admission';
}

const nameOf = ({ field, code }: Doubt) => field + code;

/** Thông tư 07/2016: an id keeps the province of birth for ever. */
const PREFIXES =
  ' 001 002 004 006 008 010 011 012 014 015 017 019 020 022 024 025 026 027 030 031 033 034 035 036 037 038 040 042 044 045 046 048 049 051 052 054 056 058 060 062 064 066 067 068 070 072 074 075 077 079 080 082 083 084 086 087 089 091 092 093 094 095 096 ';

function doubtsAbout(values: Values, standing: string | undefined): Doubt[] {
  const { citizenId, partyCardNumber, birthDate, gender, admissionDate, officialDate, phone } = values;
  const doubts: Doubt[] = [];
  const doubt = (holds: unknown, field: KnownProfileField, code: Doubt['code']) => {
    if (holds) doubts.push({ field, code });
  };
  if (citizenId) {
    const century = Number(citizenId[3]);
    const year = 1900 + 100 * Math.floor(century / 2) + Number(citizenId.slice(4, 6));
    doubt(!PREFIXES.includes(` ${citizenId.slice(0, 3)} `), 'citizenId', 'unknown-prefix');
    doubt(gender && (century % 2 === 0) !== (gender === 'male'), 'citizenId', 'other-gender');
    doubt(birthDate && year !== Number(birthDate.slice(0, 4)), 'citizenId', 'other-birth-year');
    doubt(partyCardNumber && partyCardNumber !== citizenId, 'partyCardNumber', 'differs-from-citizen-id');
  }
  doubt(standing === 'official' && partyCardNumber === null, 'partyCardNumber', 'missing');
  const isProbationary = standing === 'probationary' && officialDate === null;
  doubt(isProbationary && partyCardNumber, 'partyCardNumber', 'without-official-date');
  if (admissionDate && birthDate) {
    const age = wholeYears(birthDate.length > 4 ? birthDate : `${birthDate}-01-01`, admissionDate);
    doubt(age < 18, 'admissionDate', 'too-young');
    doubt(age > 60, 'admissionDate', 'unusually-old');
  }
  if (admissionDate && officialDate) {
    const isEarly = officialDate < admissionDate;
    doubt(isEarly, 'officialDate', 'before-admission');
    doubt(!isEarly && wholeYears(admissionDate, officialDate) < 1, 'officialDate', 'within-a-year');
  }
  doubt(phone && !/^\+84(?:3[2-9]|5[25689]|7[06-9]|8[1-9]|9)/.test(phone), 'phone', 'unusual-phone');
  return doubts;
}

/** Days are compared as text. */
const wholeYears = (from: string, to: string): number =>
  Number(to.slice(0, 4)) - Number(from.slice(0, 4)) - (to.slice(4) < from.slice(4) ? 1 : 0);
