import { vietnamDay } from '../calendar.ts';
import { type Database, inTransaction } from '../database/database.ts';
import { migrate } from '../database/migrate.ts';
import { checkFieldKeys } from '../encryption/database-keys.ts';
import { readDate } from '../members/import/cells.ts';
import { findHeader } from '../members/import/columns.ts';
import { importList } from '../members/import/import-list.ts';
import { type ReadRow, readRow } from '../members/import/read-row.ts';
import { UsageError } from '../usage-error.ts';
import type { Command, Invocation } from './command.ts';
import { openReport, reportRows, tellResult } from './import-report.ts';
import { openForCommand } from './open.ts';
import { readTable } from './read-table.ts';

export const importMembersCommand: Command = {
  usage: 'FILE [--dry-run] [--report FILE] [--as-of DAY] [--organization ID]',
  summary: 'take a list of members from CSV or XLSX',
  options: {
    'dry-run': { type: 'boolean' },
    report: { type: 'string' },
    'as-of': { type: 'string' },
    organization: { type: 'string' },
  },
  takesWords: true,
  async run(invocation) {
    const { settings, output, values } = invocation;
    const today = vietnamDay(new Date());
    const path = readPath(invocation);
    const asOf = readAsOf(values['as-of'], today);
    const dryRun = values['dry-run'] === true;
    // The file is judged before the database is touched.
    const read = await readList(path, today);
    const writeReport = openReport(values.report);
    const { database } = await openForCommand(settings);
    try {
      await migrate(database.db, database.engine);
      await checkFieldKeys(database.db);
      const organizationId = await findOrganization(database.db, values.organization);
      const rows = read.flatMap(({ member }) => (member ? [member] : []));
      const result = await inTransaction(database.db, (transaction) =>
        importList(transaction, { organizationId, asOf, rows, dryRun }, (done) =>
          output.progress('members', done, rows.length),
        ),
      );
      const report = { rows: reportRows(read, result.rows), missing: result.missing };
      writeReport(report);
      tellResult(report, { path, asOf, dryRun }, output);
    } finally {
      await database.close();
    }
  },
};

function readPath({ positionals }: Invocation): string {
  const [path, ...more] = positionals;
  if (path === undefined || more.length > 0)
    throw new UsageError(`give one file. Usage: sotay-backend import-members ${importMembersCommand.usage}`);
  return path;
}

function readAsOf(text: Invocation['values'][string], today: string): string {
  if (typeof text !== 'string') return today;
  const date = readDate(text)?.date;
  if (!date || date > today) throw new UsageError(`--as-of must be a day up to today, such as ${today}`);
  return date;
}

async function readList(path: string, today: string): Promise<ReadRow[]> {
  const table = await readTable(path);
  try {
    const header = findHeader(table);
    const read = table
      .slice(header.at + 1)
      .map((cells, index) => readRow(cells, header.at + index + 2, header, today))
      .filter((row) => row !== null);
    if (read.length === 0) throw new UsageError('has a header row and no members');
    return read;
  } catch (error) {
    throw error instanceof UsageError ? new UsageError(`${path}: ${error.message}`) : error;
  }
}

/** The one that was named, or the root. */
async function findOrganization(db: Database, id: Invocation['values'][string]): Promise<string> {
  if (typeof id === 'string' && !/^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i.test(id))
    throw new UsageError('--organization must be an id');
  const query = db.selectFrom('organizations').select('id');
  const found = await (
    typeof id === 'string' ? query.where('id', '=', id) : query.where('parentId', 'is', null)
  ).executeTakeFirst();
  if (found) return found.id;
  throw new UsageError(
    typeof id === 'string'
      ? `no organisation has the id ${id}`
      : 'the database holds no organisation to put members in',
  );
}
