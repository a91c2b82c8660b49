// Part of a release: the contract as it is now becomes the one that later changes are compared with.
import { copyFileSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './lib/run.mjs';

const read = (path) => JSON.parse(readFileSync(join(root, path), 'utf8'));
const contract = read('openapi/dist/handbook.json').info.version;
const published = read('openapi/package.json').version;
if (contract !== published) {
  console.error(`info.version is ${contract}, but @sotay/contract is ${published}: make them equal, and generate`);
  process.exit(1);
}
copyFileSync(join(root, 'openapi/dist/handbook.json'), join(root, 'openapi/released.json'));
console.log(`Later changes are compared with ${contract}`);
