import type { Selectable } from 'kysely';
import type { Database } from '../database/database.ts';
import type { MemberTables } from './tables.ts';

export type MemberRow = Selectable<MemberTables['members']>;

/** The whole row of a member: the only place where citizen ID, card and phone are read for others than the member. */
export async function memberRow(db: Database, id: string): Promise<MemberRow | undefined> {
  return db.selectFrom('members').selectAll().where('id', '=', id).executeTakeFirst();
}
