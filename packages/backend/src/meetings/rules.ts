/**
 * Rules of meetings and of answers to them (domain 3.4.3 and 3.4.4). Pure: no clock, no database.
 * A guard answers with the codes of what stands in the way; `refusals.ts` has the words.
 */
export type MeetingKind = 'cellCommittee' | 'cellRegular' | 'cellThematic' | 'committee';
export type MeetingState = 'draft' | 'notified' | 'held' | 'minuted' | 'reported' | 'postponed' | 'cancelled';
export type MeetingEvent = 'notify' | 'hold' | 'minute' | 'report' | 'postpone' | 'cancel';
export type AbsenceState = 'submitted' | 'accepted' | 'declined' | 'withdrawn';
export type AbsenceDecision = 'accepted' | 'declined';

export type RefusalCode =
  | 'absence-already-decided'
  | 'absence-already-open'
  | 'absence-declined'
  | 'absence-not-open'
  | 'agenda-missing'
  | 'deadline-after-start'
  | 'end-before-start'
  | 'kind-not-for-organization'
  | 'meeting-closed'
  | 'meeting-not-announced'
  | 'meeting-not-open'
  | 'meeting-started'
  | 'no-cell-committee'
  | 'note-missing'
  | 'notice-outdated'
  | 'own-request'
  | 'place-missing'
  | 'reason-missing'
  | 'reason-without-state'
  | 'start-in-past';

const transitions: Record<MeetingState, Partial<Record<MeetingEvent, MeetingState>>> = {
  draft: { notify: 'notified', cancel: 'cancelled' },
  notified: { notify: 'notified', hold: 'held', postpone: 'postponed', cancel: 'cancelled' },
  postponed: { notify: 'notified', cancel: 'cancelled' },
  held: { minute: 'minuted' },
  minuted: { report: 'reported' },
  reported: {},
  cancelled: {},
};

/** The state that an event leads to; null where the event has no place. */
export function nextMeetingState(state: MeetingState, event: MeetingEvent): MeetingState | null {
  return transitions[state][event] ?? null;
}

/** A draft, an announced or a postponed meeting can still be rewritten. */
export function isChangeable(state: MeetingState): boolean {
  return nextMeetingState(state, 'notify') !== null;
}

/** What an organisation can hold depends on whether it is a cell, and whether that cell elected a chi ủy (domain 3.1). */
export interface Organizer {
  readonly isCell: boolean;
  readonly hasCellCommittee: boolean;
}

export function refuseKind(kind: MeetingKind, organizer: Organizer): RefusalCode[] {
  if ((kind === 'committee') === organizer.isCell) return ['kind-not-for-organization'];
  if (kind === 'cellCommittee' && !organizer.hasCellCommittee) return ['no-cell-committee'];
  return [];
}

export interface MeetingTimes {
  readonly startsAt: Date;
  readonly endsAt: Date | null;
  readonly absenceDeadlineAt: Date | null;
}

export function refuseTimes({ startsAt, endsAt, absenceDeadlineAt }: MeetingTimes): RefusalCode[] {
  const refusals: RefusalCode[] = [];
  if (endsAt !== null && endsAt <= startsAt) refusals.push('end-before-start');
  if (absenceDeadlineAt !== null && absenceDeadlineAt > startsAt) refusals.push('deadline-after-start');
  return refusals;
}

export interface Announceable {
  readonly state: MeetingState;
  readonly startsAt: Date;
  readonly place: string | null;
  readonly agenda: readonly string[];
}

export function refuseNotice(meeting: Announceable, now: Date): RefusalCode[] {
  if (nextMeetingState(meeting.state, 'notify') === null) return ['meeting-closed'];
  return meeting.startsAt <= now ? ['start-in-past', ...refuseGaps(meeting)] : refuseGaps(meeting);
}

/** What no announced meeting may lack, neither at its notice nor by a later change. */
export function refuseGaps({ place, agenda }: Pick<Announceable, 'place' | 'agenda'>): RefusalCode[] {
  const refusals: RefusalCode[] = [];
  if (place === null || place.trim() === '') refusals.push('place-missing');
  if (agenda.length === 0) refusals.push('agenda-missing');
  return refusals;
}

/** `postponed` and `cancelled` each come with the reason that members will read. */
export function refuseSideState(
  state: MeetingState,
  asked: 'postponed' | 'cancelled' | undefined,
  reason: string | undefined,
): RefusalCode[] {
  if (!isChangeable(state)) return ['meeting-closed'];
  if (asked === undefined) return reason === undefined ? [] : ['reason-without-state'];
  if (nextMeetingState(state, asked === 'postponed' ? 'postpone' : 'cancel') === null) return ['meeting-not-announced'];
  return reason === undefined || reason.trim() === '' ? ['reason-missing'] : [];
}

const hour = 3_600_000;
const day = 24 * hour;
/** Asia/Ho_Chi_Minh keeps +07 all year. */
const vietnamOffset = 7 * hour;

/** Papers reach members one day before the start (42-HD/BTCTW). */
export function documentsDueAt(startsAt: Date): Date {
  return new Date(startsAt.getTime() - day);
}

/** The report goes up within two days of the meeting (42-HD/BTCTW). */
export function reportDueAt(startsAt: Date): Date {
  return new Date(startsAt.getTime() + 2 * day);
}

/** 17:00 on the day before; a notice sent later than that leaves time until the start. */
export function defaultAbsenceDeadlineAt(startsAt: Date, noticeAt: Date): Date {
  const local = startsAt.getTime() + vietnamOffset;
  const midnight = local - (local % day);
  const deadline = new Date(midnight - 7 * hour - vietnamOffset);
  return deadline > noticeAt ? deadline : startsAt;
}

/** What members were told by the notice in force. */
export interface Announced {
  readonly startsAt: Date;
  readonly place: string | null;
}

/** Between a change of time or place and the next notice, nobody can know what they would be answering. */
export function isNoticeOutdated(announced: Announced, meeting: Announced): boolean {
  return announced.startsAt.getTime() !== meeting.startsAt.getTime() || announced.place !== meeting.place;
}

export interface Answerable {
  readonly state: MeetingState;
  readonly startsAt: Date;
  readonly noticeVersion: number;
  readonly noticeOutdated: boolean;
}

export function refuseAcknowledgement(meeting: Answerable, noticeVersion: number, now: Date): RefusalCode[] {
  if (meeting.state !== 'notified') return ['meeting-not-open'];
  if (now >= meeting.startsAt) return ['meeting-started'];
  if (meeting.noticeOutdated || noticeVersion !== meeting.noticeVersion) return ['notice-outdated'];
  return [];
}

/** A live request stands for an absence; a declined or withdrawn one does not. */
export function isLive(state: AbsenceState): boolean {
  return state === 'submitted' || state === 'accepted';
}

export function refuseAbsence(meetingState: MeetingState, hasLiveRequest: boolean): RefusalCode[] {
  if (meetingState !== 'notified' && meetingState !== 'held') return ['meeting-not-open'];
  return hasLiveRequest ? ['absence-already-open'] : [];
}

/** Kept and marked, never refused: a member who fell ill on the way also reports it. */
export function isLate(startsAt: Date, submittedAt: Date): boolean {
  return submittedAt >= startsAt;
}

/** Withdrawing what is withdrawn changes nothing and is no fault. */
export function refuseWithdrawal(state: AbsenceState, startsAt: Date, now: Date): RefusalCode[] {
  if (state === 'withdrawn') return [];
  if (state === 'declined') return ['absence-declined'];
  return now >= startsAt ? ['meeting-started'] : [];
}

export interface Decidable {
  readonly state: AbsenceState;
  readonly meetingState: MeetingState;
  readonly isOwn: boolean;
}

export function refuseDecision(request: Decidable, decision: AbsenceDecision, note: string | undefined): RefusalCode[] {
  if (request.isOwn) return ['own-request'];
  if (request.state === 'withdrawn') return ['absence-not-open'];
  if (request.state !== 'submitted') return ['absence-already-decided'];
  if (request.meetingState === 'cancelled') return ['meeting-closed'];
  if (decision === 'declined' && (note === undefined || note.trim() === '')) return ['note-missing'];
  return [];
}

export interface AnswerFacts {
  readonly noticeVersion: number;
  readonly acknowledgedVersion: number;
  readonly absence: AbsenceState | null;
}

/** A live absence speaks first; an acknowledgement counts only for the notice in force. */
export function acknowledgementOf(facts: AnswerFacts): 'attending' | 'absent' | 'none' {
  if (facts.absence !== null && isLive(facts.absence)) return 'absent';
  return facts.acknowledgedVersion > 0 && facts.acknowledgedVersion === facts.noticeVersion ? 'attending' : 'none';
}
