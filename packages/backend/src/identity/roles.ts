import { sql } from 'kysely';
import type { Context } from '../contract/handlers.ts';
import type { Grant } from '../contract/permission.ts';
import { notAllowed } from '../contract/problems.ts';
import type { ConsentPolicy } from '../consents/policy.ts';
import { mayProcess } from '../consents/store.ts';
import type { Database } from '../database/database.ts';
import type { TokenSubject } from './access-tokens.ts';
import type { Principal, RoleHeld } from './principal.ts';
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
  /** The cell that approved the account. */
  readonly approvedFor: string;
  readonly lastLoginOn: string | null;
  /** The days of use may be kept. */
  readonly keepsUse: boolean;
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
  const held = await readRoles(db, token, today, mayProcess(consents, 'adoption', sql`accounts.member_id`));
  const home = held.find((row) => row.official);
  if (home === undefined || home.organizationId !== home.approvedFor)
    return { kind: 'unknown', subject, token, member: null, roles: [] };
  if (home.keepsUse && home.lastLoginOn !== today) await recordLogin(db, token, today);
  const roles = held.map((row): RoleHeld => ({
    role: row.role,
    organization: { id: row.organizationId, name: row.organizationName },
  }));
  const cell = { id: home.organizationId, name: home.organizationName };
  return { kind: 'person', subject, token, member: { id: home.memberId, fullName: home.fullName, cell }, roles };
}

/**
 * Everybody is `member` where they take part, also after the cell was dissolved and until they are moved to another: they
 * are not shut out meanwhile. All other roles are assigned, and end with the organisation.
 */
async function readRoles(db: Database, token: TokenSubject, today: string, keepsUse: Condition): Promise<HeldRow[]> {
  const { rows } = await sql<HeldRow>`
    with caller as (
      select member_id, organization_id as approved_for, last_login_on, ${keepsUse} as keeps_use from accounts where issuer = ${token.issuer} and subject = ${token.subject} and state = 'active'
    ), held as (
      select member_id, 'member' as role, kind = 'official' as official, organization_id, valid_from, valid_to
        from memberships where member_id in (select member_id from caller)
      union all
      select member_id, role, false, organization_id, valid_from, valid_to
        from role_assignments where member_id in (select member_id from caller)
    )
    select held.member_id, members.full_name, held.role, held.official, held.organization_id, version.name as organization_name,
           caller.approved_for, caller.last_login_on, caller.keeps_use
      from held
      join caller on caller.member_id = held.member_id
      join members on members.id = held.member_id
      join lateral (
        select name from organization_versions
         where organization_id = held.organization_id and valid_from <= ${today}
           and (held.role = 'member' or valid_to is null or valid_to > ${today})
         order by valid_from desc limit 1
      ) version on true
     where held.valid_from <= ${today} and (held.valid_to is null or held.valid_to > ${today})
       and members.activity_state <> all(${TAKES_NO_PART}::text[])
     order by held.official desc, held.role, version.name`.execute(db);
  return rows;
}

/** The first and the latest day of use, nothing finer (R055), of those who consented to it or where the law is the basis. */
async function recordLogin(db: Database, { issuer, subject }: TokenSubject, today: string): Promise<void> {
  await sql`
    update accounts set first_login_on = coalesce(first_login_on, ${today}), last_login_on = ${today}
     where issuer = ${issuer} and subject = ${subject} and state = 'active'`.execute(db);
}

/**
 * The grants whose role the caller still holds, for a decision in this transaction. The request was let in by the roles of
 * its beginning; who lost one since is refused (403), and who loses one now waits until the decision is kept.
 */
export async function requireGrants(
  db: Database,
  { principal, grants }: Pick<Context, 'principal' | 'grants'>,
  today: string,
): Promise<readonly Grant[]> {
  const held = await db
    .selectFrom('roleAssignments')
    .select(['role', 'organizationId'])
    .where('memberId', '=', principal.member?.id ?? null)
    .where('validFrom', '<=', today)
    .where((eb) => eb.or([eb('validTo', 'is', null), eb('validTo', '>', today)]))
    .forShare()
    .execute();
  const still = grants.filter(({ role, organizationId }) =>
    held.some((one) => one.role === role && one.organizationId === organizationId),
  );
  if (still.length === 0) throw notAllowed();
  return still;
}
