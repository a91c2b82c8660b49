// `npm run check` on a copy of the script whose tools are doubles: each is made to fail in turn.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { root } from './run-script.ts';

const tools = ['npm', 'tsc', 'eslint', 'prettier', 'stylelint', 'redocly', 'spectral'];
const scripts = ['contract-rules', 'contract-changes', 'generate', 'capabilities', 'lock-gaps', 'test-ratio'];

describe('npm run check', () => {
  const folder = mkdtempSync(join(tmpdir(), 'sotay-check-'));
  const log = join(folder, 'called.txt');
  after(() => rmSync(folder, { recursive: true }));
  before(() => {
    mkdirSync(join(folder, 'scripts/lib'), { recursive: true });
    for (const file of ['check.mjs', 'lib/run.mjs']) cpSync(`${root}scripts/${file}`, join(folder, 'scripts', file));
    mkdirSync(join(folder, 'node_modules/.bin'), { recursive: true });
    const bin = (name: string) => join(folder, 'node_modules/.bin', name);
    for (const name of tools)
      writeFileSync(
        bin(name),
        `#!/bin/sh\necho "${name} $*" >>"$LOG"\n[ "${name} $*" != "$FAIL" ] || { echo "$SAY"; exit "$CODE"; }\n`,
        { mode: 0o755 },
      );
    for (const name of scripts)
      writeFileSync(
        join(folder, `scripts/${name}.mjs`),
        `import { appendFileSync } from 'node:fs';
         const { FAIL, LOG, CODE, SAY } = process.env;
         const called = ['node', 'scripts/${name}.mjs', ...process.argv.slice(2)].join(' ');
         appendFileSync(LOG, called + '\\n');
         if (called === FAIL) { console.log(SAY); process.exit(Number(CODE)); }`,
      );
  });

  function check(fail: string, { code = 1, say = 'it is wrong' } = {}, ...args: string[]) {
    // Nothing but the doubles and the shell is on PATH.
    const env = { PATH: '/usr/bin:/bin', LOG: log, FAIL: fail, CODE: String(code), SAY: say };
    const { status, stdout } = spawnSync(process.execPath, [join(folder, 'scripts/check.mjs'), ...args], {
      encoding: 'utf8',
      env,
    });
    return { status, stdout };
  }

  it('passes when every tool passes, and fails when any one fails, with what it said', () => {
    writeFileSync(log, '');
    assert.equal(check('').status, 0);
    const called = readFileSync(log, 'utf8').trim().split('\n');
    for (const name of [...tools, ...scripts.map((script) => `node scripts/${script}.mjs`)])
      assert.ok(called.some((line) => line.startsWith(name)), `${name} is called`); // prettier-ignore
    for (const line of called) {
      const { status, stdout } = check(line);
      assert.equal(status, 1, line);
      assert.match(stdout, /it is wrong/, line);
      assert.equal(stdout.match(/^FAILED/gm)?.length, 1, line);
      assert.equal(stdout.match(/^ok /gm)?.length, called.length - 1, `${line}: the others run all the same`);
    }
  });

  it('fails on a tool that is not there', () => {
    const gone = join(folder, 'node_modules/.bin/spectral');
    const kept = readFileSync(gone);
    rmSync(gone);
    try {
      const { status, stdout } = check('', {}, 'contract');
      assert.equal(status, 1);
      assert.match(stdout, /^FAILED {2}contract +spectral/m);
    } finally {
      writeFileSync(gone, kept, { mode: 0o755 });
    }
  });

  it('fails on a warning of Redocly, which ends with 0', () => {
    const lint = 'redocly lint openapi/dist/handbook.yaml --max-problems 1000';
    assert.equal(check(lint, { code: 0, say: 'validated' }, 'contract').status, 0);
    assert.equal(check(lint, { code: 0, say: '[1] handbook.yaml:1:1 at #/info' }, 'contract').status, 1);
  });

  it('tells machines which check failed', () => {
    const report = join(folder, 'report.json');
    check('node scripts/contract-changes.mjs', {}, 'contract', 'generated', '--json', report);
    assert.deepEqual(JSON.parse(readFileSync(report, 'utf8')), { contract: false, generated: true });
  });

  it('refuses a check that there is not', () => {
    assert.equal(check('', {}, 'contracts').status, 2);
  });
});
