import { createCipheriv, createDecipheriv, createHmac, randomBytes } from 'node:crypto';
import type { FieldKey, FieldKeys } from './field-keys.ts';

declare const isSealed: unique symbol;

/** `key id.base64url of (nonce, ciphertext, tag)`. A type of its own, so that nothing is stored in clear by mistake. */
export type Sealed = string & { readonly [isSealed]: true };

/** Where a value stands. It is authenticated, so a value that was moved elsewhere does not open. */
export interface Place {
  readonly table: string;
  readonly column: string;
  readonly row: string;
}

const NONCE_BYTES = 12;
const TAG_BYTES = 16;
const CIPHER = 'aes-256-gcm';

export function seal([key]: FieldKeys, place: Place, clear: string): Sealed {
  const nonce = randomBytes(NONCE_BYTES);
  const cipher = createCipheriv(CIPHER, key.encryption, nonce).setAAD(placeBytes(place));
  const parts = [nonce, cipher.update(clear, 'utf8'), cipher.final(), cipher.getAuthTag()];
  return `${key.id}.${Buffer.concat(parts).toString('base64url')}` as Sealed;
}

/** Throws for another place, another key or a changed byte. */
export function open(keys: FieldKeys, place: Place, sealed: Sealed): string {
  const key = keyOf(keys, sealed);
  const bytes = Buffer.from(sealed.slice(key.id.length + 1), 'base64url');
  const decipher = createDecipheriv(CIPHER, key.encryption, bytes.subarray(0, NONCE_BYTES), {
    authTagLength: TAG_BYTES,
  })
    .setAAD(placeBytes(place))
    .setAuthTag(bytes.subarray(-TAG_BYTES));
  return decipher.update(bytes.subarray(NONCE_BYTES, -TAG_BYTES), undefined, 'utf8') + decipher.final('utf8');
}

/** What stands for a value where rows are found by it. Only whoever has the key can tell which value it is. */
export function blindIndex(key: FieldKey, { table, column }: Omit<Place, 'row'>, value: string): string {
  return createHmac('sha256', key.index).update(`${table}.${column}.${value}`).digest('base64url');
}

/** Whether the first of these keys sealed it. */
export const isSealedBy = ([key]: FieldKeys, sealed: Sealed): boolean => sealed.startsWith(`${key.id}.`);

function keyOf(keys: FieldKeys, sealed: Sealed): FieldKey {
  const id = sealed.slice(0, sealed.indexOf('.'));
  const key = keys.find((candidate) => candidate.id === id);
  if (!key) throw new Error('A value was sealed with a field key that is not configured');
  return key;
}

const placeBytes = ({ table, column, row }: Place) => Buffer.from(`${table}.${column}.${row}`);
