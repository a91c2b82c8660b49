// `npm run bench -- viewer`: runs test/bench/viewer.mjs; without a name, all of them. Benchmarks print figures and never fail a
// build, unless asked: with --gate one that misses its number fails.
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { parseArgs } from 'node:util';

const all = readdirSync('test/bench').flatMap((file) => (file.endsWith('.mjs') ? [file.slice(0, -4)] : []));
const { values, positionals: asked } = parseArgs({ allowPositionals: true, options: { gate: { type: 'boolean' } } });
const gate = values.gate ? ['--gate'] : [];
const unknown = asked.filter((name) => !all.includes(name));
if (unknown.length) {
  console.error(`There is no benchmark ${unknown.join(', ')}. There are: ${all.join(', ')}`);
  process.exit(2);
}
for (const name of asked.length ? asked : all) {
  const { status } = spawnSync(process.execPath, [`test/bench/${name}.mjs`, ...gate], { stdio: 'inherit' });
  if (status) process.exit(status);
}
