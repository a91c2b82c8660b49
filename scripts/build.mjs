// Builds what is published: declarations (and the backend's JavaScript) by tsc, bundles by rollup, the manifest by cem.
import { cpSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { root, run } from './lib/run.mjs';

const steps = [
  ['tsc', ['-b', 'packages/sdk', 'packages/components', 'packages/backend']],
  ['rollup', ['-c']],
  ['npm', ['run', '--silent', 'manifest']],
];

for (const [command, args] of steps) {
  const code = await run(command, args);
  if (code !== 0) {
    console.error(`The build stops at ${command}.`);
    process.exit(code);
  }
}
copyData('packages/backend');

/** What the sources read at run time, such as sample texts. */
function copyData(folder) {
  const [source, target] = ['src', 'dist'].map((name) => join(root, folder, name));
  cpSync(source, target, { recursive: true, filter: (path) => statSync(path).isDirectory() || !path.endsWith('.ts') });
}
