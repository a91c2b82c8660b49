import { existsSync, globSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { PGlite } from '@electric-sql/pglite';
import { PGLITE_PARSERS, wrapPglite } from '../database/pglite.ts';
import { type Contents, fill, nameOf } from './contents.ts';
import { TEST_FIELD_KEYS } from './field-keys.ts';

/** An empty database as a file: reading it takes a second, making one takes five and more. Kept between test files. */
const emptyTemplate = (): Promise<Blob> => kept('empty', () => PGlite.create());

/** One on which all migrations have run, and the seed of this hour. */
export const pgliteTemplate = (contents: Contents): Promise<Blob> =>
  kept(nameOf(contents), async () => {
    const pglite = await PGlite.create({ loadDataDir: await emptyTemplate(), parsers: PGLITE_PARSERS });
    await fill(wrapPglite(TEST_FIELD_KEYS, pglite), contents);
    return pglite;
  });

async function kept(name: string, make: () => Promise<PGlite>): Promise<Blob> {
  const path = join(tmpdir(), `sotay-pglite-${pgliteVersion()}-${name}.tar`);
  if (!existsSync(path)) {
    const pglite = await make();
    const dump = await pglite.dumpDataDir('none');
    await pglite.close();
    const draft = `${path}.${process.pid}`;
    writeFileSync(draft, Buffer.from(await dump.arrayBuffer()));
    renameSync(draft, path);
    forgetOldTemplates();
  }
  // Not openAsBlob: another process that made the same file puts its own in place, and the blob "could not be read".
  return new Blob([readFileSync(path)]);
}

/** Of sources that are no more. Not today's: another checkout may be reading one. */
function forgetOldTemplates(): void {
  for (const name of globSync('sotay-pglite-*.tar', { cwd: tmpdir() })) {
    const path = join(tmpdir(), name);
    if (Date.now() - statSync(path).mtimeMs > 24 * 3_600_000) rmSync(path, { force: true });
  }
}

/** A data folder with an empty database in it, for a server that is spawned. */
export async function prepareDataFolder(dataDir: string): Promise<void> {
  mkdirSync(dataDir, { recursive: true });
  const pglite = await PGlite.create({ dataDir: join(dataDir, 'pglite'), loadDataDir: await emptyTemplate() });
  await pglite.close();
}

function pgliteVersion(): string {
  const manifest = fileURLToPath(new URL('../package.json', import.meta.resolve('@electric-sql/pglite')));
  return (JSON.parse(readFileSync(manifest, 'utf8')) as { version: string }).version;
}
