import { sql } from 'kysely';
import type { Database } from '../database/database.ts';

/*
 * A list of members writes any record, in any order, and gives numbers away; an approval writes one, and holds the record of
 * who decides. Side by side they would meet at a number that neither sees yet, or each wait for what the other holds.
 */
const WRITER = sql`hashtext('sotay members written')`;

/** Until the end of the transaction no list is taken. To be called before anything else is locked. */
export async function approvalBegins(db: Database): Promise<void> {
  await sql`select pg_advisory_xact_lock_shared(${WRITER})`.execute(db);
}

/** Waits for the approvals that are under way; until the end of the transaction none begins. */
export async function importBegins(db: Database): Promise<void> {
  await sql`select pg_advisory_xact_lock(${WRITER})`.execute(db);
}
