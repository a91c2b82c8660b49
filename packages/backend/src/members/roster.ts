import { sql } from 'kysely';
import type { Grant } from '../contract/permission.ts';
import type { Database } from '../database/database.ts';
import type { Principal } from '../identity/principal.ts';
import { type Condition, visible } from '../identity/visibility.ts';

/** A member where their official membership is: that organisation has the say over their record. */
export interface Placed {
  readonly id: string;
  readonly fullName: string;
  readonly organizationId: string;
}

interface RosterFilter {
  readonly seen: Condition;
  readonly day: string;
  readonly organizationId?: string | undefined;
  /** The last member of the page before. Not their name: cursors stand in URLs. */
  readonly after: string | null;
  readonly limit: number;
}

/** Under which grants the caller reaches a row of `placed`. */
export const withinReach = (grants: readonly Grant[], principal: Principal): Condition =>
  visible(grants, principal, { member: sql.ref('placed.id'), organization: sql.ref('placed.organizationId') });

const placed = (day: string) => sql`(
  select members.id, members.full_name, membership.organization_id
  from members join memberships membership on membership.member_id = members.id
  where membership.kind = 'official' and membership.valid_from <= ${day}::date
    and (membership.valid_to is null or membership.valid_to > ${day}::date)) placed`;

/** Given name first, as Vietnamese lists are sorted (domain 3.2.7). */
const sortKey = (alias: string) => {
  const [name, id] = [sql.ref(`${alias}.fullName`), sql.ref(`${alias}.id`)];
  return sql`regexp_replace(${name}, '^.*\\s', '') collate vi_sort, ${name}, ${id}`;
};

export async function listRoster(db: Database, filter: RosterFilter): Promise<Placed[]> {
  const { seen, day, organizationId, after, limit } = filter;
  const position =
    after === null
      ? sql``
      : sql`and (${sortKey('placed')}) > (select ${sortKey('last')} from members last where last.id = ${after})`;
  const { rows } = await sql<Placed>`
    select placed.id, placed.full_name, placed.organization_id from ${placed(day)}
    where ${seen} ${organizationId === undefined ? sql`` : sql`and placed.organization_id = ${organizationId}`} ${position}
    order by ${sortKey('placed')}
    limit ${limit}`.execute(db);
  return rows;
}

export async function findPlaced(db: Database, id: string, seen: Condition, day: string): Promise<Placed | undefined> {
  const { rows } = await sql<Placed>`
    select placed.id, placed.full_name, placed.organization_id from ${placed(day)} where placed.id = ${id} and ${seen}`.execute(
    db,
  );
  return rows[0];
}
