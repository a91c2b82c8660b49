// Meetings for tests; no part of the package. Times are relative, so that "to come" and "past" stay true.
import type { AbsenceRequest, Meeting, MyAnswer } from '@sotay/sdk/meetings';

const DAY = 86_400_000;
const OFFSET = 7 * 3_600_000;

/** A Vietnamese clock time so many days from today. */
export const at = (days: number, time: string): string => {
  const day = new Date(Date.now() + OFFSET + days * DAY).toISOString().slice(0, 10);
  return `${day}T${time}:00+07:00`;
};

export const me = { id: '0192f0c1-0000-7000-8000-000000000101', fullName: 'Nguyễn Văn Mẫu' };
export const cell = { id: '0192f0c1-0000-7000-8000-000000000011', name: 'Chi bộ Tổ dân phố số 4' };
export const session = (...operations: string[]) => ({
  memberId: me.id,
  fullName: me.fullName,
  cell,
  roles: [],
  operations,
});

export const meeting = (changes: Partial<Meeting> = {}): Meeting => ({
  id: '0192f0c1-0000-7000-8000-000000000201',
  organization: cell,
  kind: 'cellRegular',
  title: 'Sinh hoạt chi bộ thường kỳ tháng 12/2026',
  period: '2026-12',
  startsAt: at(10, '19:00'),
  endsAt: at(10, '20:30'),
  place: 'Nhà văn hóa Tổ dân phố số 4',
  chair: 'Trần Thị Ví Dụ',
  meetingSecretary: 'Lê Văn Thử',
  attendees: 'Toàn thể đảng viên của chi bộ',
  agenda: ['Điểm danh, thông qua chương trình', 'Thảo luận, phân công nhiệm vụ tháng 12'],
  topic: null,
  presenter: null,
  guests: [],
  documents: [{ documentId: '0192f0c1-0000-7000-8000-000000000301', title: 'Báo cáo kết quả tháng 11' }],
  state: 'notified',
  stateReason: null,
  noticeVersion: 1,
  noticeSentAt: at(-3, '08:00'),
  absenceDeadlineAt: at(9, '17:00'),
  documentsDueAt: at(9, '19:00'),
  reportDueAt: at(12, '19:00'),
  inPerson: true,
  myAnswer: { acknowledgement: 'none', acknowledgedVersion: 0, absenceRequest: null },
  answerCounts: null,
  version: 2,
  ...changes,
});

/** The same meeting, so many days from today. */
export const onDay = (days: number, changes: Partial<Meeting> = {}): Meeting =>
  meeting({
    id: `0192f0c1-0000-7000-8000-0000000${String(5000 + days)}`,
    title: `Kỳ sinh hoạt ${days}`,
    startsAt: at(days, '19:00'),
    endsAt: at(days, '20:30'),
    absenceDeadlineAt: at(days - 1, '17:00'),
    ...changes,
  });

export const absence = (changes: Partial<AbsenceRequest> = {}): AbsenceRequest => ({
  id: '0192f0c1-0000-7000-8000-000000000212',
  meetingId: '0192f0c1-0000-7000-8000-000000000201',
  member: me,
  assistedBy: null,
  reasonKind: 'work',
  reasonText: 'Đi công tác theo phân công của cơ quan.',
  willStudyDocuments: true,
  submittedAt: at(-1, '09:00'),
  late: false,
  state: 'submitted',
  decidedBy: null,
  decidedAt: null,
  decisionNote: null,
  version: 1,
  ...changes,
});

export const attending = (acknowledgedVersion = 1): MyAnswer => ({
  acknowledgement: 'attending',
  acknowledgedVersion,
  absenceRequest: null,
});
export const absent = (changes: Partial<AbsenceRequest> = {}): MyAnswer => ({
  acknowledgement: changes.state === 'declined' || changes.state === 'withdrawn' ? 'none' : 'absent',
  acknowledgedVersion: 0,
  absenceRequest: absence(changes),
});
