import assert from 'node:assert/strict';
import { it } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import { sql } from 'kysely';
import { TEST_FIELD_KEYS } from '../testing/field-keys.ts';
import { openPostgres } from './postgres.ts';

const url = process.env.DATABASE_URL;

it(
  'a connection that ends within a transaction fails that transaction, and not the process',
  { skip: !url },
  async () => {
    const opened = openPostgres(TEST_FIELD_KEYS, url!);
    const { db } = opened;
    const cut = db.transaction().execute(async (inside) => {
      const { rows } = await sql<{ pid: number }>`select pg_backend_pid() as pid`.execute(inside);
      await sql`select pg_terminate_backend(${rows[0]!.pid})`.execute(db);
      // The server tells of the end while nothing is asked.
      await setTimeout(200);
      await sql`select 1`.execute(inside);
    });
    await assert.rejects(cut);
    const { rows } = await sql<{ one: number }>`select 1 as one`.execute(db);
    assert.equal(rows[0]!.one, 1);
    await opened.close();
  },
);
