import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { prepareDataFolder } from '../testing/pglite-template.ts';
import { demoToken, type SpawnedServer, spawnServer, submitOpinion } from '../testing/spawned-server.ts';

const SERVE = ['serve', '--demo', '--port', '0'];
const STALLING = fileURLToPath(new URL('stalling-server.ts', import.meta.url));
const BIN = fileURLToPath(new URL('../../bin/sotay-backend.js', import.meta.url));
const KILLS = 5;

describe('a server that is killed', () => {
  let folder: string;
  let running: SpawnedServer | undefined;
  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'sotay-crash-'));
    await prepareDataFolder(folder);
    running = await spawnServer(SERVE, folder);
  });
  after(async () => {
    await running?.kill();
    rmSync(folder, { recursive: true, force: true });
  });

  async function sentSubjects(url: string): Promise<string[]> {
    const headers = { authorization: `Bearer ${await demoToken(url, 'otherCellMember')}` };
    const subjects: string[] = [];
    for (let cursor = ''; ;) {
      const answer = await fetch(`${url}/v1/feedback?box=sent&limit=100${cursor}`, { headers });
      const page = (await answer.json()) as { items: { subject: string }[]; nextCursor: string | null };
      subjects.push(...page.items.map(({ subject }) => subject));
      if (page.nextCursor === null) return subjects;
      cursor = `&cursor=${page.nextCursor}`;
    }
  }

  it('keeps its folder to itself: a second one refuses in one line, exit 2', () => {
    const { DATABASE_URL: _unused, ...env } = process.env;
    const second = spawnSync(process.execPath, [BIN, ...SERVE], {
      env: { ...env, SOTAY_DATA_DIR: folder },
      encoding: 'utf8',
      timeout: 60_000,
    });
    assert.equal(second.status, 2, second.stderr);
    assert.match(
      second.stderr,
      /^sotay-backend: .* is in use by process \d+ at http:\/\/127\.0\.0\.1:\d+ since \S+\n$/,
    );
    assert.equal(second.stdout, '');
  });

  it(`loses no acknowledged write over ${KILLS} kills`, async () => {
    const acknowledged: string[] = [];
    for (let round = 0; round < KILLS; round++) {
      running ??= await spawnServer(SERVE, folder);
      const server = running;
      const { url } = server;
      const token = await demoToken(url, 'otherCellMember');
      let writing = true;
      const writers = Array.from({ length: 4 }, async (_, writer) => {
        for (let turn = 0; writing; turn++) {
          const subject = `vòng ${round} người ${writer} lần ${turn}`;
          const answer = await submitOpinion(url, token, subject).catch(() => null);
          if (answer?.status === 201) acknowledged.push(subject);
        }
      });
      const before = acknowledged.length;
      while (acknowledged.length === before) await setTimeout(10);
      await setTimeout(200 * round);
      await server.kill();
      writing = false;
      await Promise.all(writers);
      running = undefined;
    }
    running = await spawnServer(SERVE, folder);
    const kept = new Set(await sentSubjects(running.url));
    assert.deepEqual(
      acknowledged.filter((subject) => !kept.has(subject)),
      [],
    );
  });

  it('gives the same answer to the retry when it died between commit and answer', async () => {
    await running?.kill();
    const key = randomUUID();
    const stalling = await spawnServer([folder], folder, STALLING);
    const lost = submitOpinion(
      stalling.url,
      await demoToken(stalling.url, 'otherCellMember'),
      'câu trả lời bị mất',
      key,
    ).then(
      () => 'answered',
      () => 'lost',
    );
    await stalling.said('committed');
    await stalling.kill();
    assert.equal(await lost, 'lost');

    running = await spawnServer(SERVE, folder);
    const token = await demoToken(running.url, 'otherCellMember');
    const first = await submitOpinion(running.url, token, 'câu trả lời bị mất', key);
    const second = await submitOpinion(running.url, token, 'câu trả lời bị mất', key);
    assert.deepEqual([first.status, second.status], [201, 201]);
    assert.deepEqual(
      [...first.headers].filter(([name]) => ['etag', 'location'].includes(name)),
      [...second.headers].filter(([name]) => ['etag', 'location'].includes(name)),
    );
    assert.equal(await first.text(), await second.text());
    const rows = (await sentSubjects(running.url)).filter((subject) => subject === 'câu trả lời bị mất');
    assert.equal(rows.length, 1);
  });

  it('stops cleanly when asked: answers, closes, and leaves no lock', async () => {
    assert.equal(await running?.stop(), 0);
    running = undefined;
    assert.equal(existsSync(join(folder, 'sotay.lock')), false);
  });
});
