import type { ApiPromise } from './promise.ts';
import type { OperationId } from '../problems.ts';

/** A portal's token, as its token endpoint answers. */
export interface AccessToken {
  readonly accessToken: string;
  /** Seconds that it lives; it is renewed when nine tenths are over. */
  readonly expiresIn: number;
}

export type TokenProvider = () => Promise<string | AccessToken | null | undefined>;

/** Which attempt a `fetch` of your own is asked to send. */
export interface Attempt {
  /** The operationId. */
  readonly operation: string;
  /** 1 for the first; retries and the replay after a 401 count on. */
  readonly attempt: number;
  /** Never given: the global fetch takes a RequestInit here, and so fits as it is. */
  readonly signal?: null;
}

/** Sends one attempt. The request carries the user's token: do not log its headers. */
export type Fetch = (request: Request, attempt: Attempt) => Promise<Response>;

export interface ClientOptions {
  /** Where the API is, with its version: `https://…/v1`. */
  readonly baseUrl: string;
  /** Gives the signed-in user's token. Without it, or when it gives none, the client is a guest: public documents only. */
  readonly token?: TokenProvider | undefined;
  /** Sends each attempt; `@sotay/sdk/hooks` makes one of hooks. @default globalThis.fetch */
  readonly fetch?: Fetch | undefined;
  /** Milliseconds for one attempt, body and token included. @default 30_000 */
  readonly timeout?: number;
  /** Milliseconds for a call, all its attempts and waits. @default no limit */
  readonly totalTimeout?: number;
  /** How often a safe call is tried again, after at most a minute of `Retry-After`: its caller waits. @default 2 */
  readonly retry?: number;
}

export interface CallOptions {
  readonly signal?: AbortSignal | undefined;
  /** Milliseconds for one attempt. */
  readonly timeout?: number;
  /** Milliseconds for this call, all its attempts and waits. */
  readonly totalTimeout?: number;
  /** How often the call is tried again, if it is safe to. */
  readonly retry?: number;
}

export interface CreateOptions extends CallOptions {
  /** One UUID for each act of the user. Give your own to be safe across reloads. @default a new one */
  readonly idempotencyKey?: string | undefined;
}

export interface ChangeOptions extends CallOptions {
  /** The version that the change was made on: `etagOf(meeting)`. */
  readonly ifMatch: string;
}

/** What the noun functions hand to the client. */
export interface Call extends CreateOptions, Partial<ChangeOptions> {
  /** GET when absent. A GET that is named is neither shared with equal calls nor kept. */
  readonly method?: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  readonly query?: object | undefined;
  readonly body?: unknown;
  /** Makes the value of an answer's text; throws a SyntaxError when it is not what the contract says. @default JSON.parse */
  readonly read?: (text: string) => unknown;
}

export interface Client {
  readonly baseUrl: string;
  /** The one of the options, or the global one: for what does not go by `send`. */
  readonly fetch: Fetch;
  /** Aborted by `clear()`: what belongs to the user who signs out ends with it. */
  readonly signal: AbortSignal;
  /** True for a client that leaves nothing on the device for later: that of an assisted session. */
  readonly transient?: true;
  /** One call of the contract. The functions of the nouns are the typed way to it. */
  send<Data, Id extends OperationId = OperationId>(
    operation: Id,
    path: string | (() => string),
    call?: Call,
  ): ApiPromise<Id, Data>;
  /**
   * For what does not go by `send`, such as uploads and events: runs the attempt with the user's token, and once more
   * with a new one when it fails with an `ApiError` of status 401.
   */
  authorized<T>(attempt: (token: string | undefined) => Promise<T>): Promise<T>;
  /** At sign-out: forgets the token and everything that was read with it; calls under way reject with an `AbortError`. */
  clear(): void;
}
