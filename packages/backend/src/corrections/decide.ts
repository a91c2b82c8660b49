import { sql } from 'kysely';
import { recordAudit } from '../audit/record.ts';
import { vietnamDay } from '../calendar.ts';
import type { Answer, Context } from '../contract/handlers.ts';
import { notFound } from '../contract/problems.ts';
import type { Database } from '../database/database.ts';
import { type EventType, recordEvent } from '../events/record.ts';
import { requireGrants } from '../identity/roles.ts';
import { approvalBegins } from '../members/one-writer.ts';
import { approve } from './approve.ts';
import { readOne } from './read-one.ts';
import { noteMissing, refusal } from './refusals.ts';
import { type CorrectionState, judge, type Verdict } from './rules.ts';
import { type CorrectionRow, lockCorrection } from './store.ts';
import { nearTo, seenUnder, superiorDecides } from './visibility.ts';

/** One decision, by somebody who may decide at this moment. */
export async function decideProfileCorrection(
  context: Context<'decideProfileCorrection'>,
): Promise<Answer<'decideProfileCorrection'>> {
  const { db, principal, path, body, now } = context;
  const today = vietnamDay(now);
  if (body.decision === 'approved') await approvalBegins(db);
  const grants = await requireGrants(db, context, today);
  const bySuperior = superiorDecides(grants, principal);
  const correction = await lockCorrection(db, path.correctionId, {
    seen: nearTo(grants, principal),
    bySuperior,
    today,
  });
  if (!correction || !principal.member) throw notFound();
  const decidedByCaller = correction.decidedBy === principal.member.id;
  const isOwn = correction.memberId === principal.member.id;
  const verdict = judge({ ...correction, isOwn, decidedByCaller }, body.decision === 'approved' ? 'approve' : 'reject');
  const note = body.note?.trim() ?? '';
  if (body.decision === 'rejected' && note === '' && verdict.outcome === 'changed') throw noteMissing();
  // Before the version: whoever comes second learns that it is decided, not only that something has changed (RFC 9110, 13.2.1).
  const state = stateOf(verdict);
  if (state) {
    context.expectVersion(correction.version);
    if (state === 'approved')
      await approve(db, correction, { by: principal.member.id, now, recordVersion: body.recordVersion });
    await close(db, correction, { state, decidedBy: principal.member.id, decisionNote: note || null, now });
    await tell(context, correction, state);
  }
  return { status: 200, body: await readOne(context, correction.id) };
}

/** By its author, while it waits. */
export async function withdrawProfileCorrection(
  context: Context<'withdrawProfileCorrection'>,
): Promise<Answer<'withdrawProfileCorrection'>> {
  const { db, principal, grants, path, now } = context;
  const today = vietnamDay(now);
  const correction = await lockCorrection(db, path.correctionId, { seen: seenUnder(grants, principal), today });
  if (!correction) throw notFound();
  const state = stateOf(judge({ ...correction, isOwn: true, decidedByCaller: false }, 'withdraw'));
  if (state) {
    await close(db, correction, { state, decidedBy: null, decisionNote: null, now });
    await tell(context, correction, state);
  }
  return { status: 200, body: await readOne(context, correction.id) };
}

/** Null when there is nothing to do. */
function stateOf(verdict: Verdict): CorrectionState | null {
  if (verdict.outcome === 'refused') throw refusal(verdict.code);
  return verdict.outcome === 'changed' ? verdict.state : null;
}

interface Closing {
  readonly state: CorrectionState;
  readonly decidedBy: string | null;
  readonly decisionNote: string | null;
  readonly now: Date;
}

async function close(db: Database, { id }: CorrectionRow, { now, ...closing }: Closing): Promise<void> {
  await db
    .updateTable('profileCorrections')
    .set({ ...closing, decidedAt: now, version: sql<number>`version + 1` })
    .where('id', '=', id)
    .execute();
}

const EVENTS: Partial<Record<CorrectionState, EventType>> = { withdrawn: 'correction.withdrawn' };

async function tell({ db, principal }: Pick<Context, 'db' | 'principal'>, row: CorrectionRow, state: CorrectionState) {
  const { id, memberId, cellId } = row;
  const fields = await db
    .selectFrom('profileCorrectionFields')
    .select('field')
    .where('correctionId', '=', id)
    .orderBy('field')
    .execute();
  await recordAudit(db, {
    action: `correction.${state}` as 'correction.approved',
    actor: principal,
    subject: { kind: 'correction', id },
    memberId,
    organizationId: cellId,
    details: { fields: fields.map(({ field }) => field) },
  });
  await recordEvent(db, { type: EVENTS[state] ?? 'correction.decided', objectId: id, organizationId: cellId });
}
