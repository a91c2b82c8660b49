import { OutboxError } from './errors.ts';

export interface Sealed {
  readonly iv: Uint8Array<ArrayBuffer>;
  readonly sealed: ArrayBuffer;
}

/** The engine's crypto; pages on plain http have none. */
const subtle = () => {
  const { subtle } = crypto as Partial<Crypto>;
  if (!subtle) throw new OutboxError('no-crypto');
  return subtle;
};

/** A key that can be used and kept by this browser, and never read. */
export const newKey = (): Promise<CryptoKey> =>
  subtle().generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);

export async function seal(key: CryptoKey, value: unknown): Promise<Sealed> {
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const bytes = new TextEncoder().encode(JSON.stringify(value));
  return { iv, sealed: await subtle().encrypt({ name: 'AES-GCM', iv }, key, bytes) };
}

/** Undefined when the key is another one or the bytes are damaged. */
export async function unseal(key: CryptoKey, { iv, sealed }: Sealed): Promise<unknown> {
  try {
    const bytes = await subtle().decrypt({ name: 'AES-GCM', iv }, key, sealed);
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return undefined;
  }
}

/** Names a user's rows without naming the user. */
export async function pseudonymOf(userId: string): Promise<string> {
  const hash = await subtle().digest('SHA-256', new TextEncoder().encode(userId));
  return btoa(String.fromCharCode(...new Uint8Array(hash)));
}
