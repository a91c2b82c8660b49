import { type RawBuilder, sql } from 'kysely';
import type { Grant } from '../contract/permission.ts';
import { needsSuperior } from '../identity/deciders.ts';
import type { Principal } from '../identity/principal.ts';
import { type Condition, grantsWhere, visible } from '../identity/visibility.ts';

const OBJECT = { organization: sql.ref('correction.cellId'), member: sql.ref('correction.memberId') };

/** The corrections as they are on a day, as `correction`: the cell where the member is then decides. */
export function correctionsOn(today: string | RawBuilder<unknown>): RawBuilder<unknown> {
  const cell = sql`coalesce(home.organization_id, corrections.organization_id)`;
  return sql`(
    select corrections.*, ${cell} as cell_id,
      ${needsSuperior({ member: sql.ref('corrections.memberId'), cell }, today)} as needs_superior
      from profile_corrections corrections
      left join memberships home on home.member_id = corrections.member_id and home.kind = 'official'
        and home.valid_from <= ${today} and (home.valid_to is null or home.valid_to > ${today}))`;
}

/** One's own, and those of others that one decides on: numbers are for nobody else's eyes. */
export function seenUnder(grants: readonly Grant[], principal: Principal): Condition {
  const own = visible(grantsWhere(grants, 'author'), principal, OBJECT);
  const ofCell = visible(grantsWhere(grants, 'cell'), principal, OBJECT);
  const decides = sql`((not correction.needs_superior and ${ofCell}) or ${superiorDecides(grants, principal)})`;
  return sql<boolean>`(${own} or (correction.member_id is distinct from ${principal.member?.id ?? null} and ${decides}))`;
}

/** Those whose decider the caller could be taken for: who does not decide here after all is told so. */
export function nearTo(grants: readonly Grant[], principal: Principal): Condition {
  const ofCell = visible(grantsWhere(grants, 'cell'), principal, OBJECT);
  return sql<boolean>`(${ofCell} or ${superiorDecides(grants, principal)})`;
}

export function superiorDecides(grants: readonly Grant[], principal: Principal): Condition {
  return sql<boolean>`(correction.needs_superior and ${visible(grantsWhere(grants, 'subtree'), principal, OBJECT)})`;
}
