import { type Problem, ruleViolated, stateConflict } from '../contract/problems.ts';
import type { DataRequestRefusal } from './rules.ts';

const details: Record<DataRequestRefusal, string> = {
  'own-data-request': 'Đây là yêu cầu của đồng chí. Đề nghị chuyển đồng chí khác trong cấp ủy giải quyết.',
  'data-request-answered': 'Yêu cầu này đã được trả lời. Đề nghị đồng chí tải lại danh sách để xem.',
  'data-request-not-accepted': 'Yêu cầu này chưa được chấp nhận. Đề nghị đồng chí trả lời trước.',
  'data-request-refused': 'Yêu cầu này đã bị từ chối nên không thực hiện được.',
  'data-request-completed': 'Yêu cầu này đã thực hiện xong.',
  'data-request-not-extendable': 'Chỉ yêu cầu xóa dữ liệu mới được gia hạn.',
  'data-request-extended': 'Yêu cầu này đã được gia hạn một lần. Đề nghị đồng chí thực hiện yêu cầu.',
  'data-request-overdue': 'Yêu cầu này đã quá hạn nên không gia hạn được. Đề nghị đồng chí thực hiện yêu cầu.',
};

export const refusal = (code: DataRequestRefusal): Problem => stateConflict(code, details[code]);

export const requestOpen = (): Problem =>
  stateConflict(
    'data-request-open',
    'Đồng chí đã có một yêu cầu như vậy đang chờ giải quyết. Đề nghị đồng chí theo dõi yêu cầu đó.',
  );

export const detailsMissing = (): Problem =>
  missing('details', 'Đề nghị đồng chí ghi rõ mục nào chưa đúng và nội dung đúng.');

export const reasonMissing = (): Problem => missing('reason', 'Đề nghị ghi lý do từ chối để đảng viên biết.');

function missing(field: string, detail: string): Problem {
  const code = `${field}-missing`;
  return ruleViolated([{ pointer: `/body/${field}`, code, detail }], code, detail);
}
