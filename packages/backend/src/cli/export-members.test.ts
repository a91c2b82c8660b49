import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { BlobReader, TextWriter, type FileEntry, ZipReader } from '@zip.js/zip.js';
import { openDatabase } from '../database/open.ts';
import { SAMPLE } from '../sample/organizations.ts';
import { SAMPLE_PERSONS } from '../sample/persons.ts';
import { fill } from '../testing/contents.ts';
import { TEST_FIELD_KEYS } from '../testing/field-keys.ts';
import { prepareDataFolder } from '../testing/pglite-template.ts';
import { main } from './main.ts';

describe('export-members', () => {
  const folder = mkdtempSync(join(tmpdir(), 'sotay-export-'));
  const dataDir = join(folder, 'data');
  const file = (name: string) => join(folder, name);
  before(async () => {
    await prepareDataFolder(dataDir);
    const database = await openDatabase({ dataDir, fieldKeys: TEST_FIELD_KEYS }, 'test');
    await fill(database, 'seeded');
    await database.close();
  });
  after(() => rmSync(folder, { recursive: true }));

  async function run(...words: readonly string[]) {
    const written = { stdout: '', stderr: '' };
    const status = await main(words, {
      env: { SOTAY_DATA_DIR: dataDir, SOTAY_FIELD_KEY: process.env.SOTAY_FIELD_KEY },
      stdout: { write: (text) => (written.stdout += text) },
      stderr: { write: (text) => (written.stderr += text) },
    });
    return { status, ...written };
  }
  const exported = (name: string, ...words: string[]) =>
    run('export-members', file(name), '--organization', SAMPLE.cell, ...words);

  async function unzip(bytes: Buffer, password: string): Promise<string> {
    const [entry] = await new ZipReader(new BlobReader(new Blob([bytes as never]))).getEntries();
    return (entry as FileEntry).getData(new TextWriter(), { password, useWebWorkers: false });
  }

  const wrong: [string, string[], RegExp][] = [
    ['no form, so that nothing leaves in clear by mistake', ['a.csv'], /Usage/],
    ['both forms', ['a.csv', '--counts', '--encrypted'], /Usage/],
    ['an encrypted file that looks like a list', ['a.csv', '--encrypted'], /must end with \.zip/],
  ];
  for (const [name, [path = '', ...words], reason] of wrong)
    it(`refuses ${name}`, async () => {
      const { status, stderr } = await exported(path, ...words);
      assert.equal(status, 2);
      assert.match(stderr, reason);
      assert.equal(existsSync(file(path)), false);
    });

  it('never writes over a file', async () => {
    writeFileSync(file('there.csv'), 'mine');
    assert.equal((await exported('there.csv', '--counts')).status, 2);
    assert.equal(readFileSync(file('there.csv'), 'utf8'), 'mine');
  });

  it('counts without a name or a number of anybody, and no group that could be recognised', async () => {
    const { status, stderr } = await exported('counts.csv', '--counts');
    assert.equal(status, 0, stderr);
    const text = readFileSync(file('counts.csv'), 'utf8');
    assert.doesNotMatch(text, /099\d|0900|Mẫu|Ví Dụ/);
    const counts = text.trim().split('\r\n').slice(1).map((line) => /"([^"]*)"$/.exec(line)?.[1] ?? ''); // prettier-ignore
    assert.ok(counts.length > 3);
    for (const count of counts) assert.ok(count === '<5' || Number(count) >= 5, count);
  });

  it('encrypts the nine fields; with the password they come back as a list that changes nothing', async () => {
    const { status, stdout, stderr } = await exported('list.zip', '--encrypted', '--json');
    assert.equal(status, 0, stderr);
    const { password, members } = JSON.parse(stdout) as { password: string; members: number };
    assert.equal(statSync(file('list.zip')).mode & 0o777, 0o600);
    const bytes = readFileSync(file('list.zip'));
    for (const clear of ['099052000101', 'Nguyễn Văn Mẫu']) assert.equal(bytes.includes(clear), false);
    await assert.rejects(unzip(bytes, 'WRONG'));
    const list = await unzip(bytes, password);
    assert.match(list, /"Nguyễn Văn Mẫu","Nam","14\/03\/1952","099052000101"/);
    writeFileSync(file('again.csv'), list);
    const again = await run('import-members', file('again.csv'), '--dry-run', '--json');
    assert.partialDeepStrictEqual(JSON.parse(again.stdout), { unchanged: members, created: 0, updated: 0, refused: 0 });
  });

  it('has the members of a cell that was dissolved: they are moved later', async () => {
    const database = await openDatabase({ dataDir, fieldKeys: TEST_FIELD_KEYS }, 'test');
    await database.db
      .updateTable('organizationVersions')
      .set({ validTo: '2026-11-01' })
      .where('organizationId', '=', SAMPLE.cell)
      .execute();
    await database.close();
    const { stdout } = await exported('dissolved.zip', '--encrypted', '--json');
    const { password, members } = JSON.parse(stdout) as { password: string; members: number };
    assert.ok(members > 10, `${members} members`);
    assert.match(await unzip(readFileSync(file('dissolved.zip')), password), /"Chi bộ Tổ dân phố số 4"/);
  });

  it('is told to whoever asks who saw a member', async () => {
    const { stdout } = await run(
      ...['audit', 'report', '--member', SAMPLE_PERSONS.member.id],
      ...['--from', '2026-01-01T00:00:00Z', '--to', '2999-01-01T00:00:00Z'],
    );
    assert.equal(stdout.match(/export\.made,operator/g)?.length, 3, stdout);
  });
});
