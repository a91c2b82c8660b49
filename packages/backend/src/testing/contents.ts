import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { OpenDatabase } from '../database/database.ts';
import { migrate } from '../database/migrate.ts';
import { seedDemo } from '../sample/seed.ts';

/** What a test finds in its database: all tables and no row, or the demo as it was seeded within this hour. */
export type Contents = 'migrated' | 'seeded';

export async function fill({ db, engine }: OpenDatabase, contents: Contents): Promise<void> {
  await migrate(db, engine);
  if (contents === 'seeded') await seedDemo(db, new Date());
}

/** Names a template: another one when anything in the sources of the backend changes, and for each hour of the seed. */
export function nameOf(contents: Contents): string {
  const hour = contents === 'seeded' ? `-${new Date().toISOString().slice(0, 13)}` : '';
  return `${hashOfSources()}${hour}`.toLowerCase();
}

function hashOfSources(): string {
  const sources = fileURLToPath(new URL('../', import.meta.url));
  const hash = createHash('sha256');
  for (const file of globSync('**/*.{ts,json}', { cwd: sources }).sort())
    if (!file.endsWith('.test.ts')) hash.update(file).update(readFileSync(join(sources, file)));
  return hash.digest('hex').slice(0, 16);
}
