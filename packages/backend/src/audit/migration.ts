import { sql } from 'kysely';
import type { Database } from '../database/database.ts';
import { GENESIS } from './chain.ts';

/**
 * An entry joins the chain by a trigger that is deferred to the commit. So the order of the chain is the order of the
 * commits, transactions wait for one another only while they commit, and no place in a handler is too early to record.
 * The row of `audit_head` is the lock, and it tells when the newest entries are gone.
 *
 * No foreign keys: an entry outlives the member and the organisation that it names.
 */
export async function auditMigration(db: Database): Promise<void> {
  await sql`
    create table audit_entries (
      id uuid primary key,
      number bigint unique,
      entry jsonb not null,
      previous text,
      hash text
    )`.execute(db);
  await sql`create table audit_head (number bigint not null, hash text not null)`.execute(db);
  await sql`insert into audit_head values (0, ${GENESIS})`.execute(db);
  await createChain(db);
  await refuseChanges(db);
  await createView(db);
}

/** The hash is of what `chain.ts` writes out again: change both or none. */
async function createChain(db: Database): Promise<void> {
  await sql`
    create function audit_chain() returns trigger language plpgsql as $$
    declare
      last audit_head;
      place bigint;
      link text;
    begin
      select * into strict last from audit_head for update;
      place := last.number + 1;
      link := encode(sha256(convert_to(concat_ws(E'\n', last.hash, place, new.id, new.entry), 'UTF8')), 'hex');
      update audit_head set number = place, hash = link;
      update audit_entries set number = place, previous = last.hash, hash = link where id = new.id;
      return null;
    end $$`.execute(db);
  await sql`
    create constraint trigger audit_chain after insert on audit_entries
      deferrable initially deferred for each row execute function audit_chain()`.execute(db);
}

async function refuseChanges(db: Database): Promise<void> {
  await sql`
    create function audit_refuse() returns trigger language plpgsql as $$
    begin
      raise exception 'the audit log is append-only' using errcode = 'insufficient_privilege';
    end $$`.execute(db);
  await sql`
    create trigger audit_no_update before update on audit_entries
      for each row when (old.hash is not null) execute function audit_refuse()`.execute(db);
  await sql`
    create trigger audit_no_delete before delete on audit_entries
      for each row execute function audit_refuse()`.execute(db);
  for (const table of ['audit_entries', 'audit_head'])
    await sql`
      create trigger audit_no_truncate before truncate on ${sql.table(table)}
        for each statement execute function audit_refuse()`.execute(db);
}

/** The fields of an entry as columns. They are computed, never stored: only what the hash covers can be read. */
async function createView(db: Database): Promise<void> {
  await sql`
    create view audit_log as select
      id,
      number,
      (entry->>'at') as at,
      (entry->>'action') as action,
      (entry#>>'{actor,kind}') as actor_kind,
      (entry#>>'{actor,memberId}')::uuid as actor_id,
      (entry#>>'{actor,role}') as actor_role,
      (entry#>>'{actor,organizationId}')::uuid as actor_organization_id,
      (entry#>>'{subject,kind}') as subject_kind,
      (entry#>>'{subject,id}')::uuid as subject_id,
      (entry->>'memberId')::uuid as member_id,
      (entry->>'organizationId')::uuid as organization_id,
      (entry->>'purpose') as purpose,
      (entry->'details') as details
    from audit_entries`.execute(db);
  await sql`create index audit_member on audit_entries (((entry->>'memberId')::uuid), number)`.execute(db);
  await sql`create index audit_organization on audit_entries (((entry->>'organizationId')::uuid), number)`.execute(db);
  await sql`create index audit_actor on audit_entries (((entry#>>'{actor,memberId}')::uuid), number)`.execute(db);
}

/** For whoever stands in an entry among others, such as on a page that was shown. */
export async function findNamed(db: Database): Promise<void> {
  await sql`create index audit_named on audit_entries using gin ((entry->'details'->'memberIds') jsonb_path_ops)`.execute(
    db,
  );
}

/** The view of before, with for whom the actor acted; a column can only be added at the end. */
export async function showBehalf(db: Database): Promise<void> {
  await sql`
    create or replace view audit_log as select
      id,
      number,
      (entry->>'at') as at,
      (entry->>'action') as action,
      (entry#>>'{actor,kind}') as actor_kind,
      (entry#>>'{actor,memberId}')::uuid as actor_id,
      (entry#>>'{actor,role}') as actor_role,
      (entry#>>'{actor,organizationId}')::uuid as actor_organization_id,
      (entry#>>'{subject,kind}') as subject_kind,
      (entry#>>'{subject,id}')::uuid as subject_id,
      (entry->>'memberId')::uuid as member_id,
      (entry->>'organizationId')::uuid as organization_id,
      (entry->>'purpose') as purpose,
      (entry->'details') as details,
      (entry->>'onBehalfOf')::uuid as on_behalf_of
    from audit_entries`.execute(db);
}
