import { createHash } from 'node:crypto';

/** Before the first entry. */
export const GENESIS: Uint8Array = new Uint8Array(32);

/**
 * The hash of an entry: SHA-256 over the 32 bytes of the hash before it, then number, id and entry, a line each.
 * `entry` is the text of the stored `jsonb`, which PostgreSQL writes in one way: keys by length, then by bytes.
 */
export function hashOf(previous: Uint8Array, number: number, id: string, entry: string): Buffer {
  return createHash('sha256').update(previous).update(`${number}\n${id}\n${entry}`, 'utf8').digest();
}
