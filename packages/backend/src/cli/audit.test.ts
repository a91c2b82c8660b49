import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { sql } from 'kysely';
import { OPERATOR, recordAudit } from '../audit/record.ts';
import type { Database } from '../database/database.ts';
import { openPglite } from '../database/pglite.ts';
import { prepareDataFolder } from '../testing/pglite-template.ts';
import { main } from './main.ts';

describe('sotay-backend audit', () => {
  let folder: string;
  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'sotay-audit-cli-'));
    await prepareDataFolder(join(folder, 'data'));
    await run('migrate');
  });
  after(() => rmSync(folder, { recursive: true, force: true }));

  async function run(...words: readonly string[]) {
    const written = { stdout: '', stderr: '' };
    const status = await main(words, {
      env: { SOTAY_DATA_DIR: join(folder, 'data') },
      stdout: { write: (text) => (written.stdout += text) },
      stderr: { isTTY: true, write: (text) => (written.stderr += text) },
    });
    return { status, ...written };
  }

  async function withDatabase(work: (db: Database) => Promise<unknown>) {
    const database = await openPglite(join(folder, 'data', 'pglite'));
    await work(database.db);
    await database.close();
  }

  const wrong: [string, string[], RegExp][] = [
    ['nothing to do', [], /Usage: sotay-backend audit verify/],
    ['an unknown act', ['check'], /Usage/],
    ['an act named like a property of objects', ['constructor'], /Usage/],
    ['a word too many', ['verify', 'now'], /Usage/],
    ['an anchor that is none', ['verify', '--anchor', '12'], /--anchor must be NUMBER:HASH/],
  ];
  for (const [name, words, reason] of wrong) {
    it(`refuses ${name} in one line, exit 2`, async () => {
      const { status, stderr, stdout } = await run('audit', ...words);
      assert.deepEqual([status, stdout], [2, ''], stderr);
      assert.match(stderr, reason);
      assert.match(stderr, /^sotay-backend: [^\n]+\n$/);
    });
  }

  it('verify tells that the chain holds, with an anchor; then which entry was changed, exit 1', async () => {
    await withDatabase(async (db) => {
      for (let count = 0; count < 3; count++) await recordAudit(db, { action: 'export.made', actor: OPERATOR });
    });
    const whole = await run('audit', 'verify', '--json');
    const { anchor, ...verdict } = JSON.parse(whole.stdout) as { anchor: string };
    assert.deepEqual([whole.status, verdict], [0, { holds: true, entries: 3, fault: null }]);
    const told = await run('audit', 'verify', '--anchor', anchor);
    assert.equal(told.status, 0);
    assert.match(told.stdout, new RegExp(`^The chain holds: 3 entries.\nAnchor: ${anchor}\nKeep the anchor`));
    assert.match(told.stderr, /3\/3 entries\n$/);

    await withDatabase(async (db) => {
      await sql`set session_replication_role = replica`.execute(db);
      await sql`update audit_entries set entry = replace(entry::text, 'export', 'expurt')::jsonb where number = 2`.execute(
        db,
      );
    });
    const broken = await run('audit', 'verify', '--json');
    assert.equal(broken.status, 1);
    const { holds, fault } = JSON.parse(broken.stdout) as { holds: boolean; fault: { number: number; id: string } };
    assert.deepEqual([holds, fault.number], [false, 2]);
    const described = await run('audit', 'verify');
    assert.deepEqual(
      [described.status, described.stdout],
      [1, `The chain is broken at entry 2 (${fault.id}): the entry was changed (hash).\n`],
    );
  });
});
