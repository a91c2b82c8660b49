// Two backend processes on one PostgreSQL: what is written through one arrives at a page on the other, and goes on
// arriving after that one was killed and started again.
import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { build } from 'esbuild';
import pg from 'pg';
import type { Page } from 'puppeteer-core';
import { freePort } from '../../packages/backend/src/server/free-port.ts';
import {
  demoToken,
  spawnServer,
  submitOpinion,
  type SpawnedServer,
} from '../../packages/backend/src/testing/spawned-server.ts';
import { postgresPresent, startPostgres } from '../../scripts/lib/postgres.mjs';
import { engines, launch } from '../portal/support.ts';
import { watchPage } from '../support/canary.mjs';

/** What the page keeps: the ids in the order of their coming, and how they come. */
interface Heard {
  readonly ids: string[];
  readonly modes: string[];
  readonly resets: number[];
}

const PAGE_SCRIPT = `
  import { createClient } from '@sotay/sdk/client';
  import { subscribe } from '@sotay/sdk/events';
  const heard = (globalThis.heard = { ids: [], modes: [], resets: [] });
  const token = async () => (await fetch('/demo/tokens/member')).json();
  subscribe(createClient({ baseUrl: location.origin + '/v1', token }), {
    onEvent: ({ id }) => heard.ids.push(id),
    onMode: (mode) => heard.modes.push(mode),
    onReset: () => heard.resets.push(heard.ids.length),
  });`;

const absent = [!postgresPresent() && 'PostgreSQL 15', !engines.includes('chromium') && 'Chromium'].filter(Boolean);
const skip = absent.length > 0 && !process.env['SOTAY_TEST_ALL'] && `${absent.join(' and ')} not installed`;

let folder: string;
let databaseUrl: string;
let writer: SpawnedServer;
let reader: SpawnedServer;
let readerPort: number;
let page: Page;
/** What has to be undone, last first, however far the set-up came. */
const undo: (() => Promise<unknown>)[] = [];

before(async () => {
  if (skip) return;
  folder = await mkdtemp(join(tmpdir(), 'sotay-events-'));
  undo.push(() => rm(folder, { recursive: true, force: true }));
  const database = await startPostgres();
  undo.push(database.stop);
  databaseUrl = database.url;
  // One after the other: the first migrates and seeds.
  writer = await serve('writer', await freePort());
  readerPort = await freePort();
  reader = await serve('reader', readerPort);
  const browser = await launch('chromium');
  undo.push(() => browser.close());
  page = await browser.newPage();
  await watchPage(page);
  await page.goto(reader.url);
});
after(async () => {
  for (const step of undo.reverse()) await step();
});

async function serve(name: string, port: number): Promise<SpawnedServer> {
  const words = ['serve', '--demo', '--port', String(port), '--portal', await portalFolder()];
  const server = await spawnServer(words, join(folder, name), undefined, databaseUrl);
  undo.push(() => server.stop());
  return server;
}

async function portalFolder(): Promise<string> {
  const portal = join(folder, 'portal');
  await mkdir(join(portal, 'provincial'), { recursive: true });
  await writeFile(
    join(portal, 'provincial/index.html'),
    '<!doctype html><script type="module" src="page.js"></script>',
  );
  await build({
    stdin: { contents: PAGE_SCRIPT, resolveDir: import.meta.dirname },
    outfile: join(portal, 'provincial/page.js'),
    bundle: true,
    format: 'esm',
    conditions: ['sotay-source'],
  });
  return portal;
}

const heard = (): Promise<Heard> => page.evaluate(() => (globalThis as unknown as { heard: Heard }).heard);

/** Waits until the page has heard so many; the test's own time limit is the only one. */
async function heardAll(count: number): Promise<void> {
  while ((await heard()).ids.length < count) await new Promise((resolve) => setTimeout(resolve, 50));
}

test('a page on one process hears what is written through the other, over the death of its own', { skip }, async () => {
  const token = await demoToken(writer.url, 'member');
  let written = 0;
  const write = async (times: number) => {
    for (let time = 0; time < times; time++) {
      written += 1;
      const answer = await submitOpinion(writer.url, token, `Ý kiến số ${written}`);
      assert.equal(answer.status, 201);
    }
  };
  while (!(await heard()).modes.length) await new Promise((resolve) => setTimeout(resolve, 50));

  await write(5);
  await heardAll(written);

  // While events come in: some told, some on the way, some not yet written.
  const busy = write(5);
  await reader.kill();
  await busy;
  await write(5);
  const [restarted] = await Promise.all([serve('reader', readerPort), write(5)]);
  reader = restarted;
  await write(5);
  await heardAll(written);

  // One more, so that a repetition under way would have come.
  await write(1);
  await heardAll(written);
  const { ids, modes, resets } = await heard();
  assert.deepEqual(ids, await recorded());
  assert.equal(ids.length, written);
  assert.deepEqual(modes, ['stream']);
  assert.deepEqual(resets, []);
});

async function recorded(): Promise<string[]> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    const { rows } = await client.query<{ id: string }>('select id from events order by id');
    return rows.map(({ id }) => id);
  } finally {
    await client.end();
  }
}
