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
  await sql`create index feedback_replies_member on feedback_replies (member_id)`.execute(db);
}

export async function feedbackStepsMigration(db: Database): Promise<void> {
  await sql`alter table feedback add column extended boolean not null default false`.execute(db);
  await sql`
    create index feedback_due on feedback
      (recipient_organization_id, (state in ('answered', 'closed')), due_at, id)`.execute(db);
  await sql`
    create table feedback_steps (
      id uuid primary key,
      feedback_id uuid not null references feedback,
      kind text not null check (kind in ('received', 'forwarded', 'extended', 'closed')),
      at timestamptz not null,
      member_id uuid not null references members,
      organization_id uuid not null references organizations,
      to_organization_id uuid references organizations,
      note text,
      due_at timestamptz
    )`.execute(db);
  await sql`create index feedback_steps_feedback on feedback_steps (feedback_id, at, id)`.execute(db);
  await sql`create index feedback_steps_member on feedback_steps (member_id)`.execute(db);
  await sql`
    create index feedback_steps_forwarded on feedback_steps (organization_id, feedback_id)
      where kind = 'forwarded'`.execute(db);
}
