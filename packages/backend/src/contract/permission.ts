import type { Principal, RoleScope } from '../identity/principal.ts';
import type { Contract, OperationId } from './contract.ts';
import { accountUnknown, notAllowed, tokenMissing } from './problems.ts';

/** How the caller must stand to an object. The words are explained in ARCHITECTURE.md. */
export type Relation =
  'public' | 'self' | 'author' | 'recipient' | 'formerRecipient' | 'invited' | 'cell' | 'subtree' | 'lineage';

export interface AllowRule {
  readonly role: string;
  readonly where: Exclude<Relation, 'public'>;
  /** Only objects that left the draft state. */
  readonly published?: boolean;
  /** Only for holders to whom this was handed over. */
  readonly duty?: string;
}

/** `x-permission` of an operation. */
export interface Permission {
  readonly public?: boolean;
  readonly allow?: readonly AllowRule[];
}

/** One reason why this caller may use this operation, and on which objects. */
export interface Grant {
  readonly role: string;
  readonly where: Relation;
  /** The organisation where the role is held; null for guests. */
  readonly organizationId: string | null;
  readonly published: boolean;
  /** With `subtree`, `cell` takes in the organisations below. */
  readonly scope: RoleScope;
  readonly duty?: string | undefined;
}

export const RELATIONS: readonly Relation[] = [
  'public',
  'self',
  'author',
  'recipient',
  'formerRecipient',
  'invited',
  'cell',
  'subtree',
  'lineage',
];

/** What can be handed over to single holders of a role: the known values of `Duty`. */
export const DUTIES: readonly string[] = ['approveAccounts', 'decideAbsences'];

/** Not a role that is assigned: whoever has a valid token and no active account. */
const APPLICANT = 'applicant';

const PUBLIC_GRANT: Grant = { role: 'guest', where: 'public', organizationId: null, published: true, scope: 'self' };

export function grantsFor(permission: Permission, principal: Principal): readonly Grant[] {
  const grants: Grant[] = permission.public ? [PUBLIC_GRANT] : [];
  for (const rule of permission.allow ?? []) {
    if (rule.role === APPLICANT && principal.kind === 'unknown')
      grants.push({ role: APPLICANT, where: rule.where, organizationId: null, published: false, scope: 'self' });
    for (const held of principal.roles) {
      if (held.role !== rule.role) continue;
      if (rule.duty !== undefined && !held.duties.includes(rule.duty)) continue;
      grants.push({
        role: rule.role,
        where: rule.where,
        organizationId: held.organization.id,
        published: rule.published ?? false,
        scope: held.scope,
        duty: rule.duty,
      });
    }
  }
  return grants;
}

/** Deny by default: no grant, no call. */
export function authorize(permission: Permission, principal: Principal): readonly Grant[] {
  const grants = grantsFor(permission, principal);
  if (grants.length > 0) return grants;
  if (principal.kind === 'guest') throw tokenMissing();
  if (principal.kind === 'unknown') throw accountUnknown();
  throw notAllowed();
}

export function operationsOpenTo(contract: Contract, principal: Principal): OperationId[] {
  return contract.operations
    .filter((operation) => operation.permission && grantsFor(operation.permission, principal).length > 0)
    .filter(({ assisted }) => !principal.assistance || assisted?.includes(principal.assistance.task))
    .map((operation) => operation.operationId)
    .sort();
}
