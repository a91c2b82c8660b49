import type { Handlers } from '../contract/handlers.ts';
import type { Database } from '../database/database.ts';
import type { EventFeed } from './feed.ts';
import { positionBefore, readEvents } from './store.ts';
import { eventStream, type StreamTimes } from './stream.ts';

const DEFAULT_LIMIT = 20;

export function eventHandlers(feed: EventFeed, times: StreamTimes): Pick<Handlers, 'listEvents' | 'streamEvents'> {
  return {
    async listEvents({ db, principal, query }) {
      const after = await beginning(db, query.after, query.secondsAgo);
      const { items, position, reset } = await readEvents(db, principal, after, query.limit ?? DEFAULT_LIMIT);
      return { status: 200, body: { items, lastEventId: String(position), reset } };
    },

    async streamEvents({ db, principal, currentPrincipal, header, query }) {
      const after = await beginning(db, header('Last-Event-ID'), query.secondsAgo);
      const leave = feed.enter(principal.subject);
      const body = eventStream({ db, feed, after, currentPrincipal, times });
      body.once('close', leave);
      return { status: 200, body };
    },
  };
}

/** After which event to begin; null is now. */
async function beginning(db: Database, id: string | undefined, secondsAgo: number | undefined): Promise<number | null> {
  if (id !== undefined) return Number(id);
  return secondsAgo === undefined ? null : positionBefore(db, secondsAgo);
}
