import { join } from 'node:path';
import { UsageError } from '../usage-error.ts';
import type { OpenDatabase } from './database.ts';
import { type FolderLock, lockFolder } from './lock.ts';
import { openPglite } from './pglite.ts';
import { openPostgres } from './postgres.ts';

export interface DatabaseSettings {
  /** PostgreSQL; wins over the folder. */
  readonly databaseUrl?: string | undefined;
  /** PGlite. */
  readonly dataDir?: string | undefined;
  readonly production?: boolean;
  /** PGlite although it is production. */
  readonly allowPglite?: boolean;
}

export interface LockedDatabase extends OpenDatabase {
  /** Null on PostgreSQL, which serves many processes. */
  readonly lock: FolderLock | null;
}

export const PGLITE_BANNER =
  'Embedded database (PGlite) for demos and tests: it never syncs to disk, so a power cut may lose data. Set DATABASE_URL for real use.';

/** PostgreSQL by `databaseUrl`, PGlite under the lock of `dataDir`, or PGlite in memory. */
export async function openDatabase(settings: DatabaseSettings, operatorToken: string): Promise<LockedDatabase> {
  const { databaseUrl, dataDir } = settings;
  if (databaseUrl) return { ...openPostgres(databaseUrl), lock: null };
  if (settings.production && !settings.allowPglite) {
    throw new UsageError(
      'NODE_ENV=production needs DATABASE_URL: the embedded database can lose data. SOTAY_ALLOW_PGLITE=1 overrides this.',
    );
  }
  if (dataDir === undefined) return { ...(await openPglite()), lock: null };
  const lock = lockFolder(dataDir, operatorToken);
  try {
    const opened = await openPglite(join(dataDir, 'pglite'));
    return {
      ...opened,
      lock,
      async close() {
        await opened.close();
        lock.release();
      },
    };
  } catch (error) {
    lock.release();
    throw error;
  }
}
