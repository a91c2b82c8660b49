import type { Account } from '@sotay/sdk/accounts';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { chip } from '../foundation/card.ts';
import { instantText } from '../foundation/format.ts';
import type { AccountApprovalsTerms } from './account-approvals.terms.ts';
import type { AccountTerms } from './account.terms.ts';

/** What came of a decision. `decided`: it needs no further one, by whomever. */
export interface Outcome {
  readonly busy?: boolean;
  readonly decided?: boolean;
  readonly state?: string;
  readonly problem?: string;
}

/** The rejection of one person that is being written, or the note of a preparation. */
export interface Rejection {
  readonly reason: string;
  readonly prepares: boolean;
}

export interface RowParts {
  readonly words: AccountApprovalsTerms;
  readonly shared: AccountTerms;
  /** It is for the reader to decide. */
  readonly mayDecide: boolean;
  /** The reader prepares it for those who decide. */
  readonly mayPrepare: boolean;
  /** It waits for the reader's decision now. */
  readonly open: boolean;
  readonly outcome: Outcome | undefined;
  readonly pickable: boolean;
  readonly chosen: boolean;
  readonly rejection: Rejection | undefined;
  readonly choose: () => void;
  readonly approve: () => void;
  readonly openRejection: () => void;
  readonly openPreparation: () => void;
  readonly closeRejection: () => void;
  readonly type: (reason: string, prepares: boolean) => void;
  readonly reject: (event: SubmitEvent) => void;
}

/** One person who waits; after the decision, what it was, in the same place. */
export const approvalRow = (account: Account, parts: RowParts): TemplateResult => {
  const { words, shared, outcome, open, pickable, rejection } = parts;
  const { fullName } = account.member;
  return html`<li class="row" data-account=${account.id} tabindex="-1">
    <div class="who">
      ${
        pickable && parts.mayDecide
          ? html`<label class="pick"
              ><input
                type="checkbox"
                aria-label=${words.choose(fullName)}
                .checked=${parts.chosen}
                ?disabled=${!open}
                @change=${parts.choose}
            /></label>`
          : nothing
      }
      <div>
        <p><strong>${fullName}</strong>, ${words.born(account.birthYear)}</p>
        <p class="muted">${account.cell.name}</p>
        <p class="muted">${words.registeredAt(instantText(account.registeredAt))}</p>
        ${phone(account, words)} ${preparation(account, words)}
      </div>
    </div>
    ${outcome?.state ? chip(outcome.state === 'active' ? 'good' : 'info', shared.states[outcome.state] ?? outcome.state) : nothing}
    ${outcome?.problem ? html`<p class="note failed">${outcome.decided ? nothing : words.notSent} ${outcome.problem}</p>` : nothing}
    ${
      parts.mayDecide
        ? nothing
        : html`<p class="note">
            ${words.otherDecides((shared.deciders[account.decider.role] ?? account.decider.role).toLowerCase())}
          </p>`
    }
    ${
      rejection && !outcome?.decided
        ? form(rejection, parts)
        : parts.mayDecide && !outcome?.decided
          ? buttons(account, parts)
          : parts.mayPrepare
            ? prepareButton(account, parts)
            : nothing
    }
  </li>`;
};

const phone = ({ phoneMatches }: Account, words: AccountApprovalsTerms) =>
  phoneMatches === null
    ? nothing
    : html`<p>${phoneMatches ? chip('good', words.phoneMatches) : chip('warn', words.phoneDiffers)}</p>`;

const preparation = ({ preparation: found }: Account, words: AccountApprovalsTerms) =>
  found
    ? html`<p class="checked">${words.prepared(found.by, instantText(found.at))} ${found.note ?? nothing}</p>`
    : nothing;

const prepareButton = ({ member }: Account, { words, openPreparation }: RowParts): TemplateResult =>
  html`<div class="actions">
    <button class="button prepare" aria-label=${words.prepareFor(member.fullName)} @click=${openPreparation}>
      ${words.prepare}
    </button>
  </div>`;

const buttons = ({ member }: Account, { words, outcome, approve, openRejection }: RowParts): TemplateResult => {
  const busy = outcome?.busy === true;
  return html`<div class="actions">
    <button
      class="button approve"
      aria-label=${words.approveFor(member.fullName)}
      aria-disabled=${busy}
      @click=${busy ? nothing : approve}
    >
      ${busy ? words.sending : words.approve}
    </button>
    <button
      class="button quiet reject"
      aria-label=${words.rejectFor(member.fullName)}
      aria-disabled=${busy}
      @click=${busy ? nothing : openRejection}
    >
      ${words.reject}
    </button>
  </div>`;
};

const form = (rejection: Rejection, { words, outcome, type, reject, closeRejection }: RowParts): TemplateResult => {
  const busy = outcome?.busy === true;
  return html`<form
    novalidate
    @submit=${reject}
    @input=${(event: Event) => {
      type((event.target as HTMLElement & { value: string }).value, rejection.prepares);
    }}
  >
    <sotay-textarea
      label=${rejection.prepares ? words.note : words.reason}
      hint=${rejection.prepares ? words.noteHint : words.reasonHint}
      ?required=${!rejection.prepares}
      rows="2"
      maxlength="300"
      .value=${rejection.reason}
    ></sotay-textarea>
    <div class="actions">
      <button class="button" aria-disabled=${busy}>
        ${busy ? words.sending : rejection.prepares ? words.confirmPrepare : words.confirmReject}
      </button>
      <button class="button plain" type="button" aria-disabled=${busy} @click=${busy ? nothing : closeRejection}>
        ${words.cancel}
      </button>
    </div>
  </form>`;
};
