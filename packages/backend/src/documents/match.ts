import { exactKey, foldQuery, foldWithMap } from '../text/fold.ts';
import type { SearchUnit } from './html.ts';

export interface Match {
  unitId: string | null;
  label: string;
  /** The diacritics agree. */
  exact: boolean;
  excerpt: string;
  /** Range of the words in `excerpt`, in UTF-16 units. */
  start: number;
  end: number;
}

const surroundings = 60;
const wordCharacter = /[\p{L}\p{N}]/u;

/** Ranges of `query` in `text`, without regard to diacritics, case, tone placement and kind of space or hyphen. */
export function findRanges(
  text: string,
  query: string,
  folded = foldWithMap(text),
): { start: number; end: number; exact: boolean }[] {
  const wanted = foldQuery(query);
  if (wanted === '') return [];
  const wantedExact = exactKey(query);
  const ranges: { start: number; end: number; exact: boolean }[] = [];
  for (let at = folded.text.indexOf(wanted); at >= 0; at = folded.text.indexOf(wanted, at + 1)) {
    // A syllable is a word: "an" is not looked for inside "ban". The last one may still be being typed.
    if (at > 0 && wordCharacter.test(wanted.charAt(0)) && wordCharacter.test(folded.text.charAt(at - 1))) continue;
    const start = folded.starts[at] ?? 0;
    const end = folded.ends[at + wanted.length - 1] ?? text.length;
    ranges.push({ start, end, exact: exactKey(text.slice(start, end)) === wantedExact });
    at += wanted.length - 1;
  }
  return ranges;
}

/** All places of the words in a document, in reading order, exact diacritics first. */
export function findMatches(units: SearchUnit[], query: string, limit: number): { total: number; items: Match[] } {
  const wanted = foldQuery(query);
  const exact: Match[] = [];
  const loose: Match[] = [];
  if (wanted !== '') {
    for (const { id, label, text, folded } of units) {
      if (!folded.includes(wanted)) continue;
      for (const range of findRanges(text, query)) {
        (range.exact ? exact : loose).push({
          unitId: id,
          label,
          exact: range.exact,
          ...excerptOf(text, range.start, range.end),
        });
      }
    }
  }
  return { total: exact.length + loose.length, items: [...exact, ...loose].slice(0, limit) };
}

function excerptOf(text: string, start: number, end: number): { excerpt: string; start: number; end: number } {
  let from = Math.max(0, start - surroundings);
  let to = Math.min(text.length, end + surroundings);
  // Cut between words, never inside one.
  if (from > 0) from = nextSpace(text, from, start);
  if (to < text.length) to = lastSpace(text, to, end);
  const before = from > 0 ? '…' : '';
  const after = to < text.length ? '…' : '';
  return {
    excerpt: before + text.slice(from, to) + after,
    start: start - from + before.length,
    end: end - from + before.length,
  };
}

function nextSpace(text: string, from: number, limit: number): number {
  const space = text.indexOf(' ', from);
  return space >= 0 && space < limit ? space + 1 : limit;
}

function lastSpace(text: string, to: number, limit: number): number {
  const space = text.lastIndexOf(' ', to);
  return space > limit ? space : limit;
}
