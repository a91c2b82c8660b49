import { type Database, inTransaction } from '../database/database.ts';
import { fieldKeysOf } from '../encryption/database-keys.ts';
import { isSealedBy, open, seal, type Sealed } from '../encryption/sealed.ts';

const TABLES = {
  profile_correction_fields: 'profileCorrectionFields',
  member_field_history: 'memberFieldHistory',
} as const;
type Table = keyof typeof TABLES;

interface SealedPair {
  readonly oldValue: Sealed | null;
  readonly newValue: Sealed;
}

/** Old and new values of one table, sealed: all fields alike, so that no row tells by its form which field it is. */
export function fieldValues(db: Database, table: Table) {
  const keys = fieldKeysOf(db);
  const place = (column: string, row: string) => ({ table, column, row });
  return {
    seal: (row: string, oldValue: string | null, newValue: string): SealedPair => ({
      oldValue: oldValue === null ? null : seal(keys, place('oldValue', row), oldValue),
      newValue: seal(keys, place('newValue', row), newValue),
    }),
    open: ({ id, oldValue, newValue }: SealedPair & { readonly id: string }) => ({
      oldValue: oldValue === null ? null : open(keys, place('oldValue', id), oldValue),
      newValue: open(keys, place('newValue', id), newValue),
    }),
  };
}

const BATCH = 500;

/** Seals every value with the first key. Each batch is a transaction of its own: what was stopped goes on when called again. */
export async function resealCorrections(db: Database): Promise<number> {
  let resealed = 0;
  for (const table of Object.keys(TABLES) as Table[]) {
    for (let after: string | null = null; ;) {
      const last: { id: string | null; resealed: number } = await resealAfter(db, table, after);
      resealed += last.resealed;
      if (last.id === null) break;
      after = last.id;
    }
  }
  return resealed;
}

async function resealAfter(db: Database, table: Table, after: string | null) {
  return inTransaction(db, async (transaction) => {
    const page = transaction
      .selectFrom(TABLES[table])
      .select(['id', 'oldValue', 'newValue'])
      .orderBy('id')
      .limit(BATCH)
      .forUpdate();
    const rows = await (after === null ? page : page.where('id', '>', after)).execute();
    const keys = fieldKeysOf(transaction);
    const values = fieldValues(transaction, table);
    // The two values of a row are always sealed together.
    const old = rows.filter(({ newValue }) => !isSealedBy(keys, newValue));
    for (const row of old) {
      const { oldValue, newValue } = values.open(row);
      await transaction
        .updateTable(TABLES[table])
        .set(values.seal(row.id, oldValue, newValue))
        .where('id', '=', row.id)
        .execute();
    }
    return { id: rows.length < BATCH ? null : (rows.at(-1)?.id ?? null), resealed: old.length };
  });
}
