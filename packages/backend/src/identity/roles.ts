import { CompiledQuery, sql } from 'kysely';
import type { Context } from '../contract/handlers.ts';
import type { Grant } from '../contract/permission.ts';
import { notAllowed } from '../contract/problems.ts';
import type { ConsentPolicy } from '../consents/policy.ts';
import { mayProcess } from '../consents/store.ts';
import type { Database } from '../database/database.ts';
import { prepared } from '../database/prepared.ts';
import type { TokenSubject } from './access-tokens.ts';
import type { Principal, RoleHeld, RoleScope } from './principal.ts';
import type { Condition } from './visibility.ts';

/** Activity states in which a member holds no role, not even that of a member. */
export const TAKES_NO_PART: readonly string[] = ['left', 'removed', 'expelled', 'deceased', 'suspended'];

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
  readonly lastLoginOn: string | null;
}

/**
 * Roles are read at every request: one that ended yesterday opens nothing today, whatever the token says. An account counts
 * only in the cell that approved it: after a transfer it waits for the new one.
 */
export async function personPrincipal(
  db: Database,
  token: TokenSubject,
  today: string,
  consents: ConsentPolicy,
): Promise<Principal> {
  const subject = `${token.issuer}:${token.subject}`;
  const held = await readRoles(db, token, today);
  const home = held.find((row) => row.official);
  if (home === undefined || home.organizationId !== home.approvedFor)
    return { kind: 'unknown', subject, token, member: null, roles: [] };
  if (home.lastLoginOn !== today)
    await recordLogin(db, token, today, mayProcess(consents, 'adoption', sql`accounts.member_id`));
  const roles = held.map((row): RoleHeld => ({
    role: row.role,
    organization: { id: row.organizationId, name: row.organizationName },
    scope: row.scope,
    duties: row.duties,
  }));
  const cell = { id: home.organizationId, name: home.organizationName };
  return { kind: 'person', subject, token, member: { id: home.memberId, fullName: home.fullName, cell }, roles };
}

/**
 * Everybody is `member` where they take part, also after the cell was dissolved and until they are moved to another: they
 * are not shut out meanwhile. All other roles are assigned, and end with the organisation. Read at every request, so it is
 * planned once for each connection. Parameters: issuer, subject, day, states without a part.
 */
const HELD_ROLES = prepared(`
  with caller as (
    select member_id, organization_id as approved_for, last_login_on from accounts
     where issuer = $1 and subject = $2 and state = 'active'
  ), held as (
    select member_id, 'member' as role, kind = 'official' as official, organization_id, 'self' as scope, '{}'::text[] as duties,
           valid_from, valid_to
      from memberships where member_id in (select member_id from caller)
    union all
    select member_id, role, false, organization_id, scope, duties, valid_from, valid_to
      from role_assignments where member_id in (select member_id from caller)
  )
  select held.member_id, members.full_name, held.role, held.official, held.organization_id, held.scope, held.duties,
         version.name as organization_name, caller.approved_for, caller.last_login_on
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
   order by held.official desc, held.role, version.name`);

async function readRoles(db: Database, token: TokenSubject, today: string): Promise<HeldRow[]> {
  const query = CompiledQuery.raw(HELD_ROLES, [token.issuer, token.subject, today, TAKES_NO_PART]);
  return (await db.executeQuery<HeldRow>(query)).rows;
}

/** The first and the latest day of use, nothing finer (R055), of those who consented to it or where the law is the basis. */
async function recordLogin(
  db: Database,
  { issuer, subject }: TokenSubject,
  today: string,
  mayKeep: Condition,
): Promise<void> {
  await sql`
    update accounts set first_login_on = coalesce(first_login_on, ${today}), last_login_on = ${today}
     where issuer = ${issuer} and subject = ${subject} and state = 'active' and ${mayKeep}`.execute(db);
}

/**
 * The grants whose role, scope and duty the caller still holds, for a decision in this transaction. The request was let in by the roles of
 * its beginning; who lost one since is refused (403), and who loses one now waits until the decision is kept.
 */
export async function requireGrants(
  db: Database,
  { principal, grants }: Pick<Context, 'principal' | 'grants'>,
  today: string,
): Promise<readonly Grant[]> {
  const held = await db
    .selectFrom('roleAssignments')
    .select(['role', 'organizationId', 'scope', 'duties'])
    .where('memberId', '=', principal.member?.id ?? null)
    .where('validFrom', '<=', today)
    .where((eb) => eb.or([eb('validTo', 'is', null), eb('validTo', '>', today)]))
    .forShare()
    .execute();
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
