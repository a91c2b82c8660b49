/** What a member types, as it would stand in the record. Pure: no clock, no database. */
import type { FieldError } from '../contract/problems.ts';
import type { components } from '../generated/schema.ts';
import { type Doubt, doubtsOfChange, isImpossible, mobileNumber, twelveDigits } from '../members/checks.ts';
import { readPersonName } from '../members/import/person-name.ts';
import type { Member } from '../members/store.ts';
import { PROFILE_FIELDS, type ProfileField, type Values, withValues } from './fields.ts';
import { type ChangeFault, changeError } from './refusals.ts';

type Changes = components['schemas']['ProfileChanges'];
type Read = { readonly value: string } | { readonly fault: ChangeFault };

export interface ReadChanges {
  readonly after: Values;
  readonly errors: readonly FieldError[];
  readonly warnings: readonly Doubt[];
}

const EARLIEST = '1880-01-01';

/** The errors are of what cannot be; the warnings of what is unusual (domain 3.2). */
export function readChanges(
  changes: Changes,
  { member, before, today }: { readonly member: Member; readonly before: Values; readonly today: string },
): ReadChanges {
  const errors: FieldError[] = [];
  const after: Partial<Record<ProfileField, string>> = {};
  for (const field of PROFILE_FIELDS) {
    const typed = changes[field];
    if (typed === undefined) continue;
    const read = READERS[field](typed, today);
    if ('fault' in read) errors.push(changeError(field, read.fault));
    else if (read.value === before[field]) errors.push(changeError(field, 'unchanged'));
    else after[field] = read.value;
  }
  const doubts = doubtsOfChange(member, withValues(member, after), Object.keys(after));
  for (const doubt of doubts)
    if (isImpossible(doubt)) errors.push(changeError(blamed(doubt, after), doubt.code as ChangeFault));
  return { after, errors, warnings: doubts.filter((doubt) => !isImpossible(doubt)) };
}

const text = (value: string): Read => ({ value: value.trim() });
const or = (value: string | null | undefined, fault: ChangeFault): Read => (value ? { value } : { fault });
const day = (value: string, today: string): Read =>
  value > today ? { fault: 'in-the-future' } : value < EARLIEST ? { fault: 'not-a-date' } : { value };

const READERS: Record<ProfileField, (value: string, today: string) => Read> = {
  fullName: (value) => or(readPersonName(value), 'not-a-name'),
  birthDate: day,
  gender: text,
  admissionDate: day,
  officialDate: day,
  partyCardNumber: (value) => or(twelveDigits(value), 'not-twelve-digits'),
  currentCell: text,
  citizenId: (value) => or(twelveDigits(value), 'not-twelve-digits'),
  phone: (value) => or(mobileNumber(value), 'not-a-mobile-number'),
};

/** The field that the member typed: a new day of admission may be what stands against the official date. */
const blamed = ({ field }: Doubt, after: Values): string =>
  field in after ? field : (Object.keys(after).find((one) => one === 'admissionDate') ?? field);
