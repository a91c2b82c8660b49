import { withdrawAbsenceRequest } from '@sotay/sdk/meetings';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { announce } from '../foundation/announce.ts';
import { liveAbsence } from './answer.ts';
import { noticeTerms } from './meeting-notice.terms.ts';
import { isConflict, whyNotSent } from './notice-host.ts';
import type { NoticeHost } from './notice-host.ts';
import { withdrawalTerms } from './withdrawal.terms.ts';

/** Asks once more before a request is withdrawn: whoever pressed by mistake keeps it. */
export class Withdrawal {
  readonly #host: NoticeHost;
  #open = false;
  #busy = false;
  #problem = '';

  constructor(host: NoticeHost) {
    this.#host = host;
  }

  open(): void {
    this.#open = true;
    this.#problem = '';
    void this.#host.draw();
  }

  render(): TemplateResult {
    const words = this.#host.words(withdrawalTerms);
    return html`<sotay-dialog heading=${words.withdrawalHeading} ?open=${this.#open} @close=${this.#close}>
      <p>${words.question}</p>
      ${this.#problem ? html`<p class="note failed">${this.#problem}</p>` : nothing}
      <button slot="actions" class="button confirm" aria-disabled=${this.#busy} @click=${this.#confirm}>
        ${this.#busy ? words.sending : words.confirmWithdrawal}
      </button>
      <button slot="actions" class="button quiet" @click=${this.#close}>${words.keep}</button>
    </sotay-dialog>`;
  }

  readonly #close = (): void => {
    this.#open = false;
    void this.#host.draw();
  };

  readonly #confirm = async (): Promise<void> => {
    const client = this.#host.client();
    const meeting = this.#host.meeting();
    const request = meeting && liveAbsence(meeting);
    if (this.#busy || !client || !request) return;
    this.#busy = true;
    this.#problem = '';
    void this.#host.draw();
    try {
      const absenceRequest = await withdrawAbsenceRequest(client, request.id);
      this.#open = false;
      // The dialog gives focus back to a button that is about to go; then focus moves on to what is there.
      await this.#host.draw();
      const myAnswer = { acknowledgement: 'none', acknowledgedVersion: 0, absenceRequest };
      await this.#host.changed({ ...meeting, myAnswer }, this.#host.words(noticeTerms).withdrawn);
    } catch (error) {
      const why = whyNotSent(error, this.#host);
      if (isConflict(error)) {
        this.#open = false;
        await this.#host.reread(why);
      } else {
        this.#problem = `${this.#host.words(noticeTerms).notSent} ${why}`;
        announce(this.#problem);
      }
    } finally {
      this.#busy = false;
      void this.#host.draw();
    }
  };
}
