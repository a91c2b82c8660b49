import { html, nothing } from 'lit';
import type { CSSResultGroup, PropertyValues, TemplateResult } from 'lit';
import { SotayElement } from '../foundation/element.ts';
import { fieldStyles } from './field.styles.ts';
import { fieldTerms, fill } from './field.terms.ts';
import type { FieldTerms } from './field.terms.ts';

export type NativeControl = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** First fault of a value: its flag and its message. */
export type Fault = readonly [flag: keyof ValidityStateFlags, message: string];

/** A form field: label, hint and message live beside the native control, in one shadow root, so that it has its name. */
export abstract class FieldElement extends SotayElement<FieldTerms> {
  static readonly formAssociated = true;
  static override shadowRootOptions: ShadowRootInit = { ...SotayElement.shadowRootOptions, delegatesFocus: true };
  static override styles: CSSResultGroup = [SotayElement.styles, fieldStyles];
  static override properties = {
    ...SotayElement.properties,
    value: { attribute: false },
    initialValue: { attribute: 'value' },
    name: { reflect: true },
    label: {},
    hint: {},
    error: {},
    required: { type: Boolean, reflect: true },
    disabled: { type: Boolean, reflect: true },
    readonly: { type: Boolean, reflect: true },
    shown: { state: true },
    outerLabel: { state: true },
    fieldsetDisabled: { state: true },
  };

  /** What is entered; NFC in the form data. */
  declare value: string;
  /** The `value` attribute: where a reset goes back to. */
  declare initialValue: string | null;
  declare name: string;
  /** Always give one; an outside `<label for>` is taken over as well. */
  declare label: string;
  declare hint: string;
  /** A message from the server; goes away when the value changes. */
  declare error: string;
  declare required: boolean;
  declare disabled: boolean;
  declare readonly: boolean;
  /** Whether the fault is shown: not before the reader left the field or tried to send. */
  declare protected shown: boolean;
  declare protected outerLabel: string;
  declare protected fieldsetDisabled: boolean;

  /** Plain and public by this name, because axe looks for it. */
  readonly internals = this.attachInternals();
  #quiet = false;

  constructor() {
    super();
    this.value = '';
    this.initialValue = this.name = this.label = this.hint = this.error = this.outerLabel = '';
    this.required = this.disabled = this.readonly = this.shown = this.fieldsetDisabled = false;
    this.addEventListener('invalid', this.#onInvalid);
  }

  get form(): HTMLFormElement | null {
    return this.internals.form;
  }
  get validity(): ValidityState {
    return this.internals.validity;
  }
  get validationMessage(): string {
    return this.internals.validationMessage;
  }
  get willValidate(): boolean {
    return this.internals.willValidate;
  }
  get control(): NativeControl | null {
    return this.shadowRoot?.querySelector<NativeControl>('.control') ?? null;
  }

  /** Without showing or focusing anything. */
  checkValidity(): boolean {
    this.#quiet = true;
    const valid = this.internals.checkValidity();
    this.#quiet = false;
    return valid;
  }

  reportValidity(): boolean {
    return this.internals.reportValidity();
  }

  // A form may read the value inside an `input` listener, so it is handed over at once and not with the next update.
  override requestUpdate(name?: PropertyKey, ...rest: [unknown?, never?]): void {
    super.requestUpdate(name, ...rest);
    // The first properties are set while the constructor still runs.
    if (name === undefined || !(this.internals as ElementInternals | undefined)) return;
    if (name === 'initialValue' && !this.#touched) this.value = this.initialValue ?? '';
    if (name === 'value' && this.error) this.error = '';
    this.#sync();
  }

  formResetCallback(): void {
    this.#touched = false;
    this.value = this.initialValue ?? '';
    this.error = '';
    this.shown = false;
  }

  formStateRestoreCallback(state: string): void {
    this.#touched = true;
    this.value = state;
  }

  formDisabledCallback(disabled: boolean): void {
    this.fieldsetDisabled = disabled;
  }

  formAssociatedCallback(): void {
    this.#takeOuterLabels();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    // Labels that follow the field in the document are there a task later.
    setTimeout(() => {
      this.#takeOuterLabels();
    });
  }

  #touched = false;

  /** The first fault of the value, or none. Subclasses add theirs. */
  protected fault(): Fault | undefined {
    if (this.error) return ['customError', this.error];
    if (this.required && !this.value.trim()) return ['valueMissing', this.say('valueMissing')];
    return undefined;
  }

  /** What goes into the form data. */
  protected formValue(): string {
    return this.value.normalize('NFC');
  }

  protected say(term: keyof FieldTerms, values: Record<string, string | number> = {}): string {
    const label = this.label || this.outerLabel;
    return fill(this.words(fieldTerms)[term], { label: label.charAt(0).toLowerCase() + label.slice(1), ...values });
  }

  /** The native control, with class `control`, id `control` and `this.described` as its description. */
  protected abstract native(): TemplateResult;

  protected get off(): boolean {
    return this.disabled || this.fieldsetDisabled;
  }

  protected get invalid(): boolean {
    return Boolean(this.error) || (this.shown && !this.validity.valid);
  }

  protected get described(): string {
    return `hint${this.invalid ? ' problem' : ''}`;
  }

  protected override content(): TemplateResult {
    const optional =
      this.required || this.readonly
        ? nothing
        : html`<span class="optional"> (${this.words(fieldTerms).optional})</span>`;
    return html`${this.label ? html`<label for="control" part="label">${this.label}${optional}</label>` : nothing}
      <p class="hint" id="hint" ?hidden=${!this.hint}>${this.hint}</p>
      ${this.native()}
      <p class=${this.invalid ? 'problem' : 'hidden'} id="problem">
        ${this.invalid ? this.validationMessage : nothing}
      </p>`;
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    // Now that the control exists, it can be the anchor of the validity.
    if (!this.hasUpdated || changed.has('value')) this.#sync();
    this.#nameFromOuterLabels();
  }

  protected readonly onInput = (event: Event): void => {
    this.#touched = true;
    this.value = (event.target as NativeControl).value;
  };

  /** `change` stops at the shadow root by itself. */
  protected readonly onChange = (event: Event): void => {
    this.onInput(event);
    this.dispatchEvent(new Event('change', { bubbles: true }));
  };

  protected readonly onBlur = (): void => {
    if (this.#touched) this.shown = true;
  };

  readonly #onInvalid = (event: Event): void => {
    // The browser's bubble would speak the browser's language and vanish; the message stands below the field instead.
    event.preventDefault();
    if (this.#quiet) return;
    this.shown = true;
    const fields = [...(this.form?.elements ?? [this])] as FieldElement[];
    const first = fields.find((field) => field.willValidate && !field.validity.valid);
    if (first === this) this.focus();
  };

  #sync(): void {
    this.internals.setFormValue(this.formValue(), this.value);
    const fault = this.off || this.readonly ? undefined : this.fault();
    if (fault) this.internals.setValidity({ [fault[0]]: true }, fault[1], this.control ?? undefined);
    else this.internals.setValidity({});
  }

  #takeOuterLabels(): void {
    this.outerLabel = [...this.internals.labels].map((label) => label.textContent?.trim() ?? '').join(' ');
  }

  /** An outside label names nothing in a shadow root in any engine; so its element, or its text, is handed to the control. */
  #nameFromOuterLabels(): void {
    const { control } = this;
    if (!control || this.label) return;
    if ('ariaLabelledByElements' in control) control.ariaLabelledByElements = [...this.internals.labels] as Element[];
    else if (this.outerLabel) (control as HTMLElement).setAttribute('aria-label', this.outerLabel);
  }
}
