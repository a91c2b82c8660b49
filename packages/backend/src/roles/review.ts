import { sql } from 'kysely';
import { accountsOn } from '../accounts/store.ts';
import type { Grant } from '../contract/permission.ts';
import type { Database } from '../database/database.ts';
import type { components } from '../generated/schema.ts';
import { holderTakesPart } from '../identity/deciders.ts';
import type { Principal } from '../identity/principal.ts';
import { CELL_LEVELS } from '../organizations/store.ts';
import { dayAfter, grantableRoles, type Power, widestScope } from './rules.ts';
import { present, readRoles } from './store.ts';
import { powerAt, seenUnder, within } from './visibility.ts';

type RoleReview = components['schemas']['RoleReview'];

const ENDS_SOON_DAYS = 30;
const ENDED_DAYS = 90;
/** Of one organisation. */
const MANY = 100;
/** As they are read: who leads, then who administers, then who stands above. */
const HOLDERS = ['secretary', 'deputySecretary', 'committeeMember', 'admin', 'superior', 'office'];

export interface ReviewPlace {
  readonly id: string;
  readonly name: string;
  readonly level: string;
  readonly power: Power;
  readonly findings: readonly { readonly kind: string; readonly roleId: string | null }[];
}

export interface ReviewQuestion {
  readonly grants: readonly Grant[];
  readonly principal: Principal;
  readonly today: string;
  /** Only this organisation and those below it. */
  readonly organizationId?: string | undefined;
  readonly after: { readonly quiet: boolean; readonly id: string } | null;
  readonly limit: number;
}

/** The organisations in reach with what is to be put right there, those with findings first. */
export async function readPlaces(db: Database, question: ReviewQuestion): Promise<ReviewPlace[]> {
  const { grants, principal, today, organizationId, after, limit } = question;
  const below = organizationId
    ? sql`and exists (select from organization_closure line
        where line.ancestor_id = ${organizationId} and line.descendant_id = version.organization_id)`
    : sql``;
  const beyond = after ? sql`where (quiet, id) > (${after.quiet}::boolean, ${after.id}::uuid)` : sql``;
  const inForce = sql`(valid_to is null or valid_to > ${today})`;
  const { rows } = await sql<ReviewPlace>`
    with place as materialized (
      select version.organization_id as id, version.name, version.level,
             ${powerAt(grants, principal, 'version.organizationId')} as power
        from organization_versions version
       where version.valid_from <= ${today} and (version.valid_to is null or version.valid_to > ${today})
         and version.level <> 'group' and ${within(grants, principal, 'version.organizationId')} ${below}
    ), held as materialized (
      select assignment.* from role_assignments assignment
       where assignment.ended_at is null and assignment.organization_id in (select id from place)
    ), finding (organization_id, rank, kind, role_id) as (
      select id, 1, 'noSecretary', null::uuid from place
       where not exists (select from held where held.organization_id = place.id and role = 'secretary'
         and valid_from <= ${today} and ${inForce})
      union all
      select organization_id, 2, 'holderOutside', id from held
       where valid_from <= ${today} and ${inForce} and not ${holderTakesPart(today)}
      union all
      select organization_id, 3, 'secretaryWithoutAccount', id from held
       where role = 'secretary' and valid_from <= ${today} and ${inForce} and ${holderTakesPart(today)} and not exists (
         select from ${accountsOn(today)} account where account.member_id = held.member_id and account.state = 'active')
      union all
      select organization_id, 4, 'ended', id from held
       where role = 'admin' and valid_to <= ${today} and valid_to > ${dayAfter(today, -ENDED_DAYS)} and not exists (
         select from held anew where anew.organization_id = held.organization_id and anew.member_id = held.member_id
           and anew.role = 'admin' and (anew.valid_to is null or anew.valid_to > ${today}))
      union all
      select organization_id, 5, 'endsSoon', id from held
       where role = 'admin' and valid_from <= ${today} and valid_to > ${today}
         and valid_to <= ${dayAfter(today, ENDS_SOON_DAYS + 1)}
      union all
      select organization_id, 6, 'noBasis', id from held where role = 'admin' and basis_document is null and ${inForce}
    ), reviewed as (
      select place.*, told.findings, told.findings is null as quiet
        from place left join (
          select organization_id, json_agg(json_build_object('kind', kind, 'roleId', role_id) order by rank, role_id) as findings
            from finding group by organization_id) told on told.organization_id = place.id
    )
    select id, name, level, power, coalesce(findings, '[]'::json) as findings from reviewed ${beyond}
     order by quiet, id limit ${limit}`.execute(db);
  return rows;
}

/** For the API: the places with who holds what there. */
export async function presentReview(
  db: Database,
  places: readonly ReviewPlace[],
  { grants, principal, today }: Pick<ReviewQuestion, 'grants' | 'principal' | 'today'>,
): Promise<RoleReview[]> {
  if (places.length === 0) return [];
  const named = places.flatMap(({ findings }) => findings.flatMap(({ roleId }) => roleId ?? []));
  const ids = places.map(({ id }) => id);
  const rows = await readRoles(db, {
    where: sql<boolean>`(assignment.organization_id = any(${ids}::uuid[])
      and (assignment.id = any(${named}::uuid[]) or (assignment.ended_at is null
        and (assignment.valid_to is null or assignment.valid_to > ${today}))) and ${seenUnder(grants, principal)})`,
    power: powerAt(grants, principal, 'assignment.organizationId'),
    order: sql`array_position(${HOLDERS}::text[], assignment.role), assignment.valid_from, assignment.id`,
    limit: MANY * ids.length,
  });
  const roles = await present(db, rows, { memberId: principal.member?.id, today });
  return places.map(({ id, name, level, power, findings }) => {
    const isCell = CELL_LEVELS.includes(level);
    return {
      organization: { id, name },
      holders: roles.filter(({ organization }) => organization.id === id).slice(0, MANY),
      findings: [...findings].slice(0, MANY),
      grantableRoles: grantableRoles(power, isCell),
      widestScope: widestScope(power, isCell),
    };
  });
}
