import { PGlite } from '@electric-sql/pglite';
import { sql } from 'kysely';
import type { OpenDatabase } from '../database/database.ts';
import { PGLITE_PARSERS, wrapPglite } from '../database/pglite.ts';
import { openPostgres } from '../database/postgres.ts';
import { TEST_FIELD_KEYS } from './field-keys.ts';
import { pgliteTemplate } from './pglite-template.ts';
import { createPostgresDatabase } from './postgres-template.ts';

/** One seeded database as two processes have it open: neither hears what the other writes. Close the second first. */
export async function openTwice(): Promise<[OpenDatabase, OpenDatabase]> {
  const url = process.env.DATABASE_URL;
  if (!url) {
    const pglite = await PGlite.create({ loadDataDir: await pgliteTemplate('seeded'), parsers: PGLITE_PARSERS });
    const [first, second] = [wrapPglite(TEST_FIELD_KEYS, pglite), wrapPglite(TEST_FIELD_KEYS, pglite)];
    return [first, { ...second, close: () => Promise.resolve() }];
  }
  const first = await createPostgresDatabase(url, 'seeded');
  const { rows } = await sql<{ name: string }>`select current_database() as name`.execute(first.db);
  const own = new URL(url);
  own.pathname = `/${rows[0]?.name ?? ''}`;
  return [first, openPostgres(TEST_FIELD_KEYS, own.href)];
}
