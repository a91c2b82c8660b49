import { ruleViolated, stateConflict } from '../contract/problems.ts';
import type { RefusalCode } from './rules.ts';

/** 409: the state of things stands against it. 422: a field does; `field` names it. */
export interface Refusal {
  readonly status: 409 | 422;
  readonly detail: string;
  readonly field?: string;
}

export const refusals: Record<RefusalCode, Refusal> = {
  'absence-already-decided': {
    status: 409,
    detail: 'Báo cáo xin phép vắng này đã có quyết định. Đề nghị đồng chí tải lại để xem.',
  },
  'absence-already-open': {
    status: 409,
    detail:
      'Đồng chí đã gửi xin phép vắng cho kỳ sinh hoạt này. Muốn gửi lại, đề nghị đồng chí rút báo cáo đã gửi trước.',
  },
  'absence-declined': {
    status: 409,
    detail: 'Báo cáo này không được đồng ý nên không rút được nữa. Đề nghị đồng chí liên hệ bí thư chi bộ.',
  },
  'absence-not-open': {
    status: 409,
    detail: 'Đảng viên đã rút báo cáo này. Đồng chí không cần quyết định nữa.',
  },
  'agenda-missing': { status: 422, field: 'agenda', detail: 'Chưa có nội dung, chương trình. Đề nghị bổ sung.' },
  'deadline-after-start': {
    status: 422,
    field: 'absenceDeadlineAt',
    detail: 'Hạn gửi xin phép vắng phải trước giờ bắt đầu. Đề nghị chọn lại.',
  },
  'end-before-start': {
    status: 422,
    field: 'endsAt',
    detail: 'Giờ dự kiến kết thúc phải sau giờ bắt đầu. Đề nghị chọn lại.',
  },
  'kind-not-for-organization': {
    status: 422,
    field: 'kind',
    detail: 'Tổ chức đảng này không tổ chức loại sinh hoạt đã chọn. Đề nghị chọn loại khác.',
  },
  'meeting-closed': {
    status: 409,
    detail: 'Kỳ sinh hoạt đã diễn ra hoặc đã hủy nên không thay đổi được nữa. Nếu cần, đề nghị lập kỳ sinh hoạt mới.',
  },
  'meeting-not-announced': {
    status: 409,
    detail:
      'Kỳ sinh hoạt chưa được thông báo hoặc đang hoãn nên không hoãn được. Đề nghị sửa thời gian trong nội dung.',
  },
  'meeting-not-open': {
    status: 409,
    detail: 'Kỳ sinh hoạt này hiện không nhận trả lời. Đề nghị đồng chí xem lại thông báo mời họp.',
  },
  'meeting-started': {
    status: 409,
    detail: 'Kỳ sinh hoạt đã bắt đầu nên không thay đổi được nữa. Đề nghị đồng chí liên hệ bí thư chi bộ.',
  },
  'no-cell-committee': {
    status: 422,
    field: 'kind',
    detail: 'Chi bộ không có chi ủy nên không áp dụng sinh hoạt chi ủy. Đề nghị chọn loại khác.',
  },
  'note-missing': { status: 422, field: 'note', detail: 'Khi không đồng ý, đề nghị đồng chí ghi rõ lý do.' },
  'notice-outdated': {
    status: 409,
    detail: 'Thông báo mời họp đã có thay đổi. Đề nghị đồng chí đọc thông báo mới rồi trả lời.',
  },
  'own-request': {
    status: 409,
    detail:
      'Đồng chí không tự quyết định báo cáo xin phép vắng của mình. Đề nghị chuyển đồng chí khác trong chi ủy xem xét.',
  },
  'place-missing': { status: 422, field: 'place', detail: 'Chưa có địa điểm. Đề nghị bổ sung.' },
  'reason-missing': {
    status: 422,
    field: 'stateReason',
    detail: 'Khi hoãn hoặc hủy, đề nghị ghi rõ lý do để đảng viên biết.',
  },
  'reason-without-state': {
    status: 422,
    field: 'stateReason',
    detail: 'Lý do chỉ ghi khi hoãn hoặc hủy kỳ sinh hoạt. Đề nghị bỏ mục này.',
  },
  'start-in-past': {
    status: 422,
    field: 'startsAt',
    detail: 'Thời gian bắt đầu đã qua. Đề nghị chọn thời gian khác trước khi thông báo.',
  },
};

/** Throws the problem that names everything in the way; nothing in the way, nothing thrown. */
export function refuse(codes: readonly RefusalCode[]): void {
  const [first] = codes;
  if (first === undefined) return;
  const { status, detail } = refusals[first];
  if (status === 409) throw stateConflict(first, detail);
  const errors = codes.map((code) => ({
    pointer: `/body/${refusals[code].field ?? ''}`,
    code,
    detail: refusals[code].detail,
  }));
  throw codes.length === 1 ? ruleViolated(errors, first, detail) : ruleViolated(errors);
}
