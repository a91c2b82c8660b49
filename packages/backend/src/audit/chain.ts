import { hash } from 'node:crypto';

/** What the first entry follows on. */
export const GENESIS = '0'.repeat(64);

/**
 * The hash of an entry: SHA-256, in hexadecimal, over four lines. `entry` is the text of the stored `jsonb`, which
 * PostgreSQL writes in one way: keys by length, then by bytes.
 */
export function hashOf(previous: string, number: number, id: string, entry: string): string {
  return hash('sha256', `${previous}\n${number}\n${id}\n${entry}`);
}
