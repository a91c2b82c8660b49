import type { Insertable, Selectable } from 'kysely';
import { v7 as newId } from 'uuid';
import { type Attachment, attachmentsOf } from '../attachments/store.ts';
import type { Database } from '../database/database.ts';
import type { Tables } from '../database/tables.ts';
import type { components } from '../generated/schema.ts';
import type { Condition } from '../identity/visibility.ts';
import { organizationNames } from '../organizations/store.ts';
import { receiptCode } from './receipt-code.ts';

export type Feedback = components['schemas']['Feedback'];
type Row = Selectable<Tables['feedback']> & { readonly authorName: string };

export interface FeedbackPosition {
  readonly submittedAt: Date;
  readonly id: string;
}

export interface FeedbackQuestion {
  readonly seen: Condition;
  readonly state?: Tables['feedback']['state'] | undefined;
  readonly after?: FeedbackPosition | null;
  readonly limit: number;
  /** The day whose organisation names are shown. */
  readonly today: string;
}

/** Latest first. Four statements, however many opinions. */
export async function readFeedback(db: Database, question: FeedbackQuestion): Promise<Feedback[]> {
  const { seen, state, after, limit } = question;
  let query = db
    .selectFrom('feedback')
    .innerJoin('members', 'members.id', 'feedback.authorId')
    .selectAll('feedback')
    .select('members.fullName as authorName')
    .where(seen)
    .orderBy('feedback.submittedAt', 'desc')
    .orderBy('feedback.id', 'desc')
    .limit(limit);
  if (state) query = query.where('feedback.state', '=', state);
  if (after) {
    query = query.where((eb) =>
      eb(eb.refTuple('feedback.submittedAt', 'feedback.id'), '<', eb.tuple(after.submittedAt, after.id)),
    );
  }
  const rows = await query.execute();
  const organizations = rows.map((row) => row.recipientOrganizationId);
  const names = await organizationNames(db, organizations, question.today);
  const replies = await readReplies(db, rows);
  const attachments = await attachmentsOf(
    db,
    rows.map((row) => row.id),
  );
  return rows.map((row) =>
    present(
      row,
      names.get(row.recipientOrganizationId) ?? '',
      attachments.get(row.id) ?? [],
      replies.get(row.id) ?? [],
    ),
  );
}

async function readReplies(db: Database, rows: readonly Row[]): Promise<Map<string, Feedback['replies'][number][]>> {
  const byFeedback = new Map<string, Feedback['replies'][number][]>();
  if (rows.length === 0) return byFeedback;
  const replies = await db
    .selectFrom('feedbackReplies as reply')
    .innerJoin('members', 'members.id', 'reply.memberId')
    .selectAll('reply')
    .select('members.fullName')
    .where(
      'reply.feedbackId',
      'in',
      rows.map((row) => row.id),
    )
    .orderBy('reply.at')
    .orderBy('reply.id')
    .execute();
  for (const reply of replies) {
    const thread = byFeedback.get(reply.feedbackId) ?? [];
    byFeedback.set(reply.feedbackId, thread);
    thread.push({
      id: reply.id,
      from: { id: reply.memberId, fullName: reply.fullName },
      fromAuthor: reply.fromAuthor,
      body: reply.body,
      at: reply.at.toISOString(),
    });
  }
  return byFeedback;
}

function present(
  row: Row,
  organizationName: string,
  attachments: Attachment[],
  replies: Feedback['replies'],
): Feedback {
  return {
    id: row.id,
    receiptCode: row.receiptCode,
    kind: row.kind,
    recipient: row.recipient,
    recipientOrganization: { id: row.recipientOrganizationId, name: organizationName },
    subject: row.subject,
    body: row.body,
    author: { id: row.authorId, fullName: row.authorName },
    state: row.state,
    submittedAt: row.submittedAt.toISOString(),
    dueAt: row.dueAt.toISOString(),
    receivedAt: row.receivedAt?.toISOString() ?? null,
    answeredAt: row.answeredAt?.toISOString() ?? null,
    attachments,
    replies,
    version: row.version,
  };
}

/** Keeps an opinion under a receipt code of its own. Forty bits rarely meet; when they do, another code is drawn. */
export async function insertFeedback(
  db: Database,
  opinion: Omit<Insertable<Tables['feedback']>, 'receiptCode'>,
  drawCode: () => string = receiptCode,
): Promise<void> {
  for (;;) {
    const { numInsertedOrUpdatedRows } = await db
      .insertInto('feedback')
      .values({ ...opinion, receiptCode: drawCode() })
      .onConflict((conflict) => conflict.column('receiptCode').doNothing())
      .executeTakeFirstOrThrow();
    if (numInsertedOrUpdatedRows === 1n) return;
  }
}

/** Locks the opinion, so that two replies at once follow one another. */
export async function lockFeedback(db: Database, id: string, seen: Condition) {
  return db.selectFrom('feedback').selectAll().where('id', '=', id).where(seen).forUpdate().executeTakeFirst();
}

export async function countReplies(db: Database, feedbackId: string): Promise<number> {
  const { count } = await db
    .selectFrom('feedbackReplies')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where('feedbackId', '=', feedbackId)
    .executeTakeFirstOrThrow();
  return count;
}

export async function insertReply(db: Database, reply: Omit<Tables['feedbackReplies'], 'id' | 'at'> & { at: Date }) {
  await db
    .insertInto('feedbackReplies')
    .values({ id: newId(), ...reply })
    .execute();
}
