/** Rules of accounts (domain 3.4.1). Pure: no clock, no database. */
import { fold } from '../text/fold.ts';

export const accountStates = ['pending', 'active', 'rejected', 'locked', 'closed'] as const;
export type AccountState = (typeof accountStates)[number];

/** What those who decide do. */
export type AccountDecision = 'approve' | 'reject' | 'lock' | 'unlock' | 'revoke';
/** `transfer`: the member takes part in another cell now, whose secretary decides anew. */
export type AccountAct = AccountDecision | 'register' | 'transfer';

const transitions: Record<AccountState, Partial<Record<AccountAct, AccountState>>> = {
  pending: { approve: 'active', reject: 'rejected', revoke: 'closed', transfer: 'pending' },
  active: { lock: 'locked', revoke: 'closed', transfer: 'pending' },
  rejected: { register: 'pending', revoke: 'closed' },
  locked: { unlock: 'active', revoke: 'closed', transfer: 'pending' },
  closed: {},
};

/** Null where the act is not for this state. */
export function stateAfter(state: AccountState, act: AccountAct): AccountState | null {
  return transitions[state][act] ?? null;
}

/** The state that a decision leads to, whatever the one before. */
const aims: Record<AccountDecision, AccountState> = {
  approve: 'active',
  reject: 'rejected',
  lock: 'locked',
  unlock: 'active',
  revoke: 'closed',
};

export type RefusalCode =
  | 'account-already-decided'
  | 'account-closed'
  | 'account-not-active'
  | 'account-not-locked'
  | 'decided-by-superior'
  | 'own-account';

export interface DecisionFacts {
  readonly state: AccountState;
  readonly isOwn: boolean;
  /** The secretary of the cell does not decide: the account is a secretary's, or the cell has none. */
  readonly needsSuperior: boolean;
  /** The caller is the superior committee here. */
  readonly bySuperior: boolean;
  /** The caller decided it last. */
  readonly decidedByCaller: boolean;
}

/** `repeated`: it is so already by the caller's own word, so a retry gets the same answer. */
export type Verdict =
  | { readonly outcome: 'changed'; readonly state: AccountState }
  | { readonly outcome: 'repeated' }
  | { readonly outcome: 'refused'; readonly code: RefusalCode };

export function judge(facts: DecisionFacts, decision: AccountDecision): Verdict {
  if (facts.isOwn) return refused('own-account');
  if (facts.needsSuperior && !facts.bySuperior) return refused('decided-by-superior');
  const state = stateAfter(facts.state, decision);
  if (state !== null) return { outcome: 'changed', state };
  if (facts.state === aims[decision] && facts.decidedByCaller) return { outcome: 'repeated' };
  if (facts.state === 'closed') return refused('account-closed');
  if (decision === 'lock') return refused('account-not-active');
  if (decision === 'unlock') return refused('account-not-locked');
  return refused('account-already-decided');
}

const refused = (code: RefusalCode): Verdict => ({ outcome: 'refused', code });

interface Listed {
  readonly fullName: string;
  readonly birthDate: string | null;
  readonly birthYear: number;
}

/** All must agree. Lists are typed in capitals and without accents; of old members they know only the year. */
export function isThatMember(
  listed: Listed,
  typed: { readonly fullName: string; readonly birthDate: string },
): boolean {
  const sameName = fold(listed.fullName).trim() === fold(typed.fullName).trim();
  const sameBirth =
    listed.birthDate === null
      ? listed.birthYear === Number(typed.birthDate.slice(0, 4))
      : listed.birthDate === typed.birthDate;
  return sameName && sameBirth;
}

/** Null when one of the two is missing. */
export function phonesMatch(listed: string | null, typed: string | undefined): boolean | null {
  if (listed === null || typed === undefined) return null;
  return national(listed) === national(typed);
}

const national = (phone: string) => phone.replace(/^([+]84|0)/, '');
