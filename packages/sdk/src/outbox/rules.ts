import { ApiError } from '../http/errors.ts';
import type { Problem } from '../types/problem.ts';
import { type Act, objectOf } from './acts.ts';

/** Why an entry is not sent until the user decides. */
export type Verdict =
  /** The object is not as the act assumes (404, 409, 412). */
  | 'conflict'
  /** The API does not take it (any other 4xx). */
  | 'refused'
  /** An attempt had no answer, and the server remembers the key no longer: it may have arrived. */
  | 'unsure';

/** What the encrypted part of an entry holds. */
export type Content = Act & {
  readonly key: string;
  readonly createdAt: string;
  readonly verdict?: Verdict | undefined;
  readonly problem?: Problem | undefined;
};

/** An entry as the store gives it back. */
export interface Kept {
  readonly id: number;
  /** Absent when it cannot be decrypted: its key went with a sign-out, or the row is damaged. */
  readonly content?: Content | undefined;
  /** The first attempt that may have arrived. */
  readonly attemptedAt?: number | undefined;
  /** A tab is sending it until then, at the latest. */
  readonly until?: number | undefined;
}

/** One act of the queue, decrypted, to be shown on this device. */
export type OutboxEntry = { readonly id: number } & (
  | (Act & {
      readonly state: 'waiting' | 'sending' | Verdict;
      /** The act's Idempotency-Key. */
      readonly key: string;
      readonly createdAt: string;
      readonly problem?: Problem | undefined;
    })
  | { readonly state: 'unreadable'; readonly operation?: undefined }
);

export function toEntry({ id, content, until = 0 }: Kept, now: number): OutboxEntry {
  if (!content) return { id, state: 'unreadable' };
  const { verdict, ...rest } = content;
  return { id, ...rest, state: verdict ?? (until > now ? 'sending' : 'waiting') };
}

/** The oldest entry that waits for nothing but the network. What the user must decide holds up its own object only. */
export function nextToSend(queue: readonly Kept[]): (Kept & { readonly content: Content }) | undefined {
  const held = new Set<string | undefined>();
  for (const { content, ...kept } of queue) {
    if (!content) continue;
    const object = objectOf(content);
    if (content.verdict) held.add(object);
    else if (!object || !held.has(object)) return { ...kept, content };
  }
  return undefined;
}

/** The server remembers a key for 24 hours. One less, for the way there and for slow clocks. */
const keyLifetime = 23 * 3_600_000;

/** Whether sending again could double it. A clock that jumped far tells nothing, so it counts as too old. */
export const isKeyExpired = ({ attemptedAt }: Kept, now: number): boolean =>
  attemptedAt !== undefined && Math.abs(now - attemptedAt) > keyLifetime;

/** What a failed attempt means for its entry. */
export function outcomeOf(error: unknown): Verdict | 'wait' {
  // No answer, or none of this API: the next attempt with the same key tells.
  if (!(error instanceof ApiError)) return 'wait';
  const { status, problem } = error;
  if (status >= 500 || [401, 408, 425, 429].includes(status)) return 'wait';
  if (problem?.code === 'request-in-progress') return 'wait';
  return [404, 409, 412].includes(status) ? 'conflict' : 'refused';
}

/** Longer than the minute of a call (http/session.ts), whose caller waits in front of the screen: here nobody does. */
const longestPause = 300_000;

/** Milliseconds that the server asks to wait for (Retry-After, RFC 9110 §10.2.3: seconds or a date), up to five minutes. */
export function askedPause(error: unknown, now: number): number {
  const value = (error instanceof ApiError && error.headers.get('Retry-After')) || '';
  const milliseconds = /^\d+$/.test(value) ? Number(value) * 1000 : Date.parse(value) - now;
  return Math.min(Math.max(milliseconds, 0) || 0, longestPause);
}

/** Milliseconds to the next attempt: doubling from one second to five minutes, with jitter, and not before `asked`. */
export const pauseAfter = (failures: number, asked: number, random = Math.random()): number =>
  Math.max(asked, Math.min(1000 * 2 ** (failures - 1), longestPause) * (0.5 + random / 2));
