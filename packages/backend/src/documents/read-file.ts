import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { UsageError } from '../usage-error.ts';
import { findSecrecyMark } from '../text/secrecy.ts';

export interface TextFile {
  path: string;
  fileName: string;
  text: string;
}

/** Of the contract. */
const maxLength = 3_000_000;
const maxFileName = 300;

/** Reads a file of UTF-8 text. Throws UsageError, one clear line, for one that can not be imported. */
export async function readTextFile(path: string): Promise<TextFile> {
  const refuse = (reason: string) => new UsageError(`${path}: ${reason}`);
  let bytes: Buffer;
  try {
    bytes = await readFile(path);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    const reasons: Record<string, string> = {
      ENOENT: 'no such file',
      EISDIR: 'is a folder, not a file',
      EACCES: 'may not be read',
    };
    throw refuse(reasons[code ?? ''] ?? `cannot be read (${code ?? 'unknown'})`);
  }
  if (bytes.length === 0) throw refuse('is empty');
  const signature = bytes.subarray(0, 4).toString('latin1');
  if (signature === '%PDF') throw refuse('is a PDF; give its text as UTF-8');
  if (signature === 'PK\u0003\u0004') throw refuse('is a DOCX or another archive; give its text as UTF-8');
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw refuse('is not UTF-8 text');
  }
  if (text.includes('\u0000')) throw refuse('is not text');
  if (text.trim() === '') throw refuse('is empty');
  if (text.length > maxLength) throw refuse('is longer than 3 million characters');
  const mark = findSecrecyMark(text);
  if (mark !== null) throw refuse(`bears the secrecy mark "${mark}" and may not be imported`);
  const fileName =
    basename(path)
      .replace(/\p{Cc}/gu, '')
      .slice(0, maxFileName) || 'document.txt';
  return { path, fileName, text };
}
