import { sql } from 'kysely';
import { recordAudit } from '../audit/record.ts';
import { vietnamDay } from '../calendar.ts';
import type { Context } from '../contract/handlers.ts';
import { notFound } from '../contract/problems.ts';
import { recordEvent } from '../events/record.ts';
import { requireGrants } from '../identity/roles.ts';
import { refusal } from './refusals.ts';
import { type AccountDecision, judge } from './rules.ts';
import { type Account, lockAccount, present, readAccounts, recordDecision } from './store.ts';
import { seenUnder, superiorDecides } from './visibility.ts';

const ACTIONS = {
  approve: 'account.approved',
  reject: 'account.rejected',
  lock: 'account.locked',
  unlock: 'account.unlocked',
  revoke: 'account.revoked',
} as const;

type Deciding = Context<'approveAccount' | 'rejectAccount' | 'lockAccount' | 'unlockAccount' | 'revokeAccount'>;

/** One decision, by somebody who may decide at this moment. */
export async function decide(
  context: Deciding,
  decision: AccountDecision,
  reason: string | null = null,
): Promise<{ status: 200; body: Account }> {
  const { db, principal, path, now } = context;
  const today = vietnamDay(now);
  const grants = await requireGrants(db, context, today);
  const seen = seenUnder(grants, principal);
  const bySuperior = superiorDecides(grants, principal);
  const account = await lockAccount(db, path.accountId, { seen, bySuperior, today });
  if (!account || !principal.member) throw notFound();
  const verdict = judge(
    {
      ...account,
      isOwn: account.memberId === principal.member.id,
      decidedByCaller: account.decidedBy === principal.member.id,
    },
    decision,
  );
  // Before the version: whoever comes second learns that it is decided, not only that something has changed. RFC 9110,
  // 13.2.1 has preconditions wait for the checks that fail without them.
  if (verdict.outcome === 'refused') throw refusal(verdict.code);
  if (verdict.outcome === 'changed') {
    context.expectVersion(account.version);
    const { id, cellId, memberId } = account;
    await recordDecision(db, id, {
      state: verdict.state,
      cellId,
      decidedBy: principal.member.id,
      decidedAt: now,
      reason,
    });
    const subject = { kind: 'account', id };
    await recordAudit(db, { action: ACTIONS[decision], actor: principal, subject, memberId, organizationId: cellId });
    await recordEvent(db, { type: 'account.decided', objectId: id, organizationId: cellId });
  }
  const [decided] = await readAccounts(db, { where: sql<boolean>`account.id = ${account.id}`, limit: 1, today });
  const [body] = decided ? await present(db, [decided], 'cell', today) : [];
  if (!body) throw notFound();
  return { status: 200, body };
}
