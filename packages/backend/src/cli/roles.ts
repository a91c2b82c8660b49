import { vietnamDay } from '../calendar.ts';
import { Problem } from '../contract/problems.ts';
import { type Database, inTransaction } from '../database/database.ts';
import { grantAsOperator, listForOperator } from '../roles/operator.ts';
import { type AssignableRole, assignableRoles } from '../roles/rules.ts';
import { readDate } from '../members/import/cells.ts';
import { UsageError } from '../usage-error.ts';
import type { Command, Invocation } from './command.ts';
import { openForCommand, requireMigrated } from './open.ts';
import { findPerson, PERSON_USAGE, personOptions, readPerson, requireId } from './person.ts';

const USAGE = `grant ${PERSON_USAGE} --role ROLE --organization ID --basis NUMBER [--scope subtree] [--to DAY] | list [--organization ID]`;
const GRANT_ONLY = ['member', 'person', 'role', 'basis', 'scope', 'to'];

/** Judges the words first, so that bad input never opens the database. */
type Act = (invocation: Invocation) => Promise<(db: Database) => Promise<void>>;
const ACTS: Readonly<Record<string, Act>> = { grant, list };

/** For the first who approve and grant, where nobody may yet; the rules of the API hold here too. */
export const rolesCommand: Command = {
  usage: USAGE,
  summary: 'give the first roles of an installation',
  options: {
    ...personOptions,
    role: { type: 'string' },
    organization: { type: 'string' },
    basis: { type: 'string' },
    scope: { type: 'string' },
    to: { type: 'string' },
  },
  takesWords: true,
  async run(invocation) {
    const [name = '', ...more] = invocation.positionals;
    const act = Object.hasOwn(ACTS, name) ? ACTS[name] : undefined;
    if (!act || more.length > 0) throw new UsageError(`Usage: sotay-backend roles ${USAGE}`);
    const work = await act(invocation);
    const { database } = await openForCommand(invocation.settings);
    try {
      await requireMigrated(database);
      await work(database.db);
    } finally {
      await database.close();
    }
  },
};

async function grant(invocation: Invocation) {
  const { values, output } = invocation;
  const now = new Date();
  const asked = {
    role: readRole(values.role),
    organizationId: requireId('organization', word('organization', values)),
    basisDocument: word('basis', values).normalize('NFC'),
    scope: readScope(values.scope),
    to: readLastDay(values.to),
  };
  const person = await readPerson(invocation);
  return async (db: Database) => {
    const memberId = await findPerson(db, person);
    const id = await inTransaction(db, (transaction) => grantAsOperator(transaction, { ...asked, memberId }, now)).catch(refusal); // prettier-ignore
    output.result(`Granted ${id}: ${asked.role} at ${asked.organizationId} to member ${memberId}`, {
      id,
      memberId,
      ...asked,
    });
  };
}

function list({ values, output }: Invocation) {
  const foreign = GRANT_ONLY.find((name) => values[name] !== undefined);
  if (foreign !== undefined) throw new UsageError(`--${foreign} belongs to roles grant`);
  const organizationId =
    typeof values.organization === 'string' ? requireId('organization', values.organization) : undefined;
  return Promise.resolve(async (db: Database) => {
    const found = await listForOperator(db, organizationId, vietnamDay(new Date()));
    if (found.length === 0) output.line('No roles.');
    for (const { id, role, organization, scope, member, from, to, state, basisDocument } of found) {
      const days = `${from} – ${to ?? 'no end'}`;
      // Ids, not names: what a terminal shows is kept in histories and tickets.
      const line = [
        id,
        state,
        role,
        scope,
        organization.name,
        `member ${member.id}`,
        days,
        basisDocument ?? 'no basis',
      ];
      output.result(line.join('  '), {
        id,
        state,
        role,
        scope,
        organizationId: organization.id,
        memberId: member.id,
        from,
        to,
        basisDocument,
      });
    }
  });
}

/** The rules speak to the reader of the API; what they say is as true here. */
export function refusal(error: unknown): never {
  if (!(error instanceof Problem)) throw error;
  const [field] = error.errors;
  throw new UsageError(`refused (${field?.code ?? error.code}): ${field?.detail ?? error.detail}`);
}

function word(name: string, values: Invocation['values']): string {
  const text = values[name];
  if (typeof text !== 'string' || text.trim() === '') throw new UsageError(`--${name} is missing. Usage: sotay-backend roles ${USAGE}`); // prettier-ignore
  return text.trim();
}

function readRole(text: Invocation['values'][string]): AssignableRole {
  const role = assignableRoles.find((known) => known === text);
  if (!role) throw new UsageError(`--role must be one of ${assignableRoles.join(', ')}`);
  return role;
}

function readScope(text: Invocation['values'][string]): 'self' | 'subtree' {
  if (text === undefined || text === 'self') return 'self';
  if (text === 'subtree') return 'subtree';
  throw new UsageError('--scope must be self or subtree');
}

function readLastDay(text: Invocation['values'][string]): string | null {
  if (typeof text !== 'string') return null;
  const day = readDate(text)?.date;
  if (!day) throw new UsageError('--to must be a day such as 31/12/2026');
  return day;
}
