import { type Insertable, type Selectable, sql } from 'kysely';
import { v7 as newId } from 'uuid';
import { type Attachment, attachmentsOf } from '../attachments/store.ts';
import type { Database } from '../database/database.ts';
import type { Tables } from '../database/tables.ts';
import type { components } from '../generated/schema.ts';
import type { Condition } from '../identity/visibility.ts';
import { organizationNames } from '../organizations/store.ts';
import { receiptCode } from './receipt-code.ts';
import { isOverdue } from './rules.ts';

export type Feedback = components['schemas']['Feedback'];
type OpinionRow = Selectable<Tables['feedback']>;
type Row = OpinionRow & { readonly authorName: string; readonly helperName: string | null };
type Reply = Feedback['replies'][number];
type Step = Feedback['steps'][number];

/** Where a page ended, in the order of the list. */
export type FeedbackPosition =
  | { readonly order: 'latest'; readonly submittedAt: Date; readonly id: string }
  | { readonly order: 'due'; readonly done: boolean; readonly dueAt: Date; readonly id: string };

export interface FeedbackQuestion {
  readonly seen: Condition;
  readonly state?: Tables['feedback']['state'] | undefined;
  /** `due`: those that wait for an answer by their day, the longest overdue first; then the others. */
  readonly order: 'latest' | 'due';
  readonly after?: FeedbackPosition | null;
  readonly limit: number;
  /** The day whose organisation names are shown. */
  readonly today: string;
  readonly now: Date;
}

const DONE = sql<boolean>`(feedback.state in ('answered', 'closed'))`;

/** Five statements, however many opinions. */
export async function readFeedback(db: Database, question: FeedbackQuestion): Promise<Feedback[]> {
  const { seen, state, after, order, limit } = question;
  let query = db
    .selectFrom('feedback')
    .innerJoin('members', 'members.id', 'feedback.authorId')
    .leftJoin('members as helper', 'helper.id', 'feedback.assistedBy')
    .selectAll('feedback')
    .select(['members.fullName as authorName', 'helper.fullName as helperName'])
    .where(seen)
    .limit(limit);
  query =
    order === 'due'
      ? query.orderBy(DONE).orderBy('feedback.dueAt').orderBy('feedback.id')
      : query.orderBy('feedback.submittedAt', 'desc').orderBy('feedback.id', 'desc');
  if (state) query = query.where('feedback.state', '=', state);
  if (after) query = query.where(isAfter(after));
  const rows = await query.execute();
  const ids = rows.map(({ id }) => id);
  const replies = await readReplies(db, ids);
  const steps = await readSteps(db, ids);
  const attachments = await attachmentsOf(db, 'feedbackId', ids);
  const organizationIds = [...rows.map((row) => row.recipientOrganizationId), ...steps.organizationIds];
  const names = await organizationNames(db, organizationIds, question.today);
  return rows.map((row) =>
    present(row, question.now, {
      recipientOrganization: named(row.recipientOrganizationId, names),
      attachments: attachments.get(row.id) ?? [],
      replies: replies.get(row.id) ?? [],
      steps: steps.of(row.id, names),
    }),
  );
}

function isAfter(position: FeedbackPosition): Condition {
  return position.order === 'due'
    ? sql<boolean>`(${DONE}, feedback.due_at, feedback.id) > (${position.done}, ${position.dueAt}, ${position.id}::uuid)`
    : sql<boolean>`(feedback.submitted_at, feedback.id) < (${position.submittedAt}, ${position.id}::uuid)`;
}

/** One that was dissolved has no name in force. */
const named = (id: string, names: ReadonlyMap<string, string>) => ({ id, name: names.get(id) ?? '' });

async function readReplies(db: Database, ids: readonly string[]): Promise<Map<string, Reply[]>> {
  if (ids.length === 0) return new Map();
  const replies = await db
    .selectFrom('feedbackReplies as reply')
    .innerJoin('members', 'members.id', 'reply.memberId')
    .selectAll('reply')
    .select('members.fullName')
    .where('reply.feedbackId', 'in', ids)
    .orderBy('reply.at')
    .orderBy('reply.id')
    .execute();
  return byOpinion(replies, (reply) => ({
    id: reply.id,
    from: { id: reply.memberId, fullName: reply.fullName },
    fromAuthor: reply.fromAuthor,
    body: reply.body,
    at: reply.at.toISOString(),
  }));
}

async function readSteps(db: Database, ids: readonly string[]) {
  const steps =
    ids.length === 0
      ? []
      : await db
          .selectFrom('feedbackSteps as step')
          .innerJoin('members', 'members.id', 'step.memberId')
          .selectAll('step')
          .select('members.fullName')
          .where('step.feedbackId', 'in', ids)
          .orderBy('step.at')
          .orderBy('step.id')
          .execute();
  const rowsOf = byOpinion(steps, (step) => step);
  return {
    organizationIds: steps.flatMap((step) => [step.organizationId, step.toOrganizationId ?? []].flat()),
    of: (id: string, names: ReadonlyMap<string, string>): Step[] =>
      (rowsOf.get(id) ?? []).map((step) => ({
        id: step.id,
        kind: step.kind,
        at: step.at.toISOString(),
        by: { id: step.memberId, fullName: step.fullName },
        organization: named(step.organizationId, names),
        toOrganization: step.toOrganizationId === null ? null : named(step.toOrganizationId, names),
        note: step.note,
        dueAt: step.dueAt?.toISOString() ?? null,
      })),
  };
}

function byOpinion<Found extends { readonly feedbackId: string }, T>(
  rows: readonly Found[],
  shown: (row: Found) => T,
): Map<string, T[]> {
  const found = new Map<string, T[]>();
  for (const row of rows) found.set(row.feedbackId, [...(found.get(row.feedbackId) ?? []), shown(row)]);
  return found;
}

interface Parts {
  readonly recipientOrganization: Feedback['recipientOrganization'];
  readonly attachments: Attachment[];
  readonly replies: Reply[];
  readonly steps: Step[];
}

/** Null where nobody is. */
const namedMember = (id: string | null, fullName: string | null) =>
  id === null || fullName === null ? null : { id, fullName };

function present(row: Row, now: Date, parts: Parts): Feedback {
  return {
    id: row.id,
    receiptCode: row.receiptCode,
    kind: row.kind,
    recipient: row.recipient,
    subject: row.subject,
    body: row.body,
    author: { id: row.authorId, fullName: row.authorName },
    assistedBy: namedMember(row.assistedBy, row.helperName),
    state: row.state,
    submittedAt: row.submittedAt.toISOString(),
    dueAt: row.dueAt.toISOString(),
    receivedAt: row.receivedAt?.toISOString() ?? null,
    answeredAt: row.answeredAt?.toISOString() ?? null,
    extended: row.extended,
    overdue: isOverdue(row.state, row.dueAt, now),
    ...parts,
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

/** Locks the opinion, so that two acts at once follow one another. */
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

export async function insertStep(db: Database, step: Omit<Insertable<Tables['feedbackSteps']>, 'id'>): Promise<void> {
  await db
    .insertInto('feedbackSteps')
    .values({ id: newId(), ...step })
    .execute();
}

type FeedbackChange = Partial<
  Pick<
    Insertable<Tables['feedback']>,
    'state' | 'recipientOrganizationId' | 'dueAt' | 'receivedAt' | 'answeredAt' | 'extended'
  >
>;

export async function changeFeedback(db: Database, id: string, change: FeedbackChange): Promise<void> {
  await db
    .updateTable('feedback')
    .set({ ...change, version: sql<number>`version + 1` })
    .where('id', '=', id)
    .execute();
}
