import { sql } from 'kysely';
import type { Database } from '../database/database.ts';

export async function attachmentsMigration(db: Database): Promise<void> {
  await sql`
    create table attachments (
      id uuid primary key,
      author_id uuid not null references members,
      purpose text not null,
      name text not null,
      media_type text not null,
      size integer not null check (size > 0),
      received_bytes integer not null check (received_bytes between 0 and size),
      state text not null check (state in ('receiving', 'pending', 'scanned', 'available', 'refused')),
      refusal_code text check ((refusal_code is null) = (state <> 'refused')),
      feedback_id uuid references feedback,
      scan_after timestamptz not null,
      created_at timestamptz not null
    )`.execute(db);
  await sql`create index attachments_feedback on attachments (feedback_id) where feedback_id is not null`.execute(db);
  await sql`create index attachments_pending on attachments (scan_after) where state = 'pending'`.execute(db);
  await sql`create index attachments_unsent on attachments (created_at) where feedback_id is null`.execute(db);
  await sql`
    create table attachment_parts (
      attachment_id uuid not null references attachments,
      at_offset integer not null,
      size integer not null check (size > 0),
      storage_key text not null unique,
      primary key (attachment_id, at_offset)
    )`.execute(db);
  await sql`
    create table attachment_leftovers (storage_key text primary key, remove_after timestamptz not null)`.execute(db);
}
