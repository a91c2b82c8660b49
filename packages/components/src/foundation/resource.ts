import type { Client } from '@sotay/sdk/client';
import type { ReactiveController } from 'lit';
import { announce } from './announce.ts';
import type { Connection } from './connection.ts';
import { followProvider } from './context.ts';
import type { SotayElement } from './element.ts';
import { failureOf, failureWords } from './failure.ts';
import type { Failure } from './failure.ts';
import { report } from './report.ts';
import { stateTerms } from './states.terms.ts';

/** `idle`: the content is there and nothing is under way. `stale`: the last content, while newer is being fetched. */
export type ResourceState = 'idle' | 'loading' | 'stale' | 'empty' | Failure['state'];

export interface ResourceOptions<T, A extends readonly unknown[]> {
  load: (client: Client, signal: AbortSignal, ...args: A) => Promise<T>;
  /** What the call depends on; loads again when one changes. `undefined`: nothing to ask for yet, shown as empty. */
  args?: () => Readonly<A> | undefined;
  isEmpty?: (value: T) => boolean;
}

/** Loads what an element shows and keeps it in one of eight states. */
export class ResourceController<T, A extends readonly unknown[] = readonly []> implements ReactiveController {
  state: ResourceState = 'loading';
  value: T | undefined;
  /** When `value` was fetched. */
  loadedAt: Date | undefined;
  /** Before `value` was asked for, on `performance.now()`: what happens later may not be in it. */
  askedAt: number | undefined;
  failure: Failure | undefined;
  connection: Connection | undefined;

  readonly #host: SotayElement;
  readonly #options: ResourceOptions<T, A>;
  #args: readonly unknown[] | undefined;
  #due = false;
  #abort: AbortController | undefined;
  #leave: (() => void) | undefined;

  constructor(host: SotayElement, options: ResourceOptions<T, A>) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  /** For further calls of the element; absent until a provider is found. */
  get client(): Client | undefined {
    return this.connection?.client;
  }

  /** Fetches again, keeping the content in view. */
  readonly reload = (): Promise<void> => this.#run();

  /** Takes over newer content, such as the answer to a change the reader made. A reading under way may be older: it begins anew. */
  replace(value: T): void {
    const reading = this.state === 'stale';
    this.#abort?.abort();
    this.#settle(value);
    if (reading) void this.#run();
  }

  hostConnected(): void {
    this.#leave = followProvider(
      this.#host,
      (connection) => {
        if (connection === this.connection) return;
        this.connection = connection;
        // Another connection may be another reader: what the first one saw must go.
        this.#forget();
      },
      () => {
        report('SOTAY-001', this.#host.localName);
        this.#fail({ state: 'error', code: 'SOTAY-001' });
      },
    );
    addEventListener('online', this.#online);
  }

  hostDisconnected(): void {
    this.#leave?.();
    this.#abort?.abort();
    this.connection = undefined;
    removeEventListener('online', this.#online);
  }

  hostUpdate(): void {
    const args = this.#options.args ? this.#options.args() : [];
    const same =
      args?.length === this.#args?.length && args?.every((arg, index) => Object.is(arg, this.#args?.[index])) !== false;
    this.#args = args;
    if (!same) {
      this.#due = true;
      if (this.connection) this.#forget();
    }
    if (this.#due && this.connection) void this.#run();
  }

  readonly #online = (): void => {
    if (this.state === 'offline' || this.state === 'error') void this.#run();
  };

  #forget(): void {
    this.#due = true;
    this.value = undefined;
    this.loadedAt = undefined;
    this.#set('loading');
  }

  async #run(): Promise<void> {
    this.#due = false;
    this.#abort?.abort();
    const { connection } = this;
    if (!connection) return;
    if (!connection.client) {
      this.#fail({ state: 'error', ...(connection.code && { code: connection.code }) });
      return;
    }
    if (!this.#args) {
      this.#set('empty');
      return;
    }
    const { signal } = (this.#abort = new AbortController());
    const now = performance.now();
    this.#set(this.value === undefined ? 'loading' : 'stale');
    try {
      const value = await this.#options.load(connection.client, signal, ...(this.#args as unknown as A));
      if (signal.aborted) return;
      this.askedAt = now;
      this.#settle(value);
    } catch (error) {
      if (!signal.aborted) this.#fail(failureOf(error, connection.withToken));
    }
  }

  #settle(value: T): void {
    this.value = value;
    this.loadedAt = new Date();
    this.failure = undefined;
    this.#set(this.#options.isEmpty?.(value) ? 'empty' : 'idle');
  }

  #fail(failure: Failure): void {
    this.failure = failure;
    // Without network, or with the server in trouble, the last content is still of use. Without permission it is not theirs.
    if (failure.state === 'signed-out' || failure.state === 'forbidden') this.value = undefined;
    if (this.value !== undefined) announce(failureWords(failure, stateTerms).title);
    this.#set(failure.state);
  }

  #set(state: ResourceState): void {
    this.state = state;
    // A short message keeps the height of what stood there before, so that nothing below it jumps.
    const { root } = this.#host;
    if (root) root.style.minHeight = state === 'idle' || state === 'stale' ? '' : `${root.offsetHeight}px`;
    this.#host.requestUpdate();
  }
}
