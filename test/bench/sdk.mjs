// The SDK beside the clients that a developer would take instead: "list 20 documents, submit an opinion". `clients/` says how
// each is used: with the token, the Idempotency-Key, and otherwise as it comes. All as published: of the SDK the built modules, so
// `npm run build` comes first. Prints CPU as ratios (a loaded machine changes the times, hardly the ratios), what goes over the
// wire for the same list again, and bytes. With --gate a number that is missed decides the exit code.
import { existsSync, readFileSync } from 'node:fs';
import { Worker } from 'node:worker_threads';
import { createClient as generate } from '@hey-api/openapi-ts';
import { root } from '../../scripts/lib/run.mjs';
import { startApi } from './support/api.mjs';
import { brotliBytes } from './support/bytes.mjs';

const MAY_COST = 1.2; // × ky
// Many short rounds: what else the machine does then falls on all clients alike, or on few rounds.
const ROUNDS = 200;
const WARM_UP = 20;
const CALLS = 10;

const names = ['fetch', 'openapi-fetch', 'ofetch', 'ky', 'hey-api-ky', 'axios', 'sotay'];
const opinion = { kind: 'question', recipient: 'cell', subject: 'Hỏi', body: 'Nội dung' };

if (!existsSync(`${root}/packages/sdk/dist/client.js`)) {
  console.error('The SDK is measured as it is published: npm run build');
  process.exit(2);
}
await generate({
  input: `${root}/openapi/dist/handbook.json`,
  output: { path: `${root}/.sotay/bench/hey-api`, module: { extension: '.ts' } },
  plugins: ['@hey-api/client-ky', '@hey-api/sdk', '@hey-api/typescript'],
  logs: { level: 'silent', file: false },
});
const modules = Object.fromEntries(
  await Promise.all(names.map(async (name) => [name, await import(`./clients/${name}.mjs`)])),
);

const cpu = await measureCpu();
const wire = await countWire();
printClients(cpu, wire, await measureBytes());
await printEntryPoints();
judge(cpu, wire.sotay);

/** Main-thread CPU of each round, in which the clients take turns in random order. */
async function measureCpu() {
  const worker = new Worker(new URL('support/api.mjs', import.meta.url));
  const baseUrl = await new Promise((resolve, reject) => worker.once('message', resolve).once('error', reject));
  const clients = new Map(names.map((name) => [name, modules[name].connect(baseUrl, 'token')]));
  for (const [name, client] of clients) await checkAnswers(name, client);
  const spent = Object.fromEntries(names.map((name) => [name, { list: [], submit: [] }]));
  for (let round = -WARM_UP; round < ROUNDS; round++) {
    for (const [name, client] of shuffled([...clients])) {
      for (const call of ['list', 'submit']) {
        const before = process.threadCpuUsage();
        for (let count = 0; count < CALLS; count++) await client[call](opinion, crypto.randomUUID());
        const { user, system } = process.threadCpuUsage(before);
        if (round >= 0) spent[name][call].push(user + system);
      }
    }
  }
  await worker.terminate();
  return spent;
}

/** A client that fails fast would look cheap. */
async function checkAnswers(name, { list, submit }) {
  const { items } = await list();
  const { id } = await submit(opinion, crypto.randomUUID());
  if (items?.length !== 20 || !id) throw new Error(`${name} does not get its answers`);
}

/** The same list twice from a server that gives it an ETag. */
async function countWire() {
  const counted = {};
  for (const name of names) {
    const api = await startApi({ etag: '"v1"' });
    const { list } = modules[name].connect(api.baseUrl, 'token');
    await list();
    const first = api.wire();
    const { items } = await list();
    const both = api.wire();
    if (items?.length !== 20) throw new Error(`${name} does not get its list again`);
    counted[name] = {
      first: first.bytes,
      requests: both.requests - first.requests,
      unchanged: both.unchanged - first.unchanged,
      again: both.bytes - first.bytes,
    };
    api.close();
  }
  return counted;
}

async function measureBytes() {
  const entry = (name) => brotliBytes(`export * from './test/bench/clients/${name}.mjs';`);
  return Object.fromEntries(await Promise.all(names.map(async (name) => [name, await entry(name)])));
}

function printClients(spent, counted, bytes) {
  const cell = (text) => String(text).padStart(7);
  const row = (name, cells, wire, size) => console.log(`${name.padEnd(14)}${cells.join('')}  ${wire}  ${size}`);
  console.log('CPU as ratios of the totals of all rounds, and the median of the ratios of the single rounds');
  row('', ['GET', '', '', '', 'POST', '', '', ''].map(cell), 'same list again:        ', 'list + submit:');
  const peers = ['×fetch', 'median', '×ky', 'median'].map(cell);
  row('', [...peers, ...peers], 'requests, bytes (first)  ', 'brotli bytes');
  for (const name of names) {
    const cells = ['list', 'submit'].flatMap((call) =>
      ['fetch', 'ky'].flatMap((peer) => {
        const { total, median } = compare(spent[name][call], spent[peer][call]);
        return [cell(total.toFixed(2)), cell(median.toFixed(2))];
      }),
    );
    const { first, requests, unchanged, again } = counted[name];
    const status = unchanged ? '304' : '200';
    row(name, cells, `${requests} × ${status}, ${String(again).padStart(5)} (${first})    `, bytes[name]);
  }
  console.log(
    'The wire is counted in Node: in a page, the browser’s own cache may do for the others what the SDK does.\n',
  );
}

/** What a page pays for an entry point on top of the client. */
async function printEntryPoints() {
  const { exports } = JSON.parse(readFileSync(`${root}/packages/sdk/package.json`, 'utf8'));
  const client = "export * from '@sotay/sdk/client';";
  const base = await brotliBytes(client);
  console.log(`brotli bytes that an entry point adds, all its exports, to @sotay/sdk/client (${base}):`);
  for (const path of Object.keys(exports)) {
    if (path === './client' || path.endsWith('.json') || path === './testing') continue; // testing is not for pages
    const bytes = await brotliBytes(`${client}export * from '@sotay/sdk${path.slice(1)}';`);
    console.log(`  @sotay/sdk${path.slice(1).padEnd(20)} ${String(bytes - base).padStart(6)}`);
  }
}

/** The SDK against ky, by total and by median; the quartiles of the rounds say how far to believe them. */
function judge({ sotay, ky }, { requests, unchanged, again }) {
  const verdicts = Object.entries({ GET: 'list', POST: 'submit' }).map(([method, call]) => {
    const { total, median, low, high } = compare(sotay[call], ky[call]);
    const [all, middle, from, to] = [total, median, low, high].map((ratio) => ratio.toFixed(2));
    const text = `${method} ${all} × ky, median ${middle} (half of the rounds ${from}–${to})`;
    return { text, kept: total <= MAY_COST && median <= MAY_COST };
  });
  const isCheap = verdicts.every(({ kept }) => kept);
  const isUnsent = requests === unchanged;
  console.log(`\n${verdicts.map(({ text }) => text).join(', ')}: ${isCheap ? 'within' : 'OVER'} ${MAY_COST} × ky`);
  console.log(
    `the same list again: ${requests} requests, ${unchanged} of them answered by 304, ${again} bytes: ` +
      (isUnsent ? 'one 304 or nothing' : 'SENT AGAIN'),
  );
  if (!(isCheap && isUnsent) && process.argv.includes('--gate')) process.exitCode = 1;
}

function compare(own, peer) {
  const rounds = own.map((spent, round) => spent / peer[round]).sort((a, b) => a - b);
  const [low, median, high] = [1, 2, 3].map((quarter) => rounds[Math.floor((rounds.length * quarter) / 4)]);
  return { total: sum(own) / sum(peer), low, median, high };
}

function sum(numbers) {
  return numbers.reduce((total, number) => total + number, 0);
}

function shuffled(list) {
  return list
    .map((item) => ({ item, at: Math.random() }))
    .sort((a, b) => a.at - b.at)
    .map(({ item }) => item);
}
