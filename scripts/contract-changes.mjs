// Compares the bundled contract with the released one (openapi/released.json), prints the changes and fails on those
// that the version does not allow. `--released FILE` and `--contract FILE` name others (used by the tests).
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { compareContracts } from './lib/contract-diff.mjs';
import { refuseChanges } from './lib/contract-gate.mjs';
import { root } from './lib/run.mjs';

const { values: options } = parseArgs({
  options: {
    released: { type: 'string', default: join(root, 'openapi/released.json') },
    contract: { type: 'string', default: join(root, 'openapi/dist/handbook.json') },
  },
});

try {
  const [released, contract] = [read(options.released), read(options.contract)];
  const changes = compareContracts(released, contract);
  print(changes, released.info.version);
  const refusal = refuseChanges(released.info.version, contract.info.version, changes);
  if (refusal) console.error(`\n${refusal}`);
  process.exitCode = refusal ? 1 : 0;
} catch (error) {
  console.error(`The contracts cannot be compared: ${error.message}`);
  process.exitCode = 2;
}

function read(path) {
  const contract = JSON.parse(readFileSync(path, 'utf8'));
  // Two files that hold no contract have no difference either.
  if (!Object.keys(contract.paths ?? {}).length) throw new Error(`${path} has no operations`);
  return contract;
}

function print(changes, version) {
  for (const kind of ['breaking', 'additive']) {
    const lines = changes.filter((change) => change.kind === kind);
    console.log(`${lines.length} ${kind} changes since ${version}`);
    for (const { where, message } of lines) console.log(`  ${where}: ${message}`);
  }
}
