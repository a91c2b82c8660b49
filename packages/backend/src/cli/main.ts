import { parseArgs } from 'node:util';
import { FolderInUse } from '../database/lock.ts';
import { describeError } from '../server/log.ts';
import { UsageError } from '../usage-error.ts';
import type { Command } from './command.ts';
import { createOutput, type Stream } from './output.ts';
import { readSettings } from './settings.ts';

/** Loaded when called: a mistyped word is answered at once. */
const COMMANDS: Readonly<Record<string, () => Promise<Command>>> = {
  serve: async () => (await import('./serve.ts')).serveCommand,
  migrate: async () => (await import('./migrate.ts')).migrateCommand,
  seed: async () => (await import('./seed.ts')).seedCommand,
  'import-documents': async () => (await import('./import-documents.ts')).importDocumentsCommand,
  'import-members': async () => (await import('./import-members.ts')).importMembersCommand,
  'export-members': async () => (await import('./export-members.ts')).exportMembersCommand,
  reencrypt: async () => (await import('./reencrypt.ts')).reencryptCommand,
  webhooks: async () => (await import('./webhooks.ts')).webhooksCommand,
  retention: async () => (await import('./retention.ts')).retentionCommand,
  organizations: async () => (await import('./organizations.ts')).organizationsCommand,
  roles: async () => (await import('./roles.ts')).rolesCommand,
  accounts: async () => (await import('./accounts.ts')).accountsCommand,
  audit: async () => (await import('./audit.ts')).auditCommand,
};

const SETTINGS = `Settings: DATABASE_URL (PostgreSQL) or SOTAY_DATA_DIR (embedded, default .sotay), PORT, SOTAY_HOST, SOTAY_ORIGINS,
          SOTAY_FIELD_KEY, SOTAY_FIELD_KEY_FILE, SOTAY_ISSUERS, SOTAY_RATE_LIMIT, SOTAY_TRUST_PROXY, SOTAY_LOG_LEVEL, SOTAY_POOL_SIZE,
          SOTAY_WEBHOOK_PORTS, SOTAY_WEBHOOK_LOOPBACK,
          SOTAY_CONSENT_TEXTS, SOTAY_LAWFUL_PURPOSES, SOTAY_KEEP_…_DAYS (see retention --dry-run),
          SOTAY_FILES_DIR, SOTAY_S3_URL, SOTAY_CLAMD, SOTAY_REQUIRE_SCAN, SOTAY_MAX_FILE_BYTES`;

export interface Terminal {
  readonly env: NodeJS.ProcessEnv;
  readonly stdout: Stream;
  readonly stderr: Stream;
}

/** Returns the exit code: 0 done, 1 failed, 2 the call was wrong. */
export async function main(words: readonly string[], terminal: Terminal = process): Promise<number> {
  const [name, ...rest] = words;
  const { env, stdout, stderr } = terminal;
  if (name === undefined || name === 'help' || name === '--help') {
    stdout.write(await help());
    return name === undefined ? 2 : 0;
  }
  try {
    const load = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
    if (!load) throw new UsageError(`unknown command "${name}". Commands: ${Object.keys(COMMANDS).join(', ')}`);
    const command = await load();
    const { values, positionals } = readWords(name, command, rest);
    const output = createOutput(values.json === true, stdout, stderr);
    return (await command.run({ values, positionals, settings: readSettings(env), output })) ?? 0;
  } catch (error) {
    if (error instanceof UsageError || error instanceof FolderInUse) {
      stderr.write(`sotay-backend: ${error.message}\n`);
      return 2;
    }
    stderr.write(failure(error));
    return 1;
  }
}

/** For what nobody caught: Node would print a minified line of 10 KB, and the values in the message. */
export function reportCrash(error: unknown): void {
  process.stderr.write(failure(error));
  process.exit(1);
}

const failure = (error: unknown) => `sotay-backend: failed: ${JSON.stringify(describeError(error))}\n`;

async function help(): Promise<string> {
  const commands = await Promise.all(
    Object.entries(COMMANDS).map(async ([name, load]) => ({ name, ...(await load()) })),
  );
  const lines = commands.map(({ name, usage, summary }) => `  ${`${name} ${usage}`.trim().padEnd(58)} ${summary}`);
  return ['Usage: sotay-backend <command> [--json]', '', ...lines, '', SETTINGS, ''].join('\n');
}

function readWords(name: string, command: Command, words: readonly string[]) {
  try {
    const { values, positionals } = parseArgs({
      args: [...words],
      options: { ...command.options, json: { type: 'boolean' } },
      allowPositionals: command.takesWords ?? false,
    });
    return { values: values as Record<string, string | boolean | undefined>, positionals };
  } catch (error) {
    const [reason] = (error as Error).message.split('. ');
    throw new UsageError(`${reason}. Usage: sotay-backend ${`${name} ${command.usage}`.trim()}`);
  }
}
