// What the SDK costs the compiler of an application that makes 300 calls: instantiations, which a loaded machine does not
// change. With our SDK as it is, and with one of a thousand operations made of it (support/thousand.mjs). The research measured
// 47,210 for this technique (named interfaces, thin functions), and seven times that for a client generic over paths.
// Judged on the strict side, by the SDK's own modules and the calls together. With --gate that decides the exit code.
import { cpSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { capture, root } from '../../scripts/lib/run.mjs';
import { callsCode } from './support/calls.mjs';
import { writeThousand } from './support/thousand.mjs';

const BASELINE = 47_210;
const MAY_COST = 2;
const CALLS = 300;

const folder = join(root, '.sotay/bench/types');
const { operations, copies } = await writeThousand(join(folder, 'thousand/src'), 1000);
rmSync(join(folder, 'own'), { recursive: true, force: true });
cpSync(join(root, 'packages/sdk/src'), join(folder, 'own/src'), {
  recursive: true,
  filter: (path) => !path.endsWith('.test.ts'),
});

console.log('instantiations');
const ownModules = print(await declare('own'), 'the modules of our SDK');
const ownCalls = print(await compile('own', { copies: 1 }), `${CALLS} calls of it`);
const modules = print(await declare('thousand'), `the modules of an SDK of ${operations} operations`);
const calls = print(await compile('thousand', { copies }), `${CALLS} calls of it`);
print(await compile('thousand', { copies, isGuarded: true }), 'the same calls, each with its isProblem');

const kept = modules + calls <= MAY_COST * BASELINE;
const [own, thousand] = [ownModules + ownCalls, modules + calls].map(
  (sum) => `${sum} (${(sum / BASELINE).toFixed(2)} ×)`,
);
console.log(`\nmodules and calls together against ${BASELINE}: ours ${own}, thousand ${thousand}`);
console.log(`${kept ? 'within' : 'OVER'} ${MAY_COST} ×`);
if (!kept && process.argv.includes('--gate')) process.exitCode = 1;

/** Makes the declarations that an application sees. */
function declare(sdk) {
  return tsc(sdk, 'src', {
    lib: ['ES2023', 'DOM', 'DOM.Iterable'],
    rootDir: 'src',
    outDir: 'dist',
    declaration: true,
    emitDeclarationOnly: true,
    allowImportingTsExtensions: true,
    rewriteRelativeImportExtensions: true,
  });
}

/** Compiles an application against them. */
async function compile(sdk, options) {
  writeFileSync(join(folder, sdk, 'calls.ts'), callsCode({ count: CALLS, ...options }));
  return tsc(sdk, 'calls.ts', { noEmit: true, lib: ['ES2023', 'DOM', 'DOM.Iterable'] });
}

async function tsc(sdk, included, options) {
  const project = join(folder, sdk, 'tsconfig.json');
  const compilerOptions = {
    target: 'ES2022',
    module: 'ESNext',
    moduleResolution: 'Bundler',
    strict: true,
    exactOptionalPropertyTypes: true,
    noUncheckedIndexedAccess: true,
    skipLibCheck: true,
    types: ['node'],
    typeRoots: [join(root, 'node_modules/@types')],
    ...options,
  };
  writeFileSync(project, JSON.stringify({ compilerOptions, include: [included] }));
  const { code, output } = await capture('tsc', ['-p', project, '--extendedDiagnostics']);
  if (code !== 0) throw new Error(`${sdk} does not compile:\n${output.slice(0, 2000)}`);
  return Number(/Instantiations:\s+(\d+)/.exec(output)[1]);
}

function print(figure, what) {
  console.log(`${String(figure).padStart(9)}  ${what}`);
  return figure;
}
