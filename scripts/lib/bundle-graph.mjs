// What an application's bundler (esbuild, with code splitting) makes of published modules.
import { build } from 'esbuild';
import { root } from './run.mjs';

/**
 * `modules`: name → export that the application calls, or '' for the effect. `first`: the contents of the files that load at
 * once; `whole`: also those of the imports at run time whose module path ends in one of `data`.
 */
export async function bundleGraph(modules, data = []) {
  const lines = Object.entries(modules).map(([module, name]) =>
    name ? `export { ${name} } from '${module}';` : `import '${module}';`,
  );
  const { outputFiles, metafile } = await build({
    stdin: { contents: lines.join('\n'), resolveDir: root },
    bundle: true,
    splitting: true,
    minify: true,
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
  const contents = (files) => files.map((file) => outputFiles.find(({ path }) => path.endsWith(`/${file}`)).contents);
  return { first: contents(closure(entry)), whole: contents(closure([...entry, ...forData])) };
}
