// What an application's bundler (esbuild, with code splitting) makes of published modules.
import { build } from 'esbuild';
import { minify } from 'terser';
import { root } from './run.mjs';

const terserOptions = { module: true, ecma: 2020, compress: { passes: 2 } };

/**
 * `modules`: name → export that the application calls, or '' for the effect. `first`: the contents of the files that load at
 * once; `whole`: also those of the imports at run time whose module path ends in one of `data`. `minifier`: esbuild, or
 * terser, which our script-tag build and the bundlers of most portals (webpack, Rollup) use.
 */
export async function bundleGraph(modules, data = [], minifier = 'esbuild') {
  const lines = Object.entries(modules).map(([module, name]) =>
    name ? `export { ${name} } from '${module}';` : `import '${module}';`,
  );
  const { outputFiles, metafile } = await build({
    stdin: { contents: lines.join('\n'), resolveDir: root },
    bundle: true,
    splitting: true,
    minify: minifier === 'esbuild',
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    legalComments: 'none',
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'silent',
    metafile: true,
    write: false,
    outdir: root,
    absWorkingDir: root,
  });
  const { outputs } = metafile;
  const closure = (files, found = new Set()) => {
    for (const file of files) {
      if (found.has(file)) continue;
      found.add(file);
      closure(
        outputs[file].imports.filter(({ kind }) => kind === 'import-statement').map(({ path }) => path),
        found,
      );
    }
    return [...found];
  };
  const entry = Object.keys(outputs).filter((file) => outputs[file].entryPoint === '<stdin>');
  const forData = data.map((ending) => {
    const found = Object.keys(outputs).find((file) => outputs[file].entryPoint?.endsWith(ending));
    if (!found) throw new Error(`nothing imports ${ending} at run time`);
    return found;
  });
  const contents = (files) =>
    Promise.all(
      files.map(async (file) => {
        const { contents: bytes, text } = outputFiles.find(({ path }) => path.endsWith(`/${file}`));
        return minifier === 'esbuild' ? bytes : Buffer.from((await minify(text, terserOptions)).code);
      }),
    );
  return { first: await contents(closure(entry)), whole: await contents(closure([...entry, ...forData])) };
}
