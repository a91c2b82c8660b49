import type { ColumnType } from 'kysely';
import type { Instant, NullableInstant } from '../database/tables.ts';
import type { AbsenceState, MeetingKind, MeetingState } from './rules.ts';

export interface MeetingTables {
  meetings: {
    id: string;
    organizationId: string;
    kind: MeetingKind;
    title: string;
    period: string;
    startsAt: Instant;
    endsAt: NullableInstant;
    place: string | null;
    chair: string | null;
    meetingSecretary: string | null;
    attendees: string | null;
    agenda: string[];
    topic: string | null;
    presenter: string | null;
    guests: string[];
    state: MeetingState;
    stateReason: string | null;
    /** 0 until the first notice: nobody but those who prepare the meeting sees it. */
    noticeVersion: number;
    noticeSentAt: NullableInstant;
    /** Time and place that the notice in force told. */
    announcedStartsAt: NullableInstant;
    announcedPlace: string | null;
    absenceDeadlineAt: NullableInstant;
    version: number;
  };
  meetingDocuments: { meetingId: string; documentId: string; position: number };
  /** Who is invited, as of the draft or, once announced, of the last notice. */
  meetingInvitations: {
    meetingId: string;
    memberId: string;
    /** The notice that the member said they will attend; 0 for none. */
    acknowledgedVersion: number;
  };
  absenceRequests: {
    id: string;
    meetingId: string;
    memberId: string;
    /** Who sent it for the member, in an assisted session. */
    assistedBy: ColumnType<string | null, string | null | undefined, never>;
    reasonKind: string;
    reasonText: string | null;
    willStudyDocuments: boolean;
    submittedAt: Instant;
    late: boolean;
    state: AbsenceState;
    decidedBy: string | null;
    decidedAt: NullableInstant;
    decisionNote: string | null;
    version: number;
  };
}
