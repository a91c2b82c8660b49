import { createHash } from 'node:crypto';
import { fold } from '../text/fold.ts';
import { listParagraphs } from './parse.ts';
import { isHeading } from './structure.ts';
import { isUnit } from './types.ts';
import type { Block, Paragraph, ParsedDocument, PrintedLine, Unit } from './types.ts';

/** All that canonical HTML is made of. The viewer's sanitiser allows the same and nothing else. */
export const allowedElements = [
  'article',
  'header',
  'footer',
  'section',
  'div',
  'p',
  'span',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
];
export const allowedAttributes = ['id', 'lang', 'class', 'data-kind'];

/** A paragraph as the search sees it. */
export interface SearchUnit {
  /** Innermost unit with an id; null in the letterhead, the preamble and the closing. */
  id: string | null;
  label: string;
  text: string;
  folded: string;
}

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

function escape(text: string): string {
  return text.replace(/[&<>"']/g, (character) => escapes[character] ?? '');
}

/** Canonical HTML: every printed word once, in reading order, nothing but the allow-list. */
export function renderHtml(document: ParsedDocument): string {
  return [
    '<article lang="vi">',
    ...renderLetterhead(document.letterhead),
    ...wrap('<div class="preamble">', document.preamble.map(renderParagraph), '</div>'),
    ...document.body.flatMap((block) => renderBlock(block, 2)),
    ...wrap('<footer class="closing">', document.closing.map(renderLine), '</footer>'),
    ...document.appendices.flatMap((block) => renderBlock(block, 2)),
    '</article>',
  ].join('\n');
}

export function hashHtml(html: string): string {
  return createHash('sha256').update(html, 'utf8').digest('hex');
}

function wrap(open: string, inside: string[], close: string): string[] {
  return inside.length === 0 ? [] : [open, ...inside, close];
}

function renderLine({ role, text }: PrintedLine): string {
  return `<p class="${role}">${escape(text)}</p>`;
}

/** The lines of the title are one heading. */
function renderLetterhead(lines: PrintedLine[]): string[] {
  const rendered: string[] = [];
  let title: string[] = [];
  for (const [index, line] of lines.entries()) {
    if (line.role !== 'title') {
      rendered.push(renderLine(line));
      continue;
    }
    title.push(line.text);
    if (lines[index + 1]?.role === 'title') continue;
    rendered.push(`<h1 class="title">${escape(title.join(' '))}</h1>`);
    title = [];
  }
  return wrap('<header class="letterhead">', rendered, '</header>');
}

function renderParagraph({ kind, text }: Paragraph): string {
  return kind === 'text' ? `<p>${escape(text)}</p>` : `<p class="${kind}">${escape(text)}</p>`;
}

function renderBlock(block: Block, level: number): string[] {
  if (!isUnit(block)) return [renderParagraph(block)];
  return isHeading(block) ? renderSection(block, level) : renderNumbered(block, level);
}

function renderSection(unit: Unit, level: number): string[] {
  const tag = `h${Math.min(level, 6)}`;
  const title = unit.title === null ? '' : ` ${escape(unit.title)}`;
  return [
    `<section id="${unit.id}" data-kind="${unit.kind}">`,
    `<${tag}><span class="number">${escape(unit.number)}</span>${title}</${tag}>`,
    ...unit.children.flatMap((child) => renderBlock(child, level + 1)),
    '</section>',
  ];
}

function renderNumbered(unit: Unit, level: number): string[] {
  const [first, ...rest] = unit.children;
  const text = first && !isUnit(first) ? ` ${escape(first.text)}` : '';
  return [
    `<div id="${unit.id}" data-kind="${unit.kind}">`,
    `<p><span class="number">${escape(unit.number)}</span>${text}</p>`,
    ...rest.flatMap((child) => renderBlock(child, level)),
    '</div>',
  ];
}

/** The text as a flat list, for finding words in it. */
export function listSearchUnits(document: ParsedDocument): SearchUnit[] {
  const outside = (label: string, lines: { text: string }[]) =>
    lines.map(({ text }) => ({ unitId: null, label, text }));
  return [
    ...outside('Phần đầu văn bản', [...document.letterhead, ...document.preamble]),
    ...listParagraphs(document.body),
    ...outside('Nơi nhận, ký', document.closing),
    ...listParagraphs(document.appendices),
  ].map(({ unitId, label, text }) => ({ id: unitId, label: label ?? 'Phần cuối văn bản', text, folded: fold(text) }));
}
