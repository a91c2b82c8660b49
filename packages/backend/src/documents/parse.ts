import { appendixStart, closingStart, readClosing } from './closing.ts';
import { readLetterhead } from './letterhead.ts';
import { isAllCaps, readMarker } from './markers.ts';
import { isHeading, readStructure } from './structure.ts';
import { readSuspicions } from './suspicions.ts';
import { isUnit } from './types.ts';
import type { Block, ContentsEntry, Paragraph, ParsedDocument, Unit } from './types.ts';
import { unwrap } from './unwrap.ts';

const maxContents = 5000;
const maxNotes = 500;
const maxList = 100;

/** Reads a text as extracted. What cannot be read for sure becomes a note; the words stay as they are printed. */
export function parseDocument(text: string): ParsedDocument {
  const { lines, notes: unwrapNotes } = unwrap(text);
  const head = readLetterhead(lines);
  const bodyStart = head.lines.length;
  const rest = lines.slice(bodyStart);
  const closingAt = closingStart(rest);
  const appendixAt = appendixStart(rest, closingAt);

  const main = rest.slice(0, closingAt);
  const firstUnit = main.findIndex((line) => readMarker(line) !== null);
  const preambleLines = firstUnit < 0 ? main : main.slice(0, firstUnit);
  const preamble: Paragraph[] = preambleLines.map((line) => ({
    kind: /^[-–]\s*\p{L}/u.test(line) ? 'dash' : 'text',
    text: line,
  }));

  const ids = new Map<string, number>();
  const body = readStructure(firstUnit < 0 ? [] : main.slice(firstUnit), ids);
  const closing = readClosing(rest.slice(closingAt, appendixAt));
  const appendices = readStructure(rest.slice(appendixAt), ids);
  const blocks = [...body.blocks, ...appendices.blocks];

  const paragraphs = [...listParagraphs(preamble), ...listParagraphs(blocks)];
  const suspicions = readSuspicions([
    ...head.lines.map(({ text: line }) => ({ unitId: null, text: line })),
    ...paragraphs,
  ]);
  const notes = [...unwrapNotes, ...head.notes, ...body.notes, ...appendices.notes, ...closing.notes, ...suspicions];
  return {
    number: head.number,
    type: head.type,
    title: head.title ?? (paragraphs[0] ? firstWords(paragraphs[0].text) : null),
    issuer: head.issuer,
    place: head.place,
    signedOn: head.signedOn,
    recipients: closing.recipients.slice(0, maxList),
    signer: closing.signer,
    signerTitle: closing.signerTitle,
    legalBases: preambleLines
      .filter(isBasis)
      .map((line) => line.replace(/^[-–]\s*/u, '').replace(/[;.]$/u, ''))
      .slice(0, maxList),
    contents: listContents(blocks),
    notes: notes.slice(0, maxNotes),
    letterhead: head.lines,
    preamble,
    body: body.blocks,
    closing: closing.lines,
    appendices: appendices.blocks,
    lines,
  };
}

function isBasis(line: string): boolean {
  return /^(?:[-–]\s*)?Căn cứ(?!\p{L})/u.test(line) && !isAllCaps(line);
}

function firstWords(text: string, limit = 90): string {
  if (text.length <= limit) return text;
  return `${text.slice(0, limit).replace(/\s\S*$/u, '')}…`;
}

/** Every paragraph with the id and label of the innermost unit that holds it, in reading order. */
export function listParagraphs(
  blocks: Block[],
  unit: Unit | null = null,
): { unitId: string | null; label: string | null; text: string }[] {
  return blocks.flatMap((block) => {
    if (!isUnit(block)) return [{ unitId: unit?.id ?? null, label: unit?.label ?? null, text: block.text }];
    const own = printedStart(block);
    const inner = listParagraphs(own.rest, block);
    return [{ unitId: block.id, label: block.label, text: own.text }, ...inner];
  });
}

/** The line with which a unit is printed: its number and its title, or its number and its first words. */
export function printedStart(unit: Unit): { text: string; rest: Block[] } {
  if (isHeading(unit))
    return { text: unit.title === null ? unit.number : `${unit.number} ${unit.title}`, rest: unit.children };
  const [first, ...rest] = unit.children;
  if (first === undefined || isUnit(first)) return { text: unit.number, rest: unit.children };
  return { text: `${unit.number} ${first.text}`, rest };
}

/** Short enough for a contents list: headings in full, clauses and points by their number, small headings with their words. */
function contentsLabel(unit: Unit): string {
  if (isHeading(unit)) {
    if (unit.title !== null)
      return /[.:\-–—]$/u.test(unit.number) ? `${unit.number} ${unit.title}` : `${unit.number}. ${unit.title}`;
    const [first] = unit.children;
    return first && !isUnit(first) ? firstWords(`${unit.number} ${first.text}`) : unit.number;
  }
  const printed = unit.number.replace(/[.)/\s]+$/u, '');
  const name = unit.kind === 'khoan' ? `Khoản ${printed}` : `Điểm ${printed}`;
  const [first] = unit.children;
  const isSmallHeading = first && !isUnit(first) && first.text.length <= 120 && !/[.,:;!?/…]["”’)]?$/u.test(first.text);
  return isSmallHeading ? `${name}. ${first.text}` : name;
}

function listContents(blocks: Block[]): ContentsEntry[] {
  const entries: ContentsEntry[] = [];
  const visit = (list: Block[], depth: number): void => {
    for (const block of list) {
      if (!isUnit(block) || entries.length >= maxContents) continue;
      entries.push({ id: block.id, kind: block.kind, label: contentsLabel(block), depth: Math.min(depth, 6) });
      visit(block.children, depth + 1);
    }
  };
  visit(blocks, 0);
  return entries;
}
