import { sql } from 'kysely';
import type { Database } from '../database/database.ts';

export async function feedbackMigration(db: Database): Promise<void> {
  await sql`
    create table feedback (
      id uuid primary key,
      receipt_code text not null unique,
      kind text not null,
      recipient text not null check (recipient in ('cell', 'managingCommittee')),
      recipient_organization_id uuid not null references organizations,
      subject text not null,
      body text not null,
      author_id uuid not null references members,
      state text not null check (state in ('submitted', 'received', 'forwarded', 'answered', 'closed')),
      submitted_at timestamptz not null,
      due_at timestamptz not null,
      received_at timestamptz,
      answered_at timestamptz,
      version integer not null
    )`.execute(db);
  await sql`create index feedback_author on feedback (author_id, submitted_at desc, id desc)`.execute(db);
  await sql`
    create index feedback_recipient on feedback (recipient_organization_id, submitted_at desc, id desc)`.execute(db);
  await sql`
    create table feedback_replies (
      id uuid primary key,
      feedback_id uuid not null references feedback,
      member_id uuid not null references members,
      from_author boolean not null,
      body text not null,
      at timestamptz not null
    )`.execute(db);
  await sql`create index feedback_replies_feedback on feedback_replies (feedback_id, at, id)`.execute(db);
}
