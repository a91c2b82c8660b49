import { sql } from 'kysely';
import type { Database } from '../database/database.ts';
import { enqueueDeliveries } from '../webhooks/outbox.ts';

export const eventTypes = [
  'meeting.notified',
  'meeting.updated',
  'meeting.answered',
  'absenceRequest.submitted',
  'absenceRequest.withdrawn',
  'absenceRequest.decided',
  'document.imported',
  'feedback.submitted',
  'feedback.replied',
  'account.registered',
  'account.decided',
  'announcement.published',
  'announcement.withdrawn',
  'feedback.received',
  'feedback.forwarded',
  'feedback.extended',
  'feedback.closed',
  'role.granted',
  'role.revoked',
  'correction.submitted',
  'correction.withdrawn',
  'correction.decided',
] as const;
export type EventType = (typeof eventTypes)[number];

export interface EventToRecord {
  readonly type: EventType;
  /** What the type names: a meeting, an absence request, a document, an opinion, an account, an announcement, a role assignment, a correction. */
  readonly objectId: string;
  /** The organisation that the object belongs to or, for an opinion, is addressed to. */
  readonly organizationId: string;
  /** Whose answer it tells of: other members do not get it, whatever they may read. */
  readonly memberId?: string;
}

export const EVENTS_CHANNEL = 'sotay_events';
/** Any number that no other advisory lock of the database uses. */
const EVENTS_LOCK = 339_2025;

/**
 * Writes the event in the transaction of its effect and wakes the listeners (NOTIFY) at commit. Ids only.
 *
 * Call it last: from here to the commit no other transaction records one. A sequence alone gives out ids before the
 * commit, so a reader at 18 would never see a 17 that commits later; the lock makes the order of the ids that of the
 * commits. NOTIFY makes committers wait for one another anyway.
 */
export async function recordEvent(db: Database, event: EventToRecord): Promise<void> {
  await sql`select pg_advisory_xact_lock(${EVENTS_LOCK})`.execute(db);
  const recorded = await db
    .insertInto('events')
    .values({ ...event, memberId: event.memberId ?? null })
    .returningAll()
    .executeTakeFirstOrThrow();
  await enqueueDeliveries(db, recorded);
  await sql`select pg_notify(${EVENTS_CHANNEL}, ${String(recorded.id)})`.execute(db);
}
