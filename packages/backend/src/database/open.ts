import { join } from 'node:path';
import type { FieldKeys } from '../encryption/field-keys.ts';
import { keptFieldKeys } from '../encryption/kept-key.ts';
import { UsageError } from '../usage-error.ts';
import type { OpenDatabase } from './database.ts';
import { type FolderLock, lockFolder } from './lock.ts';
import { openPglite } from './pglite.ts';
import { openPostgres } from './postgres.ts';

export interface DatabaseSettings {
  /** PostgreSQL; wins over the folder. */
  readonly databaseUrl?: string | undefined;
  /** PGlite; also keeps the field key of a demo. */
  readonly dataDir: string;
  /** Without them one is kept in the folder, which production refuses. */
  readonly fieldKeys?: FieldKeys | undefined;
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

/** PostgreSQL by `databaseUrl`, or PGlite under the lock of `dataDir`. */
export async function openDatabase(settings: DatabaseSettings, operatorToken: string): Promise<LockedDatabase> {
  const { databaseUrl, dataDir } = settings;
  if (settings.production && !databaseUrl && !settings.allowPglite) {
    throw new UsageError(
      'NODE_ENV=production needs DATABASE_URL: the embedded database can lose data. SOTAY_ALLOW_PGLITE=1 overrides this.',
    );
  }
  if (settings.production && !settings.fieldKeys) {
    throw new UsageError(
      'NODE_ENV=production needs SOTAY_FIELD_KEY or SOTAY_FIELD_KEY_FILE: citizen ids, cards and phones are stored encrypted.',
    );
  }
  if (databaseUrl) return { ...openPostgres(settings.fieldKeys ?? keptFieldKeys(dataDir), databaseUrl), lock: null };
  const lock = lockFolder(dataDir, operatorToken);
  try {
    const keys = settings.fieldKeys ?? keptFieldKeys(dataDir);
    const opened = await openPglite(keys, join(dataDir, 'pglite'));
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
