import { closeSync, openSync, rmSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { vietnamDay } from '../calendar.ts';
import { inTransaction } from '../database/database.ts';
import { checkFieldKeys } from '../encryption/database-keys.ts';
import { countsOf, encryptedZip, listOf, newPassword, readForExport } from '../members/export.ts';
import { UsageError } from '../usage-error.ts';
import type { Command, Invocation } from './command.ts';
import { openForCommand, requireMigrated } from './open.ts';
import type { Output } from './output.ts';

const USAGE = 'FILE --organization ID (--counts | --encrypted)';

export const exportMembersCommand: Command = {
  usage: USAGE,
  summary: 'write the members of an organisation: counted (.csv), or encrypted (.zip)',
  options: { organization: { type: 'string' }, counts: { type: 'boolean' }, encrypted: { type: 'boolean' } },
  takesWords: true,
  async run(invocation) {
    const { path, organizationId, form } = readCall(invocation);
    const { settings, output } = invocation;
    const day = vietnamDay(new Date());
    const { database } = await openForCommand(settings);
    try {
      await requireMigrated(database);
      await checkFieldKeys(database.db);
      // Before anything is recorded: what cannot be written was not exported.
      const file = openNew(path);
      try {
        const members = await inTransaction(database.db, (db) => readForExport(db, { organizationId, day, form }));
        const password = form === 'encrypted' ? newPassword() : undefined;
        const content =
          password === undefined
            ? countsOf(members, Number(day.slice(0, 4)))
            : await encryptedZip(basename(path).replace(/\.zip$/i, '.csv'), listOf(members), password);
        writeFileSync(file, content);
        tell(output, { file: path, form, members: members.length, password });
      } catch (error) {
        rmSync(path, { force: true });
        throw error;
      } finally {
        closeSync(file);
      }
    } finally {
      await database.close();
    }
  },
};

function readCall({ positionals, values }: Invocation) {
  const [path, ...more] = positionals;
  const { organization, counts, encrypted } = values;
  if (path === undefined || more.length > 0 || (counts === true) === (encrypted === true))
    throw new UsageError(`Usage: sotay-backend export-members ${USAGE}`);
  if (typeof organization !== 'string' || !/^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i.test(organization))
    throw new UsageError('--organization must be an id');
  const form = counts === true ? 'counts' : 'encrypted';
  const ending = form === 'counts' ? '.csv' : '.zip';
  if (!path.toLowerCase().endsWith(ending)) throw new UsageError(`${path} must end with ${ending}`);
  return { path, organizationId: organization, form } as const;
}

/** Never over a file that is there, and readable by its owner alone. */
function openNew(path: string): number {
  try {
    return openSync(path, 'wx', 0o600);
  } catch (error) {
    throw new UsageError(`${path} cannot be written (${(error as NodeJS.ErrnoException).code ?? 'unknown'})`);
  }
}

interface Made {
  readonly file: string;
  readonly form: string;
  readonly members: number;
  readonly password: string | undefined;
}

function tell(output: Output, made: Made): void {
  const { file, members, password } = made;
  const how = password === undefined ? 'counted' : 'encrypted (AES-256; 7-Zip opens it)';
  const secret = `\nPassword, shown only now; send it by another way than the file: ${password}`;
  output.result(`${file}: ${members} members, ${how}${password === undefined ? '' : secret}`, made);
}
