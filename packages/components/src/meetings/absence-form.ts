import { getSession } from '@sotay/sdk/accounts';
import type { Session } from '@sotay/sdk/accounts';
import { submitAbsenceRequest } from '@sotay/sdk/meetings';
import type { AbsenceRequestCreate, KnownAbsenceReasonKind, Meeting } from '@sotay/sdk/meetings';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { announce } from '../foundation/announce.ts';
import { fact } from '../foundation/card.ts';
import { clearDraft, readDraft, writeDraft } from '../foundation/drafts.ts';
import { weekdayDateText } from '../foundation/format.ts';
import { newIdempotencyKey } from '@sotay/sdk/idempotency-key';
import { absenceFormStyles } from './absence-form.styles.ts';
import { absenceTerms } from './absence-form.terms.ts';
import { adoptLater } from './adopt.ts';
import { noticeTerms } from './meeting-notice.terms.ts';
import { isConflict, whyNotSent } from './notice-host.ts';
import type { NoticeHost } from './notice-host.ts';
import { lateWarning } from './notice-parts.ts';

/** What is typed so far; one key for as long as it stays the same, so that sending again never doubles. */
interface Draft {
  reasonKind: KnownAbsenceReasonKind | '';
  reasonText: string;
  willStudyDocuments: boolean;
  idempotencyKey: string;
}

const emptyDraft = (): Draft => ({
  reasonKind: '',
  reasonText: '',
  willStudyDocuments: false,
  idempotencyKey: newIdempotencyKey(),
});
const isTyped = ({ reasonKind, reasonText, willStudyDocuments }: Draft): boolean =>
  Boolean(reasonKind || reasonText.trim() || willStudyDocuments);

/** Xin phép vắng họp: write, review, send. It outlives closing, and every new drawing of the notice. */
export class AbsenceForm {
  readonly meetingId: string;
  readonly #host: NoticeHost;
  #draft = emptyDraft();
  #step: 'write' | 'review' = 'write';
  #session: Session | undefined;
  #busy = false;
  /** Why the last attempt did not get through. */
  #problem = '';
  #missing = false;
  #restored = false;

  constructor(host: NoticeHost, meetingId: string, root: ShadowRoot) {
    this.#host = host;
    this.meetingId = meetingId;
    adoptLater(root, absenceFormStyles);
  }

  async open(): Promise<void> {
    await this.#goTo(this.#problem ? 'review' : 'write');
    const client = this.#host.client();
    if (this.#session || !client) return;
    // Without network the form does its work all the same; the draft then lives as long as the page does.
    this.#session = this.#host.session() ?? (await getSession(client).catch(() => undefined));
    await this.#openDraft();
  }

  render(meeting: Meeting): TemplateResult {
    return this.#step === 'review' ? this.#review(meeting) : this.#write(meeting);
  }

  get #words(): typeof absenceTerms {
    return this.#host.words(absenceTerms);
  }

  #write(meeting: Meeting): TemplateResult {
    const words = this.#words;
    const { reasonKind, reasonText, willStudyDocuments } = this.#draft;
    const lacks = this.#missing && !reasonKind;
    return html`<h3 id="step" tabindex="-1">${words.formHeading}</h3>
      <form novalidate @submit=${this.#onReview} @input=${this.#onInput} @change=${this.#onInput}>
        ${this.#restored ? html`<p class="note">${words.restored}</p>` : nothing}
        ${lateWarning(meeting, this.#host.words(noticeTerms))}
        <fieldset class="choices" aria-describedby=${lacks ? 'reason-problem' : nothing}>
          <legend>${words.reason}</legend>
          ${Object.entries(words.reasons).map(
            ([value, text]) =>
              html`<label
                ><input
                  type="radio"
                  name="reasonKind"
                  value=${value}
                  required
                  aria-invalid=${lacks}
                  .checked=${reasonKind === value}
                />${text}</label
              >`,
          )}
          ${lacks ? html`<p class="problem" id="reason-problem">${words.chooseReason}</p>` : nothing}
        </fieldset>
        ${
          reasonKind === 'health'
            ? html`<p class="muted">${words.health}</p>`
            : html`<sotay-textarea
                name="reasonText"
                label=${words.text}
                hint=${words.textHint}
                rows="4"
                maxlength="1000"
                .value=${reasonText}
              ></sotay-textarea>`
        }
        <fieldset class="choices single">
          <legend>${words.commitment}</legend>
          <label
            ><input type="checkbox" name="willStudyDocuments" .checked=${willStudyDocuments} />${words.commit}</label
          >
        </fieldset>
        <div class="actions">
          <button class="button">${words.review}</button>
          <button class="button plain" type="button" @click=${this.#host.closeForm}>${words.close}</button>
        </div>
      </form>`;
  }

  #review(meeting: Meeting): TemplateResult {
    const words = this.#words;
    const { reasonKind, willStudyDocuments } = this.#draft;
    const { reasonText } = this.#request();
    const session = this.#session;
    const busy = this.#busy;
    return html`<h3 id="step" tabindex="-1">${words.reviewHeading}</h3>
      <dl class="facts">
        ${fact(words.to, words.toCell(meeting.organization.name))}
        ${session ? fact(words.from, `${session.fullName}, ${session.cell.name}`) : nothing}
        ${fact(words.meeting, `${meeting.title}, ${weekdayDateText(meeting.startsAt)}`)}
        ${fact(words.reason, words.reasons[reasonKind])}
        ${reasonText ? fact(words.text, html`<span class="quoted">${reasonText}</span>`) : nothing}
        ${fact(words.commitment, willStudyDocuments ? words.commit : words.noCommitment)}
      </dl>
      ${
        this.#problem
          ? html`<div class="note failed" id="failed">
              <p>${words.notSent}</p>
              <p>${this.#problem}</p>
            </div>`
          : nothing
      }
      <div class="actions">
        <button class="button send" aria-disabled=${busy} @click=${this.#send}>
          ${busy ? words.sending : this.#problem ? words.sendAgain : words.send}
        </button>
        <button class="button quiet" aria-disabled=${busy} @click=${this.#edit}>${words.edit}</button>
      </div>`;
  }

  /** Of health nothing is asked; what was typed before stays in the draft only. */
  #request(): AbsenceRequestCreate {
    const { reasonKind, reasonText, willStudyDocuments } = this.#draft;
    const text = reasonText.trim().normalize('NFC');
    return {
      reasonKind: reasonKind as KnownAbsenceReasonKind,
      willStudyDocuments,
      ...(text && reasonKind !== 'health' && { reasonText: text }),
    };
  }

  get #draftName(): string {
    return `absence-${this.meetingId}`;
  }

  async #openDraft(): Promise<void> {
    if (!this.#session) return;
    const kept = (await readDraft(this.#draftName, this.#session.memberId)) as Draft | undefined;
    if (isTyped(this.#draft)) this.#keep(this.#draft);
    else if (kept && isTyped(kept)) {
      this.#draft = kept;
      this.#restored = true;
    }
    await this.#host.draw();
  }

  #keep(draft: Draft): void {
    this.#draft = draft;
    if (this.#session) void writeDraft(this.#draftName, this.#session.memberId, draft);
    void this.#host.draw();
  }

  readonly #onInput = (event: Event): void => {
    const { name, type, value: text, checked } = event.target as HTMLInputElement;
    const value = type === 'checkbox' ? checked : text;
    if (!(name in this.#draft) || this.#draft[name as keyof Draft] === value) return;
    this.#restored = false;
    this.#problem = '';
    // Other words are another request.
    this.#keep({ ...this.#draft, [name]: value, idempotencyKey: newIdempotencyKey() });
  };

  readonly #onReview = (event: SubmitEvent): void => {
    event.preventDefault();
    const form = event.target as HTMLFormElement;
    this.#missing = true;
    if (!this.#draft.reasonKind) {
      void this.#host.draw();
      form.querySelector('input')?.focus();
      return;
    }
    if (form.reportValidity()) void this.#goTo('review');
  };

  readonly #edit = (): void => {
    if (!this.#busy) void this.#goTo('write');
  };

  readonly #send = async (): Promise<void> => {
    const client = this.#host.client();
    if (this.#busy || !client) return;
    this.#busy = true;
    this.#problem = '';
    void this.#host.draw();
    try {
      const { idempotencyKey } = this.#draft;
      const absenceRequest = await submitAbsenceRequest(client, this.meetingId, this.#request(), { idempotencyKey });
      clearDraft(this.#draftName, this.#session?.memberId);
      this.#draft = emptyDraft();
      this.#step = 'write';
      this.#missing = false;
      const meeting = this.#host.meeting();
      const myAnswer = { acknowledgement: 'absent', acknowledgedVersion: 0, absenceRequest };
      if (meeting?.id === this.meetingId)
        await this.#host.changed({ ...meeting, myAnswer }, this.#host.words(noticeTerms).sent);
    } catch (error) {
      this.#problem = whyNotSent(error, this.#host);
      if (isConflict(error)) await this.#host.reread(this.#problem);
      else announce(this.#words.notSent);
    } finally {
      this.#busy = false;
      void this.#host.draw();
    }
  };

  /** Moves the reader with the step: a screen reader hears where they are. */
  async #goTo(step: 'write' | 'review'): Promise<void> {
    this.#step = step;
    await this.#host.draw();
    this.#host.focusOn('#step');
  }
}
