import { ApiError, ContractError } from './http/errors.ts';
import { eventStreamReader } from './http/event-stream.ts';
import type { CallOptions, Client } from './http/options.ts';
import type { ApiPromise } from './http/promise.ts';
import type { EventPage, EventType, HandbookEvent, ListEventsQuery } from './types/events.ts';
import type { Problem } from './types/problem.ts';

export type * from './types/events.ts';

/** How events come: as they happen, or asked for every half minute because a stream cannot be had. */
export type EventMode = 'stream' | 'polling';

export interface EventSubscription {
  readonly onEvent: (event: HandbookEvent) => void;
  /** Events were missed, after a day without connection: read everything again. */
  readonly onReset?: (() => void) | undefined;
  /** Told at the first answer and at each change. */
  readonly onMode?: ((mode: EventMode) => void) | undefined;
  /** No more events come: the server refuses this user (401, 403). Everything else is tried again. */
  readonly onError?: ((error: ApiError) => void) | undefined;
  /** Only these types. @default all */
  readonly types?: readonly EventType[] | undefined;
  /** Ends the subscription. Sign-out (`client.clear()`) ends it too. */
  readonly signal?: AbortSignal | undefined;
}

/** Events after the one at hand, for those who keep their own time. `subscribe` is the usual way. */
export function listEvents(
  client: Client,
  query?: ListEventsQuery,
  options?: CallOptions,
): ApiPromise<'listEvents', EventPage> {
  return client.send('listEvents', 'events', { ...options, query });
}

/**
 * Tells what happens from now on, until its signal or sign-out. All subscriptions of a client share one connection. It
 * resumes without loss or repetition, and asks by itself where a proxy lets no stream through.
 */
export function subscribe(client: Client, subscription: EventSubscription): void {
  const { signal } = subscription;
  if (signal?.aborted) return;
  let feed = feeds.get(client);
  if (!feed || feed.ending.aborted) feeds.set(client, (feed = openFeed(client)));
  feed.add(subscription);
  signal?.addEventListener('abort', () => feed.leave(subscription), { signal: feed.ending });
}

interface Feed {
  /** Aborted when the last subscription has left, and at sign-out. */
  readonly ending: AbortSignal;
  add(subscription: EventSubscription): void;
  leave(subscription: EventSubscription): void;
}

const feeds = new WeakMap<Client, Feed>();

/** A proxy that has not let the first byte through by then holds everything back. */
const FIRST_BYTE_MS = 10_000;
/** The server shows signs of life every 20 s. */
const SILENCE_MS = 50_000;
const POLL_MS = 30_000;
/** So many polls, then a stream is tried again. */
const POLLS = 10;
const LONGEST_PAUSE_MS = 60_000;
const LIMIT = 100;

function openFeed(client: Client): Feed {
  const life = new AbortController();
  const subscriptions = new Set<EventSubscription>();
  let lastEventId = '';
  let retryMs = 2_000;
  let failures = 0;
  /** Streams asked for since one came through. */
  let attempts = 0;
  let mode: EventMode | undefined;
  let wake: (() => void) | undefined;

  const ended = () => life.signal.aborted;
  const end = () => {
    life.abort();
    subscriptions.clear();
    wake?.();
  };
  // What belongs to the user who signs out ends with it.
  client.signal.addEventListener('abort', end, { signal: life.signal });

  const tell = (word: (subscription: EventSubscription) => void) => {
    for (const subscription of [...subscriptions])
      try {
        if (subscriptions.has(subscription)) word(subscription);
      } catch (error) {
        // One subscriber's mistake is no other's; it is reported like that of an event listener.
        queueMicrotask(() => {
          throw error;
        });
      }
  };
  const reset = () => tell(({ onReset }) => onReset?.());
  const deliver = (event: HandbookEvent) =>
    tell(({ types, onEvent }) => (!types || types.includes(event.type)) && onEvent(event));
  const working = (now: EventMode) => {
    failures = 0;
    if (mode === now) return;
    mode = now;
    tell(({ onMode }) => onMode?.(now));
  };

  const pause = (milliseconds: number) =>
    new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, milliseconds * (0.5 + Math.random() / 2));
      wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });

  /** Resolves when the server ends the stream. */
  const stream = async (token: string | undefined): Promise<void> => {
    const attempt = new AbortController();
    const abort = () => attempt.abort();
    life.signal.addEventListener('abort', abort, { signal: attempt.signal });
    let timer = setTimeout(abort, FIRST_BYTE_MS);
    let heard = false;
    try {
      const request = new Request(`${client.baseUrl}/events/stream`, {
        headers: {
          Accept: 'text/event-stream',
          ...(token && { Authorization: `Bearer ${token}` }),
          ...(lastEventId && { 'Last-Event-ID': lastEventId }),
        },
        cache: 'no-store',
        signal: attempt.signal,
      });
      const response = await client.fetch(request, { operation: 'streamEvents', attempt: ++attempts });
      if (!response.ok) {
        const problem = (await response.json().catch(() => undefined)) as Problem | undefined;
        throw new ApiError('streamEvents', response.status, problem, response.headers);
      }
      if (!response.headers.get('Content-Type')?.startsWith('text/event-stream') || !response.body)
        throw new ContractError('streamEvents');
      const read = eventStreamReader({
        event: (type, data) => (type === 'reset' ? reset() : deliver(parse(data))),
        id: (id) => (lastEventId = id),
        retry: (milliseconds) => (retryMs = milliseconds),
      });
      const reader = response.body.getReader();
      const decoder = new TextDecoder();
      for (;;) {
        const { done, value } = await reader.read();
        if (done) return;
        clearTimeout(timer);
        timer = setTimeout(abort, SILENCE_MS);
        heard = true;
        attempts = 0;
        working('stream');
        read(decoder.decode(value, { stream: true }));
      }
    } catch (error) {
      // Cut off by the first timer: a proxy that buffers.
      throw attempt.signal.aborted && !heard ? new ContractError('streamEvents') : error;
    } finally {
      clearTimeout(timer);
      abort();
    }
  };

  const poll = async (): Promise<void> => {
    let page: EventPage;
    do {
      page = await listEvents(client, { after: lastEventId || undefined, limit: LIMIT });
      working('polling');
      if (ended()) return;
      if (page.reset) reset();
      lastEventId = page.lastEventId;
      page.items.forEach(deliver);
    } while (page.items.length === LIMIT);
  };

  const run = async (): Promise<void> => {
    let polls = 0;
    while (!ended()) {
      let wait: number | undefined;
      try {
        if (polls) {
          polls--;
          await poll();
          wait = POLL_MS;
        } else await client.authorized(stream);
      } catch (error) {
        if (ended()) break;
        if (isRefusal(error)) {
          tell(({ onError }) => onError?.(error as ApiError));
          break;
        }
        if (!polls && hasNoStream(error)) {
          polls = POLLS;
          continue;
        }
        wait = Math.min(LONGEST_PAUSE_MS, retryMs * 2 ** failures++);
      }
      if (!ended()) await pause(wait ?? retryMs);
    }
    end();
  };

  void run();
  return {
    ending: life.signal,
    add(subscription) {
      subscriptions.add(subscription);
      const known = mode;
      // Not before `subscribe` has returned, as at the first connection.
      if (known) queueMicrotask(() => subscription.onMode?.(known));
    },
    leave(subscription) {
      subscriptions.delete(subscription);
      if (!subscriptions.size) end();
    },
  };
}

function parse(data: string): HandbookEvent {
  try {
    return JSON.parse(data) as HandbookEvent;
  } catch {
    throw new ContractError('streamEvents');
  }
}

/** The server will not change its mind. */
const isRefusal = (error: unknown) => error instanceof ApiError && (error.status === 401 || error.status === 403);

/** Something in between does not let a stream through, or the user has too many: 404, 406, 429, HTML, no byte. */
const hasNoStream = (error: unknown) =>
  error instanceof ContractError || (error instanceof ApiError && error.status < 500);
