import type { ApiError } from '../http/errors.ts';
import type { Client } from '../http/options.ts';
import { newIdempotencyKey } from '../idempotency-key.ts';
import type { Session } from '../types/accounts.ts';
import type { Feedback, FeedbackCreate } from '../types/feedback.ts';
import type { AbsenceRequest, AbsenceRequestCreate, AcknowledgementPut, Meeting } from '../types/meetings.ts';
import { type Act, pathOf, perform } from './acts.ts';
import { OutboxError } from './errors.ts';
import {
  askedPause,
  type Content,
  isKeyExpired,
  nextToSend,
  type OutboxEntry,
  outcomeOf,
  pauseAfter,
  toEntry,
} from './rules.ts';
import type { Store } from './store.ts';

/** What became of an act: the server's answer, or its place in the queue. */
export type Submission<T> =
  | { readonly state: 'sent'; readonly answer: T }
  /** Kept on this device and sent later, in its turn. It leaves `entries` when the server has it. */
  | { readonly state: 'queued'; readonly entry: OutboxEntry };

/** Milliseconds that one attempt may take, its repetitions and a `Retry-After` included. */
const attemptLimit = 60_000;
/** Milliseconds that a person waits for the answer before being told that the act is queued. */
const patience = 10_000;

/** Window or worker; Node has no such events. */
const events = globalThis as Partial<Pick<typeof globalThis, 'addEventListener' | 'removeEventListener'>>;

type Settled = { readonly answer: unknown } | { readonly refusal: unknown } | undefined;

/**
 * One member's acts on their way to the server: kept on the device, encrypted, before the first attempt, sent in order,
 * each once in effect. `change` is dispatched whenever `entries` or `error` may have changed.
 */
export class Outbox extends EventTarget {
  /** Oldest first. */
  entries: readonly OutboxEntry[] = [];
  /**
   * Why the last attempt has to be repeated: NetworkError, TimeoutError, ApiError (401, 429, 5xx), OutboxError. Undefined
   * when it got through.
   */
  error: unknown;
  readonly #client: Client;
  readonly #userId: string;
  readonly #store: Store;
  /** Acts whose caller still waits for the answer. */
  readonly #callers = new Map<number, (settled: Settled) => void>();
  #closed = false;
  #keeping: Promise<unknown> = Promise.resolve();
  #pass: Promise<void> | undefined;
  #again = false;
  #attempt: AbortController | undefined;
  #failures = 0;
  #timer: Parameters<typeof clearTimeout>[0];
  /** The token that was seen to be this user's. */
  #token: string | undefined;

  /** @internal Use `openOutbox`. */
  constructor(client: Client, userId: string, store: Store) {
    super();
    this.#client = client;
    this.#userId = userId;
    this.#store = store;
    store.watch((ended) => {
      if (ended) this.close();
      else void this.#load().catch(() => undefined);
    });
    client.signal.addEventListener('abort', this.#signedOut);
    events.addEventListener?.('online', this.#online);
  }

  /** @internal */
  async start(): Promise<this> {
    await this.#load();
    void this.send();
    return this;
  }

  /** An opinion. Throws the server's refusal like `submitFeedback`, and then keeps nothing. */
  submitFeedback(opinion: FeedbackCreate): Promise<Submission<Feedback>> {
    return this.#submit({ operation: 'submitFeedback', body: opinion });
  }

  /** Xin phép vắng họp. Throws the server's refusal like `submitAbsenceRequest`, and then keeps nothing. */
  submitAbsenceRequest(meetingId: string, request: AbsenceRequestCreate): Promise<Submission<AbsenceRequest>> {
    return this.#submit({ operation: 'submitAbsenceRequest', meetingId, body: request });
  }

  /** The answer to a notice. Throws the server's refusal like `acknowledgeMeeting`, and then keeps nothing. */
  acknowledgeMeeting(meetingId: string, answer: AcknowledgementPut): Promise<Submission<Meeting>> {
    return this.#submit({ operation: 'acknowledgeMeeting', meetingId, body: answer });
  }

  /** Sends what waits, now. Never rejects: what is left is in `entries`, the reason in `error`. */
  send(): Promise<void> {
    this.#again = true;
    return (this.#pass ??= this.#sendAll());
  }

  /** Sends an entry again that waits for the user's decision. */
  async retry(id: number): Promise<void> {
    const kept = (await this.#store.list()).find((one) => one.id === id);
    if (kept?.content?.verdict) {
      const { verdict: _, problem: __, ...content } = kept.content;
      await this.#store.update(id, content);
    }
    await this.send();
  }

  /** Takes an entry out, unsent. False when it is gone: the server has it, or another tab took it out. */
  async discard(id: number): Promise<boolean> {
    const removed = await this.#exclusively(() => this.#store.remove(id));
    await this.#load();
    return removed;
  }

  /**
   * At sign-out, before `client.clear()`: deletes the key and the queue. With entries left it rejects (`entries-left`) and
   * deletes nothing, until the user has decided and `discard` is true.
   */
  async end({ discard = false } = {}): Promise<void> {
    if ((await this.#store.end(discard)) && !discard) throw new OutboxError('entries-left');
    this.close();
  }

  /** Stops sending. The queue stays for the next `openOutbox`. */
  close(): void {
    this.#closed = true;
    clearTimeout(this.#timer);
    this.#client.signal.removeEventListener('abort', this.#signedOut);
    events.removeEventListener?.('online', this.#online);
    this.#attempt?.abort();
    this.#store.close();
    this.entries = [];
    this.dispatchEvent(new Event('change'));
  }

  readonly #signedOut = () => {
    this.#store.forgetKey();
    this.close();
  };

  readonly #online = () => void this.send();

  async #submit<T>(act: Act): Promise<Submission<T>> {
    pathOf(act); // an id that makes no path is refused before it is queued
    const content: Content = { ...act, key: newIdempotencyKey(), createdAt: new Date().toISOString() };
    // One after the other: the order of the calls is the order of the queue.
    const keeping = this.#keeping.then(() => this.#store.add(content));
    this.#keeping = keeping.catch(() => undefined);
    let id: number;
    try {
      id = await keeping;
    } catch (error) {
      return { state: 'sent', answer: (await this.#sendUnkept(content, error)) as T };
    }
    let timer: Parameters<typeof clearTimeout>[0];
    const settled = await new Promise<Settled>((resolve) => {
      this.#callers.set(id, resolve);
      timer = setTimeout(resolve, patience);
      void this.send().then(() => resolve(undefined));
    });
    clearTimeout(timer);
    this.#callers.delete(id);
    if (settled && 'refusal' in settled) throw settled.refusal;
    if (settled) return { state: 'sent', answer: settled.answer as T };
    const entry = this.entries.find((one) => one.id === id) ?? toEntry({ id, content }, 0);
    return { state: 'queued', entry };
  }

  /** An act that could not be kept is sent all the same, unless it would overtake one that was. */
  async #sendUnkept(content: Content, reason: unknown): Promise<unknown> {
    if (this.#closed || this.entries.length) throw reason;
    try {
      await this.#checkUser();
      return await perform(this.#client, content, { idempotencyKey: content.key });
    } catch (error) {
      throw outcomeOf(error) === 'wait' ? reason : error;
    }
  }

  async #sendAll(): Promise<void> {
    clearTimeout(this.#timer);
    try {
      while (this.#again && !this.#closed) {
        this.#again = false;
        while (await this.#exclusively(() => this.#sendNext())) this.#failures = 0;
        this.error = undefined;
      }
    } catch (error) {
      this.error = error;
      const wait = pauseAfter(++this.#failures, askedPause(error, Date.now()));
      if (!this.#closed) this.#timer = setTimeout(() => void this.send(), wait);
    }
    this.#pass = undefined;
    await this.#load().catch(() => undefined);
  }

  /** True when there may be another one to send. Throws what makes all wait. */
  async #sendNext(): Promise<boolean> {
    const next = nextToSend(await this.#load());
    if (!next || this.#closed) return false;
    await this.#checkUser();
    const { id, content } = next;
    if (isKeyExpired(next, Date.now())) {
      const { isDone } = await import('./evidence.ts'); // seldom needed
      if (await isDone(this.#client, content)) await this.#store.remove(id);
      else await this.#store.update(id, { ...content, verdict: 'unsure' });
      return true;
    }
    if (!(await this.#store.claim(id, Date.now(), Date.now() + attemptLimit))) throw new OutboxError('busy');
    await this.#load();
    try {
      const answer = await this.#perform(content);
      await this.#store.remove(id);
      await this.#load();
      this.#callers.get(id)?.({ answer });
    } catch (error) {
      const outcome = outcomeOf(error);
      if (outcome === 'wait') {
        await this.#store.release(id);
        throw error;
      }
      const caller = this.#callers.get(id);
      if (caller) await this.#store.remove(id);
      else await this.#store.update(id, { ...content, verdict: outcome, problem: (error as ApiError).problem });
      caller?.({ refusal: error });
    }
    return true;
  }

  async #perform(content: Content): Promise<unknown> {
    const attempt = (this.#attempt = new AbortController());
    const timer = setTimeout(() => attempt.abort(new DOMException('', 'TimeoutError')), attemptLimit);
    try {
      return await perform(this.#client, content, { idempotencyKey: content.key, signal: attempt.signal });
    } finally {
      clearTimeout(timer);
    }
  }

  /** An act must not go out under another member's name, whoever the portal says is signed in now. */
  async #checkUser(): Promise<void> {
    const token = await this.#client.authorized((token) => Promise.resolve(token));
    if (!token) throw new OutboxError('signed-out');
    if (token === this.#token) return;
    const { memberId } = await this.#client.send<Session>('getSession', 'sessions/current');
    if (memberId !== this.#userId) throw new OutboxError('other-user');
    this.#token = token;
  }

  #exclusively<T>(run: () => Promise<T>): Promise<T> {
    return this.#store.exclusively(run, () => this.#attempt?.abort());
  }

  async #load() {
    const queue = await this.#store.list();
    if (!this.#closed) {
      this.entries = queue.map((kept) => toEntry(kept, Date.now()));
      this.dispatchEvent(new Event('change'));
    }
    return queue;
  }
}
