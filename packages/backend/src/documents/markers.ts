import type { UnitKind } from './types.ts';

/** The start of a numbered unit, as a line announces it. Grammar: the form of Party documents and of legal texts. */
export interface Marker {
  kind: UnitKind;
  /** Depth in the grammar; a marker closes every open unit of its own level or deeper. */
  level: number;
  /** What stands in the id after the kind, such as "3", "ii", "1-1", "dd". */
  key: string;
  number: string;
  rest: string;
  /** The place in its row, where that is a number. */
  ordinal: number | null;
}

export const levels = {
  phuLuc: 0,
  phan: 1,
  chuong: 2,
  muc: 3,
  tieuMuc: 4,
  dieu: 5,
  mucLaMa: 5,
  khoan: 6,
  diem: 10,
} as const;

/** Letters of a row of điểm. f, j, w and z are not used; e may follow d directly in older texts. */
export const pointLetters = 'abcdđeghiklmnopqrstuvxy';

/** `[A-ZÀ-Ỹ]` would also hold lower-case letters, hence the property classes. */
const lower = /\p{Ll}/u;
const upper = /\p{Lu}/u;

export function isAllCaps(line: string): boolean {
  return upper.test(line) && !lower.test(line);
}

const romanValues: Record<string, number> = { I: 1, V: 5, X: 10, L: 50, C: 100 };

/** The value of a well-formed Roman numeral below 90, or null. */
export function romanValue(text: string): number | null {
  if (!/^(?:X{0,3}|XL|LX{0,3})(?:IX|IV|V?I{0,3})$/.test(text) || text === '') return null;
  let value = 0;
  for (let index = 0; index < text.length; index += 1) {
    const here = romanValues[text.charAt(index)] ?? 0;
    const next = romanValues[text.charAt(index + 1)] ?? 0;
    value += here < next ? -here : here;
  }
  return value;
}

/** đ must not fall on d: the row of điểm has both. */
export function idPart(text: string): string {
  return text
    .toLowerCase()
    .replace(/đ/g, 'dd')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

const numbered = '([IVXLC]+|\\d{1,3}[a-z]?)';
const headings: { kind: UnitKind; pattern: RegExp }[] = [
  { kind: 'phan', pattern: /^((?:Phần|PHẦN) (?:thứ|THỨ) (\p{L}+))(.*)$/u },
  { kind: 'phan', pattern: new RegExp(`^((?:Phần|PHẦN) ${numbered})(?![\\p{L}\\d])(.*)$`, 'u') },
  { kind: 'chuong', pattern: new RegExp(`^((?:Chương|CHƯƠNG) ${numbered})(?![\\p{L}\\d])(.*)$`, 'u') },
  { kind: 'tieuMuc', pattern: new RegExp(`^((?:Tiểu mục|TIỂU MỤC) ${numbered})(?![\\p{L}\\d])(.*)$`, 'u') },
  { kind: 'muc', pattern: new RegExp(`^((?:Mục|MỤC) ${numbered})(?![\\p{L}\\d])(.*)$`, 'u') },
  { kind: 'phuLuc', pattern: /^((?:Phụ lục|PHỤ LỤC)(?: (?:số |SỐ )?([IVX]+|\d{1,3}|[A-Z]))?)(?![\p{L}\d])(.*)$/u },
];

/** "Chương III của Quy định này" in running text is no heading. */
function headingRest(rest: string): string | null {
  const separated = /^\s*[.:\-–—]\s*(.*)$/u.exec(rest);
  if (separated) return separated[1] ?? '';
  const text = rest.trim();
  return text === '' || isAllCaps(text) ? text : null;
}

function heading(line: string): Marker | null {
  for (const { kind, pattern } of headings) {
    const found = pattern.exec(line);
    if (!found) continue;
    const [, number = '', key = '', after = ''] = found;
    const rest = headingRest(after);
    if (rest === null || rest.length > 300) continue;
    const printed = line.slice(0, line.length - rest.length).trim();
    const ordinal = romanValue(key) ?? (/^\d+$/.test(key) ? Number(key) : null);
    const thu = /(?:thứ|THỨ) /.test(number) ? 'thu-' : '';
    return { kind, level: levels[kind], key: thu + idPart(key).slice(0, 20), number: printed, rest, ordinal };
  }
  return null;
}

function article(line: string): Marker | null {
  const found = /^((?:Điều|ĐIỀU) (\d{1,4})([a-zđ]?)\s*(?:[.:]|$))\s*(.*)$/u.exec(line);
  if (!found) return null;
  const [, number = '', digits = '', letter = '', rest = ''] = found;
  return {
    kind: 'dieu',
    level: levels.dieu,
    key: digits + idPart(letter),
    number: number.trim(),
    rest,
    ordinal: letter ? null : Number(digits),
  };
}

function romanSection(line: string): Marker | null {
  const found = /^(([IVXL]{1,7})\s*(?:[-–—]\s*|\.\s+|\.[-–—]\s*))(\p{L}.*)$/u.exec(line);
  if (!found) return null;
  const [, number = '', numeral = '', rest = ''] = found;
  const ordinal = romanValue(numeral);
  if (ordinal === null || rest.length > 300) return null;
  return { kind: 'mucLaMa', level: levels.mucLaMa, key: numeral.toLowerCase(), number: number.trim(), rest, ordinal };
}

/** Some reports are cut by A-, B-, C- above I-, II-. */
function letteredPart(line: string): Marker | null {
  const found = /^(([A-H])\s*[-–.]\s*)(\p{Lu}.*)$/u.exec(line);
  if (!found || !isAllCaps(line) || line.length > 200) return null;
  const [, number = '', letter = '', rest = ''] = found;
  return {
    kind: 'phan',
    level: levels.phan,
    key: letter.toLowerCase(),
    number: number.trim(),
    rest,
    ordinal: letter.charCodeAt(0) - 64,
  };
}

function clause(line: string): Marker | null {
  const found = /^((\d{1,3}(?:\.\d{1,2}){0,3})(\.?))\s+(\S.*)$/u.exec(line);
  if (!found) return null;
  const [, number = '', digits = '', dot = '', rest = ''] = found;
  const parts = digits.split('.');
  if (parts.length === 1 && dot === '') return null;
  return {
    kind: 'khoan',
    level: levels.khoan + parts.length - 1,
    key: parts.join('-'),
    number,
    rest,
    ordinal: Number(parts.at(-1)),
  };
}

function point(line: string): Marker | null {
  const found = /^(([a-zđ])\s?[).])\s+(\S.*)$/u.exec(line);
  if (!found) return null;
  const [, number = '', letter = '', rest = ''] = found;
  const ordinal = pointLetters.indexOf(letter);
  return {
    kind: 'diem',
    level: levels.diem,
    key: idPart(letter),
    number,
    rest,
    ordinal: ordinal < 0 ? null : ordinal + 1,
  };
}

/** Reads the marker at the start of a line. Whether it fits where it stands is for `structure.ts` to say. */
export function readMarker(line: string): Marker | null {
  return heading(line) ?? article(line) ?? letteredPart(line) ?? romanSection(line) ?? clause(line) ?? point(line);
}

export const footnoteMark = /^(?:[¹²³⁴-⁹][⁰¹²³⁴-⁹]?|\[\d{1,3}\])\s*\S/u;
export const recipientsMark = /^(?:Nơi nhận|NƠI NHẬN)\s*:?/u;
/** Thay mặt, ký thay, thừa lệnh, thừa ủy quyền, quyền. */
export const signatureMark = /^(?:T\/M|TM\.?|K\/T|KT\.?|T\/L|TL\.?|TUQ\.?|T\/ỦQ|Q\.)\s+\p{Lu}/u;

/** True when a line opens something new and so can never be the rest of the line before it. */
export function opensLine(line: string): boolean {
  return (
    readMarker(line) !== null ||
    /^[-–—+*•]\s/u.test(line) ||
    footnoteMark.test(line) ||
    recipientsMark.test(line) ||
    signatureMark.test(line) ||
    /^(?:Kính gửi|Kính trình|Căn cứ|Số\s*:?\s*\d*\s*[-–])(?![\p{L}])/u.test(line)
  );
}
