// Apart from the other functions of accounts: most widgets ask for the session and for nothing else there.
import type { CallOptions, Client } from './http/options.ts';
import type { ApiPromise } from './http/promise.ts';
import type { Session } from './types/accounts.ts';

/** Who is signed in, with the roles held now and the operations these open. */
export function getSession(client: Client, options?: CallOptions): ApiPromise<'getSession', Session> {
  return client.send('getSession', 'sessions/current', options);
}
