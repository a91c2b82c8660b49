import { newIdempotencyKey } from '../../idempotency-key.ts';
import type { AbsenceRequest } from '../../types/meetings.ts';
import { record } from './audit.ts';
import { sees, type Acts, type Call } from './call.ts';
import { answerKey, present, seenMeeting } from './meeting-view.ts';
import { isLive, withdrawLive } from './meetings.ts';
import { compare, pageOf } from './pages.ts';
import { named, persons, type Person } from './persons.ts';
import { found, refuse } from './refusal.ts';
import type { KeptMeeting } from './state.ts';

/** The answers of members to a notice, and what becomes of them. */
export const absences: Acts = {
  acknowledgeMeeting(call) {
    const { meeting, person, state } = invited(call);
    const { acknowledgement, noticeVersion } = call.body;
    refuse(
      meeting.state !== 'notified' && { code: 'meeting-not-open' },
      Date.parse(meeting.startsAt) <= +state.now() && { code: 'meeting-started' },
      (isOutdated(meeting) || noticeVersion !== meeting.noticeVersion) && { code: 'notice-outdated' },
    );
    const attending = acknowledgement === 'attending';
    if (attending) withdrawLive(state, (one) => one.meetingId === meeting.id && one.member.id === person.id);
    state.acknowledged.set(answerKey(meeting.id, person.id), attending ? meeting.noticeVersion : 0);
    return present(call, meeting);
  },

  submitAbsenceRequest(call) {
    const { meeting, person, state } = invited(call);
    const { reasonKind, reasonText = null, willStudyDocuments = false } = call.body;
    const live = [...state.absences.values()].some(
      (one) => one.meetingId === meeting.id && one.member.id === person.id && isLive(one),
    );
    refuse(
      meeting.state !== 'notified' && meeting.state !== 'held' && { code: 'meeting-not-open' },
      live && { code: 'absence-already-open' },
    );
    const now = state.now();
    const sent: AbsenceRequest = {
      id: newIdempotencyKey(),
      meetingId: meeting.id,
      member: { id: person.id, fullName: person.fullName },
      assistedBy: named(call.helper),
      ...{ reasonKind, reasonText, willStudyDocuments },
      submittedAt: now.toISOString(),
      late: Date.parse(meeting.startsAt) <= +now,
      state: 'submitted',
      ...{ decidedBy: null, decidedAt: null, decisionNote: null, version: 1 },
    };
    state.acknowledged.delete(answerKey(meeting.id, person.id));
    return keep(call, sent);
  },

  withdrawAbsenceRequest(call) {
    const request = read(call, ({ member }) => ({ memberId: member.id }));
    if (request.state === 'withdrawn') return request;
    const startsAt = call.state.meetings.get(request.meetingId)?.startsAt ?? '';
    refuse(
      request.state === 'declined' && { code: 'absence-declined' },
      Date.parse(startsAt) <= +call.state.now() && { code: 'meeting-started' },
    );
    return keep(call, { ...request, state: 'withdrawn', version: request.version + 1 });
  },

  listAbsenceRequests(call) {
    const { state, path } = call;
    const meeting = found(seenMeeting(call, path['meetingId']));
    const all = [...state.absences.values()].filter(({ meetingId }) => meetingId === meeting.id);
    // First come, first shown.
    const sorted = all.sort(
      (a, b) => compare(Date.parse(a.submittedAt), Date.parse(b.submittedAt)) || compare(a.id, b.id),
    );
    return pageOf(call, sorted);
  },

  decideAbsenceRequest(call) {
    const { state, person, body } = call;
    const request = read(call, ({ meetingId }) => ({
      organizationId: state.meetings.get(meetingId)?.organization.id ?? '',
    }));
    refuse(
      request.member.id === person?.id && { code: 'own-request' },
      request.state === 'withdrawn' && { code: 'absence-not-open' },
      request.state !== 'submitted' && { code: 'absence-already-decided' },
      state.meetings.get(request.meetingId)?.state === 'cancelled' && { code: 'meeting-closed' },
      body.decision === 'declined' && !body.note?.trim() && { code: 'note-missing', field: 'note' },
    );
    call.expectVersion(request.version);
    const member = Object.values(persons).find(({ id }) => id === request.member.id) ?? null;
    record(call, 'absenceRequest.decided', { member, subject: { kind: 'absenceRequest', id: request.id } });
    return keep(call, {
      ...request,
      state: body.decision,
      decidedBy: person?.fullName ?? null,
      decidedAt: state.now().toISOString(),
      decisionNote: body.note ?? null,
      version: request.version + 1,
    });
  },
};

/** Between a change of time or place and the next notice, nobody can know what they would be answering. */
const isOutdated = ({ announced, startsAt, place }: KeptMeeting) =>
  Date.parse(announced?.startsAt ?? '') !== Date.parse(startsAt) || announced?.place !== place;

function invited(call: Call<'acknowledgeMeeting'> | Call<'submitAbsenceRequest'>) {
  const meeting = found(seenMeeting(call, call.path['meetingId']));
  return { meeting, person: call.person as Person, state: call.state };
}

function read(
  call: Call<'withdrawAbsenceRequest'> | Call<'decideAbsenceRequest'>,
  factsOf: (request: AbsenceRequest) => { memberId: string } | { organizationId: string },
): AbsenceRequest {
  const request = call.state.absences.get(call.path['absenceRequestId'] ?? '');
  return found(request && sees(call, factsOf(request)) ? request : undefined);
}

function keep({ state }: Pick<Call, 'state'>, request: AbsenceRequest): AbsenceRequest {
  state.absences.set(request.id, request);
  return request;
}
