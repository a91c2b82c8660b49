// `npm start`: builds the script-tag bundle when it is stale, then runs the demo server on an embedded database.
import { spawn } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { capture, env, root } from './lib/run.mjs';

const cdn = 'packages/components/dist/cdn';
const port = process.env.PORT ?? '4310';
const dataFolder = process.env.SOTAY_DATA_DIR ?? '.sotay/';

if (!/^\d{1,5}$/.test(port) || Number(port) > 65535) fail(`PORT is not a port number: ${port}`);
await buildWhenStale();
serve();

async function buildWhenStale() {
  const bundle = join(root, cdn, 'sotay.js');
  const sources = ['packages/sdk/src', 'packages/components/src', 'rollup.config.js'].map((path) => join(root, path));
  if (existsSync(bundle) && statSync(bundle).mtimeMs >= Math.max(...sources.map(newest))) return;
  console.log('Building the components (once, some seconds)…');
  const { code, output } = await capture('rollup', ['-c', '--silent'], { env: { ...env, NO_COLOR: '1' } });
  if (code === 0) return;
  const reason = output.split('\n').find((line) => line.trim()) ?? `rollup ended with ${code}`;
  fail(`The components cannot be built (details: npx rollup -c): ${reason.trim()}`);
}

function newest(path) {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (!stats?.isDirectory()) return stats?.mtimeMs ?? 0;
  return Math.max(
    0,
    ...readdirSync(path)
      .filter((name) => !name.endsWith('.test.ts'))
      .map((name) => newest(join(path, name))),
  );
}

function serve() {
  const server = 'packages/backend/bin/sotay-backend.js';
  const child = spawn(process.execPath, [server, 'serve', '--demo', '--portal', 'portals', '--cdn', cdn], {
    cwd: root,
    env: { ...env, PORT: port, SOTAY_DATA_DIR: dataFolder },
    stdio: 'inherit',
  });
  // A terminal sends Ctrl+C to the whole group, server included; other senders only reach this process.
  process.on('SIGINT', () => process.stdin.isTTY || child.kill('SIGINT'));
  process.on('SIGTERM', () => child.kill('SIGTERM'));
  child.on('error', (error) => fail(`The server cannot be started: ${error.message}`));
  child.on('close', (code, signal) => process.exit(signal ? 0 : code));
}

function fail(message) {
  console.error(message);
  process.exit(1);
}
