import { newIdempotencyKey } from '../../idempotency-key.ts';
import type { AbsenceRequest, Meeting, MeetingState } from '../../types/meetings.ts';
import { present, seenMeeting } from './meeting-view.ts';
import type { Acts, Call } from './call.ts';
import { latestFirst, pageOf } from './pages.ts';
import { found, Refusal, refuse, type Broken } from './refusal.ts';
import type { KeptMeeting, State } from './state.ts';

const hour = 3_600_000;
const latest = latestFirst<Meeting>(({ startsAt }) => Date.parse(startsAt));

export const meetings: Acts = {
  listMeetings(call) {
    const [organizationId, kind, state, from, to] = ['organizationId', 'kind', 'state', 'from', 'to'].map((name) =>
      call.query.get(name),
    );
    const all = [...call.state.meetings.values()].flatMap((one) => seenMeeting(call, one.id) ?? []);
    return pageOf(
      call,
      all.map((one) => present(call, one)).sort(latest),
      (one) =>
        (!organizationId || one.organization.id === organizationId) &&
        (!kind || one.kind === kind) &&
        (!state || one.state === state) &&
        (!from || Date.parse(one.startsAt) >= Date.parse(from)) &&
        (!to || Date.parse(one.startsAt) < Date.parse(to)),
    );
  },

  getMeeting: (call) => present(call, read(call)),

  createMeeting(call) {
    const { body, state } = call;
    const { documentIds = [], organizationId, ...fields } = body;
    const own = call.grants.some((grant) => grant.organizationId === organizationId);
    const { name, hasCellCommittee, level } = found(
      state.organizations.find((one) => own && one.id === organizationId),
    );
    const isCell = level.endsWith('Cell');
    const { startsAt, endsAt = null, absenceDeadlineAt = null } = body;
    refuse(
      (body.kind === 'committee') === isCell && { code: 'kind-not-for-organization', field: 'kind' },
      body.kind === 'cellCommittee' && !hasCellCommittee && { code: 'no-cell-committee', field: 'kind' },
      ...brokenTimes({ startsAt, endsAt, absenceDeadlineAt }),
    );
    const draft: KeptMeeting = {
      ...{ place: null, chair: null, meetingSecretary: null, attendees: null, topic: null, presenter: null },
      ...{ agenda: [], guests: [] },
      ...fields,
      id: newIdempotencyKey(),
      organization: { id: organizationId, name },
      endsAt,
      absenceDeadlineAt,
      documents: papersOf(state, organizationId, documentIds),
      ...dueDates(startsAt),
      ...{ state: 'draft', stateReason: null, noticeVersion: 0, noticeSentAt: null, announced: null },
      ...{ inPerson: true, version: 1 },
    };
    return keep(call, draft);
  },

  updateMeeting(call) {
    const meeting = read(call);
    call.expectVersion(meeting.version);
    const { documentIds, state: asked, stateReason, ...fields } = call.body;
    refuse(...brokenSideState(meeting.state, asked, stateReason));
    const moved = fields.startsAt !== undefined && Date.parse(fields.startsAt) !== Date.parse(meeting.startsAt);
    const changed: KeptMeeting = {
      ...meeting,
      // A moved meeting gets the usual deadline at its next notice, unless one is named.
      ...(moved && { absenceDeadlineAt: null }),
      ...fields,
      ...dueDates(fields.startsAt ?? meeting.startsAt),
      ...(asked && { state: asked, stateReason: stateReason ?? null }),
      version: meeting.version + 1,
    };
    const announced = meeting.state === 'notified' && asked === undefined;
    refuse(...(announced ? gapsOf(changed) : []), ...brokenTimes(changed));
    const documents = documentIds && papersOf(call.state, meeting.organization.id, documentIds);
    return keep(call, documents ? { ...changed, documents } : changed);
  },

  notifyMeeting(call) {
    const meeting = read(call);
    const now = call.state.now();
    const { startsAt, place } = meeting;
    call.expectVersion(meeting.version);
    refuse(!isChangeable(meeting.state) && { code: 'meeting-closed' });
    refuse(Date.parse(startsAt) <= +now && { code: 'start-in-past', field: 'startsAt' }, ...gapsOf(meeting));
    // Who could not come at the old time may be free at the new one, and the other way round.
    if (meeting.announced && Date.parse(meeting.announced.startsAt) !== Date.parse(startsAt)) {
      withdrawLive(call.state, ({ meetingId }) => meetingId === meeting.id);
    }
    return keep(call, {
      ...meeting,
      state: 'notified',
      stateReason: null,
      noticeVersion: meeting.noticeVersion + 1,
      noticeSentAt: now.toISOString(),
      announced: { startsAt, place },
      absenceDeadlineAt: meeting.absenceDeadlineAt ?? usualDeadline(startsAt, now),
      version: meeting.version + 1,
    });
  },
};

const read = (call: Call<'getMeeting'> | Call<'updateMeeting'> | Call<'notifyMeeting'>) =>
  found(seenMeeting(call, call.path['meetingId']));

function keep(call: Pick<Call, 'state' | 'person'>, meeting: KeptMeeting): Meeting {
  call.state.meetings.set(meeting.id, meeting);
  return present(call, meeting);
}

/** Withdraws the requests that still stand for an absence, as `which` picks them. */
export function withdrawLive({ absences }: State, which: (request: AbsenceRequest) => boolean): void {
  for (const request of [...absences.values()].filter((one) => isLive(one) && which(one))) {
    absences.set(request.id, { ...request, state: 'withdrawn', version: request.version + 1 });
  }
}

export const isLive = ({ state }: AbsenceRequest): boolean => state === 'submitted' || state === 'accepted';

const isChangeable = (state: MeetingState) => ['draft', 'notified', 'postponed'].includes(state);

function gapsOf({ place, agenda }: KeptMeeting): (Broken | false)[] {
  return [
    !place?.trim() && { code: 'place-missing', field: 'place' },
    agenda.length === 0 && { code: 'agenda-missing', field: 'agenda' },
  ];
}

type Times = Pick<Meeting, 'startsAt' | 'endsAt' | 'absenceDeadlineAt'>;

function brokenTimes({ startsAt, endsAt, absenceDeadlineAt }: Times): (Broken | false)[] {
  const start = Date.parse(startsAt);
  return [
    endsAt !== null && Date.parse(endsAt) <= start && { code: 'end-before-start', field: 'endsAt' },
    absenceDeadlineAt !== null &&
      Date.parse(absenceDeadlineAt) > start && { code: 'deadline-after-start', field: 'absenceDeadlineAt' },
  ];
}

function brokenSideState(state: MeetingState, asked?: MeetingState, reason?: string): (Broken | false)[] {
  if (!isChangeable(state)) return [{ code: 'meeting-closed' }];
  if (asked === undefined) return [reason !== undefined && { code: 'reason-without-state', field: 'stateReason' }];
  if (asked === 'postponed' && state !== 'notified') return [{ code: 'meeting-not-announced' }];
  return [!reason?.trim() && { code: 'reason-missing', field: 'stateReason' }];
}

const dueDates = (startsAt: string) => ({
  documentsDueAt: new Date(Date.parse(startsAt) - 24 * hour).toISOString(),
  reportDueAt: new Date(Date.parse(startsAt) + 48 * hour).toISOString(),
});

/** 17:00 in Việt Nam on the day before; a notice sent later than that leaves time until the start. */
function usualDeadline(startsAt: string, now: Date): string {
  const local = Date.parse(startsAt) + 7 * hour;
  const deadline = local - (local % (24 * hour)) - 14 * hour;
  return deadline > +now ? new Date(deadline).toISOString() : startsAt;
}

/** Papers are documents that everybody in the organisation may open. */
function papersOf(state: State, organizationId: string, ids: readonly string[]) {
  const papers = ids.map((id) => {
    const document = state.documents.get(id)?.document;
    const open = document?.scope === 'public' || state.isWithin(organizationId, document?.organization.id);
    return document && open ? { documentId: id, title: document.title } : null;
  });
  const unknown = papers.flatMap((paper, at) =>
    paper ? [] : [{ pointer: `/body/documentIds/${at}`, code: 'document-unknown' }],
  );
  if (unknown.length > 0) throw new Refusal(422, 'rule-violated', unknown);
  return papers.filter((paper) => paper !== null);
}
