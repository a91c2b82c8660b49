import { ruleViolated, stateConflict } from '../contract/problems.ts';
import type { RefusalCode } from './rules.ts';

const details: Record<RefusalCode, string> = {
  'announcement-published':
    'Thông báo đã phát hành nên không sửa được nữa. Nếu cần sửa, đề nghị thu hồi rồi phát hành thông báo mới.',
  'announcement-withdrawn': 'Thông báo đã được thu hồi. Nếu cần, đề nghị lập thông báo mới.',
  'pin-in-past': 'Thời hạn ghim đã qua. Đề nghị chọn thời điểm khác.',
  'secrecy-mark': 'Nội dung có dấu mật nên không được phát hành trên Sổ tay. Đề nghị xem lại.',
  'target-outside':
    'Nơi nhận phải là tổ chức đảng ra thông báo hoặc tổ chức đảng trực thuộc đang hoạt động. Đề nghị chọn lại.',
};

/** 409: the state of the announcement stands against it. Nothing in the way, nothing thrown. */
export function refuseState([code]: readonly RefusalCode[]): void {
  if (code) throw stateConflict(code, details[code]);
}

/** 422: these fields stand against it. */
export function refuseFields(broken: readonly { readonly code: RefusalCode; readonly field: string }[]): void {
  const [first] = broken;
  if (!first) return;
  const errors = broken.map(({ code, field }) => ({ pointer: `/body/${field}`, code, detail: details[code] }));
  throw errors.length === 1 ? ruleViolated(errors, first.code, details[first.code]) : ruleViolated(errors);
}
