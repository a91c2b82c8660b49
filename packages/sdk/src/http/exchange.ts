import ky, { type HTTPError } from 'ky';
import { ApiError, ContractError, NetworkError, TimeoutError } from './errors.ts';
import { setEtag } from './etags.ts';
import type { Call, ClientOptions } from './options.ts';
import { tokenOf, type Cached, type Session } from './session.ts';

/** One call with its retries, through ky. `refused` is the token of the first round, when this is the second. */
export async function exchange(
  options: ClientOptions,
  session: Session,
  operation: string,
  path: string,
  call: Call,
  signal: AbortSignal,
  refused?: string,
): Promise<unknown> {
  const { method = 'GET', idempotencyKey, ifMatch } = call;
  const safe = method === 'GET' || idempotencyKey || (method === 'PUT' && !ifMatch);
  let cache = session.cache;
  let cached: Cached | undefined;
  let token: string | undefined;
  let text = '';
  try {
    const response = await ky(path, {
      prefix: options.baseUrl,
      method,
      json: call.body,
      headers: { 'Idempotency-Key': idempotencyKey, 'If-Match': ifMatch },
      signal,
      timeout: call.timeout ?? options.timeout ?? 30_000,
      // 413 is left out: ky would wait for RateLimit-Reset and send the same body again.
      retry: {
        limit: safe ? (call.retry ?? options.retry ?? 2) : 0,
        methods: [method],
        statusCodes: [408, 429, 500, 502, 503, 504],
        maxRetryAfter: 60_000,
        jitter: true,
      },
      throwHttpErrors: (status) => status !== 304,
      async fetch(input) {
        const request = input as Request;
        token = options.token && (await tokenOf(session, options.token, refused));
        if (token) request.headers.set('Authorization', `Bearer ${token}`);
        cache = session.cache;
        if (method === 'GET') cached = cache.get(path);
        if (cached) request.headers.set('If-None-Match', cached.etag);
        const answer = await (options.fetch ?? globalThis.fetch)(request);
        // Read here, so that a body cut short counts as a failed attempt and the time limit covers it.
        if (answer.ok) text = await answer.text();
        return answer;
      },
    });
    const { status, headers } = response;
    if (status === 204) return;
    if (status === 304 && cached) return cached.data;
    const data: unknown = call.html && text ? text : JSON.parse(text);
    const etag = headers.get('ETag');
    if (etag) {
      setEtag(data, etag);
      if (method === 'GET' && text.length < 300_000) {
        cache.set(path, { etag, data });
        if (cache.size > 100) cache.delete(cache.keys().next().value!);
      }
    }
    return data;
  } catch (error) {
    if (token && !refused && (error as HTTPError).response?.status === 401) {
      return exchange(options, session, operation, path, call, signal, token);
    }
    throw toOurs(operation, error);
  }
}

const kinds: Record<string, typeof NetworkError | undefined> = {
  NetworkError,
  TypeError: NetworkError, // what fetch throws; ky knows only some engines' messages
  TimeoutError,
  SyntaxError: ContractError,
};

/** ky's and the engine's errors as ours: theirs carry the request, with its address and token. */
export function toOurs(operation: string, error: unknown): unknown {
  const { name, response, data } = error as HTTPError;
  if (response) return new ApiError(operation, response.status, data);
  const Kind = kinds[name];
  return Kind ? new Kind(operation) : error;
}
