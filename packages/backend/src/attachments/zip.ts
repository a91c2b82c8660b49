/** What the central directory of a ZIP archive says; nothing is unpacked. Field offsets: PKWARE APPNOTE 4.3.12, 4.3.16. */
export interface ZipEntry {
  readonly name: string;
  readonly compressed: number;
  readonly uncompressed: number;
  readonly encrypted: boolean;
}

const END_SIGNATURE = 0x06054b50;
const ENTRY_SIGNATURE = 0x02014b50;
const END_LENGTH = 22;
const ENTRY_LENGTH = 46;
const MAX_COMMENT = 65_535;

/** Where the end record stands in the last bytes of a file, or -1. Readers of ZIP look for it from the end. */
export function endOfZip(tail: Buffer): number {
  for (let at = tail.length - END_LENGTH; at >= Math.max(0, tail.length - END_LENGTH - MAX_COMMENT); at--) {
    if (tail.readUInt32LE(at) === END_SIGNATURE) return at;
  }
  return -1;
}

/**
 * The entries of an archive of `size` bytes that ends in `tail`; null when it is none, has something before, after or
 * between, is larger than its tail shows, or uses ZIP64, which no file of our size needs.
 */
export function zipEntries(tail: Buffer, size: number): ZipEntry[] | null {
  const end = endOfZip(tail);
  if (end < 0 || end + END_LENGTH + tail.readUInt16LE(end + 20) !== tail.length) return null;
  const count = tail.readUInt16LE(end + 10);
  const length = tail.readUInt32LE(end + 12);
  const offset = tail.readUInt32LE(end + 16);
  const tailAt = size - tail.length;
  if (offset + length !== tailAt + end || offset < tailAt) return null;
  const entries: ZipEntry[] = [];
  let at = offset - tailAt;
  while (at < end) {
    if (at + ENTRY_LENGTH > end || tail.readUInt32LE(at) !== ENTRY_SIGNATURE) return null;
    const nameEnd = at + ENTRY_LENGTH + tail.readUInt16LE(at + 28);
    const next = nameEnd + tail.readUInt16LE(at + 30) + tail.readUInt16LE(at + 32);
    if (next > end) return null;
    entries.push({
      name: tail.toString('utf8', at + ENTRY_LENGTH, nameEnd),
      compressed: tail.readUInt32LE(at + 20),
      uncompressed: tail.readUInt32LE(at + 24),
      encrypted: (tail.readUInt16LE(at + 8) & 1) === 1,
    });
    at = next;
  }
  return entries.length === count ? entries : null;
}
