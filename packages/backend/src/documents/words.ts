import { exactKey, fold } from '../text/fold.ts';

/** Separated by single spaces, with one before each word, so that `% word%` finds the beginnings of words. */
function spaced(text: string): string {
  return ` ${text.replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ').trim()}`;
}

export function foldedWords(text: string): string {
  return spaced(fold(text));
}

export function exactWords(text: string): string {
  return spaced(exactKey(text));
}

/** Words hold only letters, marks and digits, so there is nothing in them that LIKE would read as a wildcard. */
export function patterns(words: string): string[] {
  return words
    .split(' ')
    .filter(Boolean)
    .map((word) => `% ${word}%`);
}
