import { type RawBuilder, sql } from 'kysely';
import { v7 as newId } from 'uuid';
import { type AuditActor, recordAudit } from '../audit/record.ts';
import { notFound } from '../contract/problems.ts';
import type { Database } from '../database/database.ts';
import { recordEvent } from '../events/record.ts';
import type { RoleScope } from '../identity/principal.ts';
import { type Condition } from '../identity/visibility.ts';
import { CELL_LEVELS, findOrganization } from '../organizations/store.ts';
import { conflict, refuseFields } from './refusals.ts';
import { type AssignableRole, dayAfter, judgeGrant, type Power } from './rules.ts';

export interface Granting {
  readonly memberId: string;
  readonly role: AssignableRole;
  readonly organizationId: string;
  readonly scope: RoleScope;
  readonly duties: readonly string[];
  readonly from: string;
  /** The last day. */
  readonly to: string | null;
  readonly basisDocument: string | null;
}

export interface Granter {
  readonly actor: AuditActor;
  /** Organisations in reach, about the columns of `version`. */
  readonly seen: Condition;
  readonly power: RawBuilder<Power>;
}

/** Keeps the assignment and returns its id, or throws the problem that stands against it. Call `lockRoles` before. */
export async function assignRole(
  db: Database,
  asked: Granting,
  { actor, seen, power }: Granter,
  { now, today }: { readonly now: Date; readonly today: string },
): Promise<string> {
  const { memberId, role, organizationId, scope, duties, from, to, basisDocument } = asked;
  const place = await findOrganization(db, organizationId, today, seen);
  if (!place) throw notFound();
  const isCell = CELL_LEVELS.includes(place.level);
  const validTo = to === null ? null : dayAfter(to);
  const granter = actor.member?.id ?? null;
  const facts = await readFacts(db, asked, { granter, power }, { today, validTo });
  const verdict = judgeGrant({ ...asked, ...facts, isCell, isOwn: memberId === granter, today });
  refuseFields(verdict.fields);
  if (verdict.conflict) throw conflict(verdict.conflict, asked);
  const id = newId();
  await db
    .insertInto('roleAssignments')
    .values({
      id,
      memberId,
      role,
      organizationId,
      scope,
      duties: [...duties],
      validFrom: from,
      validTo,
      basisDocument,
      grantedBy: granter,
      grantedAt: now,
    })
    .execute();
  const subject = { kind: 'roleAssignment', id };
  const details = { role, scope, duties: [...duties] };
  await recordAudit(db, { action: 'role.granted', actor, subject, memberId, organizationId, details });
  await recordEvent(db, { type: 'role.granted', objectId: id, organizationId });
  return id;
}

interface Facts {
  readonly power: Power;
  readonly activityState: string | null;
  readonly hasSecretary: boolean;
  readonly isHeld: boolean;
  readonly granterEnds: string | null;
}

async function readFacts(
  db: Database,
  { memberId, role, organizationId, scope, from }: Granting,
  { granter, power }: { readonly granter: string | null; readonly power: RawBuilder<Power> },
  { today, validTo }: { readonly today: string; readonly validTo: string | null },
): Promise<Facts> {
  // The days as asked may lie the wrong way round, which is a refusal and no fault of the query.
  const last = validTo !== null && validTo < from ? from : validTo;
  const { rows } = await sql<Facts>`
    with held as (
      select member_id from role_assignments
       where organization_id = ${organizationId} and role = ${role}
         and daterange(valid_from, valid_to) && daterange(${from}::date, ${last}::date)
    )
    select ${power} as power,
      (select members.activity_state from members
         join memberships home on home.member_id = members.id and home.kind = 'official'
           and home.valid_from <= ${today} and (home.valid_to is null or home.valid_to > ${today})
         join organization_closure line on line.ancestor_id = version.organization_id and line.descendant_id = home.organization_id
        where members.id = ${memberId} limit 1) as activity_state,
      exists (select from held where member_id <> ${memberId}) as has_secretary,
      exists (select from held where member_id = ${memberId}) as is_held,
      (select own.valid_to from role_assignments own
         join organization_closure line on line.ancestor_id = own.organization_id and line.descendant_id = version.organization_id
        where own.member_id = ${granter} and own.role = 'admin' and (own.scope = 'subtree' or (${scope} = 'self' and line.depth = 0))
          and own.valid_from <= ${today} and (own.valid_to is null or own.valid_to > ${today})
        order by own.valid_to desc nulls first limit 1) as granter_ends
      from organization_versions version
     where version.organization_id = ${organizationId} limit 1`.execute(db);
  const [facts] = rows;
  if (!facts) throw notFound();
  return facts;
}
