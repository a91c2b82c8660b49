import type { ApiPromise } from './promise.ts';
import type { OperationId } from '../problems.ts';

/** One page of a list. */
export interface Page<Item> {
  readonly items: readonly Item[];
  /** Where the next page begins; null at the end. */
  readonly nextCursor: string | null;
  /** Reads the next page; null at the end. */
  next(): Promise<Page<Item> | null>;
}

/** Await it for one page, or iterate it (`for await`) for every item of every page. */
export interface Paged<Item, Id extends OperationId = OperationId>
  extends ApiPromise<Id, Page<Item>>, AsyncIterable<Item> {
  [Symbol.asyncIterator]: () => AsyncIterator<Item>;
}

type Read<Item, Id extends OperationId> = (query: object) => ApiPromise<Id, Pick<Page<Item>, 'items' | 'nextCursor'>>;

export function paged<Item, Id extends OperationId>(query: object | undefined, read: Read<Item, Id>): Paged<Item, Id> {
  const load = (asked: object) => {
    const call = read(asked);
    const page = call.then((list): Page<Item> => {
      const cursor = list.nextCursor;
      return { ...list, next: async () => cursor && load({ ...asked, cursor }) } as Page<Item>;
    });
    return Object.assign(page, { answer: call.answer });
  };
  const first = load({ ...query });
  return Object.assign(first, {
    async *[Symbol.asyncIterator]() {
      for (let page: Page<Item> | null = await first; page; page = await page.next()) yield* page.items;
    },
  });
}
