import { type RawBuilder, sql } from 'kysely';

/**
 * SQL truth: about this member the superior committee decides, since the member is a secretary of the cell or the cell
 * has none (domain 3.4.1, S0 IV.1).
 */
export function needsSuperior(
  { member, cell }: { readonly member: RawBuilder<unknown>; readonly cell: RawBuilder<unknown> },
  today: string | RawBuilder<unknown>,
): RawBuilder<boolean> {
  const isSecretary = (whose: RawBuilder<unknown>) => sql`exists (
    select from role_assignments held
     where held.organization_id = ${cell} and held.role = 'secretary'
       and ${whose} and held.valid_from <= ${today} and (held.valid_to is null or held.valid_to > ${today}))`;
  return sql<boolean>`(${isSecretary(sql`held.member_id = ${member}`)} or not ${isSecretary(sql`true`)})`;
}
