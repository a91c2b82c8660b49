import { once } from 'node:events';
import { readFile, stat } from 'node:fs/promises';
import { extname } from 'node:path';
import { Worker } from 'node:worker_threads';
import { CsvError, parse } from 'csv-parse/sync';
import { faultOfContent } from '../attachments/content-check.ts';
import type { Cell } from '../members/import/columns.ts';
import { findSecrecyMark, findSecrecyMarkInName } from '../text/secrecy.ts';
import { UsageError } from '../usage-error.ts';

/** A province of 130,000 members is about 30 MB of CSV. */
const MAX_BYTES = 100 * 1_048_576;
const MAX_CSV_CELLS_OF_A_ROW = 1_000;
const MARKS_WITHIN_ROWS = 30;
/** A province needs a third of it. */
const MAX_HEAP_MB = 1_024;

const ARCHIVE_FAULTS: Readonly<Record<string, string>> = {
  'content-protected': 'is protected by a password or is in the format of before 2007: save it as .xlsx without one',
  'content-harmful': 'unpacks to too much or carries macros: it was not opened',
};

/** The cells of the first sheet of an XLSX file, or of a CSV file in UTF-8. Throws UsageError, one clear line. */
export async function readTable(path: string, maxHeapMb = MAX_HEAP_MB): Promise<Cell[][]> {
  const bytes = await readBytes(path);
  try {
    const mark = findSecrecyMarkInName(path.split(/[\\/]/u).at(-1) ?? '');
    if (mark !== null) throw new UsageError(`bears the secrecy mark "${mark}" in its name and may not be imported`);
    const table = isArchiveOrCompound(bytes) ? await readXlsx(bytes, maxHeapMb) : readCsv(bytes);
    refuseMarked(table);
    if (table.every((row) => row.every((cell) => cell === null || cell === ''))) throw new UsageError('is empty');
    return table;
  } catch (error) {
    throw error instanceof UsageError ? new UsageError(`${path}: ${error.message}`) : error;
  }
}

async function readBytes(path: string): Promise<Buffer> {
  try {
    const { size } = await stat(path);
    if (size > MAX_BYTES) throw new UsageError(`${path}: is larger than 100 MB`);
    if (size === 0) throw new UsageError(`${path}: is empty`);
    return await readFile(path);
  } catch (error) {
    if (error instanceof UsageError) throw error;
    const { code } = error as NodeJS.ErrnoException;
    const reasons: Record<string, string> = {
      ENOENT: 'no such file',
      EISDIR: 'is a folder, not a file',
      EACCES: 'may not be read',
    };
    throw new UsageError(`${path}: ${reasons[code ?? ''] ?? `cannot be read (${code ?? 'unknown'})`}`);
  }
}

function isArchiveOrCompound(bytes: Buffer): boolean {
  const start = bytes.subarray(0, 4).toString('latin1');
  return start === 'PK\u0003\u0004' || start === '\u00d0\u00cf\u0011\u00e0';
}

async function readXlsx(bytes: Buffer, maxOldGenerationSizeMb: number): Promise<Cell[][]> {
  const fault = await faultOfContent('xlsx', singly(bytes));
  if (fault) throw new UsageError(ARCHIVE_FAULTS[fault] ?? 'is no XLSX file');
  // A thread of its own: one cell at the far corner makes the reader fill 17 milliard cells before it.
  const worker = new Worker(new URL(`./xlsx-worker${extname(import.meta.filename)}`, import.meta.url), {
    // A buffer of its own: a Buffer may be part of a larger one.
    workerData: Uint8Array.from(bytes).buffer,
    resourceLimits: { maxOldGenerationSizeMb },
  });
  try {
    const [table] = (await once(worker, 'message')) as [Cell[][]];
    return table;
  } catch (error) {
    // Other messages may quote cells.
    throw new UsageError(
      (error as NodeJS.ErrnoException).code === 'ERR_WORKER_OUT_OF_MEMORY'
        ? 'needs too much memory: copy its rows into a new sheet'
        : 'is an XLSX file that cannot be read: open it in a spreadsheet program and save it again',
    );
  } finally {
    await worker.terminate();
  }
}

// eslint-disable-next-line @typescript-eslint/require-await -- the check takes what comes in pieces
async function* singly(bytes: Buffer): AsyncIterable<Buffer> {
  yield bytes;
}

function readCsv(bytes: Buffer): Cell[][] {
  if (bytes.subarray(0, 4).toString('latin1') === '%PDF') throw new UsageError('is a PDF: give a CSV or XLSX file');
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new UsageError('is not UTF-8 text: save it as "CSV UTF-8" or as .xlsx');
  }
  if (text.includes('\u0000')) throw new UsageError('is neither CSV nor XLSX');
  try {
    const rows = parse(text, {
      delimiter: delimiterOf(text),
      relax_column_count: true,
      skip_empty_lines: false,
      max_record_size: 4_194_304,
    });
    if (rows.some((row) => row.length > MAX_CSV_CELLS_OF_A_ROW)) throw new UsageError('has more than 1,000 columns');
    return rows;
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    // Its message quotes the record.
    throw new UsageError(`is no CSV: ${error.code} at line ${String((error as { lines?: number }).lines ?? '?')}`);
  }
}

/** The one that stands most often in the line with the most of any. */
function delimiterOf(text: string): string {
  const lines = text
    .slice(0, 65_536)
    .replace(/"[^"]*"/gu, '')
    .split('\n');
  const counts = [',', ';', '\t'].map((delimiter) => {
    return { delimiter, count: Math.max(...lines.map((line) => line.split(delimiter).length)) };
  });
  return counts.reduce((best, next) => (next.count > best.count ? next : best)).delimiter;
}

function refuseMarked(table: readonly (readonly Cell[])[]): void {
  for (const row of table.slice(0, MARKS_WITHIN_ROWS)) {
    for (const cell of row) {
      const mark = typeof cell === 'string' ? findSecrecyMark(cell) : null;
      if (mark !== null) throw new UsageError(`bears the secrecy mark "${mark}" and may not be imported`);
    }
  }
}
