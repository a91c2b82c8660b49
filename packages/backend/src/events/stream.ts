import { Readable } from 'node:stream';
import { Problem } from '../contract/problems.ts';
import type { Database } from '../database/database.ts';
import type { Principal } from '../identity/principal.ts';
import type { EventFeed } from './feed.ts';
import { type HandbookEvent, readEvents } from './store.ts';

export interface StreamTimes {
  /** Below what proxies and the server's own `connectionTimeout` take for a dead connection. */
  readonly heartbeatMs: number;
  /** How long one stream lives: after a deployment, pages spread over the new processes. */
  readonly lifetimeMs: number;
  /** How long a client may leave what was sent to it unread. */
  readonly stallMs: number;
  /** Roles read longer ago are read again before more is told: a slow client takes its time over a batch. */
  readonly freshMs: number;
}

export const STREAM_TIMES: StreamTimes = { heartbeatMs: 20_000, lifetimeMs: 900_000, stallMs: 30_000, freshMs: 4_000 };

export interface StreamQuestion {
  readonly db: Database;
  readonly feed: EventFeed;
  /** The id after which to begin; null is now. */
  readonly after: number | null;
  /** Throws a problem when the token has ended or no grant is left. */
  readonly currentPrincipal: () => Promise<Principal>;
  readonly times: StreamTimes;
}

const RETRY_MS = 2_000;
const BATCH = 100;
const BUFFER_BYTES = 16_384;

/** Server-sent events, read from the database as fast as the client takes them. */
export function eventStream(question: StreamQuestion): Readable {
  const gone = new AbortController();
  const source = frames(question, gone.signal);
  let stalled: NodeJS.Timeout | undefined;
  return new Readable({
    highWaterMark: BUFFER_BYTES,
    read() {
      clearTimeout(stalled);
      source.next().then(
        ({ value, done }) => {
          if (this.destroyed) return;
          // A client that takes nothing for this long is let go; it resumes where it was.
          if (!done) stalled = setTimeout(() => this.destroy(), question.times.stallMs);
          this.push(done ? null : value);
        },
        (error: unknown) => this.destroy(error as Error),
      );
    },
    destroy(error, done) {
      clearTimeout(stalled);
      gone.abort();
      done(error);
    },
  });
}

async function* frames(question: StreamQuestion, gone: AbortSignal): AsyncGenerator<string, void> {
  const { db, feed, times, currentPrincipal } = question;
  const endsAt = Date.now() + times.lifetimeMs;
  let after = question.after;
  yield `retry: ${RETRY_MS}\n`;
  for (;;) {
    const { heard } = feed;
    // The roles are read again each time: who lost one gets nothing more by it.
    const freshUntil = Date.now() + times.freshMs;
    const principal = await currentPrincipal().catch(refusal);
    if (!principal) break;
    const { items, position, reset, more } = await readEvents(db, principal, after, BATCH);
    if (reset) yield resetFrame(position);
    const told = yield* tell(items, freshUntil);
    after = told < items.length ? Number(items[told - 1]?.id ?? after) : position;
    if (more || told < items.length) continue;
    // An id without data moves the client's position past what is not for it, and tells proxies that this is alive.
    yield `id: ${position}\n\n`;
    if (Date.now() >= endsAt) break;
    await feed.changed(heard, Math.min(times.heartbeatMs, endsAt - Date.now()), gone);
    if (feed.closed || gone.aborted) break;
  }
  yield ': connect again\n\n';
}

/** Tells them as long as the roles that they were read by are fresh; returns how many. */
function* tell(items: readonly HandbookEvent[], freshUntil: number): Generator<string, number> {
  for (const [index, event] of items.entries()) {
    if (index > 0 && Date.now() > freshUntil) return index;
    yield eventFrame(event);
  }
  return items.length;
}

const eventFrame = (event: HandbookEvent) => `id: ${event.id}\ndata: ${JSON.stringify(event)}\n\n`;

/** An event without data would not be dispatched. */
const resetFrame = (position: number) => `id: ${position}\nevent: reset\ndata: {}\n\n`;

function refusal(error: unknown): undefined {
  if (error instanceof Problem && error.status < 500) return;
  throw error;
}
