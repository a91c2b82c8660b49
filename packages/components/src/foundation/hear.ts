import type { Client } from '@sotay/sdk/client';
import type { HandbookEvent } from '@sotay/sdk/events';
import type { ReactiveController } from 'lit';
import type { SotayElement } from './element.ts';
import type { ResourceController } from './resource.ts';

interface Options {
  readonly resource: Pick<ResourceController<unknown, never>, 'client' | 'state' | 'askedAt'>;
  readonly types: readonly string[];
  /** Called with each event of these types; without one when some may have been missed. */
  readonly changed: (event?: HandbookEvent) => void;
}

/**
 * Hears what happens elsewhere to what an element shows, from before that was read and for as long as it shows it. The code of
 * the stream is fetched when the first element hears; without it, and without a stream, the content is as new as its last reading.
 */
export class HearController implements ReactiveController {
  readonly #options: Options;
  #client: Client | undefined;
  #hearing: AbortController | undefined;

  constructor(host: SotayElement, options: Options) {
    this.#options = options;
    host.addController(this);
  }

  hostUpdated(): void {
    const { state, client } = this.#options.resource;
    // Not before an answer has come: a guest hears nothing.
    if (state === 'idle' || state === 'empty') this.#hear(client);
    else if (!client || state === 'signed-out' || state === 'forbidden') this.#hear(undefined);
  }

  hostDisconnected(): void {
    this.#hear(undefined);
  }

  #hear(client: Client | undefined): void {
    if (client === this.#client) return;
    this.#client = client;
    this.#hearing?.abort();
    if (!client) return;
    const { signal } = (this.#hearing = new AbortController());
    const { types, changed, resource } = this.#options;
    const since = resource.askedAt;
    void import('@sotay/sdk/events').then(
      ({ subscribe }) => {
        if (!signal.aborted) subscribe(client, { types, since, onEvent: changed, onReset: () => changed(), signal });
      },
      () => undefined,
    );
  }
}
