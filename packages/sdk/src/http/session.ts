import ky from 'ky';
import { ApiError, toOurs } from './errors.ts';
import { takeOff, type Join } from './flight.ts';
import type { AccessToken, Client, ClientOptions } from './options.ts';
import { newIdempotencyKey } from '../idempotency-key.ts';

interface Cached {
  readonly etag: string;
  readonly data: unknown;
}

export interface Session extends Pick<Client, 'send' | 'authorized' | 'signal'> {
  end(): void;
}

/**
 * Everything that belongs to one user: the token, what was read with it, the requests under way. Signing out opens
 * another one; calls still under way end in the old.
 */
export function openSession(options: ClientOptions): Session {
  const life = new AbortController();
  const cache = new Map<unknown, Cached>();
  const flights = new Map<unknown, Join>();
  let token: string | undefined;
  let renewAt: number;
  let renewal: Promise<string | undefined> | undefined;

  /** The token to send; `refused` is one that the server has just answered with 401. All callers share one renewal. */
  const tokenNow = (refused?: string) =>
    token && token !== refused && Date.now() < renewAt
      ? token
      : options.token && (renewal ??= renew(options.token).finally(() => (renewal = undefined)));

  const renew = async (provider: NonNullable<typeof options.token>) => {
    const given = await provider();
    const { accessToken = given, expiresIn = Infinity } = Object(given) as Partial<AccessToken>;
    // Another token may be another user's: what was read with the last one is not shown to them.
    if (token) {
      cache.clear();
      flights.clear();
    }
    renewAt = Date.now() + expiresIn * 900;
    return (token = accessToken as string | undefined);
  };

  const authorized = async <T>(attempt: (token: string | undefined) => Promise<T>): Promise<T> => {
    const token = await tokenNow();
    try {
      return await attempt(token);
    } catch (error) {
      if (!token || !(error instanceof ApiError) || error.status !== 401) throw error;
      return attempt(await tokenNow(token));
    }
  };

  const send = <T>(operation: string, path: string, call: Parameters<Client['send']>[2] = {}): Promise<T> => {
    const {
      method,
      query,
      ifMatch,
      read = JSON.parse,
      idempotencyKey = method === 'POST' ? newIdempotencyKey() : undefined,
    } = call;
    // JSON drops what is undefined. Not by ky's searchParams: in Chrome < 113 it loses them all (no URLSearchParams.size).
    const url = query
      ? `${path}?${new URLSearchParams(JSON.parse(JSON.stringify(query)) as Record<string, string>)}`
      : path;
    const key = method ? {} : url; // only reads are shared and kept

    const exchange = async (signal: AbortSignal, refused?: string): Promise<unknown> => {
      let used: string | undefined;
      let cached: Cached | undefined;
      let text = '';
      try {
        const { status, headers } = await ky(url, {
          prefix: options.baseUrl,
          ...(method && { method }),
          json: call.body,
          headers: { 'Idempotency-Key': idempotencyKey, 'If-Match': ifMatch },
          signal,
          timeout: call.timeout ?? options.timeout ?? 30_000,
          retry: {
            // A change that was made although its answer got lost would be refused (412) the second time.
            limit: ifMatch && !idempotencyKey ? 0 : (call.retry ?? options.retry ?? 2),
            methods: ['get', 'post', 'put'],
            // With the 409 that says "the same act is still under way", after an attempt whose answer got lost; it has a
            // Retry-After. Without 413, for which ky would wait for RateLimit-Reset to send the same body again.
            statusCodes: [408, 409, 429, 500, 502, 503, 504],
            afterStatusCodes: [409, 429, 503],
            shouldRetry: ({ error }) => {
              const response = responseOf(error);
              if (response?.status === 409 && !response.headers.has('Retry-After')) return false;
            },
            maxRetryAfter: 60_000,
            jitter: true,
          },
          throwHttpErrors: (code) => code !== 304,
          fetch: (async (request: Request) => {
            used = await tokenNow(refused);
            if (used) request.headers.set('Authorization', `Bearer ${used}`);
            cached = cache.get(key);
            if (cached) request.headers.set('If-None-Match', cached.etag);
            const response = await (options.fetch ?? fetch)(request);
            // Read here, so that the time limit covers the body.
            if (response.ok) text = await response.text();
            return response;
          }) as typeof fetch,
        });
        if (status === 204) return;
        if (status === 304 && cached) return cached.data;
        const etag = headers.get('ETag');
        const data: unknown = read(text);
        if (etag && !method && used === token && text.length < 300_000) {
          if (cache.size > 99) cache.clear();
          cache.set(key, { etag, data });
        }
        return data;
      } catch (error) {
        if (used && !refused && responseOf(error)?.status === 401) return exchange(signal, used);
        // A token function that never answers must not hold up every later call.
        if ((error as Error).name === 'TimeoutError') renewal = undefined;
        throw error;
      }
    };

    let join = flights.get(key);
    if (!join) {
      const land = () => flights.get(key) === started && flights.delete(key);
      const started = takeOff(exchange, land);
      flights.set(key, (join = started));
    }
    return join(call.signal).catch((error: unknown) => {
      throw toOurs(operation, error, call.signal?.aborted);
    }) as Promise<T>;
  };

  return { send, authorized, signal: life.signal, end: () => life.abort() };
}

const responseOf = (error: unknown) => (error as { response?: Response }).response;
