import assert from 'node:assert/strict';
import { appendFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { runScript } from './run-script.ts';

describe('generate', () => {
  const folder = mkdtempSync(join(tmpdir(), 'sotay-generate-test-'));
  before(() => assert.equal(runScript('generate.mjs', '--out', folder).code, 0));
  after(() => rmSync(folder, { recursive: true }));

  it('writes the same files every time', () => {
    assert.equal(runScript('generate.mjs', '--check', '--out', folder).code, 0);
  });

  it('--check names an edited file and leaves it as it is', () => {
    const path = join(folder, 'packages/sdk/src/generated/routes.ts');
    const original = readFileSync(path, 'utf8');
    appendFileSync(path, '// edited\n');
    const { code, output } = runScript('generate.mjs', '--check', '--out', folder);
    assert.equal(code, 1);
    assert.match(output, /npm run generate.*\n {2}packages\/sdk\/src\/generated\/routes\.ts\n$/);
    assert.match(readFileSync(path, 'utf8'), /\/\/ edited\n$/);
    writeFileSync(path, original);
  });

  it('--check names a missing file', () => {
    rmSync(join(folder, 'openapi/dist/handbook.json'));
    const { code, output } = runScript('generate.mjs', '--check', '--out', folder);
    assert.equal(code, 1);
    assert.match(output, /openapi\/dist\/handbook\.json/);
  });
});
