import { newIdempotencyKey } from '../../idempotency-key.ts';
import type { Feedback, FeedbackState } from '../../types/feedback.ts';
import { sendWith } from './attachments.ts';
import { sees, type Acts, type Call } from './call.ts';
import { requireConsent } from './consents.ts';
import { opinionFacts } from './opinion-facts.ts';
import { compare, latestFirst, pageOf } from './pages.ts';
import { named, type Person } from './persons.ts';
import { found, Refusal, refuse } from './refusal.ts';
import type { State } from './state.ts';

const latest = latestFirst<Feedback>(({ submittedAt }) => Date.parse(submittedAt));

export const feedback: Acts = {
  listFeedback(call) {
    const wanted = call.query.get('state');
    const box = boxes[call.query.get('box') ?? 'sent'];
    const grants = call.grants.filter(({ where }) => where === box);
    const order = call.query.get('order') === 'due' ? byDue : latest;
    const all = [...call.state.feedback.values()].filter((one) => seen({ ...call, grants }, one)).sort(order);
    const { items, nextCursor } = pageOf(call, all, ({ state }) => !wanted || state === wanted);
    return { items: items.map((one) => show(call, one)), nextCursor };
  },

  getFeedback: (call) => show(call, read(call)),

  submitFeedback(call) {
    const { state, person, helper, body } = call;
    requireConsent(call, 'feedback');
    const { id: authorId, fullName, cell } = found(person ?? undefined);
    const now = state.now();
    const recipientOrganization = body.recipient === 'cell' ? cell : managingCommitteeOf(state, cell.id);
    const id = newIdempotencyKey();
    const sent: Feedback = {
      id,
      receiptCode: receiptCode(),
      kind: body.kind,
      recipient: body.recipient,
      recipientOrganization,
      subject: body.subject,
      body: body.body,
      author: { id: authorId, fullName },
      assistedBy: named(helper),
      state: 'submitted',
      submittedAt: now.toISOString(),
      dueAt: inWorkingDays(now, body.recipient === 'cell' ? 30 : 60).toISOString(),
      receivedAt: null,
      answeredAt: null,
      ...{ extended: false, overdue: false, steps: [] },
      attachments: sendWith(state, body.attachmentIds ?? [], authorId, { feedbackId: id }),
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
    const { readVersion } = call.body;
    refuse(
      opinion.state === 'closed' && { code: 'feedback-closed' },
      readVersion !== undefined && readVersion !== opinion.version && { code: 'feedback-changed' },
    );
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
    return show(call, changed);
  },
};

/** Nobody has received it yet, so more words of its author do not make it received. */
const stateAfterAuthor = (state: FeedbackState) => (state === 'answered' ? 'received' : state);

const boxes: Readonly<Record<string, string>> = {
  sent: 'author',
  received: 'recipient',
  forwarded: 'formerRecipient',
};

export const isWaiting = ({ state }: Pick<Feedback, 'state'>) => state !== 'answered' && state !== 'closed';

export const isOverdue = (state: State, opinion: Feedback) =>
  isWaiting(opinion) && Date.parse(opinion.dueAt) < +state.now();

/** As it is told now. */
export const show = ({ state }: Pick<Call, 'state'>, opinion: Feedback): Feedback => ({
  ...opinion,
  overdue: isOverdue(state, opinion),
});

const byDue = (a: Feedback, b: Feedback): number =>
  Number(isWaiting(b)) - Number(isWaiting(a)) ||
  compare(Date.parse(a.dueAt), Date.parse(b.dueAt)) ||
  compare(a.id, b.id);

const seen = (call: Pick<Call, 'grants' | 'person' | 'state'>, opinion: Feedback) => sees(call, opinionFacts(opinion));

export function read(call: Pick<Call, 'state' | 'path' | 'grants' | 'person'>): Feedback {
  const opinion = call.state.feedback.get(call.path['feedbackId'] ?? '');
  if (opinion && seen(call, opinion)) return opinion;
  // Who could have done it before it was forwarded is told where it went.
  const former = call.grants
    .filter(({ where }) => where === 'recipient')
    .map((grant) => ({ ...grant, where: 'formerRecipient' }));
  refuse(opinion !== undefined && seen({ ...call, grants: former }, opinion) && { code: 'feedback-forwarded' });
  throw new Refusal(404);
}

/** Working days to an answer, by level. */
export const termOf = (level: string): number =>
  ({ group: 30, subordinateCell: 30, grassrootsCell: 30, central: 90 })[level] ?? 60;

function managingCommitteeOf({ organizations }: Call['state'], cellId: string) {
  const parentId = organizations.find(({ id }) => id === cellId)?.parentId;
  const parent = organizations.find(({ id }) => id === parentId);
  if (parent) return { id: parent.id, name: parent.name };
  throw new Refusal(422, 'rule-violated', [{ pointer: '/body/recipient', code: 'no-managing-committee' }]);
}

/** Without public holidays: the mock API promises the form of a date, not the day. */
export function inWorkingDays(from: Date, days: number): Date {
  const due = new Date(from);
  for (let left = days; left > 0;) {
    due.setUTCDate(due.getUTCDate() + 1);
    if (due.getUTCDay() % 6 !== 0) left--;
  }
  return due;
}

const letters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

export function receiptCode(): string {
  const code = [...crypto.getRandomValues(new Uint8Array(8))].map((byte) => letters[byte % 32]).join('');
  return `${code.slice(0, 4)}-${code.slice(4)}`;
}
