import type { Answer, Context } from '../contract/handlers.ts';
import { seenAs } from '../contract/masking.ts';
import { notFound } from '../contract/problems.ts';
import { presentValues } from './fields.ts';
import { fieldValues } from './values.ts';

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
  let asked = db
    .selectFrom('memberFieldHistory as entry')
    .innerJoin('members as decider', 'decider.id', 'entry.changedBy')
    .selectAll('entry')
    .select('decider.fullName')
    .where('entry.memberId', '=', principal.member.id)
    // The ids are of one row each and rise with time.
    .orderBy('entry.id', 'desc')
    .limit(limit + 1);
  if (position) asked = asked.where('entry.id', '<', String(position[0]));
  const found = await asked.execute();
  const rows = found.slice(0, limit);
  const last = rows.at(-1);
  const values = fieldValues(db, 'member_field_history');
  const items = rows.map((row) => {
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
  const nextCursor = found.length > limit && last ? cursors.write([last.id]) : null;
  return { status: 200, body: seenAs({ items, nextCursor }, 'self') };
}
