// `npm run size`: brotli bytes from the built packages, against size-budgets.json.
// A `bundle` row is what an application's bundler makes of the published modules, `first` before the first drawing (the
// design's budget), `whole` with what the `data` modules bring when it fetches its data. A `cdn` row is the files that the
// loader fetches, each compressed for itself; there the transport comes at once, so both are the same. An `over` row is
// what one more feature adds to the row that it names.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { bundleGraph } from './lib/bundle-graph.mjs';
import { filesOfCdn } from './lib/cdn-graph.mjs';
import { root } from './lib/run.mjs';

const cdn = join(root, 'packages/components/dist/cdn');
const rows = JSON.parse(readFileSync(join(root, 'size-budgets.json'), 'utf8'));
const measured = [];
for (const row of rows)
  measured.push({
    ...row,
    ...(await measure(row).catch((error) => ({ missing: error.errors?.[0]?.text ?? error.message }))),
  });
print(measured.filter(({ over }) => !over));
for (const base of new Set(rows.flatMap(({ over }) => over ?? [])))
  printExtras(
    base,
    measured.filter(({ over }) => over === base),
  );
process.exitCode = measured.every(fits) ? 0 : 1;

async function measure({ bundle, data, cdn: entries, over }) {
  if (over) {
    const base = measured.find(({ row }) => row === over);
    if (!base) throw new Error(`no row above is named ${over}`);
    const { first } = await bundleGraph({ ...base.bundle, ...bundle });
    const bytes = sum(first) - base.firstBytes;
    return { firstBytes: bytes, wholeBytes: bytes };
  }
  if (bundle) {
    const { first, whole } = await bundleGraph(bundle, data);
    return { firstBytes: sum(first), wholeBytes: sum(whole), files: whole.length };
  }
  const files = filesOfCdn(cdn, entries).map((file) => readFileSync(join(cdn, file)));
  return { firstBytes: sum(files), wholeBytes: sum(files), files: files.length };
}

function sum(files) {
  const options = { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } };
  return files.reduce((bytes, file) => bytes + brotliCompressSync(file, options).length, 0);
}

function fits({ missing, firstBytes, wholeBytes, first, whole = first }) {
  return !missing && firstBytes <= first && wholeBytes <= whole;
}

function print(list) {
  const width = Math.max(...list.map(({ row }) => row.length));
  const kilo = (bytes) => (bytes / 1000).toFixed(2).padStart(6);
  console.log(`${''.padEnd(8)}${'kB, brotli'.padEnd(width)}   first / budget    whole / budget   files   peers`);
  for (const measuredRow of list) {
    const { row, missing, firstBytes, wholeBytes, files, first, whole = first, peers } = measuredRow;
    const verdict = missing ? 'missing' : fits(measuredRow) ? 'ok' : 'OVER';
    const figures = missing
      ? missing
      : `${kilo(firstBytes)} / ${kilo(first)}   ${kilo(wholeBytes)} / ${kilo(whole)}   ${String(files).padStart(5)}   ${peers}`;
    console.log(`${verdict.padEnd(8)}${row.padEnd(width)}  ${figures}`);
  }
}

function printExtras(base, list) {
  const width = Math.max(...list.map(({ row }) => row.length));
  console.log(`\neach further feature only when imported: bytes over "${base}"`);
  for (const extra of list) {
    const { row, missing, firstBytes, first } = extra;
    const figures = missing ?? `${String(firstBytes).padStart(6)} / ${String(first).padStart(5)}`;
    console.log(`${(missing ? 'missing' : fits(extra) ? 'ok' : 'OVER').padEnd(8)}${row.padEnd(width)}  ${figures}`);
  }
}
