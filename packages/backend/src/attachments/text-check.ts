import { findSecrecyMark } from '../text/secrecy.ts';
import type { RefusalCode } from './rules.ts';

const LINE_BREAK = /[\n\r\f\v\u0085\u2028\u2029]/u;
/** A marking stands in a short line; of a longer one no more than this is kept. */
const LONGEST_LINE = 1000;
const MARKUP = /^(?:<(?:!doctype|html|head|body|script|svg|\?xml|\?php)|#!|%PDF-|\{\\rtf)/iu;
const LONGEST_MARKUP = 20;
// eslint-disable-next-line no-control-regex -- these are what makes it no text
const CONTROL = /[\x00-\x08\x0E-\x1A\x1C-\x1F\x7F]/;

export interface TextCheck {
  take(piece: Buffer): RefusalCode | null;
  end(): RefusalCode | null;
}

/** UTF-8 text without a secrecy mark, taken in pieces; the line that a piece breaks off waits for the next. */
export function createTextCheck(): TextCheck {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let beginning = '';
  let line = '';

  function look(text: string, ended: boolean): RefusalCode | null {
    if (CONTROL.test(text)) return 'content-mismatch';
    if (beginning.length < LONGEST_MARKUP) {
      beginning = (beginning + text).trimStart().slice(0, LONGEST_MARKUP);
      if (MARKUP.test(beginning)) return 'content-mismatch';
    }
    const whole = line + text;
    const cut = ended ? whole.length : endOfLastLine(whole);
    line = whole.slice(cut, cut + LONGEST_LINE);
    return findSecrecyMark(whole.slice(0, cut)) === null ? null : 'secrecy-marked';
  }
  const decoded = (decode: () => string, ended: boolean): RefusalCode | null => {
    let text: string;
    try {
      text = decode();
    } catch {
      return 'content-mismatch';
    }
    return look(text, ended);
  };

  return {
    take: (piece) => decoded(() => decoder.decode(piece, { stream: true }), false),
    end: () => decoded(() => decoder.decode(), true),
  };
}

function endOfLastLine(text: string): number {
  let at = text.length;
  while (at > 0 && !LINE_BREAK.test(text.charAt(at - 1))) at--;
  return at;
}
