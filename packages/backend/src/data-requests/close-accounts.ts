import { sql } from 'kysely';
import { stateAfter } from '../accounts/rules.ts';
import { type AccountRow, lockAccount, recordDecision } from '../accounts/store.ts';
import { recordAudit } from '../audit/record.ts';
import { vietnamDay } from '../calendar.ts';
import type { Context } from '../contract/handlers.ts';
import type { Database } from '../database/database.ts';
import { recordEvent } from '../events/record.ts';

const REASON = 'Đồng chí đã rút lại sự đồng ý sử dụng Sổ tay.';

/**
 * Whoever gave up the handbook uses it no more: all accounts of the member are closed. The callers that this
 * server keeps are forgotten at the commit, those of others within three seconds; open streams end. Call it last (`recordEvent`).
 */
export async function closeAccounts(
  { db, principal, now }: Pick<Context, 'db' | 'principal' | 'now'>,
  { memberId, by }: { readonly memberId: string; readonly by: string },
): Promise<void> {
  const accounts = await lockAccountsOf(db, memberId, vietnamDay(now));
  for (const { id, cellId, state } of accounts) {
    const closed = stateAfter(state, 'revoke');
    if (!closed) continue;
    await recordDecision(db, id, { state: closed, cellId, decidedBy: by, decidedAt: now, reason: REASON });
    const subject = { kind: 'account', id };
    await recordAudit(db, { action: 'account.revoked', actor: principal, subject, memberId, organizationId: cellId });
    await recordEvent(db, { type: 'account.decided', objectId: id, organizationId: cellId });
  }
}

async function lockAccountsOf(db: Database, memberId: string, today: string): Promise<AccountRow[]> {
  const ids = await db.selectFrom('accounts').select('id').where('memberId', '=', memberId).orderBy('id').execute();
  const [seen, bySuperior] = [sql<boolean>`true`, sql<boolean>`false`];
  const locked: AccountRow[] = [];
  for (const { id } of ids) {
    const account = await lockAccount(db, id, { seen, bySuperior, today });
    if (account) locked.push(account);
  }
  return locked;
}
