import { v7 as newId } from 'uuid';
import { vietnamDay } from '../calendar.ts';
import { sendWith } from '../attachments/store.ts';
import type { Cursors } from '../contract/cursor.ts';
import type { Handlers } from '../contract/handlers.ts';
import { notFound } from '../contract/problems.ts';
import type { Relation } from '../contract/permission.ts';
import type { Database } from '../database/database.ts';
import { recordEvent } from '../events/record.ts';
import { grantsWhere } from '../identity/visibility.ts';
import { nearestInForce } from '../organizations/store.ts';
import { auditAct, lockToAct, readOne } from './opinion.ts';
import { cellDissolved, changedMeanwhile, noManagingCommittee, refusal, threadFull } from './refusals.ts';
import { answerDueAt, type FeedbackRecipient, isWaiting, stateAfter } from './rules.ts';
import {
  changeFeedback,
  countReplies,
  type Feedback,
  type FeedbackPosition,
  type FeedbackQuestion,
  insertFeedback,
  insertReply,
  readFeedback,
} from './store.ts';
import { seenUnder } from './visibility.ts';

/** `maxItems` of the thread in the contract. */
const THREAD_LIMIT = 500;

const boxes: Readonly<Record<'sent' | 'received' | 'forwarded', Relation>> = {
  sent: 'author',
  received: 'recipient',
  forwarded: 'formerRecipient',
};

export const feedbackHandlers = {
  async listFeedback({ db, principal, grants, query, now, cursors }) {
    const limit = query.limit ?? 20;
    const order = query.order ?? 'latest';
    const found = await readFeedback(db, {
      seen: seenUnder(grantsWhere(grants, boxes[query.box ?? 'sent']), principal),
      state: query.state,
      order,
      after: readPosition(cursors, order),
      limit: limit + 1,
      today: vietnamDay(now),
      now,
    });
    const items = found.slice(0, limit);
    const last = items.at(-1);
    const nextCursor = found.length > limit && last ? writePosition(cursors, order, last) : null;
    return { status: 200, body: { items, nextCursor } };
  },

  async getFeedback(context) {
    const { principal, grants, path } = context;
    return { status: 200, body: await readOne(context, path.feedbackId, seenUnder(grants, principal)) };
  },

  async submitFeedback(context) {
    const { db, principal, body, now } = context;
    const author = principal.member;
    if (!author) throw notFound();
    const id = newId();
    const recipient = await recipientOf(db, body.recipient, author.cell.id, vietnamDay(now));
    await insertFeedback(db, {
      id,
      kind: body.kind,
      recipient: body.recipient,
      recipientOrganizationId: recipient.id,
      subject: body.subject,
      body: body.body,
      authorId: author.id,
      assistedBy: principal.assistance?.helper.id ?? null,
      state: 'submitted',
      submittedAt: now,
      dueAt: answerDueAt(recipient.level, now),
      version: 1,
    });
    await sendWith(db, body.attachmentIds ?? [], { purpose: 'feedback', id, authorId: author.id });
    await recordEvent(db, { type: 'feedback.submitted', objectId: id, organizationId: recipient.id });
    return { status: 201, body: await readOne(context, id), location: `/v1/feedback/${id}` };
  },

  async replyToFeedback(context) {
    const { db, body, now } = context;
    const { opinion, member, isOwn: fromAuthor } = await lockToAct(context);
    // Who wrote an opinion speaks as its author, even when they answer for its recipient: nobody answers themselves.
    const state = stateAfter(opinion.state, fromAuthor ? 'add' : 'answer');
    if (state === null) throw refusal('feedback-closed');
    if (body.readVersion !== undefined && body.readVersion !== opinion.version) throw changedMeanwhile();
    if ((await countReplies(db, opinion.id)) >= THREAD_LIMIT) throw threadFull();
    await insertReply(db, { feedbackId: opinion.id, memberId: member.id, fromAuthor, body: body.body, at: now });
    await changeFeedback(db, opinion.id, {
      state,
      receivedAt: fromAuthor ? opinion.receivedAt : (opinion.receivedAt ?? now),
      answeredAt: fromAuthor ? null : now,
    });
    if (!fromAuthor) await auditAct(db, context.principal, 'answered', opinion);
    await recordEvent(db, {
      type: 'feedback.replied',
      objectId: opinion.id,
      organizationId: opinion.recipientOrganizationId,
    });
    return { status: 201, body: await readOne(context, opinion.id), location: `/v1/feedback/${opinion.id}` };
  },
} satisfies Pick<Handlers, 'listFeedback' | 'getFeedback' | 'submitFeedback' | 'replyToFeedback'>;

type Order = FeedbackQuestion['order'];

function readPosition(cursors: Cursors, order: Order): FeedbackPosition | null {
  const position = cursors.read();
  if (!position) return null;
  const [first, second, third] = position;
  return order === 'due'
    ? { order, done: first === 1, dueAt: new Date(String(second)), id: String(third) }
    : { order, submittedAt: new Date(String(first)), id: String(second) };
}

function writePosition(cursors: Cursors, order: Order, last: Feedback): string {
  const done = !isWaiting(last.state as Parameters<typeof isWaiting>[0]);
  return cursors.write(order === 'due' ? [done ? 1 : 0, last.dueAt, last.id] : [last.submittedAt, last.id]);
}

/** The cell itself, or the nearest committee above it that was not dissolved. */
async function recipientOf(db: Database, recipient: FeedbackRecipient, cellId: string, today: string) {
  if (recipient === 'managingCommittee') {
    const committee = await nearestInForce(db, cellId, today, 1);
    if (!committee) throw noManagingCommittee();
    return committee;
  }
  const nearest = await nearestInForce(db, cellId, today, 0);
  if (nearest?.id !== cellId) throw cellDissolved();
  return nearest;
}
