import { sql } from 'kysely';
import type { Database } from '../database/database.ts';

export async function documentsMigration(db: Database): Promise<void> {
  await sql`
    create table documents (
      id uuid primary key,
      organization_id uuid not null references organizations,
      number text,
      type text not null,
      category text not null,
      title text not null,
      issuer text,
      signed_on date,
      place text,
      signer text,
      signer_title text,
      scope text not null check (scope in ('public', 'members')),
      identity text not null,
      content_hash text not null check (content_hash ~ '^[0-9a-f]{64}$'),
      file_name text not null,
      folded text not null,
      exact text not null,
      imported_at timestamptz not null,
      version integer not null,
      unique (organization_id, identity)
    )`.execute(db);
  await sql`create index documents_identity on documents (identity)`.execute(db);
  await sql`create index documents_latest on documents ((coalesce(signed_on, date '0001-01-01')) desc, id desc)`.execute(
    db,
  );
  // Text, not jsonb: it is only ever read whole, and jsonb would parse it twice.
  await sql`
    create table document_texts (
      document_id uuid primary key references documents on delete cascade,
      details text not null,
      html text not null,
      units text not null
    )`.execute(db);
}
