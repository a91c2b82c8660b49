import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { runScript } from './run-script.ts';

const folder = mkdtempSync(join(tmpdir(), 'sotay-lock-'));
const lock = (packages: object): string => {
  const path = join(folder, 'package-lock.json');
  writeFileSync(path, JSON.stringify({ packages }));
  return path;
};

describe('lock-gaps', () => {
  after(() => rmSync(folder, { recursive: true }));

  it('accepts the lock file of this repository', () => {
    assert.equal(runScript('lock-gaps.mjs').code, 0);
  });

  it('names the platform binary that npm install left out', () => {
    const path = lock({
      '': {},
      'node_modules/rollup': { version: '4.68.7', optionalDependencies: { 'rollup-a': '1', 'rollup-b': '1' } },
      'node_modules/rollup-a': { version: '1.0.0' },
      'node_modules/rollup-b': {},
    });
    const { code, output } = runScript('lock-gaps.mjs', path);
    assert.equal(code, 1);
    assert.match(output, /^1 optional packages.*\nnode_modules\/rollup → rollup-b\n$/);
  });

  it('finds a binary beside the package and above it, as Node does', () => {
    const path = lock({
      'node_modules/vite/node_modules/esbuild': { version: '1.0.0', optionalDependencies: { near: '1', far: '1' } },
      'node_modules/vite/node_modules/near': { version: '1.0.0' },
      'node_modules/far': { version: '1.0.0' },
    });
    assert.equal(runScript('lock-gaps.mjs', path).code, 0);
  });
});
