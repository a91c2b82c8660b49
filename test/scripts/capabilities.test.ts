// A claim that does not hold is found: of a symbol, of a test that is not there, and of one that does not run.
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { after, test } from 'node:test';
import { root, runScript } from './run-script.ts';

const folder = mkdtempSync(join(tmpdir(), 'sotay-capabilities-'));
after(() => rmSync(folder, { recursive: true }));

const testsFile = join(folder, 'some.test.ts');
writeFileSync(
  testsFile,
  `test('runs', () => {});
   for (const one of []) it(\`runs for \${one}\`, () => {});
   it.skip('is skipped', () => {});
   test('is skipped by an option', { skip: true }, () => {});
   describe.skip('a suite', () => it('is in a skipped suite', () => {}));
   someCall('is no test');`,
);
const shownBy = (...names: string[]) => names.map((name) => ({ file: relative(root, testsFile), name }));
const symbol = { entry: './client', name: 'ClientOptions.retry' };

function check(list: object): { code: number | null; output: string } {
  const path = join(folder, 'capabilities.json');
  writeFileSync(path, JSON.stringify({ features: [], ...list }));
  return runScript('capabilities.mjs', path);
}

test('what is exported and tested is taken', () => {
  const { code, output } = check({
    features: [{ feature: 'F', symbols: [symbol], tests: shownBy('runs', 'runs for ${one}') }],
    faults: [{ fault: 'X', outcome: 'an error', tests: shownBy('runs') }],
  });
  assert.equal(code, 0, output);
  assert.match(output, /1 features .* 1 faults/);
});

test('every false claim is found, and told by its subject', () => {
  const tests = shownBy('runs');
  const names = ['is not there', 'is no test', 'is skipped', 'is skipped by an option', 'is in a skipped suite'];
  const { code, output } = check({
    features: [
      { feature: 'no export', symbols: [{ entry: './client', name: 'createKlient' }], tests },
      { feature: 'no member', symbols: [{ entry: './client', name: 'ClientOptions.retries' }], tests },
      { feature: 'no entry', symbols: [{ entry: './nowhere', name: 'createClient' }], tests },
      { feature: 'no symbol', tests },
      { feature: 'no test', symbols: [symbol] },
      { feature: 'no file', symbols: [symbol], tests: [{ file: 'test/nowhere.test.ts', name: 'runs' }] },
      ...names.map((name) => ({ feature: `feature ${name}`, symbols: [symbol], tests: shownBy(name) })),
    ],
    faults: [
      ...names.map((name) => ({ fault: `fault ${name}`, outcome: 'an error', tests: shownBy(name) })),
      { fault: 'no fault test', outcome: 'an error' },
      { fault: 'no outcome', tests },
    ],
  });
  assert.equal(code, 1);
  const found = output.trim().split('\n');
  for (const subject of [
    'no export',
    'no member',
    'no entry',
    'no symbol',
    'no test',
    'no file',
    'no fault test',
    'no outcome',
  ])
    assert.equal(found.filter((line) => line.startsWith(`${subject}: `)).length, 1, subject);
  for (const name of names)
    for (const kind of ['feature', 'fault'])
      assert.equal(found.filter((line) => line.startsWith(`${kind} ${name}: `)).length, 1, `${kind} ${name}`);
});
