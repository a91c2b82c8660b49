import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { sql } from 'kysely';
import { v7 as newId } from 'uuid';
import { OPERATOR, recordAudit } from '../audit/record.ts';
import type { Database } from '../database/database.ts';
import { openPglite } from '../database/pglite.ts';
import { TEST_FIELD_KEYS } from '../testing/field-keys.ts';
import { prepareDataFolder } from '../testing/pglite-template.ts';
import { main } from './main.ts';

const [FROM, TO] = ['2026-01-01T00:00+07:00', '2999-01-01T00:00:00Z'];
const [SEEN, OTHER, ACTOR] = [newId(), newId(), newId()];

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
    const database = await openPglite(TEST_FIELD_KEYS, join(folder, 'data', 'pglite'));
    await work(database.db);
    await database.close();
  }

  const wrong: [string, string[], RegExp][] = [
    ['nothing to do', [], /Usage: sotay-backend audit verify/],
    ['an unknown act', ['check'], /Usage/],
    ['an act named like a property of objects', ['constructor'], /Usage/],
    ['a word too many', ['verify', 'now'], /Usage/],
    ['an anchor that is none', ['verify', '--anchor', '12'], /--anchor must be NUMBER:HASH/],
    ['a report about nobody', ['report', '--from', FROM, '--to', TO], /report needs --member ID or --actor ID/],
    ['a report without an end', ['report', '--member', SEEN, '--from', FROM], /report needs --to/],
    ['a member that is no id', ['report', '--member', 'x', '--from', FROM, '--to', TO], /--member: "x" is not an id/],
    ['a time without a zone', ['report', '--actor', SEEN, '--from', '2026-11-01', '--to', TO], /--from must be a time/],
    ['a day that is none', ['report', '--actor', SEEN, '--from', '2026-13-01T00:00Z', '--to', TO], /--from must be a/],
    ['options of another act', ['verify', '--member', SEEN], /--member belongs to audit report/],
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

  it('report tells whose data somebody saw, also in a list, and no more than was asked', async () => {
    const actor = {
      kind: 'person' as const,
      member: { id: ACTOR, fullName: 'Trần Thị Ví Dụ', cell: { id: OTHER, name: 'Chi bộ' } },
      roles: [{ role: 'secretary', organization: { id: OTHER, name: 'Chi bộ' } }],
    };
    await withDatabase(async (db) => {
      const details = { fields: ['phone', 'citizenId'] };
      await recordAudit(db, { action: 'member.revealed', actor, memberId: SEEN, purpose: 'contact', details });
      await recordAudit(db, { action: 'member.viewed', actor, memberId: OTHER });
      await recordAudit(db, { action: 'member.listed', actor, details: { memberIds: [OTHER, SEEN] } });
    });
    const about = await run('audit', 'report', '--member', SEEN, '--from', FROM, '--to', TO);
    const [head, ...lines] = about.stdout.trimEnd().split('\n');
    assert.match(head ?? '', /^number,at,action,actorKind,actorId,/);
    assert.equal(lines.length, 2, about.stdout);
    assert.match(
      lines[0] ?? '',
      new RegExp(`,member\\.revealed,person,${ACTOR},secretary,${OTHER},${SEEN},,contact,phone citizenId$`),
    );
    assert.match(lines[1] ?? '', /,member\.listed,/);
    assert.equal(about.stdout.includes('Ví Dụ'), false);
    const did = await run('audit', 'report', '--actor', ACTOR, '--from', FROM, '--to', TO, '--json');
    const actions = did.stdout
      .trimEnd()
      .split('\n')
      .map((line) => (JSON.parse(line) as { action: string }).action);
    assert.deepEqual(actions, ['member.revealed', 'member.viewed', 'member.listed']);
    const before = await run(
      'audit',
      'report',
      '--actor',
      ACTOR,
      '--from',
      FROM,
      '--to',
      '2026-01-02T00:00Z',
      '--json',
    );
    assert.deepEqual([before.status, before.stdout], [0, '']);
  });
});
