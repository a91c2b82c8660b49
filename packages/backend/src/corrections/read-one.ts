import { sql } from 'kysely';
import { vietnamDay } from '../calendar.ts';
import type { Context } from '../contract/handlers.ts';
import { notFound } from '../contract/problems.ts';
import type { Condition } from '../identity/visibility.ts';
import { type Correction, present, readCorrections } from './store.ts';

type Reading = Pick<Context, 'db' | 'principal' | 'now'>;

/** Throws 404 unless the caller sees it. Without `seen`, of one that the caller has just acted on. */
export async function readOne({ db, principal, now }: Reading, id: string, seen?: Condition): Promise<Correction> {
  const today = vietnamDay(now);
  const where = sql<boolean>`(correction.id = ${id} and ${seen ?? sql`true`})`;
  const rows = await readCorrections(db, { where, limit: 1, today });
  const isOwn = rows[0]?.memberId === principal.member?.id;
  const [correction] = await present(db, rows, isOwn ? 'self' : 'cell', today);
  if (!correction) throw notFound();
  return correction;
}
