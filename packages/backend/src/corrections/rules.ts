/** Rules of corrections (R039, domain 3.4.2, 3.5). Pure: no clock, no database. */
import type { ProfileField, Values } from './fields.ts';

export type CorrectionState = 'submitted' | 'approved' | 'rejected' | 'withdrawn';
export type CorrectionAct = 'approve' | 'reject' | 'withdraw';

const transitions: Record<CorrectionState, Partial<Record<CorrectionAct, CorrectionState>>> = {
  submitted: { approve: 'approved', reject: 'rejected', withdraw: 'withdrawn' },
  approved: {},
  rejected: {},
  withdrawn: {},
};

/** Null where the act is not for this state. */
export const stateAfter = (state: CorrectionState, act: CorrectionAct): CorrectionState | null =>
  transitions[state][act] ?? null;

const aims: Record<CorrectionAct, CorrectionState> = {
  approve: 'approved',
  reject: 'rejected',
  withdraw: 'withdrawn',
};

export type RefusalCode =
  'correction-already-decided' | 'correction-withdrawn' | 'own-correction' | 'decided-by-superior';

export interface ActFacts {
  readonly state: CorrectionState;
  /** It is of the caller's own record. */
  readonly isOwn: boolean;
  /** The secretary of the cell does not decide. */
  readonly needsSuperior: boolean;
  /** The caller is the superior committee here. */
  readonly bySuperior: boolean;
  /** The caller decided it. */
  readonly decidedByCaller: boolean;
}

/** `repeated`: it is so already by the caller's own word, so a retry gets the same answer. */
export type Verdict =
  | { readonly outcome: 'changed'; readonly state: CorrectionState }
  | { readonly outcome: 'repeated' }
  | { readonly outcome: 'refused'; readonly code: RefusalCode };

/** Only the author withdraws, and only others decide. */
export function judge(facts: ActFacts, act: CorrectionAct): Verdict {
  if (act !== 'withdraw') {
    if (facts.isOwn) return refused('own-correction');
    if (facts.needsSuperior && !facts.bySuperior) return refused('decided-by-superior');
  }
  const state = stateAfter(facts.state, act);
  if (state !== null) return { outcome: 'changed', state };
  if (facts.state === aims[act] && (act === 'withdraw' || facts.decidedByCaller)) return { outcome: 'repeated' };
  return refused(facts.state === 'withdrawn' ? 'correction-withdrawn' : 'correction-already-decided');
}

const refused = (code: RefusalCode): Verdict => ({ outcome: 'refused', code });

/**
 * Whether approving changes the record here. A move to another cell, and the official date and card that make a
 * probationary member an official one, change the membership: that is done in the member database (domain 3.4.2).
 */
export function appliesHere(field: ProfileField, standing: string): boolean {
  if (field === 'currentCell') return false;
  return standing !== 'probationary' || (field !== 'officialDate' && field !== 'partyCardNumber');
}

/** The fields that the record has otherwise than when the correction was sent. What it has as asked for is no obstacle. */
export function changedSince(sent: Values, now: Values, asked: Values): ProfileField[] {
  return (Object.keys(asked) as ProfileField[]).filter(
    (field) => now[field] !== sent[field] && now[field] !== asked[field],
  );
}
