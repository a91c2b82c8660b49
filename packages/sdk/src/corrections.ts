import type { CallOptions, ChangeOptions, Client, CreateOptions } from './http/options.ts';
import { paged, type Paged } from './http/pages.ts';
import { path } from './http/path.ts';
import type { ApiPromise } from './http/promise.ts';
import type {
  ListMyProfileCorrectionsQuery,
  ListProfileCorrectionsQuery,
  ProfileCorrection,
  ProfileCorrectionCreate,
  ProfileCorrectionDecision,
  ProfileHistoryEntry,
  RevealedCorrection,
} from './types/corrections.ts';
import type { MemberReveal } from './types/members.ts';

export type * from './types/corrections.ts';
export type { Page, Paged } from './http/pages.ts';

/**
 * Asks for changes of my record. 422 for what cannot be, with a pointer to each field; what is only unusual comes back as
 * `warnings`. 409 `correction-waiting` names the fields of which a correction waits already.
 */
export function submitProfileCorrection(
  client: Client,
  correction: ProfileCorrectionCreate,
  options?: CreateOptions,
): ApiPromise<'submitProfileCorrection', ProfileCorrection> {
  return client.send('submitProfileCorrection', 'profile-corrections', {
    ...options,
    method: 'POST',
    body: correction,
  });
}

/** What I asked for, latest first. */
export function listMyProfileCorrections(
  client: Client,
  query?: ListMyProfileCorrectionsQuery,
  options?: CallOptions,
): Paged<ProfileCorrection, 'listMyProfileCorrections'> {
  return paged(query, (page) =>
    client.send('listMyProfileCorrections', 'members/me/profile-corrections', { ...options, query: page }),
  );
}

/** What approved corrections changed in my record, latest first. */
export function listMyProfileHistory(
  client: Client,
  query?: ListMyProfileCorrectionsQuery,
  options?: CallOptions,
): Paged<ProfileHistoryEntry, 'listMyProfileHistory'> {
  return paged(query, (page) =>
    client.send('listMyProfileHistory', 'members/me/profile-history', { ...options, query: page }),
  );
}

/** The corrections that I decide on, those that wait first. */
export function listProfileCorrections(
  client: Client,
  query?: ListProfileCorrectionsQuery,
  options?: CallOptions,
): Paged<ProfileCorrection, 'listProfileCorrections'> {
  return paged(query, (page) =>
    client.send('listProfileCorrections', 'profile-corrections', { ...options, query: page }),
  );
}

/** One correction, for its author and for those who decide on it. */
export function getProfileCorrection(
  client: Client,
  correctionId: string,
  options?: CallOptions,
): ApiPromise<'getProfileCorrection', ProfileCorrection> {
  return client.send('getProfileCorrection', () => path`profile-corrections/${correctionId}`, options);
}

/**
 * Approves or rejects; a rejection needs a note. Give the `recordVersion` that was read: when the record has changed since,
 * 409 `record-changed` says so, and reading the correction again shows what it holds now.
 */
export function decideProfileCorrection(
  client: Client,
  correctionId: string,
  decision: ProfileCorrectionDecision,
  options: ChangeOptions,
): ApiPromise<'decideProfileCorrection', ProfileCorrection> {
  return client.send('decideProfileCorrection', () => path`profile-corrections/${correctionId}/decision`, {
    ...options,
    method: 'PUT',
    body: decision,
  });
}

/** Takes back what I asked for, while it waits. */
export function withdrawProfileCorrection(
  client: Client,
  correctionId: string,
  options?: CallOptions,
): ApiPromise<'withdrawProfileCorrection', ProfileCorrection> {
  return client.send('withdrawProfileCorrection', () => path`profile-corrections/${correctionId}/withdrawal`, {
    ...options,
    method: 'PUT',
  });
}

/**
 * Fields of a correction without a mask, old and new, to be shown for 30 seconds; the member sees who looked and why. One's
 * own need a sign-in of the last five minutes (401 `sign-in-too-old`).
 */
export function revealCorrectionFields(
  client: Client,
  correctionId: string,
  reveal: MemberReveal,
  options?: CallOptions,
): ApiPromise<'revealCorrectionFields', RevealedCorrection> {
  return client.send('revealCorrectionFields', () => path`profile-corrections/${correctionId}/reveals`, {
    ...options,
    method: 'POST',
    body: reveal,
  });
}

/** The same functions, bound to a client. */
export class Corrections {
  readonly client: Client;
  constructor(client: Client) {
    this.client = client;
  }
  /** @see submitProfileCorrection */
  submit(
    correction: ProfileCorrectionCreate,
    options?: CreateOptions,
  ): ApiPromise<'submitProfileCorrection', ProfileCorrection> {
    return submitProfileCorrection(this.client, correction, options);
  }
  /** @see listMyProfileCorrections */
  mine(
    query?: ListMyProfileCorrectionsQuery,
    options?: CallOptions,
  ): Paged<ProfileCorrection, 'listMyProfileCorrections'> {
    return listMyProfileCorrections(this.client, query, options);
  }
  /** @see listMyProfileHistory */
  history(
    query?: ListMyProfileCorrectionsQuery,
    options?: CallOptions,
  ): Paged<ProfileHistoryEntry, 'listMyProfileHistory'> {
    return listMyProfileHistory(this.client, query, options);
  }
  /** @see listProfileCorrections */
  list(query?: ListProfileCorrectionsQuery, options?: CallOptions): Paged<ProfileCorrection, 'listProfileCorrections'> {
    return listProfileCorrections(this.client, query, options);
  }
  /** @see getProfileCorrection */
  get(correctionId: string, options?: CallOptions): ApiPromise<'getProfileCorrection', ProfileCorrection> {
    return getProfileCorrection(this.client, correctionId, options);
  }
  /** @see decideProfileCorrection */
  decide(
    correctionId: string,
    decision: ProfileCorrectionDecision,
    options: ChangeOptions,
  ): ApiPromise<'decideProfileCorrection', ProfileCorrection> {
    return decideProfileCorrection(this.client, correctionId, decision, options);
  }
  /** @see withdrawProfileCorrection */
  withdraw(correctionId: string, options?: CallOptions): ApiPromise<'withdrawProfileCorrection', ProfileCorrection> {
    return withdrawProfileCorrection(this.client, correctionId, options);
  }
  /** @see revealCorrectionFields */
  reveal(
    correctionId: string,
    reveal: MemberReveal,
    options?: CallOptions,
  ): ApiPromise<'revealCorrectionFields', RevealedCorrection> {
    return revealCorrectionFields(this.client, correctionId, reveal, options);
  }
}
