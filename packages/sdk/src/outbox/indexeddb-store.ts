import { newIdempotencyKey } from '../idempotency-key.ts';
import { openDatabase, type Work } from './database.ts';
import { OutboxError, toOutboxError } from './errors.ts';
import { exclusively } from './lock.ts';
import type { Content, Kept } from './rules.ts';
import { newKey, pseudonymOf, seal, type Sealed, unseal } from './seal.ts';
import type { Store } from './store.ts';

interface KeyRow {
  readonly user: string;
  /** Another one after each sign-out. */
  readonly generation: string;
  readonly key: CryptoKey;
}

interface EntryRow extends Sealed {
  readonly id: number;
  readonly user: string;
  readonly attemptedAt?: number | undefined;
  readonly until?: number | undefined;
}

/** One database for each API; in it each user has a key, and entries that only this key opens. */
export async function openStore(baseUrl: string, userId: string): Promise<Store> {
  const user = await pseudonymOf(userId);
  const name = `sotay-outbox ${new URL(baseUrl, (globalThis as Partial<typeof globalThis>).location?.href).href}`;
  const database = await openDatabase(name);
  const transact: typeof database.transact = (mode, work) =>
    database.transact(mode, work).catch((error: unknown) => {
      throw toOutboxError(error);
    });
  const { generation, key } = await transact('readwrite', keyOrElse(user, await newKey()));
  const channel = new BroadcastChannel(`${name} ${user}`);
  let closed = false;
  const tell = (ended: boolean) => closed || channel.postMessage(ended);
  let decrypted = new Map<string, Promise<unknown>>();

  const write = async <T>(work: Work<T>): Promise<T> => {
    const given = await transact('readwrite', work);
    tell(false);
    return given;
  };

  /** Changes a row that is still there. */
  const change = (id: number, next: (row: EntryRow) => EntryRow | false | undefined) =>
    write<boolean>(({ entries, after }, give) =>
      after(entries.get(id) as IDBRequest<EntryRow | undefined>, (found) => {
        const row = found && next(found);
        if (row) entries.put(row);
        give(!!row);
      }),
    );

  return {
    async list() {
      const rows = await transact<EntryRow[]>('readonly', ({ entries, after }, give) =>
        after(entries.index('user').getAll(user), give),
      );
      const known = decrypted;
      decrypted = new Map();
      return Promise.all(
        rows.map(async (row): Promise<Kept> => {
          const name = String(row.iv); // each encryption has its own
          const content = known.get(name) ?? unseal(key, row);
          decrypted.set(name, content);
          return {
            id: row.id,
            content: (await content) as Content | undefined,
            attemptedAt: row.attemptedAt,
            until: row.until,
          };
        }),
      );
    },

    async add(content) {
      const sealed = await seal(key, content);
      const id = await write<number | undefined>(({ keys, entries, after }, give) =>
        after(keys.get(user) as IDBRequest<KeyRow | undefined>, (current) => {
          // Not after a sign-out in another tab: nobody could read it again.
          if (current?.generation === generation) after(entries.add({ user, ...sealed }) as IDBRequest<number>, give);
        }),
      );
      if (id === undefined) throw new OutboxError('closed');
      return id;
    },

    claim: (id, now, until) =>
      change(id, (row) => {
        if (!(navigator as Partial<Navigator>).locks && (row.until ?? 0) > now) return false;
        return { ...row, until, attemptedAt: row.attemptedAt ?? now };
      }),

    async release(id) {
      await change(id, ({ until: _, ...row }) => row);
    },

    async update(id, content) {
      const sealed = await seal(key, content);
      await change(id, () => ({ id, user, ...sealed }));
    },

    remove: (id) =>
      write<boolean>(({ entries, after }, give) => {
        after(entries.getKey(id), (found) => give(found !== undefined));
        entries.delete(id);
      }),

    async end(discard) {
      const left = await transact<number>('readwrite', ({ keys, entries, after }, give) =>
        after(entries.index('user').getAllKeys(user), (ids) => {
          give(ids.length);
          if (ids.length && !discard) return;
          for (const id of ids) entries.delete(id);
          keys.delete(user);
        }),
      );
      if (discard || !left) tell(true);
      return left;
    },

    forgetKey() {
      tell(true);
      void transact('readwrite', ({ keys }) => {
        // At once, without waiting for the request's answer: the page may be leaving.
        keys.delete(user).transaction?.commit();
      }).catch(() => undefined);
    },

    exclusively: (run, onLost) => exclusively(`${name} ${user}`, run, onLost),

    watch(listener) {
      channel.onmessage = ({ data }) => listener(data as boolean);
    },

    close() {
      closed = true;
      channel.close();
      database.close();
    },
  };
}

/** The user's key; a first one, or one that this browser cannot read back any more, is made. */
const keyOrElse =
  (user: string, key: CryptoKey): Work<KeyRow> =>
  ({ keys, after }, give) =>
    after(keys.get(user) as IDBRequest<KeyRow | undefined>, (found) => {
      if (found?.key) return give(found);
      const made = { user, generation: newIdempotencyKey(), key };
      keys.put(made);
      give(made);
    });
