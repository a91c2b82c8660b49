import type { OperationId } from '../problems.ts';

/** What came back for one call: the data, and what `result()` and `withResponse()` tell about the response. */
export interface Answer<Id extends string = string> {
  /** The operationId. */
  readonly operation: Id;
  readonly data: unknown;
  readonly status: number;
  readonly headers: Headers;
}

/** What the functions of the nouns give: await it for the data, or hand it to `result()` or `withResponse()`. */
export interface ApiPromise<Id extends OperationId, Data> extends Promise<Data> {
  /** Settles as the promise itself does. */
  readonly answer: Promise<Answer<Id>>;
}
