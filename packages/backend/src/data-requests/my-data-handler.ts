import { recordAudit } from '../audit/record.ts';
import { timesDone } from '../audit/store.ts';
import type { Context } from '../contract/handlers.ts';
import { seenAs } from '../contract/masking.ts';
import { notFound, quotaExceeded, signInTooOld } from '../contract/problems.ts';
import { isFresh } from '../members/rules.ts';
import { collectMyData, type MyData } from './my-data.ts';

/** As the description of `downloadMyData` says. */
const DOWNLOADS_PER_DAY = 10;

/** Everything about the caller. In the audit log before it is read: what cannot be recorded is not shown. */
export async function downloadMyData(context: Context<'downloadMyData'>): Promise<{ status: 200; body: MyData }> {
  const { db, principal, now } = context;
  const { member } = principal;
  if (!member) throw notFound();
  if (!isFresh(principal.authenticatedAt, now)) throw signInTooOld();
  if ((await timesDone(db, member.id, 'export.made')) >= DOWNLOADS_PER_DAY) throw quotaExceeded();
  await recordAudit(db, {
    action: 'export.made',
    actor: principal,
    memberId: member.id,
    organizationId: member.cell.id,
    purpose: 'ownData',
  });
  return { status: 200, body: seenAs(await collectMyData(db, member, now), 'self') };
}
