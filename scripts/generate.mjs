// Bundles the contract and writes all code made from it. With --check it writes nothing and fails when a
// committed file is not what it would write. With --out FOLDER it writes there (used by the tests).
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { examplesCode, permissionsCode, routesCode, schemaCode } from './lib/contract-code.mjs';
import { permissionsPage, personalDataPage } from './lib/contract-inventory.mjs';
import { contractPage } from './lib/contract-page.mjs';
import { readmeText } from './lib/readme-tables.mjs';
import { capture, root } from './lib/run.mjs';

const { values: options } = parseArgs({ options: { check: { type: 'boolean' }, out: { type: 'string' } } });
const target = options.out ? resolve(options.out) : root;

const files = await generate().catch((error) => fail(error.message));
if (options.check) await compare(files);
else {
  for (const [path, text] of files) {
    await mkdir(dirname(join(target, path)), { recursive: true });
    await writeFile(join(target, path), text);
  }
  console.log(`${files.size} files written from the contract`);
}

async function generate() {
  const [yaml, json] = await bundles();
  const contract = JSON.parse(json);
  const schema = await schemaCode(contract);
  return new Map([
    ['openapi/dist/handbook.yaml', yaml],
    ['openapi/dist/handbook.json', json],
    ['openapi/dist/index.html', contractPage(contract)],
    ['openapi/dist/docs.css', await readFile(join(root, 'scripts/lib/contract-page.css'), 'utf8')],
    ['openapi/dist/permissions.md', permissionsPage(contract)],
    ['openapi/dist/personal-data.md', personalDataPage(contract)],
    ['packages/sdk/src/generated/schema.ts', schema],
    ['packages/backend/src/generated/schema.ts', schema],
    ['packages/sdk/src/generated/routes.ts', routesCode(contract)],
    ['packages/sdk/src/generated/examples.ts', examplesCode(contract)],
    ['packages/sdk/README.md', await readmeText(contract)],
    ['packages/sdk/src/generated/permissions.ts', permissionsCode(contract)],
  ]);
}

async function bundles() {
  const folder = await mkdtemp(join(tmpdir(), 'sotay-generate-'));
  try {
    const names = ['handbook.yaml', 'handbook.json'];
    return await Promise.all(
      names.map(async (name) => {
        const output = join(folder, name);
        const { code, output: log } = await capture('redocly', ['bundle', 'openapi/handbook.yaml', '--output', output]);
        if (code !== 0) throw new Error(`The contract cannot be bundled:\n${log}`);
        return `${(await readFile(output, 'utf8')).trimEnd()}\n`;
      }),
    );
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function compare(expected) {
  const differing = [];
  for (const [path, text] of expected) {
    const committed = await readFile(join(target, path), 'utf8').catch(() => undefined);
    if (committed !== text) differing.push(path);
  }
  if (differing.length)
    fail(`Not as generated from the contract (run \`npm run generate\`):\n  ${differing.join('\n  ')}`);
  console.log(`${expected.size} generated files are up to date`);
}

function fail(message) {
  console.error(message);
  process.exit(1);
}
