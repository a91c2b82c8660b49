import { parseArgs } from 'node:util';
import { FolderInUse } from '../database/lock.ts';
import { describeError } from '../server/log.ts';
import { UsageError } from '../usage-error.ts';
import type { Command } from './command.ts';
import { importDocumentsCommand } from './import-documents.ts';
import { migrateCommand } from './migrate.ts';
import { createOutput } from './output.ts';
import { seedCommand } from './seed.ts';
import { serveCommand } from './serve.ts';
import { readSettings } from './settings.ts';

const COMMANDS: Readonly<Record<string, Command>> = {
  serve: serveCommand,
  migrate: migrateCommand,
  seed: seedCommand,
  'import-documents': importDocumentsCommand,
};

const HELP = [
  'Usage: sotay-backend <command> [--json]',
  '',
  ...Object.entries(COMMANDS).map(([name, { usage, summary }]) => `  ${`${name} ${usage}`.trim().padEnd(58)} ${summary}`),
  '',
  'Settings: DATABASE_URL (PostgreSQL) or SOTAY_DATA_DIR (embedded, default .sotay), PORT, SOTAY_HOST, SOTAY_ORIGINS, SOTAY_ISSUERS,',
  '          SOTAY_RATE_LIMIT, SOTAY_TRUST_PROXY, SOTAY_LOG_LEVEL',
].join('\n');

/** Returns the exit code: 0 done, 1 failed, 2 the call was wrong. */
export async function main(words: readonly string[]): Promise<number> {
  const [name, ...rest] = words;
  if (name === undefined || name === 'help' || name === '--help') {
    process.stdout.write(`${HELP}\n`);
    return name === undefined ? 2 : 0;
  }
  try {
    const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
    if (!command) throw new UsageError(`unknown command "${name}". Commands: ${Object.keys(COMMANDS).join(', ')}`);
    const { values, positionals } = readWords(command, rest);
    await command.run({ values, positionals, settings: readSettings(process.env), output: createOutput(values.json === true) });
    return 0;
  } catch (error) {
    if (error instanceof UsageError || error instanceof FolderInUse) {
      process.stderr.write(`sotay-backend: ${error.message}\n`);
      return 2;
    }
    process.stderr.write(`sotay-backend: failed: ${JSON.stringify(describeError(error))}\n`);
    return 1;
  }
}

function readWords(command: Command, words: readonly string[]) {
  try {
    const { values, positionals } = parseArgs({
      args: [...words],
      options: { ...command.options, json: { type: 'boolean' } },
      allowPositionals: command.takesFiles ?? false,
    });
    return { values: values as Record<string, string | boolean | undefined>, positionals };
  } catch (error) {
    const [reason] = (error as Error).message.split('. ');
    throw new UsageError(`${reason}. Usage: sotay-backend ${command.usage}`);
  }
}
