import { getSession } from '@sotay/sdk/accounts';
import type { Session } from '@sotay/sdk/accounts';
import { submitFeedback } from '@sotay/sdk/feedback';
import type { Feedback, FeedbackCreate } from '@sotay/sdk/feedback';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { FieldElement } from '../controls/field.ts';
import { announce } from '../foundation/announce.ts';
import { card, fact } from '../foundation/card.ts';
import { cardStyles } from '../foundation/card.styles.ts';
import { choicesStyles } from '../foundation/choices.styles.ts';
import { SotayElement } from '../foundation/element.ts';
import { SotayEvent } from '../foundation/events.ts';
import { failureOf, failureWords } from '../foundation/failure.ts';
import type { Failure } from '../foundation/failure.ts';
import { newIdempotencyKey } from '@sotay/sdk/idempotency-key';
import { ResourceController } from '../foundation/resource.ts';
import { renderState } from '../foundation/states.ts';
import { stateTerms } from '../foundation/states.terms.ts';
import type { StateTerms } from '../foundation/states.terms.ts';
import type { Attaching } from './attaching.ts';
import { feedbackFormStyles } from './feedback-form.styles.ts';
import { feedbackFormTerms } from './feedback-form.terms.ts';
import type { FeedbackFormTerms } from './feedback-form.terms.ts';
import { feedbackTerms } from './feedback.terms.ts';
import type { FeedbackTerms } from './feedback.terms.ts';

/** What is typed so far; one key for as long as it stays the same, so that sending again never doubles. */
interface Draft {
  kind: FeedbackCreate['kind'] | '';
  recipient: FeedbackCreate['recipient'] | '';
  subject: string;
  body: string;
  idempotencyKey: string;
}

const emptyDraft = (): Draft => ({
  kind: '',
  recipient: '',
  subject: '',
  body: '',
  idempotencyKey: newIdempotencyKey(),
});
const isTyped = (draft: Draft): boolean =>
  Boolean(draft.kind || draft.recipient || draft.subject.trim() || draft.body.trim());
const DRAFT = 'feedback';
/** Fetched when the form opens, not with the page. */
const drafts = (): Promise<typeof import('../foundation/drafts.ts')> => import('../foundation/drafts.ts');

/** The opinion was sent and the server has it. */
export class FeedbackSentEvent extends SotayEvent<{ feedbackId: string; receiptCode: string }> {
  constructor(feedbackId: string, receiptCode: string) {
    super('sotay-feedback-sent', { feedbackId, receiptCode });
  }
}

/**
 * Đóng góp ý kiến: write, review, send, receipt. What is typed is kept until it is sent.
 *
 * @summary The form for an opinion to the cell or the managing committee.
 * @slot sign-in - What to show instead of the sign-in link.
 * @slot - Readable content until the element is defined.
 * @event {FeedbackSentEvent} sotay-feedback-sent - The server has the opinion.
 * @csspart card - The frame.
 */
export class SotayFeedbackForm extends SotayElement<FeedbackFormTerms & FeedbackTerms & StateTerms> {
  static override styles = [SotayElement.styles, cardStyles, choicesStyles, feedbackFormStyles];
  static override properties = {
    ...SotayElement.properties,
    draft: { state: true },
    step: { state: true },
    busy: { state: true },
    failure: { state: true },
    sent: { state: true },
    thrownAway: { state: true },
    said: { state: true },
    missing: { state: true },
    attaching: { state: true },
    below: { state: true },
  };

  declare private draft: Draft;
  declare private step: 'write' | 'review' | 'sent';
  declare private busy: boolean;
  declare private failure: Failure | undefined;
  declare private sent: Feedback | undefined;
  declare private thrownAway: Draft | undefined;
  declare private said: string;
  /** Whether to show which choices are missing: not before the reader tried to go on. */
  declare private missing: boolean;

  /** The files; there once one was chosen. */
  declare private attaching: Attaching | undefined;
  /** The code stands without it. */
  declare private below: typeof import('./receipt.ts') | undefined;

  /** The signed-in member, who is the author. */
  readonly resource = new ResourceController<Session>(this, {
    load: async (client, signal) => {
      const session = await getSession(client, { signal });
      await this.#openDraft(session.memberId);
      return session;
    },
  });

  /** Whose words these are: the next reader of a shared computer must not see them. */
  #owner: string | undefined;
  /** What `begin` asked for, until the draft of this reader is there. */
  #opening: Partial<Draft> | undefined;
  #begun: Draft | undefined;

  constructor() {
    super();
    this.#startAfresh();
  }

  protected override willUpdate(): void {
    if (this.resource.state !== 'signed-out') return;
    void drafts().then(({ forgetDrafts }) => forgetDrafts());
    if (isTyped(this.draft) || this.step !== 'write') this.#startAfresh();
  }

  protected override content(): TemplateResult {
    const words = this.words(feedbackFormTerms);
    return card({
      kicker: words.kicker,
      heading: words.heading,
      body: renderState(this.resource, this.words(stateTerms), {
        skeleton: html`<div class="form-skeleton" aria-hidden="true"></div>`,
        dated: false,
        content: (session) =>
          this.step === 'sent' && this.sent
            ? this.#receipt(this.sent)
            : this.step === 'review'
              ? this.#review(session)
              : this.#form(session),
      }),
    });
  }

  #form(session: Session): TemplateResult {
    const words = this.words(feedbackFormTerms);
    const shared = this.words(feedbackTerms);
    const { draft } = this;
    return html`${
        this.said || this.thrownAway
          ? html`<p class="note said">
              ${this.said}
              ${this.thrownAway ? html`<button class="button plain" @click=${this.#undo}>${words.undo}</button>` : nothing}
            </p>`
          : nothing
      }
      <form novalidate @submit=${this.#onReview} @input=${this.#onInput} @change=${this.#onInput}>
        ${this.#choices('kind', shared.kind, Object.entries(shared.kinds), words.chooseKind)}
        ${this.#choices(
          'recipient',
          shared.recipient,
          Object.entries(shared.recipients).map(([value, text]) => [
            value,
            value === 'cell' ? session.cell.name : text,
          ]),
          words.chooseRecipient,
        )}
        <sotay-input
          name="subject"
          label=${shared.subject}
          hint=${words.subjectHint}
          required
          maxlength="300"
          .value=${draft.subject}
        ></sotay-input>
        <sotay-textarea
          name="body"
          label=${shared.body}
          hint=${words.bodyHint}
          required
          rows="6"
          maxlength="5000"
          .value=${draft.body}
        ></sotay-textarea>
        ${this.resource.client?.transient ? nothing : this.#files()}
        <p class="muted">${words.named}</p>
        <div class="actions">
          <button class="button">${words.review}</button>
          ${isTyped(draft) ? html`<button class="button plain" type="button" @click=${this.#clear}>${words.clear}</button>` : nothing}
        </div>
      </form>`;
  }

  #choices(
    name: 'kind' | 'recipient',
    legend: string,
    options: (readonly [string, string])[],
    problem: string,
  ): TemplateResult {
    const lacks = this.missing && !this.draft[name];
    return html`<fieldset class="choices" aria-describedby=${lacks ? `${name}-problem` : nothing}>
      <legend>${legend}</legend>
      ${options.map(
        ([value, text]) =>
          html`<label
            ><input
              type="radio"
              name=${name}
              value=${value}
              required
              aria-invalid=${lacks}
              .checked=${this.draft[name] === value}
            />${text}</label
          >`,
      )}
      ${lacks ? html`<p class="problem" id="${name}-problem">${problem}</p>` : nothing}
    </fieldset>`;
  }

  #files(): TemplateResult {
    const words = this.words(feedbackFormTerms);
    return html`<div class="choices">
      <label
        >${words.chooseFiles}<input
          class="hidden"
          type="file"
          multiple
          accept=".pdf,.docx,.xlsx,.txt,image/*"
          aria-describedby="files-hint"
          @change=${this.#onFiles}
      /></label>
      <p class="muted" id="files-hint">${words.filesHint}</p>
      ${this.attaching?.render()}
    </div>`;
  }

  #review(session: Session): TemplateResult {
    const words = this.words(feedbackFormTerms);
    const shared = this.words(feedbackTerms);
    const { kind, recipient, subject, body } = this.draft;
    return html`<h3 id="step" tabindex="-1">${words.reviewHeading}</h3>
      <dl class="facts">
        ${fact(shared.kind, shared.kinds[kind])}
        ${fact(shared.recipient, recipient === 'cell' ? session.cell.name : shared.recipients[recipient])}
        ${fact(shared.subject, html`<span class="quoted">${subject}</span>`)}
        ${fact(shared.body, html`<span class="quoted">${body}</span>`)} ${this.attaching?.reviewed()}
      </dl>
      ${this.#failed()}
      <div class="actions">
        <button class="button" aria-disabled=${this.busy} @click=${this.#send}>
          ${this.busy ? words.sending : this.failure ? words.sendAgain : words.send}
        </button>
        <button class="button quiet" aria-disabled=${this.busy} @click=${this.#edit}>${words.edit}</button>
      </div>`;
  }

  #failed(): TemplateResult | typeof nothing {
    if (!this.failure) return nothing;
    const { title, text } = failureWords(this.failure, this.words(stateTerms));
    return html`<div class="note failed" id="failed">
      <p>${this.words(feedbackFormTerms).notSent}</p>
      <p>${this.failure.detail ?? `${title}. ${text}`}</p>
    </div>`;
  }

  #receipt(sent: Feedback): TemplateResult {
    return html`<h3 id="step" tabindex="-1">${this.words(feedbackFormTerms).sentHeading}</h3>
      <p class="muted">${this.words(feedbackTerms).receiptCode}</p>
      <p class="code">${sent.receiptCode}</p>
      ${this.below?.receipt(sent, (catalogue) => this.words(catalogue as never), this.#another)}`;
  }

  /**
   * Begins an opinion to a recipient about a subject, and moves the reader to it. One that is being written stays as it is.
   */
  begin(opening: Partial<Pick<FeedbackCreate, 'subject'> & { recipient: string }>): void {
    this.#opening = opening as Partial<Draft>;
    if (this.resource.value) this.#begin();
    this.root?.querySelector<HTMLElement>('.state')?.focus();
  }

  #begin(): void {
    if (!this.#opening) return;
    if (this.step === 'sent') this.#startAfresh();
    // Kept from the first word of the reader on, not before.
    if (!isTyped(this.draft) || this.draft === this.#begun)
      this.draft = this.#begun = { ...emptyDraft(), ...this.#opening };
    this.#opening = undefined;
  }

  async #openDraft(owner: string): Promise<void> {
    if (this.#owner !== owner) this.#startAfresh();
    this.#owner = owner;
    const { readDraft } = await drafts();
    const kept = (await readDraft(DRAFT, owner)) as Draft | undefined;
    if (kept && isTyped(kept) && !isTyped(this.draft) && this.step !== 'sent') {
      this.draft = kept;
      this.said = this.words(feedbackFormTerms).restored;
    }
    this.#begin();
  }

  #startAfresh(): void {
    this.draft = emptyDraft();
    this.step = 'write';
    this.busy = this.missing = false;
    this.attaching?.leave();
    this.attaching = undefined;
    this.failure = this.sent = this.thrownAway = undefined;
    this.said = '';
  }

  #keep(draft: Draft): void {
    this.draft = draft;
    const owner = this.#owner;
    if (owner) void drafts().then(({ writeDraft }) => writeDraft(DRAFT, owner, draft));
  }

  readonly #onInput = (event: Event): void => {
    const { name, value } = event.target as HTMLInputElement;
    if (!(name in this.draft) || this.draft[name as keyof Draft] === value) return;
    this.said = '';
    this.thrownAway = undefined;
    // Other words are another opinion.
    this.#keep({ ...this.draft, [name]: value, idempotencyKey: newIdempotencyKey() });
  };

  readonly #onFiles = async (event: Event): Promise<void> => {
    const input = event.target as HTMLInputElement;
    const files = [...(input.files ?? [])];
    // So that the same file can be chosen again.
    input.value = '';
    const { Attaching } = await import('./attaching.ts');
    this.attaching ??= new Attaching(
      this,
      { resource: this.resource, purpose: 'feedback' },
      (catalogue) => this.words(catalogue as never),
      () => {
        // Other files are another opinion.
        this.#keep({ ...this.draft, idempotencyKey: newIdempotencyKey() });
      },
    );
    this.attaching.add(files);
  };

  readonly #onReview = (event: SubmitEvent): void => {
    event.preventDefault();
    const form = event.target as HTMLFormElement;
    this.missing = true;
    if (!this.draft.kind || !this.draft.recipient) {
      for (const field of form.querySelectorAll<FieldElement>('sotay-input, sotay-textarea')) field.checkValidity();
      form.querySelector<HTMLInputElement>(`input[name="${this.draft.kind ? 'recipient' : 'kind'}"]`)?.focus();
      return;
    }
    if (!form.reportValidity()) return;
    if (this.attaching?.holdsBack()) return;
    void import('./receipt.ts').then((below) => (this.below = below));
    void this.#goTo('review');
  };

  readonly #edit = (): void => {
    if (this.busy) return;
    this.failure = undefined;
    void this.#goTo('write');
  };

  readonly #send = async (): Promise<void> => {
    const { client } = this.resource;
    if (this.busy || !client) return;
    const { idempotencyKey, kind, recipient, subject, body } = this.draft;
    this.busy = true;
    this.failure = undefined;
    try {
      const opinion = {
        kind,
        recipient,
        subject: subject.trim().normalize('NFC'),
        body: body.trim().normalize('NFC'),
        ...(this.attaching?.ids.length && { attachmentIds: this.attaching.ids }),
      } as FeedbackCreate;
      this.sent = await submitFeedback(client, opinion, { idempotencyKey });
      void drafts().then(({ clearDraft }) => clearDraft(DRAFT, this.#owner));
      this.draft = emptyDraft();
      this.attaching = undefined;
      this.missing = false;
      this.dispatchEvent(new FeedbackSentEvent(this.sent.id, this.sent.receiptCode));
      await this.#goTo('sent');
    } catch (error) {
      this.failure = failureOf(error, this.resource.connection?.withToken);
      announce(this.words(feedbackFormTerms).notSent);
    } finally {
      this.busy = false;
    }
  };

  readonly #clear = (): void => {
    this.thrownAway = this.draft;
    this.draft = emptyDraft();
    this.missing = false;
    this.said = this.words(feedbackFormTerms).cleared;
    void drafts().then(({ clearDraft }) => clearDraft(DRAFT, this.#owner));
    announce(this.said);
  };

  readonly #undo = (): void => {
    if (this.thrownAway) this.#keep(this.thrownAway);
    this.thrownAway = undefined;
    this.said = '';
  };

  readonly #another = (): void => {
    this.#startAfresh();
    void this.updateComplete.then(() => this.shadowRoot?.querySelector('input')?.focus());
  };

  /** Moves the reader with the step: a screen reader hears where they are. */
  async #goTo(step: 'write' | 'review' | 'sent'): Promise<void> {
    this.step = step;
    await this.updateComplete;
    (this.shadowRoot?.querySelector<HTMLElement>('#step') ?? this.root)?.focus();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sotay-feedback-form': SotayFeedbackForm;
  }
  interface GlobalEventHandlersEventMap {
    'sotay-feedback-sent': FeedbackSentEvent;
  }
}
