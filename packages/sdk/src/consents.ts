import type { CallOptions, ChangeOptions, Client, CreateOptions } from './http/options.ts';
import { path } from './http/path.ts';
import type { ApiPromise } from './http/promise.ts';
import type { ConsentGiven, ConsentPurposeList, ConsentRecord, MyConsentList } from './types/consents.ts';

export type * from './types/consents.ts';

/** What members are asked to consent to, each purpose with its text in force. Open to guests. */
export function listConsentPurposes(
  client: Client,
  options?: CallOptions,
): ApiPromise<'listConsentPurposes', ConsentPurposeList> {
  return client.send('listConsentPurposes', 'consent-purposes', options);
}

/** Where I stand with each purpose, with every receipt. */
export function listMyConsents(client: Client, options?: CallOptions): ApiPromise<'listMyConsents', MyConsentList> {
  return client.send('listMyConsents', 'consents', options);
}

/** Gives consent to one purpose, to exactly the text that was shown: another version is 409, and the problem's `consent` names the one in force. */
export function giveConsent(
  client: Client,
  given: ConsentGiven,
  options?: CreateOptions,
): ApiPromise<'giveConsent', ConsentRecord> {
  return client.send('giveConsent', 'consents', { ...options, method: 'POST', body: given });
}

/** Withdraws a consent at once. That for the handbook opens a request of kind `withdraw`. */
export function withdrawConsent(
  client: Client,
  consentId: string,
  options: ChangeOptions,
): ApiPromise<'withdrawConsent', ConsentRecord> {
  return client.send('withdrawConsent', () => path`consents/${consentId}/withdrawal`, { ...options, method: 'PUT' });
}

/** The same functions, bound to a client. */
export class Consents {
  readonly client: Client;
  constructor(client: Client) {
    this.client = client;
  }
  /** @see listConsentPurposes */
  purposes(options?: CallOptions): ApiPromise<'listConsentPurposes', ConsentPurposeList> {
    return listConsentPurposes(this.client, options);
  }
  /** @see listMyConsents */
  mine(options?: CallOptions): ApiPromise<'listMyConsents', MyConsentList> {
    return listMyConsents(this.client, options);
  }
  /** @see giveConsent */
  give(given: ConsentGiven, options?: CreateOptions): ApiPromise<'giveConsent', ConsentRecord> {
    return giveConsent(this.client, given, options);
  }
  /** @see withdrawConsent */
  withdraw(consentId: string, options: ChangeOptions): ApiPromise<'withdrawConsent', ConsentRecord> {
    return withdrawConsent(this.client, consentId, options);
  }
}
