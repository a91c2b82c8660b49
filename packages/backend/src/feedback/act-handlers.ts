import { vietnamDay } from '../calendar.ts';
import type { Context, Handlers } from '../contract/handlers.ts';
import { recordEvent } from '../events/record.ts';
import { nearestInForce } from '../organizations/store.ts';
import { auditAct, lockToAct, readOne } from './opinion.ts';
import { extensionTooLong, noSuperiorCommittee, refuse } from './refusals.ts';
import { answerDueAt, extendedDueAt, type FeedbackAct, refuseAct, stateAfter, workingDaysToAnswer } from './rules.ts';
import { changeFeedback, insertStep } from './store.ts';

/** What those an opinion is addressed to do with it, besides answering. */
export const feedbackActHandlers = {
  async receiveFeedback(context) {
    const { db, now } = context;
    const { opinion, member, isOwn } = await lockToAct(context);
    refuse(refuseAct({ ...opinion, isOwn }, 'receive', now));
    if (opinion.receivedAt === null) {
      await changeFeedback(db, opinion.id, { state: after(opinion.state, 'receive'), receivedAt: now });
      await insertStep(db, { ...stepOf(opinion, member, now), kind: 'received' });
      await tell(context, 'received', opinion);
    }
    return { status: 200, body: await readOne(context, opinion.id) };
  },

  async forwardFeedback(context) {
    const { db, body, now } = context;
    const { opinion, member } = await lockToChange(context, 'forward');
    const superior = await nearestInForce(db, opinion.recipientOrganizationId, vietnamDay(now), 1);
    if (!superior) throw noSuperiorCommittee();
    const dueAt = answerDueAt(superior.level, now);
    await changeFeedback(db, opinion.id, {
      state: after(opinion.state, 'forward'),
      recipientOrganizationId: superior.id,
      dueAt,
      receivedAt: null,
      extended: false,
    });
    await insertStep(db, {
      ...stepOf(opinion, member, now),
      kind: 'forwarded',
      toOrganizationId: superior.id,
      note: body.note ?? null,
      dueAt,
    });
    await tell(context, 'forwarded', opinion, superior.id);
    return { status: 201, body: await readOne(context, opinion.id), location: `/v1/feedback/${opinion.id}` };
  },

  async extendFeedback(context) {
    const { db, body, now } = context;
    const { opinion, member } = await lockToChange(context, 'extend');
    const level = (await nearestInForce(db, opinion.recipientOrganizationId, vietnamDay(now), 0))?.level ?? '';
    const dueAt = extendedDueAt(level, opinion.dueAt, body.workingDays);
    if (!dueAt) throw extensionTooLong(workingDaysToAnswer(level));
    await changeFeedback(db, opinion.id, {
      state: after(opinion.state, 'extend'),
      receivedAt: opinion.receivedAt ?? now,
      dueAt,
      extended: true,
    });
    await insertStep(db, { ...stepOf(opinion, member, now), kind: 'extended', note: body.reason, dueAt });
    await tell(context, 'extended', opinion);
    return { status: 200, body: await readOne(context, opinion.id) };
  },

  async closeFeedback(context) {
    const { db, now } = context;
    const { opinion, member } = await lockToChange(context, 'close');
    await changeFeedback(db, opinion.id, { state: after(opinion.state, 'close') });
    await insertStep(db, { ...stepOf(opinion, member, now), kind: 'closed' });
    await tell(context, 'closed', opinion);
    return { status: 200, body: await readOne(context, opinion.id) };
  },
} satisfies Pick<Handlers, 'receiveFeedback' | 'forwardFeedback' | 'extendFeedback' | 'closeFeedback'>;

type Changing = Context<'forwardFeedback'> | Context<'extendFeedback'> | Context<'closeFeedback'>;
type Locked = Awaited<ReturnType<typeof lockToAct>>;

async function lockToChange(context: Changing, act: 'forward' | 'extend' | 'close'): Promise<Locked> {
  const locked = await lockToAct(context);
  context.expectVersion(locked.opinion.version);
  refuse(refuseAct({ ...locked.opinion, isOwn: locked.isOwn }, act, context.now));
  return locked;
}

/** `refuseAct` has let it through. */
function after(state: Locked['opinion']['state'], act: FeedbackAct): Locked['opinion']['state'] {
  return stateAfter(state, act) ?? state;
}

const stepOf = (opinion: Locked['opinion'], member: Locked['member'], at: Date) => ({
  feedbackId: opinion.id,
  at,
  memberId: member.id,
  organizationId: opinion.recipientOrganizationId,
  toOrganizationId: null,
  note: null,
});

/** To the audit log, then to the author and to those who read it; ids only. */
async function tell(
  { db, principal }: Pick<Context, 'db' | 'principal'>,
  what: 'received' | 'forwarded' | 'extended' | 'closed',
  opinion: Locked['opinion'],
  recipientOrganizationId = opinion.recipientOrganizationId,
): Promise<void> {
  await auditAct(db, principal, what, opinion);
  await recordEvent(db, {
    type: `feedback.${what}`,
    objectId: opinion.id,
    organizationId: recipientOrganizationId,
  });
}
