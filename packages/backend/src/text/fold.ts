/**
 * Folding: the one way Vietnamese text is compared without diacritics, on both databases and in every search.
 * đ does not decompose under NFD and is mapped by hand; dashes count as spaces so that "339 qd/tw" finds "339-QĐ/TW".
 */

export interface Folded {
  text: string;
  /** Start in the original, in UTF-16 units, of each unit of `text`. */
  starts: Int32Array;
  /** End in the original; combining marks that were dropped belong to the letter before them. */
  ends: Int32Array;
}

const cache = new Map<string, string>();

function foldCharacter(character: string): string {
  const known = cache.get(character);
  if (known !== undefined) return known;
  const folded = character
    .normalize('NFD')
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\p{M}\p{Cf}]/gu, '')
    .replace(/[đð]/g, 'd')
    .replace(/[\s\p{Pd}]/gu, ' ');
  if (cache.size < 10_000) cache.set(character, folded);
  return folded;
}

/** Folds a text and keeps, for each unit of the result, where it stood. */
export function foldWithMap(source: string): Folded {
  const units: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  let at = 0;
  for (const character of source) {
    const end = at + character.length;
    const folded = foldCharacter(character);
    const last = units.length - 1;
    if (folded === '' || (folded === ' ' && units[last] === ' ')) {
      if (last >= 0) ends[last] = end;
    } else {
      for (let index = 0; index < folded.length; index += 1) {
        units.push(folded.charAt(index));
        starts.push(at);
        ends.push(end);
      }
    }
    at = end;
  }
  return { text: units.join(''), starts: Int32Array.from(starts), ends: Int32Array.from(ends) };
}

export function fold(source: string): string {
  let text = '';
  let afterSpace = false;
  for (const character of source) {
    const folded = foldCharacter(character);
    if (folded === '' || (folded === ' ' && afterSpace)) continue;
    text += folded;
    afterSpace = folded === ' ';
  }
  return text;
}

/** What a reader typed into a search box, ready to be looked for in folded text. */
export function foldQuery(query: string): string {
  return fold(query).trim();
}

const tones = /[\u0300\u0301\u0303\u0309\u0323]/gu;

/**
 * Equal for texts whose diacritics agree. The tone goes to the end of its syllable, so that hoà = hòa and uỷ = ủy
 * without rewriting anything: the usual rewriting turns quý into qúy.
 */
export function exactKey(source: string): string {
  return source
    .normalize('NFD')
    .toLowerCase()
    .replace(/\p{Cf}/gu, '')
    .replace(/[\p{L}\p{M}]+/gu, (syllable) => syllable.replace(tones, '') + (syllable.match(tones) ?? []).join(''))
    .replace(/[\s\p{Pd}]+/gu, ' ')
    .trim();
}
