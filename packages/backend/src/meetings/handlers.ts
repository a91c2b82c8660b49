import { sql } from 'kysely';
import { v7 as newId } from 'uuid';
import { vietnamDay } from '../calendar.ts';
import type { Context, Handlers } from '../contract/handlers.ts';
import { notFound } from '../contract/problems.ts';
import { recordEvent } from '../events/record.ts';
import { requireGrants } from '../identity/roles.ts';
import { reachesOrganization } from '../identity/visibility.ts';
import { withdrawLiveAbsences } from './absence-store.ts';
import { requireDocuments } from './documents.ts';
import { inviteExpected } from './invitations.ts';
import { findOrganizer } from './organizer.ts';
import { refuse } from './refusals.ts';
import * as rules from './rules.ts';
import * as store from './store.ts';
import { seenUnder } from './visibility.ts';

export const meetingHandlers = {
  async listMeetings({ db, principal, grants, query, now, cursors }) {
    const limit = query.limit ?? 20;
    const position = cursors.read();
    const found = await store.readMeetings(db, {
      ...query,
      seen: seenUnder(grants, principal),
      principal,
      after: position && { startsAt: new Date(String(position[0])), id: String(position[1]) },
      limit: limit + 1,
      today: vietnamDay(now),
    });
    const items = found.slice(0, limit);
    const last = items.at(-1);
    const nextCursor = found.length > limit && last ? cursors.write([last.startsAt, last.id]) : null;
    return { status: 200, body: { items, nextCursor } };
  },

  async getMeeting(context) {
    const { principal, grants, path } = context;
    return { status: 200, body: await readOne(context, path.meetingId, seenUnder(grants, principal)) };
  },

  async createMeeting(context) {
    const { db, principal, body, now } = context;
    const today = vietnamDay(now);
    const grants = await requireGrants(db, context, today);
    const isOwn = await reachesOrganization(db, grants, principal, body.organizationId);
    const organizer = isOwn ? await findOrganizer(db, body.organizationId, today) : undefined;
    if (!organizer) throw notFound();
    const { documentIds = [], ...fields } = body;
    const startsAt = new Date(body.startsAt);
    const endsAt = instant(body.endsAt);
    const absenceDeadlineAt = instant(body.absenceDeadlineAt);
    refuse([...rules.refuseKind(body.kind, organizer), ...rules.refuseTimes({ startsAt, endsAt, absenceDeadlineAt })]);
    await requireDocuments(db, body.organizationId, documentIds);
    const id = newId();
    await store.insertMeeting(db, {
      ...fields,
      id,
      agenda: [...(body.agenda ?? [])],
      guests: [...(body.guests ?? [])],
      state: 'draft',
      noticeVersion: 0,
      version: 1,
    });
    await store.linkDocuments(db, id, documentIds);
    await inviteExpected(db, { ...body, id }, today);
    return { status: 201, body: await readOne(context, id), location: `/v1/meetings/${id}` };
  },

  async updateMeeting(context) {
    const { db, body } = context;
    const meeting = await lockForChange(context);
    const { documentIds, state, stateReason, ...fields } = body;
    refuse(rules.refuseSideState(meeting.state, state, stateReason));
    const change = { ...fields, ...changedTimes(meeting, body) };
    const changed = { ...meeting, ...change };
    const gaps = meeting.state === 'notified' && state === undefined ? rules.refuseGaps(changed) : [];
    refuse([...gaps, ...rules.refuseTimes(changed)]);
    if (documentIds) {
      await requireDocuments(db, meeting.organizationId, documentIds);
      await store.linkDocuments(db, meeting.id, documentIds);
    }
    await store.changeMeeting(db, meeting.id, {
      ...change,
      ...(state && { state, stateReason: stateReason ?? null }),
      agenda: [...changed.agenda],
      guests: [...changed.guests],
      version: meeting.version + 1,
    });
    // Nobody is told of a draft.
    if (meeting.noticeVersion > 0)
      await recordEvent(db, { type: 'meeting.updated', objectId: meeting.id, organizationId: meeting.organizationId });
    return { status: 200, body: await readOne(context, meeting.id) };
  },

  async notifyMeeting(context) {
    const { db, now } = context;
    const meeting = await lockForChange(context);
    refuse(rules.refuseNotice(meeting, now));
    await store.changeMeeting(db, meeting.id, {
      state: 'notified',
      stateReason: null,
      noticeVersion: meeting.noticeVersion + 1,
      noticeSentAt: now,
      announcedStartsAt: meeting.startsAt,
      announcedPlace: meeting.place,
      absenceDeadlineAt: meeting.absenceDeadlineAt ?? rules.defaultAbsenceDeadlineAt(meeting.startsAt, now),
      version: meeting.version + 1,
    });
    let withdrawn: readonly string[] = [];
    // Who could not come at the old time may be free at the new one, and the other way round.
    if (meeting.announcedStartsAt && meeting.announcedStartsAt.getTime() !== meeting.startsAt.getTime()) {
      withdrawn = await withdrawLiveAbsences(db, meeting.id);
    }
    await inviteExpected(db, meeting, vietnamDay(now));
    const { organizationId } = meeting;
    for (const objectId of withdrawn)
      await recordEvent(db, { type: 'absenceRequest.withdrawn', objectId, organizationId });
    await recordEvent(db, { type: 'meeting.notified', objectId: meeting.id, organizationId });
    return { status: 201, body: await readOne(context, meeting.id), location: `/v1/meetings/${meeting.id}` };
  },
} satisfies Pick<Handlers, 'listMeetings' | 'getMeeting' | 'createMeeting' | 'updateMeeting' | 'notifyMeeting'>;

/** The meeting as it is now, for this caller to change on the version that they read, in a role that they still hold. */
async function lockForChange(context: Context<'updateMeeting' | 'notifyMeeting'>): Promise<store.MeetingRow> {
  const { db, principal, path, now } = context;
  const grants = await requireGrants(db, context, vietnamDay(now));
  const meeting = await store.lockMeeting(db, path.meetingId, seenUnder(grants, principal), 'change');
  if (!meeting) throw notFound();
  context.expectVersion(meeting.version);
  return meeting;
}

/** The meeting as the caller sees it. Without `seen`, one that this very request has written or locked. */
export async function readOne({ db, principal, now }: Context, id: string, seen = sql<boolean>`true`) {
  const [meeting] = await store.readMeetings(db, {
    seen: sql<boolean>`(meetings.id = ${id} and ${seen})`,
    principal,
    limit: 1,
    today: vietnamDay(now),
  });
  if (!meeting) throw notFound();
  return meeting;
}

type Times = Pick<Context<'updateMeeting'>['body'], 'startsAt' | 'endsAt' | 'absenceDeadlineAt'>;

function changedTimes(meeting: store.MeetingRow, asked: Times): rules.MeetingTimes {
  const startsAt = instant(asked.startsAt) ?? meeting.startsAt;
  const moved = startsAt.getTime() !== meeting.startsAt.getTime();
  // A moved meeting gets the usual deadline at its next notice, unless one is named.
  const deadline = moved ? null : meeting.absenceDeadlineAt;
  return {
    startsAt,
    endsAt: asked.endsAt === undefined ? meeting.endsAt : instant(asked.endsAt),
    absenceDeadlineAt: asked.absenceDeadlineAt === undefined ? deadline : instant(asked.absenceDeadlineAt),
  };
}

function instant(text: string | null | undefined): Date | null {
  return text === null || text === undefined ? null : new Date(text);
}
