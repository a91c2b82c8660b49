import { createHash } from 'node:crypto';
import { CompiledQuery } from 'kysely';
import type pg from 'pg';
import type { Database } from './database.ts';

const MARK = '-- prepared\n';

/** Marks a statement that runs at every request: PostgreSQL plans it once for each connection, which is most of its time. */
export const prepared = (statement: string): string => MARK + statement;

/** Sends the query as a marked statement. For queries of few different texts: each connection keeps the plan of each. */
export async function runPrepared<T>(db: Database, query: CompiledQuery<T>): Promise<T[]> {
  const marked = CompiledQuery.raw(prepared(query.sql), [...query.parameters]);
  return (await db.executeQuery<T>(marked)).rows;
}

type Query = (text: unknown, values?: unknown, done?: unknown) => unknown;

/** Sends marked statements by name. Kysely has no way to say so. */
export function nameMarked(client: pg.PoolClient | pg.Client): void {
  const query = client.query.bind(client) as Query;
  const named: Query = (text, values, done) =>
    typeof text === 'string' && text.startsWith(MARK)
      ? query({ name: nameOf(text), text, values }, done)
      : query(text, values, done);
  client.query = named as typeof client.query;
}

const names = new Map<string, string>();

function nameOf(text: string): string {
  const name = names.get(text) ?? createHash('sha256').update(text).digest('hex').slice(0, 32);
  names.set(text, name);
  return name;
}
