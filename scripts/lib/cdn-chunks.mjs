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

/** The file itself first, then its static imports, theirs included. */
const filesNeeded = (bundle, file, found = new Set()) => {
  found.add(file);
  for (const imported of bundle[file].imports) if (!found.has(imported)) filesNeeded(bundle, imported, found);
  return found;
};

/** Empties `folder` first; after the write, puts into `table` what each tag needs. */
export const chunkTable = (folder, table) => ({
  name: 'sotay-chunk-table',
  buildStart: () => rmSync(folder, { recursive: true, force: true }),
  writeBundle(_, bundle) {
    for (const { isEntry, name, fileName } of Object.values(bundle)) {
      if (isEntry) table[`sotay-${name}`] = [...filesNeeded(bundle, fileName)];
    }
  },
});

/** Gives the loader that table, with the integrity of each file, as the module `sotay:chunks`. */
export const chunkTableModule = (folder, table) => ({
  name: 'sotay-chunk-table-module',
  resolveId: (id) => (id === 'sotay:chunks' ? `\0${id}` : null),
  load(id) {
    if (id !== '\0sotay:chunks') return null;
    const files = [...new Set(Object.values(table).flat())];
    const constants = files.map(
      (file, index) => `const c${index} = ${JSON.stringify([file, integrityOf(join(folder, file))])};`,
    );
    const entries = Object.entries(table).map(
      ([tag, needed]) => `['${tag}', [${needed.map((file) => `c${files.indexOf(file)}`).join()}]]`,
    );
    return `${constants.join('\n')}\nexport const chunksOf = new Map([${entries.join()}]);`;
  },
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
