import { sql } from 'kysely';
import type { Database } from '../database/database.ts';

export async function consentsMigration(db: Database): Promise<void> {
  await sql`
    create table consent_texts (
      purpose text not null,
      text_version text not null,
      words jsonb not null,
      primary key (purpose, text_version)
    )`.execute(db);
  await sql`
    create table consent_records (
      id uuid primary key,
      receipt_code text not null unique,
      member_id uuid not null references members,
      purpose text not null,
      text_version text not null,
      sensitive_notice boolean not null check (sensitive_notice),
      given_at timestamptz not null,
      method text not null,
      withdrawn_at timestamptz,
      data_request_id uuid,
      foreign key (purpose, text_version) references consent_texts
    )`.execute(db);
  await sql`
    create unique index consent_records_open on consent_records (member_id, purpose, text_version)
      where withdrawn_at is null`.execute(db);
  await sql`create index consent_records_member on consent_records (member_id, given_at desc, id desc)`.execute(db);
  await appendOnly(db);
}

/**
 * A text that was consented to never changes, a record once: by its withdrawal. Against mistakes in code; whoever owns the
 * database can put the triggers off. The retention command deletes what is over its time under its own setting.
 */
async function appendOnly(db: Database): Promise<void> {
  await sql`
    create function consent_append_only() returns trigger language plpgsql as $$
    begin
      if current_setting('sotay.retention', true) = 'on' then
        return coalesce(new, old);
      end if;
      if tg_op = 'UPDATE' and tg_table_name = 'consent_records'
         and to_jsonb(new) - 'withdrawn_at' - 'data_request_id' = to_jsonb(old) - 'withdrawn_at' - 'data_request_id'
         and to_jsonb(old)->>'withdrawn_at' is null and to_jsonb(new)->>'withdrawn_at' is not null then
        return new;
      end if;
      raise exception 'consents are append-only' using errcode = 'insufficient_privilege';
    end $$`.execute(db);
  for (const table of ['consent_texts', 'consent_records']) {
    await sql`
      create trigger consent_append_only before update or delete on ${sql.table(table)}
        for each row execute function consent_append_only()`.execute(db);
  }
}
