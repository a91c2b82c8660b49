import { footnoteMark, isAllCaps, readMarker, recipientsMark, signatureMark } from './markers.ts';
import type { Closing, PrintedLine, StructureNote } from './types.ts';

const minutesMark = /^(?:NGƯỜI GHI BIÊN BẢN|CHỦ TRÌ|CHỦ TỌA|THƯ KÝ)/u;
const posts =
  /(?:BÍ THƯ|TRƯỞNG|PHÓ|CHỦ|THƯ KÝ|CHÁNH|NGƯỜI|ỦY VIÊN|UỶ VIÊN|BAN |ĐẢNG|CHI |CHI BỘ|TỈNH|THÀNH ỦY|HỘI NGHỊ)/u;
const personName = /^(?:\p{Lu}[\p{L}'’.-]*)(?: \p{Lu}[\p{L}'’.-]*){0,6}$/u;
const appendixMark = /^(?:Phụ lục|PHỤ LỤC)(?![\p{Ll}])/u;

/** The line at which the closing begins: the recipients or the signature, whichever is printed first. */
export function closingStart(lines: string[]): number {
  const start = lines.findIndex(
    (line) =>
      recipientsMark.test(line) ||
      (signatureMark.test(line) && isAllCaps(line)) ||
      (minutesMark.test(line) && isAllCaps(line)),
  );
  return start < 0 ? lines.length : start;
}

/** Where the appendices begin after the signature. */
export function appendixStart(lines: string[], from: number): number {
  const start = lines.findIndex(
    (line, index) => index >= from && appendixMark.test(line) && readMarker(line)?.kind === 'phuLuc',
  );
  return start < 0 ? lines.length : start;
}

function withoutListMarks(text: string): string {
  return text.replace(/^[-–—•+]\s*/u, '').replace(/[\s,;.]+$/u, '');
}

export function readClosing(lines: string[]): Closing {
  const printed: PrintedLine[] = [];
  const notes: StructureNote[] = [];
  const recipients: string[] = [];
  const titles: string[] = [];
  let signer: string | null = null;
  let inRecipients = false;

  for (const text of lines) {
    let role: PrintedLine['role'] = 'text';
    if (recipientsMark.test(text)) {
      role = 'recipients';
      inRecipients = true;
      const beside = withoutListMarks(text.replace(recipientsMark, '').trim());
      if (beside !== '') recipients.push(beside);
    } else if (inRecipients && /^[-–—•+]\s*\S/u.test(text)) {
      role = 'recipient';
      recipients.push(withoutListMarks(text));
    } else if (footnoteMark.test(text)) {
      role = 'footnote';
    } else if (
      isAllCaps(text) &&
      (signatureMark.test(text) || minutesMark.test(text) || posts.test(text)) &&
      signer === null
    ) {
      role = 'signer-title';
      titles.push(text);
      inRecipients = false;
    } else if (
      signer === null &&
      personName.test(text) &&
      (titles.length > 0 || recipients.length > 0) &&
      (titles.length > 0 || text.includes(' '))
    ) {
      role = 'signer';
      signer = text;
    }
    printed.push({ role, text });
  }
  if (signer === null) notes.push({ unitId: null, code: 'signer-missing', detail: 'Không thấy tên người ký.' });
  if (recipients.length === 0) notes.push({ unitId: null, code: 'recipients-missing', detail: 'Không thấy nơi nhận.' });
  return { recipients, signer, signerTitle: titles.join(', ') || null, lines: printed, notes };
}
