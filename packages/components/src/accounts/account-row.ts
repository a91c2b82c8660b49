import type { Account, Session } from '@sotay/sdk/accounts';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { chip } from '../foundation/card.ts';
import type { Tone } from '../foundation/card.ts';
import { dateText, instantText } from '../foundation/format.ts';
import { actsOn, mayAct } from './account-act.ts';
import type { Act, ActKind } from './account-act.ts';
import type { AccountTerms } from './account.terms.ts';
import type { AccountsTerms } from './accounts.terms.ts';

type Valued = HTMLElement & { value: string };
const tones: Record<string, Tone> = { active: 'good', locked: 'warn', closed: 'neutral' };

export interface AccountRowParts {
  readonly words: AccountsTerms;
  readonly shared: AccountTerms;
  readonly session: Session;
  /** The act on this account. */
  readonly act: Act | undefined;
  /** Why the last act came to nothing, where it cannot be tried again. */
  readonly refused: string;
  readonly open: (kind: ActKind) => void;
  readonly type: (reason: string) => void;
  readonly send: (event: SubmitEvent) => void;
  readonly cancel: () => void;
}

/** One person whose account is in use, with what can be done; after the act, what it is now, in the same place. */
export const accountRow = (account: Account, parts: AccountRowParts): TemplateResult => {
  const { words, shared, act, refused } = parts;
  const { state, member, cell, birthYear, lastLoginOn } = account;
  return html`<li class="row" data-account=${account.id} tabindex="-1">
    <div class="who">
      <p><strong>${member.fullName}</strong>, ${words.born(birthYear)}</p>
      <p class="muted">${cell.name}</p>
      ${lastLoginOn ? html`<p class="muted">${words.lastUsed(dateText(lastLoginOn))}</p>` : nothing}
      ${why(account, words)}
    </div>
    ${chip(tones[state] ?? 'neutral', shared.states[state] ?? state)}
    ${refused ? html`<p class="note failed">${words.notSent} ${refused}</p>` : nothing}
    ${act ? form(account, act, parts) : buttons(account, parts)}
  </li>`;
};

const why = ({ state, decidedAt, reason }: Account, words: AccountsTerms): unknown =>
  state === 'active'
    ? nothing
    : html`<p class="why">
        ${state === 'locked' && decidedAt ? words.lockedAt(instantText(decidedAt)) : nothing}
        ${reason ? words.reasonGiven(reason) : nothing}
      </p>`;

const buttons = (account: Account, { words, shared, session, open }: AccountRowParts): unknown => {
  const { member, decider } = account;
  if (member.id === session.memberId) return html`<p class="note">${words.own}</p>`;
  if (!mayAct(account, session))
    return html`<p class="note">
      ${words.otherDecides((shared.deciders[decider.role] ?? decider.role).toLowerCase())}
    </p>`;
  return html`<div class="actions">
    ${actsOn(account).map(
      (kind) =>
        html`<button
          class="button quiet"
          data-act=${kind}
          aria-label=${words.ofWhom(words.acts[kind], member.fullName)}
          @click=${() => open(kind)}
        >
          ${words.acts[kind]}
        </button>`,
    )}
  </div>`;
};

const form = (
  { member }: Account,
  { kind, reason, busy, problem }: Act,
  { words, type, send, cancel }: AccountRowParts,
): TemplateResult =>
  html`<form novalidate @submit=${send}>
    <p class="means" tabindex="-1">${words.means[kind](member.fullName)}</p>
    ${
      kind === 'unlock'
        ? nothing
        : html`<sotay-textarea
            label=${words.reason[kind]}
            hint=${words.reasonHint}
            required
            rows="2"
            maxlength="300"
            .value=${reason}
            @input=${(event: Event) => type((event.currentTarget as Valued).value)}
          ></sotay-textarea>`
    }
    ${problem ? html`<p class="note failed">${words.notSent} ${problem}</p>` : nothing}
    <div class="actions">
      <button class="button" aria-disabled=${busy}>${busy ? words.sending : words.confirm[kind]}</button>
      <button class="button plain" type="button" aria-disabled=${busy} @click=${cancel}>${words.cancel}</button>
    </div>
  </form>`;
