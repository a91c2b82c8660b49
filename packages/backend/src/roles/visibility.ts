import { sql } from 'kysely';
import type { Grant } from '../contract/permission.ts';
import type { Principal } from '../identity/principal.ts';
import { type Condition, visible } from '../identity/visibility.ts';
import type { Power } from './rules.ts';

/** Assignments at the organisations whose roles the caller decides on. For queries of `assignment`. */
export function seenUnder(grants: readonly Grant[], principal: Principal): Condition {
  return within(grants, principal, 'assignment.organizationId');
}

export function within(grants: readonly Grant[], principal: Principal, column: string): Condition {
  return visible(grants, principal, { organization: sql.ref(column) });
}

/** With what power, of the organisation in the column, by the widest grant that reaches it. */
export function powerAt(grants: readonly Grant[], principal: Principal, column: string) {
  const bySuperior = grants.filter(({ role }) => role === 'superior');
  const byWideAdmin = grants.filter(({ role, scope }) => role === 'admin' && scope === 'subtree');
  return sql<Power>`case when ${within(bySuperior, principal, column)} then 'superior'
    when ${within(byWideAdmin, principal, column)} then 'wideAdmin' else 'admin' end`;
}
