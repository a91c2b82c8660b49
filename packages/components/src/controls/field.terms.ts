/** What a field says when its value does not do. `{…}` is filled in. */
export const fieldTerms = {
  optional: 'không bắt buộc',
  valueMissing: 'Đề nghị nhập {label}.',
  optionMissing: 'Đề nghị chọn {label}.',
  tooShort: 'Đề nghị viết ít nhất {min} ký tự. Hiện có {count} ký tự.',
  tooLong: 'Đề nghị rút gọn còn {max} ký tự. Hiện có {count} ký tự.',
  badDate: 'Đề nghị nhập ngày theo mẫu 05/02/2026.',
  badPhone: 'Đề nghị nhập số điện thoại gồm 10 chữ số, ví dụ 0900 000 012.',
  badCitizenId: 'Số định danh công dân gồm 12 chữ số. Đề nghị đồng chí kiểm tra lại.',
  counter: 'Đã viết {count} trên {max} ký tự',
  choose: 'Chọn một mục',
  close: 'Đóng',
};

export type FieldTerms = typeof fieldTerms;

/** Puts values into a sentence. */
export const fill = (sentence: string, values: Record<string, string | number>): string =>
  sentence.replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ''));
