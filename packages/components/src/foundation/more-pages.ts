import type { Page } from '@sotay/sdk/meetings';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { announce } from './announce.ts';
import type { Connection } from './connection.ts';
import type { SotayElement } from './element.ts';
import { failureOf, failureWords } from './failure.ts';
import { numberText } from './format.ts';
import type { StateTerms } from './states.terms.ts';

export interface MorePagesTerms {
  more: string;
  loadingMore: string;
  moreAdded: (count: string) => string;
}

export interface MorePagesOptions<Item> {
  /** The list as it is shown now, and what shows a longer one. */
  current: () => Page<Item> | undefined;
  show: (page: Page<Item>) => void;
  connection: () => Connection | undefined;
  /** One element for each item, which takes the focus: its selector. */
  rows: string;
  words: () => MorePagesTerms & StateTerms;
}

/** The button below a list that adds its next page. */
export class MorePages<Item> {
  readonly #host: SotayElement;
  readonly #options: MorePagesOptions<Item>;
  #loading: Page<Item> | undefined;
  /** What went wrong below which list: of one that was read anew there is nothing to say. */
  #problem: { readonly page: Page<Item>; readonly text: string } | undefined;

  constructor(host: SotayElement, options: MorePagesOptions<Item>) {
    this.#host = host;
    this.#options = options;
  }

  render(page: Page<Item>): TemplateResult | typeof nothing {
    if (!page.nextCursor) return nothing;
    const words = this.#options.words();
    const busy = this.#loading === page;
    return html`<div class="actions">
      <button class="button quiet more" aria-disabled=${busy} @click=${() => void this.#load(page)}>
        ${busy ? words.loadingMore : words.more}
      </button>
      ${this.#problem?.page === page ? html`<p class="problem" role="alert">${this.#problem.text}</p>` : nothing}
    </div>`;
  }

  async #load(page: Page<Item>): Promise<void> {
    if (this.#loading === page) return;
    this.#loading = page;
    this.#problem = undefined;
    this.#host.requestUpdate();
    try {
      const next = await page.next();
      if (next) await this.#add(page, next);
    } catch (error) {
      const failure = failureOf(error, this.#options.connection()?.withToken);
      this.#problem = { page, text: failureWords(failure, this.#options.words()).text };
    } finally {
      this.#loading = undefined;
      this.#host.requestUpdate();
    }
  }

  async #add(page: Page<Item>, next: Page<Item>): Promise<void> {
    const { current, show, rows, words } = this.#options;
    // Meanwhile the list may have been read anew.
    if (current() !== page) return;
    const rowsNow = () => this.#host.root?.querySelectorAll<HTMLElement>(rows) ?? [];
    const known = rowsNow().length;
    show({ ...next, items: [...page.items, ...next.items] });
    announce(words().moreAdded(numberText(next.items.length)));
    await this.#host.updateComplete;
    // At the end the button is gone, and focus with it: on to the first new row.
    if (!next.nextCursor) rowsNow()[known]?.focus();
  }
}
