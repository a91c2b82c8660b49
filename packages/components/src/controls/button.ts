import { css, html } from 'lit';
import type { TemplateResult } from 'lit';
import { SotayElement } from '../foundation/element.ts';
import { buttonStyles } from '../foundation/button.styles.ts';

/**
 * @summary A button with words on it, verb first.
 * @slot - The words.
 * @csspart control - The native button.
 */
export class SotayButton extends SotayElement {
  static readonly formAssociated = true;
  static override shadowRootOptions: ShadowRootInit = { ...SotayElement.shadowRootOptions, delegatesFocus: true };
  static override styles = [
    SotayElement.styles,
    buttonStyles,
    css`
      :host {
        display: inline-block;
      }
      .button {
        width: 100%;
      }
    `,
  ];
  static override properties = {
    ...SotayElement.properties,
    type: { reflect: true },
    variant: { reflect: true },
    disabled: { type: Boolean, reflect: true },
    busy: { type: Boolean, reflect: true },
    fieldsetDisabled: { state: true },
  };

  /** `submit` and `reset` act on the form around the button. */
  declare type: 'button' | 'submit' | 'reset';
  declare variant: 'primary' | 'quiet' | 'plain';
  declare disabled: boolean;
  /** Something is under way: the button stays in the tab order but does nothing. */
  declare busy: boolean;
  declare private fieldsetDisabled: boolean;
  readonly internals = this.attachInternals();

  constructor() {
    super();
    this.type = 'button';
    this.variant = 'primary';
    this.disabled = this.busy = this.fieldsetDisabled = false;
    this.addEventListener('click', this.#onClick);
  }

  get form(): HTMLFormElement | null {
    return this.internals.form;
  }

  formDisabledCallback(disabled: boolean): void {
    this.fieldsetDisabled = disabled;
  }

  protected override content(): TemplateResult {
    return html`<button
      type="button"
      part="control"
      class="button ${this.variant}"
      ?disabled=${this.disabled || this.fieldsetDisabled}
      aria-disabled=${this.busy}
      aria-busy=${this.busy}
    >
      <slot></slot>
    </button>`;
  }

  readonly #onClick = (event: Event): void => {
    if (this.busy || this.disabled || this.fieldsetDisabled) {
      event.stopImmediatePropagation();
      event.preventDefault();
      return;
    }
    // In a task of its own: microtasks run between listeners, and one of the page's may prevent it.
    setTimeout(() => {
      if (event.defaultPrevented) return;
      if (this.type === 'submit') this.form?.requestSubmit();
      if (this.type === 'reset') this.form?.reset();
    });
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'sotay-button': SotayButton;
  }
}
