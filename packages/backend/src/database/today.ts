import { sql } from 'kysely';

/** The calendar day of now in Asia/Ho_Chi_Minh, for queries that are given none. */
export const TODAY = sql`(now() at time zone 'Asia/Ho_Chi_Minh')::date`;
