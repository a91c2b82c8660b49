import { fold } from '../../text/fold.ts';
import type { Database } from '../../database/database.ts';
import { ENDED } from '../../identity/activity-states.ts';

export interface PartyCell {
  readonly id: string;
  readonly name: string;
  readonly code: string | null;
}

/** Members belong to cells only (domain 3.1). */
const CELL_LEVELS = ['grassrootsCell', 'subordinateCell'];

/** The cells of an organisation and below it, as they are on a day. */
export async function cellsBelow(db: Database, organizationId: string, day: string): Promise<PartyCell[]> {
  return db
    .selectFrom('organizationVersions as version')
    .innerJoin('organizationClosure as closure', 'closure.descendantId', 'version.organizationId')
    .select(['version.organizationId as id', 'version.name', 'version.code'])
    .where('closure.ancestorId', '=', organizationId)
    .where('version.level', 'in', CELL_LEVELS)
    .where('version.validFrom', '<=', day)
    .where((eb) => eb.or([eb('version.validTo', 'is', null), eb('version.validTo', '>', day)]))
    .execute();
}

/** Ids of the members who belong to these cells and have not gone. */
export async function membersOf(db: Database, cellIds: readonly string[]): Promise<string[]> {
  if (cellIds.length === 0) return [];
  const rows = await db
    .selectFrom('memberships')
    .innerJoin('members', 'members.id', 'memberships.memberId')
    .select('members.id')
    .where('memberships.kind', '=', 'official')
    .where('memberships.validTo', 'is', null)
    .where('memberships.organizationId', 'in', cellIds)
    .where('members.activityState', 'not in', ENDED)
    .orderBy('members.id')
    .execute();
  return rows.map(({ id }) => id);
}

export type FindCell = (written: string) => PartyCell | 'unknown' | 'ambiguous';

/** By the official code, with or without dots, or by the name in any spelling. */
export function cellFinder(cells: readonly PartyCell[]): FindCell {
  const byName = new Map<string, PartyCell[]>();
  for (const cell of cells) {
    for (const key of [nameKey(cell.name), ...(cell.code ? [codeKey(cell.code)] : [])])
      byName.set(key, [...(byName.get(key) ?? []), cell]);
  }
  return (written) => {
    const [found, another] = byName.get(codeKey(written)) ?? byName.get(nameKey(written)) ?? [];
    if (another) return 'ambiguous';
    return found ?? 'unknown';
  };
}

const codeKey = (text: string) => text.replace(/[\s.]/gu, '');
const nameKey = (text: string) => fold(text).trim();
