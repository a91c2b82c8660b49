import { sql } from 'kysely';
import { v7 as newId } from 'uuid';
import { vietnamDay } from '../calendar.ts';
import { notFound } from '../contract/problems.ts';
import type { Database } from '../database/database.ts';
import { doubtsAbout, isImpossible } from '../members/checks.ts';
import { indexValues, sealFields } from '../members/secret-fields.ts';
import { lockMember, type Member } from '../members/store.ts';
import { organizationNames } from '../organizations/store.ts';
import { type ProfileField, type Values, valuesOf, withValues } from './fields.ts';
import { heldByAnother, impossibleNow, recordChanged } from './refusals.ts';
import { appliesHere, changedSince } from './rules.ts';
import { askedOf, type CorrectionRow } from './store.ts';
import { fieldValues } from './values.ts';

interface Approval {
  readonly by: string;
  readonly now: Date;
  /** The version of the record that the decider has seen. */
  readonly recordVersion: number | undefined;
}

/** Writes the values into the record and its history, in the transaction of the decision: all of them or none. */
export async function approve(db: Database, correction: CorrectionRow, approval: Approval): Promise<void> {
  const today = vietnamDay(approval.now);
  // Locked: an import that is under way is waited for, and its values are compared.
  const member = await lockMember(db, correction.memberId);
  const values = (await askedOf(db, [correction.id])).get(correction.id);
  if (!member || !values) throw notFound();
  const names = await organizationNames(db, [correction.cellId], today);
  const before = valuesOf(member, names.get(correction.cellId) ?? '');
  const fields = Object.keys(values.asked) as ProfileField[];
  const applied = fields.filter((field) => appliesHere(field, member.standing));
  const after: Values = Object.fromEntries(applied.map((field) => [field, values.asked[field]]));
  const effective = applied.filter((field) => before[field] !== after[field]);

  const changed = changedSince(values.sent, before, after);
  if (changed.length > 0 && approval.recordVersion !== member.version) throw recordChanged(changed);
  const corrected = withValues(member, after);
  if (doubtsAbout(corrected).some(isImpossible) && !doubtsAbout(member).some(isImpossible))
    throw impossibleNow('before-admission');
  await refuseNumbersOfOthers(db, member, after);

  // A record that has it already stays as its source wrote it.
  if (effective.length > 0) await writeRecord(db, corrected, today);
  await keepHistory(db, correction, { fields: effective, before, after, approval });
  await keepWhatWasReplaced(db, correction.id, before, applied);
}

async function refuseNumbersOfOthers(db: Database, { id }: Member, after: Values): Promise<void> {
  for (const field of ['citizenId', 'partyCardNumber'] as const) {
    const number = after[field];
    if (!number) continue;
    const indexes = indexValues(db, field, number);
    // Until the end of the transaction nobody else is given this number.
    await sql`select pg_advisory_xact_lock(hashtextextended(${indexes[0]}, 0))`.execute(db);
    const holder = await db
      .selectFrom('members')
      .select('id')
      .where(`${field}Index`, 'in', indexes)
      .where('id', '<>', id)
      .executeTakeFirst();
    if (holder) throw heldByAnother(field);
  }
}

/** A list that was drawn before today is older than the record now, and does not undo it. */
async function writeRecord(db: Database, member: Member, today: string): Promise<void> {
  const { id, version: _, ...row } = { ...member, ...sealFields(db, member.id, member), source: 'self', asOf: today };
  await db
    .updateTable('members')
    .set({ ...row, version: sql<number>`version + 1` })
    .where('id', '=', id)
    .execute();
}

interface Change {
  readonly fields: readonly ProfileField[];
  readonly before: Values;
  readonly after: Values;
  readonly approval: Approval;
}

async function keepHistory(db: Database, row: CorrectionRow, { fields, before, after, approval }: Change) {
  if (fields.length === 0) return;
  const values = fieldValues(db, 'member_field_history');
  await db
    .insertInto('memberFieldHistory')
    .values(
      fields.map((field) => {
        const id = newId();
        return {
          ...{ id, memberId: row.memberId, field, correctionId: row.id },
          ...{ changedAt: approval.now, changedBy: approval.by },
          ...values.seal(id, before[field] ?? null, after[field] ?? ''),
        };
      }),
    )
    .execute();
}

async function keepWhatWasReplaced(db: Database, correctionId: string, before: Values, applied: ProfileField[]) {
  const values = fieldValues(db, 'profile_correction_fields');
  const rows = await db
    .selectFrom('profileCorrectionFields')
    .selectAll()
    .where('correctionId', '=', correctionId)
    .execute();
  for (const row of rows) {
    const { newValue } = values.open(row);
    await db
      .updateTable('profileCorrectionFields')
      .set({ ...values.seal(row.id, before[row.field] ?? null, newValue), appliesHere: applied.includes(row.field) })
      .where('id', '=', row.id)
      .execute();
  }
}
