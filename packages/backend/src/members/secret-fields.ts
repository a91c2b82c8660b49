import type { Database } from '../database/database.ts';
import { fieldKeysOf } from '../encryption/database-keys.ts';
import { blindIndex, open, seal, type Sealed } from '../encryption/sealed.ts';

/** Stored encrypted. */
export interface SecretFields {
  citizenId: string;
  partyCardNumber: string | null;
  /** E.164. */
  phone: string | null;
}

/**
 * The phone has no index: nobody is looked for by it, and relatives who share one would be seen to. Citizen id and card
 * have indexes that differ, although a new card has the number of the citizen id.
 */
export interface SealedFields {
  citizenId: Sealed;
  citizenIdIndex: string;
  partyCardNumber: Sealed | null;
  partyCardNumberIndex: string | null;
  phone: Sealed | null;
}

export type IndexedField = 'citizenId' | 'partyCardNumber';

const TABLE = 'members';

const place = (column: keyof SecretFields, row: string) => ({ table: TABLE, column, row });

/** To insert or update the row of this member. */
export function sealFields(db: Database, memberId: string, clear: SecretFields): SealedFields {
  const keys = fieldKeysOf(db);
  const { citizenId, partyCardNumber, phone } = clear;
  return {
    citizenId: seal(keys, place('citizenId', memberId), citizenId),
    citizenIdIndex: indexOf('citizenId', citizenId),
    partyCardNumber: partyCardNumber === null ? null : seal(keys, place('partyCardNumber', memberId), partyCardNumber),
    partyCardNumberIndex: partyCardNumber === null ? null : indexOf('partyCardNumber', partyCardNumber),
    phone: phone === null ? null : seal(keys, place('phone', memberId), phone),
  };

  function indexOf(column: IndexedField, value: string): string {
    return blindIndex(keys[0], { table: TABLE, column }, normalizeNumber(value));
  }
}

/** A row of `members` with its secret fields in clear and without what only the database needs. */
export function openMember<Row extends SealedFields & { id: string }>(
  db: Database,
  row: Row,
): Omit<Row, keyof SealedFields> & SecretFields {
  const keys = fieldKeysOf(db);
  const { citizenId, citizenIdIndex: _id, partyCardNumber, partyCardNumberIndex: _card, phone, ...facts } = row;
  const opened = (column: keyof SecretFields, sealed: Sealed) => open(keys, place(column, row.id), sealed);
  return {
    ...facts,
    citizenId: opened('citizenId', citizenId),
    partyCardNumber: partyCardNumber && opened('partyCardNumber', partyCardNumber),
    phone: phone && opened('phone', phone),
  };
}

/** What to look for in the index column: one value for each key that is configured, the newest first. */
export function indexValues(db: Database, column: IndexedField, value: string): string[] {
  return fieldKeysOf(db).map((key) => blindIndex(key, { table: TABLE, column }, normalizeNumber(value)));
}

/** People write the twelve digits in groups. */
export const normalizeNumber = (text: string): string => text.replace(/[\s.-]/gu, '');
