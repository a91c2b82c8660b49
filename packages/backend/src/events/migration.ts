import { sql } from 'kysely';
import type { Database } from '../database/database.ts';

export async function eventsMigration(db: Database): Promise<void> {
  await sql`
    create table events (
      id bigint generated always as identity primary key,
      type text not null,
      object_id uuid not null,
      organization_id uuid not null references organizations,
      member_id uuid references members,
      occurred_at timestamptz not null default clock_timestamp()
    )`.execute(db);
  await sql`create index events_occurred_at on events (occurred_at)`.execute(db);
}
