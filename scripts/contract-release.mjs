// Part of a release: the contract as it is now becomes the one that later changes are compared with. `--openapi FOLDER`
// names another contract (used by the tests).
import { copyFileSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { root } from './lib/run.mjs';

const { values: options } = parseArgs({ options: { openapi: { type: 'string', default: join(root, 'openapi') } } });
const file = (path) => join(options.openapi, path);
const versionOf = (path, pick) => pick(JSON.parse(readFileSync(file(path), 'utf8')));

const contract = versionOf('dist/handbook.json', ({ info }) => info.version);
const published = versionOf('package.json', ({ version }) => version);
if (contract !== published) {
  console.error(`info.version is ${contract}, but @sotay/contract is ${published}: make them equal, and generate`);
  process.exit(1);
}
copyFileSync(file('dist/handbook.json'), file('released.json'));
console.log(`Later changes are compared with ${contract}`);
