import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readlinkSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { root } from './run-script.ts';

describe('bootstrap', { skip: process.platform === 'win32' }, () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'sotay-bootstrap-'));
    mkdirSync(join(folder, 'node_modules/.bin'), { recursive: true });
    writeFileSync(join(folder, 'package-lock.json'), '{}');
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const markInstalled = (): void => writeFileSync(join(folder, 'node_modules/.package-lock.json'), '{}');
  /** Runs it with a program in npm's place that only says what it was asked to do. */
  const bootstrap = (): string => {
    writeFileSync(join(folder, 'npm.cjs'), 'console.log("npm", ...process.argv.slice(2))');
    const env = { ...process.env, npm_execpath: join(folder, 'npm.cjs') };
    return spawnSync(process.execPath, [join(root, 'scripts/bootstrap.cjs')], { cwd: folder, env, encoding: 'utf8' })
      .stdout;
  };

  it('installs from the lock file when nothing is installed', () => {
    assert.match(bootstrap(), /^npm ci /m);
  });

  it('does nothing when what is installed is as new as the lock file', () => {
    markInstalled();
    assert.equal(bootstrap(), '');
  });

  it('restores the link to Node that npm 10 loses', () => {
    markInstalled();
    const binary = `node-${process.platform}-${process.arch}/bin/node`;
    mkdirSync(join(folder, 'node_modules', binary), { recursive: true });
    bootstrap();
    assert.equal(readlinkSync(join(folder, 'node_modules/.bin/node')), `../${binary}`);
  });
});
