import { sql } from 'kysely';
import { recordAudit } from '../audit/record.ts';
import { vietnamDay } from '../calendar.ts';
import type { Answer, Context } from '../contract/handlers.ts';
import { seenAs } from '../contract/masking.ts';
import type { Grant, Relation } from '../contract/permission.ts';
import { notFound } from '../contract/problems.ts';
import { requireAssigned } from '../identity/roles.ts';
import { grantsWhere } from '../identity/visibility.ts';
import { requireMayReveal } from '../members/reveal.ts';
import { expiresAt } from '../members/rules.ts';
import { findMember } from '../members/store.ts';
import { type ProfileField, revealedValues, valuesOf } from './fields.ts';
import { notInCorrection } from './refusals.ts';
import { askedOf, type CorrectionRow, readCorrections } from './store.ts';
import { seenUnder } from './visibility.ts';

/** Old and new values without a mask, so that those who decide can compare. */
export async function revealCorrectionFields(
  context: Context<'revealCorrectionFields'>,
): Promise<Answer<'revealCorrectionFields'>> {
  const { db, principal, body, now } = context;
  const { row, grant } = await reach(context);
  const own = row.memberId === principal.member?.id;
  const { sent, asked } = (await askedOf(db, [row.id])).get(row.id) ?? { sent: {}, asked: {} };
  const missing = body.fields.findIndex((field) => !(field in asked));
  if (missing >= 0) throw notInCorrection(missing);
  await requireMayReveal({ db, principal, now, purpose: body.purpose, own });
  await recordAudit(db, {
    action: 'member.revealed',
    actor: principal,
    as: grant,
    subject: { kind: 'correction', id: row.id },
    memberId: row.memberId,
    organizationId: row.cellId,
    purpose: body.purpose,
    details: { fields: body.fields },
  });
  const member = row.state === 'submitted' ? await findMember(db, row.memberId) : undefined;
  const fields: readonly ProfileField[] = body.fields;
  const shown = {
    correctionId: row.id,
    expiresAt: expiresAt(now).toISOString(),
    before: revealedValues(fields, member ? valuesOf(member, '') : sent),
    after: revealedValues(fields, asked),
  };
  // The transaction is committed before the answer leaves: a look that could not be recorded shows nothing.
  return { status: 200, body: seenAs(shown, own ? 'self' : grant.where) };
}

interface Reached {
  readonly row: CorrectionRow;
  /** The first grant that reaches it. */
  readonly grant: Grant & { readonly where: Relation };
}

async function reach(context: Context<'revealCorrectionFields'>): Promise<Reached> {
  const { db, grants, now } = context;
  const found =
    (await findUnder(context, grantsWhere(grants, 'author'))) ??
    (await findUnder(context, await requireAssigned(db, context, vietnamDay(now))));
  if (!found) throw notFound();
  return found;
}

async function findUnder(
  { db, principal, path, now }: Context<'revealCorrectionFields'>,
  grants: readonly Grant[],
): Promise<Reached | undefined> {
  for (const grant of grants) {
    const where = sql<boolean>`(correction.id = ${path.correctionId} and ${seenUnder([grant], principal)})`;
    const [row] = await readCorrections(db, { where, limit: 1, today: vietnamDay(now) });
    if (row) return { row, grant };
  }
  return undefined;
}
