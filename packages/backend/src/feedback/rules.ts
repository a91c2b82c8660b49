/** Rules of opinions (domain 3.4.5). Pure: no clock, no database. */
import { officialDaysOff } from './days-off.ts';
import { endOfWorkingDay } from './working-days.ts';

export type FeedbackState = 'submitted' | 'received' | 'forwarded' | 'answered' | 'closed';
export type FeedbackRecipient = 'cell' | 'managingCommittee';
/** `add`: a further word of the author. All others are acts of those it is addressed to. */
export type FeedbackAct = 'add' | 'receive' | 'answer' | 'forward' | 'extend' | 'close';

/** What each act makes of each state; what is not there cannot be done. */
const transitions: Record<FeedbackState, Partial<Record<FeedbackAct, FeedbackState>>> = {
  // Nobody has received it yet, so more words of its author do not make it received. Whoever does more has received it.
  submitted: { add: 'submitted', receive: 'received', answer: 'answered', forward: 'forwarded', extend: 'received' },
  received: { add: 'received', receive: 'received', answer: 'answered', forward: 'forwarded', extend: 'received' },
  // The member goes on seeing that it was forwarded until the superior committee answers.
  forwarded: { add: 'forwarded', receive: 'forwarded', answer: 'answered', forward: 'forwarded', extend: 'forwarded' },
  answered: { add: 'received', receive: 'answered', answer: 'answered', close: 'closed' },
  closed: { receive: 'closed' },
};

/** The state after an act; null where it cannot be done. */
export function stateAfter(state: FeedbackState, act: FeedbackAct): FeedbackState | null {
  return transitions[state][act] ?? null;
}

export type FeedbackRefusal =
  | 'feedback-answered'
  | 'feedback-closed'
  | 'feedback-extended'
  | 'feedback-not-answered'
  | 'feedback-overdue'
  | 'own-feedback';

export interface OpinionFacts {
  readonly state: FeedbackState;
  readonly dueAt: Date;
  readonly extended: boolean;
  /** The caller wrote it. */
  readonly isOwn: boolean;
}

/** Why those it is addressed to cannot do this; null when they can. */
export function refuseAct(
  { state, dueAt, extended, isOwn }: OpinionFacts,
  act: Exclude<FeedbackAct, 'add'>,
  now: Date,
): FeedbackRefusal | null {
  // Nobody answers themselves, nor puts their own opinion off or away.
  if (isOwn) return 'own-feedback';
  if (stateAfter(state, act) === null) return refusalOf(state);
  if (act === 'extend' && isOverdue(state, dueAt, now)) return 'feedback-overdue';
  if (act === 'extend' && extended) return 'feedback-extended';
  return null;
}

function refusalOf(state: FeedbackState): FeedbackRefusal {
  if (state === 'closed') return 'feedback-closed';
  return state === 'answered' ? 'feedback-answered' : 'feedback-not-answered';
}

export const isWaiting = (state: FeedbackState): boolean => state !== 'answered' && state !== 'closed';

/** It waits for an answer that was due before now. */
export function isOverdue(state: FeedbackState, dueAt: Date, now: Date): boolean {
  return isWaiting(state) && dueAt < now;
}

/**
 * Working days to an answer, by level of the organisation that answers (domain fact 11; as the default for opinions sent
 * in the handbook it is an inference). All levels that are not named are committees.
 */
const workingDaysByLevel: Readonly<Record<string, number>> = {
  group: 30,
  subordinateCell: 30,
  grassrootsCell: 30,
  central: 90,
};
const WORKING_DAYS_OF_COMMITTEES = 60;

export function workingDaysToAnswer(level: string): number {
  return workingDaysByLevel[level] ?? WORKING_DAYS_OF_COMMITTEES;
}

/** The last second of the last working day, in Việt Nam. `from`: when it was sent, or forwarded, to that level. */
export function answerDueAt(level: string, from: Date): Date {
  return endOfWorkingDay(officialDaysOff, from, workingDaysToAnswer(level));
}

/** The new due day after so many more working days; null when that is more than the level has for an answer. */
export function extendedDueAt(level: string, dueAt: Date, workingDays: number): Date | null {
  return workingDays > workingDaysToAnswer(level) ? null : endOfWorkingDay(officialDaysOff, dueAt, workingDays);
}
