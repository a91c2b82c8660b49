import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { spawnSync } from 'node:child_process';
import { countStage } from '../../scripts/lib/counts.mjs';

const folder = mkdtempSync(join(tmpdir(), 'sotay-counts-'));
after(() => rmSync(folder, { recursive: true }));

function tapOf(source: string): { code: number; path: string } {
  const test = join(folder, 'sample.test.mjs');
  const path = join(folder, 'sample.tap');
  writeFileSync(test, source);
  const { NODE_TEST_CONTEXT: _, ...env } = process.env; // a nested run would report to this one
  const flags = ['--test', '--test-reporter=tap', `--test-reporter-destination=${path}`];
  return { code: spawnSync(process.execPath, [...flags, test], { env }).status ?? 1, path };
}

describe('counting a stage of node:test', () => {
  it('counts passed, failed and skipped', () => {
    const { code, path } = tapOf(`
      import { it } from 'node:test';
      it('a', () => {}); it('b', () => {}); it('c', () => { throw new Error('x'); }); it.skip('d', () => {});`);
    assert.deepEqual(countStage('node', code, path), { passed: 2, failed: 1, skipped: 1 });
  });

  it('a file that cannot be loaded is a failure', () => {
    const { code, path } = tapOf(`import './missing.mjs';`);
    assert.equal(countStage('node', code, path).failed, 1);
  });

  it('a stage in which every test is skipped is a failure', () => {
    const { code, path } = tapOf(`import { it } from 'node:test'; it.skip('d', () => {});`);
    assert.equal(countStage('node', code, path).failed, 1);
  });
});

describe('counting other stages', () => {
  it('a run that leaves no results is a failure', () => {
    assert.equal(countStage('wtr', 0, join(folder, 'nothing.json')).failed, 1);
  });

  it('a run that ends badly is a failure, whatever it counted', () => {
    const path = join(folder, 'good.json');
    writeFileSync(path, JSON.stringify({ passed: 3, failed: 0, skipped: 0 }));
    assert.deepEqual(countStage('wtr', 0, path), { passed: 3, failed: 0, skipped: 0 });
    assert.equal(countStage('wtr', 1, path).failed, 1);
  });

  it('each check is a case', () => {
    const path = join(folder, 'check.json');
    writeFileSync(path, JSON.stringify({ types: true, lint: false }));
    assert.deepEqual(countStage('check', 1, path), { passed: 1, failed: 1, skipped: 0 });
  });

  it('a command is one case', () => {
    assert.equal(countStage('exit', 0, '').passed, 1);
    assert.equal(countStage('exit', 1, '').failed, 1);
  });
});
