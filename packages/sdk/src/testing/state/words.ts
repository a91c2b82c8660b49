import type { Match } from '../../types/documents.ts';

/** Vietnamese without diacritics; đ does not decompose. */
export const fold = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('đ', 'd');

/** True when each word of `wanted` begins a word of `text`. */
export function hasWords(text: string, wanted: string): boolean {
  const words = wordsOf(wanted);
  return words.length > 0 && words.every((word) => wordsOf(text).some((one) => one.startsWith(word)));
}

const wordsOf = (text: string) => text.split(/[^\p{L}\p{M}\p{N}]+/u).filter(Boolean);

/** Where the words stand in the canonical HTML of a document, exact diacritics first. */
export function findInHtml(html: string, query: string): Match[] {
  const matches: Match[] = [];
  let unitId: string | null = null;
  for (const [, id, inner] of html.matchAll(/ id="([^"]+)"|<(?:p|h2)>(.*?)<\/(?:p|h2)>/g)) {
    if (id !== undefined) unitId = id;
    if (inner === undefined) continue;
    const excerpt = inner
      .replace(/<span class="number">.*?<\/span>/, '')
      .replace(/<[^>]+>/g, '')
      .trim();
    // Each letter folds to one letter, so that the places agree.
    const start = fold(excerpt).indexOf(fold(query.trim()));
    if (start < 0) continue;
    const end = start + query.trim().length;
    const exact = excerpt.slice(start, end).toLowerCase() === query.trim().toLowerCase();
    matches.push({ unitId, label: labelOf(unitId) || excerpt, exact, excerpt, start, end });
  }
  return [...matches.filter(({ exact }) => exact), ...matches.filter(({ exact }) => !exact)];
}

const kinds: Readonly<Record<string, string>> = { dieu: 'điều', khoan: 'khoản', diem: 'điểm' };

/** dieu-2.khoan-1 → Điều 2, khoản 1 */
function labelOf(unitId: string | null): string {
  const parts = (unitId ?? '').split('.').map((part) => part.replace(/^[a-z]+/, (kind) => kinds[kind] ?? kind));
  const label = parts.map((part) => part.replace('-', ' ')).join(', ');
  return label.charAt(0).toUpperCase() + label.slice(1);
}
