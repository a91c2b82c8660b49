import { randomBytes, randomInt, scrypt, timingSafeEqual } from 'node:crypto';

// A code has 10⁸ values: who steals the table must pay a slow hash for each try (OWASP: scrypt with N = 2^15 and more).
const COST = { N: 2 ** 15, r: 8, p: 1, maxmem: 64 * 2 ** 20 };
const LENGTH = 32;

export const newCode = (): string => String(randomInt(10 ** 8)).padStart(8, '0');

/** `scrypt$<N>$<salt>$<hash>`. */
export async function hashCode(code: string): Promise<string> {
  const salt = randomBytes(16);
  const hash = await derive(code, salt, COST.N);
  return ['scrypt', COST.N, salt.toString('base64url'), hash.toString('base64url')].join('$');
}

export async function isCode(code: string, kept: string): Promise<boolean> {
  const [, cost, salt = '', hash = ''] = kept.split('$');
  const derived = await derive(code, Buffer.from(salt, 'base64url'), Number(cost));
  return timingSafeEqual(derived, Buffer.from(hash, 'base64url'));
}

function derive(code: string, salt: Buffer, N: number): Promise<Buffer> {
  return new Promise((resolve, reject) =>
    scrypt(code, salt, LENGTH, { ...COST, N }, (error, key) => (error ? reject(error) : resolve(key))),
  );
}
