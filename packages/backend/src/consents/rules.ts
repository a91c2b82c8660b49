/** Rules of consents (domain 3.6). Pure: no clock, no database. */

export type ConsentState = 'none' | 'given' | 'withdrawn' | 'outdated';

export interface RecordFacts {
  readonly textVersion: string;
  readonly withdrawnAt: Date | null;
}

/** Where somebody stands with one purpose, from all their records of it and the version of the text in force. */
export function stateOf(records: readonly RecordFacts[], versionInForce: string): ConsentState {
  if (records.length === 0) return 'none';
  const open = records.filter(({ withdrawnAt }) => withdrawnAt === null);
  if (open.some(({ textVersion }) => textVersion === versionInForce)) return 'given';
  return open.length > 0 ? 'outdated' : 'withdrawn';
}

export type GiveRefusal = 'consent-not-asked' | 'consent-text-changed';

/** Why consent to this cannot be taken; null when it can. */
export function refuseGiving(
  asked: { readonly basis: string; readonly textVersion: string },
  shownVersion: string,
): GiveRefusal | null {
  if (asked.basis !== 'consent') return 'consent-not-asked';
  return shownVersion === asked.textVersion ? null : 'consent-text-changed';
}
