import type { Database } from '../database/database.ts';
import { CSV_HEAD, csvLine, reportAccesses } from '../audit/report.ts';
import { type Anchor, type Fault, verifyChain } from '../audit/verify.ts';
import { UsageError } from '../usage-error.ts';
import type { Command, Invocation } from './command.ts';
import { openForCommand, requireMigrated } from './open.ts';

/** Judges the words first, so that bad input never opens the database. Gives the exit code. */
type Act = (invocation: Invocation) => (db: Database) => Promise<number>;

const ACTS: Readonly<Record<string, Act>> = { verify, report };

const USAGE = 'verify [--anchor NUMBER:HASH] | report [--member ID] [--actor ID] --from TIME --to TIME';

export const auditCommand: Command = {
  usage: USAGE,
  summary: 'check the audit log, or tell who saw what',
  options: {
    anchor: { type: 'string' },
    member: { type: 'string' },
    actor: { type: 'string' },
    from: { type: 'string' },
    to: { type: 'string' },
  },
  takesWords: true,
  async run(invocation) {
    const [name = '', ...more] = invocation.positionals;
    const act = Object.hasOwn(ACTS, name) ? ACTS[name] : undefined;
    if (!act || more.length > 0) throw new UsageError(`Usage: sotay-backend audit ${USAGE}`);
    const work = act(invocation);
    const { database } = await openForCommand(invocation.settings);
    try {
      await requireMigrated(database);
      return await work(database.db);
    } finally {
      await database.close();
    }
  },
};

function verify({ values, output }: Invocation) {
  refuseOptions(values, 'report', ['member', 'actor', 'from', 'to']);
  const anchor = readAnchor(values.anchor);
  return async (db: Database) => {
    const progress = (done: number, total: number) => output.progress('entries', done, total);
    const { fault, entries, head } = await verifyChain(db, { anchor, progress });
    const kept = `${head.number}:${head.hash}`;
    output.result(fault ? describeFault(fault) : `The chain holds: ${entries} entries.\nAnchor: ${kept}\n${ADVICE}`, {
      holds: fault === null,
      entries,
      fault,
      anchor: fault === null ? kept : null,
    });
    return fault ? 1 : 0;
  };
}

/** CSV for people, an object a line with --json. */
function report({ values, output }: Invocation) {
  refuseOptions(values, 'verify', ['anchor']);
  const [memberId, actorId] = [readId('member', values), readId('actor', values)];
  if (memberId === undefined && actorId === undefined) throw new UsageError('report needs --member ID or --actor ID');
  const filter = { memberId, actorId, from: readInstant('from', values), to: readInstant('to', values) };
  return async (db: Database) => {
    output.line(CSV_HEAD);
    for await (const row of reportAccesses(db, filter)) output.result(csvLine(row), row);
    return 0;
  };
}

function refuseOptions(values: Invocation['values'], act: string, names: readonly string[]): void {
  const foreign = names.find((name) => values[name] !== undefined);
  if (foreign !== undefined) throw new UsageError(`--${foreign} belongs to audit ${act}`);
}

function readId(name: string, values: Invocation['values']): string | undefined {
  const text = values[name];
  if (typeof text !== 'string') return undefined;
  if (!/^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i.test(text))
    throw new UsageError(`--${name}: "${text}" is not an id`);
  return text.toLowerCase();
}

function readInstant(name: string, values: Invocation['values']): string {
  const text = values[name];
  if (typeof text !== 'string') throw new UsageError(`report needs --${name}`);
  // With a time zone, so that nobody has to guess the one that is meant.
  const known = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)$/.test(text);
  if (!known || Number.isNaN(Date.parse(text)))
    throw new UsageError(`--${name} must be a time such as 2026-11-01T00:00+07:00, not "${text}"`);
  return new Date(text).toISOString();
}

const ADVICE =
  'Keep the anchor where the administrators of this database cannot write; give it to the next verify as --anchor.';

const WHAT_IS_WRONG: Readonly<Record<Fault['kind'], string>> = {
  hash: 'the entry was changed',
  link: 'the entry follows on another one than the one before it: that one was replaced',
  gap: 'the entry is missing',
  unchained: 'the entry was put in past the chain',
  head: 'it is the newest entry, but the head of the chain is another one',
  anchor: 'the entry is another one than when the anchor was taken',
};

function describeFault({ kind, number, id }: Fault): string {
  const entry = [number === null ? 'an entry' : `entry ${number}`, id && `(${id})`].filter(Boolean).join(' ');
  return `The chain is broken at ${entry}: ${WHAT_IS_WRONG[kind]} (${kind}).`;
}

function readAnchor(text: Invocation['values'][string]): Anchor | undefined {
  if (typeof text !== 'string') return undefined;
  const [, number, hash] = /^(\d{1,15}):([\da-f]{64})$/.exec(text) ?? [];
  if (number === undefined || hash === undefined)
    throw new UsageError('--anchor must be NUMBER:HASH, as an earlier verify printed it');
  return { number: Number(number), hash };
}
