import { sql } from 'kysely';
import type { Database } from '../database/database.ts';
import type { TokenSubject } from './access-tokens.ts';
import type { Principal, RoleHeld } from './principal.ts';

interface HeldRow {
  readonly memberId: string;
  readonly fullName: string;
  readonly role: string;
  readonly official: boolean;
  readonly organizationId: string;
  readonly organizationName: string;
}

/** Roles are read at every request: one that ended yesterday opens nothing today, whatever the token says. */
export async function personPrincipal(db: Database, token: TokenSubject, today: string): Promise<Principal> {
  const subject = `${token.issuer}:${token.subject}`;
  const held = await readRoles(db, token, today);
  const home = held.find((row) => row.official);
  if (!home) return { kind: 'unknown', subject, member: null, roles: [] };
  const roles = held.map((row): RoleHeld => ({
    role: row.role,
    organization: { id: row.organizationId, name: row.organizationName },
  }));
  const cell = { id: home.organizationId, name: home.organizationName };
  return { kind: 'person', subject, member: { id: home.memberId, fullName: home.fullName, cell }, roles };
}

/**
 * Everybody is `member` where they take part, also after the cell was dissolved and until they are moved to another: they
 * are not shut out meanwhile. All other roles are assigned, and end with the organisation.
 */
async function readRoles(db: Database, token: TokenSubject, today: string): Promise<HeldRow[]> {
  const { rows } = await sql<HeldRow>`
    with caller as (
      select member_id from accounts where issuer = ${token.issuer} and subject = ${token.subject} and state = 'active'
    ), held as (
      select member_id, 'member' as role, kind = 'official' as official, organization_id, valid_from, valid_to
        from memberships where member_id in (select member_id from caller)
      union all
      select member_id, role, false, organization_id, valid_from, valid_to
        from role_assignments where member_id in (select member_id from caller)
    )
    select held.member_id, members.full_name, held.role, held.official, held.organization_id, version.name as organization_name
      from held
      join members on members.id = held.member_id
      join lateral (
        select name from organization_versions
         where organization_id = held.organization_id and valid_from <= ${today}
           and (held.role = 'member' or valid_to is null or valid_to > ${today})
         order by valid_from desc limit 1
      ) version on true
     where held.valid_from <= ${today} and (held.valid_to is null or held.valid_to > ${today})
       and members.activity_state not in ('left', 'removed', 'expelled', 'deceased', 'suspended')
     order by held.official desc, held.role, version.name`.execute(db);
  return rows;
}
