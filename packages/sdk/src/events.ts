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
  /** Events were missed, after a day without connection or a minute until the first one: read everything again. */
  readonly onReset?: (() => void) | undefined;
  /** Told at the first answer and at each change. */
  readonly onMode?: ((mode: EventMode) => void) | undefined;
  /** No more events come: the server refuses this user (401, 403). Everything else is tried again. */
  readonly onError?: ((error: ApiError) => void) | undefined;
  /** Only these types. @default all */
  readonly types?: readonly EventType[] | undefined;
  /**
   * The moment of `performance.now()` from which to tell, such as that before what is shown was asked for: so nothing is lost
   * between the two. What happened some seconds earlier may be told too. @default the moment of subscribing
   */
  readonly since?: number | undefined;
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
 * Tells what happens from now on, or from `since` on, until its signal or sign-out. All subscriptions of a client share one
 * connection. It resumes without loss or repetition, and asks by itself where a proxy lets no stream through.
 */
export function subscribe(client: Client, subscription: EventSubscription): void {
  if (subscription.signal?.aborted) return;
  let feed = feeds.get(client);
  if (!feed || feed.ending.aborted) feeds.set(client, (feed = openFeed(client)));
  feed.add(subscription);
}

interface Feed {
  /** Aborted when the last subscription has left, and at sign-out. */
  readonly ending: AbortSignal;
  add(subscription: EventSubscription): void;
}

type Word = (to: EventSubscription, since: number) => unknown;

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
/** Further back than `since`, for the time that the question takes. */
const MARGIN_S = 5;
/** The contract's most. */
const LONGEST_S = 60;
/** An event is as old as its writing; it is there to be read once that is committed. */
const COMMIT_S = 1;

function openFeed(client: Client): Feed {
  const life = new AbortController();
  /** With the moment from which each is told. */
  const subscriptions = new Map<EventSubscription, number>();
  /** When the last events came, and what tells of them: for who joins. */
  const memory: [number, Word][] = [];
  /** What happened since this moment is in the memory, or is still to come. */
  let complete = -Infinity;
  let secondsAgo = 0;
  /** Undefined until the first is known; empty when the server takes it back. */
  let lastEventId: string | undefined;
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

  const tell = (word: Word, to = [...subscriptions]) => {
    for (const [subscription, since] of to)
      try {
        if (subscriptions.has(subscription)) word(subscription, since);
      } catch (error) {
        // One subscriber's mistake is no other's; it is reported like that of an event listener.
        queueMicrotask(() => {
          throw error;
        });
      }
  };
  const tellMode: Word = ({ onMode }) => mode && onMode?.(mode);
  const tellReset: Word = ({ onReset }, since) => since <= complete && onReset?.();
  const reset = (moment = performance.now()) => {
    complete = moment;
    tell(tellReset);
  };
  const deliver = (event: HandbookEvent) => {
    const word: Word = ({ types, onEvent }) => (!types || types.includes(event.type)) && onEvent(event);
    if (memory.push([performance.now(), word]) > LIMIT) complete = memory.shift()?.[0] ?? complete;
    tell(word);
  };
  const moveTo = (id: string) => {
    // The server began so many seconds before this moment, or earlier.
    if (lastEventId === undefined) reset(performance.now() - (secondsAgo - COMMIT_S) * 1000);
    lastEventId = id;
  };
  /** How far back to ask; nothing when the position is known. */
  const beginning = () => {
    if (lastEventId !== undefined) return;
    const oldest = Math.min(...subscriptions.values());
    return (secondsAgo = Math.min(LONGEST_S, MARGIN_S + Math.ceil((performance.now() - oldest) / 1000)));
  };
  const working = (now: EventMode) => {
    failures = 0;
    if (mode === now) return;
    mode = now;
    tell(tellMode);
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
    try {
      const from = beginning();
      const request = new Request(`${client.baseUrl}/events/stream${from ? `?secondsAgo=${from}` : ''}`, {
        headers: {
          Accept: 'text/event-stream',
          ...(token && { Authorization: `Bearer ${token}` }),
          ...(lastEventId && { 'Last-Event-ID': lastEventId }),
        },
        cache: 'no-store',
        signal: attempt.signal,
      });
      const response = await client.fetch(request, { operation: 'streamEvents', attempt: ++attempts });
      if (!response.ok)
        throw new ApiError(
          'streamEvents',
          response.status,
          (await response.json().catch(() => undefined)) as Problem | undefined,
          response.headers,
        );
      if (!response.headers.get('Content-Type')?.startsWith('text/event-stream') || !response.body)
        throw new ContractError('streamEvents');
      const read = eventStreamReader({
        event: (type, data) => (type === 'reset' ? reset() : deliver(JSON.parse(data) as HandbookEvent)),
        id: moveTo,
        retry: (milliseconds) => (retryMs = milliseconds),
      });
      const reader = response.body.getReader();
      const decoder = new TextDecoder();
      for (;;) {
        const { done, value } = await reader.read();
        if (done) return;
        clearTimeout(timer);
        timer = setTimeout(abort, SILENCE_MS);
        attempts = 0;
        working('stream');
        read(decoder.decode(value, { stream: true }));
      }
    } catch (error) {
      // Cut off by the first timer: a proxy that buffers.
      throw attempt.signal.aborted && attempts ? new ContractError('streamEvents') : error;
    } finally {
      clearTimeout(timer);
      abort();
    }
  };

  const poll = async (): Promise<void> => {
    const page = await listEvents(client, { after: lastEventId || undefined, secondsAgo: beginning(), limit: LIMIT });
    working('polling');
    if (ended()) return;
    if (page.reset) reset();
    moveTo(page.lastEventId);
    page.items.forEach(deliver);
    if (page.items.length === LIMIT) await poll();
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
        const status = error instanceof ApiError ? error.status : NaN;
        // The server will not change its mind.
        if (status === 401 || status === 403) {
          tell(({ onError }) => onError?.(error as ApiError));
          break;
        }
        // Something in between does not let a stream through, or the user has too many: 404, 406, 429, HTML, no JSON, no byte.
        if (!polls && (status < 500 || error instanceof ContractError || error instanceof SyntaxError)) {
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
      const since = subscription.since ?? performance.now();
      subscriptions.set(subscription, since);
      const leave = () => {
        subscriptions.delete(subscription);
        if (!subscriptions.size) end();
      };
      subscription.signal?.addEventListener('abort', leave, { signal: life.signal });
      const missed = memory.filter(([came]) => came >= since).map(([, word]) => word);
      // Not before `subscribe` has returned, as at the first connection.
      queueMicrotask(() => {
        for (const word of [tellMode, tellReset, ...missed]) tell(word, [[subscription, since]]);
      });
    },
  };
}
