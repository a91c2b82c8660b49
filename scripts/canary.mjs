// The end of the canary run: searches everything the product left behind while the suite ran for the personal data that
// was planted in it. `--dir` names the folder (SOTAY_CANARY of the run), `--report FILE` gets {passed, failed, skipped}.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { findMarks, plantedTexts } from './lib/canary-marks.mjs';
import { root } from './lib/run.mjs';

const { values: options } = parseArgs({
  options: { dir: { type: 'string', default: '.sotay/canary' }, report: { type: 'string' } },
});
const folder = resolve(root, options.dir);
const traces = ['log', 'url', 'storage', 'screen'];
const planted = plantedTexts();
const files = existsSync(folder) ? readdirSync(folder) : [];
const failures = [];

console.log(`${planted.length} planted texts, and every number of the invented persons\n`);
for (const trace of traces) {
  const lines = files
    .filter((name) => name.startsWith(`${trace}.`) && name.endsWith('.txt'))
    .flatMap((name) => readFileSync(join(folder, name), 'utf8').split('\n').filter(Boolean));
  const hits = new Map();
  for (const line of lines) for (const mark of findMarks(trace, line, planted)) hits.set(mark, line);
  // Nothing to look through is no proof.
  const bad = lines.length === 0 || hits.size > 0;
  if (bad) failures.push(trace);
  console.log(
    `${bad ? 'FAILED' : 'ok    '}  ${trace.padEnd(8)} ${String(lines.length).padStart(7)} lines, ${hits.size} hits`,
  );
  for (const [mark, line] of hits) console.log(`          ${mark}\n            in: ${line.slice(0, 300)}`);
}

const counts = { passed: traces.length - failures.length, failed: failures.length, skipped: 0 };
if (options.report) writeFileSync(options.report, JSON.stringify(counts));
process.exitCode = failures.length ? 1 : 0;
