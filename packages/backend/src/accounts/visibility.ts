import { sql } from 'kysely';
import type { Grant } from '../contract/permission.ts';
import type { Principal } from '../identity/principal.ts';
import { type Condition, grantsWhere, visible } from '../identity/visibility.ts';

const PREPARES = 'admin';
const OBJECT = { organization: sql.ref('account.cellId') };

/**
 * Accounts of the own cell, and those that the superior committee decides on. An admin prepares those that wait and reads no
 * others. About the columns of `account`.
 */
export function seenUnder(grants: readonly Grant[], principal: Principal): Condition {
  const ofCell = grantsWhere(grants, 'cell');
  const decided = ofCells(
    ofCell.filter(({ role }) => role !== PREPARES),
    principal,
  );
  const prepared = ofCells(
    ofCell.filter(({ role }) => role === PREPARES),
    principal,
  );
  return sql<boolean>`(${decided} or (account.state = 'pending' and ${prepared}) or ${superiorDecides(grants, principal)})`;
}

/**
 * `cell_id` is computed, so nothing finds the accounts of a cell by it. Those who belong to the organisations, or did when
 * it was decided, are found by an index (as an array: within `or` a subquery would be a filter); of 130,000 accounts a
 * secretary reads a few.
 */
function ofCells(grants: readonly Grant[], principal: Principal): Condition {
  const narrow = grants.every(({ scope }) => scope === 'self');
  const condition = visible(grants, principal, OBJECT);
  if (grants.length === 0 || !narrow) return condition;
  const cells = grants.map(({ organizationId }) => organizationId);
  return sql<boolean>`(${condition} and account.id = any(array(
    select accounts.id from memberships home join accounts on accounts.member_id = home.member_id
     where home.organization_id = any(${cells}::uuid[])
    union all select id from accounts where organization_id = any(${cells}::uuid[]))))`;
}

export function superiorDecides(grants: readonly Grant[], principal: Principal): Condition {
  return sql<boolean>`(account.needs_superior and ${visible(grantsWhere(grants, 'subtree'), principal, OBJECT)})`;
}
