import { type Insertable, type Selectable, sql, type Updateable } from 'kysely';
import type { Database } from '../database/database.ts';
import { runPrepared } from '../database/prepared.ts';
import type { Tables } from '../database/tables.ts';
import type { components } from '../generated/schema.ts';
import { TAKES_NO_PART } from '../identity/activity-states.ts';
import type { Condition } from '../identity/visibility.ts';

export type AnnouncementRow = Selectable<Tables['announcements']>;

export interface ListedRow extends AnnouncementRow {
  readonly readAt: Date | null;
  readonly pinned: boolean;
  /** When it was published or, until then, written. */
  readonly sortAt: Date;
  /** The organisation that speaks stands above the caller's cell. */
  readonly isAboveOwnCell: boolean;
}

export interface Position {
  readonly pinned: boolean;
  readonly sortAt: Date;
  readonly id: string;
}

export interface AnnouncementQuestion {
  readonly seen: Condition;
  readonly member: { readonly id: string; readonly cell: { readonly id: string } } | null;
  /** When it is looked at who is pinned: the same for all pages of a list. */
  readonly asOf: Date;
  readonly after?: Position | null;
  readonly limit: number;
}

/** Pinned ones first, then the newest. */
export async function readRows(db: Database, question: AnnouncementQuestion): Promise<ListedRow[]> {
  const { seen, member, asOf, after, limit } = question;
  const position = after
    ? sql`where (pinned, sort_at, id) < (${after.pinned}, ${after.sortAt}::timestamptz, ${after.id}::uuid)`
    : sql``;
  const query = sql<ListedRow>`
    with listed as (
      select announcements.*, reading.read_at,
        coalesce(announcements.pinned_until > ${asOf}::timestamptz, false) as pinned,
        coalesce(announcements.published_at, announcements.created_at) as sort_at,
        exists (select from organization_closure line
          where line.ancestor_id = announcements.organization_id and line.descendant_id = ${member?.cell.id ?? null}
            and line.depth > 0) as is_above_own_cell
      from announcements
      left join announcement_reads reading
        on reading.announcement_id = announcements.id and reading.member_id = ${member?.id ?? null}
      where ${seen}
    )
    select * from listed ${position} order by pinned desc, sort_at desc, id desc limit ${limit}`;
  return runPrepared(db, query.compile(db));
}

/** The organisations that each is addressed to, in the order in which they were named. */
export async function readTargets(db: Database, ids: readonly string[]): Promise<Map<string, string[]>> {
  const targets = new Map<string, string[]>(ids.map((id) => [id, []]));
  if (ids.length === 0) return targets;
  const rows = await db
    .selectFrom('announcementTargets')
    .select(['announcementId', 'organizationId'])
    .where('announcementId', 'in', ids)
    .orderBy('position')
    .execute();
  for (const { announcementId, organizationId } of rows) targets.get(announcementId)?.push(organizationId);
  return targets;
}

/** Locked until the end of the transaction: a change waits for readers' marks and for other changes. */
export async function lockAnnouncement(db: Database, id: string, seen: Condition, lock: 'change' | 'read') {
  const query = db.selectFrom('announcements').selectAll().where('announcements.id', '=', id).where(seen);
  return (lock === 'change' ? query.forUpdate() : query.forShare()).executeTakeFirst();
}

export async function findAnnouncement(db: Database, id: string, seen: Condition) {
  return db.selectFrom('announcements').select('id').where('announcements.id', '=', id).where(seen).executeTakeFirst();
}

export async function insertAnnouncement(db: Database, row: Insertable<Tables['announcements']>): Promise<void> {
  await db.insertInto('announcements').values(row).execute();
}

export async function changeAnnouncement(
  db: Database,
  id: string,
  change: Updateable<Tables['announcements']>,
): Promise<void> {
  await db.updateTable('announcements').set(change).where('id', '=', id).execute();
}

export async function replaceTargets(db: Database, announcementId: string, targets: readonly string[]): Promise<void> {
  await db.deleteFrom('announcementTargets').where('announcementId', '=', announcementId).execute();
  await db
    .insertInto('announcementTargets')
    .values(targets.map((organizationId, position) => ({ announcementId, organizationId, position })))
    .execute();
}

/** Those of these organisations that exist today and are the issuer or stand below it. */
export async function reachableTargets(
  db: Database,
  issuerId: string,
  ids: readonly string[],
  today: string,
): Promise<Set<string>> {
  const { rows } = await sql<{ id: string }>`
    select line.descendant_id as id from organization_closure line
    join organization_versions version on version.organization_id = line.descendant_id
      and version.valid_from <= ${today} and (version.valid_to is null or version.valid_to > ${today})
    where line.ancestor_id = ${issuerId} and line.descendant_id = any(${ids}::uuid[])`.execute(db);
  return new Set(rows.map(({ id }) => id));
}

/** The first time counts. */
export async function keepRead(db: Database, announcementId: string, memberId: string, readAt: Date): Promise<void> {
  await db
    .insertInto('announcementReads')
    .values({ announcementId, memberId, readAt })
    .onConflict((conflict) => conflict.columns(['announcementId', 'memberId']).doNothing())
    .execute();
}

type Counted = Pick<components['schemas']['ReadCounts'], 'audience'> & { readonly read: number };

/** Everybody to whom the roles of today show it (`identity/roles.ts`), once, however many cells they are in. */
export async function countReads(db: Database, announcementId: string, today: string): Promise<Counted> {
  const { rows } = await sql<Counted>`
    with audience as (
      select distinct membership.member_id
      from announcement_targets target
      join organization_closure line on line.ancestor_id = target.organization_id
      join organization_versions version on version.organization_id = line.descendant_id
        and version.valid_from <= ${today} and (version.valid_to is null or version.valid_to > ${today})
      join memberships membership on membership.organization_id = line.descendant_id
        and membership.valid_from <= ${today} and (membership.valid_to is null or membership.valid_to > ${today})
      join members on members.id = membership.member_id
      where target.announcement_id = ${announcementId}
        and members.activity_state <> all(${TAKES_NO_PART}::text[])
    )
    select count(*) as audience, count(reading.member_id) as read
    from audience
    left join announcement_reads reading
      on reading.member_id = audience.member_id and reading.announcement_id = ${announcementId}`.execute(db);
  return rows[0] ?? { audience: 0, read: 0 };
}
