import type { DataRequest } from '@sotay/sdk/data-requests';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { chip, fact } from '../foundation/card.ts';
import type { Tone } from '../foundation/card.ts';
import { dateText, instantText } from '../foundation/format.ts';
import type { DataRequestsTerms } from './data-requests.terms.ts';
import { actsOn } from './request-act.ts';
import type { Act, ActKind } from './request-act.ts';

type Valued = HTMLElement & { value: string };
const tones: Record<string, Tone> = { submitted: 'info', accepted: 'info', completed: 'good', refused: 'neutral' };

const quoted = (text: string): TemplateResult => html`<span class="quoted">${text}</span>`;

/** The name is not kept for ever. */
const byAt = (name: string | null, at: string): TemplateResult =>
  html`${name === null ? nothing : `${name}, `}${instantText(at)}`;

/** One request, folded: what, in which state, until when; `acts` stands at its end. */
export const requestItem = (
  request: DataRequest,
  words: DataRequestsTerms,
  { named, acts }: { readonly named: boolean; readonly acts?: unknown },
): TemplateResult => {
  const { state, overdue, member } = request;
  const waits = state === 'submitted' || state === 'accepted';
  const due = state === 'submitted' ? request.answerDueOn : request.executeDueOn;
  const dueLabel = state === 'submitted' ? words.answerDueOn : words.executeDueOn;
  return html`<details data-request=${request.id}>
    <summary>
      <span class="subject"
        >${words.rights[request.kind] ?? request.kind}
        <span class="meta"
          >${named ? `${member.fullName} · ` : nothing}${
            waits ? `${dueLabel} ${dateText(due)}` : dateText(request.submittedAt)
          }</span
        ></span
      >
      ${overdue ? chip('warn', words.isOverdue) : chip(tones[state] ?? 'neutral', words.states[state] ?? state)}
    </summary>
    <div class="content">
      <dl class="facts">
        ${named ? html`${fact(words.member, member.fullName)} ${fact(words.cell, request.cell.name)}` : nothing}
        ${request.details ? fact(words.details, quoted(request.details)) : nothing}
        ${fact(words.receiptCode, request.receiptCode)} ${fact(words.submittedAt, instantText(request.submittedAt))}
        ${state === 'submitted' ? fact(words.answerDueOn, dateText(request.answerDueOn)) : nothing}
        ${waits ? fact(words.executeDueOn, dateText(request.executeDueOn)) : nothing}
        ${
          request.answeredAt
            ? fact(
                words.answered,
                html`${words.states[state === 'refused' ? 'refused' : 'accepted']}:
                ${byAt(request.answeredBy, request.answeredAt)}
                ${request.reason ? quoted(`\n${request.reason}`) : nothing}`,
              )
            : nothing
        }
        ${request.extensionReason ? fact(words.extended, quoted(request.extensionReason)) : nothing}
        ${
          request.completedAt && request.outcome
            ? fact(
                words.outcome,
                html`${byAt(request.completedBy, request.completedAt)} ${quoted(`\n${request.outcome}`)}`,
              )
            : nothing
        }
      </dl>
      ${acts ?? nothing}
    </div>
  </details>`;
};

export interface ActHost {
  readonly act: Act | undefined;
  /** Who reads the page. */
  readonly memberId: string;
  readonly open: (request: DataRequest, kind: ActKind) => void;
  readonly type: (text: string) => void;
  readonly send: (event: SubmitEvent) => void;
  readonly cancel: () => void;
}

/** What a committee does with a request: the buttons, or the act that is being written. */
export const requestActs = (request: DataRequest, words: DataRequestsTerms, host: ActHost): unknown => {
  const { act } = host;
  if (request.member.id === host.memberId) return html`<p class="note">${words.own}</p>`;
  if (act?.requestId === request.id) return actForm(act, words, host, alsoCloses(request, act, words));
  return html`<div class="actions">
    ${actsOn(request).map(
      (kind, at) =>
        html`<button class="button ${at ? 'quiet' : ''}" data-act=${kind} @click=${() => host.open(request, kind)}>
          ${words.acts[kind]}
        </button>`,
    )}
  </div>`;
};

/** What carrying it out does besides; who sent a withdrawal in their own words may still consent to the handbook. */
const alsoCloses = ({ kind, consentId }: DataRequest, act: Act, words: DataRequestsTerms): string | undefined =>
  kind === 'withdraw' && act.kind === 'complete' ? words[consentId ? 'closes' : 'mayClose'] : undefined;

const actForm = (
  { kind, text, busy, problem }: Act,
  words: DataRequestsTerms,
  host: ActHost,
  closes: string | undefined,
): TemplateResult =>
  html`<form novalidate @submit=${host.send}>
    <sotay-textarea
      label=${words.labels[kind]}
      hint=${words.hints[kind]}
      ?required=${kind !== 'accept'}
      rows="3"
      maxlength="5000"
      .value=${text}
      @input=${(event: Event) => host.type((event.currentTarget as Valued).value)}
    ></sotay-textarea>
    ${closes ? html`<p class="note" id="closes">${closes}</p>` : nothing}
    ${problem ? html`<p class="note failed">${words.notSent} ${problem}</p>` : nothing}
    <div class="actions">
      <button class="button" aria-disabled=${busy} aria-describedby=${closes ? 'closes' : nothing}>
        ${busy ? words.sending : words.acts[kind]}
      </button>
      <button class="button plain" type="button" aria-disabled=${busy} @click=${host.cancel}>${words.cancel}</button>
    </div>
  </form>`;
