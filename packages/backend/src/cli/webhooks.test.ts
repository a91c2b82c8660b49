import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { lockFolder } from '../database/lock.ts';
import { prepareDataFolder } from '../testing/pglite-template.ts';
import { main } from './main.ts';

const url = 'https://1.1.1.1/hooks?key=of-the-portal';
const nobody = '0192f0c1-0000-7000-8000-00000000aa01';

describe('sotay-backend webhooks', () => {
  let folder: string;
  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'sotay-webhooks-cli-'));
    await prepareDataFolder(join(folder, 'data'));
    await run(['migrate']);
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

  const json = async (...words: string[]) => {
    const { status, stdout, stderr } = await run(['webhooks', ...words, '--json']);
    assert.equal(status, 0, stderr);
    const lines = stdout.split('\n').filter(Boolean);
    return lines.map((line) => JSON.parse(line) as Record<string, unknown>);
  };

  const wrong: [string, string[], RegExp, Record<string, string>?][] = [
    ['nothing to do', [], /Usage: sotay-backend webhooks add URL/],
    ['an unknown act', ['show'], /Usage/],
    ['an act named like a property of objects', ['constructor', 'x'], /Usage/],
    ['no URL', ['add'], /Usage/],
    ['a word too many', ['list', 'x'], /Usage/],
    ['what is no URL', ['add', 'portal'], /the URL is not a URL/],
    ['plain http', ['add', 'http://portal.example.vn/'], /must begin with https/],
    ['an address inside', ['add', 'https://169.254.169.254/latest'], /not public/],
    ['a name that points inside', ['add', 'https://localhost/hooks'], /not public/],
    ['a password in the URL', ['add', 'https://x:hidden@1.1.1.1/'], /user name or password/],
    ['another port', ['add', 'https://1.1.1.1:22/'], /port 22: allowed are 443, 8443/],
    ['an unknown type', ['add', url, '--types', 'meeting.notified,meeting.held'], /no event is called "meeting\.held"/],
    ['an organisation that is no id', ['add', url, '--organization', 'x'], /"x" is not an id/],
    ['an organisation that is not there', ['add', url, '--organization', nobody], /no organisation has the id/],
    ['types of another act', ['list', '--types', 'meeting.notified'], /belong to webhooks add/],
    ['an id that is none', ['rotate', "1'; drop"], /is not an id/],
    ['an endpoint that is not there', ['remove', nobody], /no endpoint has the id/],
    [
      'loopback in production',
      ['list'],
      /not with NODE_ENV=production/,
      { NODE_ENV: 'production', SOTAY_WEBHOOK_LOOPBACK: '1' },
    ],
    [
      'ports that are none',
      ['list'],
      /SOTAY_WEBHOOK_PORTS must be a whole number/,
      { SOTAY_WEBHOOK_PORTS: '443,https' },
    ],
  ];
  for (const [name, words, reason, env] of wrong) {
    it(`refuses ${name} in one line, exit 2, and repeats no password`, async () => {
      const { status, stderr, stdout } = await run(['webhooks', ...words], env);
      assert.deepEqual([status, stdout], [2, ''], stderr);
      assert.match(stderr, reason);
      assert.match(stderr, /^sotay-backend: [^\n]+\n$/);
      assert.equal(stderr.includes('hidden'), false);
    });
  }

  it('adds, shows the secret this once, lists without it and without the query, rotates, stops, starts and removes', async () => {
    const [added] = await json('add', url, '--types', 'meeting.notified, feedback.submitted');
    const id = String(added?.id);
    assert.match(String(added?.secret), /^whsec_/);
    assert.deepEqual(added?.types, ['meeting.notified', 'feedback.submitted']);
    const listed = await run(['webhooks', 'list']);
    for (const word of ['whsec_', 'of-the-portal']) assert.equal(listed.stdout.includes(word), false, listed.stdout);
    assert.match(
      listed.stdout,
      new RegExp(`^${id}  enabled  https://1\\.1\\.1\\.1/hooks\\?…  meeting\\.notified,feedback\\.submitted of all`),
    );
    assert.deepEqual(
      (await json('list')).map((endpoint) => [endpoint.id, endpoint.pending, 'secret' in endpoint]),
      [[id, 0, false]],
    );
    const [rotated] = await json('rotate', id);
    assert.match(String(rotated?.secret), /^whsec_/);
    assert.notEqual(rotated?.secret, added.secret);
    await json('disable', id);
    assert.equal((await json('list'))[0]?.disabledBecause, 'operator');
    await json('enable', id);
    assert.equal((await json('list'))[0]?.disabledBecause, null);
    assert.deepEqual(await json('deliveries', id), []);
    await json('remove', id);
    assert.deepEqual(await json('list'), []);
  });

  it('refuses while another process holds the embedded database, and says who', async () => {
    const lock = lockFolder(join(folder, 'data'), 'token');
    lock.announce('http://127.0.0.1:4310');
    const { status, stderr } = await run(['webhooks', 'list']);
    lock.release();
    assert.equal(status, 2);
    assert.match(stderr, /^sotay-backend: .* is in use by process \d+ at http:\/\/127\.0\.0\.1:4310 since \S+\n$/);
  });
});
