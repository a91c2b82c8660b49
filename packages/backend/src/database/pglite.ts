import { PGlite, types } from '@electric-sql/pglite';
import { CamelCasePlugin, Kysely, PGliteDialect } from 'kysely';
import { withFieldKeys } from '../encryption/database-keys.ts';
import type { FieldKeys } from '../encryption/field-keys.ts';
import type { OpenDatabase } from './database.ts';
import type { Tables } from './tables.ts';
import { WriteWatch } from './write-watch.ts';

/** Read as the pg driver is told to read them: see postgres.ts. */
export const PGLITE_PARSERS = { [types.INT8]: Number, [types.DATE]: (text: string) => text };

/** PostgreSQL in this process, in a folder or, without one, in memory. The caller holds the lock of the folder. `template` fills a new one. */
export async function openPglite(keys: FieldKeys, folder?: string, template?: Blob): Promise<OpenDatabase> {
  const pglite = await PGlite.create({
    ...(folder !== undefined && { dataDir: folder }),
    ...(template && { loadDataDir: template }),
    parsers: PGLITE_PARSERS,
  });
  return wrapPglite(keys, pglite);
}

export function wrapPglite(keys: FieldKeys, pglite: PGlite): OpenDatabase {
  const writes = new WriteWatch();
  const db = withFieldKeys(
    new Kysely<Tables>({
      dialect: writes.over(new PGliteDialect({ pglite })),
      plugins: [new CamelCasePlugin({ maintainNestedObjectKeys: true })],
    }),
    keys,
  );
  return {
    db,
    engine: 'pglite',
    listen(channel, heard) {
      const listening = pglite.listen(channel, heard);
      listening.then(heard, () => undefined);
      return async () => (await listening)();
    },
    onWrite: writes.onWrite,
    async close() {
      await db.destroy();
      if (!pglite.closed) await pglite.close();
    },
  };
}
