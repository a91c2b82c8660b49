import type { Content, Kept } from './rules.ts';

/** Where one user's entries are. Every promise that resolves has its change on the disk. */
export interface Store {
  /** Oldest first. */
  list(): Promise<readonly Kept[]>;
  add(content: Content): Promise<number>;
  /** Marks it as being sent until `until`. False when it is gone, or another tab without Web Locks sends it. */
  claim(id: number, now: number, until: number): Promise<boolean>;
  /** After an attempt that may have arrived: to be sent again. */
  release(id: number): Promise<void>;
  /** After an answer, or a word of the user: earlier attempts no longer count. */
  update(id: number, content: Content): Promise<void>;
  /** False when it was gone. */
  remove(id: number): Promise<boolean>;
  /** Deletes the key and all entries, and ends this outbox in every tab. With entries left, only when told to discard. Gives their number. */
  end(discard: boolean): Promise<number>;
  /** Deletes the key at once: what is left cannot be read again. */
  forgetKey(): void;
  /** One tab at a time. */
  exclusively<T>(run: () => Promise<T>, onLost: () => void): Promise<T>;
  /** Calls back when another tab has changed or ended the queue. */
  watch(listener: (ended: boolean) => void): void;
  close(): void;
}
