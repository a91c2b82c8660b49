import type { NamedMember } from './members.ts';

export type KnownConsentPurposeName = 'handbook' | 'feedback' | 'adoption';
/** Using the handbook with the nine fields, opinions, the days of the first and the latest use. */
export type ConsentPurposeName = KnownConsentPurposeName | (string & {});

export type KnownConsentBasis = 'consent' | 'law';
/** Asked for, or only told. */
export type ConsentBasis = KnownConsentBasis | (string & {});

export type KnownConsentMethod = 'screen' | 'assisted';
/** On the screen; on the screen with somebody who helps beside. */
export type ConsentMethod = KnownConsentMethod | (string & {});

export type KnownConsentState = 'none' | 'given' | 'withdrawn' | 'outdated';
/** `outdated`: given to a text that has changed since. */
export type ConsentState = KnownConsentState | (string & {});

/** The organisation that decides what the data are used for. */
export interface Controller {
  readonly name: string;
  /** How to reach it about personal data. */
  readonly contact: string;
}

/** What is asked, as the member must be told before. */
export interface ConsentPurpose {
  readonly purpose: ConsentPurposeName;
  readonly basis: ConsentBasis;
  /** The version of all these words. */
  readonly textVersion: string;
  readonly title: string;
  /** What the data are used for. */
  readonly text: string;
  /** The kinds of data. */
  readonly dataKinds: readonly string[];
  readonly controller: Controller;
  readonly rights: readonly string[];
  /** That the data are sensitive, and how they are guarded. */
  readonly sensitiveNotice: string;
  /** What follows when it is not given, or is withdrawn. */
  readonly whenWithdrawn: string;
}

/** Who consented to what, when and how. */
export interface ConsentRecord {
  readonly id: string;
  /** Short code for the receipt. */
  readonly receiptCode: string;
  readonly purpose: ConsentPurposeName;
  /** The version of the text that was shown. */
  readonly textVersion: string;
  readonly title: string;
  readonly text: string;
  /** Never false. */
  readonly sensitiveNotice: boolean;
  readonly controller: Controller;
  readonly member: NamedMember;
  readonly givenAt: string;
  readonly method: ConsentMethod;
  readonly withdrawnAt: string | null;
  /** The request that the withdrawal opened. */
  readonly dataRequestId: string | null;
  readonly version: number;
}

/** Where the member stands with one purpose. */
export interface MyConsent {
  readonly purpose: ConsentPurposeName;
  readonly state: ConsentState;
  /** Latest first. */
  readonly history: readonly ConsentRecord[];
}

export interface ConsentPurposeList {
  /** In the order in which to ask, each on its own. */
  readonly items: readonly ConsentPurpose[];
}

export interface MyConsentList {
  /** One for each purpose. */
  readonly items: readonly MyConsent[];
}

/** Consent to one purpose, to exactly the text that was shown. */
export interface ConsentGiven {
  readonly purpose: KnownConsentPurposeName;
  /** Of the text that was shown. */
  readonly textVersion: string;
  /** The member says that they were told that the data are sensitive. */
  readonly sensitiveNotice: true;
  readonly method: KnownConsentMethod;
}
