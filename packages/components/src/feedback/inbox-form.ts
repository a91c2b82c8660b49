import type { Feedback } from '@sotay/sdk/feedback';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { FeedbackInboxTerms } from './feedback-inbox.terms.ts';
import type { Act } from './inbox-act.ts';

export interface ActHost {
  readonly change: (change: Partial<Pick<Act, 'text' | 'days'>>) => void;
  readonly next: (event: SubmitEvent) => void;
  readonly edit: () => void;
  readonly cancel: () => void;
}

type Valued = HTMLElement & { value: string };
const DAYS = [5, 10, 15, 20, 30];

/** The act that is being written, or shown once more before it cannot be taken back. */
export const actForm = (words: FeedbackInboxTerms, opinion: Feedback, act: Act, host: ActHost): TemplateResult => {
  const { kind, step, busy, problem, restored } = act;
  const review = step === 'review';
  return html`<form novalidate @submit=${host.next}>
    ${restored ? html`<p class="note">${words.restored}</p>` : nothing}
    ${review ? reviewed(words, opinion, act) : fields(words, act, host)}
    ${problem ? html`<p class="note failed">${words.notSent} ${problem}</p>` : nothing}
    <div class="actions">
      <button class="button" aria-disabled=${busy}>
        ${busy ? words.sending : kind === 'forward' && !review ? words.reviewForward : words.send[kind]}
      </button>
      ${
        kind === 'forward' && review
          ? html`<button class="button quiet" type="button" aria-disabled=${busy} @click=${host.edit}>
              ${words.edit}
            </button>`
          : nothing
      }
      <button class="button plain" type="button" aria-disabled=${busy} @click=${host.cancel}>${words.cancel}</button>
    </div>
  </form>`;
};

const fields = (words: FeedbackInboxTerms, { kind, text, days }: Act, host: ActHost): TemplateResult =>
  html`${
      kind === 'extend'
        ? html`<sotay-select
            label=${words.days}
            .options=${DAYS.map((each) => ({ value: String(each), label: words.daysOption(each) }))}
            .value=${days}
            @change=${(event: Event) => host.change({ days: (event.currentTarget as Valued).value })}
          ></sotay-select>`
        : nothing
    }
    <sotay-textarea
      label=${words.labels[kind]}
      hint=${words.hints[kind]}
      ?required=${kind !== 'forward'}
      rows="4"
      maxlength="5000"
      .value=${text}
      @input=${(event: Event) => host.change({ text: (event.currentTarget as Valued).value })}
    ></sotay-textarea>`;

const reviewed = (words: FeedbackInboxTerms, { author }: Feedback, { kind, text }: Act): TemplateResult =>
  kind === 'forward'
    ? html`<h3 id="act" tabindex="-1">${words.reviewHeading}</h3>
        <p>${words.forwardMeans(author.fullName)}</p>
        <p class="words">${text.trim() || words.noNote}</p>`
    : html`<h3 id="act" tabindex="-1">${words.acts[kind]}</h3>
        <p>${words.closeMeans}</p>`;
