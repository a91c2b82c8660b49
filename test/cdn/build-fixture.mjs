// Builds the sample tags the way the published ones are built, into the folder given as argument.
import { join } from 'node:path';
import { rollup } from 'rollup';
import { scriptTagBuild } from '../../scripts/lib/cdn-build.mjs';

const source = join(import.meta.dirname, 'fixture');
for (const config of scriptTagBuild({
  source,
  target: process.argv[2],
  shared: { base: ['shared.ts'] },
  later: ['sotay-gamma'],
})) {
  const build = await rollup(config);
  await build.write(config.output);
  await build.close();
}
