import { sql, type Insertable, type Selectable } from 'kysely';
import { seenAs } from '../contract/masking.ts';
import type { Relation } from '../contract/permission.ts';
import type { Database } from '../database/database.ts';
import type { Tables } from '../database/tables.ts';
import type { components } from '../generated/schema.ts';

export type AbsenceRequest = components['schemas']['AbsenceRequest'];
type Row = Selectable<Tables['absenceRequests']> & {
  readonly fullName: string;
  readonly deciderName: string | null;
  readonly helperName: string | null;
};

function selectAbsences(db: Database) {
  return db
    .selectFrom('absenceRequests as request')
    .innerJoin('members as member', 'member.id', 'request.memberId')
    .leftJoin('members as decider', 'decider.id', 'request.decidedBy')
    .leftJoin('members as helper', 'helper.id', 'request.assistedBy')
    .selectAll('request')
    .select(['member.fullName', 'decider.fullName as deciderName', 'helper.fullName as helperName']);
}

/** The reason is for the author and for those who decide: `seenAs` says in which of these parts the caller reads it. */
function present(row: Row, reader: Relation): AbsenceRequest {
  return seenAs(
    {
      id: row.id,
      meetingId: row.meetingId,
      member: { id: row.memberId, fullName: row.fullName },
      assistedBy: row.assistedBy && row.helperName ? { id: row.assistedBy, fullName: row.helperName } : null,
      reasonKind: row.reasonKind,
      reasonText: row.reasonText,
      willStudyDocuments: row.willStudyDocuments,
      submittedAt: row.submittedAt.toISOString(),
      late: row.late,
      state: row.state,
      decidedBy: row.deciderName,
      decidedAt: row.decidedAt?.toISOString() ?? null,
      decisionNote: row.decisionNote,
      version: row.version,
    },
    reader,
  );
}

/** The last request of this member for each of these meetings. */
export async function readLatestAbsences(db: Database, meetingIds: readonly string[], memberId: string) {
  const rows = await selectAbsences(db)
    .distinctOn('request.meetingId')
    .where('request.meetingId', 'in', meetingIds)
    .where('request.memberId', '=', memberId)
    .orderBy('request.meetingId')
    .orderBy('request.submittedAt', 'desc')
    .orderBy('request.id', 'desc')
    .execute();
  return new Map(rows.map((row) => [row.meetingId, present(row, 'author')]));
}

/** All of one member, latest first. */
export async function readAbsencesOf(db: Database, memberId: string): Promise<AbsenceRequest[]> {
  const rows = await selectAbsences(db)
    .where('request.memberId', '=', memberId)
    .orderBy('request.submittedAt', 'desc')
    .orderBy('request.id', 'desc')
    .execute();
  return rows.map((row) => present(row, 'author'));
}

export interface AbsenceQuestion {
  readonly meetingId: string;
  readonly after: { readonly submittedAt: Date; readonly id: string } | null;
  readonly limit: number;
}

/** First come, first shown. */
export async function readAbsences(db: Database, { meetingId, after, limit }: AbsenceQuestion) {
  let query = selectAbsences(db)
    .where('request.meetingId', '=', meetingId)
    .orderBy('request.submittedAt')
    .orderBy('request.id')
    .limit(limit);
  if (after) {
    query = query.where((eb) =>
      eb(eb.refTuple('request.submittedAt', 'request.id'), '>', eb.tuple(after.submittedAt, after.id)),
    );
  }
  return (await query.execute()).map((row) => present(row, 'cell'));
}

export async function readAbsence(db: Database, id: string, reader: 'author' | 'cell'): Promise<AbsenceRequest> {
  return present(await selectAbsences(db).where('request.id', '=', id).executeTakeFirstOrThrow(), reader);
}

/** A request with what its meeting says about it, locked until the end of the transaction. */
export async function lockAbsence(db: Database, id: string) {
  return db
    .selectFrom('absenceRequests as request')
    .innerJoin('meetings as meeting', 'meeting.id', 'request.meetingId')
    .selectAll('request')
    .select(['meeting.organizationId', 'meeting.startsAt', 'meeting.state as meetingState'])
    .where('request.id', '=', id)
    .forUpdate('request')
    .executeTakeFirst();
}

/** Locks the member's place in the meeting, so that two requests at once follow one another. */
export async function lockInvitation(db: Database, meetingId: string, memberId: string): Promise<void> {
  await db
    .selectFrom('meetingInvitations')
    .select('memberId')
    .where('meetingId', '=', meetingId)
    .where('memberId', '=', memberId)
    .forUpdate()
    .execute();
}

export async function hasLiveAbsence(db: Database, meetingId: string, memberId: string): Promise<boolean> {
  const found = await db
    .selectFrom('absenceRequests')
    .select('id')
    .where('meetingId', '=', meetingId)
    .where('memberId', '=', memberId)
    .where('state', 'in', ['submitted', 'accepted'])
    .executeTakeFirst();
  return found !== undefined;
}

export async function insertAbsence(db: Database, request: Insertable<Tables['absenceRequests']>): Promise<void> {
  await db.insertInto('absenceRequests').values(request).execute();
}

type AbsenceChange = Partial<
  Pick<Insertable<Tables['absenceRequests']>, 'state' | 'decidedBy' | 'decidedAt' | 'decisionNote'>
>;

export async function changeAbsence(db: Database, id: string, change: AbsenceChange): Promise<void> {
  await db
    .updateTable('absenceRequests')
    .set({ ...change, version: sql<number>`version + 1` })
    .where('id', '=', id)
    .execute();
}

/** Withdraws what is live, of one member or of everybody invited. Returns the ids. */
export async function withdrawLiveAbsences(db: Database, meetingId: string, memberId?: string): Promise<string[]> {
  let update = db
    .updateTable('absenceRequests')
    .set({ state: 'withdrawn', version: sql<number>`version + 1` })
    .where('meetingId', '=', meetingId)
    .where('state', 'in', ['submitted', 'accepted']);
  if (memberId !== undefined) update = update.where('memberId', '=', memberId);
  return (await update.returning('id').execute()).map((row) => row.id);
}

/** 0 takes the answer back. */
export async function acknowledge(db: Database, meetingId: string, memberId: string, noticeVersion: number) {
  await db
    .updateTable('meetingInvitations')
    .set({ acknowledgedVersion: noticeVersion })
    .where('meetingId', '=', meetingId)
    .where('memberId', '=', memberId)
    .execute();
}
