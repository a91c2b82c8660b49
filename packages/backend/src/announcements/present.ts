import type { Database } from '../database/database.ts';
import type { components } from '../generated/schema.ts';
import type { PrincipalMember } from '../identity/principal.ts';
import { organizationNames } from '../organizations/store.ts';
import { answerRecipient } from './rules.ts';
import { type ListedRow, readTargets } from './store.ts';

export type Announcement = components['schemas']['Announcement'];

interface Reader {
  readonly member: PrincipalMember | null;
  readonly today: string;
  /** Not in an assisted session: an answer is another task. */
  readonly mayAnswer: boolean;
}

/** What the contract shows of them, with names of today. Three statements, however many there are. */
export async function present(
  db: Database,
  rows: readonly ListedRow[],
  { member, today, mayAnswer }: Reader,
): Promise<Announcement[]> {
  const targets = await readTargets(
    db,
    rows.map(({ id }) => id),
  );
  const committeeId = member && (await managingCommitteeOf(db, member.cell.id));
  const named = [...rows.map((row) => row.organizationId), ...[...targets.values()].flat(), committeeId ?? []].flat();
  const names = await organizationNames(db, named, today);
  const nameOf = (id: string) => ({ id, name: names.get(id) ?? '' });

  function answerTo(row: ListedRow): Announcement['answerTo'] {
    if (!member || !mayAnswer) return null;
    const recipient = answerRecipient(row);
    return recipient === 'managingCommittee' && committeeId
      ? { recipient, organization: nameOf(committeeId) }
      : { recipient: 'cell', organization: member.cell };
  }

  return rows.map((row) => ({
    id: row.id,
    title: row.title,
    body: row.body,
    organization: nameOf(row.organizationId),
    targets: (targets.get(row.id) ?? []).map(nameOf),
    state: row.state,
    publishedAt: row.publishedAt?.toISOString() ?? null,
    pinnedUntil: row.pinnedUntil?.toISOString() ?? null,
    readAt: row.readAt?.toISOString() ?? null,
    answerTo: answerTo(row),
    version: row.version,
  }));
}

async function managingCommitteeOf(db: Database, cellId: string): Promise<string | null> {
  const cell = await db.selectFrom('organizations').select('parentId').where('id', '=', cellId).executeTakeFirst();
  return cell?.parentId ?? null;
}
