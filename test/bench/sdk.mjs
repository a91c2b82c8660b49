// The SDK beside the clients that a developer would take instead: "list 20 documents, submit an opinion". `clients/` says how
// each is used: with the token, the Idempotency-Key, and otherwise as it comes. Prints CPU as ratios (a loaded machine changes the
// times, hardly the ratios), what goes over the wire for the same list again, and bytes. With --gate the ratios decide the exit code.
import { readFileSync } from 'node:fs';
import { Worker } from 'node:worker_threads';
import { createClient as generate } from '@hey-api/openapi-ts';
import { root } from '../../scripts/lib/run.mjs';
import { startApi } from './support/api.mjs';
import { brotliBytes } from './support/bytes.mjs';

const MAY_COST = 1.2; // × ky
const ROUNDS = 30;
const CALLS = 40;

const names = ['fetch', 'openapi-fetch', 'ofetch', 'ky', 'hey-api-ky', 'axios', 'sotay'];
const opinion = { kind: 'question', recipient: 'cell', subject: 'Hỏi', body: 'Nội dung' };

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
judge(cpu);

/** Main-thread CPU of each round, in which the clients take turns in random order. */
async function measureCpu() {
  const worker = new Worker(new URL('support/api.mjs', import.meta.url));
  const baseUrl = await new Promise((resolve, reject) => worker.once('message', resolve).once('error', reject));
  const clients = new Map(names.map((name) => [name, modules[name].connect(baseUrl, 'token')]));
  for (const [name, client] of clients) await checkAnswers(name, client);
  const spent = Object.fromEntries(names.map((name) => [name, { list: [], submit: [] }]));
  for (let round = 0; round <= ROUNDS; round++) {
    for (const [name, client] of shuffled([...clients])) {
      for (const call of ['list', 'submit']) {
        const before = process.threadCpuUsage();
        for (let count = 0; count < CALLS; count++) await client[call](opinion, crypto.randomUUID());
        const { user, system } = process.threadCpuUsage(before);
        if (round > 0) spent[name][call].push(user + system); // the first round warms up
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
  console.log('                 GET, CPU        POST, CPU       same list again        list + submit');
  console.log('                 ×fetch   ×ky    ×fetch   ×ky    requests, bytes (1st)  brotli bytes');
  for (const name of names) {
    const ratios = ['list', 'submit'].flatMap((call) =>
      ['fetch', 'ky'].map((peer) => (sum(spent[name][call]) / sum(spent[peer][call])).toFixed(2).padStart(6)),
    );
    const { first, requests, again } = counted[name];
    console.log(
      `${name.padEnd(15)} ${ratios[0]} ${ratios[1]}    ${ratios[2]} ${ratios[3]}  ` +
        `${String(requests).padStart(6)} ${String(again).padStart(8)} (${first})  ${String(bytes[name]).padStart(10)}`,
    );
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

/** By the sums; the quartiles of the rounds say how far to believe them. */
function judge({ sotay, ky }) {
  const verdicts = Object.entries({ GET: 'list', POST: 'submit' }).map(([method, call]) => {
    const ratio = sum(sotay[call]) / sum(ky[call]);
    const rounds = sotay[call].map((spent, round) => spent / ky[call][round]).sort((a, b) => a - b);
    const [low, high] = [1, 3].map((quarter) => rounds[Math.round((rounds.length * quarter) / 4)].toFixed(2));
    return { text: `${method} ${ratio.toFixed(2)} × ky (half of the rounds ${low}–${high})`, kept: ratio <= MAY_COST };
  });
  const kept = verdicts.every((verdict) => verdict.kept);
  console.log(`\n${verdicts.map(({ text }) => text).join(', ')}: ${kept ? 'within' : 'OVER'} ${MAY_COST} × ky`);
  if (!kept && process.argv.includes('--gate')) process.exitCode = 1;
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
