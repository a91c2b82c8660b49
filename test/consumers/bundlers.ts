// The bundlers of our users, as they come: two entries, the page and its worker, into one folder.
import { nodeResolve } from '@rollup/plugin-node-resolve';
import * as esbuild from 'esbuild';
import { join } from 'node:path';
import { rollup } from 'rollup';
import * as vite from 'vite';

type Bundler = (folder: string, target: string) => Promise<unknown>;

const inputs = (folder: string): Record<string, string> => ({
  page: join(folder, 'page.js'),
  worker: join(folder, 'worker.js'),
});

export const bundlers: Readonly<Record<string, Bundler>> = {
  esbuild: (folder, target) =>
    esbuild.build({
      entryPoints: inputs(folder),
      outdir: target,
      bundle: true,
      splitting: true,
      minify: true,
      format: 'esm',
      logLevel: 'silent',
    }),

  async Rollup(folder, target) {
    const bundle = await rollup({ input: inputs(folder), plugins: [nodeResolve({ browser: true })] });
    await bundle.write({ dir: target });
    await bundle.close();
  },

  Vite: (folder, target) =>
    vite.build({
      root: folder,
      configFile: false,
      logLevel: 'silent',
      build: { outDir: target, rolldownOptions: { input: inputs(folder), output: { entryFileNames: '[name].js' } } },
    }),
};
