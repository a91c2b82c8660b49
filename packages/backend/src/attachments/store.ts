import { type Selectable, sql } from 'kysely';
import { type Database, inTransaction } from '../database/database.ts';
import type { Tables } from '../database/tables.ts';
import { ruleViolated } from '../contract/problems.ts';
import type { components } from '../generated/schema.ts';
import type { Condition } from '../identity/visibility.ts';
import { REFUSALS, sendingError } from './refusals.ts';
import { type AttachmentEvent, faultOfSending, type RefusalCode, stateAfter } from './rules.ts';

export type Attachment = components['schemas']['Attachment'];
export type Row = Selectable<Tables['attachments']>;

export async function findAttachment(db: Database, id: string, seen: Condition): Promise<Row | undefined> {
  return db.selectFrom('attachments').selectAll().where('id', '=', id).where(seen).executeTakeFirst();
}

/** What files are sent with, and the column that names it. */
const PARENTS = { feedback: 'feedbackId', correction: 'correctionId' } as const;
type ParentColumn = (typeof PARENTS)[keyof typeof PARENTS];

export const isSent = ({ feedbackId, correctionId }: Pick<Row, ParentColumn>): boolean =>
  feedbackId !== null || correctionId !== null;

/** The files sent with each of these opinions or corrections. */
export async function attachmentsOf(
  db: Database,
  column: ParentColumn,
  parentIds: readonly string[],
): Promise<Map<string, Attachment[]>> {
  const byParent = new Map<string, Attachment[]>();
  if (parentIds.length === 0) return byParent;
  const rows = await db
    .selectFrom('attachments')
    .selectAll()
    .where(column, 'in', parentIds)
    .orderBy('createdAt')
    .orderBy('id')
    .execute();
  for (const row of rows) {
    const parentId = row[column] ?? '';
    byParent.set(parentId, [...(byParent.get(parentId) ?? []), present(row)]);
  }
  return byParent;
}

/** Where the opinion or the correction that it was sent with is looked after. */
export async function organizationOf(
  db: Database,
  { feedbackId, correctionId }: Pick<Row, ParentColumn>,
): Promise<string | undefined> {
  const { rows } = await sql<{ id: string }>`
    select recipient_organization_id as id from feedback where id = ${feedbackId}
    union all select organization_id from profile_corrections where id = ${correctionId}`.execute(db);
  return rows[0]?.id;
}

export function present(row: Row): Attachment {
  return {
    id: row.id,
    purpose: row.purpose,
    name: row.name,
    mediaType: row.mediaType,
    size: row.size,
    receivedBytes: row.receivedBytes,
    state: row.state,
    refusal: row.refusalCode && { code: row.refusalCode, detail: REFUSALS[row.refusalCode] },
    createdAt: row.createdAt.toISOString(),
  };
}

interface Parent {
  readonly purpose: keyof typeof PARENTS;
  readonly id: string;
  readonly authorId: string;
}

/** In the transaction that writes the opinion or correction. Throws 422 naming each one that cannot go with it. */
export async function sendWith(db: Database, ids: readonly string[], parent: Parent): Promise<void> {
  if (ids.length === 0) return;
  const rows = await db
    .selectFrom('attachments')
    .selectAll()
    .where('id', 'in', ids)
    .where('authorId', '=', parent.authorId)
    // In one order, so that two opinions with the same files wait for each other and do not block.
    .orderBy('id')
    .forUpdate()
    .execute();
  const found = new Map(rows.map((row) => [row.id, row]));
  const errors = ids.flatMap((id, position) => {
    const row = found.get(id);
    const fault = row ? faultOfSending({ ...row, sent: isSent(row) }, parent.purpose) : 'not-found';
    return fault ? [sendingError(position, fault)] : [];
  });
  if (errors.length > 0) throw ruleViolated(errors);
  for (const row of rows) {
    await db
      .updateTable('attachments')
      .set({ [PARENTS[parent.purpose]]: parent.id, state: stateAfter(row.state, 'sent', false) ?? row.state })
      .where('id', '=', row.id)
      .execute();
  }
}

/** False when the event cannot be any more: somebody else was first, or the attachment is gone. */
export async function settle(
  db: Database,
  id: string,
  event: AttachmentEvent,
  now: Date,
  refusalCode: RefusalCode | null = null,
): Promise<boolean> {
  return inTransaction(db, async (transaction) => {
    const row = await lock(transaction, id);
    const state = row && stateAfter(row.state, event, isSent(row));
    if (!state) return false;
    await transaction
      .updateTable('attachments')
      .set({ state, refusalCode, scanAfter: now })
      .where('id', '=', id)
      .execute();
    if (state === 'refused') await dropParts(transaction, id, now);
    return true;
  });
}

export async function lock(db: Database, id: string): Promise<Row | undefined> {
  return db.selectFrom('attachments').selectAll().where('id', '=', id).forUpdate().executeTakeFirst();
}

/** Forgets the content; `sweep` then takes it out of the storage. */
export async function dropParts(db: Database, attachmentId: string, now: Date): Promise<void> {
  const parts = await db
    .deleteFrom('attachmentParts')
    .where('attachmentId', '=', attachmentId)
    .returning('storageKey')
    .execute();
  if (parts.length === 0) return;
  await db
    .insertInto('attachmentLeftovers')
    .values(parts.map(({ storageKey }) => ({ storageKey, removeAfter: now })))
    .execute();
}
