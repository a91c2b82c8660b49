import { sql } from 'kysely';
import type { Database } from '../database/database.ts';

export async function webhooksMigration(db: Database): Promise<void> {
  await sql`
    create table webhook_endpoints (
      id uuid primary key,
      url text not null,
      types text[],
      organization_id uuid references organizations,
      disabled_because text check (disabled_because in ('operator', 'gone', 'failing')),
      succeeded_at timestamptz,
      created_at timestamptz not null default now()
    )`.execute(db);
  await sql`
    create table webhook_secrets (
      endpoint_id uuid not null references webhook_endpoints on delete cascade,
      secret text not null,
      expires_at timestamptz,
      primary key (endpoint_id, secret)
    )`.execute(db);
  // The events table forgets after a day, a delivery takes three and more: so it keeps its own payload.
  await sql`
    create table webhook_deliveries (
      id uuid primary key,
      endpoint_id uuid not null references webhook_endpoints on delete cascade,
      event_id bigint not null,
      event_type text not null,
      payload text not null,
      state text not null default 'pending' check (state in ('pending', 'delivered', 'failed')),
      attempts integer not null default 0,
      due_at timestamptz not null default now(),
      last_result text,
      created_at timestamptz not null default now(),
      unique (endpoint_id, event_id)
    )`.execute(db);
  await sql`
    create index webhook_deliveries_due on webhook_deliveries (endpoint_id, due_at) where state = 'pending'`.execute(
    db,
  );
  await sql`create index webhook_deliveries_created_at on webhook_deliveries (created_at)`.execute(db);
}
