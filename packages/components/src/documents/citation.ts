import type { Document } from '@sotay/sdk/documents';
import { dateParts } from '../foundation/format.ts';
import { unitLabel } from './anchors.ts';
import type { ViewerTerms } from './document-viewer.terms.ts';
import { fill } from './fill.ts';
import { addressOf } from './hash.ts';
import { typeWord } from './kinds.terms.ts';
import type { KindTerms } from './kinds.terms.ts';

type Words = ViewerTerms & KindTerms;

/** 10/7/2025, 05/02/2026: a zero before days under 10 and the months 1 and 2 (Decree 30/2020/NĐ-CP, annex I). */
const citedDate = (value: string): string => {
  const { day, month, year } = dateParts(value);
  const two = (part: number) => String(part).padStart(2, '0');
  return `${two(day)}/${month < 3 ? two(month) : month}/${year}`;
};

/** "(Điều 5, khoản 5, Quy định số 339-QĐ/TW ngày 10/7/2025)" */
export const citation = (document: Document, unitId: string | undefined, words: Words): string => {
  const type = typeWord(words, document.type);
  const { number, title, signedOn } = document;
  const named = number ? fill(words.citedNumber, { type, number }) : fill(words.citedTitle, { type, title });
  const dated = signedOn ? fill(words.citedDate, { date: citedDate(signedOn) }) : '';
  return fill(words.citation, { unit: unitId ? `${unitLabel(unitId, words)}, ` : '', document: named + dated });
};

const blocks = 'p,h1,h2,h3,h4,h5,h6,li,dt,dd,caption,tr';

/** The text of a piece of a document, one paragraph on a line. */
export const plainText = (piece: ParentNode & Node): string => {
  const lines = [...piece.querySelectorAll(blocks)].filter((block) => !block.querySelector(blocks));
  const texts = lines.length ? lines.map((line) => line.textContent) : [piece.textContent];
  return texts
    .map((text) => (text ?? '').replace(/\s+/g, ' ').trim())
    .filter(Boolean)
    .join('\n');
};

/** Puts a text on the clipboard, also on pages without https, where the modern way is closed. */
export const toClipboard = async (text: string): Promise<boolean> => {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    let done = false;
    const put = (event: ClipboardEvent): void => {
      event.clipboardData?.setData('text/plain', text);
      event.preventDefault();
      event.stopImmediatePropagation();
      done = true;
    };
    document.addEventListener('copy', put, { capture: true, once: true });
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- the only way there
    document.execCommand('copy');
    document.removeEventListener('copy', put, { capture: true });
    return done;
  }
};

/** Copies the selection, else the unit, else all; gives the words that tell the reader so. */
export const copyWithCitation = async (
  document: Document,
  selected: Range | undefined,
  unit: HTMLElement | null,
  whole: HTMLElement,
  words: Words,
): Promise<string> => {
  const text = plainText(selected?.cloneContents() ?? unit ?? whole);
  const copied = await toClipboard(`${text}\n${citation(document, unit?.id, words)}\n${addressOf(unit?.id ?? '')}`);
  if (!copied) return words.copyFailed;
  return selected
    ? words.copiedSelection
    : fill(words.copied, { unit: unit ? unitLabel(unit.id, words) : words.wholeDocument });
};
