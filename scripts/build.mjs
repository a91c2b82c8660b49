// Builds what is published: declarations (and the backend's JavaScript) by tsc, bundles by rollup, the manifest by cem.
import { existsSync } from 'node:fs';
import { run } from './lib/run.mjs';

const steps = [
  ['tsc', ['-b', 'packages/sdk', 'packages/components', 'packages/backend']],
  ['rollup', ['-c']],
  [
    'cem',
    [
      'analyze',
      '--litelement',
      '--globs',
      'packages/components/src/**/!(*.test|*.define).ts',
      '--outdir',
      'packages/components',
    ],
  ],
];
for (const [command, args] of steps) {
  if (command === 'rollup' && !existsSync('rollup.config.js')) continue;
  const code = await run(command, args);
  if (code !== 0) {
    console.error(`${command} failed`);
    process.exit(code);
  }
}
