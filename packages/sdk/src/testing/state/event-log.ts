import type { OperationId } from '../../problems.ts';
import type { Announcement } from '../../types/announcements.ts';
import type { EventPage, HandbookEvent, KnownEventType } from '../../types/events.ts';
import { exampleOf } from '../answers.ts';

/** What happened in one state, told to every persona of it: visibility is the API's matter. */
export interface EventLog {
  /** Tells what an operation did, if it is one that is told of. */
  record(operation: OperationId, body: unknown): void;
  /** The events after this id; when it is null, those of the last seconds. */
  list(after: string | null, secondsAgo: number): EventPage;
  /** The same as a stream that stays open. */
  stream(lastEventId: string | null, secondsAgo: number): ReadableStream<Uint8Array>;
}

const types: { readonly [Id in OperationId]?: KnownEventType } = {
  notifyMeeting: 'meeting.notified',
  updateMeeting: 'meeting.updated',
  acknowledgeMeeting: 'meeting.answered',
  submitAbsenceRequest: 'absenceRequest.submitted',
  withdrawAbsenceRequest: 'absenceRequest.withdrawn',
  decideAbsenceRequest: 'absenceRequest.decided',
  importDocument: 'document.imported',
  submitFeedback: 'feedback.submitted',
  replyToFeedback: 'feedback.replied',
  registerAccount: 'account.registered',
  approveAccount: 'account.decided',
  rejectAccount: 'account.decided',
  lockAccount: 'account.decided',
  unlockAccount: 'account.decided',
  revokeAccount: 'account.decided',
  grantRole: 'role.granted',
  revokeRole: 'role.revoked',
  publishAnnouncement: 'announcement.published',
  withdrawAnnouncement: 'announcement.withdrawn',
  receiveFeedback: 'feedback.received',
  forwardFeedback: 'feedback.forwarded',
  extendFeedback: 'feedback.extended',
  closeFeedback: 'feedback.closed',
  submitProfileCorrection: 'correction.submitted',
  withdrawProfileCorrection: 'correction.withdrawn',
  decideProfileCorrection: 'correction.decided',
};

/** Begins at the position of the contract's example. */
export function createEventLog(): EventLog {
  const { items, lastEventId: start } = exampleOf('listEvents', 200);
  const [example] = items;
  const events: HandbookEvent[] = [];
  const streams = new Set<(event: HandbookEvent) => void>();
  const position = () => Number(start) + events.length;
  const since = (id: string | null, secondsAgo: number) =>
    events.filter((event) =>
      id === null ? Date.now() - Date.parse(event.occurredAt) < secondsAgo * 1000 : Number(event.id) > Number(id),
    );

  return {
    record(operation, body) {
      const publishes = operation === 'createAnnouncement' && (body as Announcement).state === 'published';
      const type = publishes ? 'announcement.published' : types[operation];
      if (!type) return;
      const { id: objectId } = body as { readonly id: string };
      const event = {
        ...(example as HandbookEvent),
        id: String(position() + 1),
        type,
        objectId,
        occurredAt: new Date().toISOString(),
      };
      events.push(event);
      for (const write of streams) write(event);
    },
    list: (after, secondsAgo) => ({
      items: since(after, secondsAgo),
      lastEventId: String(position()),
      reset: false,
    }),
    stream(lastEventId, secondsAgo) {
      const encoder = new TextEncoder();
      let leave = () => {};
      return new ReadableStream<Uint8Array>({
        start(controller) {
          const send = (text: string) => controller.enqueue(encoder.encode(text));
          const write = (event: HandbookEvent) => send(`id: ${event.id}\ndata: ${JSON.stringify(event)}\n\n`);
          send('retry: 2000\n');
          since(lastEventId, secondsAgo).forEach(write);
          send(`id: ${position()}\n\n`);
          streams.add(write);
          leave = () => streams.delete(write);
        },
        cancel: () => leave(),
      });
    },
  };
}
