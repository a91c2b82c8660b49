import { css, html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { FieldElement } from './field.ts';
import type { Fault } from './field.ts';

/**
 * @summary Several lines of text, with a counter where the length is limited.
 * @event input - While typing.
 * @event change - When the reader leaves a changed field.
 * @csspart label - The label.
 * @csspart control - The native textarea.
 */
export class SotayTextarea extends FieldElement {
  static override styles = [
    FieldElement.styles,
    css`
      textarea {
        resize: vertical;
      }
      .counter {
        margin: 4px 0 0;
        color: var(--_muted);
        font-variant-numeric: tabular-nums;
      }
    `,
  ];
  static override properties = {
    ...FieldElement.properties,
    rows: { type: Number },
    minLength: { attribute: 'minlength', type: Number },
    maxLength: { attribute: 'maxlength', type: Number },
  };

  declare rows: number;
  declare minLength: number | undefined;
  /** Longest value. What is too long is not cut off but told, so that nothing typed is lost. */
  declare maxLength: number | undefined;

  constructor() {
    super();
    this.rows = 5;
  }

  /** As the reader counts: "ệ" is one character however the keyboard wrote it. */
  get length(): number {
    return Array.from(this.value.normalize('NFC')).length;
  }

  protected override fault(): Fault | undefined {
    const { minLength: min, maxLength: max, length: count } = this;
    const first = super.fault();
    if (first || !count) return first;
    if (max && count > max) return ['tooLong', this.say('tooLong', { max, count })];
    if (min && count < min) return ['tooShort', this.say('tooShort', { min, count })];
    return undefined;
  }

  protected override get described(): string {
    return `${super.described}${this.maxLength ? ' counter' : ''}`;
  }

  protected override native(): TemplateResult {
    return html`<textarea
        id="control"
        class="control"
        part="control"
        rows=${this.rows}
        .value=${this.value}
        ?disabled=${this.off}
        ?readonly=${this.readonly}
        aria-required=${this.required}
        aria-invalid=${this.invalid}
        aria-describedby=${this.described}
        @input=${this.onInput}
        @change=${this.onChange}
        @blur=${this.onBlur}
      ></textarea>
      ${
        this.maxLength
          ? html`<p class="counter" id="counter">
              ${this.say('counter', { count: this.length, max: this.maxLength })}
            </p>`
          : nothing
      }`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sotay-textarea': SotayTextarea;
  }
}
