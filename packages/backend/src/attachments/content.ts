import { type Database, inTransaction } from '../database/database.ts';
import { bodyUnreadable } from '../contract/field-errors.ts';
import { badRequest } from '../contract/problems.ts';
import { beyondSize, offsetMismatch } from './refusals.ts';
import { newStorageKey, type Storage } from './storage.ts';

export interface Shelf {
  readonly db: Database;
  readonly storage: Storage;
}

/** What is written at once, and the most that an upload holds in memory or loses when the process dies. */
export const PART_BYTES = 1_048_576;
const HOUR_MS = 3_600_000;

/** The bytes in order, one part in memory at a time. */
export async function* readContent({ db, storage }: Shelf, attachmentId: string): AsyncGenerator<Buffer> {
  const parts = await db
    .selectFrom('attachmentParts')
    .select('storageKey')
    .where('attachmentId', '=', attachmentId)
    .orderBy('atOffset')
    .execute();
  for (const { storageKey } of parts) yield storage.get(storageKey);
}

export interface Upload {
  readonly attachmentId: string;
  readonly offset: number;
  readonly size: number;
}

/** Appends a body. What came before a broken connection is kept, what reaches beyond the size is not. */
export async function appendContent(
  shelf: Shelf,
  upload: Upload,
  body: AsyncIterable<Buffer>,
  now: Date,
): Promise<void> {
  let { offset } = upload;
  let gathered: Buffer[] = [];
  let length = 0;
  const keep = async () => {
    if (length === 0) return;
    await keepPart(shelf, { ...upload, offset }, Buffer.concat(gathered, length), now);
    offset += length;
    gathered = [];
    length = 0;
  };
  for await (const chunk of wholeOrBroken(body, keep)) {
    if (offset + length + chunk.length > upload.size) throw beyondSize();
    gathered.push(chunk);
    length += chunk.length;
    if (length >= PART_BYTES) await keep();
  }
  await keep();
}

/** Passes the chunks on; runs `rescue` when the connection breaks, before the error goes on. */
async function* wholeOrBroken(body: AsyncIterable<Buffer>, rescue: () => Promise<void>): AsyncGenerator<Buffer> {
  try {
    yield* body;
  } catch (error) {
    await rescue();
    // 400: a page that was closed is no failure of the server.
    throw Object.assign(badRequest([bodyUnreadable]), { cause: error });
  }
}

/**
 * Two requests may bring the same bytes, when a client goes on while its first connection is dying: the second to finish
 * finds the offset taken. The key is written down before the bytes are, so that nothing stays behind that nobody knows.
 */
async function keepPart({ db, storage }: Shelf, upload: Upload, bytes: Buffer, now: Date): Promise<void> {
  const { attachmentId, offset } = upload;
  const storageKey = newStorageKey();
  await db
    .insertInto('attachmentLeftovers')
    .values({ storageKey, removeAfter: new Date(now.getTime() + HOUR_MS) })
    .execute();
  await storage.put(storageKey, bytes);
  await inTransaction(db, async (transaction) => {
    const { numUpdatedRows } = await transaction
      .updateTable('attachments')
      .set({ receivedBytes: offset + bytes.length })
      .where('id', '=', attachmentId)
      .where('state', '=', 'receiving')
      .where('receivedBytes', '=', offset)
      .executeTakeFirst();
    if (numUpdatedRows !== 1n) {
      const there = await transaction
        .selectFrom('attachments')
        .select('receivedBytes')
        .where('id', '=', attachmentId)
        .executeTakeFirst();
      throw offsetMismatch(there?.receivedBytes ?? 0);
    }
    await transaction
      .insertInto('attachmentParts')
      .values({ attachmentId, atOffset: offset, size: bytes.length, storageKey })
      .execute();
    await transaction.deleteFrom('attachmentLeftovers').where('storageKey', '=', storageKey).execute();
  });
}
