import type { Call } from './call.ts';
import { hashOf } from './hash.ts';
import { Refusal } from './refusal.ts';

/**
 * One page of the items in their order, those that `matches`. A cursor is bound to caller and filter, and names the last
 * item shown: it holds when items are added before it, or when that item no longer matches.
 */
export function pageOf<Item extends { readonly id: string }>(
  { operation, person, helper, query }: Pick<Call, 'operation' | 'person' | 'helper' | 'query'>,
  items: readonly Item[],
  matches: (item: Item) => boolean = () => true,
): { items: Item[]; nextCursor: string | null } {
  const filter = [...query].filter(([name]) => name !== 'cursor' && name !== 'limit').sort();
  const scope = hashOf(JSON.stringify([operation, helper?.id, person?.id, filter]));
  const limit = Number(query.get('limit') ?? 20);
  if (!(limit >= 1 && limit <= 100)) throw invalid('limit', limit < 1 ? 'too-small' : 'too-large');
  const cursor = query.get('cursor');
  const last = cursor === null ? -1 : items.findIndex(({ id }) => cursor === `${scope}_${id}`);
  if (cursor !== null && last < 0) throw invalid('cursor', 'invalid');
  const rest = items.slice(last + 1).filter(matches);
  const page = rest.slice(0, limit);
  return { items: page, nextCursor: rest.length > limit ? `${scope}_${page.at(-1)?.id ?? ''}` : null };
}

const invalid = (name: string, code: string) => new Refusal(400, undefined, [{ pointer: `/query/${name}`, code }]);

/** For sorting: the greater key first, then the greater id. */
export const latestFirst =
  <Item extends { readonly id: string }>(keyOf: (item: Item) => string | number) =>
  (a: Item, b: Item): number =>
    compare(keyOf(b), keyOf(a)) || compare(b.id, a.id);

export const compare = (a: string | number, b: string | number): number => (a < b ? -1 : a > b ? 1 : 0);
