// `npm run check`: everything that can be judged without running the product. Runs all, prints a table, fails if any fails.
// `-- types lint` runs some; --json FILE writes {name: passed} (used by scripts/test.mjs).
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { capture } from './lib/run.mjs';

const bundle = 'openapi/dist/handbook.yaml';
const checks = {
  types: [
    ['npm', 'run', '--silent', 'manifest'], // Storybook imports it
    ['tsc', '-b'],
  ],
  lint: [
    // Without its cache: a type changed in one file makes findings in others.
    ['eslint', '.', '--max-warnings', '0'],
    ['prettier', '--check', '--log-level', 'warn', '--cache', '.'],
    ['stylelint', 'packages/components/src/**/*.styles.ts', '--allow-empty-input', '--max-warnings', '0'],
  ],
  contract: [
    ['redocly', 'lint', bundle, '--max-problems', '1000'],
    ['node', 'scripts/contract-rules.mjs'],
    ['node', 'scripts/contract-changes.mjs'],
    ['spectral', 'lint', bundle, '--ruleset', '.spectral.yaml', '--fail-severity', 'hint'],
  ],
  generated: [['node', 'scripts/generate.mjs', '--check']],
  capabilities: [['node', 'scripts/capabilities.mjs']],
  lock: [
    ['node', 'scripts/lock-gaps.mjs'],
    ['node', 'scripts/lock-gaps.mjs', 'test/consumers/package-lock.json'],
  ],
  tests: [['node', 'scripts/test-ratio.mjs']],
};

const { values: options, positionals } = parseArgs({ allowPositionals: true, options: { json: { type: 'string' } } });
const unknown = positionals.filter((name) => !checks[name]);
if (unknown.length) {
  console.error(`Unknown check: ${unknown.join(', ')}. There are: ${Object.keys(checks).join(', ')}.`);
  process.exit(2);
}

const results = [];
for (const name of positionals.length ? positionals : Object.keys(checks)) {
  for (const [command, ...args] of checks[name]) {
    const started = performance.now();
    const { code, output } = await capture(command, args);
    // A warning of the contract linters is a finding too; Redocly exits 0 on it.
    const passed = code === 0 && !(command === 'redocly' && /\[\d+\] /.test(output));
    if (!passed) console.log(`\n── ${name}: ${command} ${args.join(' ')}\n${output.trim()}\n`);
    results.push({
      name,
      command: command === 'node' ? args[0] : command,
      passed,
      seconds: (performance.now() - started) / 1000,
    });
  }
}

console.log('');
for (const { name, command, passed, seconds } of results) {
  console.log(
    `${passed ? 'ok    ' : 'FAILED'}  ${name.padEnd(12)} ${command.padEnd(24)} ${seconds.toFixed(1).padStart(5)} s`,
  );
}
if (options.json) {
  const byName = {};
  for (const { name, passed } of results) byName[name] = (byName[name] ?? true) && passed;
  writeFileSync(options.json, JSON.stringify(byName));
}
process.exit(results.every(({ passed }) => passed) ? 0 : 1);
