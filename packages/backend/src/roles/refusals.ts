import { Problem, ruleViolated, stateConflict } from '../contract/problems.ts';
import type { ConflictCode, FieldCode, GrantRefusal } from './rules.ts';

const details: Record<ConflictCode | FieldCode, string> = {
  'own-role': 'Đồng chí không tự phân quyền cho mình. Đề nghị liên hệ cấp ủy cấp trên trực tiếp.',
  'secretary-exists':
    'Trong thời gian này tổ chức đảng đã có bí thư. Đề nghị đồng chí xem lại người đang giữ, thu hồi rồi phân quyền mới.',
  'role-held': 'Trong thời gian này đảng viên đã được phân quyền này. Đề nghị đồng chí tải lại danh sách để xem.',
  'role-beyond-reach': 'Quyền này vượt phạm vi của đồng chí. Đề nghị liên hệ cấp ủy cấp trên trực tiếp.',
  'role-already-ended': 'Phân quyền này đã kết thúc. Đề nghị đồng chí tải lại danh sách để xem.',
  'role-not-at-cell': 'Quyền này chỉ giao tại cấp ủy cấp trên, không giao tại chi bộ. Đề nghị chọn quyền khác.',
  'scope-not-for-role': 'Chỉ quyền quản trị được giao cho cả tổ chức đảng trực thuộc. Đề nghị chọn lại phạm vi.',
  'duty-not-for-role': 'Nhiệm vụ này không giao kèm quyền đã chọn. Đề nghị chọn lại.',
  'member-outside': 'Đảng viên này không sinh hoạt tại tổ chức đảng đã chọn. Đề nghị chọn lại.',
  'member-inactive': 'Chỉ phân quyền cho đảng viên đang sinh hoạt. Đề nghị chọn lại.',
  'basis-missing': 'Giao quyền quản trị cần ghi số, ký hiệu văn bản làm căn cứ.',
  'period-reversed': 'Ngày kết thúc phải từ ngày bắt đầu trở đi. Đề nghị xem lại.',
  'period-past': 'Ngày kết thúc đã qua. Đề nghị chọn ngày khác.',
};

/** 409. `place` leads to who holds the role: their name is personal, and stands in no problem. */
export function conflict(
  code: ConflictCode,
  place?: { readonly organizationId: string; readonly role: string },
): Problem {
  const { status, title, detail } = stateConflict(code, details[code]);
  const headers = place && { Location: `/v1/roles?organizationId=${place.organizationId}&role=${place.role}` };
  return new Problem(status, code, title, detail, { ...(headers && { headers }) });
}

/** 422: these fields stand against it. Nothing in the way, nothing thrown. */
export function refuseFields(broken: GrantRefusal['fields']): void {
  const [first] = broken;
  if (!first) return;
  const errors = broken.map(({ code, field }) => ({ pointer: `/body/${field}`, code, detail: details[code] }));
  throw errors.length === 1 ? ruleViolated(errors, first.code, details[first.code]) : ruleViolated(errors);
}
