import { sql } from 'kysely';
import { showBehalf } from '../audit/migration.ts';
import type { Database } from '../database/database.ts';

export async function supportMigration(db: Database): Promise<void> {
  await sql`
    create table support_assignments (
      id uuid primary key,
      helper_id uuid not null references members,
      helped_id uuid not null references members,
      cell_id uuid not null references organizations,
      from_on date not null,
      to_on date,
      ended_at timestamptz,
      ended_by uuid references members,
      outcome text,
      created_by uuid references members,
      created_at timestamptz not null,
      version integer not null,
      check (helper_id <> helped_id)
    )`.execute(db);
  await sql`create index support_assignments_cell on support_assignments (cell_id, from_on desc, id desc)`.execute(db);
  await sql`create index support_assignments_helper on support_assignments (helper_id)`.execute(db);
  await sql`create index support_assignments_helped on support_assignments (helped_id)`.execute(db);
  await sql`
    create table support_codes (
      member_id uuid primary key references members,
      hash text not null,
      issued_by uuid not null references members,
      issued_at timestamptz not null,
      wrong_attempts integer not null
    )`.execute(db);
  await sql`
    create table assisted_sessions (
      id uuid primary key,
      assignment_id uuid not null references support_assignments,
      helper_id uuid not null references members,
      helped_id uuid not null references members,
      task text not null,
      consent_text_version text not null,
      consent_given_at timestamptz not null,
      started_at timestamptz not null,
      expires_at timestamptz not null,
      ended_at timestamptz,
      end_reason text,
      act_key uuid,
      version integer not null
    )`.execute(db);
  await sql`create index assisted_sessions_open on assisted_sessions (helper_id) where ended_at is null`.execute(db);
  await sql`create index assisted_sessions_of_helped on assisted_sessions (helped_id) where ended_at is null`.execute(
    db,
  );
  await sql`create index assisted_sessions_assignment on assisted_sessions (assignment_id)`.execute(db);
  await sql`alter table feedback add column assisted_by uuid references members`.execute(db);
  await sql`alter table absence_requests add column assisted_by uuid references members`.execute(db);
  await showBehalf(db);
}
