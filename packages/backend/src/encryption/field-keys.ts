import { createSecretKey, hkdfSync, type KeyObject, randomBytes } from 'node:crypto';
import { UsageError } from '../usage-error.ts';

/** One key of the operator, and what is derived from it so that no key has two uses (NIST SP 800-108). */
export interface FieldKey {
  /** Written beside each value that it sealed. */
  readonly id: string;
  readonly encryption: KeyObject;
  readonly index: KeyObject;
  /** Of what a request asked for: see `contract/idempotency.ts`. */
  readonly requests: KeyObject;
  /** Tells whether a key is the one of before, and nothing about it. */
  readonly fingerprint: string;
}

/** The first seals; the others still open what they sealed before. */
export type FieldKeys = readonly [FieldKey, ...FieldKey[]];

const KEY_BYTES = 32;

/** A new key, as `parseFieldKeys` reads it. */
export const createFieldKey = (id: string): string => `${id}:${randomBytes(KEY_BYTES).toString('base64')}`;

/**
 * `id:base64 of 32 bytes`, several separated by commas or white space. `source` names where it stood: a refusal never
 * repeats what stood there.
 */
export function parseFieldKeys(text: string, source: string): FieldKeys {
  const [first, ...others] = text
    .split(/[\s,]+/)
    .filter(Boolean)
    .map((part) => parseFieldKey(part, source));
  if (!first) throw new UsageError(`${source} holds no key`);
  const keys: FieldKeys = [first, ...others];
  if (new Set(keys.map(({ id }) => id)).size < keys.length) throw new UsageError(`${source} names two keys alike`);
  return keys;
}

function parseFieldKey(text: string, source: string): FieldKey {
  const [, id, encoded] = /^([\w-]{1,20}):([A-Za-z\d+/_-]{43}=?)$/.exec(text) ?? [];
  if (!id || !encoded) throw new UsageError(`${source} must be id:key, the key 32 bytes in base64`);
  const secret = Buffer.from(encoded, 'base64');
  const derive = (use: string) => Buffer.from(hkdfSync('sha256', secret, '', `sotay ${use}`, KEY_BYTES));
  return {
    id,
    encryption: createSecretKey(derive('field encryption')),
    index: createSecretKey(derive('blind index')),
    requests: createSecretKey(derive('request fingerprint')),
    fingerprint: derive('fingerprint').toString('base64url'),
  };
}
