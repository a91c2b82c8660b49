export type KnownEventType =
  | 'meeting.notified'
  | 'meeting.updated'
  | 'meeting.answered'
  | 'absenceRequest.submitted'
  | 'absenceRequest.withdrawn'
  | 'absenceRequest.decided'
  | 'document.imported'
  | 'feedback.submitted'
  | 'feedback.replied'
  | 'account.registered'
  | 'account.decided'
  | 'announcement.published'
  | 'announcement.withdrawn'
  | 'feedback.received'
  | 'feedback.forwarded'
  | 'feedback.extended'
  | 'feedback.closed'
  | 'role.granted'
  | 'role.revoked'
  | 'correction.submitted'
  | 'correction.withdrawn'
  | 'correction.decided';
/** The part before the dot is the kind of object that `objectId` names. */
export type EventType = KnownEventType | (string & {});

/** That something happened to an object which the user may read. Ids only: what it is now is read where it is. */
export interface HandbookEvent {
  readonly id: string;
  readonly type: EventType;
  readonly objectId: string;
  /** The organisation that the object belongs to or is addressed to. */
  readonly organizationId: string;
  readonly occurredAt: string;
}

export interface EventPage {
  /** Oldest first. */
  readonly items: readonly HandbookEvent[];
  /** Where to go on. Ask again at once while `items` is full. */
  readonly lastEventId: string;
  /** The events after the one at hand are gone (after 24 hours). Read everything again. */
  readonly reset: boolean;
}

export interface ListEventsQuery {
  /** The `lastEventId` at hand. Without it and without `secondsAgo` the answer holds no event and tells where they are now. */
  readonly after?: string | undefined;
  /** Without `after`: begin so many seconds before now, 0–60. */
  readonly secondsAgo?: number | undefined;
  /** Items of an answer, 1–100. @default 20 */
  readonly limit?: number | undefined;
}
