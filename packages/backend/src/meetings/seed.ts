import { vietnamDay } from '../calendar.ts';
import type { Database } from '../database/database.ts';
import { OTHER_PROVINCE_CELL, SAMPLE, SAMPLE_CELLS, sampleId } from '../sample/organizations.ts';
import { SAMPLE_PERSONS } from '../sample/persons.ts';
import type { SeedContext } from '../sample/seed.ts';
import { inviteExpected } from './invitations.ts';
import { defaultAbsenceDeadlineAt } from './rules.ts';
import { seedAnswers } from './seed-answers.ts';
import { committeeAgenda, regularAgenda, thematicAgenda, topics } from './seed-texts.ts';
import { insertMeeting, linkDocuments } from './store.ts';
import type { MeetingTables } from './tables.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const DURATION = 1.5 * HOUR;

type Given = Pick<MeetingTables['meetings'], 'id' | 'kind' | 'title' | 'agenda' | 'state'> & {
  readonly startsAt: Date;
  readonly topic?: string;
};

/** For each cell: the regular meeting to come, a thematic one to come, the regular one just held, and a draft. */
export async function seedMeetings({ db, now }: SeedContext): Promise<void> {
  const upcoming = evening(now, 3, 'next');
  const thematic = evening(now, 17, 'next');
  const held = evening(now, 3, 'last');
  for (const [index, cell] of [...SAMPLE_CELLS, OTHER_PROVINCE_CELL].entries()) {
    // The first cell is that of the personas, whose meetings are the examples of the contract.
    const id = (number: number): string => sampleId(index === 0 ? 200 + number : 20_000 + index * 10 + number);
    const topic = topics[index % topics.length] ?? '';
    const meetings: Given[] = [
      {
        id: id(1),
        kind: 'cellRegular',
        title: `Sinh hoạt chi bộ thường kỳ tháng ${monthOf(upcoming)}`,
        startsAt: upcoming,
        agenda: [...regularAgenda],
        state: 'notified',
      },
      {
        id: id(2),
        kind: 'cellThematic',
        title: `Sinh hoạt chuyên đề tháng ${monthOf(thematic)}`,
        startsAt: thematic,
        agenda: [...thematicAgenda],
        state: 'notified',
        topic,
      },
      {
        id: id(4),
        kind: 'cellRegular',
        title: `Sinh hoạt chi bộ thường kỳ tháng ${monthOf(held)}`,
        startsAt: held,
        agenda: [...regularAgenda],
        state: 'held',
      },
    ];
    if (cell.id === SAMPLE.cell) {
      meetings.push({
        id: id(3),
        kind: 'cellCommittee',
        title: `Sinh hoạt chi ủy chuẩn bị tháng ${monthOf(upcoming)}`,
        startsAt: new Date(upcoming.getTime() - 2 * DAY),
        agenda: [...committeeAgenda],
        state: 'draft',
      });
    }
    for (const meeting of meetings) await seedMeeting(db, cell, meeting, now);
  }
  await seedAnswers(db, now);
}

/** A cell of the demo has one secretary, who takes the chair. */
async function secretaryOf(db: Database, cellId: string): Promise<string | null> {
  const secretary = await db
    .selectFrom('roleAssignments')
    .innerJoin('members', 'members.id', 'roleAssignments.memberId')
    .select('members.fullName')
    .where('roleAssignments.organizationId', '=', cellId)
    .where('roleAssignments.role', '=', 'secretary')
    .executeTakeFirst();
  return secretary?.fullName ?? null;
}

async function seedMeeting(db: Database, cell: { id: string; name: string }, given: Given, now: Date): Promise<void> {
  const isPersonasCell = cell.id === SAMPLE.cell;
  const sentAt = new Date(Math.min(now.getTime() - 2 * DAY, given.startsAt.getTime() - 7 * DAY));
  const place = `Nhà văn hóa ${cell.name.replace(/^Chi bộ /, '')}`;
  const announced = given.state !== 'draft';
  await insertMeeting(db, {
    ...given,
    organizationId: cell.id,
    period: vietnamDay(given.startsAt).slice(0, 7),
    endsAt: new Date(given.startsAt.getTime() + DURATION),
    place,
    chair: await secretaryOf(db, cell.id),
    meetingSecretary: isPersonasCell ? SAMPLE_PERSONS.committeeMember.fullName : null,
    attendees: given.kind === 'cellCommittee' ? 'Các đồng chí chi ủy viên' : 'Toàn thể đảng viên của chi bộ',
    topic: given.topic ?? null,
    presenter: given.topic && isPersonasCell ? SAMPLE_PERSONS.deputySecretary.fullName : null,
    guests: given.topic ? ['Đại diện Ban Công tác Mặt trận'] : [],
    noticeVersion: announced ? 1 : 0,
    version: announced ? 2 : 1,
    ...(announced && {
      noticeSentAt: sentAt,
      announcedStartsAt: given.startsAt,
      announcedPlace: place,
      absenceDeadlineAt: defaultAbsenceDeadlineAt(given.startsAt, sentAt),
    }),
  });
  if (isPersonasCell) await linkDocuments(db, given.id, await samplePapers(db));
  await inviteExpected(db, { ...given, organizationId: cell.id }, vietnamDay(now));
}

/** Two documents of the sample library that the cell may read. */
async function samplePapers(db: Database): Promise<string[]> {
  const keepers = [SAMPLE.cell, SAMPLE.ward];
  const documents = db.selectFrom('documents').select('id').where('organizationId', 'in', keepers);
  return (await documents.orderBy('id').limit(2).execute()).map((document) => document.id);
}

/** 19:00 in Việt Nam on this day of a month: the next that leaves two days to answer, or the last that is over. */
function evening(now: Date, dayOfMonth: number, which: 'next' | 'last'): Date {
  const [year = 0, month = 1] = vietnamDay(now).split('-').map(Number);
  const starts = [-1, 0, 1, 2].map((offset) => new Date(Date.UTC(year, month - 1 + offset, dayOfMonth, 12)));
  const found =
    which === 'next'
      ? starts.find((start) => start.getTime() >= now.getTime() + 2 * DAY)
      : starts.findLast((start) => start.getTime() + DURATION <= now.getTime());
  return found ?? now;
}

function monthOf(instant: Date): string {
  const [year = '', month = ''] = vietnamDay(instant).split('-');
  return `${month}/${year}`;
}
