import type { CallOptions, Client } from './http/options.ts';
import { paged, type Paged } from './http/pages.ts';
import { path } from './http/path.ts';
import type { ApiPromise } from './http/promise.ts';
import type { ListMembersQuery, MemberProfile, MemberReveal, MemberSummary, RevealedFields } from './types/members.ts';

export type * from './types/members.ts';
export type { Page, Paged } from './http/pages.ts';

/** Sơ lược đảng viên of the signed-in member. Citizen ID, card and phone are always masked. */
export function getMyProfile(client: Client, options?: CallOptions): ApiPromise<'getMyProfile', MemberProfile> {
  return client.send('getMyProfile', 'members/me', options);
}

/** Name and cell of the members within reach, by given name. */
export function listMembers(
  client: Client,
  query?: ListMembersQuery,
  options?: CallOptions,
): Paged<MemberSummary, 'listMembers'> {
  return paged(query, (page) => client.send('listMembers', 'members', { ...options, query: page }));
}

/** Another member's nine fields, masked. The member sees in their access log who looked. */
export function getMemberProfile(
  client: Client,
  memberId: string,
  options?: CallOptions,
): ApiPromise<'getMemberProfile', MemberProfile> {
  return client.send('getMemberProfile', () => path`member-profiles/${memberId}`, options);
}

/**
 * The fields named, unmasked, to be shown for 30 seconds; the member sees who looked and why. One's own need a sign-in of
 * the last five minutes (401 `sign-in-too-old`). At most 100 times a day (429).
 */
export function revealMemberFields(
  client: Client,
  memberId: string,
  reveal: MemberReveal,
  options?: CallOptions,
): ApiPromise<'revealMemberFields', RevealedFields> {
  return client.send('revealMemberFields', () => path`member-profiles/${memberId}/reveals`, {
    ...options,
    method: 'POST',
    body: reveal,
  });
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
  } /** @see listMembers */
  list(query?: ListMembersQuery, options?: CallOptions): Paged<MemberSummary, 'listMembers'> {
    return listMembers(this.client, query, options);
  }
  /** @see getMemberProfile */
  profile(memberId: string, options?: CallOptions): ApiPromise<'getMemberProfile', MemberProfile> {
    return getMemberProfile(this.client, memberId, options);
  }
  /** @see revealMemberFields */
  reveal(
    memberId: string,
    reveal: MemberReveal,
    options?: CallOptions,
  ): ApiPromise<'revealMemberFields', RevealedFields> {
    return revealMemberFields(this.client, memberId, reveal, options);
  }
}
