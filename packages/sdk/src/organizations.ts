import type { CallOptions, Client } from './http/options.ts';
import { paged, type Paged } from './http/pages.ts';
import { path } from './http/path.ts';
import type { ApiPromise } from './http/promise.ts';
import type { GetOrganizationQuery, ListOrganizationsQuery, Organization } from './types/organizations.ts';

export type * from './types/organizations.ts';
export type { Page, Paged } from './http/pages.ts';

/** The organisations that the caller may see, in tree order by name, as they are on a day. */
export function listOrganizations(
  client: Client,
  query?: ListOrganizationsQuery,
  options?: CallOptions,
): Paged<Organization, 'listOrganizations'> {
  return paged(query, (page) => client.send('listOrganizations', 'organizations', { ...options, query: page }));
}

/** One organisation as it is on a day. */
export function getOrganization(
  client: Client,
  organizationId: string,
  query?: GetOrganizationQuery,
  options?: CallOptions,
): ApiPromise<'getOrganization', Organization> {
  return client.send('getOrganization', () => path`organizations/${organizationId}`, { ...options, query });
}

/** The same functions, bound to a client. */
export class Organizations {
  readonly client: Client;
  constructor(client: Client) {
    this.client = client;
  }
  /** @see listOrganizations */
  list(query?: ListOrganizationsQuery, options?: CallOptions): Paged<Organization, 'listOrganizations'> {
    return listOrganizations(this.client, query, options);
  }
  /** @see getOrganization */
  get(
    organizationId: string,
    query?: GetOrganizationQuery,
    options?: CallOptions,
  ): ApiPromise<'getOrganization', Organization> {
    return getOrganization(this.client, organizationId, query, options);
  }
}
