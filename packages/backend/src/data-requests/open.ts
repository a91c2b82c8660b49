import { sql } from 'kysely';
import { recordAudit } from '../audit/record.ts';
import type { Database } from '../database/database.ts';
import type { Principal, PrincipalMember } from '../identity/principal.ts';
import { insertRequest } from './store.ts';

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
  const { rows } = await sql<{ id: string }>`
    select id from data_requests
     where member_id = ${member.id} and kind = 'withdraw' and state in ('submitted', 'accepted')`.execute(db);
  const [open] = rows;
  if (!open) throw new Error('The open request was closed at this moment');
  return open.id;
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
