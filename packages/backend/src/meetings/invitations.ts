import { sql } from 'kysely';
import type { Database } from '../database/database.ts';
import type { MeetingKind } from './rules.ts';

/**
 * Invites everybody who is expected on this day (domain 3.5), keeps the answers of those who already were, and takes
 * out those who no longer are. Exempt and suspended members are not expected; who is temporarily away is expected
 * where they take part now.
 */
export async function inviteExpected(
  db: Database,
  meeting: { readonly id: string; readonly organizationId: string; readonly kind: MeetingKind },
  today: string,
): Promise<void> {
  const ofCommittee = meeting.kind === 'cellCommittee' || meeting.kind === 'committee';
  const expected = ofCommittee
    ? committeeMembers(meeting.organizationId, today)
    : cellMembers(meeting.organizationId, today);
  await sql`
    delete from meeting_invitations
    where meeting_id = ${meeting.id} and member_id not in (${expected})`.execute(db);
  await sql`
    insert into meeting_invitations (meeting_id, member_id)
    select ${meeting.id}::uuid, expected.member_id from (${expected}) as expected
    on conflict do nothing`.execute(db);
}

function cellMembers(organizationId: string, today: string) {
  return sql`
    select ms.member_id from memberships ms
    join members m on m.id = ms.member_id
    where ms.organization_id = ${organizationId}
      and ms.valid_from <= ${today} and (ms.valid_to is null or ms.valid_to > ${today})
      and (m.activity_state in ('active', 'reduced')
        or (m.activity_state = 'temporaryAway' and ms.kind = 'temporary'))`;
}

function committeeMembers(organizationId: string, today: string) {
  return sql`
    select r.member_id from role_assignments r
    join members m on m.id = r.member_id
    where r.organization_id = ${organizationId}
      and r.role in ('committeeMember', 'deputySecretary', 'secretary')
      and r.valid_from <= ${today} and (r.valid_to is null or r.valid_to > ${today})
      and m.activity_state in ('active', 'reduced')`;
}
