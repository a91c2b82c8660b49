// Fetched when the member chooses a file, not with the form.
import { uploadAttachment } from '@sotay/sdk/attachments';
import type { UploadOptions } from '@sotay/sdk/attachments';
import { newIdempotencyKey } from '@sotay/sdk/idempotency-key';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { announce } from '../foundation/announce.ts';
import { fact } from '../foundation/card.ts';
import type { SotayElement } from '../foundation/element.ts';
import { failureOf, failureWords } from '../foundation/failure.ts';
import type { ResourceController } from '../foundation/resource.ts';
import { stateTerms } from '../foundation/states.terms.ts';
import type { AttachingTerms } from './attaching.terms.ts';
import { attachingTerms } from './attaching.terms.ts';
import { feedbackTerms } from './feedback.terms.ts';

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

type Say = <T extends object>(catalogue: T) => T;

/** Whose connection the files go by, and what they go with. */
interface Sending {
  readonly resource: Pick<ResourceController<unknown>, 'client' | 'connection'>;
  readonly purpose: UploadOptions['purpose'];
}

/** The files that go with an opinion or a correction: uploaded as they are chosen. */
export class Attaching {
  readonly #element: SotayElement;
  readonly #sending: Sending;
  readonly #say: Say;
  readonly #changed: () => void;
  #chosen: Chosen[] = [];
  #said = '';
  #heldBack = false;

  constructor(element: SotayElement, sending: Sending, say: Say, changed: () => void) {
    this.#element = element;
    this.#sending = sending;
    this.#say = say;
    this.#changed = changed;
  }

  get ids(): string[] {
    return this.#chosen.flatMap(({ id }) => id ?? []);
  }

  get #busy(): boolean {
    return this.#chosen.some(({ id, problem }) => id === undefined && problem === undefined);
  }

  /** True while a file is under way, and says so: nothing is left behind in silence. */
  holdsBack(): boolean {
    this.#heldBack = true;
    if (!this.#busy) return false;
    this.#draw();
    void this.#element.updateComplete.then(() =>
      this.#element.shadowRoot?.querySelector<HTMLElement>('#files-busy')?.focus(),
    );
    return true;
  }

  /** Before the opinion is sent: what goes with it. */
  reviewed(): unknown {
    const names = this.#chosen.filter(({ id }) => id).map(({ file }) => html`<div class="quoted">${file.name}</div>`);
    return names.length ? fact(this.#say(feedbackTerms).attachments, names) : nothing;
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
    this.#changed();
    this.#draw();
  }

  /** Gives up what is under way: the form begins anew or another member has come. */
  leave(): void {
    for (const { leave } of this.#chosen) leave.abort();
    this.#chosen = [];
  }

  render(): TemplateResult {
    return html`${this.#said ? html`<p class="problem" id="files-problem">${this.#said}</p>` : nothing}
      <div class="files" role="list">
        ${this.#chosen.map((one) => html`<div class="actions" role="listitem">${this.#one(one)}</div>`)}
      </div>
      ${this.#heldBack && this.#busy ? html`<p class="problem" id="files-busy" tabindex="-1">${this.#words.busy}</p>` : nothing}`;
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

  #draw(): void {
    this.#element.requestUpdate();
  }

  get #words(): AttachingTerms {
    return this.#say(attachingTerms);
  }

  #begin(one: Chosen): void {
    this.#chosen = [...this.#chosen, one];
    void this.#upload(one);
  }

  #again(one: Chosen): void {
    delete one.problem;
    void this.#upload(one);
    this.#draw();
  }

  #remove(one: Chosen): void {
    one.leave.abort();
    this.#chosen = this.#chosen.filter((each) => each !== one);
    this.#said = '';
    this.#changed();
    this.#draw();
  }

  async #upload(one: Chosen): Promise<void> {
    const { resource, purpose } = this.#sending;
    const { client } = resource;
    if (!client) return;
    const { file, idempotencyKey, leave } = one;
    try {
      const { id } = await uploadAttachment(client, file, {
        ...{ purpose, idempotencyKey, signal: leave.signal, name: file.name.normalize('NFC') },
        onProgress: (sent, total) => {
          one.share = sent / total;
          this.#draw();
        },
      });
      one.id = id;
    } catch (error) {
      if (leave.signal.aborted) return;
      const failure = failureOf(error, resource.connection?.withToken);
      one.problem = failure.detail ?? failureWords(failure, this.#say(stateTerms)).text;
      announce(one.problem);
    }
    this.#changed();
    this.#draw();
  }
}
