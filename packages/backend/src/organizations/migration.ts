import { sql } from 'kysely';
import type { Database } from '../database/database.ts';

export async function organizationsMigration(db: Database): Promise<void> {
  await sql`create table organizations (id uuid primary key, parent_id uuid references organizations)`.execute(db);
  await sql`create index organizations_parent on organizations (parent_id)`.execute(db);
  await sql`
    create table organization_versions (
      organization_id uuid not null references organizations,
      version integer not null,
      parent_id uuid references organizations,
      name text collate vi_sort not null,
      code text,
      level text not null,
      unit_kind text not null,
      has_cell_committee boolean not null,
      valid_from date not null,
      valid_to date,
      primary key (organization_id, version),
      unique (organization_id, valid_from),
      check (valid_to > valid_from)
    )`.execute(db);
  await sql`
    create table organization_closure (
      ancestor_id uuid not null references organizations,
      descendant_id uuid not null references organizations,
      depth integer not null,
      primary key (ancestor_id, descendant_id)
    )`.execute(db);
  await sql`create index organization_closure_descendant on organization_closure (descendant_id, ancestor_id)`.execute(
    db,
  );
}
