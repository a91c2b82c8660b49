import { type RawBuilder, sql } from 'kysely';
import type { Grant, Relation } from '../contract/permission.ts';
import type { Database } from '../database/database.ts';
import type { Principal } from './principal.ts';

export type Condition = RawBuilder<boolean>;

/** How one kind of object answers each relation. Give those that the operations of the noun use in `x-permission`. */
export interface ObjectConditions {
  /** The column with the organisation of the object, for cell, subtree, lineage and recipient. */
  readonly organization?: RawBuilder<unknown>;
  /** The organisations that it was addressed to before it was forwarded, as a subquery (formerRecipient). */
  readonly formerRecipients?: RawBuilder<unknown>;
  /** The column with the member it belongs to (self) or who wrote it (author). */
  readonly member?: RawBuilder<unknown>;
  readonly invited?: Condition;
  /** Anybody may see it. */
  readonly public?: Condition;
  /** It left the draft state. */
  readonly published?: Condition;
}

/**
 * SQL truth: at least one grant of the caller reaches the object. Use it in every query for objects, so that one that
 * may not be seen is like a missing one. Narrow `grants` first to ask under which relation it is seen.
 */
export function visible(grants: readonly Grant[], principal: Principal, object: ObjectConditions): Condition {
  const reached = grants.map((grant) => {
    const condition = reach(grant, principal, object);
    return grant.published && grant.where !== 'public'
      ? sql<boolean>`(${condition} and ${required(object.published, 'published')})`
      : condition;
  });
  return reached.length === 0 ? sql<boolean>`false` : sql<boolean>`(${sql.join(reached, sql` or `)})`;
}

export function grantsWhere(grants: readonly Grant[], ...relations: readonly Relation[]): readonly Grant[] {
  return grants.filter((grant) => relations.includes(grant.where));
}

function reach(grant: Grant, principal: Principal, object: ObjectConditions): Condition {
  switch (grant.where) {
    case 'public':
      return required(object.public, 'public');
    case 'self':
    case 'author':
      return sql<boolean>`${required(object.member, 'member')} = ${principal.member?.id ?? null}`;
    case 'invited':
      return required(object.invited, 'invited');
    case 'cell':
      // What is addressed to an organisation below (`recipient`) is not addressed to this one, however far it reaches.
      return grant.scope === 'subtree' ? inSubtree(grant, object) : ofOrganization(grant, object);
    case 'recipient':
      return ofOrganization(grant, object);
    case 'formerRecipient':
      return sql<boolean>`${grant.organizationId} in ${required(object.formerRecipients, 'formerRecipients')}`;
    case 'subtree':
      return inSubtree(grant, object);
    case 'lineage':
      // As an array, which is made once and by which an index finds the objects: an organisation has few above it.
      return sql<boolean>`${required(object.organization, 'organization')} = any(array(
        select closure.ancestor_id from organization_closure closure where closure.descendant_id = ${grant.organizationId}))`;
  }
}

const ofOrganization = (grant: Grant, object: ObjectConditions) =>
  sql<boolean>`${required(object.organization, 'organization')} = ${grant.organizationId}`;

const inSubtree = (grant: Grant, object: ObjectConditions) =>
  sql<boolean>`exists (select from organization_closure closure
    where closure.ancestor_id = ${grant.organizationId} and closure.descendant_id = ${required(object.organization, 'organization')})`;

/** Whether one of these grants reaches the organisation itself, for what is to be created there. */
export async function reachesOrganization(
  db: Database,
  grants: readonly Grant[],
  principal: Principal,
  id: string,
): Promise<boolean> {
  const found = await db
    .selectFrom('organizations')
    .select('id')
    .where('id', '=', id)
    .where(visible(grants, principal, { organization: sql.ref('organizations.id') }))
    .executeTakeFirst();
  return found !== undefined;
}

function required<T>(condition: T | undefined, name: string): T {
  if (condition === undefined) throw new Error(`A grant needs the condition "${name}" of this kind of object`);
  return condition;
}
