import { isMigrated } from '../database/migrate.ts';
import { type LockedDatabase, openDatabase } from '../database/open.ts';
import { createOperatorToken } from '../identity/operator.ts';
import { UsageError } from '../usage-error.ts';
import type { Settings } from './settings.ts';

export interface OpenedForCommand {
  readonly database: LockedDatabase;
  readonly operatorToken: string;
}

/** The database of the settings, under this process's lock where it needs one. */
export async function openForCommand(settings: Settings): Promise<OpenedForCommand> {
  const operatorToken = createOperatorToken();
  try {
    return { database: await openDatabase(settings, operatorToken), operatorToken };
  } catch (error) {
    const { code, path } = error as NodeJS.ErrnoException;
    if (path !== undefined && code !== undefined)
      throw new UsageError(`cannot use the data folder ${settings.dataDir} (${code})`);
    throw error;
  }
}

export async function requireMigrated({ db, engine }: LockedDatabase): Promise<void> {
  if (!(await isMigrated(db, engine)))
    throw new UsageError('the database is not up to date: run sotay-backend migrate first');
}
