import { bodyUnreadable, brokenText } from './field-errors.ts';
import { badRequest } from './problems.ts';

/** Far deeper than anything in the contract; a body of thousands of levels would exhaust the stack of each who walks it. */
const MAX_DEPTH = 64;

/**
 * Vietnamese text is NFC everywhere inside (domain 3.2.9). Half a character (a lone surrogate) has no UTF-8: kept, it would be
 * another text than the one that was sent.
 */
export function normalizeText(value: unknown, place = '/body', depth = 0): unknown {
  if (typeof value === 'string') {
    if (/\p{Surrogate}/u.test(value)) throw badRequest([brokenText(place)]);
    return value.normalize('NFC');
  }
  if (typeof value !== 'object' || value === null) return value;
  if (depth === MAX_DEPTH) throw badRequest([bodyUnreadable]);
  const inner = (key: string | number, item: unknown) => normalizeText(item, `${place}/${key}`, depth + 1);
  if (Array.isArray(value)) return value.map((item, index) => inner(index, item));
  return Object.fromEntries(Object.entries(value).map(([key, field]) => [key, inner(key, field)]));
}
