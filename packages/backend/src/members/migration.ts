import { sql } from 'kysely';
import type { Database } from '../database/database.ts';

export async function membersMigration(db: Database): Promise<void> {
  await sql`
    create table members (
      id uuid primary key,
      full_name text collate vi_sort not null,
      birth_date date,
      birth_year integer not null,
      gender text not null,
      admission_date date not null,
      official_date date,
      party_card_number text,
      party_card_number_index text,
      citizen_id text not null,
      citizen_id_index text not null unique,
      phone text,
      standing text not null,
      activity_state text not null,
      source text not null,
      as_of date not null,
      version integer not null default 1
    )`.execute(db);
  await sql`create index members_party_card_number on members (party_card_number_index)`.execute(db);
  await sql`
    create table memberships (
      member_id uuid not null references members,
      organization_id uuid not null references organizations,
      kind text not null check (kind in ('official', 'temporary')),
      valid_from date not null,
      valid_to date,
      primary key (member_id, organization_id, valid_from),
      check (valid_to > valid_from)
    )`.execute(db);
  await sql`create index memberships_organization on memberships (organization_id, member_id)`.execute(db);
  await sql`create unique index memberships_one_official on memberships (member_id) where kind = 'official' and valid_to is null`.execute(
    db,
  );
}
