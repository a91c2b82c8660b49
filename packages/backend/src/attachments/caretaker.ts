import { sql } from 'kysely';
import { inTransaction } from '../database/database.ts';
import { readContent, type Shelf } from './content.ts';
import { dropParts, settle } from './store.ts';
import type { Scanner } from './scanner.ts';

export interface CaretakerOptions extends Shelf {
  /** Without one, what its name and content allow is taken as it is. */
  readonly scanner: Scanner | undefined;
  readonly now: () => Date;
  readonly report: (error: unknown) => void;
}

export interface Caretaker {
  /** There is something to scan. */
  nudge(): void;
  /** Resolves when nothing is under way any more. */
  stop(): Promise<void>;
}

const ROUND_MS = 10_000;
/** Longer than a scanner may be silent. A process that dies meanwhile leaves its file to the others after this. */
const LEASE_MS = 120_000;
const RETRY_MS = 30_000;
const DAY_MS = 86_400_000;
/** Days that a file waits for what it is sent with; also in the description of `addAttachment`. */
const UNSENT_DAYS = 7;

/** Scans what is pending and clears away what nobody needs, beside the requests. Each process has one. */
export function startCaretaker(options: CaretakerOptions): Caretaker {
  let wanted = false;
  let stopped = false;
  let round: Promise<void> | undefined;
  // Asked anew each time: it changes while a scan is awaited.
  const goesOn = () => !stopped;

  async function work(): Promise<void> {
    while (wanted && goesOn()) {
      wanted = false;
      try {
        while (goesOn() && (await scanNext(options)));
        await sweep(options);
      } catch (error) {
        options.report(error);
      }
    }
    round = undefined;
  }
  const nudge = () => {
    wanted = true;
    round ??= work();
  };
  nudge(); // what another process left
  const clock = setInterval(nudge, ROUND_MS);
  clock.unref();
  return {
    nudge,
    async stop() {
      stopped = true;
      clearInterval(clock);
      await round;
    },
  };
}

/** False when nothing waits. The row is held for the claim only: a scan takes seconds, and PGlite has one connection. */
export async function scanNext(options: CaretakerOptions): Promise<boolean> {
  const { db, scanner, now, report } = options;
  const id = await claim(options);
  if (id === null) return false;
  try {
    const verdict = scanner ? await scanner.scan(readContent(options, id)) : 'clean';
    if (verdict === 'clean') await settle(db, id, 'clean', now());
    else await settle(db, id, 'refused', now(), 'malware-found');
  } catch (error) {
    report(error);
    const scanAfter = new Date(now().getTime() + RETRY_MS);
    await db.updateTable('attachments').set({ scanAfter }).where('id', '=', id).execute();
  }
  return true;
}

async function claim({ db, now }: CaretakerOptions): Promise<string | null> {
  return inTransaction(db, async (transaction) => {
    const next = await transaction
      .selectFrom('attachments')
      .select('id')
      .where('state', '=', 'pending')
      .where('scanAfter', '<=', now())
      .orderBy('scanAfter')
      .limit(1)
      .forUpdate()
      .skipLocked()
      .executeTakeFirst();
    if (!next) return null;
    const scanAfter = new Date(now().getTime() + LEASE_MS);
    await transaction.updateTable('attachments').set({ scanAfter }).where('id', '=', next.id).execute();
    return next.id;
  });
}

/** Deletes what was sent with nothing, and takes out of the storage what no attachment names. */
export async function sweep({ db, storage, now }: CaretakerOptions): Promise<void> {
  const unsentSince = new Date(now().getTime() - UNSENT_DAYS * DAY_MS);
  await inTransaction(db, async (transaction) => {
    const old = await transaction
      .selectFrom('attachments')
      .select('id')
      .where('feedbackId', 'is', null)
      .where('correctionId', 'is', null)
      .where('createdAt', '<', unsentSince)
      .limit(100)
      .forUpdate()
      .skipLocked()
      .execute();
    for (const { id } of old) {
      await dropParts(transaction, id, now());
      await transaction.deleteFrom('attachments').where('id', '=', id).execute();
    }
  });
  const { rows } = await sql<{ storageKey: string }>`
    select storage_key from attachment_leftovers where remove_after <= ${now()} limit 100`.execute(db);
  for (const { storageKey } of rows) {
    await storage.remove(storageKey);
    await db.deleteFrom('attachmentLeftovers').where('storageKey', '=', storageKey).execute();
  }
}
