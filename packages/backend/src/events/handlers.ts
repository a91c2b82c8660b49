import type { Handlers } from '../contract/handlers.ts';
import type { EventFeed } from './feed.ts';
import { readEvents } from './store.ts';
import { eventStream, type StreamTimes } from './stream.ts';

const DEFAULT_LIMIT = 20;

export function eventHandlers(feed: EventFeed, times: StreamTimes): Pick<Handlers, 'listEvents' | 'streamEvents'> {
  return {
    async listEvents({ db, principal, query }) {
      const { items, position, reset } = await readEvents(
        db,
        principal,
        toPosition(query.after),
        query.limit ?? DEFAULT_LIMIT,
      );
      return { status: 200, body: { items, lastEventId: String(position), reset } };
    },

    streamEvents({ db, principal, currentPrincipal, header }) {
      const leave = feed.enter(principal.subject);
      const body = eventStream({ db, feed, after: toPosition(header('Last-Event-ID')), currentPrincipal, times });
      body.once('close', leave);
      return { status: 200, body };
    },
  };
}

const toPosition = (id: string | undefined) => (id === undefined ? null : Number(id));
