// The SDK ships ky without the parts that it cannot reach. The transport's own tests must hold on that one too.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

const path = (relative: string) => fileURLToPath(new URL(`../../${relative}`, import.meta.url));

for (const name of ['transport', 'session', 'tokens', 'pages', 'old-engine', 'faults'])
  test(`on the shipped ky: ${name}`, () => {
    const hook = path('test/ky/use-shipped-ky.mjs');
    const file = path(`packages/sdk/src/http/${name}.test.ts`);
    // Without the runner's own variables the child would report to it instead of us.
    const { NODE_TEST_CONTEXT: _, ...env } = process.env;
    const { status, stdout } = spawnSync('node', ['--conditions=sotay-source', '--import', hook, file], { env });
    assert.equal(status, 0, String(stdout));
  });

test('ky goes with its licence, and is fetched from nowhere else', () => {
  const shipped = readFileSync(path('packages/sdk/dist/vendor/ky.js'), 'utf8');
  assert.match(shipped, /^\/\*! ky \d+\.\d+\.\d+, MIT License © Sindre Sorhus/);
  assert.doesNotMatch(shipped, /^import /m);
  assert.match(readFileSync(path('packages/sdk/dist/vendor/ky.licence.txt'), 'utf8'), /Permission is hereby granted/);
  assert.match(readFileSync(path('packages/sdk/dist/http/session.js'), 'utf8'), /from '\.\.\/vendor\/ky\.js'/);
});
