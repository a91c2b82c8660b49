/** A text folded for comparison, with the way back to the original. */
export interface Folded {
  text: string;
  /** Where each unit of `text` begins in the original; one entry more than units, for the end. */
  starts: Int32Array;
}

const known = new Map<string, string>();

/** đ has no decomposition, so NFD alone leaves it; dashes count as spaces, so that "339 qd/tw" finds "339-QĐ/TW". */
const foldOne = (character: string): string => {
  let folded = known.get(character);
  if (folded === undefined) {
    folded = character
      .toLowerCase()
      .normalize('NFD')
      .replace(/[\p{M}\p{Cf}]/gu, '')
      .replace(/đ/g, 'd')
      .replace(/[\s\p{Pd}]/gu, ' ');
    known.set(character, folded);
  }
  return folded;
};

/** Folds diacritics, case, dashes and runs of blanks; same rules as the server's search. */
export const fold = (source: string): Folded => {
  let text = '';
  let last = '';
  const starts: number[] = [];
  let at = 0;
  for (const character of source) {
    const folded = foldOne(character);
    if (folded && (folded !== ' ' || last !== ' ')) {
      for (let unit = 0; unit < folded.length; unit++) starts.push(at);
      text += folded;
      last = folded;
    }
    at += character.length;
  }
  starts.push(at);
  return { text, starts: Int32Array.from(starts) };
};

const tones = /[\u0300\u0301\u0303\u0309\u0323]/g;

/**
 * Equal for texts whose diacritics agree. The tone goes to the end of its syllable, so that hoà = hòa and uỷ = ủy
 * without a list of vowels; the usual rewriting turns quý into qúy.
 */
export const exactKey = (source: string): string =>
  source
    .normalize('NFD')
    .toLowerCase()
    .replace(/\p{Cf}/gu, '')
    .replace(/[\p{L}\p{M}]+/gu, (syllable) => syllable.replace(tones, '') + (syllable.match(tones) ?? []).join(''))
    .replace(/[\s\p{Pd}]+/gu, ' ')
    .trim();

export interface Hit {
  /** In UTF-16 units of the original. */
  start: number;
  end: number;
  /** Whether the diacritics agree with those asked for. */
  exact: boolean;
}

/** Every place where the words stand, in reading order. */
export const hitsIn = (source: string, folded: Folded, query: string): Hit[] => {
  const wanted = fold(query).text.trim();
  const key = exactKey(query);
  const hits: Hit[] = [];
  if (!wanted) return hits;
  for (let at = folded.text.indexOf(wanted); at >= 0; at = folded.text.indexOf(wanted, at + wanted.length)) {
    const start = folded.starts[at] as number;
    // The end is where the next unit begins: marks that were dropped belong to the letter before them.
    const end = folded.starts[at + wanted.length] as number;
    hits.push({ start, end, exact: exactKey(source.slice(start, end)) === key });
  }
  return hits;
};
