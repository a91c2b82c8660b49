import { crc32 } from 'node:zlib';
import { randomUUID } from 'node:crypto';
import type { TestAnswer, TestBackend } from '../testing/test-backend.ts';
import type { Attachment } from './store.ts';

type Caller = Parameters<TestBackend['call']>[0];

export const pdf = (text = 'Kiến nghị'): Buffer => Buffer.from(`%PDF-1.7\n% ${text}\n%%EOF\n`);
export const exe = (): Buffer => Buffer.concat([Buffer.from('MZ\x90\x00\x03'), Buffer.alloc(200, 7)]);

export interface TestEntry {
  readonly name: string;
  readonly data?: string;
  /** What the directory says instead of the truth. */
  readonly uncompressed?: number;
  readonly flags?: number;
}

/** A ZIP archive of stored entries. */
export function zip(entries: readonly TestEntry[]): Buffer {
  const local: Buffer[] = [];
  const central: Buffer[] = [];
  let offset = 0;
  for (const { name, data = 'x', uncompressed, flags = 0 } of entries) {
    const [title, bytes] = [Buffer.from(name), Buffer.from(data)];
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(flags, 2);
    common.writeUInt32LE(crc32(bytes), 10);
    common.writeUInt32LE(bytes.length, 14);
    common.writeUInt32LE(uncompressed ?? bytes.length, 18);
    common.writeUInt16LE(title.length, 22);
    local.push(Buffer.from([0x50, 0x4b, 3, 4]), common, title, bytes);
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE(offset, 10);
    central.push(Buffer.from([0x50, 0x4b, 1, 2, 20, 0]), common, rest, title);
    offset += 30 + title.length + bytes.length;
  }
  const directory = Buffer.concat(central);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...local, directory, end]);
}

const OFFICE = [{ name: '[Content_Types].xml' }, { name: '_rels/.rels' }];
export const docx = (...more: TestEntry[]): Buffer => zip([...OFFICE, { name: 'word/document.xml' }, ...more]);
export const xlsx = (...more: TestEntry[]): Buffer => zip([...OFFICE, { name: 'xl/workbook.xml' }, ...more]);

export interface Announced {
  readonly purpose?: string;
  readonly name?: string;
  readonly size?: number;
  readonly mediaType?: string;
}

/** The calls of one upload, for tests. */
export function uploads(backend: TestBackend) {
  const add = (who: Caller, fields: Announced = {}, key: string = randomUUID()): Promise<TestAnswer> =>
    backend.call(who, 'POST', '/attachments', {
      body: { purpose: 'feedback', name: 'Kiến nghị.pdf', size: pdf().length, ...fields },
      headers: { 'idempotency-key': key },
    });
  const send = (who: Caller, id: string, offset: number, bytes: Buffer): Promise<TestAnswer> =>
    backend.call(who, 'PATCH', `/attachments/${id}/content`, {
      body: bytes,
      headers: { 'content-type': 'application/partial-upload', 'upload-offset': String(offset) },
    });
  const read = (who: Caller, id: string): Promise<TestAnswer> => backend.call(who, 'GET', `/attachments/${id}`);
  /** Announces and sends a whole file. */
  async function upload(who: Caller, name: string, bytes: Buffer, purpose = 'feedback'): Promise<TestAnswer> {
    const added = await add(who, { name, size: bytes.length, purpose });
    return added.status === 201 ? send(who, (added.body as Attachment).id, 0, bytes) : added;
  }
  /** Until it is scanned, refused or available. */
  async function checked(who: Caller, id: string): Promise<Attachment> {
    for (;;) {
      const { body } = (await read(who, id)) as { body: Attachment };
      if (body.state !== 'pending') return body;
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
  }
  return { add, send, read, upload, checked };
}
