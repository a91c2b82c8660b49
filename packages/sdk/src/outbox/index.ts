import type { Client } from '../http/options.ts';
import { OutboxError, toOutboxError } from './errors.ts';
import { openStore } from './indexeddb-store.ts';
import { Outbox } from './outbox.ts';

export { OutboxError, type OutboxErrorCode } from './errors.ts';
export type { Outbox, Submission } from './outbox.ts';
export type { OutboxEntry, Verdict } from './rules.ts';

export interface OutboxOptions {
  /** The signed-in member: `session.memberId`. The queue is theirs alone. */
  readonly userId: string;
}

/**
 * Opens the member's queue on this device and sends what is left in it. Rejects with an OutboxError where the browser
 * keeps nothing (`storage-refused`, `quota`) or cannot encrypt (`no-crypto`); the acts can then be sent as usual.
 */
export async function openOutbox(client: Client, { userId }: OutboxOptions): Promise<Outbox> {
  if (client.transient) throw new OutboxError('assisted');
  const { signal } = client;
  try {
    const store = await openStore(client.baseUrl, userId);
    if (signal.aborted) {
      store.forgetKey();
      store.close();
      throw new OutboxError('closed');
    }
    return await new Outbox(client, userId, store).start();
  } catch (error) {
    throw toOutboxError(error);
  }
}
