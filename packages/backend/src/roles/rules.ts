/** Rules of delegation (R051, R053, R054, domain 3.5). Pure: no clock, no database. */
import type { RoleScope } from '../identity/principal.ts';

export const assignableRoles = [
  'committeeMember',
  'deputySecretary',
  'secretary',
  'admin',
  'superior',
  'office',
] as const;
export type AssignableRole = (typeof assignableRoles)[number];

/** Who decides on a role at an organisation: the committee above, an admin of it and what is below, an admin of it alone. */
export type Power = 'superior' | 'wideAdmin' | 'admin';

export type RoleState = 'upcoming' | 'active' | 'expired' | 'revoked';

/** Roles that the contract gives the subtree. */
const REACH_SUBTREE: readonly string[] = ['superior', 'office'];

/** What a role may be handed besides (domain 3.5: "if assigned", "if delegated"). */
const dutiesOf: Readonly<Record<string, readonly string[]>> = {
  deputySecretary: ['approveAccounts'],
  committeeMember: ['decideAbsences'],
};

/** Activity states in which a member may be given a role. */
const TAKE_PART: readonly string[] = ['active', 'reduced'];

/** An admin grants and ends nothing that reaches further than their own assignment, and no `superior` (R053). */
export function isWithin(power: Power, role: string, scope: RoleScope): boolean {
  if (power === 'superior') return true;
  if (role === 'superior') return false;
  return power === 'wideAdmin' || (scope === 'self' && !REACH_SUBTREE.includes(role));
}

/** A cell has nothing below it that a committee or its office could look after. */
export function grantableRoles(power: Power, isCell: boolean): AssignableRole[] {
  return assignableRoles.filter((role) => isWithin(power, role, 'self') && !(isCell && REACH_SUBTREE.includes(role)));
}

export function widestScope(power: Power, isCell: boolean): RoleScope {
  return power === 'admin' || isCell ? 'self' : 'subtree';
}

export type FieldCode =
  | 'role-beyond-reach'
  | 'role-not-at-cell'
  | 'scope-not-for-role'
  | 'duty-not-for-role'
  | 'member-outside'
  | 'member-inactive'
  | 'basis-missing'
  | 'period-reversed'
  | 'period-past';
export type ConflictCode = 'own-role' | 'secretary-exists' | 'role-held' | 'role-beyond-reach' | 'role-already-ended';

export interface GrantFacts {
  readonly power: Power;
  readonly isOwn: boolean;
  readonly role: AssignableRole;
  readonly scope: RoleScope;
  readonly duties: readonly string[];
  readonly isCell: boolean;
  /** Null when the member is not in the reach of the organisation: of nobody there more is told. */
  readonly activityState: string | null;
  readonly basisDocument: string | null;
  readonly from: string;
  /** The last day. */
  readonly to: string | null;
  readonly today: string;
  /** Within these days another member is secretary here. */
  readonly hasSecretary: boolean;
  /** Within these days the member holds the role here. */
  readonly isHeld: boolean;
  /** The first day on which the granter, if an admin, is none any more who could grant this. Null: none is set. */
  readonly granterEnds: string | null;
}

export interface GrantRefusal {
  readonly fields: readonly { readonly code: FieldCode; readonly field: string }[];
  readonly conflict: ConflictCode | null;
}

/** What stands against a grant: the fields at fault, or who holds the role. Nothing in the way is no field and no conflict. */
export function judgeGrant(facts: GrantFacts): GrantRefusal {
  if (facts.isOwn) return { fields: [], conflict: 'own-role' };
  const fields = [...refuseRole(facts), ...refuseMember(facts), ...refusePeriod(facts)];
  if (fields.length > 0) return { fields, conflict: null };
  if (facts.isHeld) return { fields, conflict: 'role-held' };
  return { fields, conflict: facts.role === 'secretary' && facts.hasSecretary ? 'secretary-exists' : null };
}

function refuseRole({ power, role, scope, duties, isCell, basisDocument }: GrantFacts): GrantRefusal['fields'] {
  const allowed = dutiesOf[role] ?? [];
  return found(
    [!isWithin(power, role, 'self'), 'role-beyond-reach', 'role'],
    [isCell && REACH_SUBTREE.includes(role), 'role-not-at-cell', 'role'],
    [scope === 'subtree' && role !== 'admin', 'scope-not-for-role', 'scope'],
    [scope === 'subtree' && role === 'admin' && !isWithin(power, role, scope), 'role-beyond-reach', 'scope'],
    [duties.some((duty) => !allowed.includes(duty)), 'duty-not-for-role', 'duties'],
    [role === 'admin' && basisDocument === null, 'basis-missing', 'basisDocument'],
  );
}

function refuseMember({ activityState }: GrantFacts): GrantRefusal['fields'] {
  return found(
    [activityState === null, 'member-outside', 'memberId'],
    [activityState !== null && !TAKE_PART.includes(activityState), 'member-inactive', 'memberId'],
  );
}

function refusePeriod({ power, role, granterEnds, from, to, today }: GrantFacts): GrantRefusal['fields'] {
  const outlives = granterEnds !== null && (to === null || to >= granterEnds);
  return found(
    [power !== 'superior' && role === 'admin' && outlives, 'role-beyond-reach', 'to'],
    [to !== null && to < from, 'period-reversed', 'to'],
    [to !== null && to >= from && to < today, 'period-past', 'to'],
  );
}

const found = (...checks: readonly (readonly [boolean, FieldCode, string])[]): GrantRefusal['fields'] =>
  checks.flatMap(([broken, code, field]) => (broken ? [{ code, field }] : []));

export interface Period {
  readonly validFrom: string;
  /** The first day on which it no longer holds. */
  readonly validTo: string | null;
  readonly endedAt: Date | null;
}

export function stateOf({ validFrom, validTo, endedAt }: Period, today: string): RoleState {
  if (endedAt !== null) return 'revoked';
  if (validTo !== null && validTo <= today) return 'expired';
  return validFrom > today ? 'upcoming' : 'active';
}

export interface EndFacts {
  readonly state: RoleState;
  readonly isOwn: boolean;
  readonly power: Power;
  readonly role: string;
  readonly scope: RoleScope;
  /** The caller ended it. */
  readonly endedByCaller: boolean;
}

/** `repeated`: it is so already by the caller's own word, so a retry gets the same answer. */
export type EndVerdict = 'ended' | 'repeated' | ConflictCode;

export function judgeEnd({ state, isOwn, power, role, scope, endedByCaller }: EndFacts): EndVerdict {
  if (isOwn) return 'own-role';
  if (!isWithin(power, role, scope)) return 'role-beyond-reach';
  if (state === 'revoked' && endedByCaller) return 'repeated';
  return state === 'active' || state === 'upcoming' ? 'ended' : 'role-already-ended';
}

/** The day after, or before: the API tells last days, the database keeps the first day after. */
export function dayAfter(day: string, days = 1): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}
