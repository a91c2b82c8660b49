import { sql } from 'kysely';
import type { Database } from '../database/database.ts';
import { GENESIS, hashOf } from './chain.ts';

/** Number and hash of an entry, kept outside of the database: it tells later whether anything up to there was rewritten. */
export interface Anchor {
  readonly number: number;
  readonly hash: string;
}

export type FaultKind =
  /** The entry is not what its hash was made of, or the hash was changed. */
  | 'hash'
  /** The entry holds by itself, but follows on another one than that before it: that one was rewritten. */
  | 'link'
  /** No entry has this number. */
  | 'gap'
  /** An entry that never joined the chain. */
  | 'unchained'
  /** The newest entries are gone, or the head was changed. */
  | 'head'
  /** The entry is another one than when the anchor was taken. */
  | 'anchor';

export interface Fault {
  readonly kind: FaultKind;
  /** Of the first wrong entry; null for one that has no number. */
  readonly number: number | null;
  /** Null where the entry is missing. */
  readonly id: string | null;
}

export interface Verdict {
  /** How many were read. */
  readonly entries: number;
  /** Null when the chain holds. */
  readonly fault: Fault | null;
  /** The newest entry that was read. */
  readonly head: Anchor;
}

export interface VerifyOptions {
  readonly anchor?: Anchor | undefined;
  readonly progress?: (done: number, total: number) => void;
  /** Entries read at once. */
  readonly batch?: number;
}

/**
 * Reads the whole chain as it is at one moment, up to the first wrong entry. Who may change everything in the database can
 * also compute every hash anew; that is found only by an anchor.
 */
export async function verifyChain(db: Database, options: VerifyOptions = {}): Promise<Verdict> {
  const { anchor, progress, batch: size = 5_000 } = options;
  return db
    .transaction()
    .setIsolationLevel('repeatable read')
    .setAccessMode('read only')
    .execute(async (snapshot) => {
      const recorded = (await snapshot.selectFrom('auditHead').selectAll().executeTakeFirst()) ?? NOTHING;
      let head: Anchor = NOTHING;
      const verdict = (fault: Fault | null): Verdict => ({
        entries: head.number,
        fault,
        head: { number: head.number, hash: head.hash },
      });
      let coming = readBatch(snapshot, 0, size);
      for (;;) {
        const batch = await coming;
        // While this one is looked at, the database reads the next: a whole chain has no gap, so its place is known.
        coming = batch.length < size ? Promise.resolve([]) : readBatch(snapshot, head.number + size, size);
        for (const row of batch) {
          const fault = faultOf(row, head, anchor);
          if (fault) {
            await coming;
            return verdict(fault);
          }
          head = row;
        }
        progress?.(head.number, Math.max(recorded.number, head.number));
        if (batch.length < size) break;
      }
      const fault = endFault(head, recorded, anchor) ?? (await findUnchained(snapshot));
      return verdict(fault);
    });
}

const NOTHING: Anchor = { number: 0, hash: GENESIS };

function faultOf(row: Row, before: Anchor, anchor: Anchor | undefined): Fault | null {
  const { id, number, entry, previous, hash } = row;
  if (number !== before.number + 1) return missing(before.number + 1);
  if (hashOf(previous, number, id, entry) !== hash) return { kind: 'hash', number, id };
  if (previous !== before.hash) return { kind: 'link', number, id };
  if (number === anchor?.number && hash !== anchor.hash) return { kind: 'anchor', number, id };
  return null;
}

/** What is wrong with the end of a chain whose entries hold. */
function endFault(head: Anchor, recorded: Anchor, anchor: Anchor | undefined): Fault | null {
  if (head.number < Math.max(recorded.number, anchor?.number ?? 0)) return missing(head.number + 1);
  return head.number === recorded.number && head.hash === recorded.hash
    ? null
    : { kind: 'head', number: head.number, id: null };
}

const missing = (number: number): Fault => ({ kind: 'gap', number, id: null });

interface Row extends Anchor {
  readonly id: string;
  readonly previous: string;
  readonly entry: string;
}

/**
 * One text for all rows: PGlite takes longer to hand over a row of several columns than the hash of it takes. They keep the
 * order of the inner query, because the outer one has no join (PostgreSQL, "Aggregate Functions").
 */
async function readBatch(db: Database, after: number, size: number): Promise<Row[]> {
  const { rows } = await sql<{ lines: string | null }>`
    select string_agg(concat_ws(E'\n', number, id, coalesce(previous, ''), coalesce(hash, ''), entry), E'\t' order by number) as lines
    from (select * from audit_entries where number > ${after} order by number limit ${size}) as batch`.execute(db);
  const lines = rows[0]?.lines?.split('\t') ?? [];
  return lines.map((line) => {
    const [number, id = '', previous = '', hash = '', entry = ''] = line.split('\n');
    return { number: Number(number), id, previous, hash, entry };
  });
}

async function findUnchained(db: Database): Promise<Fault | null> {
  const found = await db.selectFrom('auditEntries').select('id').where('number', 'is', null).executeTakeFirst();
  return found ? { kind: 'unchained', number: null, id: found.id } : null;
}
