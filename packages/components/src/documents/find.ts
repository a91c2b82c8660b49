import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { numberText } from '../foundation/format.ts';
import type { ViewerTerms } from './document-viewer.terms.ts';
import { Marks } from './marks.ts';
import { TextIndex } from './text-index.ts';
import type { TextHit } from './text-index.ts';

export interface FindHost {
  /** Draws the element anew. */
  requestUpdate(): void;
  /** "Điều 5, khoản 5" */
  labelAt(node: Node): string;
  closeFind(): void;
}

const TYPING_PAUSE = 200;

/** Searching in the text of one document. Loaded when the reader first asks for it. */
export class Finder {
  exactOnly = false;
  hits: readonly TextHit[] = [];
  /** Which hit is current; -1 for none. */
  at = -1;

  readonly #host: FindHost;
  readonly #text: Element;
  readonly #marks = new Marks();
  #index: TextIndex | undefined;
  #query = '';
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: FindHost, text: Element) {
    this.#host = host;
    this.#text = text;
  }

  /** Looks for the words and goes to the first place. */
  find(query: string): void {
    clearTimeout(this.#timer);
    this.#query = query.trim();
    this.#index ??= new TextIndex(this.#text);
    this.hits = this.#query ? this.#index.find(this.#query, this.exactOnly) : [];
    this.#marks.draw(this.hits.map(({ range }) => range));
    this.at = -1;
    if (this.hits.length) this.step(1);
    this.#host.requestUpdate();
  }

  /** To the next or previous hit; past the end it begins again. */
  step(by: 1 | -1): void {
    const { length } = this.hits;
    if (!length) return;
    this.at = (this.at + by + length) % length;
    const hit = this.hits[this.at] as TextHit;
    this.#marks.drawCurrent(hit.range);
    this.#show(hit);
    this.#host.requestUpdate();
  }

  /** Sections that come near are laid out only then (content-visibility) and push the place away, so once more after. */
  #show(hit: TextHit, again = 2): void {
    if (hit !== this.hits[this.at]) return;
    hit.range.startContainer.parentElement?.scrollIntoView({ block: 'center' });
    if (again) requestAnimationFrame(() => this.#show(hit, again - 1));
  }

  /** Takes all marks away. */
  clear(): void {
    clearTimeout(this.#timer);
    this.#marks.clear();
    this.hits = [];
    this.at = -1;
    this.#query = '';
  }

  /** "3 / 12 · Điều 5, khoản 5" */
  status(words: ViewerTerms): string {
    const hit = this.hits[this.at];
    if (!this.#query) return '';
    if (!hit) return words.findNone;
    const label = this.#host.labelAt(hit.range.startContainer);
    return `${numberText(this.at + 1)} / ${numberText(this.hits.length)}${label && ` · ${label}`}`;
  }

  panel(words: ViewerTerms): TemplateResult {
    const none = this.hits.length === 0;
    return html`<form
      class="find"
      role="search"
      aria-label=${words.find}
      @submit=${this.#onSubmit}
      @keydown=${this.#onKey}
    >
      <label class="find-label" for="find-input">${words.findLabel}</label>
      <input
        id="find-input"
        class="control"
        type="search"
        maxlength="200"
        autocomplete="off"
        aria-describedby="find-status"
        @input=${this.#onInput}
      />
      <label class="check"
        ><input type="checkbox" .checked=${this.exactOnly} @change=${this.#onExact} /> ${words.exactOnly}</label
      >
      <p id="find-status" role="status">${this.status(words)}</p>
      <div class="find-steps">
        <button type="button" class="button quiet" aria-disabled=${none} @click=${() => this.step(-1)}>
          ${words.previous}
        </button>
        <button type="submit" class="button quiet" aria-disabled=${none}>${words.next}</button>
        <button type="button" class="button plain" @click=${() => this.#host.closeFind()}>${words.close}</button>
      </div>
    </form>`;
  }

  get #input(): HTMLInputElement | null {
    return (this.#text.getRootNode() as ShadowRoot).querySelector<HTMLInputElement>('#find-input');
  }

  readonly #onInput = (event: Event): void => {
    clearTimeout(this.#timer);
    // While a Vietnamese input method composes, half a syllable stands in the field.
    if ((event as InputEvent).isComposing) return;
    this.#timer = setTimeout(() => {
      this.find(this.#input?.value ?? '');
    }, TYPING_PAUSE);
  };

  readonly #onSubmit = (event: Event): void => {
    event.preventDefault();
    this.#go(1);
  };

  readonly #onKey = (event: KeyboardEvent): void => {
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- Safari ends composing before the Enter that ended it
    const composing = event.isComposing || event.keyCode === 229;
    if (event.key === 'Escape') {
      // A dialog of the host page around us must stay open.
      event.stopPropagation();
      this.#host.closeFind();
    } else if (event.key === 'Enter' && event.target === this.#input) {
      event.preventDefault();
      if (!composing) this.#go(event.shiftKey ? -1 : 1);
    }
  };

  #go(by: 1 | -1): void {
    const query = this.#input?.value ?? '';
    if (query.trim() === this.#query) this.step(by);
    else this.find(query);
  }

  readonly #onExact = (event: Event): void => {
    this.exactOnly = (event.target as HTMLInputElement).checked;
    this.find(this.#input?.value ?? this.#query);
  };
}
