import { type RawBuilder, type Selectable, sql } from 'kysely';
import type { Database } from '../database/database.ts';
import type { components } from '../generated/schema.ts';
import type { Condition } from '../identity/visibility.ts';
import { organizationNames } from '../organizations/store.ts';
import { dayAfter, judgeEnd, type Power, type RoleState, stateOf } from './rules.ts';
import type { RoleTables } from './tables.ts';

export type RoleAssignment = components['schemas']['RoleAssignment'];

export type RoleRow = Selectable<RoleTables['roleAssignments']> & {
  readonly fullName: string;
  readonly granterName: string | null;
  readonly enderName: string | null;
  /** With what power the caller decides on it. */
  readonly power: Power;
};

/** Any number that no other advisory lock of the database uses (174-CV/BTCTU, R053). */
const ROLES_LOCK = 174_2025;

/**
 * Grants and ends follow one another: two that look at the same days would each find them free, and two admins who end each
 * other would wait for each other.
 */
export async function lockRoles(db: Database): Promise<void> {
  await sql`select pg_advisory_xact_lock(${ROLES_LOCK})`.execute(db);
}

interface RoleQuestion {
  /** About the columns of `assignment`. */
  readonly where: Condition;
  readonly power: RawBuilder<Power>;
  readonly order?: RawBuilder<unknown>;
  readonly limit: number;
}

export async function readRoles(db: Database, question: RoleQuestion): Promise<RoleRow[]> {
  const { where, power, order = sql`assignment.id desc`, limit } = question;
  const { rows } = await sql<RoleRow>`
    select assignment.*, members.full_name, granter.full_name as granter_name, ender.full_name as ender_name, ${power} as power
      from role_assignments assignment
      join members on members.id = assignment.member_id
      left join members granter on granter.id = assignment.granted_by
      left join members ender on ender.id = assignment.ended_by
     where ${where}
     order by ${order} limit ${limit}`.execute(db);
  return rows;
}

/** The state of `assignment` on the day, in SQL; `stateOf` says the same of a row. */
export function inState(state: RoleState, today: string): Condition {
  const conditions: Record<RoleState, RawBuilder<unknown>> = {
    revoked: sql`assignment.ended_at is not null`,
    expired: sql`assignment.ended_at is null and assignment.valid_to <= ${today}`,
    upcoming: sql`assignment.ended_at is null and assignment.valid_from > ${today}`,
    active: sql`assignment.ended_at is null and assignment.valid_from <= ${today}
      and (assignment.valid_to is null or assignment.valid_to > ${today})`,
  };
  return sql<boolean>`(${conditions[state]})`;
}

interface Reader {
  readonly memberId: string | undefined;
  readonly today: string;
}

/** For the API. */
export async function present(db: Database, rows: readonly RoleRow[], reader: Reader): Promise<RoleAssignment[]> {
  const names = await organizationNames(
    db,
    rows.map(({ organizationId }) => organizationId),
    reader.today,
  );
  return rows.map((row) => {
    const state = stateOf(row, reader.today);
    const isOwn = row.memberId === reader.memberId;
    const lastDay = row.endedAt ? row.plannedTo : row.validTo && dayAfter(row.validTo, -1);
    return {
      id: row.id,
      member: { id: row.memberId, fullName: row.fullName },
      role: row.role,
      organization: { id: row.organizationId, name: names.get(row.organizationId) ?? '' },
      scope: row.scope,
      duties: [...row.duties],
      from: row.validFrom,
      to: lastDay,
      basisDocument: row.basisDocument,
      state,
      grantedBy: row.granterName,
      grantedAt: row.grantedAt?.toISOString() ?? null,
      endedBy: row.enderName,
      endedAt: row.endedAt?.toISOString() ?? null,
      endReason: row.endReason,
      mayEnd: judgeEnd({ ...row, state, isOwn, endedByCaller: false }) === 'ended',
      version: row.version,
    };
  });
}

export async function findRole(
  db: Database,
  id: string,
  { seen, power }: { readonly seen: Condition; readonly power: RawBuilder<Power> },
): Promise<RoleRow | undefined> {
  const [row] = await readRoles(db, { where: sql<boolean>`(assignment.id = ${id} and ${seen})`, power, limit: 1 });
  return row;
}

/** It holds no longer from today on, and keeps the day until which it was granted. */
export async function endRole(
  db: Database,
  row: RoleRow,
  end: { readonly endedBy: string; readonly endedAt: Date; readonly endReason: string; readonly today: string },
): Promise<void> {
  const { today, ...ended } = end;
  await db
    .updateTable('roleAssignments')
    .set({
      ...ended,
      plannedTo: row.validTo && dayAfter(row.validTo, -1),
      validTo: row.validFrom > today ? row.validFrom : today,
      version: row.version + 1,
    })
    .where('id', '=', row.id)
    .execute();
}
