// A private PostgreSQL 15 cluster for one test run: random port on 127.0.0.1, temporary folder, gone at the end.
import { execFile, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { promisify } from 'node:util';
import { keep } from '../../test/support/canary.mjs';

const exec = promisify(execFile);
const bin = process.env.POSTGRES_BIN ?? '/usr/lib/postgresql/15/bin';
const isRoot = process.getuid?.() === 0;

export const postgresPresent = () => existsSync(join(bin, 'initdb'));

/** Resolves with `{ url, stop }` when the cluster answers. */
export async function startPostgres() {
  const folder = await mkdtemp(join(tmpdir(), 'sotay-postgres-'));
  if (isRoot) await exec('chown', ['postgres', folder]);
  const data = join(folder, 'data');
  await exec(
    ...asOwner('initdb', [
      '--pgdata',
      data,
      '--username',
      'postgres',
      '--auth',
      'trust',
      '--encoding',
      'UTF8',
      '--locale',
      'C.UTF-8',
      '--no-sync',
    ]),
  );
  const port = await freePort();
  // The cluster is thrown away, so nothing needs to reach the disk.
  const settings = {
    listen_addresses: '127.0.0.1',
    port,
    unix_socket_directories: folder,
    fsync: 'off',
    max_connections: 200,
  };
  const flags = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const [command, args] = asOwner('postgres', ['-D', data, ...flags]);
  const server = spawn(command, args, { cwd: folder, stdio: ['ignore', 'ignore', 'pipe'] });
  server.stderr.setEncoding('utf8').on('data', (lines) => keep('log', lines));
  const closed = new Promise((resolve) => server.once('close', resolve));
  const stop = async () => {
    // Not a signal to the child: runuser keeps most of them to itself.
    await exec(...asOwner('pg_ctl', ['stop', '--pgdata', data, '--mode', 'fast']), { cwd: folder }).catch(() =>
      server.kill(),
    );
    await closed;
    await rm(folder, { recursive: true, force: true });
  };
  const url = `postgres://postgres@127.0.0.1:${port}/sotay`;
  try {
    await answering(folder, port);
    await exec(
      ...asOwner('createdb', ['--host', '127.0.0.1', '--port', `${port}`, '--username', 'postgres', 'sotay']),
      { cwd: folder },
    );
  } catch (error) {
    await stop();
    throw error;
  }
  return { url, stop };
}

/** PostgreSQL refuses to run as root. */
function asOwner(name, args) {
  const command = join(bin, name);
  return isRoot ? ['runuser', ['-u', 'postgres', '--', command, ...args]] : [command, args];
}

async function answering(folder, port) {
  for (let tries = 0; tries < 100; tries++) {
    const ready = await exec(join(bin, 'pg_isready'), ['--host', '127.0.0.1', '--port', `${port}`], {
      cwd: folder,
    }).then(
      () => true,
      () => false,
    );
    if (ready) return;
    await pause(100);
  }
  throw new Error('PostgreSQL does not answer');
}

function freePort() {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}
