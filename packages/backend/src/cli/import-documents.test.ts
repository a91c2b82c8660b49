import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { lockFolder } from '../database/lock.ts';
import { createTestBackend, type TestBackend } from '../testing/test-backend.ts';
import { UsageError } from '../usage-error.ts';
import { importDocumentsCommand } from './import-documents.ts';
import type { Output } from './output.ts';
import { readSettings } from './settings.ts';

let backend: TestBackend;
let folder: string;
before(async () => {
  folder = mkdtempSync(join(tmpdir(), 'sotay-import-'));
  backend = await createTestBackend();
});
after(async () => {
  await backend.close();
  rmSync(folder, { recursive: true, force: true });
});

const regulation = (number: string, words = 'việc thử') =>
  [
    'ĐẢNG ỦY THỬ',
    `Số ${number}-QĐ/ĐU`,
    'Thử Nghiệm, ngày 10 tháng 7 năm 2025',
    'QUY ĐỊNH',
    `về ${words}`,
    'Điều 1. Một',
    '1. Việc:',
    'a) một;',
    'b) hai.',
    'T/M ĐẢNG ỦY',
    'Nguyễn Văn Mẫu',
  ].join('\n');

function write(name: string, content: string | Buffer): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

/** Runs the command in this process and keeps what it says. */
async function run(dataDir: string, paths: string[], values: Record<string, string> = {}) {
  const results: Record<string, unknown>[] = [];
  const texts: string[] = [];
  const warnings: string[] = [];
  const output: Output = {
    json: false,
    line: () => undefined,
    result: (text, data) => void (texts.push(text), results.push(data as Record<string, unknown>)),
    progress: () => undefined,
    warn: (text) => void warnings.push(text),
  };
  let error: unknown = null;
  const settings = { ...readSettings({}), dataDir };
  await importDocumentsCommand
    .run({ values, positionals: paths, settings, output })
    .catch((reason: unknown) => (error = reason));
  return { results, texts, warnings, error: error as Error | null };
}

/** A folder whose lock names the running server. */
async function servedFolder(): Promise<string> {
  const dataDir = mkdtempSync(join(folder, 'served-'));
  if (!backend.app.server.listening) await backend.app.listen({ host: '127.0.0.1', port: 0 });
  const { port } = backend.app.server.address() as { port: number };
  lockFolder(dataDir, backend.operatorToken).announce(`http://127.0.0.1:${port}`);
  return dataDir;
}

const listed = async () =>
  (await backend.call('operator', 'GET', '/documents?limit=100')).body.items as {
    id: string;
    number: string;
    scope: string;
    category: string;
  }[];

test('with a server on the folder, the document goes through that server', async () => {
  const dataDir = await servedFolder();
  const path = write('a.txt', regulation('31'));
  const { results, texts, error } = await run(dataDir, [path], { scope: 'members', category: 'guidance' });
  assert.equal(error, null);
  const [stored] = (await listed()).filter(({ number }) => number === '31-QĐ/ĐU');
  assert.deepEqual([stored?.id, stored?.scope, stored?.category], [results[0]!.id, 'members', 'guidance']);
  assert.match(
    texts[0]!,
    /imported 31-QĐ\/ĐU, regulation, 2025-07-10: 1 điều, 1 khoản, 2 điểm; notes for the editor: 1; \/v1\/documents\/[0-9a-f-]{36}$/,
  );
  assert.equal(existsSync(join(dataDir, 'pglite')), false, 'the folder itself was not opened');
});

test('the same text again is already stored, and no fault; another text is one', async () => {
  const dataDir = await servedFolder();
  const first = await run(dataDir, [write('b.txt', regulation('32'))]);
  const again = await run(dataDir, [write('b2.txt', `\uFEFF${regulation('32').replaceAll('\n', '\r\n')}`)]);
  assert.equal(again.error, null);
  assert.deepEqual(again.results, [{ file: join(folder, 'b2.txt'), state: 'stored', id: first.results[0]!.id }]);
  const other = await run(dataDir, [write('b3.txt', regulation('32', 'việc khác'))]);
  assert.ok(other.error instanceof UsageError);
  assert.match(other.error.message, /another text with the same issuer/);
});

const bad: [string, string | Buffer | null, RegExp][] = [
  ['missing.txt', null, /no such file/],
  ['empty.txt', '', /is empty/],
  ['blank.txt', ' \n\n', /is empty/],
  ['latin.txt', Buffer.from('Điều 1. Nội dung'.normalize('NFC'), 'latin1'), /is not UTF-8 text/],
  ['utf16.txt', Buffer.from('\uFEFFĐiều 1. Nội dung', 'utf16le'), /is not UTF-8 text/],
  ['doc.pdf', '%PDF-1.7\n', /is a PDF/],
  ['doc.docx', 'PK\u0003\u0004xx', /DOCX/],
  ['nul.txt', 'Điều 1.\u0000', /is not text/],
  ['secret.txt', `MẬT\n${regulation('33')}`, /secrecy mark "MẬT"/],
];
for (const [name, content, message] of bad) {
  test(`refused: ${name}, and the database is not touched`, async () => {
    const dataDir = join(folder, `never-${name}`);
    const path = content === null ? join(folder, name) : write(name, content);
    const { error, results } = await run(dataDir, [path]);
    assert.ok(error instanceof UsageError, String(error));
    assert.match(error.message, message);
    assert.ok(error.message.startsWith(path) && !error.message.includes('\n'));
    assert.deepEqual([results, existsSync(dataDir)], [[], false]);
  });
}

test('a folder is refused', async () => {
  mkdirSync(join(folder, 'sub'));
  assert.match((await run(join(folder, 'never'), [join(folder, 'sub')])).error?.message ?? '', /is a folder/);
});

test('of several files the good ones are stored and reported, the bad ones told', async () => {
  const dataDir = await servedFolder();
  const { results, warnings, error } = await run(dataDir, [
    write('c.txt', regulation('34')),
    write('d.txt', 'MẬT\nĐiều 1. Một'),
    write('e.txt', regulation('35')),
  ]);
  assert.deepEqual(
    results.map(({ number }) => number),
    ['34-QĐ/ĐU', '35-QĐ/ĐU'],
  );
  assert.equal(warnings.length, 1);
  assert.match(error?.message ?? '', /1 of 3 files were not imported/);
  assert.equal((await listed()).filter(({ number }) => ['34-QĐ/ĐU', '35-QĐ/ĐU'].includes(number)).length, 2);
});

test('wrong options are told', async () => {
  const path = write('f.txt', regulation('36'));
  assert.match((await run(folder, [])).error?.message ?? '', /no file given/);
  assert.match((await run(folder, [path], { scope: 'secret' })).error?.message ?? '', /--scope must be/);
  assert.match((await run(folder, [path], { category: 'x' })).error?.message ?? '', /--category must be one of/);
});

test('a holder that does not serve, or no longer answers, is told', async () => {
  const dataDir = mkdtempSync(join(folder, 'held-'));
  const lock = lockFolder(dataDir, 'token');
  const path = write('g.txt', regulation('37'));
  assert.match((await run(dataDir, [path])).error?.message ?? '', /does not serve yet/);
  lock.announce('http://127.0.0.1:9');
  assert.match((await run(dataDir, [path])).error?.message ?? '', /does not answer/);
});

test('without a server the folder is opened, and closed again', { timeout: 120_000 }, async () => {
  const dataDir = join(folder, 'own');
  const path = write('h.txt', regulation('38'));
  const first = await run(dataDir, [path]);
  assert.deepEqual([first.error, first.results[0]?.state, first.warnings.length], [null, 'imported', 1]);
  assert.equal(existsSync(join(dataDir, 'sotay.lock')), false);
  const again = await run(dataDir, [path]);
  assert.deepEqual(
    [again.error, again.results[0]?.state, again.results[0]?.id],
    [null, 'stored', first.results[0]?.id],
  );
});

test('on the command line: exit code 2 and one line', () => {
  const bin = fileURLToPath(new URL('../../bin/sotay-backend.js', import.meta.url));
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--conditions=sotay-source', bin, 'import-documents', join(folder, 'none.txt')],
    { encoding: 'utf8', timeout: 60_000 },
  );
  assert.deepEqual([status, stdout], [2, '']);
  assert.match(stderr, /^sotay-backend: .*none\.txt: no such file\n$/);
});
