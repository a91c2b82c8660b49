import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { FieldElement } from './field.ts';
import type { Fault } from './field.ts';

const realDay = (text: string): boolean => {
  const [, day = 0, month = 0, year = 0] = /^(\d\d?)\/(\d\d?)\/(\d{4})$/.exec(text)?.map(Number) ?? [];
  const date = new Date(Date.UTC(year, month - 1, day));
  return day > 0 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
};

/** Numbers are written in groups. */
const digits = (text: string): string => text.replace(/[\s.]/g, '');

/**
 * @summary One line of text, a search, a telephone number, a citizen ID, or a day typed as 05/02/2026.
 * @event input - While typing.
 * @event change - When the reader leaves a changed field.
 * @csspart label - The label.
 * @csspart control - The native input.
 */
export class SotayInput extends FieldElement {
  static override properties = {
    ...FieldElement.properties,
    type: {},
    autocomplete: {},
    maxLength: { attribute: 'maxlength', type: Number },
  };

  declare type: 'text' | 'search' | 'tel' | 'date' | 'citizen-id';
  declare autocomplete: string;
  /** Longest value, in characters as the reader counts them. */
  declare maxLength: number | undefined;

  constructor() {
    super();
    this.type = 'text';
    this.autocomplete = 'off';
  }

  protected override fault(): Fault | undefined {
    const { type, maxLength } = this;
    const value = this.value.normalize('NFC').trim();
    const count = Array.from(value).length;
    const first = super.fault();
    if (first || !value) return first;
    if (maxLength && count > maxLength) return ['tooLong', this.say('tooLong', { max: maxLength, count })];
    if (type === 'date' && !realDay(value)) return ['badInput', this.say('badDate')];
    if (type === 'tel' && !/^(0|\+84)\d{9}$/.test(digits(value))) return ['badInput', this.say('badPhone')];
    if (type === 'citizen-id' && !/^\d{12}$/.test(digits(value))) return ['badInput', this.say('badCitizenId')];
    return undefined;
  }

  /** A day goes out as `2026-02-05`, a citizen ID without the spaces between its groups. */
  protected override formValue(): string {
    const value = super.formValue().trim();
    if (this.type === 'citizen-id') return digits(value);
    if (this.type !== 'date' || !realDay(value)) return value;
    const [day = '', month = '', year = ''] = value.split('/');
    return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  }

  protected override native(): TemplateResult {
    const { type } = this;
    return html`<input
      id="control"
      class="control"
      part="control"
      type=${type === 'search' || type === 'tel' ? type : 'text'}
      inputmode=${type === 'date' || type === 'citizen-id' ? 'numeric' : type === 'tel' ? 'tel' : 'text'}
      autocomplete=${this.autocomplete}
      .value=${this.value}
      ?disabled=${this.off}
      ?readonly=${this.readonly}
      aria-required=${this.required}
      aria-invalid=${this.invalid}
      aria-describedby=${this.described}
      @input=${this.onInput}
      @change=${this.onChange}
      @blur=${this.onBlur}
      @keydown=${this.#onKey}
    />`;
  }

  /** Enter sends the form as in a native field, but not while a Vietnamese input method is composing. */
  readonly #onKey = (event: KeyboardEvent): void => {
    // Safari has already ended the composition when its Enter arrives; only the old code tells.
    // eslint-disable-next-line @typescript-eslint/no-deprecated
    if (event.key === 'Enter' && !event.isComposing && event.keyCode !== 229) this.form?.requestSubmit();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'sotay-input': SotayInput;
  }
}
