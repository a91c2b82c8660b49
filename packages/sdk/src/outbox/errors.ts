import { SotayError } from '../http/errors.ts';

export type OutboxErrorCode =
  /** The browser keeps nothing here: private mode, blocked site data, a database that does not open. */
  | 'storage-refused'
  /** The disk, or the site's part of it, is full. */
  | 'quota'
  /** `crypto.subtle` is missing: the page came over plain http. */
  | 'no-crypto'
  /** The outbox was closed, here or by the sign-out in another tab. */
  | 'closed'
  /** Nobody is signed in: entries wait. */
  | 'signed-out'
  /** The client's token belongs to another member than the outbox: entries wait. */
  | 'other-user'
  /** The client is that of an assisted session: nothing of the helped member is kept on the helper's device. */
  | 'assisted'
  /** Another tab is sending. */
  | 'busy'
  /** `end()` was not told to discard what is left. */
  | 'entries-left';

/** What is wrong with the outbox itself. The message holds its code and nothing of the user. */
export class OutboxError extends SotayError {
  override name = 'OutboxError';
  readonly code: OutboxErrorCode;
  constructor(code: OutboxErrorCode, cause?: unknown) {
    super('outbox', `outbox ${code}`);
    this.code = code;
    this.cause = cause;
  }
}

/** What IndexedDB and the engine's crypto throw, as ours. */
export function toOutboxError(error: unknown): OutboxError {
  if (error instanceof OutboxError) return error;
  return new OutboxError((error as Error | null)?.name === 'QuotaExceededError' ? 'quota' : 'storage-refused', error);
}
