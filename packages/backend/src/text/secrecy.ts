/** Marked documents do not belong on the internet and are refused. A text that only speaks of secrecy is not marked. */

const level = '(?:TUYỆT MẬT|TỐI MẬT|MẬT)';
const upperStamp = new RegExp(`^(?:TÀI LIỆU |VĂN BẢN |HỒ SƠ )?${level}$`, 'u');
const writtenStamp = /^(?:Tuyệt mật|Tối mật|Mật)$/u;
const declared = /^(?:mức )?độ (?:bảo )?mật\s*[:\-–]?\s*(?:tuyệt mật|tối mật|mật)(?!\p{L})/iu;
/** The stamp's column ran into the one beside it. */
const besideHeading = new RegExp(
  `^${level}(?: \\*)? (?:ĐẢNG CỘNG SẢN VIỆT NAM|Số\\s*:?\\s*\\d)|ĐẢNG CỘNG SẢN VIỆT NAM(?: \\*)? ${level}$`,
  'u',
);

/** Brackets, stars and frames around a stamp. */
function bare(cell: string): string {
  const framed = cell
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/^[\s[(|*=_"“]+|[\s\])|*=_"”]+$/gu, '');
  const dashed = /^[-–—]+\s*([^-–—]+?)\s*[-–—]+$/u.exec(framed);
  return dashed?.[1] ?? framed;
}

/** "M Ậ T" and "T Ố I  M Ậ T" set wide. */
function closed(cell: string): string {
  return /^\p{Lu}(?: +\p{Lu})+$/u.test(cell) ? cell.replaceAll(' ', '') : cell;
}

/** The cells of a line set in columns; running text with wide spaces has none. */
function columns(line: string): string[] {
  const cells = line.split(/\t| {2,}|\|/u).map(bare);
  return cells.every((cell) => !/\p{Ll}/u.test(cell) || writtenStamp.test(cell) || /^Số |ngày .*tháng/u.test(cell))
    ? cells
    : [];
}

const closedStamp = /^(?:TUYỆT ?MẬT|TỐI ?MẬT|MẬT)$/u;

/** The marking as printed, or null when the text bears none. */
export function findSecrecyMark(text: string): string | null {
  for (const line of text.normalize('NFC').split(/\r\n|[\n\r\f\v\u0085\u2028\u2029]/u)) {
    const spaced = line
      .replace(/[\p{Cf}]/gu, '')
      .replace(/\u00a0/gu, ' ')
      .trim();
    if (spaced === '' || spaced.length > 200) continue;
    const flat = bare(spaced);
    if (besideHeading.test(flat) || declared.test(flat)) return flat;
    for (const cell of [flat, ...columns(spaced), closed(spaced)]) {
      if (upperStamp.test(cell) || writtenStamp.test(cell) || closedStamp.test(cell)) return cell;
      if (declared.test(cell)) return cell;
    }
  }
  return null;
}

/** The marking in the name of a file: a part of it by itself, or its first or last words in capitals. */
export function findSecrecyMarkInName(name: string): string | null {
  const title = name.normalize('NFC').replace(/\.[^.]*$/u, '');
  const parts = title.split(/[_\-–—.,;+()[\]{}]+/u).map((part) => part.trim());
  const [mark] = parts.map(findSecrecyMark).filter((found) => found !== null);
  return mark ?? /^(?:TUYỆT |TỐI )?MẬT(?= (?!KHẨU|ĐỘ|MÃ|VỤ))|(?<!BÍ |BẢO |CƠ )(?<= )MẬT$/u.exec(title)?.[0] ?? null;
}
