import { sql } from 'kysely';
import { OPERATOR } from '../audit/record.ts';
import { vietnamDay } from '../calendar.ts';
import type { Database } from '../database/database.ts';
import { assignRole, type Granting } from './granting.ts';
import type { Power } from './rules.ts';
import { lockRoles, present, readRoles, type RoleAssignment } from './store.ts';

const ANY = sql<boolean>`true`;
/** Whoever runs commands on the server could write to the database as well: the rules keep them from mistakes. */
const POWER = sql<Power>`'superior'`;
const MANY = 10_000;

type FromOperator = Omit<Granting, 'from' | 'duties'>;

/** A grant from the command line, from today on. The same rules as at the API; nobody is the granter. */
export async function grantAsOperator(db: Database, asked: FromOperator, now: Date): Promise<string> {
  const today = vietnamDay(now);
  await lockRoles(db);
  const granter = { actor: OPERATOR, seen: ANY, power: POWER };
  return assignRole(db, { ...asked, from: today, duties: [] }, granter, { now, today });
}

/** Those that hold or will hold, of one organisation or of all. */
export async function listForOperator(
  db: Database,
  organizationId: string | undefined,
  today: string,
): Promise<RoleAssignment[]> {
  const where = sql<boolean>`(assignment.ended_at is null and (assignment.valid_to is null or assignment.valid_to > ${today})
    and (${organizationId ?? null}::uuid is null or assignment.organization_id = ${organizationId ?? null}::uuid))`;
  const rows = await readRoles(db, { where, power: POWER, order: sql`assignment.id`, limit: MANY });
  return present(db, rows, { memberId: undefined, today });
}
