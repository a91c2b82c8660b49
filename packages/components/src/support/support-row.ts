import type { KnownSupportOutcome, SupportAssignment } from '@sotay/sdk/support';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { chip } from '../foundation/card.ts';
import type { Tone } from '../foundation/card.ts';
import { choices } from '../foundation/choices.ts';
import { dateText } from '../foundation/format.ts';
import type { SupportTerms } from './support.terms.ts';

const tones: Record<string, Tone> = { current: 'good', planned: 'info' };

/** The one assignment that is being ended. */
export interface Ending {
  readonly id: string;
  readonly outcome: KnownSupportOutcome | '';
  readonly missing: boolean;
  readonly busy: boolean;
  readonly problem: string;
}

export interface RowParts {
  readonly words: SupportTerms;
  /** For those who assign; the two themselves do not end it. */
  readonly acts?:
    | {
        /** Whether a code is on its way to the member of this row. */
        readonly issuing: boolean;
        readonly issue: () => void;
        readonly openEnd: () => void;
      }
    | undefined;
  readonly ending: Ending | undefined;
  readonly choose: (outcome: KnownSupportOutcome) => void;
  readonly end: (event: SubmitEvent) => void;
  readonly closeEnd: () => void;
}

/** Who helps whom, since when, and whether there is a code. */
export const supportRow = (assignment: SupportAssignment, parts: RowParts): TemplateResult => {
  const { words, acts, ending } = parts;
  const { id, helper, helped, state, outcome } = assignment;
  const over = state === 'ended';
  const issue = words.issue[assignment.codeState === 'none' ? 'first' : 'again'];
  return html`<li class="row" data-assignment=${id} tabindex="-1">
    <div class="who">
      <p><strong>${helper.fullName}</strong> ${words.helps} <strong>${helped.fullName}</strong></p>
      <p class="muted">${term(assignment, words)}</p>
      ${over ? html`<p>${outcome === null ? nothing : (words.outcomes[outcome] ?? outcome)}</p>` : codeLine(assignment, words)}
    </div>
    ${chip(tones[state] ?? 'neutral', words.states[state] ?? state)}
    ${
      acts && !over && !ending
        ? html`<div class="actions">
            <button
              class="button quiet issue"
              aria-label=${acts.issuing ? nothing : words.issueFor(issue, helped.fullName)}
              aria-disabled=${acts.issuing}
              @click=${acts.issue}
            >
              ${acts.issuing ? words.sending : issue}
            </button>
            <button
              class="button plain end"
              aria-label=${words.endFor(helper.fullName, helped.fullName)}
              @click=${acts.openEnd}
            >
              ${words.end}
            </button>
          </div>`
        : nothing
    }
    ${ending ? endForm(ending, parts) : nothing}
  </li>`;
};

const term = ({ from, to }: SupportAssignment, words: SupportTerms): string =>
  to === null ? words.from(dateText(from)) : words.fromTo(dateText(from), dateText(to));

const codeLine = ({ codeState, codeIssuedAt }: SupportAssignment, words: SupportTerms): TemplateResult =>
  html`<p class=${['locked', 'expired'].includes(codeState) ? 'locked' : 'muted'}>
    ${words.codeStates[codeState] ?? (codeIssuedAt === null ? nothing : words.codeIssued(dateText(codeIssuedAt)))}
  </p>`;

const endForm = ({ outcome, missing, busy, problem }: Ending, parts: RowParts): TemplateResult => {
  const { words } = parts;
  return html`<form novalidate @submit=${parts.end}>
    ${choices({
      name: 'outcome',
      legend: words.endLegend,
      options: Object.entries(words.outcomes) as [KnownSupportOutcome, string][],
      chosen: outcome,
      problem: missing ? words.chooseOutcome : '',
      choose: parts.choose,
    })}
    ${problem ? html`<p class="note" role="alert">${words.notSent} ${problem}</p>` : nothing}
    <div class="actions">
      <button class="button" aria-disabled=${busy}>${busy ? words.sending : words.endNow}</button>
      <button class="button plain" type="button" @click=${parts.closeEnd}>${words.cancel}</button>
    </div>
  </form>`;
};
