// Holds the bundled contract to the project's own rules (scripts/lib/contract-rules*.mjs). Another file can be named.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { judge } from './lib/contract-rules.mjs';
import { root } from './lib/run.mjs';

const path = process.argv[2] ?? join(root, 'openapi/dist/handbook.json');
let results;
try {
  results = judge(JSON.parse(readFileSync(path, 'utf8')));
} catch (error) {
  console.error(`The contract cannot be judged: ${error.message}`);
  process.exit(2);
}
for (const { name, findings } of results.filter((result) => result.findings.length)) {
  console.log(`\n${name}: ${findings.length}`);
  for (const finding of findings) console.log(`  ${finding}`);
}
const total = results.reduce((sum, { findings }) => sum + findings.length, 0);
const looks = results.reduce((sum, { checked }) => sum + checked, 0);
console.log(`${results.length} rules looked ${looks} times, ${total} findings`);
process.exit(total ? 1 : 0);
