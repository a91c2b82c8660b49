import type { Role } from './accounts.ts';
import type { NamedMember } from './members.ts';
import type { OrganizationName } from './organizations.ts';

export type AssignableRole = 'committeeMember' | 'deputySecretary' | 'secretary' | 'admin' | 'superior' | 'office';

export type KnownRoleScope = 'self' | 'subtree';
/** The organisation, or those below it as well. */
export type RoleScope = KnownRoleScope | (string & {});

export type KnownRoleState = 'upcoming' | 'active' | 'expired' | 'revoked';
/** Chưa đến ngày, đang hiệu lực, hết hạn, đã thu hồi. */
export type RoleState = KnownRoleState | (string & {});

export type KnownDuty = 'approveAccounts' | 'decideAbsences';
/** What is handed over to single holders: to a deputy secretary, or to a committee member. */
export type Duty = KnownDuty | (string & {});

/** A role given to a member at an organisation. */
export interface RoleAssignment {
  readonly id: string;
  readonly member: NamedMember;
  readonly role: Role;
  readonly organization: OrganizationName;
  readonly scope: RoleScope;
  readonly duties: readonly Duty[];
  /** The first day. */
  readonly from: string;
  /** The last day that was granted; null without an end. */
  readonly to: string | null;
  /** Số, ký hiệu of the document that it rests on. */
  readonly basisDocument: string | null;
  readonly state: RoleState;
  /** The name of who granted it; null for what was set up on the server. */
  readonly grantedBy: string | null;
  readonly grantedAt: string | null;
  readonly endedBy: string | null;
  readonly endedAt: string | null;
  readonly endReason: string | null;
  /** Whether I may end it now. */
  readonly mayEnd: boolean;
  readonly version: number;
}

/** A role to be given. */
export interface RoleGrant {
  readonly memberId: string;
  readonly role: AssignableRole;
  readonly organizationId: string;
  /** Of an admin. @default 'self' */
  readonly scope?: KnownRoleScope;
  readonly duties?: readonly KnownDuty[];
  /** `yyyy-mm-dd`. @default today */
  readonly from?: string;
  /** The last day, `yyyy-mm-dd`; without it the role has no end. */
  readonly to?: string | null;
  /** Số, ký hiệu; needed for admin rights. */
  readonly basisDocument?: string;
}

/** What the member reads when a role ends. */
export interface RoleEnd {
  readonly reason: string;
}

export type KnownRoleFindingKind =
  'noSecretary' | 'holderOutside' | 'secretaryWithoutAccount' | 'endsSoon' | 'ended' | 'noBasis';
export type RoleFindingKind = KnownRoleFindingKind | (string & {});

/** Something to be put right. */
export interface RoleFinding {
  readonly kind: RoleFindingKind;
  /** One of the holders; null when nobody holds the role. */
  readonly roleId: string | null;
}

/** One organisation: who holds which role there, and what is to be put right. */
export interface RoleReview {
  readonly organization: OrganizationName;
  /** Secretary, deputy secretaries, committee members, admins, superior committee and its office; in this order. */
  readonly holders: readonly RoleAssignment[];
  readonly findings: readonly RoleFinding[];
  /** The roles that I may grant here. */
  readonly grantableRoles: readonly Role[];
  /** How far an admin whom I appoint here may reach. */
  readonly widestScope: RoleScope;
}

export interface ListRolesQuery {
  /** Only those held at this organisation. */
  readonly organizationId?: string | undefined;
  readonly role?: AssignableRole | undefined;
  readonly state?: KnownRoleState | undefined;
  readonly cursor?: string | undefined;
  /** Items on a page, 1–100. @default 20 */
  readonly limit?: number | undefined;
}

export interface ReviewRolesQuery {
  /** Only this organisation and those below it. */
  readonly organizationId?: string | undefined;
  readonly cursor?: string | undefined;
  /** Organisations on a page, 1–100. @default 20 */
  readonly limit?: number | undefined;
}
