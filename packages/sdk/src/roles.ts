import type { CallOptions, ChangeOptions, Client, CreateOptions } from './http/options.ts';
import { paged, type Paged } from './http/pages.ts';
import { path } from './http/path.ts';
import type { ApiPromise } from './http/promise.ts';
import type {
  ListRolesQuery,
  ReviewRolesQuery,
  RoleAssignment,
  RoleEnd,
  RoleGrant,
  RoleReview,
} from './types/roles.ts';

export type * from './types/roles.ts';
export type { Page, Paged } from './http/pages.ts';

/** Assignments of roles within my reach, the latest first. */
export function listRoles(
  client: Client,
  query?: ListRolesQuery,
  options?: CallOptions,
): Paged<RoleAssignment, 'listRoles'> {
  return paged(query, (page) => client.send('listRoles', 'roles', { ...options, query: page }));
}

/** The organisations within my reach, with who holds which role there; those with findings first. */
export function reviewRoles(
  client: Client,
  query?: ReviewRolesQuery,
  options?: CallOptions,
): Paged<RoleReview, 'reviewRoles'> {
  return paged(query, (page) => client.send('reviewRoles', 'role-reviews', { ...options, query: page }));
}

/**
 * Grants a role; it holds from the next request of the member on. 409 for myself and where an organisation has a secretary,
 * 422 with the fields at fault for what a rule stands against.
 */
export function grantRole(
  client: Client,
  grant: RoleGrant,
  options?: CreateOptions,
): ApiPromise<'grantRole', RoleAssignment> {
  return client.send('grantRole', 'roles', { ...options, method: 'POST', body: grant });
}

/** Ends a role at once; the member reads the reason. */
export function revokeRole(
  client: Client,
  roleId: string,
  why: RoleEnd,
  options: ChangeOptions,
): ApiPromise<'revokeRole', RoleAssignment> {
  return client.send('revokeRole', () => path`roles/${roleId}/end`, { ...options, method: 'PUT', body: why });
}

/** The same functions, bound to a client. */
export class Roles {
  readonly client: Client;
  constructor(client: Client) {
    this.client = client;
  }
  /** @see listRoles */
  list(query?: ListRolesQuery, options?: CallOptions): Paged<RoleAssignment, 'listRoles'> {
    return listRoles(this.client, query, options);
  }
  /** @see reviewRoles */
  review(query?: ReviewRolesQuery, options?: CallOptions): Paged<RoleReview, 'reviewRoles'> {
    return reviewRoles(this.client, query, options);
  }
  /** @see grantRole */
  grant(grant: RoleGrant, options?: CreateOptions): ApiPromise<'grantRole', RoleAssignment> {
    return grantRole(this.client, grant, options);
  }
  /** @see revokeRole */
  revoke(roleId: string, why: RoleEnd, options: ChangeOptions): ApiPromise<'revokeRole', RoleAssignment> {
    return revokeRole(this.client, roleId, why, options);
  }
}
