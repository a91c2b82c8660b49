import { fold } from '../../text/fold.ts';
import { mobileNumber } from '../checks.ts';
import { normalizeNumber } from '../secret-fields.ts';
import type { Cell } from './columns.ts';

/** Longer than anything that a column of ours can hold. */
const LONGEST_CELL = 300;

/** The text of a cell as one would read it; '' when it is empty, null when it can be nothing of ours. */
export function textOf(cell: Cell): string | null {
  if (cell === null) return '';
  if (cell instanceof Date || typeof cell === 'boolean') return null;
  // ="0990…" and '0990… are how people keep a spreadsheet from dropping zeros.
  const text = String(cell)
    .normalize('NFC')
    .trim()
    .replace(/^="([^"]*)"$/u, '$1')
    .replace(/^'(?=\d)/u, '');
  return text.length > LONGEST_CELL ? null : text;
}

export type NumberCode = 'scientific-notation' | 'old-identity-number' | 'not-twelve-digits';

export interface TwelveDigits {
  readonly digits: string;
  readonly padded: boolean;
}

/** A citizen id begins with 001 to 099, so a spreadsheet that took it for a number dropped one zero or two. */
const FEWEST_DIGITS = 10;
const DIGITS = 12;
const OLD_DIGITS = 9;

export function readTwelveDigits(cell: Cell): TwelveDigits | NumberCode | null {
  const text = textOf(cell);
  if (text === '') return null;
  if (text === null) return 'not-twelve-digits';
  if (/^\d+(?:[.,]\d+)?E\+?\d+$/iu.test(text)) return 'scientific-notation';
  // A point or hyphen only before three digits: "60052000123.0" is a number that a program wrote with a fraction.
  if (!/^(?:\d+|\d{1,3}(?:[.-]\d{3})+)$/u.test(text.replace(/\s/gu, ''))) return 'not-twelve-digits';
  const digits = normalizeNumber(text);
  if (digits.length === OLD_DIGITS) return 'old-identity-number';
  if (digits.length < FEWEST_DIGITS || digits.length > DIGITS) return 'not-twelve-digits';
  return { digits: digits.padStart(DIGITS, '0'), padded: digits.length < DIGITS };
}

export interface PartialDate {
  /** `yyyy-mm-dd`; null when only the year is known. */
  readonly date: string | null;
  readonly year: number;
}

const EARLIEST_YEAR = 1880;
const LATEST_YEAR = 2100;

/** dd/mm/yyyy, yyyy-mm-dd, a date of the spreadsheet, or a year. Null when empty, undefined when it is none of these. */
export function readDate(cell: Cell): PartialDate | null | undefined {
  if (cell instanceof Date) return Number.isNaN(cell.getTime()) ? undefined : dated(cell.toISOString().slice(0, 10));
  const text = textOf(cell);
  if (text === '') return null;
  if (text === null) return undefined;
  if (/^\d{4}$/u.test(text)) return inRange({ date: null, year: Number(text) });
  const [, day, month, year] = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/u.exec(text) ?? [];
  if (day && month && year) return dated(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);
  return /^\d{4}-\d{2}-\d{2}$/u.test(text) ? dated(text) : undefined;
}

/** Undefined for a day that the calendar does not have. */
function dated(date: string): PartialDate | undefined {
  const time = Date.parse(`${date}T00:00:00Z`);
  if (Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== date) return undefined;
  return inRange({ date, year: Number(date.slice(0, 4)) });
}

const inRange = (read: PartialDate) => (read.year >= EARLIEST_YEAR && read.year <= LATEST_YEAR ? read : undefined);

/** Domain 3.2.4: the loose check, stored as E.164. Null when empty, undefined when it is no mobile number. */
export function readPhone(cell: Cell): string | null | undefined {
  const text = textOf(cell);
  if (text === '') return null;
  if (text === null) return undefined;
  // A spreadsheet drops the zero of a phone as well.
  return mobileNumber(text) ?? mobileNumber(`0${text}`);
}

const GENDERS: Readonly<Record<string, string>> = { nam: 'male', nu: 'female' };

export const readGender = (cell: Cell): string | undefined => GENDERS[words(cell)];

/** Domain 3.4.2, with the words of lists. */
const ACTIVITY_STATES: Readonly<Record<string, string>> = {
  'dang sinh hoat': 'active',
  'dang hoat dong': 'active',
  'mien cong tac sinh hoat': 'exempt',
  'mien cong tac sinh hoat dang': 'exempt',
  'mien cong tac va sinh hoat dang': 'exempt',
  'duoc mien cong tac va sinh hoat dang': 'exempt',
  'mien sinh hoat': 'exempt',
  'mien sinh hoat dang': 'exempt',
  giam: 'reduced',
  'giam sinh hoat': 'reduced',
  'sinh hoat tam thoi noi khac': 'temporaryAway',
  'dang chuyen sinh hoat': 'transferring',
  'dinh chi sinh hoat': 'suspended',
  'ra khoi dang': 'left',
  'xoa ten': 'removed',
  'khai tru': 'expelled',
  'tu tran': 'deceased',
};

/** Null when empty, undefined when nothing has this name. */
export function readActivityState(cell: Cell): string | null | undefined {
  const text = words(cell);
  if (text === '') return null;
  return Object.hasOwn(ACTIVITY_STATES, text) ? ACTIVITY_STATES[text] : undefined;
}

/** Folded, words only. */
export function words(cell: Cell): string {
  return fold(textOf(cell) ?? '?')
    .replace(/[^a-z\d?]+/gu, ' ')
    .trim();
}
