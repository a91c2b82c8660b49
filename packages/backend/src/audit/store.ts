import { type RawBuilder, type Selectable, sql } from 'kysely';
import type { Database } from '../database/database.ts';
import type { components } from '../generated/schema.ts';
import type { Condition } from '../identity/visibility.ts';
import { organizationNames } from '../organizations/store.ts';
import type { AuditAction } from './actions.ts';
import type { AuditTables } from './tables.ts';

export type Actor = components['schemas']['AuditActor'];
export type LogRow = Selectable<AuditTables['auditLog']>;

/** How many times this member did this within 24 hours. */
export async function timesDone(db: Database, memberId: string, action: AuditAction): Promise<number> {
  const { count } = await db
    .selectFrom('auditLog')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where('actorId', '=', memberId)
    .where('action', '=', action)
    .where(
      'at',
      '>',
      sql<string>`to_char((now() - interval '24 hours') at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`,
    )
    .executeTakeFirstOrThrow();
  return count;
}

/** SQL truth: the entry is about this member, alone or among others. As an array: within `or` it would be a filter. */
export const isAbout = (memberId: string): Condition => sql<boolean>`number = any(array(
  select number from audit_log where member_id = ${memberId}::uuid
  union all select number from audit_log where details->'memberIds' @> to_jsonb(${memberId}::text)))`;

/** What a member is told of: not each page of the roster, which would hide the rest. */
export const isToldTo = (memberId: string): Condition =>
  sql<boolean>`(${isAbout(memberId)} and action <> 'member.listed')`;

export interface LogFilter {
  readonly seen: Condition;
  readonly memberId?: string | undefined;
  readonly actorId?: string | undefined;
  /** The number of the last entry of the page before. */
  readonly after: number | null;
  readonly limit: number;
}

/** Latest first. */
export async function readLog(db: Database, { seen, memberId, actorId, after, limit }: LogFilter): Promise<LogRow[]> {
  let query = db.selectFrom('auditLog').selectAll().where(seen).orderBy('number', 'desc').limit(limit);
  if (memberId !== undefined) query = query.where(isAbout(memberId));
  if (actorId !== undefined) query = query.where('actorId', '=', actorId);
  if (after !== null) query = query.where('number', '<', after);
  return query.execute();
}

/** What the log names by id, as it is called on the day. */
export interface Names {
  organization(id: string | null): components['schemas']['OrganizationName'] | null;
  actor(row: LogRow): Actor;
}

/** `near`: which actors are called by name, in words of `cell.organization_id`. */
export async function namesOf(db: Database, rows: readonly LogRow[], near: Condition, day: string): Promise<Names> {
  const ids = (pick: (row: LogRow) => string | null) => rows.flatMap((row) => pick(row) ?? []);
  const organizations = await organizationNames(
    db,
    [...ids((row) => row.organizationId), ...ids((row) => row.actorOrganizationId)],
    day,
  );
  const members = await memberNames(
    db,
    ids((row) => row.actorId),
    near,
    day,
  );
  const organization = (id: string | null) => {
    const name = id === null ? undefined : organizations.get(id);
    return id !== null && name !== undefined ? { id, name } : null;
  };
  return {
    organization,
    actor: (row) => ({
      memberId: row.actorId,
      fullName: (row.actorId !== null && members.get(row.actorId)) || null,
      role: row.actorRole,
      organization: organization(row.actorOrganizationId),
    }),
  };
}

async function memberNames(
  db: Database,
  ids: readonly string[],
  near: Condition,
  day: string,
): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map();
  const anyOf: RawBuilder<unknown> = sql.join([...new Set(ids)].map((id) => sql`${id}::uuid`));
  const { rows } = await sql<{ id: string; fullName: string }>`
    select members.id, members.full_name
    from members join memberships cell on cell.member_id = members.id
    where members.id in (${anyOf}) and cell.kind = 'official' and cell.valid_from <= ${day}::date
      and (cell.valid_to is null or cell.valid_to > ${day}::date) and ${near}`.execute(db);
  return new Map(rows.map(({ id, fullName }) => [id, fullName]));
}
