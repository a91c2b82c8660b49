import { Problem, ruleViolated, stateConflict } from '../contract/problems.ts';
import type { AssignmentRefusal } from './rules.ts';

const details: Record<AssignmentRefusal, string> = {
  'helps-themselves': 'Đồng chí hỗ trợ và đồng chí được hỗ trợ phải là hai người. Đề nghị chọn lại.',
  'not-in-cell': 'Đồng chí này không sinh hoạt tại chi bộ. Đề nghị chọn lại trong danh sách chi bộ.',
  'end-before-start': 'Ngày kết thúc phải từ ngày bắt đầu trở đi. Đề nghị chọn lại.',
  'end-in-past': 'Ngày kết thúc đã qua. Đề nghị chọn lại.',
};

/** 422 that names each field; nothing in the way, nothing thrown. */
export function refuseFields(broken: readonly { readonly code: AssignmentRefusal; readonly field: string }[]): void {
  const [first] = broken;
  if (!first) return;
  const errors = broken.map(({ code, field }) => ({ pointer: `/body/${field}`, code, detail: details[code] }));
  throw errors.length === 1 ? ruleViolated(errors, first.code, details[first.code]) : ruleViolated(errors);
}

const conflicts = {
  'assignment-exists': 'Đồng chí này đã được phân công hỗ trợ đồng chí đã chọn. Đề nghị xem lại danh sách.',
  'assignment-ended': 'Phân công hỗ trợ này đã kết thúc. Đề nghị đồng chí tải lại danh sách để xem.',
  'assignment-not-current': 'Phân công hỗ trợ này hiện không còn hiệu lực. Đề nghị đồng chí liên hệ Bí thư chi bộ.',
  'support-code-missing': 'Đồng chí được hỗ trợ chưa có mã hỗ trợ. Đề nghị Bí thư chi bộ cấp mã.',
  'support-code-expired':
    'Mã hỗ trợ đã hết hạn: mỗi mã dùng được 10 lần, trong 90 ngày. Đề nghị Bí thư chi bộ cấp mã mới.',
  'support-code-own':
    'Mã hỗ trợ này do chính đồng chí cấp nên đồng chí không dùng được. Đề nghị đồng chí khác trong chi ủy cấp mã mới.',
  'helped-account-closed':
    'Tài khoản của đồng chí được hỗ trợ đang tạm khóa hoặc đã thu hồi. Đề nghị đồng chí liên hệ Bí thư chi bộ.',
} as const;

export const conflict = (code: keyof typeof conflicts) => stateConflict(code, conflicts[code]);

/** `commits`, here and below: the attempt stays counted although the answer is a refusal. */
export const codeLocked = () =>
  new Problem(
    409,
    'support-code-locked',
    'The state of the object does not allow this act.',
    'Mã hỗ trợ đã bị khóa sau 5 lần nhập sai. Đề nghị Bí thư chi bộ cấp mã mới.',
    { commits: true },
  );

export const codeWrong = (attemptsLeft: number) => {
  const detail = `Mã hỗ trợ chưa đúng. Đề nghị xem lại phiếu mã rồi nhập lại. Còn ${attemptsLeft} lần nhập.`;
  return new Problem(422, 'support-code-wrong', 'The request is well-formed but breaks a rule.', detail, {
    errors: [{ pointer: '/body/code', code: 'support-code-wrong', detail }],
    commits: true,
  });
};

const sessionWords = {
  'assisted-session-task':
    'Phiên hỗ trợ này chỉ dành cho việc đã chọn. Đề nghị kết thúc phiên rồi bắt đầu phiên mới cho việc khác.',
  'assisted-session-done': 'Việc của phiên hỗ trợ này đã làm xong. Muốn làm việc khác, đề nghị bắt đầu phiên mới.',
  'assisted-session-ended': 'Phiên hỗ trợ đã kết thúc. Đề nghị đồng chí được hỗ trợ nhập lại mã để tiếp tục.',
} as const;

export const sessionRefused = (code: keyof typeof sessionWords) =>
  new Problem(403, code, 'The assisted session does not open this operation.', sessionWords[code]);
