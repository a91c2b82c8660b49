import { OutboxError } from './errors.ts';

/** IndexedDB, as far as the outbox needs it: one connection that comes back, and whole transactions. */
export interface Database {
  /** The promise resolves when all is on the disk. */
  readonly transact: <T>(mode: IDBTransactionMode, work: Work<T>) => Promise<T>;
  close(): void;
}

/** Makes its requests at once; what it gives last is the transaction's value. */
export type Work<T> = (transaction: Transaction, give: (value: T) => void) => void;

interface Transaction {
  readonly keys: IDBObjectStore;
  readonly entries: IDBObjectStore;
  /** Goes on with a request's result. What `next` throws undoes the transaction and rejects its promise. */
  readonly after: <Result>(request: IDBRequest<Result>, next: (result: Result) => void) => void;
}

/** Schemas so far: 1. A change adds its step and leaves the older ones. */
function upgrade(database: IDBDatabase, oldVersion: number): void {
  if (oldVersion < 1) {
    database.createObjectStore('keys', { keyPath: 'user' });
    database.createObjectStore('entries', { keyPath: 'id', autoIncrement: true }).createIndex('user', 'user');
  }
}

/** Some engines never answer when they may not keep anything. */
const openLimit = 10_000;

const connect = (name: string) =>
  new Promise<IDBDatabase>((resolve, reject) => {
    const timer = setTimeout(() => reject(new DOMException('', 'TimeoutError')), openLimit);
    const request = indexedDB.open(name, 1);
    request.onupgradeneeded = ({ oldVersion }) => upgrade(request.result, oldVersion);
    request.onerror = () => reject(request.error ?? new DOMException());
    request.onsuccess = () => {
      clearTimeout(timer);
      // A page with a newer schema is not held up; this one opens again when it next needs to, or is told that it is old.
      request.result.onversionchange = () => request.result.close();
      resolve(request.result);
    };
  });

export async function openDatabase(name: string): Promise<Database> {
  let connection = await connect(name);
  let closed = false;

  const transact: Database['transact'] = (mode, work) =>
    new Promise((resolve, reject) => {
      // On the disk, not only in the system's memory, before anything is told to be safe.
      const transaction = connection.transaction(['keys', 'entries'], mode, { durability: 'strict' });
      let given: unknown;
      let failure: DOMException | undefined;
      transaction.oncomplete = () => resolve(given as never);
      transaction.onabort = () => reject(failure ?? transaction.error ?? new DOMException());
      const guarded = (step: () => void) => {
        try {
          step();
        } catch (error) {
          // An error of a callback would go to the page's error handlers, and the rest of the work to the disk.
          failure = error as DOMException;
          transaction.abort();
        }
      };
      const [keys, entries] = [transaction.objectStore('keys'), transaction.objectStore('entries')];
      const after: Transaction['after'] = (request, next) => {
        request.onsuccess = () => guarded(() => next(request.result));
      };
      guarded(() => work({ keys, entries, after }, (value) => (given = value)));
    });

  return {
    async transact(mode, work) {
      if (closed) throw new OutboxError('closed');
      try {
        return await transact(mode, work);
      } catch (error) {
        // Safari drops connections of pages in the background: https://bugs.webkit.org/show_bug.cgi?id=201483.
        if (!['InvalidStateError', 'UnknownError'].includes((error as Error).name)) throw error;
        connection = await connect(name);
        return transact(mode, work);
      }
    },
    close() {
      closed = true;
      connection.close();
    },
  };
}
