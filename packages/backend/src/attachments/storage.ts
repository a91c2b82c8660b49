import { randomUUID } from 'node:crypto';

/**
 * Where the bytes of files are kept: one object for each part of about a mebibyte, so that a whole file is never in
 * memory and what arrived before a broken connection stays.
 */
export interface Storage {
  /** Resolves when the bytes are safe. A key is written once. */
  put(key: string, bytes: Buffer): Promise<void>;
  get(key: string): Promise<Buffer>;
  /** Also when it is not there. */
  remove(key: string): Promise<void>;
}

/** Says nothing of the file, its owner or its place in it. */
export const newStorageKey = (): string => randomUUID();
