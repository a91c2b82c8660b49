import { type FieldError, Problem, ruleViolated, stateConflict } from '../contract/problems.ts';
import type { RefusalCode, SendingFault } from './rules.ts';

export const REFUSALS: Readonly<Record<RefusalCode, string>> = {
  'type-not-allowed': 'Chỉ nhận tệp pdf, docx, xlsx, jpg, png, webp và txt. Đề nghị đồng chí chọn tệp khác.',
  'content-mismatch': 'Nội dung tệp không đúng với phần mở rộng của tên. Đề nghị mở tệp, lưu lại rồi gửi lại.',
  'content-ambiguous': 'Tệp có cấu trúc bất thường nên không nhận được. Đề nghị mở tệp, lưu lại rồi gửi lại.',
  'content-harmful':
    'Tệp có thành phần không an toàn (macro, chương trình, dữ liệu nén quá lớn). Đề nghị chọn tệp khác.',
  'content-protected':
    'Tệp có mật khẩu hoặc ở định dạng cũ nên chưa kiểm tra được. Đề nghị bỏ mật khẩu, lưu lại rồi gửi lại.',
  'secrecy-marked': 'Tệp có dấu chỉ độ mật. Không gửi tài liệu mật lên hệ thống này.',
  'malware-found': 'Tệp có mã độc nên không nhận được. Đề nghị quét mã độc trên máy rồi chọn tệp khác.',
};

/** Of a file whose bytes are there. */
export const contentRefused = (code: RefusalCode): Problem =>
  ruleViolated([{ pointer: '/body', code, detail: REFUSALS[code] }], 'attachment-refused', REFUSALS[code]);

export const announcementRefused = (code: RefusalCode): Problem =>
  ruleViolated(
    [{ pointer: code === 'content-mismatch' ? '/body/mediaType' : '/body/name', code, detail: REFUSALS[code] }],
    'attachment-refused',
    REFUSALS[code],
  );

export function sizeRefused(limit: number): Problem {
  const detail = `Tệp lớn quá ${(limit / 1_048_576).toLocaleString('vi-VN', { maximumFractionDigits: 1 })} MB. Đề nghị chọn tệp nhỏ hơn.`;
  return ruleViolated([{ pointer: '/body/size', code: 'too-large', detail }], 'attachment-too-large', detail);
}

/** The connection closes with it: nobody reads what a liar still sends. */
export const beyondSize = (): Problem =>
  new Problem(
    413,
    'upload-too-long',
    'The body reaches beyond the announced size.',
    'Tệp đã thay đổi trong khi gửi. Đề nghị đồng chí chọn lại tệp.',
    { headers: { Connection: 'close' } },
  );

export const offsetMismatch = (receivedBytes: number): Problem =>
  new Problem(
    409,
    'upload-offset-mismatch',
    'The bytes do not begin where the upload goes on.',
    'Phần gửi tiếp chưa khớp với phần đã nhận. Đề nghị đồng chí gửi lại tệp.',
    { headers: { 'Upload-Offset': String(receivedBytes) } },
  );

export const tooManyParts = (): Problem =>
  stateConflict('upload-in-crumbs', 'Tệp bị ngắt quãng quá nhiều lần. Đề nghị đồng chí gửi lại từ đầu.');

export const notReadyToOpen = (refusal: RefusalCode | null): Problem =>
  refusal === null
    ? stateConflict('attachment-not-checked', 'Tệp đang được kiểm tra. Đề nghị đồng chí mở lại sau ít phút.')
    : stateConflict('attachment-refused', REFUSALS[refusal]);

export const alreadySent = (): Problem => stateConflict('attachment-sent', 'Tệp đã gửi nên không xóa được.');

const SENDING: Readonly<Record<SendingFault | 'not-found', string>> = {
  'not-found': 'Chưa tìm thấy tệp này. Đề nghị đồng chí chọn lại tệp.',
  'other-purpose': 'Tệp này được gửi cho mục đích khác. Đề nghị đồng chí chọn lại tệp.',
  'already-sent': 'Tệp này đã gửi trước đó. Đề nghị đồng chí chọn lại tệp.',
  'not-received': 'Tệp này chưa gửi xong. Đề nghị đồng chí chờ gửi xong rồi thử lại.',
  refused: 'Tệp này không được nhận. Đề nghị đồng chí bỏ tệp này rồi gửi lại.',
};

export const sendingError = (position: number, code: SendingFault | 'not-found'): FieldError => ({
  pointer: `/body/attachmentIds/${position}`,
  code,
  detail: SENDING[code],
});
