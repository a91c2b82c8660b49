import { type Database, inTransaction } from '../database/database.ts';
import { fieldKeysOf } from '../encryption/database-keys.ts';
import { isSealedBy } from '../encryption/sealed.ts';
import { openMember, sealFields } from './secret-fields.ts';

const BATCH = 500;

/** Seals every member with the first key. Each batch is a transaction of its own: what was stopped goes on when called again. */
export async function resealMembers(db: Database, progress: (done: number, total: number) => void): Promise<number> {
  const { total } = await db
    .selectFrom('members')
    .select(({ fn }) => fn.countAll<number>().as('total'))
    .executeTakeFirstOrThrow();
  let done = 0;
  let resealed = 0;
  let after: string | null = null;
  do {
    const batch: { last: string | null; read: number; resealed: number } = await resealAfter(db, after);
    after = batch.last;
    done += batch.read;
    resealed += batch.resealed;
    progress(done, Math.max(done, total));
  } while (after !== null);
  return resealed;
}

async function resealAfter(db: Database, after: string | null) {
  return inTransaction(db, async (transaction) => {
    const page = transaction.selectFrom('members').selectAll().orderBy('id').limit(BATCH).forUpdate();
    const rows = await (after === null ? page : page.where('id', '>', after)).execute();
    const keys = fieldKeysOf(transaction);
    // The fields of a member are always sealed together.
    const old = rows.filter(({ citizenId }) => !isSealedBy(keys, citizenId));
    for (const row of old) {
      const sealed = sealFields(transaction, row.id, openMember(transaction, row));
      await transaction.updateTable('members').set(sealed).where('id', '=', row.id).execute();
    }
    const last = rows.length < BATCH ? null : (rows.at(-1)?.id ?? null);
    return { last, read: rows.length, resealed: old.length };
  });
}
