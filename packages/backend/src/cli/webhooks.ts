import type { Database } from '../database/database.ts';
import { eventTypes } from '../events/record.ts';
import { checkFieldKeys } from '../encryption/database-keys.ts';
import { UsageError } from '../usage-error.ts';
import { guardedLookup, refuseUrl } from '../webhooks/addresses.ts';
import * as endpoints from '../webhooks/endpoints.ts';
import type { Command, Invocation } from './command.ts';
import { openForCommand, requireMigrated } from './open.ts';

/** Judges the words first, so that bad input never opens the database. */
type Act = (invocation: Invocation) => Promise<(db: Database) => Promise<void>>;

const ACTS: Readonly<Record<string, Act>> = {
  add,
  list,
  rotate: onEndpoint(rotate),
  enable: onEndpoint(enable),
  disable: onEndpoint(disable),
  remove: onEndpoint(remove),
  deliveries: onEndpoint(deliveries),
};

const USAGE = 'add URL [--types A,B] [--organization ID] | list | rotate|enable|disable|remove|deliveries ID';

/** Endpoints are the operator's: no operation of the API makes the server call an address. */
export const webhooksCommand: Command = {
  usage: USAGE,
  summary: 'who is told of events',
  options: { types: { type: 'string' }, organization: { type: 'string' } },
  takesWords: true,
  async run(invocation) {
    const [name = '', argument, ...more] = invocation.positionals;
    const act = Object.hasOwn(ACTS, name) ? ACTS[name] : undefined;
    if (!act || more.length > 0 || (name === 'list') !== (argument === undefined))
      throw new UsageError(`Usage: sotay-backend webhooks ${USAGE}`);
    if (name !== 'add' && Object.keys(invocation.values).some((option) => option !== 'json'))
      throw new UsageError('--types and --organization belong to webhooks add');
    const work = await act(invocation);
    const { database } = await openForCommand(invocation.settings);
    try {
      await requireMigrated(database);
      await checkFieldKeys(database.db);
      await work(database.db);
    } finally {
      await database.close();
    }
  },
};

async function add({ positionals, values, settings, output }: Invocation) {
  const [, text = ''] = positionals;
  const refusal = refuseUrl(text, settings.webhooks) ?? (await refuseName(new URL(text).hostname, settings));
  // The URL is not repeated: it may hold a password.
  if (refusal) throw new UsageError(`the URL ${refusal}`);
  const url = new URL(text).href;
  const types = readTypes(values.types);
  const organizationId = typeof values.organization === 'string' ? requireId(values.organization) : null;
  return async (db: Database) => {
    if (organizationId) await requireOrganization(db, organizationId);
    const { id, secret } = await endpoints.addEndpoint(db, { url, types, organizationId });
    output.result(`Added ${id}\n${secretLine(secret)}`, { id, url, types, organizationId, secret });
  };
}

function list({ output }: Invocation) {
  return Promise.resolve(async (db: Database) => {
    const found = await endpoints.listEndpoints(db);
    if (found.length === 0) output.line('No endpoints.');
    for (const { id, types, organizationId, disabledBecause, succeededAt, pending, ...endpoint } of found) {
      const url = withoutQuery(endpoint.url);
      const state = disabledBecause === null ? 'enabled' : `disabled (${disabledBecause})`;
      const what = `${types?.join(',') ?? 'all types'} of ${organizationId ?? 'all organisations'}`;
      output.result([id, state, url, what, `${pending} pending`].join('  '), {
        id,
        url,
        types,
        organizationId,
        disabledBecause,
        succeededAt,
        pending,
      });
    }
  });
}

async function rotate(db: Database, { id }: endpoints.Endpoint, { output }: Invocation): Promise<void> {
  const secret = await endpoints.rotateSecret(db, id, new Date());
  output.result(`Rotated ${id}: the old secret signs too for 24 hours.\n${secretLine(secret)}`, { id, secret });
}

async function enable(db: Database, { id }: endpoints.Endpoint, { output }: Invocation): Promise<void> {
  await endpoints.enableEndpoint(db, id, new Date());
  output.result(`Enabled ${id}`, { id, enabled: true });
}

async function disable(db: Database, { id }: endpoints.Endpoint, { output }: Invocation): Promise<void> {
  await endpoints.disableEndpoint(db, id);
  output.result(`Disabled ${id}`, { id, enabled: false });
}

async function remove(db: Database, { id }: endpoints.Endpoint, { output }: Invocation): Promise<void> {
  await endpoints.removeEndpoint(db, id);
  output.result(`Removed ${id}`, { id, removed: true });
}

async function deliveries(db: Database, { id }: endpoints.Endpoint, { output }: Invocation): Promise<void> {
  const found = await endpoints.listDeliveries(db, id);
  if (found.length === 0) output.line('No deliveries.');
  for (const { id: delivery, eventId, eventType, state, attempts, lastResult, dueAt, createdAt } of found) {
    const next = state === 'pending' ? `due ${dueAt.toISOString()}` : '';
    const line = [createdAt.toISOString(), delivery, eventType, state, `${attempts} attempts`, lastResult ?? '', next];
    output.result(line.join('  ').trimEnd(), {
      id: delivery,
      eventId: String(eventId),
      eventType,
      state,
      attempts,
      lastResult,
      createdAt,
      dueAt: state === 'pending' ? dueAt : null,
    });
  }
}

function onEndpoint(work: (db: Database, endpoint: endpoints.Endpoint, invocation: Invocation) => Promise<void>): Act {
  return (invocation) => {
    const id = requireId(invocation.positionals[1] ?? '');
    return Promise.resolve(async (db) => {
      const endpoint = await endpoints.findEndpoint(db, id);
      if (!endpoint) throw new UsageError(`no endpoint has the id ${id}`);
      await work(db, endpoint, invocation);
    });
  };
}

const secretLine = (secret: string) => `Secret, shown only now: ${secret}`;

/** Receivers may keep a key in the query. */
function withoutQuery(url: string): string {
  const { origin, pathname, search } = new URL(url);
  return `${origin}${pathname}${search && '?…'}`;
}

function requireId(text: string): string {
  if (!/^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i.test(text)) throw new UsageError(`"${text}" is not an id`);
  return text;
}

function readTypes(text: Invocation['values'][string]): string[] | null {
  if (typeof text !== 'string') return null;
  const types = text.split(',').map((type) => type.trim());
  const unknown = types.find((type) => !(eventTypes as readonly string[]).includes(type));
  if (unknown !== undefined)
    throw new UsageError(`--types: no event is called "${unknown}". There are: ${eventTypes.join(', ')}`);
  return types;
}

async function requireOrganization(db: Database, id: string): Promise<void> {
  const found = await db.selectFrom('organizations').select('id').where('id', '=', id).executeTakeFirst();
  if (!found) throw new UsageError(`no organisation has the id ${id}`);
}

/** So that a slip is told at once; the server asks again whenever it connects. A name unknown here may be known there. */
function refuseName(hostname: string, { webhooks }: Invocation['settings']): Promise<string | null> {
  return new Promise((resolve) => {
    guardedLookup(webhooks)(hostname, { all: true }, (error) => {
      resolve(error?.name === 'AddressRefused' ? 'points to an address that is not public' : null);
    });
  });
}
