import { sql } from 'kysely';
import { OPERATOR, recordAudit } from '../../audit/record.ts';
import type { Database } from '../../database/database.ts';
import { UsageError } from '../../usage-error.ts';
import { importBegins } from '../one-writer.ts';
import { findCandidates } from './candidates.ts';
import { carryOut } from './carry-out.ts';
import { cellFinder, cellsBelow, membersOf, type PartyCell } from './cells-of-tree.ts';
import { type KnownMember, type Plan, planRow } from './plan.ts';
import type { Issue, ListedMember } from './read-row.ts';

export interface MemberList {
  /** Cells are looked for in it and below it. */
  readonly organizationId: string;
  /** The day on which the list was drawn. */
  readonly asOf: string;
  readonly rows: readonly ListedMember[];
  /** Tells what would happen and writes nothing. */
  readonly dryRun: boolean;
}

export interface RowResult {
  readonly row: number;
  /** `confirm`: a person must say whether this is a known member; nothing was changed. */
  readonly outcome: 'created' | 'updated' | 'unchanged' | 'confirm' | 'refused';
  /** Names of fields. */
  readonly changed: readonly string[];
  readonly issues: readonly Issue[];
}

export interface ImportResult {
  readonly rows: readonly RowResult[];
  /** Ids of members of these cells whom no row means. They are left as they are. */
  readonly missing: readonly string[];
}

const BATCH = 500;

/** Must run in a transaction: the list is taken in whole or not at all. `progress` is told after each batch. */
export async function importList(
  db: Database,
  list: MemberList,
  progress: (done: number) => void = () => undefined,
): Promise<ImportResult> {
  await refuseSecondImport(db);
  if (!list.dryRun) await importBegins(db);
  const cells = await cellsBelow(db, list.organizationId, list.asOf);
  const findCell = cellFinder(cells);
  const before = await membersOf(
    db,
    cells.map(({ id }) => id),
  );
  const repeated = rowsWithRepeatedNumbers(list.rows);
  const results: RowResult[] = [];
  const meant = new Set<string>();
  for (let start = 0; start < list.rows.length; start += BATCH) {
    const batch = list.rows.slice(start, start + BATCH);
    const placed: { row: ListedMember; cellId: string }[] = [];
    for (const row of batch) {
      const cell = findCell(row.cell);
      const issue = repeated.get(row.row) ?? (typeof cell === 'string' ? error('cell', cell) : undefined);
      if (issue) results.push(refused(row, issue));
      else placed.push({ row, cellId: (cell as PartyCell).id });
    }
    const plans: Plan[] = [];
    for (const { row, cellId, candidates } of await findCandidates(db, placed)) {
      const plan = planRow(row, cellId, candidates, list.asOf);
      const people = peopleOf(plan);
      if (people.some(({ id }) => meant.has(id))) {
        results.push(refused(row, error('row', 'same-member-as-another-row')));
        continue;
      }
      for (const { id } of people) meant.add(id);
      plans.push(plan);
      results.push(resultOf(row, plan));
    }
    if (!list.dryRun) await carryOut(db, plans, list.asOf);
    progress(start + batch.length);
  }
  if (!list.dryRun) {
    const count = (outcome: RowResult['outcome']) => results.filter((result) => result.outcome === outcome).length;
    await recordAudit(db, {
      action: 'member.imported',
      actor: OPERATOR,
      details: { asOf: list.asOf, created: count('created'), updated: count('updated'), unchanged: count('unchanged') },
    });
  }
  const missing = before.filter((id) => !meant.has(id));
  return { rows: results.sort((one, other) => one.row - other.row), missing };
}

/** One person cannot stand in a list twice: neither row is believed. */
function rowsWithRepeatedNumbers(rows: readonly ListedMember[]): Map<number, Issue> {
  const repeated = new Map<number, Issue>();
  for (const field of ['citizenId', 'partyCardNumber'] as const) {
    const first = new Map<string, number>();
    for (const { row, [field]: number } of rows) {
      if (number === null) continue;
      const earlier = first.get(number);
      if (earlier === undefined) first.set(number, row);
      else for (const each of [earlier, row]) repeated.set(each, error(field, 'in-another-row'));
    }
  }
  return repeated;
}

function peopleOf(plan: Plan): readonly KnownMember[] {
  if (plan.outcome === 'confirm') return plan.perhaps;
  return plan.outcome === 'update' || plan.outcome === 'unchanged' ? [plan.known] : [];
}

function resultOf({ row }: ListedMember, plan: Plan): RowResult {
  switch (plan.outcome) {
    case 'create':
      return { row, outcome: 'created', changed: [], issues: [] };
    case 'update':
      return { row, outcome: 'updated', changed: plan.changed, issues: [] };
    case 'unchanged':
      return { row, outcome: 'unchanged', changed: [], issues: [] };
    case 'confirm':
      return { row, outcome: 'confirm', changed: [], issues: [plan.issue] };
    case 'refuse':
      return { row, outcome: 'refused', changed: [], issues: [plan.issue] };
  }
}

const refused = ({ row }: ListedMember, issue: Issue): RowResult => ({
  row,
  outcome: 'refused',
  changed: [],
  issues: [issue],
});

const error = (field: string, code: string): Issue => ({ field, code, severity: 'error' });

/** Two at once would plan on what the other is about to change. */
async function refuseSecondImport(db: Database): Promise<void> {
  const { rows } = await sql<{ free: boolean }>`
    select pg_try_advisory_xact_lock(hashtext('sotay import-members')) as free`.execute(db);
  if (!rows[0]?.free) throw new UsageError('another list of members is being imported: try again when it has ended');
}
