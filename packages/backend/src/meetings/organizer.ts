import type { Database } from '../database/database.ts';
import { CELL_LEVELS, findOrganization } from '../organizations/store.ts';
import { sql } from 'kysely';
import type { Organizer } from './rules.ts';

export async function findOrganizer(db: Database, id: string, today: string): Promise<Organizer | undefined> {
  const organization = await findOrganization(db, id, today, sql<boolean>`true`);
  return (
    organization && {
      isCell: CELL_LEVELS.includes(organization.level),
      hasCellCommittee: organization.hasCellCommittee,
    }
  );
}
