import { sql } from 'kysely';
import type { Database } from '../database/database.ts';

export async function accountsMigration(db: Database): Promise<void> {
  await sql`
    create table accounts (
      id uuid primary key,
      member_id uuid not null references members,
      issuer text not null,
      subject text not null,
      state text not null,
      unique (issuer, subject)
    )`.execute(db);
  await sql`create index accounts_member on accounts (member_id)`.execute(db);
  await sql`
    create table role_assignments (
      id uuid primary key,
      member_id uuid not null references members,
      role text not null,
      organization_id uuid not null references organizations,
      valid_from date not null,
      valid_to date,
      check (valid_to > valid_from)
    )`.execute(db);
  await sql`create index role_assignments_member on role_assignments (member_id)`.execute(db);
}
