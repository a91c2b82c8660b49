import { etagOf } from '@sotay/sdk/etags';
import { decideAbsenceRequest, listAbsenceRequests } from '@sotay/sdk/meetings';
import type { AbsenceRequest } from '@sotay/sdk/meetings';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { announce } from '../foundation/announce.ts';
import { chip } from '../foundation/card.ts';
import type { Tone } from '../foundation/card.ts';
import { instantText } from '../foundation/format.ts';
import { absenceTerms } from './absence-form.terms.ts';
import { adoptLater } from './adopt.ts';
import { decisionsStyles } from './decisions.styles.ts';
import { decisionsTerms } from './decisions.terms.ts';
import { isConflict, whyNotSent } from './notice-host.ts';
import type { NoticeHost } from './notice-host.ts';

type Decision = 'accepted' | 'declined';

/** The one decision that is being written. */
interface Choice {
  readonly id: string;
  readonly decision: Decision;
  readonly note: string;
  readonly busy: boolean;
  readonly problem: string;
}

const tones: Record<string, Tone> = { submitted: 'warn', accepted: 'good', declined: 'info' };

/** The absence requests of a meeting, and their decision. */
export class Decisions {
  readonly meetingId: string;
  readonly #host: NoticeHost;
  #requests: readonly AbsenceRequest[] | undefined;
  #problem = '';
  #choice: Choice | undefined;

  constructor(host: NoticeHost, meetingId: string, root: ShadowRoot) {
    this.#host = host;
    this.meetingId = meetingId;
    adoptLater(root, decisionsStyles);
  }

  readonly open = async (): Promise<void> => {
    await this.#load();
    this.#host.focusOn('#requests');
  };

  render(): TemplateResult {
    const words = this.#words;
    const requests = this.#requests;
    return html`<h3 id="requests" tabindex="-1">${words.requestsHeading}</h3>
      ${
        this.#problem
          ? html`<p class="note failed">${this.#problem}</p>
              <div class="actions"><button class="button quiet" @click=${this.open}>${words.retry}</button></div>`
          : nothing
      }
      ${
        requests
          ? requests.length
            ? html`<ul class="requests">
                ${requests.map((request) => this.#request(request))}
              </ul>`
            : html`<p class="muted">${words.none}</p>`
          : this.#problem
            ? nothing
            : html`<p class="muted">${words.loading}</p>`
      }`;
  }

  get #words(): typeof decisionsTerms {
    return this.#host.words(decisionsTerms);
  }

  #request(request: AbsenceRequest): TemplateResult {
    const words = this.#words;
    const {
      member,
      assistedBy,
      submittedAt,
      late,
      state,
      reasonKind,
      reasonText,
      willStudyDocuments,
      decidedBy,
      decidedAt,
      decisionNote,
    } = request;
    return html`<li class="request">
      <p class="who">
        <strong>${member.fullName}</strong> ${chip(tones[state] ?? 'neutral', words.requestStates[state] ?? state)}
      </p>
      <p class="muted">
        ${words.sentAt(instantText(submittedAt))}${late ? html` · <strong>${words.late}</strong>` : nothing}
      </p>
      ${assistedBy ? html`<p class="muted">${words.assistedBy(assistedBy.fullName)}</p>` : nothing}
      <p>${this.#host.words(absenceTerms).reasons[reasonKind] ?? reasonKind}</p>
      ${reasonText === null ? nothing : html`<p class="quoted">${reasonText}</p>`}
      ${willStudyDocuments ? html`<p class="muted">${words.hasCommitted}</p>` : nothing}
      ${decidedBy !== null && decidedAt !== null ? html`<p class="muted">${words.decidedBy(decidedBy, instantText(decidedAt))}</p>` : nothing}
      ${decisionNote === null ? nothing : html`<p class="quoted">${decisionNote}</p>`}
      ${state === 'submitted' ? this.#decision(request) : nothing}
    </li>`;
  }

  #decision(request: AbsenceRequest): TemplateResult | typeof nothing {
    const words = this.#words;
    const session = this.#host.session();
    if (!session?.operations.includes('decideAbsenceRequest')) return nothing;
    // Nobody decides their own request.
    if (request.member.id === session.memberId) return html`<p class="note">${words.own}</p>`;
    const choice = this.#choice?.id === request.id ? this.#choice : undefined;
    if (choice) return this.#form(request, choice);
    const button = (decision: Decision) =>
      html`<button
        class="button quiet ${decision}"
        aria-label=${words.decideFor[decision](request.member.fullName)}
        @click=${() => this.#choose(request.id, decision)}
      >
        ${words.decide[decision]}
      </button>`;
    return html`<div class="actions" data-request=${request.id}>${button('accepted')} ${button('declined')}</div>`;
  }

  #form(request: AbsenceRequest, { decision, note, busy, problem }: Choice): TemplateResult {
    const words = this.#words;
    return html`<form
      class="deciding"
      novalidate
      @submit=${(event: SubmitEvent) => this.#send(event, request)}
      @input=${this.#type}
    >
      <sotay-textarea
        label=${words.note[decision]}
        hint=${words.noteHint}
        ?required=${decision === 'declined'}
        rows="2"
        maxlength="300"
        .value=${note}
      ></sotay-textarea>
      ${problem ? html`<p class="note failed">${words.notSent} ${problem}</p>` : nothing}
      <div class="actions">
        <button class="button quiet" aria-disabled=${busy}>${busy ? words.sending : words.confirm[decision]}</button>
        <button class="button plain" type="button" @click=${this.#cancel}>${words.cancel}</button>
      </div>
    </form>`;
  }

  async #load(): Promise<void> {
    const client = this.#host.client();
    if (!client) return;
    this.#problem = '';
    void this.#host.draw();
    try {
      const requests: AbsenceRequest[] = [];
      for await (const request of listAbsenceRequests(client, this.meetingId, { limit: 100 })) requests.push(request);
      this.#requests = requests;
    } catch (error) {
      this.#problem = whyNotSent(error, this.#host);
    }
    await this.#host.draw();
  }

  async #choose(id: string, decision: Decision): Promise<void> {
    if (this.#choice?.busy) return;
    this.#choice = { id, decision, note: '', busy: false, problem: '' };
    await this.#host.draw();
    this.#host.focusOn('.deciding sotay-textarea');
  }

  readonly #cancel = async (): Promise<void> => {
    const choice = this.#choice;
    if (!choice || choice.busy) return;
    this.#choice = undefined;
    await this.#host.draw();
    this.#host.focusOn(`[data-request="${choice.id}"] .${choice.decision}`);
  };

  readonly #type = (event: Event): void => {
    const { value } = event.target as HTMLElement & { value: string };
    if (this.#choice) this.#choice = { ...this.#choice, note: value };
  };

  async #send(event: SubmitEvent, request: AbsenceRequest): Promise<void> {
    event.preventDefault();
    const client = this.#host.client();
    const choice = this.#choice;
    if (!choice || choice.busy || !client || !(event.target as HTMLFormElement).reportValidity()) return;
    const { decision } = choice;
    // One line, as the contract has it.
    const note = choice.note.trim().replace(/\s+/g, ' ').normalize('NFC');
    this.#choice = { ...choice, busy: true, problem: '' };
    void this.#host.draw();
    try {
      const decided = await decideAbsenceRequest(
        client,
        request.id,
        { decision, ...(note && { note }) },
        { ifMatch: etagOf(request) },
      );
      this.#requests = this.#requests?.map((each) => (each.id === decided.id ? decided : each));
      this.#choice = undefined;
      announce(this.#words.decided);
      if (this.#host.meeting()?.id === this.meetingId) this.#host.tellPage();
      await this.#host.draw();
      this.#host.focusOn('#requests');
    } catch (error) {
      const problem = whyNotSent(error, this.#host);
      this.#choice = { ...choice, busy: false, problem };
      announce(this.#words.notSent);
      if (isConflict(error)) {
        await this.#load();
        // Withdrawn or decided by another meanwhile: the words have nobody to go to any more.
        if (this.#requests?.find(({ id }) => id === request.id)?.state !== 'submitted') {
          this.#choice = undefined;
          this.#problem = problem;
        }
      }
      await this.#host.draw();
    }
  }
}
