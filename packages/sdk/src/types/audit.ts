import type { Role } from './accounts.ts';
import type { KnownRevealPurpose } from './members.ts';
import type { OrganizationName } from './organizations.ts';

export type KnownAuditAction =
  | 'member.listed'
  | 'member.viewed'
  | 'member.revealed'
  | 'member.imported'
  | 'member.erased'
  | 'account.registered'
  | 'account.approved'
  | 'account.rejected'
  | 'account.locked'
  | 'account.unlocked'
  | 'account.revoked'
  | 'account.prepared'
  | 'role.granted'
  | 'role.revoked'
  | 'consent.given'
  | 'consent.withdrawn'
  | 'correction.submitted'
  | 'correction.withdrawn'
  | 'correction.approved'
  | 'correction.rejected'
  | 'feedback.received'
  | 'feedback.forwarded'
  | 'feedback.extended'
  | 'feedback.answered'
  | 'feedback.closed'
  | 'attachment.opened'
  | 'announcement.published'
  | 'export.made'
  | 'support.assigned'
  | 'support.ended'
  | 'support.codeIssued'
  | 'assistedSession.opened'
  | 'assistedSession.acted'
  | 'assistedSession.ended'
  | 'dataRequest.submitted'
  | 'dataRequest.answered'
  | 'dataRequest.executed'
  | 'retention.applied'
  | 'absenceRequest.viewed'
  | 'absenceRequest.decided'
  | 'account.viewed'
  | 'audit.viewed'
  | 'correction.viewed'
  | 'dataRequest.viewed'
  | 'feedback.viewed'
  | 'role.viewed'
  | 'support.viewed';
/** What was done to what. */
export type AuditAction = KnownAuditAction | (string & {});

export type KnownAuditPurpose = KnownRevealPurpose;
export type AuditPurpose = KnownAuditPurpose | (string & {});

/** Who acted, in which role. All is null for a command on the server itself. */
export interface AuditActor {
  readonly memberId: string | null;
  /** Null for people outside of the own cell or of the caller's reach. */
  readonly fullName: string | null;
  readonly role: Role | null;
  readonly organization: OrganizationName | null;
}

/** Somebody saw or changed data of the signed-in member. */
export interface Access {
  readonly id: string;
  readonly at: string;
  readonly action: AuditAction;
  readonly actor: AuditActor;
  /** Done with the account of the signed-in member. */
  readonly byMyself: boolean;
  /** Done by a helper for the signed-in member, in an assisted session. */
  readonly onMyBehalf: boolean;
  /** The names of the fields that were shown or changed, never their values. */
  readonly fields: readonly string[];
  /** Null where no purpose is asked for. */
  readonly purpose: AuditPurpose | null;
}

/** One entry of the append-only, hash-chained audit log. */
export interface AuditEntry {
  readonly id: string;
  /** Its place in the chain, from 1. */
  readonly number: number;
  readonly at: string;
  readonly action: AuditAction;
  readonly actor: AuditActor;
  /** For whom the actor did it, in an assisted session. */
  readonly onBehalfOf: string | null;
  /** Whose data it was; null when it was nobody's or that of several. */
  readonly memberId: string | null;
  /** The organisation that the data belonged to then, with its name today; null when it is gone. */
  readonly organization: OrganizationName | null;
  /** What else was acted on. */
  readonly subject: AuditSubject | null;
  /** The names of the fields that were shown or changed, never their values. */
  readonly fields: readonly string[];
  readonly purpose: AuditPurpose | null;
}

export interface AuditSubject {
  readonly kind: string;
  readonly id: string;
}

export interface ListMyAccessesQuery {
  readonly cursor?: string | undefined;
  /** Items on a page, 1–100. @default 20 */
  readonly limit?: number | undefined;
}

export interface ListAuditEntriesQuery extends ListMyAccessesQuery {
  /** Only what concerns the data of this member. */
  readonly memberId?: string | undefined;
  /** Only what this member did. */
  readonly actorId?: string | undefined;
}
