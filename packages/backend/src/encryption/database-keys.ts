import { type Kysely, type KyselyPlugin, sql } from 'kysely';
import { type Database, inTransaction } from '../database/database.ts';
import { UsageError } from '../usage-error.ts';
import type { FieldKeys } from './field-keys.ts';

/**
 * A database and the keys of its sealed columns go together, so the connection carries them: Kysely hands plugins on to
 * every transaction.
 */
class FieldKeysPlugin implements KyselyPlugin {
  readonly keys: FieldKeys;

  constructor(keys: FieldKeys) {
    this.keys = keys;
  }

  transformQuery: KyselyPlugin['transformQuery'] = ({ node }) => node;
  transformResult: KyselyPlugin['transformResult'] = ({ result }) => Promise.resolve(result);
}

export const withFieldKeys = <T>(db: Kysely<T>, keys: FieldKeys): Kysely<T> => db.withPlugin(new FieldKeysPlugin(keys));

export function fieldKeysOf(db: Database): FieldKeys {
  const plugin = db.getExecutor().plugins.find((candidate) => candidate instanceof FieldKeysPlugin);
  if (!plugin) throw new Error('The database was opened without field keys');
  return plugin.keys;
}

const KNOWN_PREFIX = 'fieldKey.';

/**
 * Remembers each key that seals in this database. Another key under a known name, or a known key that is missing, is told
 * at the start: blind indexes of a wrong key would quietly find nobody and let everybody in twice.
 */
export async function checkFieldKeys(db: Database): Promise<void> {
  const keys = fieldKeysOf(db);
  // In one transaction: a key that is refused is not remembered.
  await inTransaction(db, async (transaction) => {
    await transaction
      .insertInto('serverSecrets')
      .values({ name: KNOWN_PREFIX + keys[0].id, value: keys[0].fingerprint })
      .onConflict((conflict) => conflict.doNothing())
      .execute();
    const known = await transaction
      .selectFrom('serverSecrets')
      .selectAll()
      .where('name', 'like', `${KNOWN_PREFIX}%`)
      .orderBy('name')
      .execute();
    for (const { name, value } of known) refuseOtherKey(keys, name.slice(KNOWN_PREFIX.length), value);
  });
}

function refuseOtherKey(keys: FieldKeys, id: string, fingerprint: string): void {
  const key = keys.find((candidate) => candidate.id === id);
  if (!key)
    throw new UsageError(
      `the field key "${id}", with which this database was written, is missing from SOTAY_FIELD_KEY`,
    );
  if (key.fingerprint !== fingerprint)
    throw new UsageError(`the field key "${id}" is not the one with which this database was written`);
}

/** When nothing is sealed any more with other keys than the first. */
export async function forgetFieldKeys(db: Database): Promise<void> {
  const [{ id }] = fieldKeysOf(db);
  await sql`delete from server_secrets where name like ${`${KNOWN_PREFIX}%`} and name <> ${KNOWN_PREFIX + id}`.execute(
    db,
  );
}
