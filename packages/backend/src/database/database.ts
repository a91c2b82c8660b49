import type { Kysely } from 'kysely';
import type { Tables } from './tables.ts';

export type Engine = 'pglite' | 'postgresql';

/** A connection pool or a transaction. Column names are camelCase here and snake_case in SQL. */
export type Database = Kysely<Tables>;

export interface OpenDatabase {
  readonly db: Database;
  readonly engine: Engine;
  /**
   * Calls `heard` at each NOTIFY on the channel and whenever one may have been missed. Returns what ends it.
   */
  listen(channel: string, heard: () => void): () => Promise<void>;
  /** Calls `written` after each commit of this process with a statement that concerns. Returns what ends it. */
  onWrite(concerns: (statement: string) => boolean, written: () => void): () => void;
  close(): Promise<void>;
}

export async function inTransaction<T>(db: Database, work: (transaction: Database) => Promise<T>): Promise<T> {
  return db.transaction().execute((transaction) => work(transaction));
}
