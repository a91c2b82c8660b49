import { CamelCasePlugin, Kysely, PostgresDialect } from 'kysely';
import pg from 'pg';
import { withFieldKeys } from '../encryption/database-keys.ts';
import type { FieldKeys } from '../encryption/field-keys.ts';
import type { OpenDatabase } from './database.ts';
import { startListening } from './listener.ts';
import { nameMarked } from './prepared.ts';
import type { Tables } from './tables.ts';
import { WriteWatch } from './write-watch.ts';

const STATEMENT_TIMEOUT_MS = 15_000;
const LOCK_TIMEOUT_MS = 10_000;

/** PostgreSQL 15 or later. */
export function openPostgres(keys: FieldKeys, url: string): OpenDatabase {
  const parsers = new pg.TypeOverrides();
  parsers.setTypeParser(pg.types.builtins.INT8, Number);
  parsers.setTypeParser(pg.types.builtins.DATE, (text) => text);
  const pool = new pg.Pool({
    connectionString: url,
    max: Number(process.env.SOTAY_POOL_SIZE ?? 10),
    statement_timeout: STATEMENT_TIMEOUT_MS,
    lock_timeout: LOCK_TIMEOUT_MS,
    idle_in_transaction_session_timeout: STATEMENT_TIMEOUT_MS,
    connectionTimeoutMillis: STATEMENT_TIMEOUT_MS,
    types: parsers,
  });
  if (process.env.SOTAY_PREPARE !== '0') pool.on('connect', nameMarked);
  // A broken connection is replaced by the pool. Without listeners its end would be the end of the process: the pool hears
  // those that are idle, and nobody those that are lent out; the next statement on them fails.
  pool.on('error', () => undefined);
  pool.on('connect', (client) => client.on('error', () => undefined));
  const writes = new WriteWatch();
  const db = withFieldKeys(
    new Kysely<Tables>({
      dialect: writes.over(new PostgresDialect({ pool })),
      plugins: [new CamelCasePlugin({ maintainNestedObjectKeys: true })],
    }),
    keys,
  );
  return {
    db,
    engine: 'postgresql',
    listen: (channel, heard) => startListening(url, channel, heard),
    onWrite: writes.onWrite,
    close: () => db.destroy(),
  };
}
