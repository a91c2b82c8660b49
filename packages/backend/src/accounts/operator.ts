import { sql } from 'kysely';
import { OPERATOR, recordAudit } from '../audit/record.ts';
import { vietnamDay } from '../calendar.ts';
import type { Database } from '../database/database.ts';
import { recordEvent } from '../events/record.ts';
import { holderTakesPart } from '../identity/deciders.ts';
import { UsageError } from '../usage-error.ts';
import { type AccountRow, accountsOn, lockAccount, recordDecision } from './store.ts';

/**
 * Approves the account of a member whom nobody could approve, from the command line: the first of an installation. Where
 * somebody with an active account may decide, it is theirs to decide.
 */
export async function approveAsOperator(db: Database, memberId: string, now: Date): Promise<string> {
  const today = vietnamDay(now);
  const [waiting] = await db
    .selectFrom('accounts')
    .select('id')
    .where('memberId', '=', memberId)
    .where('state', '=', 'pending')
    .execute();
  const none = sql<boolean>`false`;
  const account = waiting && (await lockAccount(db, waiting.id, { seen: sql<boolean>`true`, bySuperior: none, today }));
  if (account?.state !== 'pending')
    throw new UsageError('no account of this member waits: the member registers first, at a portal');
  if (await somebodyDecides(db, account, today))
    throw new UsageError('there is somebody with an active account who decides on it: it is theirs to approve');
  const { id, cellId } = account;
  await recordDecision(db, id, { state: 'active', cellId, decidedBy: null, decidedAt: now, reason: null });
  const subject = { kind: 'account', id };
  await recordAudit(db, { action: 'account.approved', actor: OPERATOR, subject, memberId, organizationId: cellId });
  await recordEvent(db, { type: 'account.decided', objectId: id, organizationId: cellId });
  return id;
}

/** The secretary of the cell or, where the superior committee decides, one of it; not the member themselves. */
async function somebodyDecides(db: Database, account: AccountRow, today: string): Promise<boolean> {
  const { cellId, memberId, needsSuperior } = account;
  const reach = needsSuperior
    ? sql`held.role = 'superior' and held.organization_id in (select ancestor_id from organization_closure where descendant_id = ${cellId})`
    : sql`held.role = 'secretary' and held.organization_id = ${cellId}`;
  const { rows } = await sql`
    select from role_assignments held
     where held.member_id <> ${memberId} and ${reach}
       and held.valid_from <= ${today} and (held.valid_to is null or held.valid_to > ${today}) and ${holderTakesPart(today)}
       and exists (select from ${accountsOn(today)} account where account.member_id = held.member_id and account.state = 'active')
     limit 1`.execute(db);
  return rows.length > 0;
}
