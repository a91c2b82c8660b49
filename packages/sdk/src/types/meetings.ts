import type { NamedMember } from './members.ts';
import type { OrganizationName } from './organizations.ts';

export type KnownMeetingKind = 'cellCommittee' | 'cellRegular' | 'cellThematic' | 'committee';
export type MeetingKind = KnownMeetingKind | (string & {});

export type KnownMeetingState = 'draft' | 'notified' | 'held' | 'minuted' | 'reported' | 'postponed' | 'cancelled';
export type MeetingState = KnownMeetingState | (string & {});

export type KnownAcknowledgement = 'attending' | 'absent' | 'none';
/** Sẽ dự họp, xin phép vắng, chưa trả lời. */
export type Acknowledgement = KnownAcknowledgement | (string & {});

export type KnownAbsenceReasonKind = 'work' | 'family' | 'health' | 'study' | 'other';
export type AbsenceReasonKind = KnownAbsenceReasonKind | (string & {});

export type KnownAbsenceState = 'submitted' | 'accepted' | 'declined' | 'withdrawn';
export type AbsenceState = KnownAbsenceState | (string & {});

/** Kỳ sinh hoạt: a meeting, its notice, and the caller's own answer to it. Always in person. */
export interface Meeting {
  readonly id: string;
  readonly organization: OrganizationName;
  readonly kind: MeetingKind;
  readonly title: string;
  /** Month, yyyy-mm. */
  readonly period: string;
  readonly startsAt: string;
  /** Dự kiến kết thúc. */
  readonly endsAt: string | null;
  readonly place: string | null;
  /** Chủ trì. */
  readonly chair: string | null;
  /** Thư ký. */
  readonly meetingSecretary: string | null;
  /** Thành phần. */
  readonly attendees: string | null;
  readonly agenda: readonly string[];
  /** Chuyên đề. */
  readonly topic: string | null;
  readonly presenter: string | null;
  readonly guests: readonly string[];
  readonly documents: readonly MeetingDocument[];
  readonly state: MeetingState;
  /** Why it was postponed or cancelled. */
  readonly stateReason: string | null;
  /** 0 before the first notice. */
  readonly noticeVersion: number;
  readonly noticeSentAt: string | null;
  /** Hạn gửi xin phép vắng. */
  readonly absenceDeadlineAt: string | null;
  /** One day before the start (42-HD/BTCTW). */
  readonly documentsDueAt: string;
  /** Two days after the start. */
  readonly reportDueAt: string;
  readonly inPerson: true;
  /** Null when the caller is not invited. */
  readonly myAnswer: MyAnswer | null;
  /** Null for those who do not prepare the meeting. */
  readonly answerCounts: AnswerCounts | null;
  readonly version: number;
}

export interface MeetingDocument {
  readonly documentId: string;
  readonly title: string;
}

export interface MyAnswer {
  readonly acknowledgement: Acknowledgement;
  /** The notice version that was answered; 0 for none. */
  readonly acknowledgedVersion: number;
  readonly absenceRequest: AbsenceRequest | null;
}

export interface AnswerCounts {
  readonly invited: number;
  readonly attending: number;
  readonly absent: number;
  readonly none: number;
}

/** Xin phép vắng họp. */
export interface AbsenceRequest {
  readonly id: string;
  readonly meetingId: string;
  readonly member: NamedMember;
  /** Đồng chí hỗ trợ, who sent it in an assisted session; null when it was sent alone. */
  readonly assistedBy: NamedMember | null;
  readonly reasonKind: AbsenceReasonKind;
  /** Only the author and those who decide see it. */
  readonly reasonText: string | null;
  readonly willStudyDocuments: boolean;
  readonly submittedAt: string;
  /** Sent after the start. */
  readonly late: boolean;
  readonly state: AbsenceState;
  readonly decidedBy: string | null;
  readonly decidedAt: string | null;
  readonly decisionNote: string | null;
  readonly version: number;
}

/** A draft. Time, place and agenda may still be missing; the notice needs them. */
export interface MeetingCreate {
  readonly organizationId: string;
  readonly kind: KnownMeetingKind;
  readonly title: string;
  readonly period: string;
  readonly startsAt: string;
  readonly endsAt?: string | undefined;
  readonly place?: string | undefined;
  readonly chair?: string | undefined;
  readonly meetingSecretary?: string | undefined;
  readonly attendees?: string | undefined;
  readonly agenda?: readonly string[] | undefined;
  readonly topic?: string | undefined;
  readonly presenter?: string | undefined;
  readonly guests?: readonly string[] | undefined;
  readonly documentIds?: readonly string[] | undefined;
  readonly absenceDeadlineAt?: string | undefined;
}

/** Only the fields that change. After a notice, a change of time or place needs a new notice. */
export interface MeetingPatch {
  readonly title?: string | undefined;
  readonly period?: string | undefined;
  readonly startsAt?: string | undefined;
  readonly endsAt?: string | null | undefined;
  readonly place?: string | null | undefined;
  readonly chair?: string | null | undefined;
  readonly meetingSecretary?: string | null | undefined;
  readonly attendees?: string | null | undefined;
  readonly agenda?: readonly string[] | undefined;
  readonly topic?: string | null | undefined;
  readonly presenter?: string | null | undefined;
  readonly guests?: readonly string[] | undefined;
  readonly documentIds?: readonly string[] | undefined;
  readonly absenceDeadlineAt?: string | null | undefined;
  /** Needs `stateReason`. */
  readonly state?: 'postponed' | 'cancelled' | undefined;
  readonly stateReason?: string | undefined;
}

export interface AcknowledgementPut {
  readonly acknowledgement: 'attending' | 'none';
  /** The notice version that the member has read; an older one is 409. */
  readonly noticeVersion: number;
}

export interface AbsenceRequestCreate {
  readonly reasonKind: KnownAbsenceReasonKind;
  /** Never ask for it when the reason is health. */
  readonly reasonText?: string | undefined;
  /** Cam kết nghiên cứu tài liệu và thực hiện nghị quyết. @default false */
  readonly willStudyDocuments?: boolean | undefined;
}

export interface AbsenceDecisionPut {
  readonly decision: 'accepted' | 'declined';
  /** Needed when declined. */
  readonly note?: string | undefined;
}

export interface ListMeetingsQuery {
  readonly organizationId?: string | undefined;
  readonly kind?: KnownMeetingKind | undefined;
  readonly state?: KnownMeetingState | undefined;
  /** Only meetings that start at or after this instant. */
  readonly from?: string | undefined;
  /** Only meetings that start before this instant. */
  readonly to?: string | undefined;
  readonly cursor?: string | undefined;
  /** Items on a page, 1–100. @default 20 */
  readonly limit?: number | undefined;
}

export type ListAbsenceRequestsQuery = Pick<ListMeetingsQuery, 'cursor' | 'limit'>;
