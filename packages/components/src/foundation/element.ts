import { LitElement, html } from 'lit';
import type { CSSResultGroup, TemplateResult } from 'lit';
import { baseStyles } from './base.styles.ts';
import { wordsOf } from './terms.ts';
import { version } from './version.ts';

/** What every element shares: the isolating wrapper, Vietnamese as its language, words that a portal can replace. */
export abstract class SotayElement<Terms extends object = object> extends LitElement {
  static readonly version = version;
  static override styles: CSSResultGroup = baseStyles;
  static override properties = { terms: { attribute: false } };

  /** Replaces single words of this one element. */
  declare terms: Partial<Terms> | undefined;

  /** The wrapper that keeps the host page's styles out. */
  get root(): HTMLElement | null {
    return this.shadowRoot?.querySelector<HTMLElement>('.root') ?? null;
  }

  protected override render(): TemplateResult {
    return html`<div class="root" lang="vi">${this.content()}</div>`;
  }

  /** What the element shows, inside the wrapper. */
  protected abstract content(): unknown;

  /** A catalogue with the replacements of the page and of this element. */
  protected words<T extends object>(catalogue: T): T {
    return wordsOf(catalogue, this.terms);
  }
}
