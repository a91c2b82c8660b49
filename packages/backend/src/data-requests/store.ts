import { type Selectable, sql } from 'kysely';
import { v7 as newId } from 'uuid';
import type { Database } from '../database/database.ts';
import type { Tables } from '../database/tables.ts';
import { receiptCode } from '../feedback/receipt-code.ts';
import type { components } from '../generated/schema.ts';
import type { Grant } from '../contract/permission.ts';
import type { Principal } from '../identity/principal.ts';
import { type Condition, visible } from '../identity/visibility.ts';
import { organizationNames } from '../organizations/store.ts';
import { answerDueOn, type DataRequestKind, executeDueOn, isOverdue } from './rules.ts';

export type DataRequest = components['schemas']['DataRequest'];

export type RequestRow = Selectable<Tables['dataRequests']> & {
  readonly fullName: string;
  readonly answererName: string | null;
  readonly completerName: string | null;
  readonly consentId: string | null;
  readonly done: boolean;
  /** The day on which the next step is due. */
  readonly dueOn: string;
};

export const seenUnder = (grants: readonly Grant[], principal: Principal): Condition =>
  visible(grants, principal, { member: sql.ref('request.memberId'), organization: sql.ref('request.organizationId') });

const DONE = sql<boolean>`(request.state in ('refused', 'completed'))`;
const DUE = sql<string>`(case request.state when 'submitted' then request.answer_due_on else request.execute_due_on end)`;

/** Where a page ended, in the order of the list. */
export type RequestPosition =
  | { readonly order: 'latest'; readonly submittedAt: Date; readonly id: string }
  | { readonly order: 'due'; readonly done: boolean; readonly dueOn: string; readonly id: string };

interface RequestQuestion {
  readonly seen: Condition;
  readonly state?: Tables['dataRequests']['state'] | undefined;
  /** `due`: those that wait by the day of their next step, then the others. */
  readonly order: 'latest' | 'due';
  readonly after?: RequestPosition | null;
  readonly limit: number;
}

export async function readRequests(db: Database, question: RequestQuestion): Promise<RequestRow[]> {
  const { seen, state, order, after, limit } = question;
  let query = selectRequests(db).where(seen).limit(limit);
  query =
    order === 'due'
      ? query.orderBy(DONE).orderBy(DUE).orderBy('request.id')
      : query.orderBy('request.submittedAt', 'desc').orderBy('request.id', 'desc');
  if (state) query = query.where('request.state', '=', state);
  if (after) query = query.where(isAfter(after));
  return query.execute();
}

function isAfter(position: RequestPosition): Condition {
  return position.order === 'due'
    ? sql<boolean>`(${DONE}, ${DUE}, request.id) > (${position.done}, ${position.dueOn}::date, ${position.id}::uuid)`
    : sql<boolean>`(request.submitted_at, request.id) < (${position.submittedAt}, ${position.id}::uuid)`;
}

/** Locks the request, so that two who act follow one another, and reads it as it is then. */
export async function lockRequest(db: Database, id: string, seen: Condition): Promise<RequestRow | undefined> {
  await db.selectFrom('dataRequests').select('id').where('id', '=', id).forUpdate().execute();
  const [row] = await readRequests(db, {
    seen: sql<boolean>`(request.id = ${id} and ${seen})`,
    order: 'latest',
    limit: 1,
  });
  return row;
}

const selectRequests = (db: Database) =>
  db
    .selectFrom('dataRequests as request')
    .innerJoin('members', 'members.id', 'request.memberId')
    .leftJoin('members as answerer', 'answerer.id', 'request.answeredBy')
    .leftJoin('members as completer', 'completer.id', 'request.completedBy')
    .selectAll('request')
    .select([DONE.as('done'), DUE.as('dueOn')])
    .select((eb) => [
      'members.fullName',
      'answerer.fullName as answererName',
      'completer.fullName as completerName',
      eb
        .selectFrom('consentRecords as consent')
        .select('consent.id')
        .whereRef('consent.dataRequestId', '=', 'request.id')
        .orderBy('consent.withdrawnAt', 'desc')
        .orderBy('consent.id', 'desc')
        .limit(1)
        .as('consentId'),
    ]);

interface Opened {
  readonly id?: string;
  readonly kind: DataRequestKind;
  readonly details: string | null;
  readonly memberId: string;
  readonly organizationId: string;
  readonly submittedAt: Date;
}

/** The id of the new request; null when the member has one of this kind open. */
export async function insertRequest(db: Database, opened: Opened): Promise<string | null> {
  const inserted = await db
    .insertInto('dataRequests')
    .values({
      id: newId(),
      ...opened,
      receiptCode: receiptCode(),
      state: 'submitted',
      answerDueOn: answerDueOn(opened.submittedAt),
      executeDueOn: executeDueOn(opened.kind, opened.submittedAt),
    })
    .onConflict((conflict) =>
      conflict.columns(['memberId', 'kind']).where('state', 'in', ['submitted', 'accepted']).doNothing(),
    )
    .returning('id')
    .executeTakeFirst();
  return inserted?.id ?? null;
}

type RequestChange = Partial<
  Pick<
    Tables['dataRequests'],
    'state' | 'answeredBy' | 'reason' | 'extensionReason' | 'completedBy' | 'outcome' | 'executeDueOn'
  > & { answeredAt: Date; completedAt: Date; extended: boolean }
>;

export async function changeRequest(db: Database, id: string, change: RequestChange): Promise<void> {
  await db
    .updateTable('dataRequests')
    .set({ ...change, version: sql<number>`version + 1` })
    .where('id', '=', id)
    .execute();
}

/** For the API. `today` also says which names organisations have. */
export async function present(db: Database, rows: readonly RequestRow[], today: string): Promise<DataRequest[]> {
  const names = await organizationNames(
    db,
    rows.map((row) => row.organizationId),
    today,
  );
  return rows.map((row) => ({
    id: row.id,
    receiptCode: row.receiptCode,
    kind: row.kind,
    details: row.details,
    member: { id: row.memberId, fullName: row.fullName },
    cell: { id: row.organizationId, name: names.get(row.organizationId) ?? '' },
    state: row.state,
    submittedAt: row.submittedAt.toISOString(),
    answerDueOn: row.answerDueOn,
    executeDueOn: row.executeDueOn,
    extended: row.extended,
    overdue: isOverdue(row, today),
    answeredAt: row.answeredAt?.toISOString() ?? null,
    answeredBy: row.answererName,
    reason: row.reason,
    extensionReason: row.extensionReason,
    completedAt: row.completedAt?.toISOString() ?? null,
    completedBy: row.completerName,
    outcome: row.outcome,
    consentId: row.consentId,
    version: row.version,
  }));
}
