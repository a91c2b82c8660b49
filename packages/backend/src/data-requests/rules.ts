/** Rules of requests about the own data (Luật 91/2025/QH15, art. 4; NĐ 356/2025/NĐ-CP, art. 5). Pure: no clock, no database. */
import { vietnamDay } from '../calendar.ts';
import { officialDaysOff } from '../feedback/days-off.ts';
import { endOfWorkingDay } from '../feedback/working-days.ts';

export type DataRequestKind = 'access' | 'provide' | 'correct' | 'withdraw' | 'restrict' | 'object' | 'erase';
export type DataRequestState = 'submitted' | 'accepted' | 'refused' | 'completed';
export type DataRequestAct = 'accept' | 'refuse' | 'complete' | 'extend';

/**
 * What each act makes of each state; what is not there cannot be done. Besides, an open request to withdraw ends by itself
 * when the consent is given again (`endWithdrawal`).
 */
const transitions: Readonly<Record<DataRequestState, Partial<Record<DataRequestAct, DataRequestState>>>> = {
  submitted: { accept: 'accepted', refuse: 'refused' },
  accepted: { complete: 'completed', extend: 'accepted' },
  refused: {},
  completed: {},
};

/** The state after an act; null where it cannot be done. */
export function stateAfter(state: DataRequestState, act: DataRequestAct): DataRequestState | null {
  return transitions[state][act] ?? null;
}

const WORKING_DAYS_TO_ANSWER = 2;

/** Days, not working days, from the day after it was sent: the decree counts no others out. */
const daysToExecute: Readonly<Record<DataRequestKind, number>> = {
  access: 10,
  provide: 10,
  correct: 10,
  withdraw: 15,
  restrict: 15,
  object: 15,
  erase: 20,
};

const DAY_MS = 86_400_000;

export function answerDueOn(submittedAt: Date): string {
  return vietnamDay(endOfWorkingDay(officialDaysOff, submittedAt, WORKING_DAYS_TO_ANSWER));
}

export function executeDueOn(kind: DataRequestKind, submittedAt: Date, extended = false): string {
  return vietnamDay(new Date(submittedAt.getTime() + daysToExecute[kind] * (extended ? 2 : 1) * DAY_MS));
}

export interface RequestFacts {
  readonly kind: DataRequestKind;
  readonly state: DataRequestState;
  readonly answerDueOn: string;
  readonly executeDueOn: string;
  readonly extended: boolean;
}

/** It waits for its next step, and the day for that is over. */
export function isOverdue({ state, ...due }: Omit<RequestFacts, 'kind' | 'extended'>, today: string): boolean {
  if (state === 'submitted') return due.answerDueOn < today;
  return state === 'accepted' && due.executeDueOn < today;
}

export type DataRequestRefusal =
  | 'own-data-request'
  | 'data-request-answered'
  | 'data-request-not-accepted'
  | 'data-request-refused'
  | 'data-request-completed'
  | 'data-request-not-extendable'
  | 'data-request-extended'
  | 'data-request-overdue';

export type DataRequestVerdict =
  | { readonly outcome: 'changed'; readonly state: DataRequestState }
  | { readonly outcome: 'refused'; readonly code: DataRequestRefusal };

/** What comes of an act of somebody who answers for the member. */
export function judge(
  request: RequestFacts & { readonly isOwn: boolean },
  act: DataRequestAct,
  today: string,
): DataRequestVerdict {
  if (request.isOwn) return refused('own-data-request');
  if (act === 'extend' && request.kind !== 'erase') return refused('data-request-not-extendable');
  const state = stateAfter(request.state, act);
  if (state === null) return refused(refusalOf(request.state, act));
  if (act === 'extend' && request.extended) return refused('data-request-extended');
  if (act === 'extend' && isOverdue(request, today)) return refused('data-request-overdue');
  return { outcome: 'changed', state };
}

const refused = (code: DataRequestRefusal): DataRequestVerdict => ({ outcome: 'refused', code });

function refusalOf(state: DataRequestState, act: DataRequestAct): DataRequestRefusal {
  if (act === 'accept' || act === 'refuse') return 'data-request-answered';
  if (state === 'submitted') return 'data-request-not-accepted';
  return state === 'refused' ? 'data-request-refused' : 'data-request-completed';
}
