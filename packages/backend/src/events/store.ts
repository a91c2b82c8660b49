import { sql } from 'kysely';
import type { Database } from '../database/database.ts';
import type { components } from '../generated/schema.ts';
import type { Principal } from '../identity/principal.ts';
import { concerns } from './visibility.ts';

export type HandbookEvent = components['schemas']['HandbookEvent'];

export interface EventBatch {
  readonly items: HandbookEvent[];
  /** Where to go on: past the last item or, when there are no more, past everything recorded so far. */
  readonly position: number;
  /** The events after `after` are no longer kept. */
  readonly reset: boolean;
  readonly more: boolean;
}

/** Events after this one, oldest first, that concern the caller. Without `after`, only the position of now. */
export async function readEvents(
  db: Database,
  principal: Principal,
  after: number | null,
  limit: number,
): Promise<EventBatch> {
  const { first, last } = await readBounds(db);
  // Greater than all: of another database, or of one that was restored.
  const reset = after !== null && (after < first - 1 || after > last);
  if (after === null || after === last || reset) return { items: [], position: last, reset, more: false };
  const rows = await db
    .selectFrom('events')
    .select(['id', 'type', 'objectId', 'organizationId', 'occurredAt'])
    .where('id', '>', after)
    .where('id', '<=', last)
    .where(concerns(principal))
    .orderBy('id')
    .limit(limit)
    .execute();
  const items = rows.map((row) => ({ ...row, id: String(row.id), occurredAt: row.occurredAt.toISOString() }));
  const more = rows.length === limit;
  return { items, position: (more && rows.at(-1)?.id) || last, reset, more };
}

/**
 * The last event older than that. By the clock that wrote the times: that of a client, or of another server, may be wrong.
 * Going backward along the ids meets it after no more events than are newer, so it needs no index of its own.
 */
export async function positionBefore(db: Database, secondsAgo: number): Promise<number> {
  const { rows } = await sql<{ position: number }>`
    select coalesce(
      (select id from events
        where occurred_at < clock_timestamp() - make_interval(secs => ${secondsAgo}) order by id desc limit 1),
      (select min(id) - 1 from events),
      0) as position`.execute(db);
  return rows[0]?.position ?? 0;
}

async function readBounds(db: Database): Promise<{ first: number; last: number }> {
  const { rows } = await sql<{ first: number; last: number }>`
    select coalesce(min(id), 1) as first, coalesce(max(id), 0) as last from events`.execute(db);
  return rows[0] ?? { first: 1, last: 0 };
}

/** Keeps a day, and of what is older the newest: it tells whether a client has missed something. */
export async function forgetOldEvents(db: Database): Promise<void> {
  await sql`
    delete from events
    where id < (select max(id) from events where occurred_at < now() - interval '24 hours')`.execute(db);
}
