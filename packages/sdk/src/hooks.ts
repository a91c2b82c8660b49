import type { Attempt, Fetch } from './http/options.ts';

/** How an attempt ended. Holds nothing of the request; headers of the answer are in `response`. */
export interface Outcome extends Attempt {
  /** 0 when there was no answer. */
  readonly status: number;
  readonly ms: number;
}

/** Called around each attempt. What a hook throws fails the attempt. */
export interface Hooks {
  /** Before the request; the headers that it returns are added to it. The token and the body are not shown. */
  readonly onRequest?: (attempt: Attempt) => HeadersInit | undefined | Promise<HeadersInit | undefined>;
  /** After an answer of any status, before it is read. Do not read its body; read a `clone()`. */
  readonly onResponse?: (outcome: Outcome, response: Response) => void | Promise<void>;
  /** When there was no answer: offline, connection cut, time limit, caller left. */
  readonly onError?: (outcome: Outcome, error: unknown) => void | Promise<void>;
}

/**
 * A `fetch` for `createClient` that calls the hooks around each attempt. They nest:
 * `withHooks(tracing, withHooks(metrics))` runs `tracing` outermost.
 */
export function withHooks(
  { onRequest, onResponse, onError }: Hooks,
  fetch: Fetch = (request) => globalThis.fetch(request),
): Fetch {
  return async (request, attempt) => {
    const added = new Headers(await onRequest?.(attempt));
    added.forEach((value, name) => request.headers.set(name, value));
    const started = performance.now();
    const outcome = (status: number): Outcome => ({
      ...attempt,
      status,
      ms: Math.round(performance.now() - started),
    });
    let response: Response;
    try {
      response = await fetch(request, attempt);
    } catch (error) {
      await onError?.(outcome(0), error);
      throw error;
    }
    await onResponse?.(outcome(response.status), response);
    return response;
  };
}
