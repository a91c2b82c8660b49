import { newIdempotencyKey } from '../../idempotency-key.ts';
import type { Feedback, FeedbackState } from '../../types/feedback.ts';
import { sendWith } from './attachments.ts';
import { sees, type Acts, type Call } from './call.ts';
import { latestFirst, pageOf } from './pages.ts';
import type { Person } from './persons.ts';
import { found, Refusal, refuse } from './refusal.ts';

const latest = latestFirst<Feedback>(({ submittedAt }) => Date.parse(submittedAt));

export const feedback: Acts = {
  listFeedback(call) {
    const wanted = call.query.get('state');
    const box = call.query.get('box') === 'received' ? 'recipient' : 'author';
    const grants = call.grants.filter(({ where }) => where === box);
    const all = [...call.state.feedback.values()].filter((one) => seen({ ...call, grants }, one)).sort(latest);
    return pageOf(call, all, ({ state }) => !wanted || state === wanted);
  },

  getFeedback: (call) => read(call),

  submitFeedback({ state, person, body }) {
    const { id: authorId, fullName, cell } = found(person ?? undefined);
    const now = state.now();
    const recipientOrganization = body.recipient === 'cell' ? cell : managingCommitteeOf(state, cell.id);
    const sent: Feedback = {
      id: newIdempotencyKey(),
      receiptCode: receiptCode(),
      kind: body.kind,
      recipient: body.recipient,
      recipientOrganization,
      subject: body.subject,
      body: body.body,
      author: { id: authorId, fullName },
      state: 'submitted',
      submittedAt: now.toISOString(),
      dueAt: inWorkingDays(now, body.recipient === 'cell' ? 30 : 60).toISOString(),
      receivedAt: null,
      answeredAt: null,
      attachments: sendWith(state, body.attachmentIds ?? [], authorId, recipientOrganization.id),
      replies: [],
      version: 1,
    };
    state.feedback.set(sent.id, sent);
    return sent;
  },

  replyToFeedback(call) {
    const opinion = read(call);
    const { id, fullName } = call.person as Person;
    const fromAuthor = opinion.author.id === id;
    refuse(opinion.state === 'closed' && { code: 'feedback-closed' });
    const at = call.state.now().toISOString();
    const reply = { id: newIdempotencyKey(), from: { id, fullName }, fromAuthor, body: call.body.body, at };
    const changed: Feedback = {
      ...opinion,
      state: fromAuthor ? stateAfterAuthor(opinion.state) : 'answered',
      receivedAt: fromAuthor ? opinion.receivedAt : (opinion.receivedAt ?? at),
      answeredAt: fromAuthor ? null : at,
      replies: [...opinion.replies, reply],
      version: opinion.version + 1,
    };
    call.state.feedback.set(changed.id, changed);
    return changed;
  },
};

/** Nobody has received it yet, so more words of its author do not make it received. */
const stateAfterAuthor = (state: FeedbackState) => (state === 'answered' ? 'received' : state);

const seen = (call: Pick<Call, 'grants' | 'person' | 'state'>, { author, recipientOrganization }: Feedback) =>
  sees(call, { memberId: author.id, organizationId: recipientOrganization.id });

function read(call: Call<'getFeedback'> | Call<'replyToFeedback'>): Feedback {
  const opinion = call.state.feedback.get(call.path['feedbackId'] ?? '');
  return found(opinion && seen(call, opinion) ? opinion : undefined);
}

function managingCommitteeOf({ organizations }: Call['state'], cellId: string) {
  const parentId = organizations.find(({ id }) => id === cellId)?.parentId;
  const parent = organizations.find(({ id }) => id === parentId);
  if (parent) return { id: parent.id, name: parent.name };
  throw new Refusal(422, 'rule-violated', [{ pointer: '/body/recipient', code: 'no-managing-committee' }]);
}

/** Without public holidays: the mock API promises the form of a date, not the day. */
function inWorkingDays(from: Date, days: number): Date {
  const due = new Date(from);
  for (let left = days; left > 0;) {
    due.setUTCDate(due.getUTCDate() + 1);
    if (due.getUTCDay() % 6 !== 0) left--;
  }
  return due;
}

const letters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

function receiptCode(): string {
  const code = [...crypto.getRandomValues(new Uint8Array(8))].map((byte) => letters[byte % 32]).join('');
  return `${code.slice(0, 4)}-${code.slice(4)}`;
}
