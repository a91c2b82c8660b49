import { getMyAccount, registerAccount } from '@sotay/sdk/accounts';
import type { Account, AccountRegistration } from '@sotay/sdk/accounts';
import type { Client } from '@sotay/sdk/client';
import { newIdempotencyKey } from '@sotay/sdk/idempotency-key';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { FieldElement } from '../controls/field.ts';
import { announce } from '../foundation/announce.ts';
import { card, chip, fact } from '../foundation/card.ts';
import type { Tone } from '../foundation/card.ts';
import { cardStyles } from '../foundation/card.styles.ts';
import { SotayElement } from '../foundation/element.ts';
import { SotayEvent } from '../foundation/events.ts';
import { failureOf, failureWords } from '../foundation/failure.ts';
import { instantText } from '../foundation/format.ts';
import { ResourceController } from '../foundation/resource.ts';
import { renderState } from '../foundation/states.ts';
import { stateTerms } from '../foundation/states.terms.ts';
import type { StateTerms } from '../foundation/states.terms.ts';
import { accountRequestStyles } from './account-request.styles.ts';
import { accountRequestTerms } from './account-request.terms.ts';
import type { AccountRequestTerms } from './account-request.terms.ts';
import { accountTerms } from './account.terms.ts';
import type { AccountTerms } from './account.terms.ts';

/** What is typed, as typed. In memory only: a citizen ID is written to no storage of the browser. */
type Draft = Record<'fullName' | 'birthDate' | 'citizenId' | 'phone', string>;

/** The account of the signed-in person; `null` before the first registration. */
interface Mine {
  readonly account: Account | null;
}

const emptyDraft = (): Draft => ({ fullName: '', birthDate: '', citizenId: '', phone: '' });
const tones: Record<string, Tone> = { pending: 'warn', active: 'good', rejected: 'info', locked: 'warn' };
const mayRegister = (account: Account | null): boolean =>
  account === null || account.state === 'rejected' || account.state === 'closed';

/** A registration was sent, and the server has it. */
export class AccountRegisteredEvent extends SotayEvent<{ accountId: string }> {
  constructor(accountId: string) {
    super('sotay-account-registered', { accountId });
  }
}

/**
 * Đăng ký tài khoản: for a signed-in person without an active account. Shows where the registration stands and, after a
 * rejection, the reason and the form again with what was typed.
 *
 * @summary Registers an account, and shows its state and who decides.
 * @slot sign-in - What to show instead of the sign-in link.
 * @slot - Readable content until the element is defined.
 * @event {AccountRegisteredEvent} sotay-account-registered - The server has the registration.
 * @csspart card - The frame.
 */
export class SotayAccountRequest extends SotayElement<AccountRequestTerms & AccountTerms & StateTerms> {
  static override styles = [SotayElement.styles, cardStyles, accountRequestStyles];
  static override properties = {
    ...SotayElement.properties,
    draft: { state: true },
    busy: { state: true },
    problem: { state: true },
  };

  declare private draft: Draft;
  declare private busy: boolean;
  /** Why the last try did not get through, in the reader's words. */
  declare private problem: string;

  /** The account and its state, one of eight. */
  readonly resource = new ResourceController<Mine>(this, {
    load: async (client, signal) => {
      if (client !== this.#owner) this.#startAfresh(client);
      try {
        return { account: await getMyAccount(client, { signal }) };
      } catch (error) {
        if (isNotRegistered(error)) return { account: null };
        throw error;
      }
    },
  });

  /** Whose words these are: the next reader of a shared computer must not see them. */
  #owner: Client | undefined;
  /** One for as long as the words stay the same, so that sending again never doubles. */
  #idempotencyKey = '';

  constructor() {
    super();
    this.#startAfresh(undefined);
  }

  protected override willUpdate(): void {
    if (this.resource.state === 'signed-out' && this.#owner) this.#startAfresh(undefined);
  }

  protected override content(): TemplateResult {
    const words = this.words(accountRequestTerms);
    const account = this.resource.value?.account;
    return card({
      kicker: words.kicker,
      heading: words.heading,
      chip: account ? chip(tones[account.state] ?? 'neutral', this.#stateOf(account)) : undefined,
      body: renderState(this.resource, this.words(stateTerms), {
        skeleton: html`<div class="form-skeleton" aria-hidden="true"></div>`,
        ...(mayRegister(account ?? null) && { dated: false }),
        content: (mine) =>
          html`${mine.account ? this.#facts(mine.account) : nothing}
          ${mayRegister(mine.account) ? this.#form(mine.account) : nothing}`,
      }),
    });
  }

  #stateOf({ state }: Account): string {
    return this.words(accountTerms).states[state] ?? state;
  }

  #facts(account: Account): TemplateResult {
    const words = this.words(accountRequestTerms);
    const { decider, reason } = account;
    const who = this.words(accountTerms).deciders[decider.role] ?? decider.role;
    return html`<h3 id="step" tabindex="-1">${this.#stateOf(account)}</h3>
      <dl class="facts">
        ${fact(words.member, account.member.fullName)} ${fact(words.cell, account.cell.name)}
        ${fact(words.registeredAt, instantText(account.registeredAt))}
        ${fact(words.decider, `${who}, ${decider.organization.name}`)}
        ${reason === null ? nothing : fact(words.reason, html`<span class="quoted">${reason}</span>`)}
      </dl>
      <p class="note">${words.next[account.state] ?? nothing}</p>`;
  }

  #form(account: Account | null): TemplateResult {
    const words = this.words(accountRequestTerms);
    const { draft } = this;
    const field = (
      name: keyof Draft,
      label: string,
      hint: string,
      type: 'text' | 'date' | 'tel' | 'citizen-id' = 'text',
    ) =>
      html`<sotay-input
        name=${name}
        label=${label}
        hint=${hint}
        type=${type}
        ?required=${name !== 'phone'}
        maxlength="300"
        .value=${draft[name]}
      ></sotay-input>`;
    return html`<form novalidate @submit=${this.#onSubmit} @input=${this.#onInput}>
      ${account ? nothing : html`<p>${words.intro}</p>`} ${field('fullName', words.fullName, '')}
      ${field('birthDate', words.birthDate, words.birthDateHint, 'date')}
      ${field('citizenId', words.citizenId, words.citizenIdHint, 'citizen-id')}
      ${field('phone', words.phone, words.phoneHint, 'tel')}
      ${
        this.problem
          ? html`<div class="note failed" id="failed">
              <p>${words.notSent}</p>
              <p>${this.problem}</p>
            </div>`
          : nothing
      }
      <div class="actions">
        <button class="button" aria-disabled=${this.busy}>
          ${this.busy ? words.sending : this.problem ? words.sendAgain : words.send}
        </button>
      </div>
    </form>`;
  }

  #startAfresh(owner: Client | undefined): void {
    this.#owner = owner;
    this.#idempotencyKey = newIdempotencyKey();
    this.draft = emptyDraft();
    this.busy = false;
    this.problem = '';
  }

  readonly #onInput = (event: Event): void => {
    const { name, value } = event.target as FieldElement;
    if (!(name in this.draft)) return;
    this.draft = { ...this.draft, [name]: value };
    // Other words are another registration.
    this.#idempotencyKey = newIdempotencyKey();
  };

  readonly #onSubmit = (event: SubmitEvent): void => {
    event.preventDefault();
    const form = event.target as HTMLFormElement;
    if (form.reportValidity()) void this.#send(registrationOf(new FormData(form)));
  };

  async #send(registration: AccountRegistration): Promise<void> {
    const { client } = this.resource;
    if (this.busy || !client) return;
    this.busy = true;
    this.problem = '';
    try {
      const account = await registerAccount(client, registration, { idempotencyKey: this.#idempotencyKey });
      // The next reader sees nothing of it.
      if (client !== this.#owner) return;
      this.#idempotencyKey = newIdempotencyKey();
      this.resource.replace({ account });
      announce(this.words(accountRequestTerms).sent);
      this.dispatchEvent(new AccountRegisteredEvent(account.id));
      await this.#focusOnStep();
    } catch (error) {
      if (client !== this.#owner) return;
      this.problem = this.#whyNotSent(error);
      announce(`${this.words(accountRequestTerms).notSent} ${this.problem}`);
      // It is there already, from another tab or device: show it.
      if ((error as { status?: number }).status === 409) {
        await this.resource.reload();
        await this.#focusOnStep();
      }
    } finally {
      if (client === this.#owner) this.busy = false;
    }
  }

  /** The form is gone, and with it the place of a keyboard reader. */
  async #focusOnStep(): Promise<void> {
    await this.updateComplete;
    this.shadowRoot?.querySelector<HTMLElement>('#step')?.focus();
  }

  #whyNotSent(error: unknown): string {
    const { detail } = (error as { problem?: { detail?: string } }).problem ?? {};
    const { title, text } = failureWords(failureOf(error, this.resource.connection?.withToken), this.words(stateTerms));
    return detail ?? `${title}. ${text}`;
  }
}

const isNotRegistered = (error: unknown): boolean => {
  const { status, problem } = error as { status?: number; problem?: { code?: string } };
  return status === 404 && problem?.code === 'not-found';
};

function registrationOf(data: FormData): AccountRegistration {
  // The fields of this form are all text.
  const text = (name: keyof Draft): string => (data.get(name) as string).trim();
  const phone = text('phone').replace(/[\s.]/g, '');
  return {
    fullName: text('fullName').replace(/\s+/g, ' '),
    birthDate: text('birthDate'),
    citizenId: text('citizenId'),
    ...(phone && { phone }),
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'sotay-account-request': SotayAccountRequest;
  }
  interface GlobalEventHandlersEventMap {
    'sotay-account-registered': AccountRegisteredEvent;
  }
}
