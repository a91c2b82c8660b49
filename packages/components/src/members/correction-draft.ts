import type { KnownProfileField, ProfileChanges } from '@sotay/sdk/corrections';
import { newIdempotencyKey } from '@sotay/sdk/idempotency-key';

/** What is typed so far; one key for as long as it stays the same, so that sending again never doubles. */
export interface Draft {
  /** The fields chosen, each as it is typed. */
  readonly values: { readonly [Field in KnownProfileField]?: string };
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

export const emptyDraft = (): Draft => ({ values: {}, reason: '', idempotencyKey: newIdempotencyKey() });

export const isTyped = ({ values, reason }: Draft): boolean => Boolean(reason.trim()) || Object.keys(values).length > 0;

/** What is typed whole, as the contract has it. */
export const changesOf = ({ values }: Draft): ProfileChanges =>
  Object.fromEntries(
    Object.entries(values).flatMap(([field, value]) => {
      const text = field.endsWith('Date') ? isoDay(value) : value.trim().replace(/\s+/g, ' ').normalize('NFC');
      return text ? [[field, text]] : [];
    }),
  );

function isoDay(text: string): string {
  const [, day = '', month = '', year] = /^\s*(\d\d?)\/(\d\d?)\/(\d{4})\s*$/.exec(text) ?? [];
  return year ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : '';
}
