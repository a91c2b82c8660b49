import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { openDatabase } from '../database/open.ts';
import { migrate } from '../database/migrate.ts';
import { findMemberByCitizenId } from '../members/store.ts';
import { seedDemo } from '../sample/seed.ts';
import { TEST_FIELD_KEYS } from '../testing/field-keys.ts';
import { prepareDataFolder } from '../testing/pglite-template.ts';
import { xlsxOf } from '../testing/xlsx.ts';
import { main } from './main.ts';

const HEADER = [
  'STT',
  'Họ và tên',
  'Giới tính',
  'Sinh ngày (dd/mm/yyyy)',
  'Dân tộc',
  'Số định danh cá nhân',
  'Số thẻ Đảng (12 số)',
  'Tổ chức đảng đang sinh hoạt',
  'Ngày vào Đảng',
  'Ngày chính thức',
  'Trạng thái hoạt động',
];
const CANARY = 'DÂN-TỘC-KHÔNG-LƯU';
const row = (name: string, id: string, cell = 'Chi bộ Thôn Hai') =>
  ['1', name, 'Nam', '14/03/1952', CANARY, id, id, cell, '19/05/1979', '19/05/1980', 'Đang sinh hoạt'] as const;

describe('import-members', () => {
  const folder = mkdtempSync(join(tmpdir(), 'sotay-members-'));
  const dataDir = join(folder, 'data');
  before(async () => {
    await prepareDataFolder(dataDir);
    await withDatabase(async ({ db, engine }) => {
      await migrate(db, engine);
      await seedDemo(db, new Date());
    });
  });
  after(() => rmSync(folder, { recursive: true }));

  async function withDatabase<T>(work: (database: Awaited<ReturnType<typeof openDatabase>>) => Promise<T>): Promise<T> {
    const database = await openDatabase({ dataDir, fieldKeys: TEST_FIELD_KEYS }, 'test');
    try {
      return await work(database);
    } finally {
      await database.close();
    }
  }

  const stored = (citizenId: string) => withDatabase(({ db }) => findMemberByCitizenId(db, citizenId));

  function write(name: string, content: string | Buffer): string {
    const path = join(folder, name);
    writeFileSync(path, content);
    return path;
  }
  const csv = (name: string, rows: readonly (readonly string[])[]) =>
    write(name, rows.map((cells) => cells.join(';')).join('\r\n'));

  async function run(words: readonly string[], isTTY = false) {
    const written = { stdout: '', stderr: '' };
    const status = await main(['import-members', ...words], {
      env: { SOTAY_DATA_DIR: dataDir, SOTAY_FIELD_KEY: process.env.SOTAY_FIELD_KEY },
      stdout: { write: (text) => (written.stdout += text) },
      stderr: { write: (text) => (written.stderr += text), isTTY },
    });
    return { status, ...written };
  }

  it('stores a CSV list, draws its progress on a terminal, and tells the sums', async () => {
    const path = csv('a.csv', [['DANH SÁCH'], HEADER, [...row('NGUYỄN VĂN MẪU', '60052000201')]]);
    const dry = await run([path, '--dry-run']);
    assert.match(
      dry.stdout,
      /nothing was stored; .* 1 created, 0 updated, 0 unchanged, 0 confirm, 0 refused, 2 warnings/,
    );
    assert.equal(await stored('060052000201'), undefined);
    const { status, stdout, stderr } = await run([path], true);
    assert.equal(status, 0, stderr);
    assert.match(stdout, /imported as of \d{4}-\d\d-\d\d: 1 created, .* \d+ missing\n$/);
    assert.match(stderr, /█ 1\/1 members\n$/);
    assert.equal((await stored('060052000201'))?.fullName, 'Nguyễn Văn Mẫu');
    assert.match((await run([path])).stdout, /0 created, 0 updated, 1 unchanged/);
  });

  it('stores an XLSX list with real days and numbers, the same as the CSV', async () => {
    const [, name, ...rest] = row('Nguyễn Văn Mẫu', '60052000201');
    const cells = [1, name, ...rest].map((cell) => (cell === '60052000201' ? 60052000201 : cell));
    cells[3] = new Date('1952-03-14') as never;
    const path = write('a.xlsx', xlsxOf([['DANH SÁCH'], [], HEADER, cells]));
    const { status, stdout, stderr } = await run([path, '--json']);
    assert.equal(status, 0, stderr);
    const sums = JSON.parse(stdout) as Record<string, unknown>;
    assert.deepEqual([sums.rows, sums.unchanged, sums.warnings, sums.dryRun], [1, 1, 2, false]);
  });

  it('reports each row by its number in the file, and nothing of a person', async () => {
    const path = csv('b.csv', [
      HEADER,
      [...row('TRẦN VĂN THỬ', '060052000202')],
      [...row('LÊ <B>', '6.0052E+10')],
      [...row('PHẠM VĂN VÍ DỤ', '060052000203', 'Chi bộ nào')],
    ]);
    const { status, stdout, stderr } = await run([path, '--report', join(folder, 'r.json')]);
    assert.equal(status, 0, stderr);
    assert.match(stdout, /1 created, .* 2 refused/);
    assert.match(
      stderr,
      /^row 3: refused: fullName:not-a-name citizenId:scientific-notation partyCardNumber:scientific-notation\nrow 4: refused: cell:unknown\n$/,
    );
    await run([path, '--report', join(folder, 'r.csv')]);
    const [json, sheet] = ['r.json', 'r.csv'].map((name) => readFileSync(join(folder, name), 'utf8'));
    assert.ok(json && sheet);
    assert.equal(statSync(join(folder, 'r.json')).mode & 0o777, 0o600);
    const report = JSON.parse(json) as { rows: { row: number; outcome: string }[]; missing: string[] };
    assert.deepEqual(
      report.rows.map((result) => `${result.row} ${result.outcome}`),
      ['2 created', '3 refused', '4 refused'],
    );
    assert.match(sheet, /^\uFEFFrow,outcome,changed,errors,warnings,member\r\n2,unchanged,/);
    assert.ok(report.missing.length > 200 && sheet.includes(`missing,,,,${report.missing[0]}`));
    for (const text of [json, sheet, stdout, stderr])
      assert.doesNotMatch(text, /TRẦN|Trần|LÊ|060052|6\.0052|Thôn|DÂN-TỘC/i);
  });

  it('keeps a dropped column out of every file of the database', { skip: Boolean(process.env.DATABASE_URL) }, () => {
    const grep = spawnSync('grep', ['-rl', CANARY, dataDir], { encoding: 'utf8' });
    assert.deepEqual([grep.status, grep.stdout], [1, '']);
    assert.equal(spawnSync('grep', ['-rlq', 'Chi bộ Thôn Hai', dataDir]).status, 0, 'grep finds what is stored');
  });

  const wrong: [string, () => string[], RegExp][] = [
    ['no file', () => [], /give one file/],
    ['two files', () => ['a.csv', 'b.csv'], /give one file/],
    ['a file that is none', () => [join(folder, 'none.csv')], /none\.csv: no such file/],
    ['a file without a header', () => [write('c.csv', 'a;b\n1;2\n')], /has no header row/],
    ['a header without members', () => [csv('d.csv', [HEADER])], /has a header row and no members/],
    ['a marked file', () => [csv('e.csv', [['TỐI MẬT'], HEADER])], /secrecy mark "TỐI MẬT"/],
    ['a day to come', () => [csv('f.csv', [HEADER]), '--as-of', '01/01/2100'], /--as-of must be a day up to today/],
    [
      'a report of another kind',
      () => [csv('g.csv', [HEADER, row('A', '060052000204')]), '--report', 'x.pdf'],
      /\.csv or \.json/,
    ],
    [
      'a report that cannot be written',
      () => [csv('h.csv', [HEADER, row('A', '060052000204')]), '--report', join(folder, 'none', 'x.csv')],
      /cannot be written \(ENOENT\)/,
    ],
    [
      'an organisation that is no id',
      () => [csv('i.csv', [HEADER, row('A', '060052000204')]), '--organization', 'x'],
      /must be an id/,
    ],
    [
      'an organisation that is none',
      () => [
        csv('j.csv', [HEADER, row('A', '060052000204')]),
        '--organization',
        '0192f0c1-0000-7000-8000-999999999999',
      ],
      /no organisation has the id/,
    ],
  ];
  for (const [name, words, reason] of wrong) {
    it(`refuses ${name} in one line, exit 2`, async () => {
      const { status, stdout, stderr } = await run(words());
      assert.deepEqual([status, stdout], [2, ''], stderr);
      assert.match(stderr, /^sotay-backend: [^\n]+\n$/);
      assert.match(stderr, reason);
    });
  }

  it('does not touch the database for a bad file', () => {
    const untouched = join(folder, 'untouched');
    const bin = fileURLToPath(new URL('../../bin/sotay-backend.js', import.meta.url));
    const { status, stderr } = spawnSync(process.execPath, [bin, 'import-members', write('z.csv', 'a;b')], {
      encoding: 'utf8',
      env: { ...process.env, SOTAY_DATA_DIR: untouched },
    });
    assert.deepEqual([status, existsSync(untouched)], [2, false], stderr);
  });
});
