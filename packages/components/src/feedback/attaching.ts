// Fetched when the member chooses a file, not with the form.
import { uploadAttachment } from '@sotay/sdk/attachments';
import type { Client } from '@sotay/sdk/client';
import { newIdempotencyKey } from '@sotay/sdk/idempotency-key';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { announce } from '../foundation/announce.ts';
import type { AttachingTerms } from './attaching.terms.ts';
import { attachingTerms } from './attaching.terms.ts';

/** Limits of the contract. */
const MAX_BYTES = 26_214_400;
const MAX_FILES = 5;

interface Chosen {
  readonly file: File;
  /** One for each file: uploading it again goes on where the server stands. */
  readonly idempotencyKey: string;
  readonly leave: AbortController;
  share: number;
  /** Set when the server has all of it. */
  id?: string;
  problem?: string;
}

export interface AttachingHost {
  readonly client: () => Client | undefined;
  readonly words: <T extends object>(catalogue: T) => T;
  /** In the reader's words. */
  readonly explain: (error: unknown) => string;
  /** Another set of files is another opinion. */
  readonly changed: () => void;
  readonly draw: () => void;
}

/** The files that go with the opinion: uploaded as they are chosen. */
export class Attaching {
  readonly #host: AttachingHost;
  #chosen: Chosen[] = [];
  #said = '';

  constructor(host: AttachingHost) {
    this.#host = host;
  }

  get ids(): string[] {
    return this.#chosen.flatMap(({ id }) => id ?? []);
  }

  get names(): string[] {
    return this.#chosen.filter(({ id }) => id).map(({ file }) => file.name);
  }

  get busy(): boolean {
    return this.#chosen.some(({ id, problem }) => id === undefined && problem === undefined);
  }

  add(files: readonly File[]): void {
    const words = this.#words;
    const refused: string[] = [];
    for (const file of files) {
      if (this.#chosen.length >= MAX_FILES) refused.push(words.tooMany);
      else if (file.size > MAX_BYTES) refused.push(words.tooLarge(file.name));
      else if (file.size === 0) refused.push(words.empty(file.name));
      else this.#begin({ file, idempotencyKey: newIdempotencyKey(), leave: new AbortController(), share: 0 });
    }
    this.#said = [...new Set(refused)].join(' ');
    if (this.#said) announce(this.#said);
    this.#host.changed();
    this.#host.draw();
  }

  /** Gives up what is under way: the form begins anew or another member has come. */
  leave(): void {
    for (const { leave } of this.#chosen) leave.abort();
    this.#chosen = [];
  }

  render(): TemplateResult {
    return html`${this.#said ? html`<p class="problem" id="files-problem">${this.#said}</p>` : nothing}
      <ul class="files">
        ${this.#chosen.map((one) => html`<li>${this.#one(one)}</li>`)}
      </ul>`;
  }

  #one(one: Chosen): TemplateResult {
    const words = this.#words;
    const { name } = one.file;
    return html`<span class="quoted">${name}</span>
      ${
        one.problem
          ? html`<span class="problem">${one.problem}</span>`
          : one.id
            ? html`<span class="muted">${words.sent}</span>`
            : html`<progress max="1" .value=${one.share} aria-label=${words.sending(name)}></progress>`
      }
      ${
        one.problem
          ? html`<button
              class="button plain"
              type="button"
              aria-label=${words.againNamed(name)}
              @click=${() => this.#again(one)}
            >
              ${words.again}
            </button>`
          : nothing
      }
      <button
        class="button plain"
        type="button"
        aria-label=${words.removeNamed(name)}
        @click=${() => this.#remove(one)}
      >
        ${words.remove}
      </button>`;
  }

  get #words(): AttachingTerms {
    return this.#host.words(attachingTerms);
  }

  #begin(one: Chosen): void {
    this.#chosen = [...this.#chosen, one];
    void this.#upload(one);
  }

  #again(one: Chosen): void {
    delete one.problem;
    void this.#upload(one);
    this.#host.draw();
  }

  #remove(one: Chosen): void {
    one.leave.abort();
    this.#chosen = this.#chosen.filter((each) => each !== one);
    this.#said = '';
    this.#host.changed();
    this.#host.draw();
  }

  async #upload(one: Chosen): Promise<void> {
    const client = this.#host.client();
    if (!client) return;
    const { file, idempotencyKey, leave } = one;
    try {
      const { id } = await uploadAttachment(client, file, {
        ...{ purpose: 'feedback', idempotencyKey, signal: leave.signal, name: file.name.normalize('NFC') },
        onProgress: (sent, total) => {
          one.share = sent / total;
          this.#host.draw();
        },
      });
      one.id = id;
    } catch (error) {
      if (leave.signal.aborted) return;
      one.problem = this.#host.explain(error);
      announce(one.problem);
    }
    this.#host.changed();
    this.#host.draw();
  }
}
