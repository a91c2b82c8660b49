import type { Extension, RefusalCode } from './rules.ts';
import { createTextCheck } from './text-check.ts';
import { endOfZip, type ZipEntry, zipEntries } from './zip.ts';

/** Bytes of the beginning that are looked at: PDF readers take a header anywhere in them. */
const HEAD = 1024;
/** Bytes of the end that are looked at: room for the directory of a thousand entries and more. */
const TAIL = 1_048_576;
const MAX_UNPACKED = 200 * 1_048_576;

interface Ends {
  readonly head: Buffer;
  readonly tail: Buffer;
  readonly size: number;
}

/** What stands against a content with this extension. Reads it once, in pieces, and keeps no more than its ends. */
export async function faultOfContent(
  extension: Extension,
  content: AsyncIterable<Buffer>,
): Promise<RefusalCode | null> {
  if (extension === 'txt') return faultOfText(content);
  const ends = await readEnds(content);
  return faultOfSignature(extension, ends) ?? faultOfMixture(extension, ends) ?? faultOfArchive(extension, ends);
}

async function faultOfText(content: AsyncIterable<Buffer>): Promise<RefusalCode | null> {
  const check = createTextCheck();
  for await (const piece of content) {
    const fault = check.take(piece);
    if (fault) return fault;
  }
  return check.end();
}

async function readEnds(content: AsyncIterable<Buffer>): Promise<Ends> {
  let head: Buffer = Buffer.alloc(0);
  let tail: Buffer = Buffer.alloc(0);
  let size = 0;
  for await (const piece of content) {
    if (head.length < HEAD) head = Buffer.concat([head, piece.subarray(0, HEAD - head.length)]);
    tail = piece.length < TAIL ? Buffer.concat([tail.subarray(piece.length - TAIL), piece]) : piece.subarray(-TAIL);
    size += piece.length;
  }
  return { head, tail, size };
}

type Look = (ends: Ends) => boolean;
const startsWith =
  (...bytes: number[]): Look =>
  ({ head }) =>
    head.subarray(0, bytes.length).equals(Buffer.from(bytes));
const text = ({ head }: Ends, from: number, to: number) => head.toString('latin1', from, to);

const jpeg = startsWith(0xff, 0xd8, 0xff);
const archive = startsWith(0x50, 0x4b, 0x03, 0x04);
const SIGNATURES: Record<Exclude<Extension, 'txt'>, Look> = {
  pdf: (ends) => /^%PDF-[12]\.\d/.test(text(ends, 0, 8)) && ends.tail.subarray(-HEAD).includes('%%EOF'),
  docx: archive,
  xlsx: archive,
  jpg: jpeg,
  jpeg,
  png: startsWith(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a),
  webp: (ends) =>
    ends.head.length >= 12 &&
    text(ends, 0, 4) === 'RIFF' &&
    text(ends, 8, 12) === 'WEBP' &&
    ends.head.readUInt32LE(4) + 8 === ends.size,
};
/** Office files with a password, and those from before 2007, are OLE compound files. */
const compound = startsWith(0xd0, 0xcf, 0x11, 0xe0);

function faultOfSignature(extension: Exclude<Extension, 'txt'>, ends: Ends): RefusalCode | null {
  if (SIGNATURES[extension](ends)) return null;
  return isOffice(extension) && compound(ends) ? 'content-protected' : 'content-mismatch';
}

/** A file that other programs take for something else: HTML or a PDF further on, an archive (also a JAR) behind. */
function faultOfMixture(extension: Extension, { head, tail }: Ends): RefusalCode | null {
  const beginning = head.toString('latin1');
  const mixed =
    /<(?:!doctype|html|head|body|script|svg|\?php)/i.test(beginning) ||
    (extension !== 'pdf' && beginning.includes('%PDF-')) ||
    (!isOffice(extension) && endOfZip(tail) >= 0);
  return mixed ? 'content-ambiguous' : null;
}

const isOffice = (extension: Extension): extension is 'docx' | 'xlsx' => extension === 'docx' || extension === 'xlsx';
const MAIN_PART = { docx: 'word/document.xml', xlsx: 'xl/workbook.xml' };

function faultOfArchive(extension: Extension, { tail, size }: Ends): RefusalCode | null {
  if (!isOffice(extension)) return null;
  const entries = zipEntries(tail, size);
  if (entries === null) return 'content-ambiguous';
  if (entries.some(({ encrypted }) => encrypted)) return 'content-protected';
  if (unpacksTooFar(entries, size) || entries.some(isHarmful)) return 'content-harmful';
  const names = entries.map(({ name }) => name);
  return names.includes('[Content_Types].xml') && names.includes(MAIN_PART[extension]) ? null : 'content-mismatch';
}

/** Too much when unpacked, or entries that share their bytes: the two ways to build a bomb. */
function unpacksTooFar(entries: readonly ZipEntry[], size: number): boolean {
  const sum = (key: 'compressed' | 'uncompressed') => entries.reduce((total, entry) => total + entry[key], 0);
  return sum('uncompressed') > MAX_UNPACKED || sum('compressed') > size;
}

function isHarmful({ name }: ZipEntry): boolean {
  return (
    /(?:^|\/)vbaProject\.bin$|\.(?:exe|dll|scr|com|bat|cmd|js|jse|vbs|vbe|wsf|ps1|jar|msi|lnk|hta)$/i.test(name) ||
    /^[/\\]|^[a-z]:|(?:^|[/\\])\.\.(?:[/\\]|$)/i.test(name)
  );
}
