import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { UsageError } from '../usage-error.ts';
import { createFieldKey, type FieldKeys, parseFieldKeys } from './field-keys.ts';

const FILE = 'field-key';

/** For demos: a key that lies beside what it protects. Made at the first call. */
export function keptFieldKeys(dataDir: string): FieldKeys {
  const path = join(dataDir, FILE);
  return readFieldKeyFile(path) ?? parseFieldKeys(createKeyFile(dataDir, path), path);
}

/** Null when there is no such file. */
export function readFieldKeyFile(path: string): FieldKeys | null {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') return null;
    throw new UsageError(`${path} cannot be read (${code ?? 'unknown'})`);
  }
  return parseFieldKeys(text, path);
}

/** Two processes may make it at once. A hard link appears whole or not at all, so both go on with the same key. */
function createKeyFile(dataDir: string, path: string): string {
  mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  const draft = `${path}.${process.pid}`;
  writeFileSync(draft, `${createFieldKey('kept')}\n`, { mode: 0o600 });
  try {
    linkSync(draft, path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  } finally {
    rmSync(draft, { force: true });
  }
  return readFileSync(path, 'utf8');
}
