import { type FieldError, Problem, ruleViolated, stateConflict } from '../contract/problems.ts';
import { FIELD_NAMES, namesOf, type ProfileField } from './fields.ts';
import type { RefusalCode } from './rules.ts';

const details: Record<RefusalCode, string> = {
  'correction-already-decided': 'Đề nghị chỉnh sửa này đã có quyết định. Đề nghị đồng chí tải lại để xem.',
  'correction-withdrawn': 'Đảng viên đã rút đề nghị chỉnh sửa này. Đồng chí không cần quyết định nữa.',
  'own-correction':
    'Đồng chí không tự quyết định đề nghị chỉnh sửa của mình. Đề nghị liên hệ cấp ủy cấp trên trực tiếp.',
  'decided-by-superior': 'Đề nghị chỉnh sửa của bí thư do cấp ủy cấp trên trực tiếp xem xét.',
};

export const refusal = (code: RefusalCode) => stateConflict(code, details[code]);

const conflict = (code: string, detail: string, errors: readonly FieldError[]) =>
  new Problem(409, code, 'The state of the object does not allow this act.', detail, { errors });

export const alreadyWaiting = (fields: readonly ProfileField[]): Problem =>
  conflict(
    'correction-waiting',
    `Đã có đề nghị chỉnh sửa đang chờ xem xét: ${namesOf(fields)}. Đề nghị đồng chí chờ trả lời, hoặc rút đề nghị trước rồi gửi lại.`,
    fields.map((field) => ({
      pointer: `/body/changes/${field}`,
      code: 'correction-waiting',
      detail: 'Mục này đã có đề nghị đang chờ xem xét.',
    })),
  );

export const recordChanged = (fields: readonly ProfileField[]): Problem =>
  conflict(
    'record-changed',
    `Thông tin trong danh sách đã thay đổi sau khi đề nghị được gửi: ${namesOf(fields)}. Đề nghị đồng chí xem lại giá trị hiện nay rồi quyết định.`,
    fields.map((field) => ({
      pointer: '/body/recordVersion',
      code: 'changed-meanwhile',
      detail: `${FIELD_NAMES[field]} đã thay đổi sau khi đề nghị được gửi.`,
    })),
  );

export const heldByAnother = (field: ProfileField): Problem =>
  stateConflict(
    'number-held-by-another',
    `Số này đang thuộc một đảng viên khác: ${FIELD_NAMES[field]}. Đề nghị đồng chí đối chiếu giấy tờ trước khi quyết định.`,
  );

export type ChangeFault =
  | 'not-a-name'
  | 'not-a-date'
  | 'in-the-future'
  | 'before-admission'
  | 'not-twelve-digits'
  | 'not-a-mobile-number'
  | 'unchanged';

const faults: Record<ChangeFault, string> = {
  'not-a-name': 'Họ và tên chỉ gồm chữ, dấu cách, dấu nháy và gạch nối. Đề nghị đồng chí kiểm tra lại.',
  'not-a-date': 'Ngày này chưa đúng. Đề nghị đồng chí kiểm tra lại.',
  'in-the-future': 'Ngày này chưa đến. Đề nghị đồng chí kiểm tra lại.',
  'before-admission': 'Ngày chính thức không thể trước ngày vào Đảng. Đề nghị đồng chí kiểm tra lại.',
  'not-twelve-digits': 'Số này gồm 12 chữ số. Đề nghị đồng chí kiểm tra lại.',
  'not-a-mobile-number': 'Số điện thoại gồm 10 chữ số, ví dụ 0900 000 012. Đề nghị đồng chí kiểm tra lại.',
  unchanged: 'Mục này trong danh sách đã đúng như vậy. Đồng chí không cần đề nghị chỉnh sửa.',
};

export const changeError = (field: string, code: ChangeFault): FieldError => ({
  pointer: `/body/changes/${field}`,
  code,
  detail: faults[code],
});

/** The record of now would become what cannot be, such as after a list that changed the day of admission. */
export const impossibleNow = (code: 'before-admission'): Problem =>
  ruleViolated([{ pointer: '/body/decision', code, detail: faults[code] }], code, faults[code]);

export const noteMissing = (): Problem => {
  const detail = 'Khi không đồng ý, đề nghị đồng chí ghi rõ lý do.';
  return ruleViolated([{ pointer: '/body/note', code: 'note-missing', detail }], 'note-missing', detail);
};

export const notInCorrection = (position: number): Problem => {
  const detail = 'Mục này không có trong đề nghị chỉnh sửa.';
  return ruleViolated(
    [{ pointer: `/body/fields/${position}`, code: 'not-in-correction', detail }],
    'not-in-correction',
    detail,
  );
};
