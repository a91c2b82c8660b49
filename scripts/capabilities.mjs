// Holds packages/sdk/capabilities.json to its word: each feature names what is exported for it and the tests that show it. A symbol
// that its entry point does not export, or a test that is missing or skipped, fails. The README's table is made from the same
// file by `npm run generate`.
//
// To add a feature, add one object: `symbols` are {entry, name}, the entry as in package.json and the name of an export, or
// `Type.member`; `tests` are {file, name}, the file from the root and the name as in its test() or it(). A fault has an
// `outcome` in words and tests.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { root } from './lib/run.mjs';

const sdk = join(root, 'packages/sdk');
const { features, faults = [] } = JSON.parse(readFileSync(process.argv[2] ?? join(sdk, 'capabilities.json'), 'utf8'));
const { exports } = JSON.parse(readFileSync(join(sdk, 'package.json'), 'utf8'));
const sourceOf = (entry) => exports[entry]?.['sotay-source'] && join(sdk, exports[entry]['sotay-source']);

const program = ts.createProgram(Object.keys(exports).map(sourceOf).filter(Boolean), compilerOptions());
const checker = program.getTypeChecker();

const findings = [
  ...features.flatMap(({ feature, symbols = [], tests }) => [
    ...(symbols.length ? [] : [`${feature}: names no symbol`]),
    ...symbols.filter((symbol) => !isExported(symbol)).map(({ entry, name }) => `${feature}: ${entry} has no ${name}`),
    ...untested(feature, tests),
  ]),
  ...faults.flatMap(({ fault, outcome, tests }) => [
    ...(outcome ? [] : [`${fault}: names no outcome`]),
    ...untested(fault, tests),
  ]),
];
if (findings.length) {
  console.error(findings.join('\n'));
  process.exit(1);
}
console.log(`${features.length} features are exported and tested, ${faults.length} faults are tested`);

function isExported({ entry, name }) {
  const file = sourceOf(entry) && program.getSourceFile(sourceOf(entry));
  if (!file) return false;
  const [symbolName, member] = name.split('.');
  const found = checker
    .getExportsOfModule(checker.getSymbolAtLocation(file))
    .find((symbol) => symbol.name === symbolName);
  if (!found || !member) return Boolean(found);
  const symbol = found.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(found) : found;
  return Boolean(checker.getDeclaredTypeOfSymbol(symbol).getProperty(member));
}

function untested(subject, tests = []) {
  if (!tests.length) return [`${subject}: names no test`];
  return tests.flatMap(({ file, name }) => problemsOf(file, name).map((problem) => `${subject}: ${problem}`));
}

function problemsOf(file, name) {
  const path = join(root, file);
  if (!existsSync(path)) return [`there is no ${file}`];
  const source = ts.createSourceFile(file, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true);
  const calls = [];
  const visit = (node) => {
    if (ts.isCallExpression(node) && nameOf(node.arguments[0]) === name) calls.push(node);
    ts.forEachChild(node, visit);
  };
  visit(source);
  const tests = calls.filter(({ expression }) => /^(test|it)\b/.test(expression.getText()));
  if (!tests.length) return [`${file} has no test "${name}"`];
  const skipped = tests.some(isSkipped);
  return skipped ? [`${file} skips "${name}"`] : [];
}

/** By itself or with the suite around it. A condition (`{ skip }`) is none: with SOTAY_TEST_ALL it fails instead. */
function isSkipped(node) {
  if (!node) return false;
  if (!ts.isCallExpression(node)) return isSkipped(node.parent);
  const {
    expression,
    arguments: [, options],
  } = node;
  const here =
    /^(test|it|describe|suite)\.(skip|todo)$/.test(expression.getText()) ||
    (options && ts.isObjectLiteralExpression(options) && /\b(skip|todo):/.test(options.getText()));
  return here || isSkipped(node.parent);
}

/** Tests made in a loop are named by their template, as it is written. */
function nameOf(argument) {
  return argument && ts.isTemplateExpression(argument) ? argument.getText().slice(1, -1) : argument?.text;
}

function compilerOptions() {
  const { config } = ts.readConfigFile(join(root, 'tsconfig.base.json'), (path) => ts.sys.readFile(path));
  return { ...ts.parseJsonConfigFileContent(config, ts.sys, root).options, lib: ['lib.es2023.d.ts', 'lib.dom.d.ts'] };
}
