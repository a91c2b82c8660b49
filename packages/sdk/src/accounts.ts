import type { CallOptions, ChangeOptions, Client, CreateOptions } from './http/options.ts';
import { paged, type Paged } from './http/pages.ts';
import { path } from './http/path.ts';
import type { ApiPromise } from './http/promise.ts';
import { getSession } from './current-session.ts';
import type {
  Account,
  AccountPreparationNote,
  AccountReason,
  AccountRegistration,
  ListAccountsQuery,
  Session,
} from './types/accounts.ts';

export type * from './types/accounts.ts';
export type { Page, Paged } from './http/pages.ts';
export { getSession };

/** My account, in whatever state; 404 while I have not registered. */
export function getMyAccount(client: Client, options?: CallOptions): ApiPromise<'getMyAccount', Account> {
  return client.send('getMyAccount', 'accounts/me', options);
}

/**
 * Registers the signed-in person, who has no active account; again after a rejection or a revocation. 422 when the list of
 * members has nobody with all three facts (which of them differs is not told), 429 after a few attempts in an hour.
 */
export function registerAccount(
  client: Client,
  registration: AccountRegistration,
  options?: CreateOptions,
): ApiPromise<'registerAccount', Account> {
  return client.send('registerAccount', 'accounts', { ...options, method: 'POST', body: registration });
}

/** The accounts that I decide on or prepare, those that wait first. */
export function listAccounts(
  client: Client,
  query?: ListAccountsQuery,
  options?: CallOptions,
): Paged<Account, 'listAccounts'> {
  return paged(query, (page) => client.send('listAccounts', 'accounts', { ...options, query: page }));
}

/** Approves a waiting account. When somebody else has decided: 409. Nobody decides on their own account (409). */
export function approveAccount(
  client: Client,
  accountId: string,
  options: ChangeOptions,
): ApiPromise<'approveAccount', Account> {
  return client.send('approveAccount', () => path`accounts/${accountId}/approval`, { ...options, method: 'PUT' });
}

/** Marks a waiting account as checked, as an admin of its cell; those who decide read it. It decides nothing. */
export function prepareAccount(
  client: Client,
  accountId: string,
  note: AccountPreparationNote,
  options: ChangeOptions,
): ApiPromise<'prepareAccount', Account> {
  return client.send('prepareAccount', () => path`accounts/${accountId}/preparation`, {
    ...options,
    method: 'PUT',
    body: note,
  });
}

/** Rejects a waiting account; the member reads the reason and may register again. */
export function rejectAccount(
  client: Client,
  accountId: string,
  why: AccountReason,
  options: ChangeOptions,
): ApiPromise<'rejectAccount', Account> {
  return client.send('rejectAccount', () => path`accounts/${accountId}/rejection`, {
    ...options,
    method: 'PUT',
    body: why,
  });
}

/** Locks an active account: the next request of its owner is refused. */
export function lockAccount(
  client: Client,
  accountId: string,
  why: AccountReason,
  options: ChangeOptions,
): ApiPromise<'lockAccount', Account> {
  return client.send('lockAccount', () => path`accounts/${accountId}/lock`, { ...options, method: 'PUT', body: why });
}

/** Makes a locked account active again. */
export function unlockAccount(
  client: Client,
  accountId: string,
  options: ChangeOptions,
): ApiPromise<'unlockAccount', Account> {
  return client.send('unlockAccount', () => path`accounts/${accountId}/lock`, { ...options, method: 'DELETE' });
}

/** Closes an account for good: its owner would have to register anew. */
export function revokeAccount(
  client: Client,
  accountId: string,
  why: AccountReason,
  options: ChangeOptions,
): ApiPromise<'revokeAccount', Account> {
  return client.send('revokeAccount', () => path`accounts/${accountId}/revocation`, {
    ...options,
    method: 'PUT',
    body: why,
  });
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
  /** @see getMyAccount */
  mine(options?: CallOptions): ApiPromise<'getMyAccount', Account> {
    return getMyAccount(this.client, options);
  }
  /** @see registerAccount */
  register(registration: AccountRegistration, options?: CreateOptions): ApiPromise<'registerAccount', Account> {
    return registerAccount(this.client, registration, options);
  }
  /** @see listAccounts */
  list(query?: ListAccountsQuery, options?: CallOptions): Paged<Account, 'listAccounts'> {
    return listAccounts(this.client, query, options);
  }
  /** @see approveAccount */
  approve(accountId: string, options: ChangeOptions): ApiPromise<'approveAccount', Account> {
    return approveAccount(this.client, accountId, options);
  }
  /** @see prepareAccount */
  prepare(
    accountId: string,
    note: AccountPreparationNote,
    options: ChangeOptions,
  ): ApiPromise<'prepareAccount', Account> {
    return prepareAccount(this.client, accountId, note, options);
  }
  /** @see rejectAccount */
  reject(accountId: string, why: AccountReason, options: ChangeOptions): ApiPromise<'rejectAccount', Account> {
    return rejectAccount(this.client, accountId, why, options);
  }
  /** @see lockAccount */
  lock(accountId: string, why: AccountReason, options: ChangeOptions): ApiPromise<'lockAccount', Account> {
    return lockAccount(this.client, accountId, why, options);
  }
  /** @see unlockAccount */
  unlock(accountId: string, options: ChangeOptions): ApiPromise<'unlockAccount', Account> {
    return unlockAccount(this.client, accountId, options);
  }
  /** @see revokeAccount */
  revoke(accountId: string, why: AccountReason, options: ChangeOptions): ApiPromise<'revokeAccount', Account> {
    return revokeAccount(this.client, accountId, why, options);
  }
}
