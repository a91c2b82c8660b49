// The offline drill: a member queues 20 opinions and 5 absence requests without a network, reloads the page, and gets the
// network back, with cuts, lost answers, and a backend that is killed. Exactly 25 rows, in order. SOTAY_DRILL_MINUTES=10 repeats it that long.
import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import type { IncomingMessage } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import type { Browser, Page } from 'puppeteer-core';
import { prepareDataFolder } from '../../packages/backend/src/testing/pglite-template.ts';
import { type SpawnedServer, spawnServer } from '../../packages/backend/src/testing/spawned-server.ts';
import type { Outbox, OutboxEntry } from '@sotay/sdk/outbox';
import { launch } from '../portal/support.ts';
import { type Fault, openRoad, type Road } from './bad-road.ts';
import { createDesk } from './desk.ts';
import { drillPage } from './page.ts';
import { watchPage } from '../support/canary.mjs';

const minutes = Number(process.env['SOTAY_DRILL_MINUTES'] ?? 0);
/** The first requests of the storm; then chance decides, as long as the round has faults left. */
const certain: readonly Fault[] = ['answer-lost', 'none', 'cut', 'none', 'answer-torn', 'cut', 'answer-torn'];

let folder: string;
let server: SpawnedServer;
let road: Road;
let browser: Browser;
let page: Page;
let userId: string;
let cell: string;
let reloads = 0;
let kills = 0;
const complaints: string[] = [];

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sotay-drill-'));
  await prepareDataFolder(folder);
  await startBackend();
  road = await openRoad(server.url, await drillPage());
  browser = await launch('chromium');
  page = await browser.newPage();
  await watchPage(page);
  page.on('pageerror', (error) => complaints.push(String(error)));
  const session = await createDesk(server.url).session('member');
  [userId, cell] = [session.memberId, session.cell.id];
});
after(async () => {
  await browser.close();
  road.close();
  await server.stop();
  await rm(folder, { recursive: true, force: true });
});

declare global {
  /** In the page. */
  var opened: Promise<Outbox>;
}

async function reload(): Promise<readonly OutboxEntry[]> {
  reloads++;
  await page.goto(`${road.url}/?user=${userId}`).catch(() => assert.fail('the page itself is always served'));
  return page.evaluate(async () => [...(await globalThis.opened).entries]);
}

const nameOf = (entry: OutboxEntry) =>
  entry.operation === 'submitFeedback' ? entry.body.subject : entry.operation ? entry.meetingId : entry.state;

/** Queues all acts in their order; gives how each call was answered. */
const queue = (acts: readonly { subject?: string; meetingId?: string }[]) =>
  page.evaluate(async (list) => {
    const outbox = await globalThis.opened;
    const submissions = await Promise.all(
      list.map(({ subject = '', meetingId }) =>
        meetingId
          ? outbox.submitAbsenceRequest(meetingId, { reasonKind: 'work' })
          : outbox.submitFeedback({
              kind: 'suggestion',
              recipient: 'cell',
              subject,
              body: 'Đề nghị gửi tài liệu sớm.',
            }),
      ),
    );
    return submissions.map(({ state }) => state);
  }, acts);

async function startBackend(): Promise<void> {
  server = await spawnServer(['serve', '--demo', '--port', '0'], folder);
}

/** SIGKILL in the middle of an attempt, then a new process on the same data. */
async function killBackend(): Promise<void> {
  kills++;
  await page.evaluate(() => void globalThis.opened.then((outbox) => void outbox.send()));
  await wait(Math.random() * 60);
  await server.kill();
  await startBackend();
  road.backend = server.url;
}

async function round(name: string, faults: number, killing = 0): Promise<void> {
  const desk = createDesk(server.url);
  const meetingIds: string[] = [];
  for (let count = 0; count < 5; count++) meetingIds.push(await desk.announceMeeting(cell));
  const acts = Array.from({ length: 25 }, (_, number) =>
    number % 5 === 4 ? { meetingId: meetingIds[(number - 4) / 5]! } : { subject: `${name} số ${number}` },
  );
  const names = acts.map(({ meetingId, subject }) => meetingId ?? subject);

  assert.deepEqual(await reload(), []);
  road.fault = () => 'cut';
  const answers = await queue(acts.slice(0, 13));
  assert.deepEqual((await reload()).map(nameOf), names.slice(0, 13));
  answers.push(...(await queue(acts.slice(13))));
  assert.deepEqual(new Set(answers), new Set(['queued']));
  const kept = await reload();
  assert.deepEqual(kept.map(nameOf), names);
  assert.deepEqual(await desk.rows(name, meetingIds), []);

  // Every answer is lost, also to the repetitions of the transport and of the browser: the act goes out again from the queue
  // although the server has it.
  const isAct = ({ method, url = '' }: Pick<IncomingMessage, 'method' | 'url'>) =>
    method === 'POST' && url.startsWith('/v1/');
  road.fault = (request) => (isAct(request) ? 'answer-lost' : 'none');
  await page.evaluate(async () => (await globalThis.opened).send());
  assert.deepEqual(await desk.rows(name, meetingIds), names.slice(0, 1));
  assert.deepEqual((await reload()).map(nameOf), names);

  const fates = [...certain];
  let left = faults;
  let toKill = killing;
  road.fault = (request) => {
    if (!isAct(request)) return left > 0 && Math.random() < 0.1 ? 'cut' : 'none';
    const chance = (['none', 'none', 'cut', 'answer-lost', 'answer-torn'] as const)[Math.floor(Math.random() * 5)];
    const fate = fates.shift() ?? (left > 0 ? chance : 'none');
    if (fate !== 'none') left--;
    return fate ?? 'none';
  };
  for (let turn = 1; ; turn++) {
    const rest = await page.evaluate(async () => {
      const outbox = await globalThis.opened;
      await outbox.send();
      return outbox.entries.map(({ state }) => state);
    });
    assert.deepEqual(
      rest.filter((state) => !['waiting', 'sending'].includes(state)),
      [],
    );
    if (!rest.length && !toKill) break;
    if (toKill) {
      toKill--;
      await killBackend();
    }
    assert.ok(turn < 500, `${rest.length} entries never left`);
    if (left > 0 && Math.random() < 0.2) {
      // In the middle of an attempt.
      await page.evaluate(() => void globalThis.opened.then((outbox) => void outbox.send()));
      await wait(Math.random() * 60);
      await reload();
    }
  }
  const rows = await createDesk(server.url).rows(name, meetingIds);
  assert.equal(rows.length, 25);
  assert.deepEqual(rows, names);
}

describe('the offline drill', () => {
  it('ends with exactly 25 rows, in order, although the backend is killed on the way', async (t) => {
    await round('Máy chủ dừng:', 10, 3);
    t.diagnostic(`25 acts, 25 rows; the backend was killed ${kills} times; ${reloads} reloads`);
    assert.equal(kills, 3);
    assert.deepEqual(complaints, []);
  });

  it('ends with exactly 25 rows, in order, each time', async (t) => {
    const end = Date.now() + minutes * 60_000;
    let rounds = 0;
    do await round(`Đợt ${++rounds}:`, minutes ? 40 : 10);
    while (Date.now() < end);
    const { none, cut, 'answer-lost': lost, 'answer-torn': torn } = road.met;
    t.diagnostic(
      `${rounds} round(s), ${rounds * 25} acts, ${rounds * 25} rows; ${none} answered, ${cut} cut on the way, ${lost} answers lost, ${torn} torn; ${reloads} reloads`,
    );
    assert.deepEqual(complaints, []);
    // The drill has to have been one.
    assert.ok(cut >= rounds * 2 && lost >= rounds * 2 && torn >= rounds * 2);
  });
});
