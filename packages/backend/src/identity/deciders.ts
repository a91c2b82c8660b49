import { type RawBuilder, sql } from 'kysely';
import { TAKES_NO_PART } from './activity-states.ts';
import type { Condition } from './visibility.ts';

type Day = string | RawBuilder<unknown>;

/**
 * SQL truth: whoever holds the assignment `held` may use it: they take part, and in the organisation of the role. Of a caller
 * `roles.ts` asks the same.
 */
export function holderTakesPart(today: Day): Condition {
  return sql<boolean>`exists (
    select from members holder
      join memberships home on home.member_id = holder.id and home.kind = 'official'
        and home.valid_from <= ${today} and (home.valid_to is null or home.valid_to > ${today})
      join organization_closure line
        on line.ancestor_id = held.organization_id and line.descendant_id = home.organization_id
     where holder.id = held.member_id and holder.activity_state <> all(${TAKES_NO_PART}::text[]))`;
}

/**
 * SQL truth: about this member the superior committee decides, since the member is a secretary of the cell or the cell
 * has none who takes part (domain 3.4.1, S0 IV.1).
 */
export function needsSuperior(
  { member, cell }: { readonly member: RawBuilder<unknown>; readonly cell: RawBuilder<unknown> },
  today: Day,
): RawBuilder<boolean> {
  const isSecretary = (whose: RawBuilder<unknown>) => sql`exists (
    select from role_assignments held
     where held.organization_id = ${cell} and held.role = 'secretary'
       and ${whose} and held.valid_from <= ${today} and (held.valid_to is null or held.valid_to > ${today}))`;
  return sql<boolean>`(${isSecretary(sql`held.member_id = ${member}`)} or not ${isSecretary(holderTakesPart(today))})`;
}
