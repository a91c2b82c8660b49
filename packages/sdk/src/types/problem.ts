import type { ConsentPurposeName } from './consents.ts';

/** RFC 9457 problem details. */
export interface Problem {
  /** Stable URI of the kind of problem. */
  readonly type: string;
  /** Short English name of the kind of problem. */
  readonly title: string;
  readonly status: number;
  /** What the reader can do, in Vietnamese. */
  readonly detail: string;
  /** Stable key, kebab-case. */
  readonly code: string;
  /** Names the request in the server's logs, for support. */
  readonly requestId: string;
  /** The fields at fault. */
  readonly errors?: readonly FieldError[];
  /** With `consent-required` the consent that is missing, with `consent-text-changed` the text in force. */
  readonly consent?: ConsentAsked;
}

/** A consent to ask for. */
export interface ConsentAsked {
  readonly purpose: ConsentPurposeName;
  readonly textVersion: string;
}

export interface FieldError {
  /** JSON pointer into the body (`/body/…`), or `/query/name`, `/path/name`, `/header/name`. */
  readonly pointer: string;
  /** Stable key, kebab-case. */
  readonly code: string;
  /** What is wrong with this field, in Vietnamese. */
  readonly detail: string;
}
