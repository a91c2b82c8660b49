import { delay, http, HttpResponse, type HttpHandler, type HttpResponseResolver } from 'msw';
import { examples } from '../generated/examples.ts';
import type { OperationId } from '../problems.ts';
import { exampleOf, handle, respond, route } from './answers.ts';
import { spoilLater, type Spoil } from './spoil.ts';

/** Where and how often a fault strikes. */
export interface FaultOptions {
  /** Only this operation. @default every operation */
  readonly operation?: OperationId | undefined;
  /** Only the first request that it meets; later ones go through. @default false */
  readonly once?: boolean | undefined;
  /** Only the API at this address. @default any address that ends in /v1 */
  readonly baseUrl?: string | undefined;
}

/**
 * Faults to put before other handlers: `server.use(faults.offline())`,
 * `server.use(faults.lostAnswer({ operation: 'submitFeedback', once: true }))`. The first three that are named let the
 * handlers behind act, as a network does that fails on the way back.
 */
export const faults = {
  /** The request arrives and has its effect; the answer is lost. A retry must not double it. */
  lostAnswer: (options: FaultOptions = {}): HttpHandler => spoil(options, () => HttpResponse.error()),

  /**
   * The body stops half-way: it `ends`, in good order as behind a proxy that cuts, or the connection `breaks`. The request
   * had its effect.
   */
  truncated: ({ body = 'ends', ...options }: FaultOptions & { readonly body?: 'ends' | 'breaks' } = {}): HttpHandler =>
    spoil(options, (response) => halfOf(response, body === 'breaks')),

  /** Every answer comes later, by this many milliseconds. */
  slow: ({ milliseconds, ...options }: FaultOptions & { readonly milliseconds: number }): HttpHandler =>
    fault(options, () => delay(milliseconds)),

  /** No connection: the request does not arrive. */
  offline: (options: FaultOptions = {}): HttpHandler => fault(options, () => HttpResponse.error()),

  /** 401: the token is refused. With `once` as at its expiry, without as for a user whose session is over. */
  tokenRefused: (options: FaultOptions = {}): HttpHandler =>
    fault(options, () => respond(401, exampleOf('getSession', 401))),

  /** 429: too many requests; `retryAfter` in seconds. */
  tooMany: ({ retryAfter = 1, ...options }: FaultOptions & { readonly retryAfter?: number } = {}): HttpHandler =>
    fault(options, () => respond(429, exampleOf('getSession', 429), { 'Retry-After': String(retryAfter) })),

  /** 500: the server fails, before the request has any effect. */
  broken: (options: FaultOptions = {}): HttpHandler => fault(options, () => respond(500, exampleOf('getSession', 500))),

  /** A page instead of JSON: by default 200, as the sign-in page of a proxy; with 502 as its error page. */
  html: ({ status = 200, ...options }: FaultOptions & { readonly status?: number } = {}): HttpHandler =>
    fault(
      options,
      () =>
        new HttpResponse('<!doctype html><title>Proxy</title>', { status, headers: { 'content-type': 'text/html' } }),
    ),

  /** 304 although nothing was asked about an ETag, as from a confused cache. */
  notModifiedWithoutCache: (options: FaultOptions = {}): HttpHandler =>
    fault(options, ({ request }) => {
      if (!request.headers.has('If-None-Match')) return respond(304, null, { ETag: '"other"' });
    }),

  /** Every list is empty. */
  empty: ({ baseUrl }: Pick<FaultOptions, 'baseUrl'> = {}): HttpHandler[] =>
    lists.map((operation) => handle(operation, () => respond(200, { items: [], nextCursor: null }), baseUrl)),
};

const lists = (Object.keys(examples) as OperationId[]).filter((operation) =>
  Object.hasOwn(Object(examples[operation]['200']) as object, 'nextCursor'),
);

function fault({ operation, once = false, baseUrl = '*/v1' }: FaultOptions, resolver: HttpResponseResolver) {
  let struck = false;
  // Not by the `once` of msw, which forgets with resetHandlers() that a fault has struck.
  const resolve: HttpResponseResolver = (info) => {
    if (once && struck) return;
    struck = true;
    return resolver(info);
  };
  return operation ? route(operation, resolve, baseUrl) : http.all(`${baseUrl}/*`, resolve);
}

const spoil = (options: FaultOptions, how: Spoil) => fault(options, ({ requestId }) => spoilLater(requestId, how));

async function halfOf(response: Response, breaks: boolean): Promise<Response> {
  const whole = new Uint8Array(await response.arrayBuffer());
  if (whole.length === 0) return response;
  const half = whole.slice(0, whole.length / 2);
  const broken = () =>
    new ReadableStream({
      start: (controller) => controller.enqueue(half),
      pull: (controller) => controller.error(new TypeError('terminated')),
    });
  const { status, headers } = response;
  return new Response(breaks ? broken() : half, { status, headers });
}
