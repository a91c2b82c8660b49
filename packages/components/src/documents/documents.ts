import { listDocuments } from '@sotay/sdk/documents';
import type { DocumentSummary, KnownDocumentCategory } from '@sotay/sdk/documents';
import { html, nothing } from 'lit';
import type { PropertyValues, TemplateResult } from 'lit';
import { announce } from '../foundation/announce.ts';
import { card, chip } from '../foundation/card.ts';
import { cardStyles } from '../foundation/card.styles.ts';
import { SotayElement } from '../foundation/element.ts';
import { failureOf, failureWords } from '../foundation/failure.ts';
import { dateText, numberText, sentenceText } from '../foundation/format.ts';
import { ResourceController } from '../foundation/resource.ts';
import { renderState } from '../foundation/states.ts';
import { stateTerms } from '../foundation/states.terms.ts';
import type { StateTerms } from '../foundation/states.terms.ts';
import type { SotayDocumentViewer } from './document-viewer.ts';
import { documentsStyles } from './documents.styles.ts';
import { documentsTerms } from './documents.terms.ts';
import type { DocumentsTerms } from './documents.terms.ts';
import { fill } from './fill.ts';
import { kindTerms, typeWord } from './kinds.terms.ts';
import type { KindTerms } from './kinds.terms.ts';
import { DocumentOpenEvent } from './open-event.ts';

interface Shown {
  readonly items: readonly DocumentSummary[];
  readonly nextCursor: string | null;
}

const TYPING_PAUSE = 400;

/**
 * @summary Văn kiện - Tư liệu: the documents a reader may see, by category, with search by number or title. Guests see public ones.
 * @slot sign-in - The portal's own way to sign in, shown where signing in is needed.
 * @event {DocumentOpenEvent} sotay-document-open - A document was chosen; `detail.documentId` says which. Cancelable.
 * @csspart card - The frame.
 */
export class SotayDocuments extends SotayElement<DocumentsTerms & KindTerms & StateTerms> {
  static override styles = [SotayElement.styles, cardStyles, documentsStyles];
  static override properties = {
    ...SotayElement.properties,
    for: {},
    href: {},
    category: {},
    headingLevel: { attribute: 'heading-level', type: Number },
    q: { state: true },
    opened: { state: true },
    more: { state: true },
  };

  /** Id of the `sotay-document-viewer` that shows what is chosen. */
  declare for: string | undefined;
  /** Instead of a viewer: address of a page that shows the document, with `{id}` in it. */
  declare href: string | undefined;
  /** The category shown at first; the reader may choose another. */
  declare category: KnownDocumentCategory | '' | undefined;
  /** Level of the heading among the page's headings. */
  declare headingLevel: number;
  declare private q: string;
  declare private opened: string | undefined;
  declare private more: '' | 'loading' | (string & {});

  readonly resource = new ResourceController(this, {
    load: async (client, signal, category: string, q: string): Promise<Shown> => {
      // What became of the next page of the list before is no matter any more.
      this.more = '';
      return listDocuments(
        client,
        { ...(category && { category: category as KnownDocumentCategory }), ...(q && { q }) },
        { signal },
      );
    },
    args: (): [string, string] => [this.category ?? '', this.q],
    isEmpty: ({ items }) => items.length === 0,
  });

  #timer: ReturnType<typeof setTimeout> | undefined;
  #announced: Shown | undefined;

  constructor() {
    super();
    this.headingLevel = 2;
    this.q = this.more = '';
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#timer);
  }

  protected override content(): TemplateResult {
    const words = { ...this.words(kindTerms), ...this.words(documentsTerms) };
    const asked = this.category || this.q;
    const { connection, state } = this.resource;
    const guest = (state === 'idle' || state === 'empty') && connection?.withToken === false;
    return card({
      kicker: words.title,
      heading: words.heading,
      body: html`${this.#filters(words)}
      ${renderState(this.resource, this.words(stateTerms), {
        skeleton: html`<div class="row-skeleton" aria-hidden="true">
          ${[1, 2, 3, 4].map(() => html`<span></span>`)}
        </div>`,
        empty: asked ? words.emptySearch : words.empty,
        content: (shown) => this.#list(shown, words),
      })}
      ${guest ? this.#guestLine(words) : nothing}`,
    });
  }

  #filters(words: DocumentsTerms & KindTerms): TemplateResult {
    const chosen = this.category ?? '';
    return html`<form
      class="filters"
      role="search"
      aria-label=${words.heading}
      @submit=${this.#onSubmit}
      @keydown=${this.#onKey}
    >
      <div>
        <label for="category">${words.category}</label>
        <select id="category" class="control" @change=${this.#onCategory}>
          <option value="" ?selected=${!chosen}>${words.allCategories}</option>
          ${Object.entries(words.categories).map(
            ([value, label]) => html`<option value=${value} ?selected=${value === chosen}>${label}</option>`,
          )}
        </select>
      </div>
      <div>
        <label for="q">${words.search}</label>
        <div class="line">
          <input
            id="q"
            class="control"
            type="search"
            maxlength="200"
            autocomplete="off"
            enterkeyhint="search"
            aria-describedby="q-hint"
            @input=${this.#onInput}
          />
          <button class="button quiet">${words.find}</button>
        </div>
      </div>
      <p class="hint" id="q-hint">${words.searchHint}</p>
    </form>`;
  }

  #list({ items, nextCursor }: Shown, words: DocumentsTerms & KindTerms): TemplateResult {
    const busy = this.more === 'loading';
    return html`<p class="count">${this.#countText(items.length, nextCursor, words)}</p>
      <ul class="documents">
        ${items.map((item) => this.#row(item, words))}
      </ul>
      ${
        nextCursor
          ? html`<div class="actions">
              <button class="button quiet more" aria-disabled=${busy} @click=${this.#loadMore}>
                ${busy ? words.loadingMore : words.more}
              </button>
              ${this.more && !busy ? html`<p class="problem" role="alert">${this.more}</p>` : nothing}
            </div>`
          : nothing
      }`;
  }

  #row(
    { id, type, number, title, issuer, signedOn, scope }: DocumentSummary,
    words: DocumentsTerms & KindTerms,
  ): TemplateResult {
    const kind = [typeWord(words, type), number && fill(words.numbered, { number })].filter(Boolean).join(' · ');
    return html`<li>
      <span class="kind">${kind}</span>
      <span class="date">${signedOn ? dateText(signedOn) : words.undated}</span>
      <span class="title">${this.#opener(id, sentenceText(title))}</span>
      <span class="about">${issuer}${scope === 'members' ? chip('info', words.membersOnly) : nothing}</span>
    </li>`;
  }

  #opener(id: string, title: string): unknown {
    const open = (event: Event) => this.#open(event, id);
    if (this.href)
      return html`<a class="open" href=${this.href.replace('{id}', encodeURIComponent(id))} @click=${open}
        >${title}</a
      >`;
    if (!this.for) return title;
    return html`<button class="open" aria-current=${id === this.opened} @click=${open}>${title}</button>`;
  }

  #guestLine(words: DocumentsTerms): TemplateResult {
    const url = this.resource.connection?.signInUrl;
    return html`<div class="note guest">
      ${words.guest}
      <slot name="sign-in">${url ? html`<a href=${url}>${this.words(stateTerms).signIn}</a>` : nothing}</slot>
    </div>`;
  }

  #countText(count: number, nextCursor: string | null, words: DocumentsTerms): string {
    return fill(nextCursor ? words.countMore : words.count, { count: numberText(count) });
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    this.root?.querySelector('#heading')?.setAttribute('aria-level', String(this.headingLevel));
    this.#announceResult();
  }

  /** Tells what a search has brought; not the first list, nobody asked for that. */
  #announceResult(): void {
    const { value, state } = this.resource;
    if (!value || value === this.#announced || (state !== 'idle' && state !== 'empty')) return;
    const words = this.words(documentsTerms);
    const grown = this.more === 'loading';
    if (this.#announced && !grown) {
      announce(state === 'empty' ? words.emptySearch : this.#countText(value.items.length, value.nextCursor, words));
    }
    this.#announced = value;
  }

  // --- what the reader does

  readonly #onCategory = (event: Event): void => {
    this.category = (event.target as HTMLSelectElement).value as KnownDocumentCategory;
    this.#search();
  };

  readonly #onInput = (event: Event): void => {
    clearTimeout(this.#timer);
    // While a Vietnamese input method composes, half a syllable stands in the field.
    if ((event as InputEvent).isComposing) return;
    this.#timer = setTimeout(this.#search, TYPING_PAUSE);
  };

  readonly #onSubmit = (event: Event): void => {
    event.preventDefault();
    this.#search();
  };

  readonly #onKey = (event: KeyboardEvent): void => {
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- Safari ends composing before the Enter that ended it
    if (event.key === 'Enter' && (event.isComposing || event.keyCode === 229)) event.preventDefault();
  };

  readonly #search = (): void => {
    clearTimeout(this.#timer);
    this.q = (this.root?.querySelector<HTMLInputElement>('#q')?.value ?? '')
      .normalize('NFC')
      .replace(/\s+/g, ' ')
      .trim();
    this.more = '';
  };

  #open(event: Event, documentId: string): void {
    const opening = new DocumentOpenEvent(documentId);
    if (!this.dispatchEvent(opening)) {
      event.preventDefault();
      return;
    }
    if (this.href || !this.for) return;
    this.opened = documentId;
    const viewer: (HTMLElement & Partial<Pick<SotayDocumentViewer, 'open'>>) | null = (
      this.getRootNode() as Document | ShadowRoot
    ).getElementById(this.for);
    // The viewer's code may still be on its way; its attribute waits for it.
    if (viewer?.open) viewer.open(documentId);
    else viewer?.setAttribute('document-id', documentId);
  }

  readonly #loadMore = async (): Promise<void> => {
    const { client, value } = this.resource;
    if (!client || !value?.nextCursor || this.more === 'loading') return;
    this.more = 'loading';
    const { category, q } = this;
    try {
      const page = await listDocuments(client, {
        ...(category && { category }),
        ...(q && { q }),
        cursor: value.nextCursor,
      });
      // Meanwhile the reader may have asked for something else.
      if (this.resource.value !== value) return;
      this.resource.replace({ items: [...value.items, ...page.items], nextCursor: page.nextCursor });
      await this.updateComplete;
      announce(fill(this.words(documentsTerms).moreAdded, { count: page.items.length }));
      // At the end the button is gone, and focus with it: on to the first new row.
      if (!page.nextCursor) this.root?.querySelectorAll<HTMLElement>('.documents .open')[value.items.length]?.focus();
      this.more = '';
    } catch (error) {
      if (this.resource.value !== value) return;
      this.more = failureWords(failureOf(error, this.resource.connection?.withToken), this.words(stateTerms)).text;
    }
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'sotay-documents': SotayDocuments;
  }
}
