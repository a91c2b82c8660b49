import { getSession, listAccounts } from '@sotay/sdk/accounts';
import type { Account, Page, Session } from '@sotay/sdk/accounts';
import type { Client } from '@sotay/sdk/client';
import { html, nothing } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import type { TemplateResult } from 'lit';
import { announce } from '../foundation/announce.ts';
import { card } from '../foundation/card.ts';
import { cardStyles } from '../foundation/card.styles.ts';
import { SotayElement } from '../foundation/element.ts';
import { failureOf, failureWords } from '../foundation/failure.ts';
import { MorePages } from '../foundation/more-pages.ts';
import { ResourceController } from '../foundation/resource.ts';
import { renderState } from '../foundation/states.ts';
import { stateTerms } from '../foundation/states.terms.ts';
import type { StateTerms } from '../foundation/states.terms.ts';
import { actsOn, perform } from './account-act.ts';
import type { Act, ActKind } from './account-act.ts';
import { accountRow } from './account-row.ts';
import { accountTerms } from './account.terms.ts';
import type { AccountTerms } from './account.terms.ts';
import { accountsStyles } from './accounts.styles.ts';
import { accountsTerms } from './accounts.terms.ts';
import type { AccountsTerms } from './accounts.terms.ts';
import { AccountDecidedEvent } from './decided-event.ts';

/** Limits of the contract: accounts on a page, unless more were read already. */
const SIZE = 20;
const MOST = 100;

interface InUse {
  readonly page: Page<Account>;
  readonly session: Session;
}

/**
 * Tài khoản đang dùng: for the secretary of a cell and the superior committee. The locked ones first, then the others; each is
 * locked, unlocked or revoked after a confirmation that says what it does to the member.
 *
 * @summary The accounts in use, to lock, unlock and revoke.
 * @slot sign-in - What to show instead of the sign-in link.
 * @slot - Readable content until the element is defined.
 * @event {AccountDecidedEvent} sotay-account-decided - The server has a decision.
 * @csspart card - The frame.
 */
export class SotayAccounts extends SotayElement<AccountsTerms & AccountTerms & StateTerms> {
  static override styles = [SotayElement.styles, cardStyles, accountsStyles];
  static override properties = {
    ...SotayElement.properties,
    act: { state: true },
    refused: { state: true },
  };

  declare private act: Act | undefined;
  /** Why an act came to nothing, where it cannot be tried again. */
  declare private refused: { readonly accountId: string; readonly text: string } | undefined;

  /** The accounts in use and their state, one of eight. */
  readonly resource = new ResourceController<InUse>(this, {
    load: (client, signal) => this.#load(client, signal),
    isEmpty: ({ page }) => page.items.length === 0,
  });

  readonly #more = new MorePages<Account>(this, {
    current: () => this.resource.value?.page,
    show: (page) => this.#show(page),
    connection: () => this.resource.connection,
    rows: '.row',
    words: () => ({ ...this.words(accountsTerms), ...this.words(stateTerms) }),
  });

  override connectedCallback(): void {
    super.connectedCallback();
    document.addEventListener('sotay-account-decided', this.#onDecided);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.removeEventListener('sotay-account-decided', this.#onDecided);
  }

  protected override willUpdate(): void {
    // The next reader of a shared computer must not see what this one was doing.
    if (!this.resource.value) this.act = this.refused = undefined;
  }

  protected override content(): TemplateResult {
    const words = this.words(accountsTerms);
    return card({
      kicker: words.kicker,
      heading: words.heading,
      body: html`${this.#refusedOfNoRow()}
      ${renderState(this.resource, this.words(stateTerms), {
        skeleton: 7,
        empty: words.empty,
        content: ({ page, session }) =>
          html`<ul>
              ${page.items.map((account) => keyed(account.id, this.#row(account, session)))}
            </ul>
            ${this.#more.render(page)}`,
      })}`,
    });
  }

  #row(account: Account, session: Session): TemplateResult {
    return accountRow(account, {
      words: this.words(accountsTerms),
      shared: this.words(accountTerms),
      session,
      act: this.act?.accountId === account.id ? this.act : undefined,
      refused: this.refused?.accountId === account.id ? this.refused.text : '',
      open: (kind) => void this.#open(account, kind),
      type: (reason) => {
        if (this.act) this.act = { ...this.act, reason };
      },
      send: (event) => void this.#send(event, account),
      cancel: () => void this.#cancel(),
    });
  }

  /** Whoever was quicker may have taken the account out of the list. */
  #refusedOfNoRow(): unknown {
    const { refused } = this;
    return refused && !this.#find(refused.accountId)
      ? html`<p class="note failed" id="refused" tabindex="-1">${this.words(accountsTerms).notSent} ${refused.text}</p>`
      : nothing;
  }

  /** The few that are locked are all there; of the others a page. Read anew, the list keeps its length. */
  async #load(client: Client, signal: AbortSignal): Promise<InUse> {
    const limit = Math.min(MOST, Math.max(SIZE, this.resource.value?.page.items.length ?? 0));
    const [page, locked, session] = await Promise.all([
      listAccounts(client, { state: 'active', limit }, { signal }),
      everyOne(listAccounts(client, { state: 'locked', limit: MOST }, { signal })),
      getSession(client, { signal }),
    ]);
    return { page: { ...page, items: [...locked, ...page.items] }, session };
  }

  async #open({ id: accountId }: Account, kind: ActKind): Promise<void> {
    if (this.act?.busy) return;
    this.refused = undefined;
    this.act = { accountId, kind, reason: '', busy: false, problem: '' };
    // What it does to the member is heard before the reason is asked for.
    await this.#focusOn(`${rowOf(accountId)} .means`);
  }

  async #cancel(): Promise<void> {
    const { act } = this;
    if (!act || act.busy) return;
    this.act = undefined;
    await this.#focusOn(`${rowOf(act.accountId)} [data-act=${act.kind}]`);
  }

  async #send(event: SubmitEvent, account: Account): Promise<void> {
    event.preventDefault();
    const { act } = this;
    const { client } = this.resource;
    if (!act || act.busy || !client || !(event.target as HTMLFormElement).reportValidity()) return;
    // Neither the answer nor the form is of the next reader.
    const left = (): boolean => client !== this.resource.client;
    this.act = { ...act, busy: true, problem: '' };
    try {
      const done = await perform(client, account, act);
      if (left()) return;
      this.act = undefined;
      this.#replace(done);
      announce(this.words(accountsTerms).done[act.kind](account.member.fullName));
      this.dispatchEvent(new AccountDecidedEvent(done.id, done.state));
      await this.#focusOn(rowOf(account.id));
    } catch (error) {
      if (!left()) await this.#fail(error, act, left);
    }
  }

  async #fail(error: unknown, { accountId, kind }: Act, left: () => boolean): Promise<void> {
    const text = this.#whyNotSent(error);
    announce(`${this.words(accountsTerms).notSent} ${text}`);
    // Somebody else was quicker: what is there now is shown, and the next try is on that.
    if ([404, 409, 412].includes((error as { status?: number }).status ?? 0)) await this.resource.reload();
    if (left()) return;
    const now = this.#find(accountId);
    if (now && actsOn(now).includes(kind)) {
      // With what was typed meanwhile.
      if (this.act) this.act = { ...this.act, busy: false, problem: text };
      return;
    }
    this.act = undefined;
    this.refused = { accountId, text };
    await this.#focusOn(now ? rowOf(accountId) : '#refused');
  }

  /** Approved elsewhere on the page, it is in use from now on. */
  readonly #onDecided = ({ detail }: AccountDecidedEvent): void => {
    if (detail.state === 'active' && !this.#find(detail.accountId)) void this.resource.reload();
  };

  #find(accountId: string): Account | undefined {
    return this.resource.value?.page.items.find(({ id }) => id === accountId);
  }

  #show(page: Page<Account>): void {
    const { value } = this.resource;
    if (value) this.resource.replace({ ...value, page });
  }

  #replace(newer: Account): void {
    const { page } = this.resource.value ?? {};
    if (page) this.#show({ ...page, items: page.items.map((one) => (one.id === newer.id ? newer : one)) });
  }

  /** Moves the reader: a screen reader hears where they are. */
  async #focusOn(selector: string): Promise<void> {
    await this.updateComplete;
    this.shadowRoot?.querySelector<HTMLElement>(selector)?.focus();
  }

  #whyNotSent(error: unknown): string {
    const { title, text } = failureWords(failureOf(error, this.resource.connection?.withToken), this.words(stateTerms));
    const { detail } = (error as { problem?: { detail?: string } }).problem ?? {};
    return detail ?? `${title}. ${text}`;
  }
}

const everyOne = async (accounts: AsyncIterable<Account>): Promise<Account[]> => {
  const found: Account[] = [];
  for await (const account of accounts) found.push(account);
  return found;
};

const rowOf = (accountId: string): string => `[data-account="${accountId}"]`;

declare global {
  interface HTMLElementTagNameMap {
    'sotay-accounts': SotayAccounts;
  }
}
