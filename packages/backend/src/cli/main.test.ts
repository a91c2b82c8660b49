import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { prepareDataFolder } from '../testing/pglite-template.ts';
import { main } from './main.ts';
import { readSettings } from './settings.ts';

const BIN = fileURLToPath(new URL('../../bin/sotay-backend.js', import.meta.url));

describe('sotay-backend', () => {
  let folder: string;
  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'sotay-cli-'));
    await prepareDataFolder(join(folder, 'data'));
    await prepareDataFolder(join(folder, 'fresh'));
  });
  after(() => rmSync(folder, { recursive: true, force: true }));

  async function run(words: readonly string[], env: Record<string, string> = {}) {
    const written = { stdout: '', stderr: '' };
    const status = await main(words, {
      env: { SOTAY_DATA_DIR: join(folder, 'data'), ...env },
      stdout: { write: (text) => (written.stdout += text) },
      stderr: { write: (text) => (written.stderr += text) },
    });
    return { status, ...written };
  }

  const wrong: [string, string[], Record<string, string>, RegExp][] = [
    ['an unknown command', ['start'], {}, /unknown command "start"\. Commands: serve, migrate, seed/],
    ['a command named like a property of objects', ['constructor'], {}, /unknown command/],
    ['an unknown flag', ['migrate', '--fast'], {}, /Unknown option '--fast'/],
    ['a word too many', ['migrate', 'now'], {}, /Unexpected argument 'now'/],
    ['a size that is none', ['seed', '--size', 'country'], {}, /--size demo or --size province/],
    ['a folder that is a file', ['migrate'], { SOTAY_DATA_DIR: BIN }, /cannot use the data folder .* \(EEXIST\)/],
    [
      'a folder that cannot be made',
      ['migrate'],
      { SOTAY_DATA_DIR: join(BIN, 'data') },
      /cannot use the data folder .* \(ENOTDIR\)/,
    ],
    [
      'a portal folder without a portal',
      ['serve', '--demo', '--portal', '/nonexistent'],
      {},
      /holds no provincial\/index\.html/,
    ],
    ['a port that is none', ['serve', '--demo', '--port', 'http'], {}, /--port must be a whole number, not "http"/],
    [
      'issuers that are no list',
      ['serve', '--demo'],
      { SOTAY_ISSUERS: '[{"name":"x"}]' },
      /SOTAY_ISSUERS must be a JSON list/,
    ],
    [
      'the embedded database in production',
      ['migrate'],
      { NODE_ENV: 'production' },
      /NODE_ENV=production needs DATABASE_URL/,
    ],
    [
      'demo sign-in in production',
      ['serve', '--demo'],
      { NODE_ENV: 'production', SOTAY_ALLOW_PGLITE: '1' },
      /--demo signs anybody in/,
    ],
  ];
  for (const [name, words, env, reason] of wrong) {
    it(`refuses ${name} in one line, exit 2`, async () => {
      const { status, stderr, stdout } = await run(words, env);
      assert.equal(status, 2, stderr);
      assert.match(stderr, reason);
      assert.match(stderr, /^sotay-backend: [^\n]+\n$/);
      assert.equal(stdout, '');
    });
  }

  it('is a command of its own', () => {
    const { status, stderr } = spawnSync(process.execPath, [BIN, 'start'], { encoding: 'utf8', timeout: 60_000 });
    assert.equal(status, 2);
    assert.match(stderr, /^sotay-backend: unknown command "start"/);
  });

  it('tells how it is called', async () => {
    assert.equal((await run([])).status, 2);
    const { status, stdout } = await run(['--help']);
    assert.equal(status, 0);
    assert.match(stdout, /serve .*--demo/);
  });

  it('migrates once, seeds an empty database only, and says so to machines', async () => {
    const first = await run(['migrate', '--json']);
    assert.equal(first.status, 0, first.stderr);
    assert.ok(JSON.parse(first.stdout).migrations.length >= 4);
    assert.deepEqual(JSON.parse((await run(['migrate', '--json'])).stdout), { migrations: [] });
    const seeded = await run(['seed', '--size', 'demo', '--json']);
    assert.equal(seeded.status, 0, seeded.stderr);
    assert.deepEqual(JSON.parse(seeded.stdout), { seeded: 'demo' });
    const again = await run(['seed', '--size', 'demo']);
    assert.equal(again.status, 2);
    assert.match(again.stderr, /already holds organisations/);
  });

  it('tells in Vietnamese what is over its time, by rule, and whose period it is', async () => {
    const { status, stdout, stderr } = await run(['retention', '--dry-run'], { SOTAY_KEEP_MEETINGS_DAYS: '900' });
    assert.equal(status, 0, stderr);
    assert.match(stdout, /Thời hạn: 900 ngày, do đơn vị vận hành đặt/);
    assert.match(stdout, /Thời hạn: 1825 ngày, do dự án đặt, không phải do pháp luật quy định/);
    assert.match(stdout, /Chạy thử: chưa xóa gì/);
    const machine = await run(['retention', '--json']);
    const rules = machine.stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { rule: string; counts: object });
    assert.ok(rules.some(({ rule }) => rule === 'feedback'));
    assert.ok(
      rules.every(({ counts }) => Object.keys(counts).length === 0),
      'nothing of today is over its time',
    );
    assert.match((await run(['retention'], { SOTAY_KEEP_FEEDBACK_DAYS: '1' })).stderr, /at least 90 days/);
  });

  it('refuses a port that is taken', async () => {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    const { status, stderr } = await run(['serve', '--demo', '--port', String(port)]);
    server.close();
    assert.equal(status, 2, stderr);
    assert.match(stderr, new RegExp(`sotay-backend: port ${port} is in use`));
  });

  it('refuses to serve a database that is not up to date', async () => {
    const { status, stderr } = await run(['serve', '--port', '0'], { SOTAY_DATA_DIR: join(folder, 'fresh') });
    assert.equal(status, 2, stderr);
    assert.match(stderr, /run sotay-backend migrate first/);
  });

  it('reads its settings', () => {
    const settings = readSettings({
      SOTAY_ORIGINS: 'https://a.example.vn, https://b.example.vn',
      PORT: '8080',
      SOTAY_TRUST_PROXY: '1',
    });
    assert.deepEqual(settings.origins, ['https://a.example.vn', 'https://b.example.vn']);
    assert.equal(settings.port, 8080);
    assert.equal(settings.trustProxy, true);
    assert.deepEqual([readSettings({}).port, readSettings({}).dataDir], [4310, '.sotay']);
    assert.equal(readSettings({ SOTAY_LAWFUL_PURPOSES: 'adoption' }).consents?.get('adoption')?.basis, 'law');
    assert.throws(() => readSettings({ SOTAY_LAWFUL_PURPOSES: 'weather' }), /"weather" is none of handbook, feedback/);
    assert.throws(() => readSettings({ SOTAY_CONSENT_TEXTS: BIN }), /SOTAY_CONSENT_TEXTS: /);
  });
});
