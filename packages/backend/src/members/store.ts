import type { Database } from '../database/database.ts';
import { indexValues, openMember, sealFields, type SecretFields } from './secret-fields.ts';
import type { MemberFacts } from './tables.ts';

/** The row of a member, its secret fields in clear. */
export type Member = MemberFacts & SecretFields;

export async function insertMembers(db: Database, members: readonly Member[]): Promise<void> {
  const rows = members.map((member) => ({ ...member, ...sealFields(db, member.id, member) }));
  await db.insertInto('members').values(rows).execute();
}

export async function findMember(db: Database, id: string): Promise<Member | undefined> {
  const row = await db.selectFrom('members').selectAll().where('id', '=', id).executeTakeFirst();
  return row && openMember(db, row);
}

/** Locks the record, so that changes to it follow one another. */
export async function lockMember(db: Database, id: string): Promise<Member | undefined> {
  const row = await db.selectFrom('members').selectAll().where('id', '=', id).forUpdate().executeTakeFirst();
  return row && openMember(db, row);
}

export async function findMembers(db: Database, ids: readonly string[]): Promise<Map<string, Member>> {
  if (ids.length === 0) return new Map();
  const rows = await db.selectFrom('members').selectAll().where('id', 'in', ids).execute();
  return new Map(rows.map((row) => [row.id, openMember(db, row)]));
}

/** By the blind index: the number itself is not in the query. */
export async function findMemberByCitizenId(db: Database, citizenId: string): Promise<Member | undefined> {
  const row = await db
    .selectFrom('members')
    .selectAll()
    .where('citizenIdIndex', 'in', indexValues(db, 'citizenId', citizenId))
    .executeTakeFirst();
  return row && openMember(db, row);
}
