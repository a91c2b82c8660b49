import { type Problem, ruleViolated, stateConflict } from '../contract/problems.ts';
import type { FeedbackRefusal } from './rules.ts';

const details: Record<FeedbackRefusal, string> = {
  'feedback-answered': 'Ý kiến này đã được trả lời nên không chuyển hoặc gia hạn được nữa.',
  'feedback-closed': 'Ý kiến này đã đóng. Đề nghị đồng chí gửi ý kiến mới.',
  'feedback-extended': 'Ý kiến này đã được gia hạn một lần. Đề nghị đồng chí trả lời hoặc chuyển cấp trên.',
  'feedback-not-answered': 'Ý kiến này chưa được trả lời. Đề nghị đồng chí trả lời rồi đóng.',
  'feedback-overdue':
    'Ý kiến này đã quá hạn trả lời nên không gia hạn được. Đề nghị đồng chí trả lời hoặc chuyển cấp trên.',
  'own-feedback': 'Đây là ý kiến của đồng chí. Đề nghị chuyển đồng chí khác trong cấp ủy xử lý.',
};

export const refusal = (code: FeedbackRefusal): Problem => stateConflict(code, details[code]);

export function refuse(code: FeedbackRefusal | null): void {
  if (code) throw refusal(code);
}

export const forwardedAway = (): Problem =>
  stateConflict(
    'feedback-forwarded',
    'Ý kiến này đã được chuyển lên cấp trên. Đồng chí xem được, cấp ủy cấp trên trả lời.',
  );

export const changedMeanwhile = (): Problem =>
  stateConflict('feedback-changed', 'Ý kiến này vừa có trao đổi mới. Đề nghị đồng chí xem lại rồi gửi.');

export const threadFull = (): Problem =>
  stateConflict('feedback-full', 'Trao đổi này đã dài. Đề nghị đồng chí gửi ý kiến mới.');

export const noSuperiorCommittee = (): Problem =>
  stateConflict('no-superior-committee', 'Không có cấp ủy cấp trên để chuyển. Đề nghị đồng chí trả lời ý kiến này.');

export const extensionTooLong = (longest: number): Problem =>
  ruleViolated(
    [
      {
        pointer: '/body/workingDays',
        code: 'extension-too-long',
        detail: `Cấp này gia hạn được nhiều nhất ${longest} ngày làm việc. Đề nghị chọn lại.`,
      },
    ],
    'extension-too-long',
    `Cấp này gia hạn được nhiều nhất ${longest} ngày làm việc. Đề nghị chọn lại.`,
  );

export const cellDissolved = (): Problem =>
  recipientRefused(
    'cell-dissolved',
    'Chi bộ của đồng chí đã giải thể hoặc sáp nhập. Đề nghị chọn nơi nhận là cấp ủy quản lý trực tiếp.',
  );

export const noManagingCommittee = (): Problem =>
  recipientRefused(
    'no-managing-committee',
    'Chưa có cấp ủy quản lý trực tiếp của chi bộ trên hệ thống. Đề nghị gửi chi bộ.',
  );

function recipientRefused(code: string, detail: string): Problem {
  return ruleViolated([{ pointer: '/body/recipient', code, detail }]);
}
