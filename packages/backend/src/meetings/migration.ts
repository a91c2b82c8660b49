import { sql } from 'kysely';
import type { Database } from '../database/database.ts';

export async function meetingsMigration(db: Database): Promise<void> {
  await sql`
    create table meetings (
      id uuid primary key,
      organization_id uuid not null references organizations,
      kind text not null,
      title text not null,
      period text not null,
      starts_at timestamptz not null,
      ends_at timestamptz,
      place text,
      chair text,
      meeting_secretary text,
      attendees text,
      agenda text[] not null,
      topic text,
      presenter text,
      guests text[] not null,
      state text not null
        check (state in ('draft', 'notified', 'held', 'minuted', 'reported', 'postponed', 'cancelled')),
      state_reason text,
      notice_version integer not null,
      notice_sent_at timestamptz,
      announced_starts_at timestamptz,
      announced_place text,
      absence_deadline_at timestamptz,
      version integer not null,
      check (state <> 'notified' or (notice_version > 0 and place is not null))
    )`.execute(db);
  await sql`create index meetings_organization on meetings (organization_id, starts_at desc, id desc)`.execute(db);
  await sql`
    create table meeting_documents (
      meeting_id uuid not null references meetings,
      document_id uuid not null references documents,
      position integer not null,
      primary key (meeting_id, document_id)
    )`.execute(db);
  await sql`
    create table meeting_invitations (
      meeting_id uuid not null references meetings,
      member_id uuid not null references members,
      acknowledged_version integer not null default 0,
      primary key (meeting_id, member_id)
    )`.execute(db);
  await sql`create index meeting_invitations_member on meeting_invitations (member_id, meeting_id)`.execute(db);
  await sql`
    create table absence_requests (
      id uuid primary key,
      meeting_id uuid not null references meetings,
      member_id uuid not null references members,
      reason_kind text not null,
      reason_text text,
      will_study_documents boolean not null,
      submitted_at timestamptz not null,
      late boolean not null,
      state text not null check (state in ('submitted', 'accepted', 'declined', 'withdrawn')),
      decided_by uuid references members,
      decided_at timestamptz,
      decision_note text,
      version integer not null,
      check (decided_by is distinct from member_id),
      check (state <> 'declined' or decision_note is not null)
    )`.execute(db);
  await sql`create index absence_requests_meeting on absence_requests (meeting_id, submitted_at, id)`.execute(db);
  await sql`create index absence_requests_member on absence_requests (member_id)`.execute(db);
  await sql`
    create index absence_requests_decider on absence_requests (decided_by) where decided_by is not null`.execute(db);
  await sql`
    create unique index absence_requests_one_live on absence_requests (meeting_id, member_id)
      where state in ('submitted', 'accepted')`.execute(db);
}
