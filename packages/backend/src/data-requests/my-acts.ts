import { sql } from 'kysely';
import type { Database } from '../database/database.ts';
import type { MyData } from './my-data.ts';

interface ActRow {
  readonly kind: string;
  readonly objectId: string;
  readonly at: Date;
  readonly text: string | null;
}

/** What a member wrote or decided in an office, latest first. Not what it was about: that is the data of others. */
export async function actsOf(db: Database, memberId: string): Promise<MyData['officialActs']> {
  const { rows } = await sql<ActRow>`
    select 'feedback.answered' as kind, feedback_id as object_id, at, body as text
      from feedback_replies where member_id = ${memberId} and not from_author
    union all
    select 'feedback.' || kind, feedback_id, at, note from feedback_steps where member_id = ${memberId}
    union all
    select 'account.' || case state when 'active' then 'approved' when 'closed' then 'revoked' else state end,
      id, decided_at, reason from accounts where decided_by = ${memberId} and decided_at is not null
    union all
    select 'absence.' || state, id, decided_at, decision_note
      from absence_requests where decided_by = ${memberId} and decided_at is not null
    union all
    select 'dataRequest.' || case state when 'refused' then 'refused' else 'accepted' end, id, answered_at, reason
      from data_requests where answered_by = ${memberId}
    union all
    select 'dataRequest.completed', id, completed_at, outcome from data_requests
      where completed_by = ${memberId} and member_id <> completed_by
    union all
    select 'account.prepared', id, prepared_at, preparation_note
      from accounts where prepared_by = ${memberId} and prepared_at is not null
    union all
    select 'role.granted', id, granted_at, null
      from role_assignments where granted_by = ${memberId} and granted_at is not null
    union all
    select 'role.revoked', id, ended_at, end_reason
      from role_assignments where ended_by = ${memberId} and ended_at is not null
    union all
    select 'correction.' || state, id, decided_at, decision_note from profile_corrections where decided_by = ${memberId}
    union all
    select 'support.assigned', id, created_at, null from support_assignments where created_by = ${memberId}
    union all
    select 'support.ended', id, ended_at, outcome from support_assignments
      where ended_by = ${memberId} and ended_at is not null
    union all
    select 'support.codeIssued', member_id, issued_at, null from support_codes where issued_by = ${memberId}
    order by at desc, object_id`.execute(db);
  return rows.map(({ at, ...act }) => ({ ...act, at: at.toISOString() }));
}
