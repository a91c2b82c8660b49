import { closeSync, openSync, writeSync } from 'node:fs';
import type { RowResult } from '../members/import/import-list.ts';
import type { Issue, ReadRow } from '../members/import/read-row.ts';
import { UsageError } from '../usage-error.ts';
import type { Output } from './output.ts';

/** Rows by their number, fields by their name, members by their id: nothing of a person. */
export interface Report {
  readonly rows: readonly RowResult[];
  readonly missing: readonly string[];
}

/** What was found while reading, with what became of the row. */
export function reportRows(read: readonly ReadRow[], results: readonly RowResult[]): RowResult[] {
  const byRow = new Map(results.map((result) => [result.row, result]));
  return read.map(({ row, issues }) => {
    const { outcome, changed, issues: found } = byRow.get(row) ?? { outcome: 'refused', changed: [], issues: [] };
    return { row, outcome, changed, issues: [...issues, ...found] };
  });
}

/** Opens the file at once: a report that cannot be written must not be found out after the import. */
export function openReport(path: string | boolean | undefined): (report: Report) => void {
  if (typeof path !== 'string') return () => undefined;
  if (!/\.(csv|json)$/i.test(path)) throw new UsageError('--report must name a .csv or .json file');
  let file: number;
  try {
    file = openSync(path, 'w', 0o600);
  } catch (error) {
    throw new UsageError(`--report ${path} cannot be written (${(error as NodeJS.ErrnoException).code ?? 'unknown'})`);
  }
  return (report) => {
    writeSync(file, path.toLowerCase().endsWith('.json') ? `${JSON.stringify(report, null, 1)}\n` : csvOf(report));
    closeSync(file);
  };
}

/** Codes and ids only, so nothing needs quoting. A BOM, so that a spreadsheet takes it for UTF-8. */
function csvOf({ rows, missing }: Report): string {
  const lines = rows.map(({ row, outcome, changed, issues }) =>
    [row, outcome, changed.join(' '), issuesOf(issues, 'error'), issuesOf(issues, 'warning'), ''].join(','),
  );
  const absent = missing.map((id) => ['', 'missing', '', '', '', id].join(','));
  return `\uFEFF${['row,outcome,changed,errors,warnings,member', ...lines, ...absent].join('\r\n')}\r\n`;
}

const issuesOf = (issues: readonly Issue[], severity: Issue['severity']) =>
  issues
    .filter((issue) => issue.severity === severity)
    .map(({ field, code }) => `${field}:${code}`)
    .join(' ');

const SHOWN = 20;

/** The rows that need a person, and the sums. */
export function tellResult(
  { rows, missing }: Report,
  { path, asOf, dryRun }: { path: string; asOf: string; dryRun: boolean },
  output: Output,
): void {
  const troubled = rows.filter(({ outcome }) => outcome === 'refused' || outcome === 'confirm');
  for (const { row, outcome, issues } of troubled.slice(0, SHOWN))
    output.warn(`row ${row}: ${outcome}: ${issuesOf(issues, 'error')}`);
  if (troubled.length > SHOWN)
    output.warn(`${troubled.length - SHOWN} more rows were refused or are to confirm: --report lists all`);
  const count = (outcome: RowResult['outcome']) => rows.filter((result) => result.outcome === outcome).length;
  const sums = {
    created: count('created'),
    updated: count('updated'),
    unchanged: count('unchanged'),
    confirm: count('confirm'),
    refused: count('refused'),
    warnings: rows.reduce((sum, { issues }) => sum + issues.filter(({ severity }) => severity === 'warning').length, 0),
    missing: missing.length,
  };
  const words = Object.entries(sums).map(([name, number]) => `${number} ${name}`);
  const head = dryRun ? `${path}: nothing was stored; as of ${asOf} it would be` : `${path}: imported as of ${asOf}`;
  output.result(`${head}: ${words.join(', ')}`, { file: path, asOf, dryRun, rows: rows.length, ...sums });
}
