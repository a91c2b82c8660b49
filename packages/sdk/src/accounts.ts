import type { CallOptions, Client } from './http/options.ts';
import type { ApiPromise } from './http/promise.ts';
import type { Session } from './types/accounts.ts';

export type * from './types/accounts.ts';

/** Who is signed in, with the roles held now and the operations these open. */
export function getSession(client: Client, options?: CallOptions): ApiPromise<'getSession', Session> {
  return client.send('getSession', 'sessions/current', options);
}

/** The same functions, bound to a client. */
export class Accounts {
  readonly client: Client;
  constructor(client: Client) {
    this.client = client;
  }
  /** @see getSession */
  session(options?: CallOptions): ApiPromise<'getSession', Session> {
    return getSession(this.client, options);
  }
}
