import { sql } from 'kysely';
import { v7 as newId } from 'uuid';
import { attachmentsOf } from '../attachments/store.ts';
import { seenAs } from '../contract/masking.ts';
import type { Relation } from '../contract/permission.ts';
import type { Database } from '../database/database.ts';
import type { components } from '../generated/schema.ts';
import type { Condition } from '../identity/visibility.ts';
import type { Doubt } from '../members/checks.ts';
import { findMembers, type Member } from '../members/store.ts';
import { organizationNames } from '../organizations/store.ts';
import { presentValues, PROFILE_FIELDS, type ProfileField, type Values, valuesOf } from './fields.ts';
import { appliesHere, changedSince, type CorrectionState } from './rules.ts';
import { fieldValues } from './values.ts';
import { correctionsOn } from './visibility.ts';

export type Correction = components['schemas']['ProfileCorrection'];

export interface CorrectionRow {
  readonly id: string;
  readonly memberId: string;
  readonly state: CorrectionState;
  readonly cellId: string;
  readonly needsSuperior: boolean;
  readonly superiorId: string | null;
  readonly reason: string;
  readonly warnings: Doubt[];
  readonly submittedAt: Date;
  readonly decidedBy: string | null;
  readonly deciderName: string | null;
  readonly decidedAt: Date | null;
  readonly decisionNote: string | null;
  readonly version: number;
  /** The caller may decide as the superior committee. */
  readonly bySuperior: boolean;
}

export interface CorrectionPosition {
  readonly waits: boolean;
  readonly submittedAt: string;
  readonly id: string;
}

interface CorrectionQuestion {
  /** About the columns of `correction`. */
  readonly where: Condition;
  readonly bySuperior?: Condition;
  /** `waiting`: those that wait first, of these the one that waits longest. @default waiting */
  readonly order?: 'waiting' | 'latest';
  readonly after?: CorrectionPosition | null;
  readonly limit: number;
  readonly today: string;
}

export async function readCorrections(db: Database, question: CorrectionQuestion): Promise<CorrectionRow[]> {
  const { where, bySuperior = sql<boolean>`false`, order = 'waiting', after, limit, today } = question;
  const key = sql`(correction.state <> 'submitted'), correction.submitted_at, correction.id`;
  const latest = sql`correction.submitted_at desc, correction.id desc`;
  const beyond = !after
    ? sql``
    : order === 'waiting'
      ? sql`and (${key}) > (${!after.waits}::boolean, ${after.submittedAt}::timestamptz, ${after.id}::uuid)`
      : sql`and (correction.submitted_at, correction.id) < (${after.submittedAt}::timestamptz, ${after.id}::uuid)`;
  const { rows } = await sql<CorrectionRow>`
    select correction.*, decider.full_name as decider_name, cell.parent_id as superior_id, ${bySuperior} as by_superior
      from ${correctionsOn(today)} correction
      join organizations cell on cell.id = correction.cell_id
      left join members decider on decider.id = correction.decided_by
     where ${where} ${beyond}
     order by ${order === 'waiting' ? key : latest} limit ${limit}`.execute(db);
  return rows;
}

/** Locks the correction, so that those who decide or withdraw follow one another, and reads it as it is then. */
export async function lockCorrection(
  db: Database,
  id: string,
  { seen, bySuperior, today }: { seen: Condition; bySuperior?: Condition; today: string },
): Promise<CorrectionRow | undefined> {
  await db.selectFrom('profileCorrections').select('id').where('id', '=', id).forUpdate().execute();
  const where = sql<boolean>`(correction.id = ${id} and ${seen})`;
  const [row] = await readCorrections(db, { where, ...(bySuperior && { bySuperior }), limit: 1, today });
  return row;
}

/** What a correction asks for, and what stood there when it was sent. */
export interface Asked {
  readonly sent: Values;
  readonly asked: Values;
  readonly memberDatabaseOnly: readonly ProfileField[];
}

export async function askedOf(db: Database, ids: readonly string[]): Promise<Map<string, Asked>> {
  const found = new Map<string, Asked>();
  if (ids.length === 0) return found;
  const rows = await db.selectFrom('profileCorrectionFields').selectAll().where('correctionId', 'in', ids).execute();
  const values = fieldValues(db, 'profile_correction_fields');
  const inOrder = rows.sort((a, b) => PROFILE_FIELDS.indexOf(a.field) - PROFILE_FIELDS.indexOf(b.field));
  for (const row of inOrder) {
    const { sent, asked, memberDatabaseOnly } = found.get(row.correctionId) ?? NOTHING;
    const { oldValue, newValue } = values.open(row);
    found.set(row.correctionId, {
      sent: { ...sent, [row.field]: oldValue },
      asked: { ...asked, [row.field]: newValue },
      memberDatabaseOnly: row.appliesHere ? memberDatabaseOnly : [...memberDatabaseOnly, row.field],
    });
  }
  return found;
}

const NOTHING: Asked = { sent: {}, asked: {}, memberDatabaseOnly: [] };

interface NewCorrection {
  readonly id: string;
  readonly member: Member;
  readonly organizationId: string;
  readonly reason: string;
  readonly warnings: readonly Doubt[];
  readonly before: Values;
  readonly after: Values;
  readonly now: Date;
}

export async function insertCorrection(db: Database, correction: NewCorrection): Promise<void> {
  const { before, after, now, warnings, member, ...row } = correction;
  await db
    .insertInto('profileCorrections')
    .values({ ...row, memberId: member.id, warnings: JSON.stringify(warnings), state: 'submitted', submittedAt: now })
    .execute();
  const values = fieldValues(db, 'profile_correction_fields');
  const fields = Object.keys(after) as ProfileField[];
  await db
    .insertInto('profileCorrectionFields')
    .values(
      fields.map((field) => {
        const id = newId();
        const sealed = values.seal(id, before[field] ?? null, after[field] ?? '');
        return { id, correctionId: row.id, field, ...sealed, appliesHere: appliesHere(field, member.standing) };
      }),
    )
    .execute();
}

/** The fields of which a correction of this member waits. */
export async function waitingFields(db: Database, memberId: string): Promise<ProfileField[]> {
  const rows = await db
    .selectFrom('profileCorrectionFields as one')
    .innerJoin('profileCorrections as correction', 'correction.id', 'one.correctionId')
    .select('one.field')
    .where('correction.memberId', '=', memberId)
    .where('correction.state', '=', 'submitted')
    .execute();
  return rows.map(({ field }) => field);
}

/** For the API. `reader` says under which relation it is seen. */
export async function present(
  db: Database,
  rows: readonly CorrectionRow[],
  reader: Extract<Relation, 'self' | 'cell'>,
  today: string,
): Promise<Correction[]> {
  const ids = rows.map(({ id }) => id);
  const asked = await askedOf(db, ids);
  const members = await findMembers(
    db,
    rows.map(({ memberId }) => memberId),
  );
  const attachments = await attachmentsOf(db, 'correctionId', ids);
  const organizationIds = rows.flatMap(({ cellId, superiorId }) => [cellId, ...(superiorId ? [superiorId] : [])]);
  const names = await organizationNames(db, organizationIds, today);
  const named = (id: string) => ({ id, name: names.get(id) ?? '' });
  return rows.flatMap((row) => {
    const member = members.get(row.memberId);
    const values = asked.get(row.id);
    if (!member || !values) return [];
    const shown = {
      ...facts(row, values, member, names.get(row.cellId) ?? ''),
      cell: named(row.cellId),
      decider: row.needsSuperior
        ? { role: 'superior', organization: named(row.superiorId ?? row.cellId) }
        : { role: 'secretary', organization: named(row.cellId) },
      attachments: attachments.get(row.id) ?? [],
    };
    return [seenAs(shown, reader)];
  });
}

function facts(row: CorrectionRow, { sent, asked, memberDatabaseOnly }: Asked, member: Member, cellName: string) {
  const fields = Object.keys(asked) as ProfileField[];
  const now = valuesOf(member, cellName);
  const waits = row.state === 'submitted';
  const before: Values = waits ? Object.fromEntries(fields.map((field) => [field, now[field]])) : sent;
  return {
    id: row.id,
    state: row.state,
    member: { id: row.memberId, fullName: member.fullName },
    fields,
    before: presentValues(before),
    after: presentValues(asked),
    memberDatabaseOnly: [...memberDatabaseOnly],
    changedMeanwhile: waits ? changedSince(sent, now, asked) : [],
    recordVersion: member.version,
    reason: row.reason,
    warnings: row.warnings as Correction['warnings'],
    submittedAt: row.submittedAt.toISOString(),
    decidedBy: row.deciderName,
    decidedAt: row.decidedAt?.toISOString() ?? null,
    decisionNote: row.decisionNote,
    version: row.version,
  };
}
