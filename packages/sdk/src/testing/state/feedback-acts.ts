import { newIdempotencyKey } from '../../idempotency-key.ts';
import type { Feedback, FeedbackStep } from '../../types/feedback.ts';
import type { Acts, Call } from './call.ts';
import { inWorkingDays, isOverdue, isWaiting, read, show, termOf } from './feedback.ts';
import type { Person } from './persons.ts';
import { Refusal, refuse } from './refusal.ts';

/** What those an opinion is addressed to do with it, besides answering. */
export const feedbackActs: Acts = {
  receiveFeedback(call) {
    const opinion = toAct(call);
    if (opinion.receivedAt !== null) return show(call, opinion);
    const state = opinion.state === 'submitted' ? 'received' : opinion.state;
    return keep(call, opinion, { kind: 'received' }, (at) => ({ state, receivedAt: at }));
  },

  forwardFeedback(call) {
    const opinion = toChange(call);
    refuse(!isWaiting(opinion) && { code: `feedback-${opinion.state}` });
    const superior = above(call, opinion.recipientOrganization.id);
    if (!superior) throw new Refusal(409, 'no-superior-committee');
    const dueAt = inWorkingDays(call.state.now(), termOf(superior.level)).toISOString();
    const { id, name } = superior;
    const step = { kind: 'forwarded', toOrganization: { id, name }, note: call.body.note ?? null, dueAt } as const;
    const { toOrganization: recipientOrganization } = step;
    const change = { state: 'forwarded', recipientOrganization, dueAt, receivedAt: null, extended: false } as const;
    return keep(call, opinion, step, () => change);
  },

  extendFeedback(call) {
    const opinion = toChange(call);
    const { reason, workingDays } = call.body;
    const { organizations } = call.state;
    const level = organizations.find(({ id }) => id === opinion.recipientOrganization.id)?.level ?? '';
    refuse(
      !isWaiting(opinion) && { code: `feedback-${opinion.state}` },
      isOverdue(call.state, opinion) && { code: 'feedback-overdue' },
      opinion.extended && { code: 'feedback-extended' },
    );
    refuse(workingDays > termOf(level) && { code: 'extension-too-long', field: 'workingDays' });
    const dueAt = inWorkingDays(new Date(opinion.dueAt), workingDays).toISOString();
    const state = opinion.state === 'submitted' ? 'received' : opinion.state;
    return keep(call, opinion, { kind: 'extended', note: reason, dueAt }, (at) => ({
      ...{ state, dueAt, extended: true },
      receivedAt: opinion.receivedAt ?? at,
    }));
  },

  closeFeedback(call) {
    const opinion = toChange(call);
    refuse(
      opinion.state === 'closed' && { code: 'feedback-closed' },
      opinion.state !== 'answered' && { code: 'feedback-not-answered' },
    );
    return keep(call, opinion, { kind: 'closed' }, () => ({ state: 'closed' }));
  },
};

type Changing = Call<'forwardFeedback'> | Call<'extendFeedback'> | Call<'closeFeedback'>;
type Acting = Changing | Call<'receiveFeedback'>;

/** Nobody does anything with their own opinion. */
function toAct(call: Acting): Feedback {
  const opinion = read(call);
  refuse(opinion.author.id === call.person?.id && { code: 'own-feedback' });
  return opinion;
}

function toChange(call: Changing): Feedback {
  const opinion = read(call);
  call.expectVersion(opinion.version);
  return toAct(call);
}

function above({ state: { organizations } }: Acting, organizationId: string) {
  const parentId = organizations.find(({ id }) => id === organizationId)?.parentId;
  return organizations.find(({ id }) => id === parentId);
}

function keep(
  call: Acting,
  opinion: Feedback,
  did: Pick<FeedbackStep, 'kind'> & Partial<FeedbackStep>,
  changeAt: (at: string) => Partial<Feedback>,
): Feedback {
  const { id, fullName } = call.person as Person;
  const at = call.state.now().toISOString();
  const step: FeedbackStep = {
    ...{ id: newIdempotencyKey(), at, by: { id, fullName }, organization: opinion.recipientOrganization },
    ...{ toOrganization: null, note: null, dueAt: null },
    ...did,
  };
  const steps = [...opinion.steps, step];
  const changed = { ...opinion, ...changeAt(at), steps, version: opinion.version + 1 };
  call.state.feedback.set(changed.id, changed);
  return show(call, changed);
}
