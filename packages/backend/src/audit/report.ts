import type { Database } from '../database/database.ts';
import { isAbout, type LogRow } from './store.ts';

/** What a report is about: whose data, or what somebody did, or both; in a time of RFC 3339 instants in UTC. */
export interface ReportFilter {
  readonly memberId?: string | undefined;
  readonly actorId?: string | undefined;
  /** Inclusive. */
  readonly from: string;
  /** Exclusive. */
  readonly to: string;
}

const BATCH = 1_000;

/**
 * Who saw or changed what, oldest first: for the notice of a breach within 72 hours (Luật 91/2025/QH15, art. 23). A member
 * stands in it also where they were one of a list that was shown. Ids only.
 */
export async function* reportAccesses(db: Database, filter: ReportFilter): AsyncGenerator<LogRow> {
  const { memberId, actorId, from, to } = filter;
  for (let after = 0; ;) {
    let query = db
      .selectFrom('auditLog')
      .selectAll()
      .where('number', '>', after)
      .where('at', '>=', from)
      .where('at', '<', to)
      .orderBy('number')
      .limit(BATCH);
    if (actorId !== undefined) query = query.where('actorId', '=', actorId);
    if (memberId !== undefined) query = query.where(isAbout(memberId));
    const batch = await query.execute();
    yield* batch;
    const newest = batch.at(-1);
    if (!newest) return;
    after = newest.number;
  }
}

const COLUMNS = {
  number: (row: LogRow) => row.number,
  at: (row: LogRow) => row.at,
  action: (row: LogRow) => row.action,
  actorKind: (row: LogRow) => row.actorKind,
  actorId: (row: LogRow) => row.actorId,
  actorRole: (row: LogRow) => row.actorRole,
  actorOrganizationId: (row: LogRow) => row.actorOrganizationId,
  memberId: (row: LogRow) => row.memberId,
  organizationId: (row: LogRow) => row.organizationId,
  purpose: (row: LogRow) => row.purpose,
  fields: (row: LogRow) => (row.details?.fields as string[] | undefined)?.join(' ') ?? null,
};

/** Ids, words and instants: nothing in them needs quotes, or could be a formula to a spreadsheet. */
export const CSV_HEAD = Object.keys(COLUMNS).join(',');
export const csvLine = (row: LogRow): string =>
  Object.values(COLUMNS)
    .map((read) => read(row) ?? '')
    .join(',');
