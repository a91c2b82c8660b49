import { approveAccount, getSession, listAccounts, prepareAccount, rejectAccount } from '@sotay/sdk/accounts';
import type { Account, Page, Session } from '@sotay/sdk/accounts';
import { etagOf } from '@sotay/sdk/etags';
import type { Client } from '@sotay/sdk/client';
import { html, nothing } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import type { TemplateResult } from 'lit';
import { announce } from '../foundation/announce.ts';
import { card } from '../foundation/card.ts';
import { cardStyles } from '../foundation/card.styles.ts';
import { SotayElement } from '../foundation/element.ts';
import { failureOf, failureWords } from '../foundation/failure.ts';
import { numberText } from '../foundation/format.ts';
import { ResourceController } from '../foundation/resource.ts';
import { renderState } from '../foundation/states.ts';
import { stateTerms } from '../foundation/states.terms.ts';
import type { StateTerms } from '../foundation/states.terms.ts';
import { accountApprovalsStyles } from './account-approvals.styles.ts';
import { accountApprovalsTerms } from './account-approvals.terms.ts';
import type { AccountApprovalsTerms } from './account-approvals.terms.ts';
import { accountTerms } from './account.terms.ts';
import type { AccountTerms } from './account.terms.ts';
import { approvalRow } from './approval-row.ts';
import type { Outcome, Rejection } from './approval-row.ts';
import { AccountDecidedEvent } from './decided-event.ts';

interface Waiting {
  readonly page: Page<Account>;
  readonly session: Session;
}

/**
 * Phê duyệt tài khoản: for the secretary of a cell, a deputy to whom it was handed over, and the superior committee; an admin
 * of the cell marks what was checked. One press for each person, or several
 * at once after a review; a rejection asks for its reason.
 *
 * @summary The accounts that wait for a decision.
 * @slot sign-in - What to show instead of the sign-in link.
 * @slot - Readable content until the element is defined.
 * @event {AccountDecidedEvent} sotay-account-decided - The server has a decision.
 * @csspart card - The frame.
 */
export class SotayAccountApprovals extends SotayElement<AccountApprovalsTerms & AccountTerms & StateTerms> {
  static override styles = [SotayElement.styles, cardStyles, accountApprovalsStyles];
  static override properties = {
    ...SotayElement.properties,
    chosen: { state: true },
    outcomes: { state: true },
    rejections: { state: true },
    reviewing: { state: true },
    progress: { state: true },
    said: { state: true },
  };

  declare private chosen: ReadonlySet<string>;
  declare private outcomes: ReadonlyMap<string, Outcome>;
  /** By the account. */
  declare private rejections: Readonly<Record<string, Rejection | undefined>>;
  /** What is under review; it stays whole while one after the other is sent. */
  declare private reviewing: readonly Account[] | undefined;
  /** How many of the chosen were sent; -1 when nothing is under way. */
  declare private progress: number;
  declare private said: string;

  /** The accounts that wait and their state, one of eight. */
  readonly resource = new ResourceController<Waiting>(this, {
    load: async (client, signal) => {
      const [page, session] = await Promise.all([
        listAccounts(client, { state: 'pending', limit: 100 }, { signal }),
        getSession(client, { signal }),
      ]);
      this.#startAfresh();
      // A reason being written outlives a reload, but is not the next reader's.
      if (client !== this.#owner) this.rejections = {};
      this.#owner = client;
      return { page, session };
    },
    isEmpty: ({ page }) => page.items.length === 0,
  });

  #owner: Client | undefined;

  constructor() {
    super();
    this.rejections = {};
    this.#startAfresh();
  }

  protected override content(): TemplateResult {
    const words = this.words(accountApprovalsTerms);
    return card({
      kicker: words.kicker,
      heading: words.heading,
      body: renderState(this.resource, this.words(stateTerms), {
        skeleton: 7,
        empty: words.empty,
        content: (waiting) => (this.reviewing ? this.#review(this.reviewing) : this.#list(waiting)),
      }),
    });
  }

  #list({ page, session }: Waiting): TemplateResult {
    const words = this.words(accountApprovalsTerms);
    const open = page.items.filter((account) => this.#isOpen(account, session));
    const all = open.length > 0 && open.every(({ id }) => this.chosen.has(id));
    return html`${this.said ? html`<p class="note" id="said" tabindex="-1">${this.said}</p>` : nothing}
      ${
        open.length > 1
          ? html`<div class="bulk">
              <label class="all"
                ><input
                  type="checkbox"
                  .checked=${all}
                  @change=${() => {
                    this.chosen = new Set(all ? [] : open.map(({ id }) => id));
                  }}
                />${words.chooseAll(numberText(open.length))}</label
              >
              <button class="button" aria-disabled=${this.chosen.size === 0} @click=${this.#openReview}>
                ${words.review(numberText(this.chosen.size))}
              </button>
            </div>`
          : nothing
      }
      <ul>
        ${page.items.map((account) =>
          keyed(
            account.id,
            approvalRow(account, {
              words,
              shared: this.words(accountTerms),
              mayDecide: mayDecide(account, session),
              mayPrepare: mayPrepare(account, session),
              open: this.#isOpen(account, session),
              outcome: this.outcomes.get(account.id),
              chosen: open.length > 1 && this.chosen.has(account.id),
              pickable: open.length > 1,
              rejection: this.rejections[account.id],
              choose: () => {
                this.#choose(account.id);
              },
              approve: () => void this.#approve(account),
              openRejection: () => void this.#openRejection(account),
              openPreparation: () => void this.#openRejection(account, true),
              closeRejection: () => void this.#closeRejection(account),
              type: (reason, prepares) => {
                this.#write(account, { reason, prepares });
              },
              reject: (event) => void this.#reject(event, account),
            }),
          ),
        )}
      </ul>
      ${page.nextCursor ? html`<p class="note">${words.more}</p>` : nothing}`;
  }

  #review(chosen: readonly Account[]): TemplateResult {
    const words = this.words(accountApprovalsTerms);
    const busy = this.progress >= 0;
    const count = numberText(chosen.length);
    return html`<h3 id="step" tabindex="-1">${words.reviewHeading(count)}</h3>
      <ol class="names">
        ${chosen.map(({ member, birthYear }) => html`<li>${member.fullName}, ${words.born(birthYear)}</li>`)}
      </ol>
      <div class="actions">
        <button class="button" aria-disabled=${busy} @click=${this.#approveChosen}>
          ${busy ? words.progress(numberText(this.progress), count) : words.approveAll(count)}
        </button>
        <button class="button quiet" aria-disabled=${busy} @click=${this.#closeReview}>${words.back}</button>
      </div>`;
  }

  #startAfresh(): void {
    this.chosen = new Set();
    this.outcomes = new Map();
    this.reviewing = undefined;
    this.progress = -1;
    this.said = '';
  }

  #isOpen(account: Account, session: Session): boolean {
    const outcome = this.outcomes.get(account.id);
    return mayDecide(account, session) && !outcome?.decided && !outcome?.busy;
  }

  #choose(id: string): void {
    const chosen = new Set(this.chosen);
    if (!chosen.delete(id)) chosen.add(id);
    this.chosen = chosen;
  }

  #note(id: string, outcome: Outcome): void {
    this.outcomes = new Map(this.outcomes).set(id, outcome);
    // What is sent from its row is none of the several.
    if (outcome.decided || (outcome.busy && !this.reviewing))
      this.chosen = new Set([...this.chosen].filter((one) => one !== id));
  }

  /**
   * One decision on its way; true when the server has it. What went wrong stands in the row of the person. Nothing, when it
   * is under way already, or its reader has left.
   */
  async #decide(account: Account, send: (client: Client) => PromiseLike<Account>): Promise<boolean | undefined> {
    const { client } = this.resource;
    if (!client || this.outcomes.get(account.id)?.busy) return undefined;
    this.#note(account.id, { busy: true });
    try {
      const { state } = await send(client);
      if (client !== this.resource.client) return undefined;
      this.#note(account.id, { decided: true, state });
      this.dispatchEvent(new AccountDecidedEvent(account.id, state));
      return true;
    } catch (error) {
      if (client !== this.resource.client) return undefined;
      // Of 409 and 412 another decider is the cause: pressing again would not help.
      const decided = [409, 412].includes((error as { status?: number }).status ?? 0);
      this.#note(account.id, { decided, problem: this.#whyNotSent(error) });
      return false;
    }
  }

  async #approve(account: Account): Promise<void> {
    const words = this.words(accountApprovalsTerms);
    this.said = '';
    const done = await this.#decide(account, (client) =>
      approveAccount(client, account.id, { ifMatch: etagOf(account) }),
    );
    if (done === undefined) return;
    announce(done ? words.done(account.member.fullName, this.#wordOf('active')) : words.notSent);
    await this.#focusOnRow(account);
  }

  async #reject(event: SubmitEvent, account: Account): Promise<void> {
    event.preventDefault();
    const words = this.words(accountApprovalsTerms);
    const rejection = this.rejections[account.id];
    if (!rejection || !(event.target as HTMLFormElement).reportValidity()) return;
    // One line, as the contract has it.
    const reason = rejection.reason.trim().replace(/\s+/g, ' ').normalize('NFC');
    if (rejection.prepares) {
      await this.#prepare(account, reason);
      return;
    }
    const done = await this.#decide(account, (client) =>
      rejectAccount(client, account.id, { reason }, { ifMatch: etagOf(account) }),
    );
    if (done === undefined) return;
    // Otherwise the words stay where they were typed.
    if (this.outcomes.get(account.id)?.decided) this.#write(account);
    announce(done ? words.done(account.member.fullName, this.#wordOf('rejected')) : words.notSent);
    await this.#focusOnRow(account);
  }

  /** It waits on, for those who decide: only what is known of it has changed. */
  async #prepare(account: Account, note: string): Promise<void> {
    const { client } = this.resource;
    if (!client || this.outcomes.get(account.id)?.busy) return;
    const words = this.words(accountApprovalsTerms);
    this.#note(account.id, { busy: true });
    try {
      const prepared = await prepareAccount(client, account.id, note ? { note } : {}, { ifMatch: etagOf(account) });
      const { value } = this.resource;
      if (client !== this.resource.client || !value) return;
      const items = value.page.items.map((one) => (one.id === account.id ? prepared : one));
      this.resource.replace({ ...value, page: { ...value.page, items } });
      this.#note(account.id, {});
      this.#write(account);
      announce(words.preparedDone(account.member.fullName));
    } catch (error) {
      if (client !== this.resource.client) return;
      this.#note(account.id, { problem: this.#whyNotSent(error) });
      announce(words.notSent);
    }
    await this.#focusOnRow(account);
  }

  /** One after the other: each has its own answer, and what was sent stays sent if the connection breaks. */
  readonly #approveChosen = async (): Promise<void> => {
    if (this.progress >= 0) return;
    const words = this.words(accountApprovalsTerms);
    const { client } = this.resource;
    const chosen = this.reviewing ?? [];
    let done = 0;
    for (const [index, account] of chosen.entries()) {
      // The next reader approves none of these.
      if (client !== this.resource.client) return;
      this.progress = index;
      if (await this.#decide(account, (client) => approveAccount(client, account.id, { ifMatch: etagOf(account) })))
        done += 1;
    }
    if (client !== this.resource.client) return;
    this.progress = -1;
    this.reviewing = undefined;
    const failed = chosen.length - done;
    this.said = `${words.summary(numberText(done))}${failed ? ` ${words.summaryFailed(numberText(failed))}` : ''}`;
    announce(this.said);
    await this.#focusOn('#said');
  };

  readonly #openReview = async (): Promise<void> => {
    if (this.chosen.size === 0) return;
    this.reviewing = this.resource.value?.page.items.filter(({ id }) => this.chosen.has(id));
    this.said = '';
    await this.#focusOn('#step');
  };

  readonly #closeReview = async (): Promise<void> => {
    if (this.progress >= 0) return;
    this.reviewing = undefined;
    await this.#focusOn('.bulk .button');
  };

  async #openRejection(account: Account, prepares = false): Promise<void> {
    this.#write(account, { reason: '', prepares });
    await this.#focusOn(`[data-account="${account.id}"] sotay-textarea`);
  }

  async #closeRejection(account: Account): Promise<void> {
    this.#write(account);
    await this.#focusOn(`[data-account="${account.id}"] :is(.reject, .prepare)`);
  }

  /** Each person has words of their own; none are left of what is closed. */
  #write({ id }: Account, rejection?: Rejection): void {
    this.rejections = { ...this.rejections, [id]: rejection };
  }

  /** To the row of what was done, unless the reader has gone elsewhere while it was sent. */
  async #focusOnRow({ id }: Account): Promise<void> {
    await this.updateComplete;
    const active = this.shadowRoot?.activeElement;
    const row = `[data-account="${id}"]`;
    if (active ? active.closest(row) : document.activeElement === document.body) await this.#focusOn(row);
  }

  /** Moves the reader with what happened: a screen reader hears where they are. */
  async #focusOn(selector: string): Promise<void> {
    await this.updateComplete;
    this.shadowRoot?.querySelector<HTMLElement>(selector)?.focus();
  }

  #wordOf(state: string): string {
    return this.words(accountTerms).states[state] ?? state;
  }

  #whyNotSent(error: unknown): string {
    const { title, text } = failureWords(failureOf(error, this.resource.connection?.withToken), this.words(stateTerms));
    const { detail } = (error as { problem?: { detail?: string } }).problem ?? {};
    return detail ?? `${title}. ${text}`;
  }
}

/** Nobody decides on their own account, and a secretary’s is decided by the committee above. */
const mayDecide = ({ decider, member }: Account, { roles, memberId, operations }: Session): boolean =>
  member.id !== memberId &&
  (decider.role === 'superior' ? roles.some(({ role }) => role === 'superior') : operations.includes('approveAccount'));

/** An admin of the cell, who does not decide. */
const mayPrepare = (account: Account, session: Session): boolean =>
  account.member.id !== session.memberId &&
  session.operations.includes('prepareAccount') &&
  !mayDecide(account, session);

declare global {
  interface HTMLElementTagNameMap {
    'sotay-account-approvals': SotayAccountApprovals;
  }
}
