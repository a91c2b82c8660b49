// A contract of a thousand operations and its SDK, made of ours: every noun module, its types and its part of the contract are
// copied under new names until there are enough. So what our types cost shows in the copies.
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { schemaCode } from '../../../scripts/lib/contract-code.mjs';
import { root } from '../../../scripts/lib/run.mjs';

const methods = ['get', 'post', 'put', 'patch', 'delete'];
const sdk = join(root, 'packages/sdk/src');

export async function writeThousand(folder, wanted) {
  const contract = JSON.parse(readFileSync(join(root, 'openapi/dist/handbook.json'), 'utf8'));
  const copies = Math.ceil(wanted / operationsOf(contract).length);
  rmSync(folder, { recursive: true, force: true });
  cpSync(sdk, folder, { recursive: true, filter: (path) => !/\.test\.ts$|\/testing\b/.test(path) });
  writeFileSync(join(folder, 'generated/schema.ts'), await schemaCode(enlarge(contract, copies)));
  const nouns = readdirSync(join(sdk, 'types')).filter((file) => existsSync(join(sdk, file)));
  for (let copy = 1; copy < copies; copy++) writeCopy(join(folder, `copy${copy}`), nouns);
  return { copies, operations: operationsOf(contract).length * copies };
}

function operationsOf({ paths }) {
  return Object.values(paths).flatMap((item) => methods.flatMap((method) => item[method] ?? []));
}

/** Copy 3 of `/documents` is `/copy3/documents`, of `listDocuments` `listDocuments3`, of the schema `Document` `Document3`. */
function enlarge(contract, copies) {
  const large = structuredClone(contract);
  for (let copy = 1; copy < copies; copy++) {
    const text = JSON.stringify({ paths: contract.paths, schemas: contract.components.schemas });
    const { paths, schemas } = JSON.parse(
      text.replace(/"#\/components\/schemas\/(\w+)"/g, `"#/components/schemas/$1${copy}"`),
    );
    for (const operation of operationsOf({ paths })) operation.operationId += copy;
    for (const [path, item] of Object.entries(paths)) large.paths[`/copy${copy}${path}`] = item;
    for (const [name, schema] of Object.entries(schemas)) large.components.schemas[`${name}${copy}`] = schema;
  }
  return large;
}

function writeCopy(target, nouns) {
  mkdirSync(join(target, 'types'), { recursive: true });
  for (const file of nouns) {
    cpSync(join(sdk, 'types', file), join(target, 'types', file));
    const code = readFileSync(join(sdk, file), 'utf8');
    const isCopied = (path) => nouns.includes(path.replace(/^types\//, ''));
    const moved = code.replace(/'\.\/([\w/-]+\.ts)'/g, (import_, path) => (isCopied(path) ? import_ : `'../${path}'`));
    writeFileSync(join(target, file), moved);
  }
}
