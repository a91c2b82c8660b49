import { sql } from 'kysely';
import type { Database } from '../database/database.ts';
import { sampleId } from '../sample/organizations.ts';
import { SAMPLE_PERSONS } from '../sample/persons.ts';
import { acknowledge, insertAbsence } from './absence-store.ts';
import type { AbsenceState } from './rules.ts';
import { absences, refusalNote } from './seed-texts.ts';

const HOUR = 3_600_000;

/** Of every four invited, one has not answered yet. */
const SILENT_EVERY = 4;

/** Answers to everything announced: most will attend, and in the cell of the personas some ask to be absent. */
export async function seedAnswers(db: Database, now: Date): Promise<void> {
  await sql`
    update meeting_invitations invitation set acknowledged_version = meeting.notice_version
    from meetings meeting, (
      select meeting_id, member_id, row_number() over (order by meeting_id, member_id) as place from meeting_invitations
    ) as placed
    where meeting.id = invitation.meeting_id
      and placed.meeting_id = invitation.meeting_id and placed.member_id = invitation.member_id
      and meeting.notice_version > 0
      and (meeting.state = 'held'
        or (placed.place % ${SILENT_EVERY} <> 0 and invitation.member_id <> ${SAMPLE_PERSONS.member.id}))`.execute(db);
  await seedAbsences(db, now);
}

async function seedAbsences(db: Database, now: Date): Promise<void> {
  const upcoming = sampleId(201);
  const held = sampleId(204);
  const invited = await db
    .selectFrom('meetingInvitations')
    .select('memberId')
    .where('meetingId', '=', upcoming)
    .where(
      'memberId',
      'not in',
      Object.values(SAMPLE_PERSONS).map((person) => person.id),
    )
    .orderBy('memberId')
    .execute();
  const states: AbsenceState[] = ['submitted', 'submitted', 'accepted', 'declined', 'withdrawn'];
  for (const [index, state] of states.entries()) {
    const member = invited[index];
    const reason = absences[index % absences.length];
    if (!member || !reason) continue;
    await seedAbsence(db, { number: 212 + index, meetingId: upcoming, memberId: member.memberId, reason, state }, now);
  }
  const { startsAt } = await db
    .selectFrom('meetings')
    .select('startsAt')
    .where('id', '=', held)
    .executeTakeFirstOrThrow();
  const ownAbsence = { reasonKind: 'health', reasonText: null };
  await seedAbsence(
    db,
    { number: 211, meetingId: held, memberId: SAMPLE_PERSONS.member.id, reason: ownAbsence, state: 'accepted' },
    new Date(startsAt.getTime() - 24 * HOUR),
  );
}

interface Sample {
  readonly number: number;
  readonly meetingId: string;
  readonly memberId: string;
  readonly reason: { readonly reasonKind: string; readonly reasonText: string | null };
  readonly state: AbsenceState;
}

async function seedAbsence(db: Database, { number, meetingId, memberId, reason, state }: Sample, now: Date) {
  const decided = state === 'accepted' || state === 'declined';
  await acknowledge(db, meetingId, memberId, 0);
  await insertAbsence(db, {
    id: sampleId(number),
    meetingId,
    memberId,
    ...reason,
    willStudyDocuments: true,
    submittedAt: new Date(now.getTime() - (number % 10) * HOUR - 12 * HOUR),
    late: false,
    state,
    ...(decided && { decidedBy: SAMPLE_PERSONS.secretary.id, decidedAt: new Date(now.getTime() - HOUR) }),
    decisionNote: state === 'declined' ? refusalNote : null,
    version: state === 'submitted' ? 1 : 2,
  });
}
