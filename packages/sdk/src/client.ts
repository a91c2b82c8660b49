import { exchange, toOurs } from './http/exchange.ts';
import type { Call, Client, ClientOptions } from './http/options.ts';
import { newSession, type Flight } from './http/session.ts';
import { uuid } from './http/uuid.ts';

export { ApiError, ContractError, NetworkError, SotayError, TimeoutError } from './http/errors.ts';
export { etagOf } from './http/etags.ts';
export type { AccessToken, CallOptions, ChangeOptions, Client, ClientOptions, CreateOptions, TokenProvider } from './http/options.ts';
export type { FieldError, Problem } from './types/problem.ts';
export { isProblem, type OperationId, type ProblemError, type ProblemStatus } from './problems.ts';

/** The connection to one API for one user at a time. Page parts that share a client share its requests. */
export function createClient(options: ClientOptions): Client {
  let session = newSession();
  return {
    clear() {
      session = newSession();
    },

    async send<T>(operation: string, path: string, call: Call = {}): Promise<T> {
      const { method = 'GET', query, signal } = call;
      if (signal?.aborted) throw toOurs(operation, signal.reason);
      if (query) {
        // JSON drops what is undefined. The address is built here because ky loses a URLSearchParams in Chrome < 113.
        const search = new URLSearchParams(JSON.parse(JSON.stringify(query)) as Record<string, string>);
        search.sort();
        path += `?${search}`;
      }
      const own = session;
      let flight = method === 'GET' ? own.flights.get(path) : undefined;
      flight ??= start();
      return join(flight);

      function start(): Flight {
        const controller = new AbortController();
        const keyed = method === 'POST' ? { ...call, idempotencyKey: call.idempotencyKey ?? uuid() } : call;
        const started: Flight = {
          callers: 0,
          controller,
          answer: exchange(options, own, operation, path, keyed, controller.signal).finally(() => land(started)),
        };
        if (method === 'GET') own.flights.set(path, started);
        return started;
      }

      function land(landed: Flight) {
        if (own.flights.get(path) === landed) own.flights.delete(path);
      }

      // A shared request ends early only when its last caller leaves.
      function join(shared: Flight): Promise<T> {
        return new Promise((resolve, reject) => {
          const leave = () => {
            reject(toOurs(operation, signal!.reason) as Error);
            if (--shared.callers) return;
            land(shared);
            shared.controller.abort();
          };
          shared.callers++;
          signal?.addEventListener('abort', leave);
          shared.answer.then(resolve as (data: unknown) => void, reject).finally(() => signal?.removeEventListener('abort', leave));
        });
      }
    },
  };
}
