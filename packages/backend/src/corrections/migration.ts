import { sql } from 'kysely';
import type { Database } from '../database/database.ts';

/** A member asks for changes of their record (R039); exemptions have an end (domain 3.3). */
export async function correctionsMigration(db: Database): Promise<void> {
  await sql`alter table members add exempt_until date`.execute(db);
  await sql`
    create table profile_corrections (
      id uuid primary key,
      member_id uuid not null references members,
      organization_id uuid not null references organizations,
      state text not null check (state in ('submitted', 'approved', 'rejected', 'withdrawn')),
      reason text not null,
      warnings jsonb not null,
      submitted_at timestamptz not null,
      decided_by uuid references members,
      decided_at timestamptz,
      decision_note text,
      version integer not null default 1,
      check ((decided_at is null) = (state = 'submitted'))
    )`.execute(db);
  await sql`create index profile_corrections_member on profile_corrections (member_id, submitted_at, id)`.execute(db);
  await sql`
    create index profile_corrections_decider on profile_corrections (decided_by) where decided_by is not null`.execute(
    db,
  );
  await sql`
    create index profile_corrections_order on profile_corrections
      (organization_id, (state <> 'submitted'), submitted_at, id)`.execute(db);
  await sql`
    create table profile_correction_fields (
      id uuid primary key,
      correction_id uuid not null references profile_corrections,
      field text not null,
      old_value text,
      new_value text not null,
      applies_here boolean not null,
      unique (correction_id, field)
    )`.execute(db);
  await sql`
    create table member_field_history (
      id uuid primary key,
      member_id uuid not null references members,
      field text not null,
      old_value text,
      new_value text not null,
      changed_at timestamptz not null,
      changed_by uuid references members,
      correction_id uuid not null references profile_corrections
    )`.execute(db);
  await sql`create index member_field_history_member on member_field_history (member_id, changed_at, id)`.execute(db);
  await sql`
    alter table attachments
      add correction_id uuid references profile_corrections,
      add check (feedback_id is null or correction_id is null)`.execute(db);
  await sql`create index attachments_correction on attachments (correction_id) where correction_id is not null`.execute(
    db,
  );
  await sql`drop index attachments_unsent`.execute(db);
  await sql`
    create index attachments_unsent on attachments (created_at)
      where feedback_id is null and correction_id is null`.execute(db);
}
