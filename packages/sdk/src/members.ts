import type { CallOptions, Client } from './http/options.ts';
import type { ApiPromise } from './http/promise.ts';
import type { MemberProfile } from './types/members.ts';

export type * from './types/members.ts';

/** Sơ lược đảng viên of the signed-in member. Citizen ID, card and phone are always masked. */
export function getMyProfile(client: Client, options?: CallOptions): ApiPromise<'getMyProfile', MemberProfile> {
  return client.send('getMyProfile', 'members/me', options);
}

/** The same functions, bound to a client. */
export class Members {
  readonly client: Client;
  constructor(client: Client) {
    this.client = client;
  }
  /** @see getMyProfile */
  me(options?: CallOptions): ApiPromise<'getMyProfile', MemberProfile> {
    return getMyProfile(this.client, options);
  }
}
