import { html, nothing } from 'lit';
import { submitProfileCorrection } from '@sotay/sdk/corrections';
import type { KnownProfileField } from '@sotay/sdk/corrections';
import { newIdempotencyKey } from '@sotay/sdk/idempotency-key';
import type { MemberProfile } from '@sotay/sdk/members';
import type { TemplateResult } from 'lit';
import type { FieldElement } from '../controls/field.ts';
import type { Attaching } from '../feedback/attaching.ts';
import { announce } from '../foundation/announce.ts';
import { stateTerms } from '../foundation/states.terms.ts';
import { correctingTerms } from './correcting.terms.ts';
import type { CorrectingTerms } from './correcting.terms.ts';
import type { Doubts } from './correction-doubts.ts';
import { changesOf, emptyDraft, FIELDS, isTyped } from './correction-draft.ts';
import type { Draft } from './correction-draft.ts';
import { correctionInput } from './correction-input.ts';
import { valueText } from './correction-values.ts';
import type { OwnCorrections } from './own-corrections.ts';
import type { RecordHost } from './own-record.ts';
import { profileTerms } from './profile.terms.ts';

const DRAFT = 'correction';
/** Before a field is drawn: one that is not defined yet would keep what it is given to itself. */
const later = (): Promise<typeof import('./correcting-later.define.ts')> => import('./correcting-later.define.ts');
const drafts = (): Promise<typeof import('../foundation/drafts.ts')> => import('../foundation/drafts.ts');

/** Đề nghị chỉnh sửa: choose a field, type what is right, say why. What is typed is kept until it is sent. */
export class Correcting {
  readonly #host: RecordHost;
  #isOpen = false;
  #draft = emptyDraft();
  #busy = false;
  /** Why the last attempt did not get through. */
  #problem = '';
  /** What is wrong with the gender: its buttons are no field that could say so. */
  #genderFault = '';
  #said = '';
  #doubts: typeof import('./correction-doubts.ts') | undefined;
  #attaching: Attaching | undefined;
  #own: OwnCorrections | undefined;

  constructor(host: RecordHost) {
    this.#host = host;
  }

  async open(byHand: boolean): Promise<void> {
    const { value } = this.#host.element.resource;
    if (!value) return;
    this.#isOpen = true;
    await this.#host.draw();
    if (byHand) this.#host.focusOn('#correcting');
    const [{ readDraft }, { OwnCorrections }] = await Promise.all([drafts(), later()]);
    const kept = (await readDraft(DRAFT, value.id)) as Draft | undefined;
    if (kept && isTyped(kept) && !isTyped(this.#draft)) {
      this.#draft = kept;
      this.#said = this.#words.restored;
    }
    this.#doubts = await import('./correction-doubts.ts');
    this.#own ??= new OwnCorrections(this.#host);
    await this.#own.load();
  }

  /** A part of it could not be fetched. */
  fail(): void {
    this.#said = this.#host.say(stateTerms).errorHelp;
    announce(this.#said);
    void this.#host.draw();
  }

  leave(): void {
    this.#attaching?.leave();
  }

  render(profile: MemberProfile): unknown {
    if (!this.#isOpen) return nothing;
    const words = this.#words;
    const doubts = this.#doubtsOf(profile);
    return html`<section class="correcting">
      ${this.#host.element.slot ? html`<h3 id="correcting" tabindex="-1">${words.heading}</h3>` : nothing}
      <p class="muted">${words.intro}</p>
      ${this.#said ? html`<p class="note" id="said" tabindex="-1">${this.#said}</p>` : nothing}
      <form novalidate @submit=${this.#onSubmit} @input=${this.#onInput} @change=${this.#onInput}>
        <div class="fields">${FIELDS.map((field) => this.#field(profile, field, doubts))}</div>
        ${Object.keys(this.#draft.values).length ? this.#rest() : nothing}
        ${
          this.#problem
            ? html`<div class="note failed" id="failed">
                <p>${words.notSent}</p>
                <p>${this.#problem}</p>
              </div>`
            : nothing
        }
        <div class="actions">
          ${
            isTyped(this.#draft)
              ? html`<button class="button" aria-disabled=${this.#busy}>
                    ${this.#busy ? words.sending : words.send}
                  </button>
                  <button class="button plain" type="button" @click=${this.#clear}>${words.clear}</button>`
              : nothing
          }
          ${
            this.#host.element.slot
              ? html`<button class="button plain" type="button" @click=${this.#close}>${words.close}</button>`
              : nothing
          }
        </div>
      </form>
      ${this.#own?.render()}
    </section>`;
  }

  /** What stands there now; below it, where the field was chosen, what should. */
  #field(profile: MemberProfile, field: KnownProfileField, doubts: Doubts | undefined): TemplateResult {
    const words = this.#words;
    const names = this.#host.say(profileTerms);
    const name = names[field];
    const typed = this.#draft.values[field];
    const { currentCell, ...others } = profile;
    const waits = this.#own?.waitingFields().includes(field);
    const choose = (chosen: boolean, text: string, label: string) =>
      html`<button
        class="button plain"
        type="button"
        data-field=${field}
        aria-label=${label}
        @click=${() => void this.#choose(field, chosen).catch(() => this.fail())}
      >
        ${text}
      </button>`;
    return html`<div class="field">
      <p>
        <span class="muted">${name}</span>
        <strong>${valueText(names, field, { ...others, currentCell: currentCell.name }) || '–'}</strong>
      </p>
      ${
        typed !== undefined
          ? choose(false, words.drop, words.dropField(name))
          : waits
            ? html`<span class="muted">${words.waits}</span>`
            : choose(true, words.choose, words.chooseField(name))
      }
      ${typed === undefined ? nothing : html`<div class="typed">${correctionInput(field, typed, { ...names, ...words }, this.#genderFault)} ${doubtful(doubts, field)}</div>`}
    </div>`;
  }

  #rest(): TemplateResult {
    const words = this.#words;
    return html`<sotay-textarea
        name="reason"
        label=${words.reason}
        hint=${words.reasonHint}
        required
        rows="3"
        maxlength="5000"
        .value=${this.#draft.reason}
      ></sotay-textarea>
      <div>
        <label class="button quiet file"
          >${words.chooseFiles}<input
            class="hidden"
            type="file"
            multiple
            accept=".pdf,.docx,.xlsx,.txt,image/*"
            aria-describedby="files-hint"
            @change=${this.#onFiles}
        /></label>
        <p class="muted" id="files-hint">${words.filesHint}</p>
        ${this.#attaching?.render()}
      </div>`;
  }

  get #words(): CorrectingTerms {
    return this.#host.say(correctingTerms);
  }

  #doubtsOf(profile: MemberProfile): Doubts | undefined {
    return this.#doubts?.doubtsOf(profile, changesOf(this.#draft), this.#host.say);
  }

  #keep(change: Partial<Draft>): void {
    if (change.values && change.values.gender !== this.#draft.values.gender) this.#genderFault = '';
    // Other words are another correction.
    const draft = (this.#draft = { ...this.#draft, ...change, idempotencyKey: newIdempotencyKey() });
    const owner = this.#host.element.resource.value?.id;
    if (owner) void drafts().then(({ writeDraft }) => writeDraft(DRAFT, owner, draft));
    this.#said = '';
    void this.#host.draw();
  }

  async #choose(field: KnownProfileField, chosen: boolean): Promise<void> {
    await later();
    const { [field]: _, ...others } = this.#draft.values;
    const { genders } = this.#host.say(profileTerms);
    const present = this.#host.element.resource.value?.gender;
    const first = field === 'gender' ? Object.keys(genders).find((one) => one !== present) : '';
    this.#keep({ values: chosen ? { ...others, [field]: first } : others });
    void this.#host.draw().then(() => this.#host.focusOn(chosen ? `[name=${field}]` : `[data-field=${field}]`));
  }

  readonly #onInput = (event: Event): void => {
    const { name, value } = event.target as FieldElement;
    if (name === 'reason' && value !== this.#draft.reason) this.#keep({ reason: value });
    const { values } = this.#draft;
    if (name in values && values[name as KnownProfileField] !== value)
      this.#keep({ values: { ...values, [name]: value } });
  };

  readonly #onFiles = async (event: Event): Promise<void> => {
    const input = event.target as HTMLInputElement;
    const files = [...(input.files ?? [])];
    // So that the same file can be chosen again.
    input.value = '';
    const { Attaching } = await later();
    const { element, say } = this.#host;
    const sending = { resource: element.resource, purpose: 'correction' } as const;
    this.#attaching ??= new Attaching(element, sending, say, () => this.#keep({}));
    this.#attaching.add(files);
  };

  readonly #onSubmit = (event: SubmitEvent): void => {
    event.preventDefault();
    const form = event.target as HTMLFormElement;
    const { value } = this.#host.element.resource;
    this.#blame(form, (value && this.#doubtsOf(value)?.errors) ?? {});
    if (form.reportValidity() && !this.#attaching?.holdsBack()) void this.#send(form);
  };

  /** Says at each field what is wrong with it; the message goes away when it is typed anew. Gives what no field can say. */
  #blame(form: HTMLFormElement, faults: Readonly<Record<string, string>>): string[] {
    const fields = [...form.querySelectorAll<FieldElement>('sotay-input, sotay-textarea')];
    for (const field of fields) field.error = faults[field.name] ?? '';
    this.#genderFault = faults['gender'] ?? '';
    const said = ['gender', ...fields.map(({ name }) => name)];
    return Object.entries(faults).flatMap(([name, fault]) => (said.includes(name) ? [] : fault));
  }

  async #send(form: HTMLFormElement): Promise<void> {
    const { client } = this.#host.element.resource;
    const { reason, idempotencyKey } = this.#draft;
    const changes = changesOf(this.#draft);
    if (this.#busy || !client || !Object.keys(changes).length) return;
    this.#busy = true;
    this.#problem = '';
    void this.#host.draw();
    try {
      const attachmentIds = this.#attaching?.ids ?? [];
      const correction = { changes, reason: reason.trim().normalize('NFC'), attachmentIds };
      await submitProfileCorrection(client, correction, { idempotencyKey });
      this.#startAfresh(this.#words.sent);
      announce(this.#said);
      await this.#own?.load();
      await this.#host.draw();
      this.#host.focusOn('#said');
    } catch (error) {
      announce(this.#words.notSent);
      const { errors = [] } = (error as { problem?: { errors?: { pointer: string; detail: string }[] } }).problem ?? {};
      const faults = errors.map(({ pointer, detail }) => [pointer.replace(/^\/body\/(changes\/)?/, ''), detail]);
      const unsaid = this.#blame(form, Object.fromEntries(faults) as Record<string, string>);
      this.#problem = [...new Set([this.#host.why(error), ...unsaid])].join(' ');
      if (errors.length && form.reportValidity() && this.#genderFault)
        void this.#host.draw().then(() => this.#host.focusOn('[name=gender]:checked'));
    } finally {
      this.#busy = false;
      void this.#host.draw();
    }
  }

  #startAfresh(said: string): void {
    this.#draft = emptyDraft();
    this.leave();
    this.#attaching = undefined;
    this.#problem = '';
    this.#said = said;
    const owner = this.#host.element.resource.value?.id;
    void drafts().then(({ clearDraft }) => clearDraft(DRAFT, owner));
  }

  readonly #clear = (): void => {
    this.#startAfresh('');
    void this.#host.draw().then(() => this.#host.focusOn('#correcting'));
  };

  /** What was typed stays a draft: the member may want it back. */
  readonly #close = (): void => {
    this.#isOpen = false;
    void this.#host.draw();
    this.#host.leave('correct');
  };
}

/** As they arise; of a field that is still being typed there are none. */
const doubtful = (doubts: Doubts | undefined, field: string): TemplateResult =>
  html`<div role="status">
    ${
      doubts?.warnings[field]
        ? html`<div class="doubts">
            <p><strong>${doubts.intro}</strong></p>
            <ul>
              ${doubts.warnings[field].map((text) => html`<li>${text}</li>`)}
            </ul>
            <p>${doubts.still}</p>
          </div>`
        : nothing
    }
  </div>`;
