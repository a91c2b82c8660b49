import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { runScript } from './run-script.ts';
import { changed, toyContract } from './toy-contract.ts';

describe('a release of the contract', () => {
  let folder = '';
  const released = () => readFileSync(join(folder, 'released.json'), 'utf8');
  const prepare = (version: string, contract: object) => {
    writeFileSync(join(folder, 'package.json'), JSON.stringify({ version }));
    writeFileSync(join(folder, 'dist/handbook.json'), JSON.stringify(contract));
  };
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'sotay-release-'));
    mkdirSync(join(folder, 'dist'));
    writeFileSync(join(folder, 'released.json'), 'the release before');
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('is what later changes are compared with', () => {
    prepare('2.0.0', changed('info version', '2.0.0'));
    const { code, output } = runScript('contract-release.mjs', '--openapi', folder);
    assert.deepEqual([code, output], [0, 'Later changes are compared with 2.0.0\n']);
    const since = ['--released', join(folder, 'released.json'), '--contract'];
    const same = runScript('contract-changes.mjs', ...since, join(folder, 'dist/handbook.json'));
    assert.match(same.output, /^0 breaking changes since 2\.0\.0\n0 additive changes/);
    prepare('2.0.0', changed('paths /pens', undefined, changed('info version', '2.0.0')));
    assert.equal(runScript('contract-changes.mjs', ...since, join(folder, 'dist/handbook.json')).code, 1);
  });

  it('is not made when the package has another version, and the release before stays', () => {
    prepare('1.2.4', toyContract);
    const { code, output } = runScript('contract-release.mjs', '--openapi', folder);
    assert.equal(code, 1);
    assert.match(output, /info\.version is 1\.2\.3, but @sotay\/contract is 1\.2\.4/);
    assert.equal(released(), 'the release before');
  });

  it('is not made from what is no contract', () => {
    writeFileSync(join(folder, 'package.json'), '{}');
    writeFileSync(join(folder, 'dist/handbook.json'), '{}');
    assert.notEqual(runScript('contract-release.mjs', '--openapi', folder).code, 0);
    assert.equal(released(), 'the release before');
  });
});
