import { sql } from 'kysely';
import type { Grant } from '../contract/permission.ts';
import type { Principal } from '../identity/principal.ts';
import { type Condition, grantsWhere, visible } from '../identity/visibility.ts';

const OBJECT = { organization: sql.ref('account.cellId') };

/** Accounts of the own cell, and those that the superior committee decides on. About the columns of `account`. */
export function seenUnder(grants: readonly Grant[], principal: Principal): Condition {
  const ofOwnCell = visible(grantsWhere(grants, 'cell'), principal, OBJECT);
  return sql<boolean>`(${ofOwnCell} or ${superiorDecides(grants, principal)})`;
}

export function superiorDecides(grants: readonly Grant[], principal: Principal): Condition {
  return sql<boolean>`(account.needs_superior and ${visible(grantsWhere(grants, 'subtree'), principal, OBJECT)})`;
}
