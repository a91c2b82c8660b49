// Which files of the script-tag build a page fetches, read from the built files themselves.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';

const staticImport = /(?:from|import)\s*["'](\.{1,2}\/[^"']+\.js)["']/g;

/**
 * The loader, the style sheet, the chunks of `entries` (names such as `profile`) and what they import at once.
 */
export function filesOfCdn(folder, entries) {
  const found = new Set();
  const add = (file) => {
    if (found.has(file)) return;
    if (!existsSync(join(folder, file))) throw new Error(`no ${file} in dist/cdn: npm run build`);
    found.add(file);
    const code = readFileSync(join(folder, file), 'utf8');
    for (const [, imported] of code.matchAll(staticImport)) add(normalize(join(dirname(file), imported)));
  };
  add('sotay.js');
  if (entries.length === 0) return [...found];
  const chunks = readdirSync(join(folder, 'chunks')).filter((file) => file.endsWith('.js'));
  const wanted = entries === 'all' ? chunks.filter(definesTag(folder)) : entries.map((name) => fileOf(chunks, name));
  if (wanted.length === 0) throw new Error('no chunk in dist/cdn defines a tag: npm run build');
  for (const file of wanted) add(`chunks/${file}`);
  return [...found, 'sotay.css'];
}

const fileOf = (chunks, name) => chunks.find((file) => file.replace(/-.{8}\.js$/, '') === name) ?? `${name}-….js`;

/** The chunks that define a tag: what they import comes with them, what they import at run time does not. */
const definesTag = (folder) => (file) =>
  /\("sotay-[a-z-]+",\w+\)/.test(readFileSync(join(folder, 'chunks', file), 'utf8'));
