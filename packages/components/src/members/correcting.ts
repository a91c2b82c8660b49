// Fetched when the member asks for a correction, not with the card.
import { submitProfileCorrection } from '@sotay/sdk/corrections';
import type { KnownProfileField, ProfileFields } from '@sotay/sdk/corrections';
import { newIdempotencyKey } from '@sotay/sdk/idempotency-key';
import type { MemberProfile } from '@sotay/sdk/members';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { FieldElement } from '../controls/field.ts';
import type { Attaching } from '../feedback/attaching.ts';
import { adoptLater } from '../foundation/adopt.ts';
import { announce } from '../foundation/announce.ts';
import { failureOf, failureWords } from '../foundation/failure.ts';
import { stateTerms } from '../foundation/states.terms.ts';
import { correctingStyles } from './correcting.styles.ts';
import { correctingTerms } from './correcting.terms.ts';
import type { CorrectingTerms } from './correcting.terms.ts';
import { changesOf, emptyDraft, emptyRow, FIELDS, isTyped } from './correction-draft.ts';
import type { Draft, Row } from './correction-draft.ts';
import { valueText, warningList } from './correction-values.ts';
import type { FieldWords } from './correction-values.ts';
import { correctionStyles } from './correction.styles.ts';
import { correctionTerms } from './correction.terms.ts';
import type { OwnCorrections } from './own-corrections.ts';
import type { ProfileHost, ProfilePart, Say } from './profile-part.ts';
import { profileTerms } from './profile.terms.ts';

const DRAFT = 'correction';
const drafts = (): Promise<typeof import('../foundation/drafts.ts')> => import('../foundation/drafts.ts');
type Checks = (typeof import('@sotay/sdk/profile-checks'))['checkProfileChanges'];

/** Đề nghị chỉnh sửa: choose the field, type what is right, say why. What is typed is kept until it is sent. */
class Correcting implements ProfilePart {
  readonly #host: ProfileHost;
  readonly #say: Say;
  #isOpen = false;
  #draft = emptyDraft();
  #busy = false;
  /** Why the last attempt did not get through. */
  #problem = '';
  #said = '';
  #check: Checks | undefined;
  #attaching: Attaching | undefined;
  #own: OwnCorrections | undefined;

  constructor(host: ProfileHost, say: Say) {
    this.#host = host;
    this.#say = say;
    adoptLater(host.renderRoot as ShadowRoot, [correctionStyles, correctingStyles]);
  }

  async open(): Promise<void> {
    const { value } = this.#host.resource;
    if (!value) return;
    this.#isOpen = true;
    await this.#draw();
    this.#focusOn('#correcting');
    void this.#openOwn();
    const [{ readDraft }, { checkProfileChanges }] = await Promise.all([drafts(), import('@sotay/sdk/profile-checks')]);
    this.#check = checkProfileChanges;
    const kept = (await readDraft(DRAFT, value.id)) as Draft | undefined;
    if (kept && isTyped(kept) && !isTyped(this.#draft)) {
      this.#draft = kept;
      this.#said = this.#words.restored;
    }
    await this.#draw();
  }

  leave(): void {
    this.#attaching?.leave();
    if (this.#isOpen && this.#host.resource.state === 'signed-out') void drafts().then((all) => all.forgetDrafts());
  }

  render(profile: MemberProfile): unknown {
    if (!this.#isOpen) return nothing;
    const words = this.#words;
    const { rows, reason } = this.#draft;
    const left = this.#fieldsLeft();
    return html`<section class="correcting">
      <h3 id="correcting" tabindex="-1">${words.heading}</h3>
      <p class="muted">${words.intro}</p>
      ${this.#said ? html`<p class="note said" id="said" tabindex="-1">${this.#said}</p>` : nothing}
      <form novalidate @submit=${this.#onSubmit} @input=${this.#onInput} @change=${this.#onInput}>
        ${rows.map((row, at) => this.#row(profile, row, at))}
        ${
          left.length && rows.at(-1)?.field
            ? html`<div>
                <button class="button plain" type="button" @click=${this.#addRow}>${words.addRow}</button>
              </div>`
            : nothing
        }
        <sotay-textarea
          name="reason"
          label=${words.reason}
          hint=${words.reasonHint}
          required
          rows="3"
          maxlength="5000"
          .value=${reason}
        ></sotay-textarea>
        ${this.#files()}
        ${
          this.#problem
            ? html`<div class="note failed" id="failed" tabindex="-1">
                <p>${words.notSent}</p>
                <p>${this.#problem}</p>
              </div>`
            : nothing
        }
        <div class="actions">
          <button class="button" aria-disabled=${this.#busy}>
            ${this.#busy ? words.sending : this.#problem ? words.sendAgain : words.send}
          </button>
          <button class="button plain" type="button" @click=${this.#close}>${words.close}</button>
          ${
            isTyped(this.#draft)
              ? html`<button class="button plain" type="button" @click=${this.#clear}>${words.clear}</button>`
              : nothing
          }
        </div>
      </form>
      ${this.#own?.render()}
    </section>`;
  }

  #row(profile: MemberProfile, { field, value }: Row, at: number): TemplateResult {
    const words = this.#words;
    const names = this.#fieldWords as unknown as Record<string, string>;
    const options = [...this.#fieldsLeft(), field].filter(Boolean).map((each) => ({
      value: each,
      label: names[each] ?? each,
    }));
    const inOrder = FIELDS.flatMap((each) => options.find((option) => option.value === each) ?? []);
    return html`<div class="row" data-row=${at}>
      <sotay-select
        name="field-${at}"
        label=${at ? words.fieldOf(at + 1) : words.field}
        required
        .options=${inOrder}
        .value=${field}
      ></sotay-select>
      ${
        field
          ? html`<p>
                <span class="muted">${words.present}:</span>
                <strong>${valueText(this.#fieldWords, field, presentValues(profile))}</strong>
              </p>
              ${this.#input(field, value, at)}
              ${field === 'currentCell' ? html`<p class="muted">${this.#fieldWords.databaseOnly}</p>` : nothing}
              ${this.#doubts(profile, field)}`
          : nothing
      }
      ${
        at
          ? html`<div>
              <button
                class="button plain"
                type="button"
                aria-label=${words.removeRowOf(names[field] ?? words.fieldOf(at + 1))}
                @click=${() => this.#removeRow(at)}
              >
                ${words.removeRow}
              </button>
            </div>`
          : nothing
      }
    </div>`;
  }

  #input(field: KnownProfileField, value: string, at: number): TemplateResult {
    const words = this.#words;
    const label = words.value((this.#fieldWords as unknown as Record<string, string>)[field] ?? field);
    if (field === 'gender')
      return html`<sotay-select
        name="value-${at}"
        label=${label}
        required
        .options=${Object.entries(this.#fieldWords.genders).map(([gender, text]) => ({ value: gender, label: text }))}
        .value=${value}
      ></sotay-select>`;
    const isNumber = field === 'citizenId' || field === 'partyCardNumber';
    const type = field.endsWith('Date') ? 'date' : field === 'phone' ? 'tel' : isNumber ? 'citizen-id' : 'text';
    return html`<sotay-input
      name="value-${at}"
      label=${label}
      hint=${type === 'date' ? words.dateHint : ''}
      type=${type}
      required
      maxlength="100"
      .value=${value}
    ></sotay-input>`;
  }

  /** As they arise; a field that is still being typed has none. */
  #doubts(profile: MemberProfile, field: string): unknown {
    const warnings = this.#checked(profile)?.warnings ?? [];
    const changed = Object.keys(changesOf(this.#draft));
    // Those of fields that are not being changed stand with the last one that is.
    const mine = warnings.filter((one) => (changed.includes(one.field) ? one.field : changed.at(-1)) === field);
    return html`<div role="status">
      ${warningList(this.#fieldWords, mine)}
      ${mine.length ? html`<p class="muted">${this.#words.stillSendable}</p>` : nothing}
    </div>`;
  }

  #checked(profile: MemberProfile): ReturnType<Checks> | undefined {
    const today = new Date(Date.now() + 7 * 3_600_000).toISOString().slice(0, 10);
    return this.#check?.(profile, changesOf(this.#draft), today);
  }

  #files(): TemplateResult {
    const words = this.#words;
    return html`<div class="files-of">
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
    return this.#say(correctingTerms);
  }

  get #fieldWords(): FieldWords {
    return { ...this.#say(profileTerms), ...this.#say(correctionTerms) };
  }

  /** Neither chosen already nor waiting for a decision. */
  #fieldsLeft(): KnownProfileField[] {
    const waiting = this.#own?.waitingFields() ?? [];
    return FIELDS.filter((field) => !waiting.includes(field) && !this.#draft.rows.some((row) => row.field === field));
  }

  #keep(change: Partial<Draft>): void {
    // Other words are another correction.
    this.#draft = { ...this.#draft, ...change, idempotencyKey: newIdempotencyKey() };
    const [draft, owner] = [this.#draft, this.#host.resource.value?.id];
    if (owner) void drafts().then(({ writeDraft }) => writeDraft(DRAFT, owner, draft));
    this.#said = '';
    void this.#draw();
  }

  readonly #onInput = (event: Event): void => {
    const { name, value } = event.target as FieldElement;
    const [, part, at] = /^(field|value)-(\d)$/.exec(name) ?? [];
    if (name === 'reason' && value !== this.#draft.reason) this.#keep({ reason: value });
    if (!part) return;
    const row = this.#draft.rows[Number(at)];
    if (!row || row[part as keyof Row] === value) return;
    const next = part === 'field' ? { field: value as Row['field'], value: '' } : { ...row, value };
    this.#keep({ rows: this.#draft.rows.map((each) => (each === row ? next : each)) });
  };

  readonly #addRow = (): void => {
    this.#keep({ rows: [...this.#draft.rows, emptyRow] });
    const at = this.#draft.rows.length - 1;
    void this.#draw().then(() => this.#focusOn(`[name=field-${at}]`));
  };

  #removeRow(at: number): void {
    this.#keep({ rows: this.#draft.rows.filter((_, each) => each !== at) });
    void this.#draw().then(() => this.#focusOn(`[name=field-${at - 1}]`));
  }

  readonly #onFiles = async (event: Event): Promise<void> => {
    const input = event.target as HTMLInputElement;
    const files = [...(input.files ?? [])];
    // So that the same file can be chosen again.
    input.value = '';
    const { Attaching } = await import('../feedback/attaching.ts');
    const { resource } = this.#host;
    this.#attaching ??= new Attaching(this.#host, { resource, purpose: 'correction' }, this.#say, () => this.#keep({}));
    this.#attaching.add(files);
  };

  readonly #onSubmit = (event: SubmitEvent): void => {
    event.preventDefault();
    const form = event.target as HTMLFormElement;
    const { value } = this.#host.resource;
    const faults = value ? (this.#checked(value)?.errors ?? []) : [];
    this.#blame(form, Object.fromEntries(faults.map(({ field, code }) => [field, this.#words.faults[code] ?? code])));
    if (form.reportValidity() && !this.#attaching?.holdsBack()) void this.#send(form);
  };

  /** Says at each field what is wrong with it; the message goes away when it is typed anew. */
  #blame(form: HTMLFormElement, faults: Readonly<Record<string, string>>): void {
    for (const [at, { field }] of this.#draft.rows.entries()) {
      const input = form.querySelector<FieldElement>(`[name=value-${at}]`);
      if (input) input.error = faults[field] ?? '';
    }
  }

  async #send(form: HTMLFormElement): Promise<void> {
    const { client } = this.#host.resource;
    if (this.#busy || !client) return;
    const { reason, idempotencyKey } = this.#draft;
    this.#busy = true;
    this.#problem = '';
    void this.#draw();
    try {
      const correction = {
        changes: changesOf(this.#draft),
        reason: reason.trim().normalize('NFC'),
        ...(this.#attaching?.ids.length && { attachmentIds: this.#attaching.ids }),
      };
      await submitProfileCorrection(client, correction, { idempotencyKey });
      this.#startAfresh(this.#words.sent);
      announce(this.#said);
      await this.#own?.load();
      await this.#draw();
      this.#focusOn('#said');
    } catch (error) {
      this.#refused(error, form);
    } finally {
      this.#busy = false;
      void this.#draw();
    }
  }

  #refused(error: unknown, form: HTMLFormElement): void {
    const { errors = [] } = (error as { problem?: { errors?: { pointer: string; detail: string }[] } }).problem ?? {};
    const { title, text } = failureWords(
      failureOf(error, this.#host.resource.connection?.withToken),
      this.#say(stateTerms),
    );
    this.#problem = errors.length ? text : `${title}. ${text}`;
    announce(this.#words.notSent);
    this.#blame(
      form,
      Object.fromEntries(errors.map(({ pointer, detail }) => [pointer.replace('/body/changes/', ''), detail])),
    );
    if (errors.length) form.reportValidity();
  }

  #startAfresh(said: string): void {
    this.#draft = emptyDraft();
    this.#attaching?.leave();
    this.#attaching = undefined;
    this.#problem = '';
    this.#said = said;
    void drafts().then(({ clearDraft }) => clearDraft(DRAFT));
  }

  readonly #clear = (): void => {
    this.#startAfresh('');
    void this.#draw().then(() => this.#focusOn('[name=field-0]'));
  };

  /** What was typed stays a draft: the member may want it back. */
  readonly #close = (): void => {
    this.#isOpen = false;
    void this.#draw().then(() => this.#focusOn('[data-act=correct]'));
  };

  async #openOwn(): Promise<void> {
    const { OwnCorrections } = await import('./own-corrections.ts');
    this.#own ??= new OwnCorrections(this.#host, this.#say);
    await this.#own.load();
  }

  #draw(): Promise<boolean> {
    this.#host.requestUpdate();
    return this.#host.updateComplete;
  }

  #focusOn(selector: string): void {
    this.#host.shadowRoot?.querySelector<HTMLElement>(selector)?.focus();
  }
}

const presentValues = ({ currentCell, ...profile }: MemberProfile): ProfileFields => ({
  ...profile,
  currentCell: currentCell.name,
});

export const create = (host: ProfileHost, say: Say): ProfilePart => new Correcting(host, say);
