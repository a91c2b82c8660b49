/**
 * How long each kind of personal data is kept: one rule for each `retention` word of `x-pii` in the contract (tested, and
 * held by `npm run check`). Data only; apply.ts carries them out. What is said stands in the report, so it is Vietnamese.
 */
import { ENDED } from '../identity/activity-states.ts';

/** Deletes rows, or empties columns of rows: what does not name anybody any more stays for the figures. */
export interface RetentionStep {
  readonly table: string;
  /** SQL about a row of the table; `:before` is the moment before which it is over its time. */
  readonly where: string;
  /** Columns to empty, each with the SQL of what it becomes. Without it the row is deleted. */
  readonly empty?: Readonly<Record<string, string>>;
}

export interface RetentionRule {
  /** The word of the contract. */
  readonly word: string;
  readonly title: string;
  /** On what the period rests, in plain words. */
  readonly basis: string;
  /**
   * Days that it is kept. The law names none of them, so each is a default of this project and a setting of the operator
   * (`SOTAY_KEEP_…_DAYS`). Absent: nothing is deleted by age.
   */
  readonly days?: number;
  /** The days follow from what the data is for, and are no setting. */
  readonly fixed?: true;
  readonly steps: readonly RetentionStep[];
}

const YEARS = 365;

/** Answered or closed, with nothing written since. */
const OLD_OPINION = `state in ('answered', 'closed') and greatest(submitted_at, coalesce(answered_at, submitted_at)) < :before
  and not exists (select from feedback_replies later where later.feedback_id = feedback.id and later.at >= :before)`;
const OF_OLD_OPINION = `feedback_id in (select id from feedback where ${OLD_OPINION})`;
const PARTS_OF_OLD_OPINION = `attachment_id in (select id from attachments where ${OF_OLD_OPINION})`;

const OLD_MEETING = 'meeting_id in (select id from meetings where starts_at < :before)';

/** Left for good: no membership holds or ended since, and the list has not been corrected since. */
const GONE = `activity_state in (${ENDED.map((state) => `'${state}'`).join(', ')}) and as_of < :before
  and not exists (select from memberships later where later.member_id = members.id
    and (later.valid_to is null or later.valid_to >= :before))`;
const isGone = (column: string) => `${column} in (select id from members where ${GONE})`;

const OF_CORRECTIONS = `correction_id in (select id from profile_corrections where ${isGone('member_id')})`;
const PARTS_OF_CORRECTIONS = `attachment_id in (select id from attachments where ${OF_CORRECTIONS})`;

const OLD_ASSIGNMENT = 'coalesce(ended_at, to_on) < :before';
/** Sessions have a time of their own. */
const NO_SESSION = 'not exists (select from assisted_sessions kept where kept.assignment_id = support_assignments.id)';
/** A code does not run out: it is of use as long as somebody is assigned to its member. */
const UNUSED_CODE = `(issued_at < :before and not exists (select from support_assignments later
  where later.helped_id = support_codes.member_id and coalesce(later.ended_at >= :before, later.to_on >= :before, true)))`;

export const RETENTION_RULES: readonly RetentionRule[] = [
  {
    word: 'notKept',
    title: 'Thông tin chỉ dùng trong lúc xử lý; bản sao câu trả lời để gửi lại khi mất kết nối',
    basis:
      'Thông tin đăng ký chỉ so sánh với danh sách đảng viên rồi bỏ, không lưu; bản sao câu trả lời hết tác dụng sau 24 giờ (thu thập tối thiểu, Luật 91/2025/QH15, Điều 3).',
    days: 1,
    fixed: true,
    steps: [{ table: 'idempotency_keys', where: 'created_at < :before' }],
  },
  {
    word: 'feedback',
    title: 'Ý kiến đã trả lời và tệp đính kèm',
    basis: 'Pháp luật không nêu thời hạn cho ý kiến trên Sổ tay; ý kiến chưa trả lời không bị xóa.',
    days: 5 * YEARS,
    steps: [
      { table: 'attachment_parts', where: PARTS_OF_OLD_OPINION },
      { table: 'attachments', where: OF_OLD_OPINION },
      { table: 'feedback_steps', where: OF_OLD_OPINION },
      { table: 'feedback_replies', where: OF_OLD_OPINION },
      { table: 'feedback', where: OLD_OPINION },
    ],
  },
  {
    word: 'meetings',
    title: 'Trả lời dự họp, xin phép vắng và tên người trong thông báo mời họp',
    basis: 'Pháp luật không nêu thời hạn; số liệu kỳ sinh hoạt được giữ, không còn tên người.',
    days: 5 * YEARS,
    steps: [
      { table: 'absence_requests', where: OLD_MEETING },
      { table: 'meeting_invitations', where: OLD_MEETING },
      {
        table: 'meetings',
        where: 'starts_at < :before',
        empty: { chair: 'null', meeting_secretary: 'null', presenter: 'null', guests: "'{}'" },
      },
    ],
  },
  {
    word: 'announcements',
    title: 'Thời điểm đọc thông báo',
    basis: 'Pháp luật không nêu thời hạn; chỉ cần trong thời gian thông báo còn được theo dõi.',
    days: 2 * YEARS,
    steps: [{ table: 'announcement_reads', where: 'read_at < :before' }],
  },
  {
    word: 'documents',
    title: 'Tên người ký văn bản',
    basis: 'Là một phần của văn bản chính thức, giữ cùng văn bản, không xóa theo thời hạn.',
    steps: [],
  },
  {
    word: 'consent',
    title: 'Sự đồng ý đã rút lại, hoặc của người đã ra khỏi Đảng hay từ trần; phiên hỗ trợ đã kết thúc',
    basis:
      'Phải chứng minh được ai đồng ý, khi nào, với nội dung nào (NĐ 356/2025/NĐ-CP, Điều 6); thời hạn giữ bằng chứng sau khi rút lại không được nêu.',
    days: 5 * YEARS,
    steps: [
      { table: 'consent_records', where: `withdrawn_at < :before or ${isGone('member_id')}` },
      // Each is the proof of a consent that ended with it.
      { table: 'assisted_sessions', where: 'expires_at < :before' },
    ],
  },
  {
    word: 'dataRequest',
    title: 'Yêu cầu về dữ liệu cá nhân đã giải quyết',
    basis: 'Pháp luật không nêu thời hạn; yêu cầu chưa giải quyết không bị xóa.',
    days: 3 * YEARS,
    steps: [
      {
        table: 'data_requests',
        where: "state in ('refused', 'completed') and coalesce(completed_at, answered_at) < :before",
      },
    ],
  },
  {
    word: 'membership',
    title:
      'Sơ lược, tài khoản và đề nghị chỉnh sửa của người đã ra khỏi Đảng hoặc từ trần; tài khoản đã thu hồi hoặc bị từ chối; phân công hỗ trợ đã kết thúc',
    basis: 'Giữ trong thời gian là đảng viên; thời hạn sau đó không được nêu trong các văn bản dự án đã đọc.',
    days: 5 * YEARS,
    steps: [
      {
        table: 'accounts',
        where: `(state in ('closed', 'rejected') and decided_at < :before) or ${isGone('member_id')}`,
      },
      { table: 'accounts', where: isGone('decided_by'), empty: { decided_by: 'null' } },
      { table: 'accounts', where: isGone('prepared_by'), empty: { prepared_by: 'null' } },
      { table: 'absence_requests', where: isGone('decided_by'), empty: { decided_by: 'null' } },
      { table: 'data_requests', where: isGone('answered_by'), empty: { answered_by: 'null' } },
      { table: 'data_requests', where: isGone('completed_by'), empty: { completed_by: 'null' } },
      { table: 'feedback', where: isGone('assisted_by'), empty: { assisted_by: 'null' } },
      { table: 'absence_requests', where: isGone('assisted_by'), empty: { assisted_by: 'null' } },
      { table: 'attachment_parts', where: PARTS_OF_CORRECTIONS },
      { table: 'attachments', where: OF_CORRECTIONS },
      { table: 'member_field_history', where: isGone('member_id') },
      { table: 'member_field_history', where: isGone('changed_by'), empty: { changed_by: 'null' } },
      { table: 'profile_correction_fields', where: OF_CORRECTIONS },
      { table: 'profile_corrections', where: isGone('member_id') },
      { table: 'profile_corrections', where: isGone('decided_by'), empty: { decided_by: 'null' } },
      { table: 'support_codes', where: `${isGone('member_id')} or ${isGone('issued_by')} or ${UNUSED_CODE}` },
      { table: 'support_assignments', where: isGone('created_by'), empty: { created_by: 'null' } },
      { table: 'support_assignments', where: isGone('ended_by'), empty: { ended_by: 'null' } },
      {
        table: 'support_assignments',
        where: `(${isGone('helper_id')} or ${isGone('helped_id')} or ${OLD_ASSIGNMENT}) and ${NO_SESSION}`,
      },
      { table: 'events', where: isGone('member_id'), empty: { member_id: 'null' } },
      { table: 'role_assignments', where: isGone('member_id') },
      { table: 'role_assignments', where: isGone('granted_by'), empty: { granted_by: 'null' } },
      { table: 'role_assignments', where: isGone('ended_by'), empty: { ended_by: 'null' } },
      // Last, and only who is named nowhere else: what other rules still keep needs its person.
      { table: 'memberships', where: `${isGone('member_id')} and :unnamed(memberships.member_id)` },
      { table: 'members', where: `${GONE} and :unnamed(members.id)` },
    ],
  },
  {
    word: 'audit',
    title: 'Nhật ký truy cập',
    basis:
      'Không xóa: mỗi mục nối với mục trước, xóa một mục thì không còn chứng minh được các mục sau. Nhật ký chỉ có mã số, không có tên hay nội dung.',
    steps: [],
  },
];

export const RETENTION_WORDS = RETENTION_RULES.map(({ word }) => word);

/** `dataRequest` → `SOTAY_KEEP_DATA_REQUEST_DAYS` */
export const settingOf = (word: string): string =>
  `SOTAY_KEEP_${word.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase()}_DAYS`;
