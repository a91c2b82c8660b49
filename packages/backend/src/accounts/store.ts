import { type RawBuilder, sql } from 'kysely';
import { seenAs } from '../contract/masking.ts';
import type { Relation } from '../contract/permission.ts';
import type { Database } from '../database/database.ts';
import type { components } from '../generated/schema.ts';
import { needsSuperior } from '../identity/deciders.ts';
import type { Condition } from '../identity/visibility.ts';
import { organizationNames } from '../organizations/store.ts';
import { accountStates, stateAfter, type AccountState } from './rules.ts';

export type Account = components['schemas']['Account'];

export interface AccountRow {
  readonly id: string;
  readonly memberId: string;
  readonly state: AccountState;
  readonly cellId: string;
  readonly needsSuperior: boolean;
  readonly registeredAt: Date;
  readonly phoneMatches: boolean | null;
  readonly decidedBy: string | null;
  readonly decidedAt: Date | null;
  readonly reason: string | null;
  readonly preparedBy: string | null;
  readonly preparedAt: Date | null;
  readonly preparationNote: string | null;
  readonly preparedIn: string | null;
  readonly preparerName: string | null;
  readonly firstLoginOn: string | null;
  readonly lastLoginOn: string | null;
  readonly version: number;
  readonly fullName: string;
  readonly birthYear: number;
  readonly deciderName: string | null;
  readonly superiorId: string | null;
  /** The caller may decide as the superior committee. */
  readonly bySuperior: boolean;
}

const MOVED = accountStates.filter((state) => stateAfter(state, 'transfer') === 'pending');

/**
 * The accounts as they are on a day, as `account`. Whoever takes part in another cell than the one that decided waits
 * again: a membership begins on its day by itself, so no transfer has to be told to the accounts.
 */
export function accountsOn(today: string | RawBuilder<unknown>): RawBuilder<unknown> {
  const cell = sql`coalesce(home.organization_id, accounts.organization_id)`;
  return sql`(
    select accounts.id, accounts.member_id, accounts.issuer, accounts.subject, accounts.registered_at, accounts.phone_matches,
      accounts.decided_by, accounts.decided_at, accounts.reason, accounts.prepared_by, accounts.prepared_at, accounts.preparation_note,
      accounts.prepared_in, accounts.first_login_on, accounts.last_login_on, accounts.version,
      ${cell} as cell_id,
      case when home.organization_id <> accounts.organization_id and accounts.state = any(${MOVED}::text[]) then 'pending'
        else accounts.state end as state,
      ${needsSuperior({ member: sql.ref('accounts.memberId'), cell }, today)} as needs_superior
      from accounts
      left join memberships home on home.member_id = accounts.member_id and home.kind = 'official'
        and home.valid_from <= ${today} and (home.valid_to is null or home.valid_to > ${today}))`;
}

export interface AccountPosition {
  readonly waits: boolean;
  readonly registeredAt: string;
  readonly id: string;
}

interface AccountQuestion {
  /** About the columns of `account`. */
  readonly where: Condition;
  readonly bySuperior?: Condition;
  readonly after?: AccountPosition | null;
  readonly limit: number;
  readonly today: string;
}

/** Those that wait first, and of these the one that waits longest. */
export async function readAccounts(db: Database, question: AccountQuestion): Promise<AccountRow[]> {
  const { where, bySuperior = sql<boolean>`false`, after, limit, today } = question;
  const order = sql`(account.state <> 'pending'), account.registered_at, account.id`;
  const beyond = after
    ? sql`and (${order}) > (${!after.waits}::boolean, ${after.registeredAt}::timestamptz, ${after.id}::uuid)`
    : sql``;
  const { rows } = await sql<AccountRow>`
    select account.*, members.full_name, members.birth_year, decider.full_name as decider_name,
      preparer.full_name as preparer_name, cell.parent_id as superior_id,
      ${bySuperior} as by_superior
      from ${accountsOn(today)} account
      join members on members.id = account.member_id
      join organizations cell on cell.id = account.cell_id
      left join members decider on decider.id = account.decided_by
      left join members preparer on preparer.id = account.prepared_by
     where ${where} ${beyond}
     order by ${order} limit ${limit}`.execute(db);
  return rows;
}

/** Locks the account, so that two deciders follow one another, and reads it as it is then. */
export async function lockAccount(
  db: Database,
  id: string,
  { seen, bySuperior, today }: { seen: Condition; bySuperior: Condition; today: string },
): Promise<AccountRow | undefined> {
  await db.selectFrom('accounts').select('id').where('id', '=', id).forUpdate().execute();
  const where = sql<boolean>`(account.id = ${id} and ${seen})`;
  const [row] = await readAccounts(db, { where, bySuperior, limit: 1, today });
  return row;
}

/** For the API. `reader` says under which relation it is seen. */
export async function present(
  db: Database,
  rows: readonly AccountRow[],
  reader: Extract<Relation, 'self' | 'cell'>,
  today: string,
): Promise<Account[]> {
  const names = await organizationNames(
    db,
    rows.flatMap((row) => [row.cellId, ...(row.superiorId ? [row.superiorId] : [])]),
    today,
  );
  const named = (id: string) => ({ id, name: names.get(id) ?? '' });
  return rows.map((row) =>
    seenAs(
      {
        id: row.id,
        state: row.state,
        member: { id: row.memberId, fullName: row.fullName },
        birthYear: row.birthYear,
        cell: named(row.cellId),
        decider: row.needsSuperior
          ? { role: 'superior', organization: named(row.superiorId ?? row.cellId) }
          : { role: 'secretary', organization: named(row.cellId) },
        registeredAt: row.registeredAt.toISOString(),
        phoneMatches: row.phoneMatches,
        decidedBy: row.deciderName,
        decidedAt: row.decidedAt?.toISOString() ?? null,
        reason: row.state === 'pending' ? null : row.reason,
        preparation: preparationOf(row),
        firstLoginOn: row.firstLoginOn,
        lastLoginOn: row.lastLoginOn,
        version: row.version,
      },
      reader,
    ),
  );
}

/** While it waits, and in the cell where it was checked. */
function preparationOf(row: AccountRow): Account['preparation'] {
  const { state, preparedAt, preparerName, preparationNote, preparedIn, cellId } = row;
  if (state !== 'pending' || !preparedAt || !preparerName || preparedIn !== cellId) return null;
  return { by: preparerName, at: preparedAt.toISOString(), note: preparationNote };
}

export async function recordPreparation(
  db: Database,
  id: string,
  prepared: {
    readonly preparedBy: string;
    readonly preparedAt: Date;
    readonly preparationNote: string | null;
    readonly preparedIn: string;
  },
): Promise<void> {
  await db.updateTable('accounts').set(prepared).where('id', '=', id).execute();
}

interface Decided {
  readonly state: AccountState;
  readonly cellId: string;
  /** Null for a command on the server itself. */
  readonly decidedBy: string | null;
  readonly decidedAt: Date;
  readonly reason: string | null;
}

export async function recordDecision(db: Database, id: string, { cellId, ...decided }: Decided): Promise<void> {
  await db
    .updateTable('accounts')
    .set({ ...decided, organizationId: cellId, version: sql<number>`version + 1` })
    .where('id', '=', id)
    .execute();
}
