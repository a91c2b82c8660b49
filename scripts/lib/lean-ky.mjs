// ky as the SDK ships it: bundled from ky's own files, unchanged, without what cannot be reached. Used by rollup.config.js,
// the script-tag build and test/lean-ky, which runs the transport's tests against it.
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { transform } from 'esbuild';
import { minify } from 'terser';

const folder = dirname(fileURLToPath(import.meta.resolve('ky')));
const { version } = JSON.parse(readFileSync(join(folder, '../package.json'), 'utf8'));

/** Neither is sent or followed by the transport: bodies are JSON text, and progress is not ky's (ky PR #632, #822). */
const define = { 'globalThis.ReadableStream': 'undefined', 'globalThis.FormData': 'undefined' };

/** Rollup plugin. The entry is the class alone: `ky.create`, `ky.extend` and the option merging behind them are not called. */
export const leanKy = () => ({
  name: 'sotay-lean-ky',
  resolveId: (id) => (id === 'ky' ? '\0ky' : null),
  load: (id) =>
    id === '\0ky'
      ? `import { Ky } from ${JSON.stringify(join(folder, 'core/Ky.js'))};\nexport default Ky.create;`
      : null,
  transform: async (code, id) =>
    id.startsWith(folder)
      ? transform(code, { define, minifySyntax: true, target: 'es2022', charset: 'utf8', sourcemap: true })
      : null,
});

/**
 * Drops what the definitions leave unreachable, in readable code with ky's own names: applications minify it themselves.
 * Only the rules named here, as the others make esbuild's result larger.
 */
export const dropDead = () => ({
  name: 'sotay-drop-dead',
  async renderChunk(code) {
    const rules = ['dead_code', 'conditionals', 'evaluate', 'unused', 'reduce_vars', 'inline', 'side_effects'];
    const more = ['if_return', 'booleans', 'collapse_vars'];
    const compress = {
      defaults: false,
      passes: 3,
      pure_getters: true, // ky's options are plain objects
      ...Object.fromEntries([...rules, ...more].map((rule) => [rule, true])),
    };
    const preamble = `/*! ky ${version}, MIT License © Sindre Sorhus, see ky.licence.txt */`;
    const format = { beautify: true, comments: false, preamble };
    return {
      code: (await minify(code, { module: true, ecma: 2022, mangle: false, compress, format })).code,
      map: null,
    };
  },
  generateBundle() {
    const source = readFileSync(join(folder, '../license'), 'utf8');
    this.emitFile({ type: 'asset', fileName: 'ky.licence.txt', source });
  },
});
