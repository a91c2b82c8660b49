import { doubtsAbout } from '../checks.ts';
import {
  type PartialDate,
  readActivityState,
  readDate,
  readGender,
  readPhone,
  readTwelveDigits,
  textOf,
} from './cells.ts';
import type { Cell, Header, ListField } from './columns.ts';
import { readPersonName } from './person-name.ts';

/** One row of a list, in our words. */
export interface ListedMember {
  /** As counted in the file, from 1. */
  readonly row: number;
  readonly fullName: string;
  readonly birthDate: string | null;
  readonly birthYear: number;
  readonly gender: string;
  readonly citizenId: string | null;
  readonly partyCardNumber: string | null;
  /** Official code or name. */
  readonly cell: string;
  readonly admissionDate: string;
  readonly officialDate: string | null;
  readonly standing: string;
  /** Null: the list does not say. */
  readonly activityState: string | null;
  /** E.164; null: the list does not say. */
  readonly phone: string | null;
}

/** Field and code only, never a value: it goes into reports. */
export interface Issue {
  readonly field: string;
  readonly code: string;
  readonly severity: 'error' | 'warning';
}

export interface ReadRow {
  readonly row: number;
  /** Null when an issue is an error. */
  readonly member: ListedMember | null;
  readonly issues: readonly Issue[];
}

/** Null for a row that is empty in every column of ours. */
export function readRow(cells: readonly Cell[], row: number, header: Header, today: string): ReadRow | null {
  const at = (field: ListField): Cell => cells[header.columns.get(field) ?? -1] ?? null;
  if ([...header.columns.keys()].every((field) => textOf(at(field)) === '')) return null;
  const issues: Issue[] = [];
  const refuse = (field: ListField, code: string) => void issues.push({ field, code, severity: 'error' });
  const warn = (field: string, code: string) => void issues.push({ field, code, severity: 'warning' });

  // In each, undefined has been refused.
  const fullName = nameOf();
  const birth = present('birthDate', dateOf('birthDate'));
  const gender = known('gender', readGender(at('gender')));
  const citizenId = twelveDigitsOf('citizenId');
  const cell = present('cell', textOf(at('cell')) || null);
  const admissionDate = present('admissionDate', dayOf('admissionDate'));
  const officialDate = dayOf('officialDate');
  const partyCardNumber = cardOf();
  const activityState = known('activityState', readActivityState(at('activityState')));
  const phone = readPhone(at('phone'));
  if (phone === undefined) warn('phone', 'not-a-mobile-number');
  if (textOf(at('deletion')) !== '') warn('deletion', 'not-done-by-import');

  if (!fullName || !birth || !gender || citizenId === undefined || !cell || !admissionDate)
    return { row, member: null, issues };
  if (officialDate === undefined || partyCardNumber === undefined || activityState === undefined)
    return { row, member: null, issues };
  const member: ListedMember = {
    row,
    fullName,
    birthDate: birth.date,
    birthYear: birth.year,
    gender,
    citizenId,
    partyCardNumber,
    cell,
    admissionDate,
    officialDate,
    standing: officialDate === null ? 'probationary' : 'official',
    activityState,
    phone: phone ?? null,
  };
  for (const { field, code } of doubtsAbout(member)) warn(field, code);
  return { row, member, issues };

  function present<T>(field: ListField, value: T | null | undefined): T | undefined {
    if (value === null) refuse(field, 'missing');
    return value ?? undefined;
  }

  function known<T>(field: ListField, value: T | undefined): T | undefined {
    if (value === undefined) refuse(field, 'unknown');
    return value;
  }

  function nameOf(): string | undefined {
    const text = textOf(at('fullName'));
    const name = readPersonName(text ?? '');
    if (name === null) refuse('fullName', text === '' ? 'missing' : 'not-a-name');
    return name ?? undefined;
  }

  function dateOf(field: ListField): PartialDate | null | undefined {
    const read = readDate(at(field));
    const isFuture = read ? (read.date ?? `${read.year}-01-01`) > today : false;
    if (read === undefined) refuse(field, 'not-a-date');
    else if (isFuture) refuse(field, 'in-the-future');
    return isFuture ? undefined : read;
  }

  function dayOf(field: ListField): string | null | undefined {
    const read = dateOf(field);
    if (!read) return read;
    if (read.date === null) refuse(field, 'not-a-date');
    return read.date ?? undefined;
  }

  function twelveDigitsOf(field: ListField): string | null | undefined {
    const read = readTwelveDigits(at(field));
    if (typeof read === 'string') refuse(field, read);
    else if (read?.padded) warn(field, 'zeros-restored');
    return typeof read === 'string' ? undefined : (read?.digits ?? null);
  }

  /** Old numbers have no pattern and are none of the nine fields; a probationary member has no card (domain 3.2.2). */
  function cardOf(): string | null | undefined {
    const read = readTwelveDigits(at('partyCardNumber'));
    if (read === 'old-identity-number' || read === 'not-twelve-digits') warn('partyCardNumber', 'not-twelve-digits');
    else if (read !== null && officialDate === null) warn('partyCardNumber', 'without-official-date');
    else return twelveDigitsOf('partyCardNumber');
    return null;
  }
}
