/** Rules of helping (domain R120–R123, 3.6). Pure: no clock, no database. */
import { vietnamDay } from '../calendar.ts';

export const supportOutcomes = ['independent', 'handedOver', 'moved', 'noLongerNeeded', 'other'] as const;
export type SupportOutcome = (typeof supportOutcomes)[number];
export type SupportState = 'planned' | 'current' | 'ended';
export type SupportCodeState = 'none' | 'valid' | 'locked' | 'expired';
/** Each is the operation that it opens once. */
export const assistedTasks = [
  'acknowledgeMeeting',
  'submitAbsenceRequest',
  'submitFeedback',
  'markAnnouncementRead',
] as const;
export type AssistedTask = (typeof assistedTasks)[number];

export const SESSION_MINUTES = 15;
export const MOST_ATTEMPTS = 5;
// Who sits beside may have seen it typed: it does not open sessions for ever.
const MOST_USES = 10;
const CODE_DAYS = 90;

interface Term {
  readonly fromOn: string;
  readonly toOn: string | null;
  readonly endedAt: Date | null;
}

/** Both days count in. */
export function supportState({ fromOn, toOn, endedAt }: Term, today: string): SupportState {
  if (endedAt !== null || (toOn !== null && toOn < today)) return 'ended';
  return fromOn > today ? 'planned' : 'current';
}

export type AssignmentRefusal = 'helps-themselves' | 'not-in-cell' | 'end-before-start' | 'end-in-past';

interface Wanted {
  readonly helperId: string;
  readonly helpedId: string;
  readonly fromOn: string;
  readonly toOn: string | null;
}

/** What stands against an assignment, with the field. `cellOf`: where a member takes part, if it is a cell of the caller. */
export function refuseAssignment(
  { helperId, helpedId, fromOn, toOn }: Wanted,
  cellOf: ReadonlyMap<string, string>,
  today: string,
): { code: AssignmentRefusal; field: 'helperId' | 'helpedId' | 'to' }[] {
  const broken: ReturnType<typeof refuseAssignment> = [];
  const cell = cellOf.get(helperId);
  if (helperId === helpedId) broken.push({ code: 'helps-themselves', field: 'helpedId' });
  else {
    if (cell === undefined) broken.push({ code: 'not-in-cell', field: 'helperId' });
    const other = cellOf.get(helpedId);
    if (other === undefined || (cell !== undefined && other !== cell))
      broken.push({ code: 'not-in-cell', field: 'helpedId' });
  }
  if (toOn !== null && toOn < fromOn) broken.push({ code: 'end-before-start', field: 'to' });
  else if (toOn !== null && toOn < today) broken.push({ code: 'end-in-past', field: 'to' });
  return broken;
}

interface CodeFacts {
  readonly wrongAttempts: number;
  /** How many sessions it has opened. */
  readonly uses: number;
  readonly issuedAt: Date;
}

export function supportCodeState(code: CodeFacts | null, today: string): SupportCodeState {
  if (code === null) return 'none';
  if (code.wrongAttempts >= MOST_ATTEMPTS) return 'locked';
  const lastDay = vietnamDay(new Date(code.issuedAt.getTime() + CODE_DAYS * 86_400_000));
  return code.uses >= MOST_USES || lastDay < today ? 'expired' : 'valid';
}

/**
 * No account is needed to be helped: the record as a member of the cell is enough. But whom somebody has shut out by
 * their account is not let in by a helper: one that is locked, or closed without another that is active.
 */
export function isBarred(accountStates: readonly string[]): boolean {
  return accountStates.includes('locked') || (accountStates.includes('closed') && !accountStates.includes('active'));
}

export interface SessionFacts {
  readonly endedAt: Date | null;
  readonly endReason: string | null;
  readonly expiresAt: Date;
  readonly assignment: SupportState;
  /** Both still take part in the cell of the assignment. */
  readonly bothInCell: boolean;
  readonly helpedIsBarred: boolean;
}

export type SessionState = 'open' | 'done' | 'ended';

/** Asked at every request: whatever ends it, ends it at once. */
export function sessionState(session: SessionFacts, now: Date): SessionState {
  if (session.endReason === 'done') return 'done';
  const runs = session.endedAt === null && now < session.expiresAt;
  return runs && session.assignment === 'current' && session.bothInCell && !session.helpedIsBarred ? 'open' : 'ended';
}

export function expiresAt(startedAt: Date): Date {
  return new Date(startedAt.getTime() + SESSION_MINUTES * 60_000);
}
