/** Rules of opinions (domain 3.4.5). Pure: no clock, no database. */
import { endOfWorkingDay } from './working-days.ts';

export type FeedbackState = 'submitted' | 'received' | 'forwarded' | 'answered' | 'closed';
export type FeedbackRecipient = 'cell' | 'managingCommittee';
export type FeedbackVoice = 'author' | 'recipient';

const afterReply: Record<FeedbackState, Record<FeedbackVoice, FeedbackState | null>> = {
  // Nobody has received it yet, so more words of its author do not make it received.
  submitted: { author: 'submitted', recipient: 'answered' },
  received: { author: 'received', recipient: 'answered' },
  forwarded: { author: 'forwarded', recipient: 'answered' },
  answered: { author: 'received', recipient: 'answered' },
  closed: { author: null, recipient: null },
};

/** The state after a reply; null where an opinion takes no more. */
export function stateAfterReply(state: FeedbackState, voice: FeedbackVoice): FeedbackState | null {
  return afterReply[state][voice];
}

/** Working days to an answer, by level (domain fact 11). */
export const workingDaysToAnswer: Record<FeedbackRecipient, number> = { cell: 30, managingCommittee: 60 };

/** The last second of the last working day, in Việt Nam. */
export function answerDueAt(recipient: FeedbackRecipient, submittedAt: Date): Date {
  return endOfWorkingDay(submittedAt, workingDaysToAnswer[recipient]);
}
