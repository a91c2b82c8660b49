import { sql } from 'kysely';
import type { Database } from '../database/database.ts';

export async function dataRequestsMigration(db: Database): Promise<void> {
  await sql`
    create table data_requests (
      id uuid primary key,
      receipt_code text not null unique,
      kind text not null check (kind in ('access', 'provide', 'correct', 'withdraw', 'restrict', 'object', 'erase')),
      details text,
      member_id uuid not null references members,
      organization_id uuid not null references organizations,
      state text not null check (state in ('submitted', 'accepted', 'refused', 'completed')),
      submitted_at timestamptz not null,
      answer_due_on date not null,
      execute_due_on date not null,
      extended boolean not null default false,
      answered_at timestamptz,
      answered_by uuid references members,
      reason text,
      extension_reason text,
      completed_at timestamptz,
      completed_by uuid references members,
      outcome text,
      version integer not null default 1
    )`.execute(db);
  await sql`
    create unique index data_requests_one_open on data_requests (member_id, kind)
      where state in ('submitted', 'accepted')`.execute(db);
  await sql`create index data_requests_member on data_requests (member_id, submitted_at desc, id desc)`.execute(db);
  await sql`create index data_requests_organization on data_requests (organization_id)`.execute(db);
  await sql`
    alter table consent_records add foreign key (data_request_id) references data_requests on delete set null`.execute(
    db,
  );
  await sql`
    create index consent_records_data_request on consent_records (data_request_id)
      where data_request_id is not null`.execute(db);
}
