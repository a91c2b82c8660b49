// The script-tag build: one chunk per tag, then the loader that knows the chunks. Used by rollup.config.js and test/cdn.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import resolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import esbuild from 'rollup-plugin-esbuild';
import { chunkTable, chunkTableModule, copyFile, integrityFile, licences, tagEntries } from './cdn-chunks.mjs';
import { leanKy } from './lean-ky.mjs';

const path = (relative) => fileURLToPath(new URL(`../../${relative}`, import.meta.url));

// Without the base tsconfig, decorators and class fields come out wrong.
export const typescript = (target) => esbuild({ target, tsconfig: path('tsconfig.base.json') });

/** One space where a style sheet breaks its line: terser leaves template literals as they are. */
const flatStyles = () => ({
  name: 'sotay-flat-styles',
  transform: (code) => ({ code: code.replace(/\bcss`[^`]*`/g, (sheet) => sheet.replace(/\s*\n\s*/g, ' ')), map: null }),
});

const browserFloor = ['es2022', 'chrome109', 'firefox115', 'safari16.4'];
const plugins = () => [
  leanKy(),
  resolve({ browser: true, exportConditions: ['sotay-source', 'production'] }),
  typescript(browserFloor),
  flatStyles(),
  terser({ module: true, ecma: 2022, compress: { passes: 2 }, format: { comments: false } }),
];

// A bare import left in a script tag works nowhere, and chunks that import each other in a circle define no tag.
const onwarn = (warning, warn) => {
  if (['UNRESOLVED_IMPORT', 'CIRCULAR_CHUNK'].includes(warning.code)) throw new Error(warning.message);
  warn(warning);
};

/**
 * `source` holds define/<tag>.ts and sotay.css; `shared` names modules (below `source`) that tags have in common, by chunk;
 * `later` the tags whose files the loader looks up when it meets one.
 */
export const scriptTagBuild = ({ source, target, shared, later }) => {
  const table = {};
  const tags = tagEntries(join(source, 'define'));
  const manualChunks = Object.fromEntries(
    Object.entries(shared).map(([name, files]) => [name, files.map((file) => join(source, file)).filter(existsSync)]),
  );
  const chunkNames = 'chunks/[name]-[hash].js';
  const chunks = {
    input: tags,
    output: {
      dir: target,
      entryFileNames: chunkNames,
      chunkFileNames: chunkNames,
      manualChunks,
      sourcemap: true,
    },
    preserveEntrySignatures: false,
    onwarn,
    plugins: [...plugins(), chunkTable(target, tags, later, table), licences()],
  };
  const loader = {
    input: { sotay: path('packages/components/src/cdn/loader.ts') },
    output: { dir: target, sourcemap: true },
    plugins: [
      chunkTableModule(target, table),
      ...plugins(),
      copyFile(join(source, 'sotay.css'), 'sotay.css'),
      integrityFile(target),
    ],
  };
  return [chunks, loader];
};
