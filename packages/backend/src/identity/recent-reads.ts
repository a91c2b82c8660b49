import { performance } from 'node:perf_hooks';

/** How long a read may be used. A right that was taken away must be gone within five seconds, the request itself included. */
const KEPT_MS = 3_000;
const MOST_KEPT = 10_000;

interface Read<T> {
  readonly beganAt: number;
  readonly value: Promise<T>;
}

/**
 * What was read a moment ago, and what is being read just now: those who ask for the same wait for one read. The time of a
 * read counts from its beginning, since that is how old its value may be.
 */
export class RecentReads<T> {
  /** The oldest first. A read stands here from its beginning, so that one that `forget` overtakes comes to nothing. */
  readonly #reads = new Map<string, Read<T>>();
  readonly #elapsed: () => number;

  /** `elapsed` gives milliseconds that never go back, as the clock of the day may. */
  constructor(elapsed: () => number = () => performance.now()) {
    this.#elapsed = elapsed;
  }

  of(key: string, read: () => Promise<T>): Promise<T> {
    const recent = this.#reads.get(key);
    return recent && this.#isFresh(recent) ? recent.value : this.renew(key, read);
  }

  /** Reads again, for this caller and for those who come next. */
  renew(key: string, read: () => Promise<T>): Promise<T> {
    this.#reads.delete(key);
    this.#makeRoom();
    const begun: Read<T> = { beganAt: this.#elapsed(), value: read() };
    this.#reads.set(key, begun);
    begun.value.catch(() => {
      if (this.#reads.get(key) === begun) this.#reads.delete(key);
    });
    return begun.value;
  }

  forget(): void {
    this.#reads.clear();
  }

  get size(): number {
    return this.#reads.size;
  }

  #isFresh({ beganAt }: Read<T>): boolean {
    return this.#elapsed() - beganAt < KEPT_MS;
  }

  #makeRoom(): void {
    for (const [key, read] of this.#reads) {
      if (this.#isFresh(read) && this.#reads.size < MOST_KEPT) return;
      this.#reads.delete(key);
    }
  }
}
