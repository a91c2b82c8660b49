/** Rules of delivery (Standard Webhooks 1.0, "Operational considerations"). Pure: no clock, no network, no database. */

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;

/** The wait after the first failed attempt, after the second, … : ten attempts in a little over three days. */
export const RETRY_DELAYS = [
  5 * SECOND,
  5 * MINUTE,
  30 * MINUTE,
  2 * HOUR,
  5 * HOUR,
  10 * HOUR,
  14 * HOUR,
  20 * HOUR,
  24 * HOUR,
] as const;

/** Up to this part of a wait is added at random, so that receivers that came back are not hit by everything at once. */
export const JITTER = 0.2;

/** No receiver holds a delivery back longer than the schedule itself would. */
export const LONGEST_RETRY_AFTER = 24 * HOUR;

/** What one attempt met: an answer of the receiver, or none. */
export type Attempt =
  | { readonly status: number; readonly retryAfter?: string | undefined }
  | { readonly error: 'address-refused' | 'timeout' | 'unreachable' };

export type Outcome =
  | { readonly kind: 'delivered' }
  | { readonly kind: 'retry'; readonly at: Date }
  /** The schedule has ended. */
  | { readonly kind: 'exhausted' }
  /** 410: the receiver wants no more. */
  | { readonly kind: 'gone' };

/** `attempts` counts this one; `random` is in [0, 1). */
export function outcomeOf(attempt: Attempt, attempts: number, now: Date, random: number): Outcome {
  const { status = 0, retryAfter } = 'status' in attempt ? attempt : {};
  if (status >= 200 && status < 300) return { kind: 'delivered' };
  if (status === 410) return { kind: 'gone' };
  const delay = RETRY_DELAYS[attempts - 1];
  if (delay === undefined) return { kind: 'exhausted' };
  const wait = Math.max(delay * (1 + JITTER * random), readRetryAfter(retryAfter, now));
  return { kind: 'retry', at: new Date(now.getTime() + Math.round(wait)) };
}

/** Milliseconds from now (RFC 9110 §10.2.3: seconds or a date); 0 for what cannot be read. */
function readRetryAfter(text: string | undefined, now: Date): number {
  if (text === undefined) return 0;
  const wait = /^\d+$/.test(text) ? Number(text) * SECOND : Date.parse(text) - now.getTime();
  return Number.isNaN(wait) ? 0 : Math.min(Math.max(wait, 0), LONGEST_RETRY_AFTER);
}
