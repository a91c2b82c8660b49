import type { OperationId } from '../problems.ts';

/** What came back for one call: the data, and what `result()` and `withResponse()` tell about the response. */
export interface Answer {
  readonly data?: unknown;
  readonly status: number;
  readonly headers: Headers;
}

/** What the functions of the nouns give: await it for the data, or hand it to `result()` or `withResponse()`. */
export interface ApiPromise<Id extends OperationId, Data> extends Promise<Data> {
  readonly operation: Id;
  /** Settles as the promise itself does. */
  readonly answer: Promise<Answer>;
}
