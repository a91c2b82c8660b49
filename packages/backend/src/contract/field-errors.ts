import type { FieldError } from './problems.ts';

/** The part of an Ajv error that is used. */
export interface SchemaError {
  readonly keyword: string;
  readonly instancePath: string;
  readonly params: Record<string, unknown>;
}

const PLACES: Record<string, string> = { body: '/body', querystring: '/query', params: '/path', headers: '/header' };

type Explain = (params: Record<string, unknown>) => { code: string; detail: string };

const EXPLAIN: Record<string, Explain> = {
  required: () => ({ code: 'required', detail: 'Mục này chưa có nội dung.' }),
  type: () => ({ code: 'wrong-type', detail: 'Mục này chưa đúng kiểu dữ liệu.' }),
  minLength: () => ({ code: 'too-short', detail: 'Mục này chưa đủ nội dung.' }),
  maxLength: ({ limit }) => ({ code: 'too-long', detail: `Nội dung dài quá ${number(limit)} ký tự. Đề nghị rút gọn.` }),
  pattern: () => ({ code: 'wrong-format', detail: 'Nội dung chưa đúng định dạng.' }),
  format: ({ format }) => ({
    code: 'wrong-format',
    detail: FORMATS[String(format)] ?? 'Nội dung chưa đúng định dạng.',
  }),
  enum: () => ({ code: 'unknown-value', detail: 'Giá trị này không có trong danh sách được chọn.' }),
  const: () => ({ code: 'unknown-value', detail: 'Giá trị này không được chấp nhận.' }),
  minimum: ({ limit }) => ({ code: 'too-small', detail: `Giá trị phải từ ${number(limit)} trở lên.` }),
  maximum: ({ limit }) => ({ code: 'too-large', detail: `Giá trị không được lớn hơn ${number(limit)}.` }),
  minItems: ({ limit }) => ({ code: 'too-few', detail: `Cần có ít nhất ${number(limit)} mục.` }),
  maxItems: ({ limit }) => ({ code: 'too-many', detail: `Không quá ${number(limit)} mục.` }),
  uniqueItems: () => ({ code: 'repeated', detail: 'Có mục bị lặp lại.' }),
  minProperties: () => ({ code: 'required', detail: 'Chưa có nội dung nào được thay đổi.' }),
  unevaluatedProperties: () => ({ code: 'unknown-field', detail: 'Mục này không có trong biểu mẫu.' }),
  additionalProperties: () => ({ code: 'unknown-field', detail: 'Mục này không có trong biểu mẫu.' }),
};

const FORMATS: Record<string, string> = {
  date: 'Ngày chưa đúng, cần dạng năm-tháng-ngày.',
  'date-time': 'Thời gian chưa đúng định dạng.',
  uuid: 'Mã định danh chưa đúng định dạng.',
};

const number = (value: unknown) => Number(value).toLocaleString('vi-VN');

export function fieldErrors(errors: readonly SchemaError[], part: string): FieldError[] {
  const found = new Map<string, FieldError>();
  for (const error of errors) {
    // A failed branch of oneOf or anyOf is told by its own errors.
    if (error.keyword === 'oneOf' || error.keyword === 'anyOf') continue;
    const name = error.instancePath + missingOrUnknown(error);
    const pointer =
      (PLACES[part] ?? '') +
      (part === 'headers' ? name.replace(/(?<=[/-])[a-z]/g, (letter) => letter.toUpperCase()) : name);
    const explained = (EXPLAIN[error.keyword] ?? (() => ({ code: 'invalid', detail: 'Nội dung chưa đúng.' })))(
      error.params,
    );
    if (!found.has(pointer)) found.set(pointer, { pointer: pointer.slice(0, 300), ...explained });
  }
  return [...found.values()];
}

function missingOrUnknown({ params }: SchemaError): string {
  const name = params.missingProperty ?? params.unevaluatedProperty ?? params.additionalProperty;
  return typeof name === 'string' ? `/${name.replaceAll('~', '~0').replaceAll('/', '~1')}` : '';
}

export const bodyMissing: FieldError = { pointer: '/body', code: 'required', detail: 'Yêu cầu chưa có nội dung.' };
export const bodyUnexpected: FieldError = {
  pointer: '/body',
  code: 'unknown-field',
  detail: 'Yêu cầu này không nhận nội dung.',
};
export const brokenText = (place: string): FieldError => ({
  pointer: place.slice(0, 300),
  code: 'wrong-format',
  detail: 'Nội dung có ký tự bị hỏng. Đề nghị gõ lại mục này.',
});
export const bodyUnreadable: FieldError = {
  pointer: '/body',
  code: 'unreadable',
  detail: 'Nội dung gửi lên không đọc được.',
};
