import { footnoteMark, isAllCaps, opensLine, readMarker } from './markers.ts';
import type { StructureNote } from './types.ts';

/** Text as extracted from a PDF or a page becomes logical lines: one line of the result is one printed paragraph. */
export interface Unwrapped {
  lines: string[];
  notes: StructureNote[];
}

interface Layout {
  /** Lines were cut at the width of the page. */
  wrapped: boolean;
  /** Every line is followed by an empty one, so an empty line means nothing. */
  doubleSpaced: boolean;
  width: number;
}

/** A space, tab or NBSP is one space; marks of control, invisible marks and page feeds are not text. */
export function cleanLines(text: string): string[] {
  return text
    .replace(/\p{Cs}/gu, '\uFFFD')
    .normalize('NFC')
    .replace(/^\uFEFF/, '')
    .split(/\r\n|[\n\r\f\v\u0085\u2028\u2029]/u)
    .map((line) =>
      line
        .replace(/\s+/gu, ' ')
        .replace(/[\p{Cc}\u00AD\u200B-\u200F\u202A-\u202E\u2060\uFEFF]/gu, '')
        .trim(),
    );
}

function readLayout(lines: string[]): Layout {
  const printed = lines.filter((line) => line !== '');
  const lengths = printed.map((line) => line.length).sort((a, b) => a - b);
  const width = lengths[Math.floor(lengths.length * 0.95)] ?? 0;
  // A page's edge shows by long lines that go on in lower case; a text in paragraphs has hardly any.
  const cut = printed.filter(
    (line, index) => line.length >= width * 0.8 && /^\p{Ll}/u.test(printed[index + 1] ?? ''),
  ).length;
  const followedByEmpty = lines.filter((line, index) => line !== '' && lines[index + 1] === '').length;
  return {
    wrapped: width >= 40 && width <= 120 && cut >= Math.max(2, printed.length * 0.05),
    doubleSpaced: printed.length > 4 && followedByEmpty >= printed.length * 0.6,
    width,
  };
}

const sentenceEnd = /[.:;!?…]["”’)]?$/u;

/** Number and date of the letterhead are whole, although no sentence. */
const standsAlone =
  /^Số\s*:?\s*\d*\s*[-–/]\s*[\p{L}\d/–-]+$|^\p{Lu}[\p{L} .'’-]{0,60},\s*ngày[\d\s]*tháng[\d\s]*năm\s*\d{0,4}$/u;

function isUnfinished(line: string): boolean {
  return !sentenceEnd.test(line) && !isAllCaps(line) && !standsAlone.test(line);
}

/** True when `next` is the rest of the paragraph `line`, whose last printed line is `printed`. */
function continues(line: string, printed: string, next: string, gap: boolean, layout: Layout): boolean {
  if (opensLine(next)) return false;
  if (/[\p{L}\d][-/]$/u.test(line) && !/^[\s-]+$/u.test(line)) return true;
  const lineCaps = isAllCaps(line);
  // A heading in capitals may run over two lines; the lines of a letterhead are no heading.
  if (lineCaps !== isAllCaps(next) && lineCaps) return false;
  if (lineCaps && readMarker(line) === null) return false;
  const full = layout.wrapped && printed.length + 1 + (next.split(' ', 1)[0] ?? '').length > layout.width * 0.85;
  if (gap && !layout.doubleSpaced) return isUnfinished(line) && /^\p{Ll}/u.test(next);
  if (full) return true;
  if (layout.wrapped && /,$/u.test(line)) return true;
  return /^\p{Ll}/u.test(next) && isUnfinished(line);
}

function join(line: string, next: string): string {
  // "339-⏎QĐ/TW" keeps its hyphen and gets no space; "2025 -⏎2030" does.
  return /[^\s][-/]$/u.test(line) ? line + next : `${line} ${next}`;
}

/** Emphasis in asterisks is left behind by some converters; a lone star belongs to the letterhead. */
function withoutEmphasis(lines: string[]): string[] {
  return lines
    .join('\n')
    .replace(/\*\*([^*]{1,500})\*\*/gu, '$1')
    .replace(/(?<![*\p{L}\d])\*(?=[^*\s])([^*\n]{1,300})(?<=\S)\*(?![*\p{L}\d])/gu, '$1')
    .split('\n');
}

/** A footnote printed at the foot of a page cuts a sentence in two; it goes after that sentence. */
function mendAroundFootnotes(lines: string[]): { lines: string[]; moved: number } {
  const mended: string[] = [];
  let moved = 0;
  let skipUntil = 0;
  for (const [index, line] of lines.entries()) {
    if (index < skipUntil) continue;
    let after = index + 1;
    while (footnoteMark.test(lines[after] ?? '')) after += 1;
    const next = lines[after];
    const cut =
      after > index + 1 &&
      next !== undefined &&
      !footnoteMark.test(line) &&
      isUnfinished(line) &&
      /^\p{Ll}/u.test(next) &&
      !opensLine(next);
    if (!cut) {
      mended.push(line);
      continue;
    }
    mended.push(join(line, next), ...lines.slice(index + 1, after));
    moved += after - index - 1;
    skipUntil = after + 1;
  }
  return { lines: mended, moved };
}

export function unwrap(text: string): Unwrapped {
  const notes: StructureNote[] = [];
  const raw = cleanLines(text);
  let cleaned = withoutEmphasis(raw);
  if (cleaned.join('\n') !== raw.join('\n')) {
    notes.push({
      unitId: null,
      code: 'emphasis-removed',
      detail: 'Đã bỏ dấu sao đánh dấu chữ đậm, chữ nghiêng do phần mềm chuyển đổi để lại.',
    });
  }
  const layout = readLayout(cleaned);
  const pageNumber = /^(?:\d{1,3}|- \d{1,3} -)$/u;
  if (layout.wrapped && cleaned.some((line) => pageNumber.test(line))) {
    cleaned = cleaned.filter((line) => !pageNumber.test(line));
    notes.push({ unitId: null, code: 'page-numbers-removed', detail: 'Đã bỏ số trang đứng riêng một dòng.' });
  }

  const lines: string[] = [];
  let lastPrinted = '';
  let gap = false;
  for (const line of cleaned) {
    if (line === '') {
      gap = true;
      continue;
    }
    const last = lines.at(-1);
    if (last !== undefined && continues(last, lastPrinted, line, gap, layout))
      lines[lines.length - 1] = join(last, line);
    else lines.push(line);
    lastPrinted = line;
    gap = false;
  }

  const mended = mendAroundFootnotes(lines);
  if (mended.moved > 0) {
    notes.push({
      unitId: null,
      code: 'footnote-moved',
      detail: `Đã chuyển ${mended.moved} chú thích chân trang xuống sau câu bị chú thích ngắt đôi.`,
    });
  }
  return { lines: mended.lines, notes };
}
