import type { NamedMember } from './members.ts';
import type { OrganizationName } from './organizations.ts';

export type KnownSupportState = 'planned' | 'current' | 'ended';
export type SupportState = KnownSupportState | (string & {});
export type KnownSupportOutcome = 'independent' | 'handedOver' | 'moved' | 'noLongerNeeded' | 'other';
export type SupportOutcome = KnownSupportOutcome | (string & {});
export type KnownSupportCodeState = 'none' | 'valid' | 'locked' | 'expired';
export type SupportCodeState = KnownSupportCodeState | (string & {});
/** Each is named as the operation that it opens once. */
export type KnownAssistedTask =
  'acknowledgeMeeting' | 'submitAbsenceRequest' | 'submitFeedback' | 'markAnnouncementRead';
export type AssistedTask = KnownAssistedTask | (string & {});
export type KnownAssistedSessionState = 'open' | 'done' | 'ended';
export type AssistedSessionState = KnownAssistedSessionState | (string & {});
/** The words of consent in use; the contract has the text. */
export type KnownAssistedConsentText = '2026-11';
export type AssistedConsentText = KnownAssistedConsentText | (string & {});

/** Who helps whom in a cell. */
export interface SupportAssignment {
  readonly id: string;
  /** Đồng chí hỗ trợ. */
  readonly helper: NamedMember;
  /** Đồng chí được hỗ trợ. */
  readonly helped: NamedMember;
  readonly cell: OrganizationName;
  /** The first day. */
  readonly from: string;
  /** The last day; null while none is set. */
  readonly to: string | null;
  readonly state: SupportState;
  /** Null until somebody ended it. */
  readonly outcome: SupportOutcome | null;
  readonly codeState: SupportCodeState;
  readonly codeIssuedAt: string | null;
  readonly version: number;
}

export interface SupportAssignmentCreate {
  readonly helperId: string;
  readonly helpedId: string;
  /** @default today */
  readonly from?: string;
  /** The last day; without it the assignment runs until it is ended. */
  readonly to?: string;
}

export interface SupportAssignmentEnd {
  readonly outcome: KnownSupportOutcome;
}

/** Shown once: the server keeps a hash only. */
export interface SupportCode {
  readonly member: NamedMember;
  /** Eight digits. */
  readonly code: string;
  readonly issuedAt: string;
}

/** A quarter of an hour in which a helper does one task for the helped member. */
export interface AssistedSession {
  readonly id: string;
  readonly assignmentId: string;
  readonly helper: NamedMember;
  readonly helped: NamedMember;
  readonly task: AssistedTask;
  readonly state: AssistedSessionState;
  readonly startedAt: string;
  /** When it ends by itself. */
  readonly expiresAt: string;
  readonly endedAt: string | null;
  readonly consentTextVersion: AssistedConsentText;
  readonly version: number;
}

export interface AssistedSessionStart {
  /** A current assignment of the caller as the helper. */
  readonly assignmentId: string;
  readonly task: KnownAssistedTask;
  readonly consentTextVersion: KnownAssistedConsentText;
  /** Said by the helped member; never preset it. */
  readonly consentGiven: true;
  /** Eight digits, typed by the helped member. */
  readonly code: string;
}

export interface ListSupportAssignmentsQuery {
  readonly state?: KnownSupportState | undefined;
  readonly cursor?: string | undefined;
  /** Items on a page, 1–100. @default 20 */
  readonly limit?: number | undefined;
}
