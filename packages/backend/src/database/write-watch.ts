import type { DatabaseConnection, Dialect, Driver } from 'kysely';

interface Watcher {
  readonly concerns: (statement: string) => boolean;
  readonly written: () => void;
}

/** Tells of the statements of this process once what they did can be seen by others: at the commit. */
export class WriteWatch {
  readonly #watchers = new Set<Watcher>();
  /** Who is to be told when the transaction that is open on the connection commits. */
  readonly #open = new WeakMap<DatabaseConnection, Set<Watcher>>();
  readonly #watched = new WeakSet<DatabaseConnection>();

  /** Returns what ends it. */
  readonly onWrite = (concerns: Watcher['concerns'], written: Watcher['written']): (() => void) => {
    const watcher = { concerns, written };
    this.#watchers.add(watcher);
    return () => this.#watchers.delete(watcher);
  };

  /** The same dialect, whose statements are watched. */
  over(dialect: Dialect): Dialect {
    return {
      createAdapter: () => dialect.createAdapter(),
      createDriver: () => this.#watchDriver(dialect.createDriver()),
      createIntrospector: (db) => dialect.createIntrospector(db),
      createQueryCompiler: () => dialect.createQueryCompiler(),
    };
  }

  #watchDriver(driver: Driver): Driver {
    const acquire = driver.acquireConnection.bind(driver);
    const begin = driver.beginTransaction.bind(driver);
    const commit = driver.commitTransaction.bind(driver);
    const rollback = driver.rollbackTransaction.bind(driver);
    driver.acquireConnection = async (options) => this.#watchConnection(await acquire(options));
    driver.beginTransaction = async (connection, settings) => {
      await begin(connection, settings);
      this.#open.set(connection, new Set());
    };
    driver.commitTransaction = async (connection) => {
      const concerned = this.#open.get(connection) ?? [];
      this.#open.delete(connection);
      try {
        await commit(connection);
      } finally {
        // Also when it failed: a commit whose answer was lost may have taken place.
        for (const { written } of concerned) written();
      }
    };
    driver.rollbackTransaction = (connection) => {
      this.#open.delete(connection);
      return rollback(connection);
    };
    return driver;
  }

  #watchConnection(connection: DatabaseConnection): DatabaseConnection {
    if (this.#watched.has(connection)) return connection;
    this.#watched.add(connection);
    const execute = connection.executeQuery.bind(connection);
    connection.executeQuery = async (query, options) => {
      const concerned = [...this.#watchers].filter(({ concerns }) => concerns(query.sql));
      const open = this.#open.get(connection);
      for (const watcher of concerned) open?.add(watcher);
      try {
        return await execute(query, options);
      } finally {
        if (!open) for (const { written } of concerned) written();
      }
    };
    return connection;
  }
}
