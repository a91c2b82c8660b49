import type { KnownProfileField, ProfileChanges } from '@sotay/sdk/corrections';
import { newIdempotencyKey } from '@sotay/sdk/idempotency-key';

/** One field to be changed, as it is typed. */
export interface Row {
  readonly field: KnownProfileField | '';
  readonly value: string;
}

/** What is typed so far; one key for as long as it stays the same, so that sending again never doubles. */
export interface Draft {
  readonly rows: readonly Row[];
  readonly reason: string;
  readonly idempotencyKey: string;
}

/** The nine fields in the order of Regulation 339-QĐ/TW. */
export const FIELDS: readonly KnownProfileField[] = [
  'fullName',
  'birthDate',
  'gender',
  'admissionDate',
  'officialDate',
  'partyCardNumber',
  'currentCell',
  'citizenId',
  'phone',
];

export const emptyRow: Row = { field: '', value: '' };
export const emptyDraft = (): Draft => ({ rows: [emptyRow], reason: '', idempotencyKey: newIdempotencyKey() });

export const isTyped = ({ rows, reason }: Draft): boolean =>
  Boolean(reason.trim()) || rows.some(({ field, value }) => field || value.trim());

/** What is typed whole, as the contract has it. */
export function changesOf({ rows }: Draft): ProfileChanges {
  const typed = rows.flatMap(({ field, value }) => {
    const text = field.endsWith('Date') ? isoDay(value) : value.trim().replace(/\s+/g, ' ').normalize('NFC');
    return field && text ? [[field, text]] : [];
  });
  return Object.fromEntries(typed) as ProfileChanges;
}

function isoDay(text: string): string {
  const [, day = '', month = '', year] = /^\s*(\d\d?)\/(\d\d?)\/(\d{4})\s*$/.exec(text) ?? [];
  return year ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : '';
}
