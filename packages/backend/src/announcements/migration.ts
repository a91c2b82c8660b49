import { sql } from 'kysely';
import type { Database } from '../database/database.ts';

export async function announcementsMigration(db: Database): Promise<void> {
  await sql`
    create table announcements (
      id uuid primary key,
      organization_id uuid not null references organizations,
      title text not null,
      body text not null,
      state text not null check (state in ('draft', 'published', 'withdrawn')),
      created_at timestamptz not null,
      published_at timestamptz,
      pinned_until timestamptz,
      version integer not null,
      check (state <> 'published' or published_at is not null),
      check (state <> 'draft' or published_at is null)
    )`.execute(db);
  await sql`create index announcements_organization on announcements (organization_id)`.execute(db);
  await sql`
    create table announcement_targets (
      announcement_id uuid not null references announcements,
      organization_id uuid not null references organizations,
      position integer not null,
      primary key (announcement_id, organization_id)
    )`.execute(db);
  await sql`
    create index announcement_targets_organization on announcement_targets (organization_id, announcement_id)`.execute(
    db,
  );
  await sql`
    create table announcement_reads (
      announcement_id uuid not null references announcements,
      member_id uuid not null references members,
      read_at timestamptz not null,
      primary key (announcement_id, member_id)
    )`.execute(db);
  await sql`create index announcement_reads_member on announcement_reads (member_id)`.execute(db);
}
