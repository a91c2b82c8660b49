import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { describe, it } from 'node:test';
import pg from 'pg';
import { postgresPresent, startPostgres } from '../../scripts/lib/postgres.mjs';

describe('the private PostgreSQL cluster', { skip: !postgresPresent() && 'PostgreSQL 15 is not installed' }, () => {
  it('answers as version 15 with a database of its own, and leaves nothing behind', async () => {
    const folders = () =>
      readdirSync(tmpdir())
        .filter((name) => name.startsWith('sotay-postgres-'))
        .sort();
    const before = folders();
    const { url, stop } = await startPostgres();
    const client = new pg.Client({ connectionString: url });
    try {
      await client.connect();
      const { rows } = await client.query<{ name: string; version: string }>(
        "select current_database() as name, current_setting('server_version') as version",
      );
      assert.equal(rows[0]?.name, 'sotay');
      assert.match(rows[0].version, /^15\./);
    } finally {
      await client.end();
      await stop();
    }
    assert.deepEqual(folders(), before);
  });
});
