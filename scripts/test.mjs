// `npm test`: runs all stages, two at a time, and ends with `N passed, N failed`. `npm test -- backend portal` runs some.
// SOTAY_TEST_ALL=1 makes a missing engine or PostgreSQL a failure.
import { spawn } from 'node:child_process';
import { createWriteStream, existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { countStage } from './lib/counts.mjs';
import { installChromium } from './lib/install-chromium.mjs';
import { startPostgres } from './lib/postgres.mjs';
import { env, root } from './lib/run.mjs';
import { allStages } from './lib/stages.mjs';

const logs = join(root, '.sotay', 'test-logs');
/** What the product leaves behind meanwhile; the stage `canary` searches it. */
const evidence = join(root, '.sotay', 'canary');
const timeLimit = 20 * 60_000;
const children = new Set();
const demandAll = Boolean(process.env.SOTAY_TEST_ALL);

await installChromium();
const stages = choose(allStages(), process.argv.slice(2));
for (const folder of [logs, evidence]) rmSync(folder, { recursive: true, force: true });
mkdirSync(logs, { recursive: true });
const results = await runAll(stages);
report(results);

/** A name picks the stage, those that begin with it (`backend`: also `backend-postgres`), and what they need. */
function choose(all, names) {
  if (!names.length) return all;
  const picked = all.filter(({ name }) => names.some((wanted) => name === wanted || name.startsWith(`${wanted}-`)));
  if (!picked.length) {
    console.error(`No such stage: ${names.join(', ')}. There are: ${all.map(({ name }) => name).join(', ')}.`);
    process.exit(2);
  }
  const needed = (stage) => [
    stage.name,
    ...(stage.needs ?? []).flatMap((name) => needed(all.find((s) => s.name === name))),
  ];
  const wanted = new Set(picked.flatMap(needed));
  return all.filter(({ name }) => wanted.has(name));
}

/**
 * Two at a time, nothing before what it waits for. Browsers wait more than they compute and run one at a time: one of
 * them always has a place, and the rest of the list fills the other.
 */
async function runAll(list) {
  const done = new Map();
  const running = new Map();
  const waiting = [...list.filter(({ browser }) => browser), ...list.filter(({ browser }) => !browser)];
  // The stages end by themselves then, and take their databases and browsers with them.
  const interrupt = () => {
    waiting.length = 0;
    for (const child of children) process.kill(-child.pid, 'SIGKILL');
  };
  process.once('SIGINT', interrupt).once('SIGTERM', interrupt);
  const names = new Set(list.map(({ name }) => name));
  const isReady = (stage) =>
    [...(stage.needs ?? []), ...(stage.after ?? [])].every((name) => !names.has(name) || done.has(name)) &&
    !(stage.browser && [...running.keys()].some((other) => other.browser));
  while (waiting.length || running.size) {
    for (const stage of waiting.filter(isReady)) {
      if (running.size >= 2 || !isReady(stage)) continue;
      waiting.splice(waiting.indexOf(stage), 1);
      const broken = (stage.needs ?? []).find((name) => done.get(name)?.failed);
      const result = broken
        ? Promise.resolve({ passed: 0, failed: 1, skipped: 0, note: `${broken} failed` })
        : runStage(stage);
      running.set(
        stage,
        result.then((count) => ({ stage, count })),
      );
    }
    const { stage, count } = await Promise.race(running.values());
    running.delete(stage);
    done.set(stage.name, count);
    printLine(stage, count);
  }
  return done;
}

async function runStage(stage) {
  const started = performance.now();
  if (stage.missing) {
    const note = `${stage.missing} is not installed`;
    return { passed: 0, failed: demandAll ? 1 : 0, skipped: demandAll ? 0 : 1, note };
  }
  let postgres;
  try {
    if (stage.postgres) postgres = await startPostgres();
    const counts = join(logs, `${stage.name}.${stage.counts === 'node' ? 'tap' : 'json'}`);
    const code = await spawnLogged(stage, counts, postgres?.url);
    return { ...countStage(stage.counts, code, counts), seconds: (performance.now() - started) / 1000 };
  } catch (error) {
    return { passed: 0, failed: 1, skipped: 0, note: error.message };
  } finally {
    await postgres?.stop();
  }
}

function spawnLogged(stage, counts, databaseUrl) {
  const [command, ...args] = stage.command;
  if (stage.counts === 'node')
    args.push('--test-reporter=tap', `--test-reporter-destination=${counts}`, ...stage.files);
  if (stage.counts === 'check') args.push('--json', counts);
  if (stage.counts === 'report') args.push('--report', counts);
  const stageEnv = { ...env, SOTAY_CANARY: evidence, ...stage.env };
  delete stageEnv.DATABASE_URL; // the tests never touch a database of the machine
  delete stageEnv.NODE_TEST_CONTEXT;
  if (stage.counts === 'wtr') stageEnv.SOTAY_WTR_RESULTS = counts;
  if (databaseUrl) Object.assign(stageEnv, { DATABASE_URL: databaseUrl, SOTAY_TEST_DATABASE: 'postgres' });
  return new Promise((resolve) => {
    const log = createWriteStream(logFile(stage));
    const child = spawn(command, args, { cwd: root, env: stageEnv, stdio: ['ignore', 'pipe', 'pipe'], detached: true });
    children.add(child);
    const timer = setTimeout(() => {
      log.write(`\nStopped: longer than ${timeLimit / 60_000} minutes.\n`);
      process.kill(-child.pid, 'SIGKILL');
    }, timeLimit);
    child.stdout.pipe(log, { end: false });
    child.stderr.pipe(log, { end: false });
    child.on('error', (error) => log.write(`${error.message}\n`));
    child.on('close', (code) => {
      children.delete(child);
      clearTimeout(timer);
      log.end(() => resolve(code ?? 1));
    });
  });
}

function logFile(stage) {
  return join(logs, `${stage.name}.log`);
}

function printLine(stage, { passed, failed, skipped, note, seconds = 0 }) {
  const verdict = failed ? 'FAILED' : passed ? 'ok' : 'skipped';
  const figures = [`${passed} passed`, failed && `${failed} failed`, skipped && `${skipped} skipped`, note]
    .filter(Boolean)
    .join(', ');
  console.log(`${verdict.padEnd(8)} ${stage.name.padEnd(22)} ${seconds.toFixed(1).padStart(6)} s  ${figures}`);
}

function report(counts) {
  for (const [name, { failed, failures }] of counts) {
    if (failed) console.log(`\n── ${name} ──\n${failures?.length ? failures.join('\n') : failingPart(name)}`);
  }
  const sum = (key) => [...counts.values()].reduce((total, count) => total + count[key], 0);
  console.log(`\nLogs: ${logs}`);
  console.log(`${sum('passed')} passed, ${sum('failed')} failed`);
  process.exit(sum('failed') ? 1 : 0);
}

/** The failing part of a log: from node:test's list of failures on, otherwise its end. */
function failingPart(name) {
  const path = join(logs, `${name}.log`);
  if (!existsSync(path)) return 'The stage did not start.';
  const text = readFileSync(path, 'utf8').trimEnd();
  const list = text.lastIndexOf('✖ failing tests:');
  const lines = (list >= 0 ? text.slice(list) : text).split('\n').filter((line) => !/^\s*✔ /.test(line));
  return (list >= 0 ? lines.slice(0, 150) : lines.slice(-150)).join('\n');
}
