import ky from 'ky';
import { toOurs } from './errors.ts';
import { takeOff, type Join } from './flight.ts';
import type { AccessToken, Client, ClientOptions } from './options.ts';
import type { Answer } from './promise.ts';
import { sameUser } from './subject.ts';
import { apiVersion } from '../generated/routes.ts';
import { newIdempotencyKey } from '../idempotency-key.ts';

interface Cached {
  readonly etag: string;
  readonly data: unknown;
}

type Ask = () => Promise<string | undefined>;

export interface Session extends Pick<Client, 'send' | 'authorized' | 'signal'> {
  end(): void;
}

/**
 * Everything that belongs to one user: the token, what was read with it, the requests under way. Signing out opens
 * another one and aborts the calls still under way in the old.
 */
export function openSession(options: ClientOptions): Session {
  const life = new AbortController();
  const cache = new Map<unknown, Cached>();
  const flights = new Map<unknown, Join<Answer>>();
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

  /**
   * Runs the attempt with the user's token and once more with a new one after a 401; not as another user, who did not
   * ask for this: then the 401 stands.
   */
  const attemptTwice = async <T>(attempt: (ask: Ask) => Promise<T>): Promise<T> => {
    let used: string | undefined;
    try {
      return await attempt(async () => (used = await tokenNow()));
    } catch (error) {
      const refused = used;
      if (!refused || statusOf(error) !== 401) throw error;
      return attempt(async () => {
        const next = await tokenNow(refused);
        if (!sameUser(refused, next)) throw error;
        return next;
      });
    }
  };

  const authorized: Client['authorized'] = (attempt) => attemptTwice(async (ask) => attempt(await ask()));

  const send: Client['send'] = (operation, address, call = {}) => {
    const {
      method,
      query,
      body,
      ifMatch,
      idempotencyKey = method === 'POST' ? newIdempotencyKey() : undefined,
      read = JSON.parse,
      signal,
      timeout = 30_000,
      totalTimeout,
      retry = 2,
    } = { ...options, ...call };
    let attempt = 0;

    // Async, so that an address that cannot be made is a rejection as every other failure is.
    const ask = async (): Promise<Answer> => {
      const path = typeof address === 'string' ? address : address();
      // JSON drops what is undefined. Not by ky's searchParams: in Chrome < 113 it loses them all (no URLSearchParams.size).
      const url = query
        ? `${path}?${new URLSearchParams(JSON.parse(JSON.stringify(query)) as Record<string, string>)}`
        : path;
      const key = method ? {} : url; // only reads are shared and kept

      const exchange = async (flight: AbortSignal, askToken: Ask): Promise<Answer> => {
        let used: string | undefined;
        let cached: Cached | undefined;
        let text = '';
        try {
          const { status, headers } = await ky(url, {
            prefix: options.baseUrl,
            ...(method && { method }),
            json: body,
            headers: {
              ...(idempotencyKey && { 'Idempotency-Key': idempotencyKey }),
              ...(ifMatch && { 'If-Match': ifMatch }),
            },
            signal: flight,
            timeout,
            retry: {
              // A change that was made although its answer got lost would be refused (412) the second time.
              limit: ifMatch && !idempotencyKey ? 0 : retry,
              methods: ['get', 'post', 'put'],
              // With the 409 that says "the same act is still under way", after an attempt whose answer got lost; it has a
              // Retry-After. Without 413, for which ky would wait for RateLimit-Reset to send the same body again.
              statusCodes: [408, 409, 429, 500, 502, 503, 504],
              afterStatusCodes: [409, 429, 503],
              shouldRetry: ({ error }) => {
                const { status, headers } = responseOf(error) ?? {};
                if (headers?.get('Sotay-Should-Retry') === 'false' || (status === 409 && !headers?.has('Retry-After')))
                  return false;
              },
              maxRetryAfter: 60_000,
              jitter: true,
            },
            throwHttpErrors: (code) => code !== 304,
            fetch: (async (request: Request) => {
              used = await askToken();
              if (used) {
                request.headers.set('Authorization', `Bearer ${used}`);
                // Not for guests: their reads need no CORS preflight, and this header would.
                request.headers.set('API-Version', apiVersion);
              }
              cached = cache.get(key);
              if (cached) request.headers.set('If-None-Match', cached.etag);
              const response = await (options.fetch ?? fetch)(request, { operation, attempt: ++attempt });
              // Read here, so that the time limit covers the body.
              if (response.ok)
                text = await response.text().catch((error: unknown) => {
                  // In Chromium's words, for ky to try again: Firefox's AbortError would be somebody leaving.
                  throw request.signal.aborted ? error : new TypeError('network error');
                });
              return response;
            }) as typeof fetch,
          });
          const etag = headers.get('ETag');
          const data: unknown = status === 204 ? undefined : status === 304 && cached ? cached.data : read(text);
          if (etag && text && !method && used === token && text.length < 300_000) {
            if (cache.size > 99) cache.clear();
            cache.set(key, { etag, data });
          }
          return { operation, status, headers, data };
        } catch (error) {
          // A token function that never answers must not hold up every later call.
          if ((error as Error).name === 'TimeoutError') renewal = undefined;
          throw error;
        }
      };

      let join = flights.get(key);
      if (!join) {
        const land = () => flights.get(key) === started && flights.delete(key);
        const started = takeOff((flight) => attemptTwice((askToken) => exchange(flight, askToken)), land);
        flights.set(key, (join = started));
      }
      const signals = [signal, life.signal, totalTimeout ? AbortSignal.timeout(totalTimeout) : undefined];
      return join(signals).catch((error: unknown) => {
        throw toOurs(
          operation,
          error,
          signals.some((each) => each?.reason === error),
        );
      });
    };

    const answer = ask();
    return Object.assign(
      answer.then(({ data }) => data),
      { answer },
    ) as never;
  };

  return { send, authorized, signal: life.signal, end: () => life.abort() };
}

type Failure = { readonly response?: Response; readonly status?: number };

const responseOf = (error: unknown) => (Object(error) as Failure).response;
const statusOf = (error: unknown) => (responseOf(error) ?? (Object(error) as Failure)).status;
