import type { OpenDatabase } from '../database/database.ts';
import { rateLimited } from '../contract/problems.ts';
import { EVENTS_CHANNEL } from './record.ts';

const MAX_STREAMS_OF_ONE_CALLER = 8;

/** Wakes the streams of this process when any process has recorded an event, and counts them. */
export class EventFeed {
  readonly #database: Pick<OpenDatabase, 'listen'>;
  readonly #waiting = new Set<() => void>();
  readonly #streams = new Map<string, number>();
  #unlisten: (() => Promise<void>) | undefined;
  #heard = 0;
  #closed = false;

  constructor(database: Pick<OpenDatabase, 'listen'>) {
    this.#database = database;
  }

  /** Read it before looking for events, and give it to `changed`: what is recorded in between is not slept over. */
  get heard(): number {
    return this.#heard;
  }

  get closed(): boolean {
    return this.#closed;
  }

  /** Resolves when something was heard after `since`, the time is over, the waiter has gone or the feed is closed. */
  changed(since: number, milliseconds: number, gone: AbortSignal): Promise<void> {
    if (this.#heard !== since || this.#closed || gone.aborted) return Promise.resolve();
    return new Promise((resolve) => {
      const wake = () => {
        clearTimeout(timer);
        gone.removeEventListener('abort', wake);
        this.#waiting.delete(wake);
        resolve();
      };
      const timer = setTimeout(wake, milliseconds);
      gone.addEventListener('abort', wake);
      this.#waiting.add(wake);
    });
  }

  /** Makes room for one more stream, or refuses (429). Returns what gives the room back. */
  enter(subject: string): () => void {
    const held = this.#streams.get(subject) ?? 0;
    if (held >= MAX_STREAMS_OF_ONE_CALLER || this.#closed) throw rateLimited();
    this.#streams.set(subject, held + 1);
    // Not before somebody waits: commands open the database without a stream.
    this.#unlisten ??= this.#database.listen(EVENTS_CHANNEL, () => {
      this.#heard += 1;
      this.#wakeAll();
    });
    return () => {
      const left = (this.#streams.get(subject) ?? 1) - 1;
      if (left > 0) this.#streams.set(subject, left);
      else this.#streams.delete(subject);
    };
  }

  /** Ends every stream, so that the server can stop. */
  async close(): Promise<void> {
    this.#closed = true;
    this.#wakeAll();
    await this.#unlisten?.();
  }

  #wakeAll(): void {
    for (const wake of [...this.#waiting]) wake();
  }
}
