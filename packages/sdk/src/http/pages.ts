/** One page of a list. */
export interface Page<Item> {
  readonly items: readonly Item[];
  /** Where the next page begins; null at the end. */
  readonly nextCursor: string | null;
  /** Reads the next page; undefined at the end. */
  next(): Promise<Page<Item> | undefined>;
}

/** Await it for one page, or iterate it (`for await`) for every item of every page. */
export interface Paged<Item> extends Promise<Page<Item>>, AsyncIterable<Item> {}

type Answer<Item> = Pick<Page<Item>, 'items' | 'nextCursor'>;

export function paged<Item>(query: object | undefined, read: (query: object) => Promise<Answer<Item>>): Paged<Item> {
  const load = async (cursor?: string): Promise<Page<Item>> => {
    const answer = await read({ ...query, ...(cursor && { cursor }) });
    return { ...answer, next: async () => (answer.nextCursor ? load(answer.nextCursor) : undefined) };
  };
  const first = load();
  return Object.assign(first, {
    async *[Symbol.asyncIterator]() {
      for (let page: Page<Item> | undefined = await first; page; page = await page.next()) yield* page.items;
    },
  });
}
