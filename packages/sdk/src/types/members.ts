import type { OrganizationName } from './organizations.ts';

export interface NamedMember {
  readonly id: string;
  readonly fullName: string;
}

export type KnownGender = 'male' | 'female';
export type Gender = KnownGender | (string & {});

export type KnownStanding = 'official' | 'probationary';
/** Đảng viên chính thức, đảng viên dự bị. */
export type Standing = KnownStanding | (string & {});

export type KnownActivityState =
  | 'active'
  | 'exempt'
  | 'reduced'
  | 'temporaryAway'
  | 'transferring'
  | 'suspended'
  | 'left'
  | 'removed'
  | 'expelled'
  | 'deceased';
export type ActivityState = KnownActivityState | (string & {});

export type KnownProfileSource = 'sync' | 'self';
/** The member database, or the member. */
export type ProfileSource = KnownProfileSource | (string & {});

/** Sơ lược đảng viên: the nine fields of Regulation 339-QĐ/TW, Điều 3.2a, with the state they are in. */
export interface MemberProfile extends NamedMember {
  /** Old records may know only the year. */
  readonly birthDate: { readonly date: string | null; readonly year: number };
  readonly gender: Gender;
  /** Ngày vào Đảng. */
  readonly admissionDate: string;
  /** Ngày chính thức; null for a probationary member. */
  readonly officialDate: string | null;
  /** Masked; null for a probationary member. */
  readonly partyCardNumber: string | null;
  readonly currentCell: OrganizationName;
  /** Masked. */
  readonly citizenId: string;
  /** Masked; null when there is none. */
  readonly phone: string | null;
  readonly standing: Standing;
  readonly activityState: ActivityState;
  /** The last day of an exemption that has an end; null otherwise. */
  readonly exemptUntil: string | null;
  readonly source: ProfileSource;
  /** The day the record was last brought in line with its source. */
  readonly asOf: string;
  readonly version: number;
}

/** A member in a list. */
export interface MemberSummary extends NamedMember {
  /** The cell of the official membership. */
  readonly currentCell: OrganizationName;
}

/** The fields that are masked elsewhere; `birthDate` for others than the member. */
export type MaskedField = 'birthDate' | 'partyCardNumber' | 'citizenId' | 'phone';

/** Why masked fields are shown; `ownData` for one's own, and only for these. */
export type KnownRevealPurpose =
  'ownData' | 'identification' | 'contact' | 'recordCorrection' | 'memberRequest' | 'inspection';

export interface MemberReveal {
  /** No more than the purpose needs. */
  readonly fields: readonly MaskedField[];
  readonly purpose: KnownRevealPurpose;
}

/** The fields asked for, unmasked; null when the member has none. Show them until `expiresAt`, store them nowhere. */
export interface RevealedFields {
  readonly memberId: string;
  /** 30 seconds after the answer was made. */
  readonly expiresAt: string;
  /** yyyy-mm-dd; null when only the year is known. */
  readonly birthDate?: string | null;
  readonly partyCardNumber?: string | null;
  readonly citizenId?: string;
  /** E.164. */
  readonly phone?: string | null;
}

export interface ListMembersQuery {
  /** Only of this cell. */
  readonly organizationId?: string | undefined;
  readonly cursor?: string | undefined;
  /** Items on a page, 1–100. @default 20 */
  readonly limit?: number | undefined;
}
