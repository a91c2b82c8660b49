import { sql } from 'kysely';
import type { Database } from '../database/database.ts';

/** Accounts are registered and decided (domain 3.4.1). */
export async function accountApprovalMigration(db: Database): Promise<void> {
  await sql`
    alter table accounts
      add organization_id uuid references organizations,
      add registered_at timestamptz not null default date_trunc('milliseconds', now()),
      add phone_matches boolean,
      add decided_by uuid references members,
      add decided_at timestamptz,
      add reason text,
      add first_login_on date,
      add last_login_on date,
      add version integer not null default 1`.execute(db);
  await sql`
    update accounts set organization_id = (
      select organization_id from memberships
       where memberships.member_id = accounts.member_id and kind = 'official' order by valid_from desc limit 1)`.execute(
    db,
  );
  // They opened nothing: all roles begin at the own cell.
  await sql`delete from accounts where organization_id is null`.execute(db);
  await sql`alter table accounts alter organization_id set not null, alter registered_at drop default`.execute(db);
  await sql`alter table accounts drop constraint accounts_issuer_subject_key`.execute(db);
  await sql`create unique index accounts_one_of_subject on accounts (issuer, subject) where state <> 'closed'`.execute(
    db,
  );
  // A member may sign in by several portals, by each under one name.
  await sql`
    create unique index accounts_one_of_member on accounts (member_id, issuer)
     where state in ('pending', 'active', 'locked')`.execute(db);
  await sql`create index accounts_organization on accounts (organization_id)`.execute(db);
  await sql`create index accounts_decider on accounts (decided_by) where decided_by is not null`.execute(db);
  await sql`create index role_assignments_organization on role_assignments (organization_id, role)`.execute(db);
}
