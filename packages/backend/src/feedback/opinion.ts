import { sql } from 'kysely';
import { recordAudit } from '../audit/record.ts';
import { vietnamDay } from '../calendar.ts';
import type { Context } from '../contract/handlers.ts';
import { notFound } from '../contract/problems.ts';
import type { Principal } from '../identity/principal.ts';
import { requireAssigned } from '../identity/roles.ts';
import { type Condition, grantsWhere } from '../identity/visibility.ts';
import { forwardedAway } from './refusals.ts';
import { type Feedback, lockFeedback, readFeedback } from './store.ts';
import { seenUnder } from './visibility.ts';

/** For what this very request has written or locked. */
export const everything: Condition = sql<boolean>`true`;

export async function readOne(
  { db, now }: Pick<Context, 'db' | 'now'>,
  id: string,
  seen: Condition = everything,
): Promise<Feedback> {
  const [found] = await readFeedback(db, {
    seen: sql<boolean>`(feedback.id = ${id} and ${seen})`,
    order: 'latest',
    limit: 1,
    today: vietnamDay(now),
    now,
  });
  if (!found) throw notFound();
  return found;
}

interface Acting extends Pick<Context, 'db' | 'principal' | 'grants' | 'now'> {
  readonly path: { readonly feedbackId: string };
}

/** The opinion, locked for one act at a time, and the member who acts: its author, or in a role that they still hold. */
export async function lockToAct({ db, principal, grants, path, now }: Acting) {
  const { member } = principal;
  const own = await lockFeedback(db, path.feedbackId, seenUnder(grantsWhere(grants, 'author'), principal));
  const held = own ? [] : await requireAssigned(db, { principal, grants }, vietnamDay(now));
  const locked = own ?? (await lockFeedback(db, path.feedbackId, seenUnder(held, principal)));
  if (locked && member) return { opinion: locked, member, isOwn: locked.authorId === member.id };
  // Who could have done it before it was forwarded still reads it: they are told where it went.
  const former = held.map((grant) => ({ ...grant, where: 'formerRecipient' as const }));
  if (await lockFeedback(db, path.feedbackId, seenUnder(former, principal))) throw forwardedAway();
  throw notFound();
}

/** What was done with a member's opinion, in the log and in that member's own access log. */
export async function auditAct(
  db: Context['db'],
  actor: Principal,
  what: 'received' | 'forwarded' | 'extended' | 'answered' | 'closed',
  opinion: Pick<Awaited<ReturnType<typeof lockToAct>>['opinion'], 'id' | 'authorId' | 'recipientOrganizationId'>,
): Promise<void> {
  await recordAudit(db, {
    action: `feedback.${what}`,
    actor,
    subject: { kind: 'feedback', id: opinion.id },
    memberId: opinion.authorId,
    organizationId: opinion.recipientOrganizationId,
  });
}
