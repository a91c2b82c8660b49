import { sql } from 'kysely';
import type { Database } from '../database/database.ts';

export interface OrganizationFacts {
  readonly name: string;
  readonly code?: string | null;
  readonly level: string;
  readonly unitKind: string;
  readonly hasCellCommittee?: boolean;
}

interface NewOrganization extends OrganizationFacts {
  readonly id: string;
  readonly parentId: string | null;
  readonly validFrom: string;
}

const BATCH = 500;

/** Parents before children. */
export async function addOrganizations(db: Database, added: readonly NewOrganization[]): Promise<void> {
  for (let start = 0; start < added.length; start += BATCH) await addBatch(db, added.slice(start, start + BATCH));
}

async function addBatch(db: Database, added: readonly NewOrganization[]): Promise<void> {
  await db
    .insertInto('organizations')
    .values(added.map(({ id, parentId }) => ({ id, parentId })))
    .execute();
  await db
    .insertInto('organizationVersions')
    .values(added.map(({ id, ...facts }) => ({ organizationId: id, version: 1, validTo: null, ...defaults(facts) })))
    .execute();
  const ids = added.map(({ id }) => id);
  await sql`
    with recursive line (descendant_id, ancestor_id, depth) as (
      select id, id, 0 from organizations where id = any(${ids}::uuid[])
      union all
      select line.descendant_id, organizations.parent_id, line.depth + 1
        from line join organizations on organizations.id = line.ancestor_id
       where organizations.parent_id is not null
    )
    insert into organization_closure (ancestor_id, descendant_id, depth) select ancestor_id, descendant_id, depth from line`.execute(
    db,
  );
}

function defaults<T extends OrganizationFacts>(facts: T) {
  return { code: null, hasCellCommittee: false, ...facts };
}

/** A new name, kind or level from a day on; what was before stays readable with `asOf`. */
export async function changeOrganization(
  db: Database,
  id: string,
  day: string,
  change: Partial<OrganizationFacts>,
): Promise<void> {
  await addVersion(db, id, day, change);
}

/** Puts an organisation, with all below it, under another parent. Call it in a transaction. */
export async function moveOrganization(db: Database, id: string, parentId: string, day: string): Promise<void> {
  // Two moves at once could make a ring that neither of them sees.
  await sql`lock table organizations in share row exclusive mode`.execute(db);
  const { rows } = await sql`
    select 1 from organization_closure where ancestor_id = ${id} and descendant_id = ${parentId}`.execute(db);
  if (rows.length > 0) throw new RangeError('An organisation cannot be moved below itself');
  await db.updateTable('organizations').set({ parentId }).where('id', '=', id).execute();
  await addVersion(db, id, day, { parentId });
  await sql`
    delete from organization_closure
     where descendant_id in (select descendant_id from organization_closure where ancestor_id = ${id})
       and ancestor_id not in (select descendant_id from organization_closure where ancestor_id = ${id})`.execute(db);
  await sql`
    insert into organization_closure (ancestor_id, descendant_id, depth)
    select above.ancestor_id, below.descendant_id, above.depth + below.depth + 1
      from organization_closure above cross join organization_closure below
     where above.descendant_id = ${parentId} and below.ancestor_id = ${id}`.execute(db);
}

async function addVersion(
  db: Database,
  id: string,
  day: string,
  change: Partial<OrganizationFacts> & { parentId?: string },
): Promise<void> {
  const last = await db
    .selectFrom('organizationVersions')
    .selectAll()
    .where('organizationId', '=', id)
    .orderBy('version', 'desc')
    .limit(1)
    .forUpdate()
    .executeTakeFirstOrThrow();
  if (last.validTo !== null || last.validFrom > day) throw new RangeError('A change cannot lie before the last one');
  if (last.validFrom === day) {
    await db
      .updateTable('organizationVersions')
      .set(change)
      .where('organizationId', '=', id)
      .where('version', '=', last.version)
      .execute();
    return;
  }
  await db
    .updateTable('organizationVersions')
    .set({ validTo: day })
    .where('organizationId', '=', id)
    .where('version', '=', last.version)
    .execute();
  await db
    .insertInto('organizationVersions')
    .values({ ...last, ...change, version: last.version + 1, validFrom: day, validTo: null })
    .execute();
}
