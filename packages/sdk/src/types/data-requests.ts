import type { Account, Role } from './accounts.ts';
import type { Access } from './audit.ts';
import type { ConsentRecord } from './consents.ts';
import type { ProfileCorrection, ProfileHistoryEntry, RevealedValues } from './corrections.ts';
import type { Feedback } from './feedback.ts';
import type { AbsenceRequest } from './meetings.ts';
import type { ActivityState, Gender, NamedMember, ProfileSource, Standing } from './members.ts';
import type { OrganizationName } from './organizations.ts';
import type { Duty, RoleScope } from './roles.ts';
import type { AssistedSession, SupportAssignment } from './support.ts';

export type KnownDataRequestKind = 'access' | 'provide' | 'correct' | 'withdraw' | 'restrict' | 'object' | 'erase';
/** Xem, cung cấp, chỉnh sửa, rút lại sự đồng ý, hạn chế, phản đối, xóa. */
export type DataRequestKind = KnownDataRequestKind | (string & {});

export type KnownDataRequestState = 'submitted' | 'accepted' | 'refused' | 'completed';
/** Đã gửi, đã chấp nhận, từ chối, đã thực hiện. */
export type DataRequestState = KnownDataRequestState | (string & {});

/** A right of a member over their own data, with the days of the law. */
export interface DataRequest {
  readonly id: string;
  /** Short code for the receipt. */
  readonly receiptCode: string;
  readonly kind: DataRequestKind;
  /** What the member wrote. */
  readonly details: string | null;
  readonly member: NamedMember;
  readonly cell: OrganizationName;
  readonly state: DataRequestState;
  readonly submittedAt: string;
  /** The day the answer is due: two working days. */
  readonly answerDueOn: string;
  /** The day it must be carried out. */
  readonly executeDueOn: string;
  readonly extended: boolean;
  /** It waits, and the day for that is over. */
  readonly overdue: boolean;
  readonly answeredAt: string | null;
  readonly answeredBy: string | null;
  /** Why it was refused, or what goes with the acceptance. */
  readonly reason: string | null;
  /** Why it takes longer. */
  readonly extensionReason: string | null;
  readonly completedAt: string | null;
  readonly completedBy: string | null;
  /** What was done. */
  readonly outcome: string | null;
  /** The consent whose withdrawal opened it. */
  readonly consentId: string | null;
  readonly version: number;
}

export interface DataRequestCreate {
  readonly kind: KnownDataRequestKind;
  /** What exactly; needed to correct. */
  readonly details?: string;
}

/** What the member reads. A refusal needs a reason. */
export interface DataRequestAnswerPut {
  readonly decision: 'accepted' | 'refused';
  readonly reason?: string;
}

export interface DataRequestCompletionPut {
  /** What was done; the member reads it. */
  readonly outcome: string;
}

export interface DataRequestExtensionPut {
  /** Why it takes longer; the member reads it. */
  readonly reason: string;
}

export interface ListMyDataRequestsQuery {
  readonly cursor?: string | undefined;
  /** Items on a page, 1–100. @default 20 */
  readonly limit?: number | undefined;
}

export interface ListDataRequestsQuery extends ListMyDataRequestsQuery {
  readonly state?: KnownDataRequestState | undefined;
}

/** Everything that is held about the signed-in member. Never store or cache it. */
export interface MyData {
  readonly madeAt: string;
  readonly profile: MyDataProfile;
  readonly memberships: readonly MyDataMembership[];
  /** Besides that of a member. */
  readonly roles: readonly MyDataRole[];
  readonly accounts: readonly Account[];
  readonly meetings: readonly MyDataMeeting[];
  readonly absenceRequests: readonly AbsenceRequest[];
  readonly opinions: readonly Feedback[];
  readonly announcementsRead: readonly MyDataReading[];
  readonly consents: readonly ConsentRecord[];
  readonly dataRequests: readonly DataRequest[];
  readonly profileCorrections: readonly ProfileCorrection[];
  /** The numbers in these corrections, unmasked. */
  readonly correctedNumbers: readonly MyDataCorrectedNumbers[];
  readonly profileHistory: readonly ProfileHistoryEntry[];
  /** In which the member helps or is helped. */
  readonly supportAssignments: readonly SupportAssignment[];
  readonly assistedSessions: readonly AssistedSession[];
  /** What the member wrote or decided in an office. */
  readonly officialActs: readonly MyDataAct[];
  /** Who saw or changed these data. */
  readonly accesses: readonly Access[];
}

/** The nine fields, unmasked. */
export interface MyDataProfile extends NamedMember {
  readonly birthDate: string | null;
  readonly birthYear: number;
  readonly gender: Gender;
  readonly admissionDate: string;
  readonly officialDate: string | null;
  readonly partyCardNumber: string | null;
  readonly currentCell: OrganizationName;
  readonly citizenId: string;
  readonly phone: string | null;
  readonly standing: Standing;
  readonly activityState: ActivityState;
  readonly exemptUntil: string | null;
  readonly source: ProfileSource;
  readonly asOf: string;
}

export interface MyDataMembership {
  readonly organization: OrganizationName;
  /** official or temporary */
  readonly kind: string;
  readonly from: string;
  readonly to: string | null;
}

export interface MyDataRole {
  readonly role: Role;
  readonly organization: OrganizationName;
  readonly scope: RoleScope;
  readonly duties: readonly Duty[];
  readonly from: string;
  readonly to: string | null;
  /** Số, ký hiệu. */
  readonly basisDocument: string | null;
  /** The name; null for what was set up on the server itself. */
  readonly grantedBy: string | null;
  readonly grantedAt: string | null;
  /** Why it was ended before its day. */
  readonly endReason: string | null;
}

export interface MyDataMeeting {
  readonly meetingId: string;
  readonly title: string;
  readonly startsAt: string;
  readonly willAttend: boolean;
}

export interface MyDataReading {
  readonly announcementId: string;
  readonly title: string;
  readonly readAt: string;
}

export interface MyDataCorrectedNumbers {
  readonly correctionId: string;
  readonly before: RevealedValues;
  readonly after: RevealedValues;
}

export interface MyDataAct {
  /** Such as `feedback.answered`. */
  readonly kind: string;
  readonly objectId: string;
  readonly at: string;
  readonly text: string | null;
}
