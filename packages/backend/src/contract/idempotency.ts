import { createHmac } from 'node:crypto';
import { sql } from 'kysely';
import type { Database } from '../database/database.ts';
import type { FieldKeys } from '../encryption/field-keys.ts';
import { idempotencyKeyReused, Problem, quotaExceeded } from './problems.ts';

/** An answer as it goes out, ready to be kept and sent again. */
export interface SentAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: unknown;
}

export interface IdempotencyScope {
  readonly subject: string;
  readonly operationId: string;
  readonly key: string;
  /** One for each field key. The first is kept; a retry may come after a new key was put in front. */
  readonly fingerprints: readonly [string, ...string[]];
  /** How many keys the subject may use for the operation within 24 hours. */
  readonly quota?: number | undefined;
}

/**
 * Runs the effect once for each key. Must run inside the transaction of the effect: the second caller waits on the
 * unique row until the first commits (then it gets the same answer) or rolls back (then it runs the effect itself).
 */
export async function once(
  db: Database,
  scope: IdempotencyScope,
  effect: () => Promise<SentAnswer>,
): Promise<SentAnswer> {
  if (!(await claim(db, scope))) return replay(db, scope);
  if (scope.quota !== undefined && (await countKeys(db, scope)) > scope.quota) throw quotaExceeded();
  const answer = await effect().catch(async (error: unknown) => {
    // The transaction will be committed without this answer: the key is free for another attempt.
    if (error instanceof Problem && error.commits) await forget(db, scope);
    throw error;
  });
  await db
    .updateTable('idempotencyKeys')
    .set({ answer: JSON.stringify(answer) })
    .where('subject', '=', scope.subject)
    .where('operationId', '=', scope.operationId)
    .where('key', '=', scope.key)
    .execute();
  return answer;
}

/** Inserts the row, or takes over one older than 24 hours. */
async function claim(db: Database, { subject, operationId, key, fingerprints }: IdempotencyScope): Promise<boolean> {
  const [fingerprint] = fingerprints;
  const { rows } = await sql`
    insert into idempotency_keys (subject, operation_id, key, fingerprint) values (${subject}, ${operationId}, ${key}, ${fingerprint})
    on conflict (subject, operation_id, key) do update
      set fingerprint = excluded.fingerprint, answer = null, created_at = now()
      where idempotency_keys.created_at < now() - interval '24 hours'
    returning key`.execute(db);
  return rows.length > 0;
}

async function forget(db: Database, { subject, operationId, key }: IdempotencyScope): Promise<void> {
  await sql`
    delete from idempotency_keys where subject = ${subject} and operation_id = ${operationId} and key = ${key}`.execute(
    db,
  );
}

/** The keys kept are what was done: one that was refused or rolled back left none. One person's calls count in turn. */
async function countKeys(db: Database, { subject, operationId }: IdempotencyScope): Promise<number> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`${operationId} ${subject}`}, 0))`.execute(db);
  const { rows } = await sql<{ count: number }>`
    select count(*) as count from idempotency_keys
     where subject = ${subject} and operation_id = ${operationId} and created_at > now() - interval '24 hours'`.execute(
    db,
  );
  return Number(rows[0]?.count);
}

async function replay(db: Database, scope: IdempotencyScope): Promise<SentAnswer> {
  const kept = await db
    .selectFrom('idempotencyKeys')
    .select(['fingerprint', 'answer'])
    .where('subject', '=', scope.subject)
    .where('operationId', '=', scope.operationId)
    .where('key', '=', scope.key)
    .executeTakeFirstOrThrow();
  if (!scope.fingerprints.includes(kept.fingerprint)) throw idempotencyKeyReused();
  return JSON.parse(kept.answer ?? 'null') as SentAnswer;
}

/**
 * Names what was asked for, whatever the order of the fields. Under a key that is not in the database: a body may be little
 * more than a citizen ID, which whoever stole a bare hash would find by trying.
 */
export function fingerprintsOf(keys: FieldKeys, path: unknown, body: unknown): [string, ...string[]] {
  const asked = JSON.stringify([sorted(path), sorted(body)]);
  return keys.map(({ requests }) => createHmac('sha256', requests).update(asked).digest('hex')) as [
    string,
    ...string[],
  ];
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, field]) => [key, sorted(field)]),
  );
}

export async function forgetOldKeys(db: Database): Promise<void> {
  await sql`delete from idempotency_keys where created_at < now() - interval '24 hours'`.execute(db);
}
