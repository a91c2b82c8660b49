import { sql, type Insertable, type Selectable, type Updateable } from 'kysely';
import type { Database } from '../database/database.ts';
import { runPrepared } from '../database/prepared.ts';
import type { Tables } from '../database/tables.ts';
import type { components } from '../generated/schema.ts';
import type { Principal } from '../identity/principal.ts';
import type { Condition } from '../identity/visibility.ts';
import { organizationNames } from '../organizations/store.ts';
import { readLatestAbsences, type AbsenceRequest } from './absence-store.ts';
import { acknowledgementOf, documentsDueAt, reportDueAt, type AbsenceState } from './rules.ts';
import { preparedBy } from './visibility.ts';

export type Meeting = components['schemas']['Meeting'];
export type MeetingRow = Selectable<Tables['meetings']>;

type ShownRow = MeetingRow & {
  readonly invitedId: string | null;
  readonly acknowledgedVersion: number | null;
  readonly prepared: boolean;
};

export interface MeetingQuestion {
  readonly seen: Condition;
  /** The caller: whose answer is shown, and where counts may be seen. */
  readonly principal: Principal;
  readonly organizationId?: string | undefined;
  readonly kind?: MeetingRow['kind'] | undefined;
  readonly state?: MeetingRow['state'] | undefined;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly after?: { readonly startsAt: Date; readonly id: string } | null;
  readonly limit: number;
  /** The day whose organisation names are shown. */
  readonly today: string;
}

const NOBODY = '00000000-0000-0000-0000-000000000000';

/** Latest start first. Five statements, however many meetings. */
export async function readMeetings(db: Database, question: MeetingQuestion): Promise<Meeting[]> {
  const rows = await readRows(db, question);
  if (rows.length === 0) return [];
  const ids = rows.map((row) => row.id);
  const prepared = rows.filter((row) => row.prepared).map((row) => row.id);
  const names = await organizationNames(
    db,
    rows.map((row) => row.organizationId),
    question.today,
  );
  const documents = await readDocuments(db, ids);
  const absences = await readLatestAbsences(db, ids, question.principal.member?.id ?? NOBODY);
  const counts = await readCounts(db, prepared);
  return rows.map((row) => ({
    ...presentRow(row),
    organization: { id: row.organizationId, name: names.get(row.organizationId) ?? '' },
    documents: documents.get(row.id) ?? [],
    myAnswer: row.invitedId === null ? null : presentAnswer(row, absences.get(row.id) ?? null, question.principal),
    answerCounts: counts.get(row.id) ?? null,
  }));
}

async function readRows(db: Database, question: MeetingQuestion): Promise<ShownRow[]> {
  const { seen, principal, organizationId, kind, state, from, to, after, limit } = question;
  let query = db
    .selectFrom('meetings')
    .leftJoin('meetingInvitations as invitation', (join) =>
      join
        .onRef('invitation.meetingId', '=', 'meetings.id')
        .on('invitation.memberId', '=', principal.member?.id ?? NOBODY),
    )
    .selectAll('meetings')
    .select(['invitation.memberId as invitedId', 'invitation.acknowledgedVersion'])
    .select(preparedBy(principal).as('prepared'))
    .where(seen)
    .orderBy('meetings.startsAt', 'desc')
    .orderBy('meetings.id', 'desc')
    .limit(limit);
  if (organizationId) query = query.where('meetings.organizationId', '=', organizationId);
  if (kind) query = query.where('meetings.kind', '=', kind);
  if (state) query = query.where('meetings.state', '=', state);
  if (from) query = query.where('meetings.startsAt', '>=', new Date(from));
  if (to) query = query.where('meetings.startsAt', '<', new Date(to));
  if (after) {
    query = query.where((eb) =>
      eb(eb.refTuple('meetings.startsAt', 'meetings.id'), '<', eb.tuple(after.startsAt, after.id)),
    );
  }
  return runPrepared(db, query.compile());
}

async function readDocuments(db: Database, meetingIds: readonly string[]) {
  const byMeeting = new Map<string, Meeting['documents'][number][]>();
  const rows = await db
    .selectFrom('meetingDocuments as link')
    .innerJoin('documents', 'documents.id', 'link.documentId')
    .select(['link.meetingId', 'link.documentId', 'documents.title'])
    .where('link.meetingId', 'in', meetingIds)
    .orderBy('link.position')
    .execute();
  for (const { meetingId, documentId, title } of rows) {
    const papers = byMeeting.get(meetingId) ?? [];
    byMeeting.set(meetingId, papers);
    papers.push({ documentId, title });
  }
  return byMeeting;
}

interface CountRow {
  readonly meetingId: string;
  readonly invited: number;
  readonly attending: number;
  readonly absent: number;
}

async function readCounts(db: Database, meetingIds: readonly string[]) {
  const counts = new Map<string, components['schemas']['AnswerCounts']>();
  if (meetingIds.length === 0) return counts;
  const { rows } = await sql<CountRow>`
    select i.meeting_id, count(*) as invited, count(a.id) as absent,
      count(*) filter (where a.id is null and i.acknowledged_version > 0 and i.acknowledged_version = m.notice_version)
        as attending
    from meeting_invitations i
    join meetings m on m.id = i.meeting_id
    left join absence_requests a
      on a.meeting_id = i.meeting_id and a.member_id = i.member_id and a.state in ('submitted', 'accepted')
    where i.meeting_id in (${sql.join(meetingIds)})
    group by i.meeting_id`.execute(db);
  for (const { meetingId, invited, attending, absent } of rows) {
    counts.set(meetingId, { invited, attending, absent, none: invited - attending - absent });
  }
  return counts;
}

function presentRow(row: ShownRow): Omit<Meeting, 'organization' | 'documents' | 'myAnswer' | 'answerCounts'> {
  return {
    id: row.id,
    kind: row.kind,
    title: row.title,
    period: row.period,
    startsAt: row.startsAt.toISOString(),
    endsAt: row.endsAt?.toISOString() ?? null,
    place: row.place,
    chair: row.chair,
    meetingSecretary: row.meetingSecretary,
    attendees: row.attendees,
    agenda: row.agenda,
    topic: row.topic,
    presenter: row.presenter,
    guests: row.guests,
    state: row.state,
    stateReason: row.stateReason,
    noticeVersion: row.noticeVersion,
    noticeSentAt: row.noticeSentAt?.toISOString() ?? null,
    absenceDeadlineAt: row.absenceDeadlineAt?.toISOString() ?? null,
    documentsDueAt: documentsDueAt(row.startsAt).toISOString(),
    reportDueAt: reportDueAt(row.startsAt).toISOString(),
    inPerson: true,
    version: row.version,
  };
}

function presentAnswer(
  row: ShownRow,
  absenceRequest: AbsenceRequest | null,
  { assistance }: Principal,
): NonNullable<Meeting['myAnswer']> {
  const acknowledgedVersion = row.acknowledgedVersion ?? 0;
  const absence = (absenceRequest?.state ?? null) as AbsenceState | null;
  const acknowledgement = acknowledgementOf({ noticeVersion: row.noticeVersion, acknowledgedVersion, absence });
  return {
    acknowledgement,
    // A live absence holds for the notice in force: a notice that moves the meeting has withdrawn the older ones.
    acknowledgedVersion: acknowledgement === 'absent' ? row.noticeVersion : acknowledgedVersion,
    // The reason is not needed to answer: a helper need not learn why the other could not come.
    absenceRequest: assistance ? null : absenceRequest,
  };
}

/** The meeting, if the caller may see it, locked until the end of the transaction. */
export async function lockMeeting(db: Database, id: string, seen: Condition, lock: 'change' | 'answer') {
  const query = db.selectFrom('meetings').selectAll().where('meetings.id', '=', id).where(seen);
  // Answers may come in side by side, but not while the notice that they answer is being replaced.
  return (lock === 'change' ? query.forUpdate() : query.forShare()).executeTakeFirst();
}

export async function insertMeeting(db: Database, meeting: Insertable<Tables['meetings']>): Promise<void> {
  await db.insertInto('meetings').values(meeting).execute();
}

export async function changeMeeting(db: Database, id: string, change: Updateable<Tables['meetings']>): Promise<void> {
  await db.updateTable('meetings').set(change).where('id', '=', id).execute();
}

export async function linkDocuments(db: Database, meetingId: string, documentIds: readonly string[]): Promise<void> {
  await db.deleteFrom('meetingDocuments').where('meetingId', '=', meetingId).execute();
  if (documentIds.length === 0) return;
  await db
    .insertInto('meetingDocuments')
    .values(documentIds.map((documentId, position) => ({ meetingId, documentId, position })))
    .execute();
}
