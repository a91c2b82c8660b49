import type { CallOptions, Client } from './http/options.ts';
import { paged, type Paged } from './http/pages.ts';
import type { Access, AuditEntry, ListAuditEntriesQuery, ListMyAccessesQuery } from './types/audit.ts';

export type * from './types/audit.ts';
export type { Page, Paged } from './http/pages.ts';

/** Who saw or changed data of the signed-in member, when and why; latest first. */
export function listMyAccesses(
  client: Client,
  query?: ListMyAccessesQuery,
  options?: CallOptions,
): Paged<Access, 'listMyAccesses'> {
  return paged(query, (page) => client.send('listMyAccesses', 'members/me/accesses', { ...options, query: page }));
}

/** Who did what to the data of the own cell (secretary) or of the organisations below (superior); latest first. */
export function listAuditEntries(
  client: Client,
  query?: ListAuditEntriesQuery,
  options?: CallOptions,
): Paged<AuditEntry, 'listAuditEntries'> {
  return paged(query, (page) => client.send('listAuditEntries', 'audit-entries', { ...options, query: page }));
}

/** The same functions, bound to a client. */
export class AuditLog {
  readonly client: Client;
  constructor(client: Client) {
    this.client = client;
  }
  /** @see listMyAccesses */
  mine(query?: ListMyAccessesQuery, options?: CallOptions): Paged<Access, 'listMyAccesses'> {
    return listMyAccesses(this.client, query, options);
  }
  /** @see listAuditEntries */
  list(query?: ListAuditEntriesQuery, options?: CallOptions): Paged<AuditEntry, 'listAuditEntries'> {
    return listAuditEntries(this.client, query, options);
  }
}
