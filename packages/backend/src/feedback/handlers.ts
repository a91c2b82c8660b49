import { sql } from 'kysely';
import { v7 as newId } from 'uuid';
import { vietnamDay } from '../calendar.ts';
import { sendWithFeedback } from '../attachments/store.ts';
import type { Context, Handlers } from '../contract/handlers.ts';
import { notFound, ruleViolated, stateConflict } from '../contract/problems.ts';
import type { Database } from '../database/database.ts';
import { recordEvent } from '../events/record.ts';
import { type Condition, grantsWhere } from '../identity/visibility.ts';
import { answerDueAt, stateAfterReply } from './rules.ts';
import { countReplies, insertFeedback, insertReply, lockFeedback, readFeedback, type Feedback } from './store.ts';
import { seenUnder } from './visibility.ts';

/** `maxItems` of the thread in the contract. */
const THREAD_LIMIT = 500;

export const feedbackHandlers = {
  async listFeedback({ db, principal, grants, query, now, cursors }) {
    const limit = query.limit ?? 20;
    const position = cursors.read();
    const found = await readFeedback(db, {
      seen: seenUnder(grantsWhere(grants, query.box === 'received' ? 'recipient' : 'author'), principal),
      state: query.state,
      after: position && { submittedAt: new Date(String(position[0])), id: String(position[1]) },
      limit: limit + 1,
      today: vietnamDay(now),
    });
    const items = found.slice(0, limit);
    const last = items.at(-1);
    const nextCursor = found.length > limit && last ? cursors.write([last.submittedAt, last.id]) : null;
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
    const recipientOrganizationId =
      body.recipient === 'cell' ? author.cell.id : await managingCommitteeOf(db, author.cell.id);
    await insertFeedback(db, {
      id,
      kind: body.kind,
      recipient: body.recipient,
      recipientOrganizationId,
      subject: body.subject,
      body: body.body,
      authorId: author.id,
      state: 'submitted',
      submittedAt: now,
      dueAt: answerDueAt(body.recipient, now),
      version: 1,
    });
    await sendWithFeedback(db, body.attachmentIds ?? [], { id, authorId: author.id });
    await recordEvent(db, { type: 'feedback.submitted', objectId: id, organizationId: recipientOrganizationId });
    return { status: 201, body: await readOne(context, id, everything), location: `/v1/feedback/${id}` };
  },

  async replyToFeedback(context) {
    const { db, principal, grants, path, body, now } = context;
    const opinion = await lockFeedback(db, path.feedbackId, seenUnder(grants, principal));
    if (!opinion || !principal.member) throw notFound();
    // Who wrote an opinion speaks as its author, even when they answer for its recipient: nobody answers themselves.
    const fromAuthor = opinion.authorId === principal.member.id;
    const state = stateAfterReply(opinion.state, fromAuthor ? 'author' : 'recipient');
    if (state === null) {
      throw stateConflict('feedback-closed', 'Ý kiến này đã đóng. Đề nghị đồng chí gửi ý kiến mới.');
    }
    if ((await countReplies(db, opinion.id)) >= THREAD_LIMIT) {
      throw stateConflict('feedback-full', 'Trao đổi này đã dài. Đề nghị đồng chí gửi ý kiến mới.');
    }
    await insertReply(db, {
      feedbackId: opinion.id,
      memberId: principal.member.id,
      fromAuthor,
      body: body.body,
      at: now,
    });
    await db
      .updateTable('feedback')
      .set({
        state,
        receivedAt: fromAuthor ? opinion.receivedAt : (opinion.receivedAt ?? now),
        answeredAt: fromAuthor ? null : now,
        version: opinion.version + 1,
      })
      .where('id', '=', opinion.id)
      .execute();
    await recordEvent(db, {
      type: 'feedback.replied',
      objectId: opinion.id,
      organizationId: opinion.recipientOrganizationId,
    });
    return {
      status: 201,
      body: await readOne(context, opinion.id, everything),
      location: `/v1/feedback/${opinion.id}`,
    };
  },
} satisfies Pick<Handlers, 'listFeedback' | 'getFeedback' | 'submitFeedback' | 'replyToFeedback'>;

/** For what this very request has written or locked. */
const everything = sql<boolean>`true`;

async function readOne({ db, now }: Context, id: string, seen: Condition): Promise<Feedback> {
  const [found] = await readFeedback(db, {
    seen: sql<boolean>`(feedback.id = ${id} and ${seen})`,
    limit: 1,
    today: vietnamDay(now),
  });
  if (!found) throw notFound();
  return found;
}

async function managingCommitteeOf(db: Database, cellId: string): Promise<string> {
  const cell = await db.selectFrom('organizations').select('parentId').where('id', '=', cellId).executeTakeFirst();
  if (cell?.parentId) return cell.parentId;
  throw ruleViolated([
    {
      pointer: '/body/recipient',
      code: 'no-managing-committee',
      detail: 'Chưa có cấp ủy quản lý trực tiếp của chi bộ trên hệ thống. Đề nghị gửi chi bộ.',
    },
  ]);
}
