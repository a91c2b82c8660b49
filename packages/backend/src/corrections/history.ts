import type { Answer, Context } from '../contract/handlers.ts';
import { seenAs } from '../contract/masking.ts';
import { notFound } from '../contract/problems.ts';
import type { Database } from '../database/database.ts';
import type { components } from '../generated/schema.ts';
import { presentValues } from './fields.ts';
import { fieldValues } from './values.ts';

type Entry = components['schemas']['ProfileHistoryEntry'];

/** What approved corrections changed in the caller's record, latest first. */
export async function listMyProfileHistory({
  db,
  principal,
  query,
  cursors,
}: Context<'listMyProfileHistory'>): Promise<Answer<'listMyProfileHistory'>> {
  if (!principal.member) throw notFound();
  const limit = query.limit ?? 20;
  const position = cursors.read();
  const before = position ? String(position[0]) : null;
  const found = await readHistory(db, principal.member.id, { before, limit: limit + 1 });
  const items = found.slice(0, limit);
  const last = items.at(-1);
  const nextCursor = found.length > limit && last ? cursors.write([last.id]) : null;
  return { status: 200, body: seenAs({ items, nextCursor }, 'self') };
}

/** `before`: those that are older than this entry. */
export async function readHistory(
  db: Database,
  memberId: string,
  { before = null, limit }: { readonly before?: string | null; readonly limit: number },
): Promise<Entry[]> {
  const asked = db
    .selectFrom('memberFieldHistory as entry')
    .leftJoin('members as decider', 'decider.id', 'entry.changedBy')
    .selectAll('entry')
    .select('decider.fullName')
    .where('entry.memberId', '=', memberId)
    // The ids are of one row each and rise with time.
    .orderBy('entry.id', 'desc')
    .limit(limit);
  const rows = await (before === null ? asked : asked.where('entry.id', '<', before)).execute();
  const values = fieldValues(db, 'member_field_history');
  return rows.map((row) => {
    const { oldValue, newValue } = values.open(row);
    return {
      id: row.id,
      field: row.field,
      before: presentValues({ [row.field]: oldValue }),
      after: presentValues({ [row.field]: newValue }),
      changedAt: row.changedAt.toISOString(),
      changedBy: row.fullName,
      correctionId: row.correctionId,
    };
  });
}
