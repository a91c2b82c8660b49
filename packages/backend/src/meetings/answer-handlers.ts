import { v7 as newId } from 'uuid';
import { recordAudit } from '../audit/record.ts';
import { vietnamDay } from '../calendar.ts';
import type { Context, Handlers } from '../contract/handlers.ts';
import { notFound } from '../contract/problems.ts';
import { recordEvent } from '../events/record.ts';
import type { PrincipalMember } from '../identity/principal.ts';
import { requireGrants } from '../identity/roles.ts';
import { reachesOrganization } from '../identity/visibility.ts';
import * as absences from './absence-store.ts';
import { readOne } from './handlers.ts';
import { refuse } from './refusals.ts';
import * as rules from './rules.ts';
import { lockMeeting, type MeetingRow } from './store.ts';
import { seenUnder } from './visibility.ts';

export const answerHandlers = {
  async acknowledgeMeeting(context) {
    const { db, body, now } = context;
    const { meeting, member } = await lockInvited(context);
    const noticeOutdated = rules.isNoticeOutdated(
      { startsAt: meeting.announcedStartsAt ?? meeting.startsAt, place: meeting.announcedPlace },
      meeting,
    );
    refuse(rules.refuseAcknowledgement({ ...meeting, noticeOutdated }, body.noticeVersion, now));
    const attending = body.acknowledgement === 'attending';
    const withdrawn = attending ? await absences.withdrawLiveAbsences(db, meeting.id, member.id) : [];
    await absences.acknowledge(db, meeting.id, member.id, attending ? meeting.noticeVersion : 0);
    const { organizationId } = meeting;
    for (const objectId of withdrawn)
      await recordEvent(db, { type: 'absenceRequest.withdrawn', objectId, organizationId });
    await recordEvent(db, { type: 'meeting.answered', objectId: meeting.id, organizationId, memberId: member.id });
    return { status: 200, body: await readOne(context, meeting.id) };
  },

  async submitAbsenceRequest(context) {
    const { db, principal, body, now } = context;
    const { meeting, member } = await lockInvited(context);
    refuse(rules.refuseAbsence(meeting.state, await absences.hasLiveAbsence(db, meeting.id, member.id)));
    const id = newId();
    await absences.insertAbsence(db, {
      id,
      meetingId: meeting.id,
      memberId: member.id,
      assistedBy: principal.assistance?.helper.id ?? null,
      reasonKind: body.reasonKind,
      reasonText: body.reasonText ?? null,
      willStudyDocuments: body.willStudyDocuments ?? false,
      submittedAt: now,
      late: rules.isLate(meeting.startsAt, now),
      state: 'submitted',
      version: 1,
    });
    await absences.acknowledge(db, meeting.id, member.id, 0);
    await recordEvent(db, { type: 'absenceRequest.submitted', objectId: id, organizationId: meeting.organizationId });
    // The request itself has no address of its own: its author reads it with the meeting.
    return { status: 201, body: await absences.readAbsence(db, id, 'author'), location: `/v1/meetings/${meeting.id}` };
  },

  async withdrawAbsenceRequest({ db, principal, path, now }) {
    const request = await absences.lockAbsence(db, path.absenceRequestId);
    if (!request || request.memberId !== principal.member?.id) throw notFound();
    refuse(rules.refuseWithdrawal(request.state, request.startsAt, now));
    if (request.state !== 'withdrawn') {
      await absences.changeAbsence(db, request.id, { state: 'withdrawn' });
      await recordEvent(db, {
        type: 'absenceRequest.withdrawn',
        objectId: request.id,
        organizationId: request.organizationId,
      });
    }
    return { status: 200, body: await absences.readAbsence(db, request.id, 'author') };
  },

  async listAbsenceRequests(context) {
    const { db, principal, grants, path, query, cursors } = context;
    const meeting = await readOne(context, path.meetingId, seenUnder(grants, principal));
    const limit = query.limit ?? 20;
    const position = cursors.read();
    const found = await absences.readAbsences(db, {
      meetingId: meeting.id,
      after: position && { submittedAt: new Date(String(position[0])), id: String(position[1]) },
      limit: limit + 1,
    });
    const items = found.slice(0, limit);
    const last = items.at(-1);
    const nextCursor = found.length > limit && last ? cursors.write([last.submittedAt, last.id]) : null;
    return { status: 200, body: { items, nextCursor }, organizationId: meeting.organization.id };
  },

  async decideAbsenceRequest(context) {
    const { db, principal, path, body, now } = context;
    const grants = await requireGrants(db, context, vietnamDay(now));
    const request = await absences.lockAbsence(db, path.absenceRequestId);
    if (!request || !principal.member) throw notFound();
    if (!(await reachesOrganization(db, grants, principal, request.organizationId))) throw notFound();
    const isOwn = request.memberId === principal.member.id;
    // Before the version: whoever comes second learns that it is decided, not only that something has changed.
    refuse(rules.refuseDecision({ ...request, isOwn }, body.decision, body.note));
    context.expectVersion(request.version);
    await absences.changeAbsence(db, request.id, {
      state: body.decision,
      decidedBy: principal.member.id,
      decidedAt: now,
      decisionNote: body.note ?? null,
    });
    await recordEvent(db, {
      type: 'absenceRequest.decided',
      objectId: request.id,
      organizationId: request.organizationId,
    });
    await recordAudit(db, {
      action: 'absenceRequest.decided',
      actor: principal,
      subject: { kind: 'absenceRequest', id: request.id },
      memberId: request.memberId,
      organizationId: request.organizationId,
      details: { decision: body.decision },
    });
    const { organizationId } = request;
    return { status: 200, body: await absences.readAbsence(db, request.id, 'cell'), organizationId };
  },
} satisfies Pick<
  Handlers,
  | 'acknowledgeMeeting'
  | 'submitAbsenceRequest'
  | 'withdrawAbsenceRequest'
  | 'listAbsenceRequests'
  | 'decideAbsenceRequest'
>;

type Invited = Context<'acknowledgeMeeting'> | Context<'submitAbsenceRequest'>;

/** The meeting that the caller is invited to, and their place in it, locked for one answer at a time. */
async function lockInvited(context: Invited): Promise<{ meeting: MeetingRow; member: PrincipalMember }> {
  const { db, principal, grants, path } = context;
  const meeting = await lockMeeting(db, path.meetingId, seenUnder(grants, principal), 'answer');
  if (!meeting || !principal.member) throw notFound();
  await absences.lockInvitation(db, meeting.id, principal.member.id);
  return { meeting, member: principal.member };
}
