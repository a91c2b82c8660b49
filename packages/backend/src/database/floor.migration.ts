import { randomBytes } from 'node:crypto';
import { sql } from 'kysely';
import type { Database, Engine } from './database.ts';

/**
 * The Vietnamese order of CLDR `vi`. PGlite's ICU has no Vietnamese data and takes `locale = 'vi'` without a word, so
 * the order is spelled out; `rules` needs PostgreSQL 16, so PostgreSQL 15 takes its own Vietnamese locale.
 */
const VIETNAMESE_RULES = [
  '&\u0300<<\u0309<<\u0303<<\u0301<<\u0323',
  '&a<ă<<<Ă<â<<<Â',
  '&d<đ<<<Đ',
  '&e<ê<<<Ê',
  '&o<ô<<<Ô<ơ<<<Ơ',
  '&u<ư<<<Ư',
].join(' ');

export async function floorMigration(db: Database, engine: Engine): Promise<void> {
  if (engine === 'pglite') {
    await sql
      .raw(`create collation vi_sort (provider = icu, locale = 'und', rules = '${VIETNAMESE_RULES}')`)
      .execute(db);
  } else {
    await sql.raw(`create collation vi_sort (provider = icu, locale = 'vi')`).execute(db);
  }
  await sql`
    create table idempotency_keys (
      subject text not null,
      operation_id text not null,
      key uuid not null,
      fingerprint text not null,
      answer text,
      created_at timestamptz not null default now(),
      primary key (subject, operation_id, key)
    )`.execute(db);
  await sql`create index idempotency_keys_created_at on idempotency_keys (created_at)`.execute(db);
  await sql`create table server_secrets (name text primary key, value text not null)`.execute(db);
  await db
    .insertInto('serverSecrets')
    .values({ name: 'cursors', value: randomBytes(32).toString('base64') })
    .execute();
}
