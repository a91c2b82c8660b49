import { CompiledQuery, sql } from 'kysely';
import type { Context } from '../contract/handlers.ts';
import type { Grant } from '../contract/permission.ts';
import { notAllowed } from '../contract/problems.ts';
import type { ConsentPolicy } from '../consents/policy.ts';
import { mayProcess } from '../consents/store.ts';
import type { Database } from '../database/database.ts';
import { prepared } from '../database/prepared.ts';
import type { TokenSubject } from './access-tokens.ts';
import { TAKES_NO_PART } from './activity-states.ts';
import type { Principal, RoleHeld, RoleScope } from './principal.ts';
import type { Condition } from './visibility.ts';

interface HeldRow {
  readonly memberId: string;
  readonly fullName: string;
  readonly role: string;
  readonly official: boolean;
  readonly organizationId: string;
  readonly organizationName: string;
  readonly scope: RoleScope;
  readonly duties: readonly string[];
  /** The cell that approved the account. */
  readonly approvedFor: string;
  /** Today was not kept yet as a day of use, and may be. */
  readonly recordsLogin: boolean;
}

/** Who calls, whichever of their tokens they call with. */
export type Caller = Omit<Principal, 'token' | 'authenticatedAt'>;

/**
 * Roles are read from the database: one that ended yesterday opens nothing today, whatever the token says. An account counts
 * only in the cell that approved it: after a transfer it waits for the new one.
 */
export async function readCaller(
  db: Database,
  token: TokenSubject,
  today: string,
  consents: ConsentPolicy,
): Promise<Caller> {
  const subject = `${token.issuer}:${token.subject}`;
  const held = await readRoles(db, token, today, consents);
  const home = held.find((row) => row.official);
  if (home === undefined || home.organizationId !== home.approvedFor)
    return { kind: 'unknown', subject, member: null, roles: [] };
  if (home.recordsLogin) await recordLogin(db, token, today, mayProcess(consents, 'adoption', sql`accounts.member_id`));
  const roles = held.map((row): RoleHeld => ({
    role: row.role,
    organization: { id: row.organizationId, name: row.organizationName },
    scope: row.scope,
    duties: row.duties,
  }));
  const cell = { id: home.organizationId, name: home.organizationName };
  return { kind: 'person', subject, member: { id: home.memberId, fullName: home.fullName, cell }, roles };
}

/**
 * Everybody is `member` where they take part, also after the cell was dissolved and until they are moved to another: they
 * are not shut out meanwhile. All other roles are assigned; they end with the organisation, and hold only for whom the cell of
 * the official membership lies in it: a role outlives no transfer. Read so often that it is planned once for each
 * connection. What it reads `changesCallers` must know. Parameters: issuer, subject, day, states without a part, whether days
 * of use rest on the law, and else the text of consent (as `mayProcess` asks).
 */
export const HELD_ROLES = prepared(`
  with caller as (
    select member_id, organization_id as approved_for,
           last_login_on is distinct from $3::date and ($5::boolean or exists (
             select from consent_records consent where consent.member_id = accounts.member_id and consent.purpose = 'adoption'
                and consent.withdrawn_at is null and consent.text_version = $6::text)) as records_login
      from accounts where issuer = $1 and subject = $2 and state = 'active'
  ), held as (
    select member_id, 'member' as role, kind = 'official' as official, organization_id, 'self' as scope, '{}'::text[] as duties,
           valid_from, valid_to
      from memberships where member_id in (select member_id from caller)
    union all
    select member_id, role, false, organization_id, scope, duties, valid_from, valid_to
      from role_assignments where member_id in (select member_id from caller)
  )
  select held.member_id, members.full_name, held.role, held.official, held.organization_id, held.scope, held.duties,
         version.name as organization_name, caller.approved_for, caller.records_login
    from held
    join caller on caller.member_id = held.member_id
    join members on members.id = held.member_id
    join lateral (
      select name from organization_versions
       where organization_id = held.organization_id and valid_from <= $3::date
         and (held.role = 'member' or valid_to is null or valid_to > $3::date)
       order by valid_from desc limit 1
    ) version on true
   where held.valid_from <= $3::date and (held.valid_to is null or held.valid_to > $3::date)
     and members.activity_state <> all($4::text[])
     and (held.role = 'member' or exists (
       select from held home join organization_closure line on line.descendant_id = home.organization_id
        where home.official and home.valid_from <= $3::date and (home.valid_to is null or home.valid_to > $3::date)
          and line.ancestor_id = held.organization_id))
   order by held.official desc, held.role, version.name`);

const READ_FROM =
  'accounts|members|memberships|role_assignments|organization_versions|organization_closure|consent_records';
const CHANGES = new RegExp(
  `\\b(?:insert\\s+into|update|delete\\s+from|merge\\s+into|truncate)\\s+(?:table\\s+)?(?:only\\s+)?"?(?:${READ_FROM})\\b`,
  'i',
);
/** Without `with` it writes nothing, and most are of this kind: to look no further is cheap. */
const READS = /^\s*select\b/i;
const DAY_OF_USE = '-- day of use\n';

/** Whether somebody may be another caller, or none, after this statement. A day of use makes nobody another. */
export const changesCallers = (statement: string): boolean =>
  !READS.test(statement) && CHANGES.test(statement) && !statement.startsWith(DAY_OF_USE);

async function readRoles(
  db: Database,
  { issuer, subject }: TokenSubject,
  today: string,
  consents: ConsentPolicy,
): Promise<HeldRow[]> {
  const asked = consents.get('adoption');
  const mayKeep = [asked?.basis === 'law', asked?.textVersion ?? null];
  const query = CompiledQuery.raw(HELD_ROLES, [issuer, subject, today, TAKES_NO_PART, ...mayKeep]);
  return (await db.executeQuery<HeldRow>(query)).rows;
}

/** The first and the latest day of use, nothing finer (R055), of those who consented to it or where the law is the basis. */
async function recordLogin(
  db: Database,
  { issuer, subject }: TokenSubject,
  today: string,
  mayKeep: Condition,
): Promise<void> {
  await sql`${sql.raw(DAY_OF_USE)}
    update accounts set first_login_on = coalesce(first_login_on, ${today}), last_login_on = ${today}
     where issuer = ${issuer} and subject = ${subject} and state = 'active' and ${mayKeep}`.execute(db);
}

/**
 * As `requireGrants`, where some need no assignment: nobody takes the place as a member away. Empty for whom it is the only
 * one: to them the object is a missing one.
 */
export async function requireAssigned(
  db: Database,
  { principal, grants }: Pick<Context, 'principal' | 'grants'>,
  today: string,
): Promise<readonly Grant[]> {
  const assigned = grants.filter(({ role }) => role !== 'member');
  return assigned.length === 0 ? [] : requireGrants(db, { principal, grants: assigned }, today);
}

/**
 * The grants whose role, scope and duty the caller still holds, for a decision in this transaction. The request was let in by
 * the roles of its beginning; who lost one since, or their account, or their place in the organisation, is refused (403).
 * Whoever takes one away now waits until the decision is kept.
 */
export async function requireGrants(
  db: Database,
  { principal, grants }: Pick<Context, 'principal' | 'grants'>,
  today: string,
): Promise<readonly Grant[]> {
  const { member, token } = principal;
  const { rows: held } = await sql<Pick<HeldRow, 'role' | 'organizationId' | 'scope' | 'duties'>>`
    select assignment.role, assignment.organization_id, assignment.scope, assignment.duties
      from accounts account
      join members holder on holder.id = account.member_id
      join memberships home on home.member_id = holder.id and home.kind = 'official'
        and home.valid_from <= ${today} and (home.valid_to is null or home.valid_to > ${today})
      join role_assignments assignment on assignment.member_id = holder.id
        and assignment.valid_from <= ${today} and (assignment.valid_to is null or assignment.valid_to > ${today})
      join organization_closure line
        on line.ancestor_id = assignment.organization_id and line.descendant_id = home.organization_id
     where account.issuer = ${token?.issuer ?? null} and account.subject = ${token?.subject ?? null}
       and account.state = 'active' and account.organization_id = home.organization_id
       and holder.id = ${member?.id ?? null} and holder.activity_state <> all(${TAKES_NO_PART}::text[])
       for share of account, holder, home, assignment`.execute(db);
  const still = grants.filter(({ role, organizationId, scope, duty }) =>
    held.some(
      (one) =>
        one.role === role &&
        one.organizationId === organizationId &&
        (scope === 'self' || one.scope === scope) &&
        (duty === undefined || one.duties.includes(duty)),
    ),
  );
  if (still.length === 0) throw notAllowed();
  return still;
}
