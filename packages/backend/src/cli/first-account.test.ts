// From an empty database to the first superior who grants and approves, by the commands that an operator has.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { createBackend } from '../backend.ts';
import { openDatabase } from '../database/open.ts';
import { createDemoIssuer, type DemoIssuer } from '../identity/demo-issuer.ts';
import type { Persona } from '../identity/personas.ts';
import { TEST_FIELD_KEYS } from '../testing/field-keys.ts';
import { prepareDataFolder } from '../testing/pglite-template.ts';
import { createEmptyPostgres } from '../testing/postgres-template.ts';
import { main } from './main.ts';

const BIN = fileURLToPath(new URL('../../bin/sotay-backend.js', import.meta.url));
const FIRST = { fullName: 'Nguyễn Văn Mẫu', birthDate: '1970-03-14', citizenId: '099070000001' };
const SECOND = { fullName: 'Trần Thị Ví Dụ', birthDate: '1971-03-14', citizenId: '099171000002' };
const LIST = [
  'Họ và tên;Giới tính;Sinh ngày (dd/mm/yyyy);Số định danh cá nhân;Số thẻ Đảng (12 số);Tổ chức đảng đang sinh hoạt;Ngày vào Đảng;Ngày chính thức;Trạng thái hoạt động',
  `NGUYỄN VĂN MẪU;Nam;14/03/1970;${FIRST.citizenId};${FIRST.citizenId};Chi bộ Thôn Một;19/05/1995;19/05/1996;Đang sinh hoạt`,
  `TRẦN THỊ VÍ DỤ;Nữ;14/03/1971;${SECOND.citizenId};${SECOND.citizenId};Chi bộ Thôn Một;19/05/1996;19/05/1997;Đang sinh hoạt`,
].join('\r\n');

describe('the first account', () => {
  const folder = mkdtempSync(join(tmpdir(), 'sotay-first-'));
  const dataDir = join(folder, 'data');
  let postgres: Awaited<ReturnType<typeof createEmptyPostgres>> | undefined;
  let demo: DemoIssuer;
  let env: Record<string, string>;
  before(async () => {
    demo = await createDemoIssuer('http://127.0.0.1:4310');
    if (process.env.DATABASE_URL) postgres = await createEmptyPostgres(process.env.DATABASE_URL);
    else await prepareDataFolder(dataDir);
    env = {
      SOTAY_DATA_DIR: dataDir,
      SOTAY_FIELD_KEY: process.env.SOTAY_FIELD_KEY ?? '',
      ...(postgres && { DATABASE_URL: postgres.url }),
    };
  });
  after(async () => {
    await postgres?.drop();
    rmSync(folder, { recursive: true });
  });

  const write = (name: string, text: string): string => {
    writeFileSync(join(folder, name), text);
    return join(folder, name);
  };

  async function run(...words: string[]) {
    const written = { stdout: '', stderr: '' };
    const status = await main([...words, '--json'], {
      env,
      stdout: { write: (text) => (written.stdout += text) },
      stderr: { write: (text) => (written.stderr += text) },
    });
    return { status, ...written };
  }

  async function done(...words: string[]): Promise<Record<string, string>> {
    const { status, stdout, stderr } = await run(...words);
    assert.equal(status, 0, stderr);
    return JSON.parse(stdout.trim().split('\n').at(-1) ?? '{}') as Record<string, string>;
  }

  async function refused(expected: RegExp, ...words: string[]): Promise<void> {
    const { status, stderr } = await run(...words);
    assert.equal(status, 2, stderr);
    assert.match(stderr, expected);
    assert.doesNotMatch(stderr, /099[\d]{9}|Mẫu/);
  }

  /** As a server would do it, for the moment that it holds the database. */
  async function serving<T>(
    work: (
      call: (
        as: Persona,
        method: 'GET' | 'POST',
        url: string,
        payload?: object,
      ) => Promise<{ status: number; body: Record<string, unknown> }>,
    ) => Promise<T>,
  ): Promise<T> {
    // prettier-ignore
    const database = await openDatabase({ dataDir, databaseUrl: postgres?.url, fieldKeys: TEST_FIELD_KEYS }, 'test');
    const app = await createBackend({ database, demo, logLevel: 'silent' });
    try {
      return await work(async (as, method, url, payload) => {
        const { accessToken } = await demo.issue(as);
        const headers = { authorization: `Bearer ${accessToken}`, 'idempotency-key': crypto.randomUUID() };
        const answer = await app.inject({ method, url: `/v1${url}`, headers, ...(payload && { payload }) });
        return { status: answer.statusCode, body: answer.json<Record<string, unknown>>() };
      });
    } finally {
      await app.close();
      await database.close();
    }
  }

  it('is reached from an empty database, and nobody but the people there decides from then on', async () => {
    await done('migrate');
    const ward = await done('organizations', 'add', '--name', 'Đảng bộ xã Mẫu', '--level', 'grassrootsOrg', '--kind', 'đảng bộ xã'); // prettier-ignore
    const cell = await done('organizations', 'add', '--name', 'Chi bộ Thôn Một', '--level', 'subordinateCell', '--kind', 'chi bộ', '--parent', ward.id ?? ''); // prettier-ignore
    await done('import-members', write('list.csv', LIST));
    const person = write('first.txt', 'Nguyễn Văn Mẫu\n14/03/1970\n');
    await refused(/no account of this member waits/, 'accounts', 'approve', '--person', person);
    await serving(async (call) => {
      for (const [as, who] of [
        ['applicant', FIRST],
        ['member', SECOND],
      ] as const)
        // prettier-ignore
        assert.equal((await call(as, 'POST', '/accounts', who)).status, 201);
      assert.equal((await call('applicant', 'GET', '/sessions/current')).status, 403);
    });

    const grant = ['roles', 'grant', '--role', 'superior', '--organization', ward.id ?? ''];
    await refused(/--basis is missing/, ...grant, '--person', person);
    await refused(
      /no member on the list/,
      ...grant,
      '--basis',
      '01-QĐ/ĐU',
      '--person',
      write('x.txt', 'Ai Đó\n14/03/1970'),
    );
    await refused(
      /two lines are expected/,
      ...grant,
      '--basis',
      '01-QĐ/ĐU',
      '--person',
      write('y.txt', FIRST.citizenId),
    );
    await refused(/one of the two/, ...grant, '--basis', '01-QĐ/ĐU');
    const granted = await done(...grant, '--basis', '01-QĐ/ĐU', '--person', person);
    await refused(/refused \(role-held\)/, ...grant, '--basis', '01-QĐ/ĐU', '--member', granted.memberId ?? '');
    await refused(/refused \(role-not-at-cell\)/, 'roles', 'grant', '--role', 'office', '--organization', cell.id ?? '', '--basis', '1', '--person', person); // prettier-ignore
    assert.equal((await done('roles', 'list')).memberId, granted.memberId);

    const approved = spawnSync(process.execPath, [BIN, 'accounts', 'approve', '--person', '-'], {
      env: { ...process.env, ...env },
      input: 'nguyễn văn mẫu\n1970-03-14\n',
      encoding: 'utf8',
    });
    assert.equal(approved.status, 0, approved.stderr);
    await serving(async (call) => {
      const session = await call('applicant', 'GET', '/sessions/current');
      assert.deepEqual((session.body.roles as { role: string }[]).map(({ role }) => role), ['member', 'superior']); // prettier-ignore
      const { body } = await call('applicant', 'GET', '/accounts?state=pending');
      const [waiting] = body.items as { member: { id: string } }[];
      const memberId = waiting?.member.id;
      const secretary = { memberId, role: 'secretary', organizationId: cell.id };
      assert.equal((await call('applicant', 'POST', '/roles', secretary)).status, 201);
    });
    await refused(
      /theirs to approve/,
      'accounts',
      'approve',
      '--person',
      write('second.txt', 'Trần Thị Ví Dụ\n14/03/1971'),
    );
  });

  it('is not given past a server that holds the data folder', { skip: Boolean(process.env.DATABASE_URL) }, () =>
    serving(async () => {
      await refused(/in use by process \d+/, 'roles', 'list');
      await refused(/in use by process \d+/, 'accounts', 'approve', '--member', crypto.randomUUID());
    }),
  );
});
