import type { RoleHeld } from './accounts.ts';
import type { Attachment } from './attachments.ts';
import type { Gender, KnownGender, NamedMember } from './members.ts';
import type { OrganizationName } from './organizations.ts';

export type KnownProfileField =
  | 'fullName'
  | 'birthDate'
  | 'gender'
  | 'admissionDate'
  | 'officialDate'
  | 'partyCardNumber'
  | 'currentCell'
  | 'citizenId'
  | 'phone';
/** One of the nine fields. */
export type ProfileField = KnownProfileField | (string & {});

export type KnownCorrectionState = 'submitted' | 'approved' | 'rejected' | 'withdrawn';
/** Chờ xem xét, đã đồng ý, không đồng ý, đã rút. */
export type CorrectionState = KnownCorrectionState | (string & {});

export type KnownProfileWarningCode =
  | 'unknown-prefix'
  | 'other-gender'
  | 'other-birth-year'
  | 'differs-from-citizen-id'
  | 'missing'
  | 'without-official-date'
  | 'too-young'
  | 'unusually-old'
  | 'within-a-year'
  | 'unusual-phone';
export type ProfileWarningCode = KnownProfileWarningCode | (string & {});

/** Something unusual that may be right. */
export interface ProfileWarning {
  readonly field: ProfileField;
  readonly code: ProfileWarningCode;
}

/** Some of the nine fields as the profile shows them: citizen ID, card and phone masked. */
export interface ProfileFields {
  readonly fullName?: string;
  /** `date` is null when only the year is known, and for others than the member. */
  readonly birthDate?: { readonly date: string | null; readonly year: number };
  readonly gender?: Gender;
  readonly admissionDate?: string;
  readonly officialDate?: string | null;
  readonly partyCardNumber?: string | null;
  /** The name of the cell. */
  readonly currentCell?: string;
  readonly citizenId?: string;
  readonly phone?: string | null;
}

/** Đề nghị chỉnh sửa: what is in the record and what is asked for, side by side. */
export interface ProfileCorrection {
  readonly id: string;
  readonly state: CorrectionState;
  readonly member: NamedMember;
  readonly cell: OrganizationName;
  /** The secretary of the cell or, for a secretary and in a cell without one, the superior committee. */
  readonly decider: RoleHeld;
  readonly fields: readonly ProfileField[];
  /** In the record now or, once it is closed, then. */
  readonly before: ProfileFields;
  readonly after: ProfileFields;
  /** Not changed here by an approval, only in the member database. */
  readonly memberDatabaseOnly: readonly ProfileField[];
  /** Those that the record has otherwise since it was sent. */
  readonly changedMeanwhile: readonly ProfileField[];
  /** Return it with the decision. */
  readonly recordVersion: number;
  readonly reason: string;
  readonly attachments: readonly Attachment[];
  readonly warnings: readonly ProfileWarning[];
  readonly submittedAt: string;
  /** The name of who decided. */
  readonly decidedBy: string | null;
  /** When it was decided or withdrawn. */
  readonly decidedAt: string | null;
  readonly decisionNote: string | null;
  readonly version: number;
}

/** One to nine of the nine fields; numbers with or without spaces, dots and hyphens. */
export interface ProfileChanges {
  readonly fullName?: string;
  /** `yyyy-mm-dd` */
  readonly birthDate?: string;
  readonly gender?: KnownGender;
  /** `yyyy-mm-dd` */
  readonly admissionDate?: string;
  /** `yyyy-mm-dd` */
  readonly officialDate?: string;
  readonly partyCardNumber?: string;
  /** The name of the cell. It is passed on and moves nobody. */
  readonly currentCell?: string;
  readonly citizenId?: string;
  readonly phone?: string;
}

export interface ProfileCorrectionCreate {
  readonly changes: ProfileChanges;
  readonly reason: string;
  /** Files uploaded with the purpose `correction`, at most 5. */
  readonly attachmentIds?: readonly string[];
}

export interface ProfileCorrectionDecision {
  readonly decision: 'approved' | 'rejected';
  /** A rejection needs it. */
  readonly note?: string;
  /** Of the correction that was read; without it, what changed in the record meanwhile is told first (409). */
  readonly recordVersion?: number;
}

/** Values without a mask; null where there is none. */
export interface RevealedValues {
  /** `yyyy-mm-dd`; null when only the year is known. */
  readonly birthDate?: string | null;
  readonly partyCardNumber?: string | null;
  readonly citizenId?: string;
  /** E.164. */
  readonly phone?: string | null;
}

/** Show them until `expiresAt`, store them nowhere. */
export interface RevealedCorrection {
  readonly correctionId: string;
  /** 30 seconds after the answer was made. */
  readonly expiresAt: string;
  readonly before: RevealedValues;
  readonly after: RevealedValues;
}

/** One field that an approved correction changed. */
export interface ProfileHistoryEntry {
  readonly id: string;
  readonly field: ProfileField;
  readonly before: ProfileFields;
  readonly after: ProfileFields;
  readonly changedAt: string;
  /** The name of who approved it; null when they left long ago. */
  readonly changedBy: string | null;
  readonly correctionId: string;
}

export interface ListMyProfileCorrectionsQuery {
  readonly cursor?: string | undefined;
  /** Items on a page, 1–100. @default 20 */
  readonly limit?: number | undefined;
}

export interface ListProfileCorrectionsQuery extends ListMyProfileCorrectionsQuery {
  readonly state?: KnownCorrectionState | undefined;
}
