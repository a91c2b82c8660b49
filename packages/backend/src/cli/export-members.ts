import { closeSync, openSync, rmSync, writeSync } from 'node:fs';
import { basename } from 'node:path';
import { vietnamDay } from '../calendar.ts';
import { inTransaction } from '../database/database.ts';
import { checkFieldKeys } from '../encryption/database-keys.ts';
import { countsOf, encryptedZip, listOf, newPassword, readForExport } from '../members/export.ts';
import { UsageError } from '../usage-error.ts';
import type { Command, Invocation } from './command.ts';
import { openForCommand, requireMigrated } from './open.ts';

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
      const write = openNew(path);
      const members = await inTransaction(database.db, (db) => readForExport(db, { organizationId, day, form })).catch(
        (error: unknown) => {
          rmSync(path, { force: true });
          throw error;
        },
      );
      if (form === 'counts') {
        write(countsOf(members, Number(day.slice(0, 4))));
        output.result(`${path}: ${members.length} members, counted`, { file: path, form, members: members.length });
        return;
      }
      const password = newPassword();
      write(await encryptedZip(basename(path).replace(/\.zip$/i, '.csv'), listOf(members), password));
      output.result(
        `${path}: ${members.length} members, encrypted (AES-256; 7-Zip opens it).\nPassword, shown only now; send it by another way than the file: ${password}`,
        { file: path, form, members: members.length, password },
      );
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
function openNew(path: string): (content: string | Buffer) => void {
  let file: number;
  try {
    file = openSync(path, 'wx', 0o600);
  } catch (error) {
    throw new UsageError(`${path} cannot be written (${(error as NodeJS.ErrnoException).code ?? 'unknown'})`);
  }
  return (content) => {
    writeSync(file, content as string);
    closeSync(file);
  };
}
