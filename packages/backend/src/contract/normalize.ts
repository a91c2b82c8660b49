import { bodyUnreadable } from './field-errors.ts';
import { badRequest } from './problems.ts';

/** Far deeper than anything in the contract; a body of thousands of levels would exhaust the stack of each who walks it. */
const MAX_DEPTH = 64;

/** Vietnamese text is NFC everywhere inside (domain 3.2.9). */
export function normalizeText(value: unknown, depth = 0): unknown {
  if (typeof value === 'string') return value.normalize('NFC');
  if (typeof value !== 'object' || value === null) return value;
  if (depth === MAX_DEPTH) throw badRequest([bodyUnreadable]);
  if (Array.isArray(value)) return value.map((item) => normalizeText(item, depth + 1));
  return Object.fromEntries(Object.entries(value).map(([key, field]) => [key, normalizeText(field, depth + 1)]));
}
