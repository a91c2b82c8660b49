import { sql } from 'kysely';
import { recordAudit } from '../audit/record.ts';
import type { Database } from '../database/database.ts';
import type { Principal, PrincipalMember } from '../identity/principal.ts';
import { insertRequest } from './store.ts';

const OPEN_WITHDRAWAL = sql<boolean>`kind = 'withdraw' and state in ('submitted', 'accepted')`;
const GIVEN_AGAIN = 'Đảng viên đã đồng ý sử dụng Sổ tay trở lại nên yêu cầu này kết thúc.';

/**
 * Opens the request that deals with what is held after the consent to the handbook was withdrawn. Gives the one that is
 * open already, if there is one.
 */
export async function openWithdrawal(
  db: Database,
  principal: Principal & { readonly member: PrincipalMember },
  submittedAt: Date,
): Promise<string> {
  const { member } = principal;
  for (;;) {
    const id = await insertRequest(db, {
      kind: 'withdraw',
      details: null,
      memberId: member.id,
      organizationId: member.cell.id,
      submittedAt,
    });
    if (id !== null) {
      await auditSubmitted(db, principal, id);
      return id;
    }
    // Locked: who completes it at this moment has not seen this withdrawal. Then there is room for another.
    const { rows } = await sql<{ id: string }>`select id from data_requests
      where member_id = ${member.id} and ${OPEN_WITHDRAWAL} for update`.execute(db);
    if (rows[0]) return rows[0].id;
  }
}

/** Ends the request that a withdrawal opened, since the member has consented to the handbook again. */
export async function endWithdrawal(
  db: Database,
  principal: Principal & { readonly member: PrincipalMember },
  now: Date,
): Promise<void> {
  const { member } = principal;
  const { rows } = await sql<{ id: string; organizationId: string }>`
    update data_requests set state = 'completed', completed_at = ${now}, completed_by = ${member.id},
           outcome = ${GIVEN_AGAIN}, version = version + 1
     where member_id = ${member.id} and ${OPEN_WITHDRAWAL}
       and exists (select from consent_records where data_request_id = data_requests.id)
    returning id, organization_id`.execute(db);
  for (const { id, organizationId } of rows)
    await recordAudit(db, {
      action: 'dataRequest.executed',
      actor: principal,
      subject: { kind: 'dataRequest', id },
      memberId: member.id,
      organizationId,
      details: { kind: 'withdraw', decision: 'consentGiven' },
    });
}

export async function auditSubmitted(
  db: Database,
  principal: Principal & { readonly member: PrincipalMember },
  id: string,
): Promise<void> {
  await recordAudit(db, {
    action: 'dataRequest.submitted',
    actor: principal,
    subject: { kind: 'dataRequest', id },
    memberId: principal.member.id,
    organizationId: principal.member.cell.id,
  });
}
