import type { Selectable } from 'kysely';
import type { Database } from '../database/database.ts';
import type { Tables } from '../database/tables.ts';

export async function findMemberByCitizenId(
  db: Database,
  citizenId: string,
): Promise<Selectable<Tables['members']> | undefined> {
  return db.selectFrom('members').selectAll().where('citizenId', '=', citizenId).executeTakeFirst();
}
