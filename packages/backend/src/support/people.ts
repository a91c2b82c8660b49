import { sql } from 'kysely';
import type { Database } from '../database/database.ts';
import { TAKES_NO_PART } from '../identity/activity-states.ts';
import type { PrincipalMember } from '../identity/principal.ts';
import { organizationNames } from '../organizations/store.ts';

/** Those of these members who take part today, each in the cell of their official membership. With or without an account. */
export async function membersTakingPart(
  db: Database,
  ids: readonly string[],
  today: string,
): Promise<Map<string, PrincipalMember>> {
  const { rows } = await sql<{ id: string; fullName: string; cellId: string }>`
    select members.id, members.full_name, home.organization_id as cell_id
      from members
      join memberships home on home.member_id = members.id and home.kind = 'official'
        and home.valid_from <= ${today} and (home.valid_to is null or home.valid_to > ${today})
     where members.id = any(${ids}::uuid[]) and members.activity_state <> all(${TAKES_NO_PART}::text[])`.execute(db);
  const names = await organizationNames(
    db,
    rows.map(({ cellId }) => cellId),
    today,
  );
  return new Map(
    rows.map(({ id, fullName, cellId }) => [id, { id, fullName, cell: { id: cellId, name: names.get(cellId) ?? '' } }]),
  );
}

export async function accountStatesOf(db: Database, memberId: string): Promise<string[]> {
  const rows = await db.selectFrom('accounts').select('state').where('memberId', '=', memberId).execute();
  return rows.map(({ state }) => state);
}
