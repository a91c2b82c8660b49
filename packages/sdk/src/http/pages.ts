/** One page of a list. */
export interface Page<Item> {
  readonly items: readonly Item[];
  /** Where the next page begins; null at the end. */
  readonly nextCursor: string | null;
  /** Reads the next page; null at the end. */
  next(): Promise<Page<Item> | null>;
}

/** Await it for one page, or iterate it (`for await`) for every item of every page. */
export interface Paged<Item> extends Promise<Page<Item>>, AsyncIterable<Item> {
  [Symbol.asyncIterator]: () => AsyncIterator<Item>;
}

type Answer<Item> = Pick<Page<Item>, 'items' | 'nextCursor'>;

export function paged<Item>(query: object | undefined, read: (query: object) => Promise<Answer<Item>>): Paged<Item> {
  const load = async (asked: object): Promise<Page<Item>> => {
    const answer = await read(asked);
    const cursor = answer.nextCursor;
    return { ...answer, next: async () => cursor && load({ ...asked, cursor }) } as Page<Item>;
  };
  const first = load({ ...query }) as Paged<Item>;
  first[Symbol.asyncIterator] = async function* () {
    for (let page: Page<Item> | null = await first; page; page = await page.next()) yield* page.items;
  };
  return first;
}
