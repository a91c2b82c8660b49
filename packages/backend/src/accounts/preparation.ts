import { sql } from 'kysely';
import { recordAudit } from '../audit/record.ts';
import { vietnamDay } from '../calendar.ts';
import type { Answer, Context } from '../contract/handlers.ts';
import { notFound } from '../contract/problems.ts';
import { requireGrants } from '../identity/roles.ts';
import { refusal } from './refusals.ts';
import { lockAccount, present, readAccounts, recordPreparation } from './store.ts';
import { seenUnder } from './visibility.ts';

/** An admin has compared the account with what the cell knows; it goes on waiting for those who decide (domain 3.5). */
export async function prepareAccount(context: Context<'prepareAccount'>): Promise<Answer<'prepareAccount'>> {
  const { db, principal, path, body, now } = context;
  const today = vietnamDay(now);
  const grants = await requireGrants(db, context, today);
  const seen = seenUnder(grants, principal);
  const account = await lockAccount(db, path.accountId, { seen, bySuperior: sql<boolean>`false`, today });
  if (!account || !principal.member) throw notFound();
  if (account.memberId === principal.member.id) throw refusal('own-account');
  context.expectVersion(account.version);
  const { id, cellId, memberId } = account;
  await recordPreparation(db, id, {
    preparedBy: principal.member.id,
    preparedAt: now,
    preparationNote: body.note ?? null,
    preparedIn: cellId,
  });
  const subject = { kind: 'account', id };
  await recordAudit(db, { action: 'account.prepared', actor: principal, subject, memberId, organizationId: cellId });
  const [prepared] = await readAccounts(db, { where: sql<boolean>`account.id = ${id}`, limit: 1, today });
  const [shown] = prepared ? await present(db, [prepared], 'cell', today) : [];
  if (!shown) throw notFound();
  return { status: 200, body: shown };
}
