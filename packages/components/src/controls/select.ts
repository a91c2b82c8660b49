import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { FieldElement } from './field.ts';
import type { Fault } from './field.ts';
import { fieldTerms } from './field.terms.ts';

export interface Option {
  value: string;
  label: string;
  disabled?: boolean;
}

/**
 * @summary One of several options, in the system's own list.
 * @slot - `<option>` elements, where `options` is not set.
 * @event input - When another option is chosen.
 * @event change - When another option is chosen.
 * @csspart label - The label.
 * @csspart control - The native select.
 */
export class SotaySelect extends FieldElement {
  static override properties = {
    ...FieldElement.properties,
    options: { attribute: false },
    own: { state: true },
  };

  /** The options; without them, `<option>` children are used. */
  declare options: readonly Option[] | undefined;
  declare private own: readonly Option[];
  readonly #observer = new MutationObserver(() => {
    this.#readChildren();
  });

  constructor() {
    super();
    this.own = [];
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#observer.observe(this, { childList: true, subtree: true, characterData: true, attributes: true });
    this.#readChildren();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#observer.disconnect();
  }

  protected override fault(): Fault | undefined {
    const first = super.fault();
    return first?.[0] === 'valueMissing' ? ['valueMissing', this.say('optionMissing')] : first;
  }

  protected override native(): TemplateResult {
    const options = this.options ?? this.own;
    return html`<select
      id="control"
      class="control"
      part="control"
      ?disabled=${this.off || this.readonly}
      aria-required=${this.required}
      aria-invalid=${this.invalid}
      aria-describedby=${this.described}
      @input=${this.onInput}
      @change=${this.onChange}
      @blur=${this.onBlur}
    >
      ${
        options.some(({ value }) => value === '')
          ? ''
          : html`<option value="" ?selected=${!this.value}>${this.words(fieldTerms).choose}</option>`
      }
      ${options.map(
        ({ value, label, disabled }) =>
          html`<option value=${value} ?disabled=${disabled} .selected=${value === this.value}>${label}</option>`,
      )}
    </select>`;
  }

  #readChildren(): void {
    const children = [...this.querySelectorAll('option')];
    this.own = children.map(({ value, label, disabled }) => ({ value, label, disabled }));
    const preset = children.find((option) => option.hasAttribute('selected'));
    if (preset && !this.hasUpdated && !this.value) this.value = this.initialValue = preset.value;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sotay-select': SotaySelect;
  }
}
