import { type Insertable, type Selectable, sql } from 'kysely';
import type { Database } from '../database/database.ts';
import type { Tables } from '../database/tables.ts';
import type { components } from '../generated/schema.ts';
import type { Grant } from '../contract/permission.ts';
import type { Principal } from '../identity/principal.ts';
import { type Condition, visible } from '../identity/visibility.ts';
import { organizationNames } from '../organizations/store.ts';
import { supportCodeState, supportState, type SupportOutcome, type SupportState } from './rules.ts';

export type SupportAssignment = components['schemas']['SupportAssignment'];
export type AssignmentRow = Selectable<Tables['supportAssignments']> & {
  readonly helperName: string;
  readonly helpedName: string;
  readonly wrongAttempts: number | null;
  readonly codeUses: number;
  readonly codeIssuedAt: Date | null;
};

/** How many sessions `code` has opened: those of its member since it was issued, whoever helped. */
const codeUses = sql<number>`
  (select count(*)::int from assisted_sessions opened
     join support_assignments basis on basis.id = opened.assignment_id
    where basis.helped_id = code.member_id and opened.started_at > code.issued_at)`;

/** Both of the two, and those who assign in the cell. */
export function seenUnder(grants: readonly Grant[], principal: Principal): Condition {
  const me = principal.member?.id ?? null;
  return visible(grants, principal, {
    member: sql`(case when assignment.helper_id = ${me} then assignment.helper_id else assignment.helped_id end)`,
    organization: sql.ref('assignment.cellId'),
  });
}

interface AssignmentQuestion {
  readonly seen: Condition;
  readonly state?: SupportState | undefined;
  readonly after?: { readonly fromOn: string; readonly id: string } | null;
  readonly limit: number;
  readonly today: string;
}

/** The latest begun first. */
export async function readAssignments(db: Database, question: AssignmentQuestion): Promise<AssignmentRow[]> {
  const { seen, state, after, limit, today } = question;
  const ended = sql`(assignment.ended_at is not null or coalesce(assignment.to_on < ${today}::date, false))`;
  const states: Record<SupportState, Condition> = {
    ended: sql<boolean>`${ended}`,
    planned: sql<boolean>`(not ${ended} and assignment.from_on > ${today}::date)`,
    current: sql<boolean>`(not ${ended} and assignment.from_on <= ${today}::date)`,
  };
  const position = after
    ? sql`and (assignment.from_on, assignment.id) < (${after.fromOn}::date, ${after.id}::uuid)`
    : sql``;
  const { rows } = await sql<AssignmentRow>`
    select assignment.*, helper.full_name as helper_name, helped.full_name as helped_name,
           code.wrong_attempts, code.issued_at as code_issued_at, ${codeUses} as code_uses
      from support_assignments assignment
      join members helper on helper.id = assignment.helper_id
      join members helped on helped.id = assignment.helped_id
      left join support_codes code on code.member_id = assignment.helped_id
     where ${seen} and ${state ? states[state] : sql`true`} ${position}
     order by assignment.from_on desc, assignment.id desc limit ${limit}`.execute(db);
  return rows;
}

/** Locks the assignment, so that two who end it follow one another, and reads it as it is then. */
export async function lockAssignment(
  db: Database,
  id: string,
  seen: Condition,
  today: string,
): Promise<AssignmentRow | undefined> {
  await db.selectFrom('supportAssignments').select('id').where('id', '=', id).forUpdate().execute();
  const [row] = await readAssignments(db, { seen: sql<boolean>`(assignment.id = ${id} and ${seen})`, limit: 1, today });
  return row;
}

export async function presentAssignments(
  db: Database,
  rows: readonly AssignmentRow[],
  today: string,
): Promise<SupportAssignment[]> {
  const names = await organizationNames(
    db,
    rows.map(({ cellId }) => cellId),
    today,
  );
  return rows.map((row) => ({
    id: row.id,
    helper: { id: row.helperId, fullName: row.helperName },
    helped: { id: row.helpedId, fullName: row.helpedName },
    cell: { id: row.cellId, name: names.get(row.cellId) ?? '' },
    from: row.fromOn,
    to: row.toOn,
    state: supportState(row, today),
    outcome: row.outcome,
    codeState: supportCodeState(codeOf(row), today),
    codeIssuedAt: row.codeIssuedAt?.toISOString() ?? null,
    version: row.version,
  }));
}

const codeOf = ({ wrongAttempts, codeUses: uses, codeIssuedAt: issuedAt }: AssignmentRow) =>
  wrongAttempts === null || issuedAt === null ? null : { wrongAttempts, uses, issuedAt };

/** An assignment of these two that has not ended. Locks the helped member, so that two assignments follow one another. */
export async function findUnended(db: Database, helperId: string, helpedId: string, today: string): Promise<boolean> {
  await db.selectFrom('members').select('id').where('id', '=', helpedId).forUpdate().execute();
  const found = await db
    .selectFrom('supportAssignments')
    .select('id')
    .where('helperId', '=', helperId)
    .where('helpedId', '=', helpedId)
    .where('endedAt', 'is', null)
    .where((eb) => eb.or([eb('toOn', 'is', null), eb('toOn', '>=', today)]))
    .executeTakeFirst();
  return found !== undefined;
}

export async function insertAssignment(db: Database, row: Insertable<Tables['supportAssignments']>): Promise<void> {
  await db.insertInto('supportAssignments').values(row).execute();
}

interface Ended {
  readonly endedAt: Date;
  readonly endedBy: string;
  readonly outcome: SupportOutcome;
  readonly toOn: string;
}

export async function endAssignment(db: Database, id: string, ended: Ended): Promise<void> {
  await db
    .updateTable('supportAssignments')
    .set({ ...ended, version: sql<number>`version + 1` })
    .where('id', '=', id)
    .execute();
}

export async function keepCode(db: Database, code: Omit<Tables['supportCodes'], 'issuedAt'> & { issuedAt: Date }) {
  const { memberId: _, ...issued } = code;
  await db
    .insertInto('supportCodes')
    .values(code)
    .onConflict((conflict) => conflict.column('memberId').doUpdateSet(issued))
    .execute();
}

/** Locked: attempts follow one another, and each is counted. */
export async function lockCode(db: Database, memberId: string) {
  await db.selectFrom('supportCodes').select('memberId').where('memberId', '=', memberId).forUpdate().execute();
  return db
    .selectFrom('supportCodes as code')
    .selectAll('code')
    .select(codeUses.as('uses'))
    .where('memberId', '=', memberId)
    .executeTakeFirst();
}

export async function countAttempts(db: Database, memberId: string, wrongAttempts: number): Promise<void> {
  await db.updateTable('supportCodes').set({ wrongAttempts }).where('memberId', '=', memberId).execute();
}
