import type { NamedMember } from './members.ts';
import type { OrganizationName } from './organizations.ts';
import type { Duty, RoleScope } from './roles.ts';

export type KnownRole =
  'member' | 'committeeMember' | 'deputySecretary' | 'secretary' | 'admin' | 'superior' | 'office';
export type Role = KnownRole | (string & {});

/** Who is signed in, and what they may do. */
export interface Session {
  readonly memberId: string;
  readonly fullName: string;
  readonly cell: OrganizationName;
  /** Every role held now, with its organisation. */
  readonly roles: readonly RoleHeld[];
  /** The operationIds that the roles held open to the caller. */
  readonly operations: readonly string[];
}

export interface RoleHeld {
  readonly role: Role;
  readonly organization: OrganizationName;
  /** Of a role of the session: with `subtree` it reaches the organisations below. */
  readonly scope?: RoleScope;
  /** Of a role of the session: what was handed over besides. */
  readonly duties?: readonly Duty[];
}

export type KnownAccountState = 'pending' | 'active' | 'rejected' | 'locked' | 'closed';
/** Chờ phê duyệt, đã phê duyệt, từ chối, tạm khóa, đã thu hồi. */
export type AccountState = KnownAccountState | (string & {});

/** Who may sign in as a member, and who decided it. */
export interface Account {
  readonly id: string;
  readonly state: AccountState;
  /** The member on the list whom it is for. */
  readonly member: NamedMember;
  /** To tell members of one name apart. */
  readonly birthYear: number;
  readonly cell: OrganizationName;
  /** The secretary of the cell or, for a secretary and in a cell without one, the superior committee. */
  readonly decider: RoleHeld;
  /** Anew with each registration. */
  readonly registeredAt: string;
  /** Whether the phone number given is the one on the list; null when either is missing, and to the applicant. */
  readonly phoneMatches: boolean | null;
  /** The name of who decided last. */
  readonly decidedBy: string | null;
  readonly decidedAt: string | null;
  /** Why it was rejected, locked or closed. */
  readonly reason: string | null;
  /** That an admin of the cell has checked it, while it waits. */
  readonly preparation: AccountPreparation | null;
  /** Day of the first use. */
  readonly firstLoginOn: string | null;
  /** Day of the latest use. */
  readonly lastLoginOn: string | null;
  readonly version: number;
}

/** It decides nothing. */
export interface AccountPreparation {
  /** The name of the admin. */
  readonly by: string;
  readonly at: string;
  /** For those who decide; null to the member. */
  readonly note: string | null;
}

export interface AccountPreparationNote {
  /** What those who decide should know, in one line. */
  readonly note?: string;
}

/** Compared with the list of members, and not kept. */
export interface AccountRegistration {
  /** Capitals and accents do not count. */
  readonly fullName: string;
  /** `yyyy-mm-dd` */
  readonly birthDate: string;
  /** Twelve digits. */
  readonly citizenId: string;
  /** A number in Việt Nam: `0…` or `+84…`. */
  readonly phone?: string;
}

/** What the member reads when the account is rejected, locked or revoked. */
export interface AccountReason {
  readonly reason: string;
}

export interface ListAccountsQuery {
  readonly state?: KnownAccountState | undefined;
  readonly cursor?: string | undefined;
  /** Items on a page, 1–100. @default 20 */
  readonly limit?: number | undefined;
}
