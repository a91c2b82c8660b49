import { css, html } from 'lit';
import type { PropertyValues, TemplateResult } from 'lit';
import { SotayElement } from '../foundation/element.ts';
import { SotayEvent } from '../foundation/events.ts';
import { buttonStyles } from '../foundation/button.styles.ts';
import { fieldTerms } from './field.terms.ts';
import type { FieldTerms } from './field.terms.ts';

/** The reader wants to close the dialog. Cancel it to keep the dialog open, as when something typed would be lost. */
export class CloseRequestEvent extends SotayEvent<{ reason: 'escape' | 'button' }> {
  constructor(reason: 'escape' | 'button') {
    super('sotay-close-request', { reason }, { cancelable: true });
  }
}

/**
 * @summary A modal dialog on the native element; focus goes back to where it came from.
 * @slot - What it says.
 * @slot actions - Buttons.
 * @event {CloseRequestEvent} sotay-close-request - Cancelable, before it closes.
 * @event close - It has closed.
 * @csspart dialog - The native dialog.
 */
export class SotayDialog extends SotayElement<FieldTerms> {
  static override styles = [
    SotayElement.styles,
    buttonStyles,
    css`
      :host {
        display: contents;
      }
      dialog {
        width: min(100% - 24px, 38em);
        max-height: calc(100% - 24px);
        margin: auto;
        padding: 0;
        border: 1px solid var(--_line);
        border-radius: var(--_radius);
        background: var(--_paper);
        color: inherit;
        box-shadow: 0 8px 40px rgb(28 25 23 / 28%);
        overflow: auto;
        overscroll-behavior: contain;
      }
      dialog::backdrop {
        background: rgb(28 25 23 / 55%);
      }
      header {
        display: flex;
        gap: 12px;
        align-items: center;
        justify-content: space-between;
        padding: 12px 20px 12px 24px;
        border-bottom: 1px solid var(--_line);
      }
      h2 {
        margin: 0;
        font-size: 1.25em;
        font-weight: 650;
        line-height: 1.4;
        overflow-wrap: anywhere;
      }
      /* A long heading must not squeeze the way out. */
      header .button {
        flex: none;
      }
      h2:focus {
        outline: none;
      }
      .body {
        padding: 20px 24px 24px;
      }
      footer {
        display: flex;
        flex-wrap: wrap;
        gap: 12px;
        margin-top: 20px;
      }
      footer[hidden] {
        display: none;
      }
    `,
  ];
  static override properties = {
    ...SotayElement.properties,
    open: { type: Boolean, reflect: true },
    heading: {},
    withActions: { state: true },
  };

  declare open: boolean;
  /** The name of the dialog, and its heading. */
  declare heading: string;
  declare private withActions: boolean;

  constructor() {
    super();
    this.open = this.withActions = false;
    this.heading = '';
  }

  get dialog(): HTMLDialogElement | null {
    return this.shadowRoot?.querySelector('dialog') ?? null;
  }

  show(): void {
    this.open = true;
  }

  /** Closes without asking. */
  hide(): void {
    this.open = false;
  }

  /** Asks first, as the close button does. */
  requestClose(reason: 'escape' | 'button' = 'button'): void {
    if (this.dispatchEvent(new CloseRequestEvent(reason))) this.open = false;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.open = false;
    this.dialog?.close();
  }

  protected override content(): TemplateResult {
    return html`<dialog
      part="dialog"
      aria-labelledby="heading"
      @cancel=${this.#onCancel}
      @close=${this.#onClose}
      @keydown=${this.#onKey}
    >
      <header>
        <h2 id="heading" tabindex="-1">${this.heading}</h2>
        <button class="button plain" @click=${this.#onCloseButton}>${this.words(fieldTerms).close}</button>
      </header>
      <div class="body">
        <slot></slot>
        <footer ?hidden=${!this.withActions}><slot name="actions" @slotchange=${this.#onActions}></slot></footer>
      </div>
    </dialog>`;
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    const { dialog } = this;
    if (!dialog || dialog.open === this.open) return;
    if (this.open) {
      dialog.showModal();
      // Readers hear what it is about first; the browser would go to the close button.
      dialog.querySelector('h2')?.focus();
    } else dialog.close();
  }

  readonly #onActions = (event: Event): void => {
    this.withActions = (event.target as HTMLSlotElement).assignedElements().length > 0;
  };

  readonly #onCloseButton = (): void => {
    this.requestClose();
  };

  /** Chrome closes at a second Escape even if the first `cancel` was cancelled; taking the key itself avoids that. */
  readonly #onKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || event.isComposing || event.defaultPrevented) return;
    event.preventDefault();
    event.stopPropagation();
    this.requestClose('escape');
  };

  /** The back gesture of a telephone. */
  readonly #onCancel = (event: Event): void => {
    if (event.target !== this.dialog) return;
    event.preventDefault();
    this.requestClose('escape');
  };

  readonly #onClose = (event: Event): void => {
    // The event comes a task later; meanwhile the dialog may have been opened again.
    if (event.target !== this.dialog || this.dialog?.open) return;
    this.open = false;
    this.dispatchEvent(new Event('close'));
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'sotay-dialog': SotayDialog;
  }
  interface HTMLElementEventMap {
    'sotay-close-request': CloseRequestEvent;
  }
}
