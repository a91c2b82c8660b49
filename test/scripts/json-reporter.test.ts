import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { it } from 'node:test';
import { jsonReporter } from '../support/json-reporter.mjs';

const browser = { name: 'Chrome' };
const suite = (name: string, tests: object[], suites: object[] = []): object => ({ name, tests, suites });
const test = (name: string, state: object): object => ({ name, passed: false, skipped: false, ...state });

it('the browser reporter counts the cases, and a file that cannot be loaded as a failure', () => {
  const folder = mkdtempSync(join(tmpdir(), 'sotay-reporter-'));
  const path = join(folder, 'results.json');
  const inner = suite('card', [test('shows', { passed: true }), test('hides', { error: { message: 'still there' } })]);
  const sessions = [
    {
      browser,
      testFile: join(process.cwd(), 'a.test.ts'),
      passed: false,
      errors: [],
      testResults: suite('', [test('later', { skipped: true })], [inner]),
    },
    { browser, testFile: join(process.cwd(), 'b.test.ts'), passed: false, errors: [{ message: 'no such module' }] },
  ];
  jsonReporter(path).onTestRunFinished({ sessions });
  const failures = [
    'Chrome a.test.ts: card › hides\n    still there',
    'Chrome b.test.ts: the file\n    no such module',
  ];
  assert.deepEqual(JSON.parse(readFileSync(path, 'utf8')), { passed: 1, failed: 2, skipped: 1, failures });
  rmSync(folder, { recursive: true });
});
