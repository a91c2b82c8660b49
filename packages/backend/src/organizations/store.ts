import { type RawBuilder, sql } from 'kysely';
import type { Database } from '../database/database.ts';
import type { Condition } from '../identity/visibility.ts';

/** Levels whose organisations are one cell (domain 3.1). */
export const CELL_LEVELS: readonly string[] = ['grassrootsCell', 'subordinateCell'];

export interface OrganizationRow {
  readonly id: string;
  readonly name: string;
  readonly code: string | null;
  readonly level: string;
  readonly unitKind: string;
  readonly parentId: string | null;
  readonly validFrom: string;
  readonly validTo: string | null;
  readonly hasCellCommittee: boolean;
  readonly version: number;
}

interface ListFilter {
  readonly day: string;
  readonly visible: Condition;
  readonly parentId?: string | undefined;
  readonly after: string | null;
  readonly limit: number;
}

const COLUMNS = sql`version.organization_id as id, version.name, version.code, version.level, version.unit_kind,
  version.parent_id, version.valid_from, version.valid_to, version.has_cell_committee, version.version`;

function onDay(alias: string, day: string): Condition {
  const column = (name: string) => sql.ref(`${alias}.${name}`);
  return sql<boolean>`(${column('validFrom')} <= ${day}::date and (${column('validTo')} is null or ${column('validTo')} > ${day}::date))`;
}

/** Tree order: the names from the root down, in Vietnamese order, then the id. */
function treePath(organizationId: RawBuilder<unknown>, day: string): RawBuilder<unknown> {
  return sql`(select array_agg(above.name order by closure.depth desc)
    from organization_closure closure
    join organization_versions above on above.organization_id = closure.ancestor_id and ${onDay('above', day)}
    where closure.descendant_id = ${organizationId})`;
}

export async function listOrganizations(db: Database, filter: ListFilter): Promise<OrganizationRow[]> {
  const path = treePath(sql.ref('version.organizationId'), filter.day);
  const after =
    filter.after === null
      ? sql``
      : sql`where (path, id) > (${treePath(sql`${filter.after}::uuid`, filter.day)}, ${filter.after}::uuid)`;
  const { rows } = await sql<OrganizationRow & { path: unknown }>`
    with seen as materialized (
      select ${COLUMNS}, ${path} as path
        from organization_versions version
       where ${onDay('version', filter.day)} and ${filter.visible}
         ${filter.parentId === undefined ? sql`` : sql`and version.parent_id = ${filter.parentId}`}
    )
    select id, name, code, level, unit_kind, parent_id, valid_from, valid_to, has_cell_committee, version
      from seen ${after} order by path, id limit ${filter.limit}`.execute(db);
  return rows;
}

export async function findOrganization(
  db: Database,
  id: string,
  day: string,
  visible: Condition,
): Promise<OrganizationRow | undefined> {
  const { rows } = await sql<OrganizationRow>`
    select ${COLUMNS} from organization_versions version
     where version.organization_id = ${id} and ${onDay('version', day)} and ${visible}`.execute(db);
  return rows[0];
}

/** The organisation, or the nearest one above it, as it is on a day. `depth` 1 begins with its superior committee. */
export async function nearestInForce(
  db: Database,
  id: string,
  day: string,
  depth: 0 | 1,
): Promise<Pick<OrganizationRow, 'id' | 'name' | 'level'> | undefined> {
  return db
    .selectFrom('organizationClosure as closure')
    .innerJoin('organizationVersions as version', 'version.organizationId', 'closure.ancestorId')
    .select(['version.organizationId as id', 'version.name', 'version.level'])
    .where('closure.descendantId', '=', id)
    .where('closure.depth', '>=', depth)
    .where(onDay('version', day))
    .orderBy('closure.depth')
    .limit(1)
    .executeTakeFirst();
}

/** Names as they are on a day, for objects of other nouns. One that was dissolved before keeps its last name. */
export async function organizationNames(
  db: Database,
  ids: readonly string[],
  day: string,
): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map();
  const rows = await db
    .selectFrom('organizationVersions as version')
    .distinctOn('version.organizationId')
    .select(['version.organizationId', 'version.name'])
    .where('version.organizationId', 'in', [...new Set(ids)])
    .where(sql<boolean>`version.valid_from <= ${day}::date`)
    .orderBy('version.organizationId')
    .orderBy('version.validFrom', 'desc')
    .execute();
  return new Map(rows.map((row) => [row.organizationId, row.name]));
}
