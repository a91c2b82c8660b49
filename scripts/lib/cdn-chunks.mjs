// What the script-tag build knows beyond Rollup: which files each tag needs, and their integrity, hashed from the disk.
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';

export const integrityOf = (path, algorithm = 'sha384') =>
  `${algorithm}-${createHash(algorithm).update(readFileSync(path)).digest('base64')}`;

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

/**
 * Empties `folder` first; after the write, puts into `table` the files that each tag and each import() needs. The files of
 * `laterTags` stand where those of import() do: the loader knows only their names.
 * An import() becomes a call of the loader, which verifies before it imports.
 */
export const chunkTable = (folder, tags, laterTags, table) => ({
  name: 'sotay-chunk-table',
  buildStart: () => rmSync(folder, { recursive: true, force: true }),
  renderDynamicImport: () => ({ left: `globalThis[Symbol.for('sotay-loader')](`, right: ')' }),
  generateBundle(_, bundle) {
    // A tag whose module lies in a shared chunk gets an entry that only imports it; the loader can take the chunk itself.
    for (const { fileName, moduleIds } of Object.values(bundle)) {
      if (moduleIds?.length === 0) {
        delete bundle[fileName];
        delete bundle[`${fileName}.map`];
      }
    }
  },
  writeBundle(_, bundle) {
    const chunks = Object.values(bundle).filter(({ type }) => type === 'chunk');
    const needs = Object.entries(tags).map(([name, module]) => {
      const own = chunks.find(({ moduleIds }) => moduleIds.includes(module));
      if (!own) throw new Error(`no chunk holds ${module}`);
      return [`sotay-${name}`, [...filesNeeded(bundle, own.fileName)]];
    });
    const isLater = ([tag]) => laterTags.includes(tag);
    table.tags = needs.map((entry) => (isLater(entry) ? [entry[0], null] : entry));
    const imported = new Set(chunks.flatMap(({ dynamicImports }) => dynamicImports));
    table.laterFile = writeLaterTable(folder, [
      ...[...imported].map((file) => [`./${basename(file)}`, [...filesNeeded(bundle, file)]]),
      ...needs.filter(isLater),
    ]);
  },
});

/** What each import() and the tags of few pages need stands in a file of its own: the loader is 2 kB. */
function writeLaterTable(folder, later) {
  const files = [...new Set(later.flatMap(([, needed]) => needed))];
  const code = `${constantsOf(folder, files)}\nexport default ${mapOf(later, files)};\n`;
  const hash = createHash('sha256').update(code).digest('base64url').slice(0, 8);
  const file = `chunks/on-demand-${hash}.js`;
  writeFileSync(join(folder, file), code);
  return file;
}

const constantsOf = (folder, files) =>
  files
    .map((file, index) => `const c${index} = ${JSON.stringify([file, integrityOf(join(folder, file), 'sha256')])};`)
    .join('\n');

const mapOf = (entries, files) =>
  `new Map([${entries.map(([key, needed]) => `['${key}', ${needed ? `[${needed.map((file) => `c${files.indexOf(file)}`).join()}]` : 0}]`).join()}])`;

/** Gives the loader its table as the module `sotay:chunks`. SHA-256 there: it is half as long, and the loader is 2 kB. */
export const chunkTableModule = (folder, table) => ({
  name: 'sotay-chunk-table-module',
  resolveId: (id) => (id === 'sotay:chunks' ? `\0${id}` : null),
  load(id) {
    if (id !== '\0sotay:chunks') return null;
    const files = [...new Set(table.tags.flatMap(([, needed]) => needed ?? []))];
    return `${constantsOf(folder, [...files, table.laterFile])}
export const chunksOf = ${mapOf(table.tags, files)};
export const laterTable = c${files.length};`;
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

/** licences.txt: the licences of the packages inside the bundle ask to be passed on with it. */
export const licences = () => ({
  name: 'sotay-licences',
  generateBundle(_, bundle) {
    const modules = Object.values(bundle).flatMap(({ moduleIds = [] }) => moduleIds);
    const folders = new Set(modules.map((id) => /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+/.exec(id)?.[0]).filter(Boolean));
    const texts = [...folders].sort().map((folder) => {
      const { name, version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
      const file = readdirSync(folder).find((entry) => /^licen[cs]e(\.|$)/i.test(entry));
      if (!file) throw new Error(`${name} has no licence file`);
      return `${name} ${version}\n\n${readFileSync(join(folder, file), 'utf8').trim()}\n`;
    });
    this.emitFile({ type: 'asset', fileName: 'licences.txt', source: texts.join(`\n${'-'.repeat(80)}\n\n`) });
  },
});
