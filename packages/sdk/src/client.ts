import type { Client, ClientOptions } from './http/options.ts';
import { openSession } from './http/session.ts';

export { ApiError, ContractError, NetworkError, SotayError, TimeoutError } from './http/errors.ts';
export { etagOf } from './etags.ts';
export type {
  AccessToken,
  Attempt,
  CallOptions,
  ChangeOptions,
  Client,
  ClientOptions,
  CreateOptions,
  Fetch,
  TokenProvider,
} from './http/options.ts';
export type { ApiPromise } from './http/promise.ts';
export type { ConsentAsked, FieldError, Problem } from './types/problem.ts';
export { isProblem, type OperationId, type ProblemError, type ProblemStatus, type SuccessStatus } from './problems.ts';

/**
 * The connection to one API for one user at a time. Page parts that share a client share its requests.
 * @throws TypeError `token-not-function` when `token` is the token itself: the client asks for a new one when it runs out.
 */
export function createClient(options: ClientOptions): Client {
  if (options.token && typeof options.token !== 'function') throw new TypeError('token-not-function');
  let session = openSession(options);
  return {
    baseUrl: options.baseUrl,
    // Looked up at each call: what replaces the global one later counts too.
    fetch: options.fetch ?? ((request) => fetch(request)),
    get signal() {
      return session.signal;
    },
    send: (operation, path, call) => session.send(operation, path, call),
    authorized: (attempt) => session.authorized(attempt),
    clear() {
      session.end();
      session = openSession(options);
    },
  };
}
