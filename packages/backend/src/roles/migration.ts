import { sql } from 'kysely';
import type { Database } from '../database/database.ts';

/** Assignments say how far they reach, what they rest on, and who gave and ended them; accounts are prepared by an admin. */
export async function rolesMigration(db: Database): Promise<void> {
  await sql`
    alter table role_assignments
      add scope text not null default 'self' check (scope in ('self', 'subtree')),
      add duties text[] not null default '{}',
      add basis_document text,
      add granted_by uuid references members,
      add granted_at timestamptz,
      add ended_by uuid references members,
      add ended_at timestamptz,
      add end_reason text,
      add planned_to date,
      add version integer not null default 1`.execute(db);
  // One that is revoked on its first day, or before it, has held on no day.
  await sql`alter table role_assignments drop constraint role_assignments_check`.execute(db);
  await sql`alter table role_assignments add check (valid_to >= valid_from)`.execute(db);
  await sql`
    alter table accounts
      add prepared_by uuid references members,
      add prepared_at timestamptz,
      add preparation_note text,
      add prepared_in uuid references organizations`.execute(db);
  await sql`create index accounts_preparer on accounts (prepared_by) where prepared_by is not null`.execute(db);
}
