// What the script-tag build knows beyond Rollup: which files each tag needs, and their integrity, hashed from the disk.
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';

export const integrityOf = (path) => `sha384-${createHash('sha384').update(readFileSync(path)).digest('base64')}`;

/** One entry per tag: src/define/profile.ts registers <sotay-profile>. */
export const tagEntries = (folder) =>
  Object.fromEntries(
    readdirSync(folder)
      .filter((file) => file.endsWith('.ts') && file !== 'all.ts' && !file.endsWith('.test.ts'))
      .map((file) => [basename(file, '.ts'), join(folder, file)]),
  );

/** Static imports before the chunk that needs them, so that the last one is the tag's own. */
const filesNeeded = (bundle, file, found = new Set()) => {
  for (const imported of bundle[file].imports) if (bundle[imported]) filesNeeded(bundle, imported, found);
  return found.add(file);
};

/** Empties `folder` first; after the write, fills `table` with what the loader has to know. */
export const chunkTable = (folder, table) => ({
  name: 'sotay-chunk-table',
  buildStart: () => rmSync(folder, { recursive: true, force: true }),
  writeBundle(_, bundle) {
    const chunks = Object.values(bundle).filter(({ type }) => type === 'chunk');
    const files = new Set();
    const tags = {};
    for (const { facadeModuleId, isEntry, name, fileName } of chunks) {
      if (!isEntry || !facadeModuleId) continue;
      tags[`sotay-${name}`] = [...filesNeeded(bundle, fileName)];
      for (const file of tags[`sotay-${name}`]) files.add(file);
    }
    table.files = [...files].map((file) => [file, integrityOf(join(folder, file))]);
    const order = [...files];
    table.tags = Object.fromEntries(
      Object.entries(tags).map(([tag, needed]) => [tag, needed.map((file) => order.indexOf(file))]),
    );
  },
});

/** Gives the loader that table as the module `sotay:chunks`. */
export const chunkTableModule = (table) => ({
  name: 'sotay-chunk-table-module',
  resolveId: (id) => (id === 'sotay:chunks' ? `\0${id}` : null),
  load: (id) =>
    id === '\0sotay:chunks'
      ? `export const files = ${JSON.stringify(table.files)}, tags = ${JSON.stringify(table.tags)};`
      : null,
});

/** integrity.json: every script and style sheet in the folder as it lies there. */
export const integrityFile = (folder) => ({
  name: 'sotay-integrity',
  writeBundle() {
    const files = readdirSync(folder, { recursive: true })
      .filter((file) => /\.(js|css)$/.test(file))
      .sort();
    const integrity = Object.fromEntries(files.map((file) => [file, integrityOf(join(folder, file))]));
    writeFileSync(join(folder, 'integrity.json'), `${JSON.stringify(integrity, null, 2)}\n`);
  },
});

export const copyFile = (source, fileName) => ({
  name: 'sotay-copy',
  generateBundle() {
    this.emitFile({ type: 'asset', fileName, source: readFileSync(source) });
  },
});
