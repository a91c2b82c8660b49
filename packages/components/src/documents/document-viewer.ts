import type { Document } from '@sotay/sdk/documents';
import { html, nothing } from 'lit';
import type { PropertyValues, TemplateResult } from 'lit';
import { card } from '../foundation/card.ts';
import { cardStyles } from '../foundation/card.styles.ts';
import { SotayElement } from '../foundation/element.ts';
import { ResourceController } from '../foundation/resource.ts';
import { renderState } from '../foundation/states.ts';
import { stateTerms } from '../foundation/states.terms.ts';
import type { StateTerms } from '../foundation/states.terms.ts';
import { unitLabel } from './anchors.ts';
import { contentsList, listed, showCurrent } from './contents.ts';
import { viewerStyles } from './document-viewer.styles.ts';
import { viewerTerms } from './document-viewer.terms.ts';
import type { ViewerTerms } from './document-viewer.terms.ts';
import { fill } from './fill.ts';
import { addressOf, answerHash, enterDocument, enterHash, followHash } from './hash.ts';
import { holdInView } from './hold.ts';
import { kindTerms } from './kinds.terms.ts';
import type { KindTerms } from './kinds.terms.ts';
import { loadDocument } from './load-document.ts';
import { PlacedText } from './placed-text.ts';
import { ReaderTools } from './reader-tools.ts';
import { documentHead, noticeBox, toolbar } from './viewer-parts.ts';
import type { TextSize } from './viewer-parts.ts';

/**
 * @summary Reads one document: contents list, deep links such as `#dieu-3.khoan-2`, find in text, text size, copy with citation, print.
 * @slot sign-in - The portal's own way to sign in, shown where signing in is needed.
 * @csspart card - The frame.
 * @csspart contents - The contents list.
 * @csspart text - The text of the document.
 * @cssproperty --sotay-sticky-top - Height of what the portal keeps at the top of the window. Default 0.
 */
export class SotayDocumentViewer extends SotayElement<ViewerTerms & KindTerms & StateTerms> {
  static override styles = [SotayElement.styles, cardStyles, viewerStyles];
  static override properties = {
    ...SotayElement.properties,
    documentId: { attribute: 'document-id' },
    number: {},
    urlParam: { attribute: 'url-param' },
    textSize: { attribute: 'text-size', reflect: true },
    headingLevel: { attribute: 'heading-level', type: Number },
    contentsOpen: { state: true },
    current: { state: true },
  };

  /** Which document. */
  declare documentId: string | undefined;
  /** Instead of the id: the number as printed, such as `339-QĐ/TW`. */
  declare number: string | undefined;
  /** Name of the address parameter that holds the opened document; without it the address is left alone. */
  declare urlParam: string | undefined;
  /** Text size in percent: 100, 125, 150 or 200. */
  declare textSize: TextSize;
  /** Level of the title among the page's headings. */
  declare headingLevel: number;
  declare private contentsOpen: boolean;
  declare private current: string | undefined;

  readonly resource = new ResourceController(this, {
    load: loadDocument,
    args: (): [string | undefined, string | undefined] | undefined =>
      this.documentId || this.number ? [this.documentId, this.number] : undefined,
    isEmpty: ({ document }) => !document,
  });

  readonly #tools = new ReaderTools(this);
  #placed: PlacedText | undefined;
  #focusTitle = false;
  #scrolled = false;
  #leaveHash: (() => void) | undefined;

  constructor() {
    super();
    this.textSize = '100';
    this.headingLevel = 2;
    this.contentsOpen = false;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    const asked = this.urlParam && new URLSearchParams(location.search).get(this.urlParam);
    if (asked) this.documentId = asked;
    this.#leaveHash = followHash(this);
    document.addEventListener('scroll', this.#onScroll, { capture: true, passive: true });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#leaveHash?.();
    this.#tools.reset();
    document.removeEventListener('scroll', this.#onScroll, { capture: true });
  }

  /** Shows a document that the reader has chosen, and brings the viewer into view. */
  open(documentId: string): void {
    const same = documentId === this.documentId;
    this.documentId = documentId;
    if (this.urlParam && !same) enterDocument(this.urlParam, documentId);
    holdInView(this);
    this.#focusTitle = true;
    if (same && this.#placed?.ready) this.#focusOnTitle();
  }

  /** Goes to a unit such as `dieu-3.khoan-2.diem-a`, or to the nearest one around it, and marks it. */
  goTo(id: string): void {
    if (!this.#placed?.ready) return;
    const words = this.allWords();
    const unit = this.#placed.unit(id);
    const names = { asked: unitLabel(id, words), unit: unit ? unitLabel(unit.id, words) : '' };
    this.#tools.say(unit?.id === id ? '' : fill(unit ? words.moved : words.missing, names));
    if (!unit) return;
    this.#placed.mark(unit);
    holdInView(unit);
    unit.focus({ preventScroll: true });
    this.#follow();
  }

  /** Prints the document alone, whatever else is on the page. */
  print(): void {
    this.#tools.print();
  }

  /** @internal */
  answers(id: string): 'exact' | 'near' | 'no' | undefined {
    if (!this.#placed?.ready) return undefined;
    const unit = this.#placed.unit(id);
    if (!unit) return 'no';
    return unit.id === id ? 'exact' : 'near';
  }

  /** @internal */
  shown() {
    const { document: shown } = this.resource.value ?? {};
    return shown && this.#placed?.ready ? { document: shown, placed: this.#placed, current: this.current } : undefined;
  }

  /** @internal */
  allWords(): ViewerTerms & KindTerms {
    return { ...this.words(kindTerms), ...this.words(viewerTerms) };
  }

  protected override content(): TemplateResult {
    const words = this.allWords();
    const { value } = this.resource;
    const shown = value?.document;
    const notFound = !this.documentId && this.number;
    const body = renderState(this.resource, this.words(stateTerms), {
      skeleton: 16,
      empty: notFound ? fill(words.notFound, { number: notFound }) : words.choose,
      content: () => (shown ? this.#reader(shown) : nothing),
    });
    if (!shown) return card({ kicker: words.title, body });
    return html`<article
      class="card ${this.#tools.finding ? 'finding' : ''} ${this.#tools.notice ? 'noticed' : ''}"
      part="card"
      aria-labelledby="heading"
    >
      <header>${documentHead(shown, words)}</header>
      <div class="body full">${body}</div>
    </article>`;
  }

  #reader(shown: Document): TemplateResult {
    const words = this.allWords();
    const tools = this.#tools;
    const entries = listed(shown.contents);
    const contents = {
      label: words.contents,
      entries,
      current: this.current,
      open: this.contentsOpen,
      address: addressOf,
      toggle: () => (this.contentsOpen = !this.contentsOpen),
      choose: this.#choose,
    };
    return html`<div class="reader ${entries.length ? '' : 'alone'}">
      ${entries.length ? contentsList(contents) : nothing}
      <div>
        ${toolbar(words, tools, this.textSize, (size) => (this.textSize = size))}
        <div class="over">
          ${tools.finding ? tools.finder?.panel(words) : nothing}
          ${tools.notice ? noticeBox(tools.notice, words, tools.dismiss) : nothing}
        </div>
        <div class="text size-${this.textSize}" part="text"></div>
      </div>
    </div>`;
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    this.#find('#heading')?.setAttribute('aria-level', String(this.headingLevel));
    const text = this.#find('.text');
    const source = this.resource.value?.html;
    if (!text || source === undefined) this.#clear();
    else if (text !== this.#placed?.element || source !== this.#placed.source)
      void this.#place(new PlacedText(text, source));
    if (changed.has('current')) showCurrent(this.#find('.contents ul'));
  }

  #find(selector: string): HTMLElement | null {
    return this.root?.querySelector<HTMLElement>(selector) ?? null;
  }

  #clear(): void {
    if (!this.#placed) return;
    this.#placed = this.current = undefined;
    this.contentsOpen = false;
    this.#tools.reset();
  }

  async #place(placed: PlacedText): Promise<void> {
    this.#clear();
    this.#placed = placed;
    await placed.fill(this.resource.value?.document?.contents ?? [], this.headingLevel);
    // Another document may have come while the sanitizer was on its way.
    if (this.#placed !== placed) return;
    this.#follow();
    if (this.#focusTitle) this.#focusOnTitle();
    else answerHash(this);
  }

  #focusOnTitle(): void {
    this.#focusTitle = false;
    this.#find('#heading')?.focus({ preventScroll: true });
  }

  readonly #choose = (event: MouseEvent, id: string): void => {
    // Another tab or window was asked for.
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    this.contentsOpen = false;
    enterHash(this, id);
    void this.updateComplete.then(() => this.goTo(id));
  };

  readonly #onScroll = (): void => {
    if (this.#scrolled || !this.#placed?.ready) return;
    this.#scrolled = true;
    setTimeout(() => {
      this.#scrolled = false;
      this.#follow();
    }, 100);
  };

  #follow(): void {
    const sticky = Number.parseFloat(getComputedStyle(this).getPropertyValue('--sotay-sticky-top')) || 0;
    this.current = this.#placed?.currentEntry(sticky + 48);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sotay-document-viewer': SotayDocumentViewer;
  }
}
