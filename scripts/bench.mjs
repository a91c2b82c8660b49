// `npm run bench -- viewer`: runs test/bench/viewer.mjs; without a name, all of them. Benchmarks print ratios and never fail a build.
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';

const all = readdirSync('test/bench').flatMap((file) => (file.endsWith('.mjs') ? [file.slice(0, -4)] : []));
const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !all.includes(name));
if (unknown.length) {
  console.error(`There is no benchmark ${unknown.join(', ')}. There are: ${all.join(', ')}`);
  process.exit(2);
}
for (const name of asked.length ? asked : all) {
  const { status } = spawnSync(process.execPath, [`test/bench/${name}.mjs`], { stdio: 'inherit' });
  if (status) process.exit(status);
}
