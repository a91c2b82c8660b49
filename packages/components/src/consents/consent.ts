import type { Client } from '@sotay/sdk/client';
import { giveConsent, listConsentPurposes, listMyConsents, withdrawConsent } from '@sotay/sdk/consents';
import type { ConsentPurpose, ConsentRecord, KnownConsentPurposeName, MyConsent } from '@sotay/sdk/consents';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { announce } from '../foundation/announce.ts';
import { card } from '../foundation/card.ts';
import { cardStyles } from '../foundation/card.styles.ts';
import { SotayElement } from '../foundation/element.ts';
import { SotayEvent } from '../foundation/events.ts';
import { failureOf, failureWords } from '../foundation/failure.ts';
import { foldedListStyles } from '../foundation/folded-list.styles.ts';
import { ResourceController } from '../foundation/resource.ts';
import { renderState } from '../foundation/states.ts';
import { stateTerms } from '../foundation/states.terms.ts';
import type { StateTerms } from '../foundation/states.terms.ts';
import { consentStyles } from './consent.styles.ts';
import { consentTerms } from './consent.terms.ts';
import type { ConsentTerms } from './consent.terms.ts';
import { item, question } from './consent-parts.ts';
import type { ItemActs } from './consent-parts.ts';

interface Consents {
  readonly purposes: readonly ConsentPurpose[];
  readonly mine: readonly MyConsent[];
}

/** The member has answered one purpose. `declined` is kept nowhere: silence and refusal are the same to the server. */
export class ConsentChangeEvent extends SotayEvent<{ purpose: string; state: 'given' | 'declined' | 'withdrawn' }> {
  constructor(purpose: string, state: 'given' | 'declined' | 'withdrawn') {
    super('sotay-consent-change', { purpose, state });
  }
}

/**
 * Sự đồng ý: asks for one purpose after the other in plain words, with nothing ticked beforehand and both answers of equal
 * weight; shows what was consented to, with receipts to print, and takes a consent back.
 *
 * @summary Asks for consent, purpose by purpose, and shows and withdraws it.
 * @slot sign-in - What to show instead of the sign-in link.
 * @slot - Readable content until the element is defined.
 * @event {ConsentChangeEvent} sotay-consent-change - The member has agreed to a purpose, declined it, or withdrawn.
 * @csspart card - The frame.
 */
export class SotayConsent extends SotayElement<ConsentTerms & StateTerms> {
  static override styles = [SotayElement.styles, cardStyles, foldedListStyles, consentStyles];
  static override properties = {
    ...SotayElement.properties,
    chosen: { state: true },
    declined: { state: true },
    ticked: { state: true },
    busy: { state: true },
    problem: { state: true },
    leaving: { state: true },
    said: { state: true },
  };

  /** The purpose that the reader asked to be asked about. */
  declare private chosen: string | undefined;
  /** Passed over until the page is left. */
  declare private declined: readonly string[];
  /** The purpose and text that the tick stands for: of another text it says nothing. */
  declare private ticked: string;
  declare private busy: boolean;
  declare private problem: string;
  /** The record about to be withdrawn. */
  declare private leaving: string | undefined;
  /** What followed from the last withdrawal. */
  declare private said: string;

  /** The purposes and where the member stands with each, in one of eight states. */
  readonly resource = new ResourceController<Consents>(this, {
    load: async (client, signal) => {
      if (client !== this.#owner) this.#startAfresh(client);
      const [{ items: purposes }, { items: mine }] = await Promise.all([
        listConsentPurposes(client, { signal }),
        listMyConsents(client, { signal }),
      ]);
      return { purposes, mine };
    },
    isEmpty: ({ purposes }) => purposes.length === 0,
  });

  /** Whose answers these are: the next reader of a shared computer begins anew. */
  #owner: Client | undefined;

  constructor() {
    super();
    this.#startAfresh(undefined);
  }

  protected override willUpdate(): void {
    if (this.resource.state === 'signed-out' && this.#owner) this.#startAfresh(undefined);
  }

  protected override content(): TemplateResult {
    const words = this.words(consentTerms);
    return card({
      kicker: words.kicker,
      heading: words.heading,
      body: renderState(this.resource, this.words(stateTerms), {
        skeleton: 7,
        empty: words.empty,
        content: (consents) => html`${this.#question(consents)} ${this.#list(consents)}`,
      }),
    });
  }

  #question({ purposes, mine }: Consents): TemplateResult | typeof nothing {
    const words = this.words(consentTerms);
    const asked = this.#next({ purposes, mine });
    if (!asked) return nothing;
    return question(
      {
        asked,
        state: stateOf(mine, asked),
        step: words.step(purposes.indexOf(asked) + 1, purposes.length),
        ticked: this.ticked === textOf(asked),
        busy: this.busy && !this.leaving,
        problem: this.leaving ? '' : this.problem,
        tick: (event) => (this.ticked = (event.target as HTMLInputElement).checked ? textOf(asked) : ''),
        agree: () => void this.#agree(asked),
        decline: () => void this.#decline(asked),
      },
      words,
    );
  }

  #list({ purposes, mine }: Consents): TemplateResult {
    const words = this.words(consentTerms);
    const acts: ItemActs = {
      leaving: this.leaving,
      busy: this.busy,
      problem: this.problem,
      print: (record) => void this.#print(record),
      choose: (purpose) => void this.#choose(purpose),
      leave: (record) => void this.#leave(record),
      withdraw: (record) => void this.#withdraw(record),
      keep: (purpose) => void this.#keep(purpose),
    };
    return html`<h3 id="list" tabindex="-1">${words.list}</h3>
      ${this.said ? html`<p class="note said">${this.said}</p>` : nothing}
      <ul>
        ${purposes.map((asked) => {
          const state = mine.find(({ purpose }) => purpose === asked.purpose);
          return state ? html`<li class="item">${item(asked, state, acts, words)}</li>` : nothing;
        })}
      </ul>`;
  }

  /** What to ask now: what the reader chose, otherwise the first that is open. */
  #next({ purposes, mine }: Consents): ConsentPurpose | undefined {
    const asks = purposes.filter(({ basis }) => basis === 'consent');
    const chosen = asks.find(({ purpose }) => purpose === this.chosen);
    const isOpen = (asked: ConsentPurpose) =>
      ['none', 'outdated'].includes(stateOf(mine, asked)) && !this.declined.includes(asked.purpose);
    return chosen ?? asks.find(isOpen);
  }

  #startAfresh(owner: Client | undefined): void {
    this.#owner = owner;
    this.chosen = this.leaving = undefined;
    this.declined = [];
    this.busy = false;
    this.ticked = this.problem = this.said = '';
  }

  async #agree(asked: ConsentPurpose): Promise<void> {
    if (this.busy) return;
    const { purpose, textVersion } = asked;
    // One act at a time: what stands against this one is not to be read below a withdrawal.
    this.leaving = undefined;
    if (this.ticked !== textOf(asked)) {
      this.problem = this.words(consentTerms).tellFirst;
      await this.#focusOn('.tick input');
      return;
    }
    await this.#act(async (client) => {
      const name = purpose as KnownConsentPurposeName;
      const record = await giveConsent(client, {
        purpose: name,
        textVersion,
        sensitiveNotice: true,
        method: 'screen',
      });
      if (!(await this.#take(client, record, 'given'))) return;
      announce(this.words(consentTerms).given);
      this.dispatchEvent(new ConsentChangeEvent(purpose, 'given'));
      await this.#goOn();
    });
  }

  async #decline({ purpose }: ConsentPurpose): Promise<void> {
    if (this.busy) return;
    this.declined = [...this.declined, purpose];
    announce(this.words(consentTerms).declined);
    this.dispatchEvent(new ConsentChangeEvent(purpose, 'declined'));
    await this.#goOn();
  }

  async #withdraw(record: ConsentRecord): Promise<void> {
    if (this.busy) return;
    const words = this.words(consentTerms);
    await this.#act(async (client) => {
      const withdrawn = await withdrawConsent(client, record.id, { ifMatch: `"${record.version}"` });
      if (!(await this.#take(client, withdrawn, 'withdrawn'))) return;
      this.leaving = undefined;
      this.said = withdrawn.dataRequestId ? `${words.withdrawn} ${words.requestOpened}` : words.withdrawn;
      announce(words.withdrawn);
      this.dispatchEvent(new ConsentChangeEvent(record.purpose, 'withdrawn'));
      await this.#focusOn('#list');
    });
  }

  /** Runs one act at a time, and says what stood against it. */
  async #act(act: (client: Client) => Promise<void>): Promise<void> {
    const { client } = this.resource;
    if (!client) return;
    this.busy = true;
    this.problem = '';
    try {
      await act(client);
    } catch (error) {
      if (client !== this.#owner) return;
      const failure = failureOf(error, this.resource.connection?.withToken);
      const { notSent } = this.words(consentTerms);
      this.problem = `${notSent} ${failureWords(failure, this.words(stateTerms)).text}`;
      announce(this.problem);
      // Another text is in force, or another tab was quicker: show what is there now.
      if ([409, 412].includes((error as { status?: number }).status ?? 0)) {
        this.ticked = '';
        void this.resource.reload();
      }
    } finally {
      if (client === this.#owner) this.busy = false;
    }
  }

  /** The answer counts even if the list cannot be read again. False when the next reader is here: it is not theirs. */
  async #take(client: Client, record: ConsentRecord, state: 'given' | 'withdrawn'): Promise<boolean> {
    const { value } = this.resource;
    if (client !== this.#owner || !value) return false;
    const mine = value.mine.map((one) =>
      one.purpose === record.purpose
        ? { ...one, state, history: [record, ...one.history.filter(({ id }) => id !== record.id)] }
        : one,
    );
    this.resource.replace({ ...value, mine });
    await this.resource.reload();
    return client === this.#owner;
  }

  /** To the next purpose, or to the list when none is open. */
  async #goOn(): Promise<void> {
    this.chosen = undefined;
    this.ticked = this.problem = this.said = '';
    await this.#focusOn('#asked', '#list');
  }

  async #choose(purpose: string): Promise<void> {
    this.chosen = purpose;
    this.ticked = this.problem = '';
    await this.#focusOn('#asked');
  }

  async #leave({ id }: ConsentRecord): Promise<void> {
    if (this.busy) return;
    this.leaving = id;
    this.problem = this.said = '';
    await this.#focusOn('#leaving');
  }

  async #keep(purpose: string): Promise<void> {
    if (this.busy) return;
    this.leaving = undefined;
    this.problem = '';
    await this.#focusOn(`[data-purpose=${purpose}] [data-act=leave]`);
  }

  async #print(record: ConsentRecord): Promise<void> {
    const { consentReceipt, printOut } = await import('./receipt.ts');
    printOut(await consentReceipt(record, (catalogue) => this.words(catalogue as never)));
  }

  /** Moves the reader: a screen reader hears where they are. */
  async #focusOn(...selectors: string[]): Promise<void> {
    await this.updateComplete;
    for (const selector of selectors) {
      const target = this.shadowRoot?.querySelector<HTMLElement>(selector);
      if (!target) continue;
      target.focus();
      return;
    }
  }
}

const textOf = ({ purpose, textVersion }: ConsentPurpose): string => `${purpose} ${textVersion}`;

const stateOf = (mine: readonly MyConsent[], { purpose }: ConsentPurpose): string =>
  mine.find((one) => one.purpose === purpose)?.state ?? 'none';

declare global {
  interface HTMLElementTagNameMap {
    'sotay-consent': SotayConsent;
  }
  interface GlobalEventHandlersEventMap {
    'sotay-consent-change': ConsentChangeEvent;
  }
}
