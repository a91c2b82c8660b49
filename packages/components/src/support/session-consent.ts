// The consents that a task needs and the helped member has not given: fetched only for such a task.
import type { Client } from '@sotay/sdk/client';
import { giveConsent, listConsentPurposes, listMyConsents } from '@sotay/sdk/consents';
import type { ConsentPurpose, ConsentRecord, KnownConsentPurposeName } from '@sotay/sdk/consents';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { question } from '../consents/consent-parts.ts';
import { consentStyles } from '../consents/consent.styles.ts';
import { consentTerms } from '../consents/consent.terms.ts';
import { announce } from '../foundation/announce.ts';
import { stateTerms } from '../foundation/states.terms.ts';
import { adoptLater } from '../meetings/adopt.ts';
import type { Facts } from './done-facts.ts';
import { helpingTerms } from './helping.terms.ts';
import { whyNot } from './why-not.ts';

/** What the element does about it. */
export interface ConsentActs {
  /** Draws anew, and moves the reader there. */
  readonly show: (selector?: string) => void;
  readonly declined: () => void;
  readonly withToken: () => boolean | undefined;
}

interface Missing {
  readonly asked: ConsentPurpose;
  readonly state: string;
}

/** Asks the helped member for one purpose after the other, by their own act; nothing is ticked before. */
export class SessionConsents {
  readonly #say: <T extends object>(catalogue: T) => T;
  readonly #acts: ConsentActs;
  #helper: Client | undefined;
  #client: Client | undefined;
  /** Undefined until it is known. */
  #missing: readonly Missing[] | undefined;
  #count = 0;
  #ticked = false;
  #busy = false;
  #problem = '';
  #given: readonly ConsentRecord[] = [];

  constructor(root: ShadowRoot, say: <T extends object>(catalogue: T) => T, acts: ConsentActs) {
    this.#say = say;
    this.#acts = acts;
    adoptLater(root, consentStyles);
  }

  /** Whether the task has to wait. */
  get asks(): boolean {
    return this.#missing?.length !== 0;
  }

  /** For the confirmation that the member takes home. */
  get receipts(): Facts {
    const { consentReceipt } = this.#say(helpingTerms).facts;
    return this.#given.map(({ receiptCode }) => [consentReceipt, receiptCode] as const);
  }

  /** In another session it is another act: what was ticked before counts for nothing. */
  leave(): void {
    this.#client = this.#missing = undefined;
    this.#ticked = this.#busy = false;
    this.#problem = '';
  }

  /** What is missing now. `client` acts for the helped member; the texts are open to everybody. */
  async ask(helper: Client, client: Client): Promise<void> {
    this.#helper = helper;
    this.#client = client;
    try {
      const missing = await missingOf(helper, client);
      if (client !== this.#client) return;
      this.#missing = missing;
      this.#count = missing.length;
      this.#ticked = this.#busy = false;
      this.#problem = '';
    } finally {
      // Unknown to us, it is known to the server, which refuses the act.
      if (client === this.#client) this.#missing ??= [];
    }
    this.#acts.show(this.asks ? '#asked' : undefined);
  }

  /** The server refused the act for want of a consent: it was taken back, or its text has changed, meanwhile. */
  async again(): Promise<void> {
    if (this.#helper && this.#client) await this.ask(this.#helper, this.#client);
  }

  content(name: string): TemplateResult | typeof nothing {
    const next = this.#missing?.[0];
    if (next) return this.#question(next, name);
    if (this.#given.length === 0) return nothing;
    const words = this.#say(consentTerms);
    const codes = this.#given.map(({ receiptCode }) => receiptCode).join(', ');
    return html`<section class="block" aria-labelledby="given">
      <p id="given" tabindex="-1">${`${words.given} ${words.receiptCode}: ${codes}`}</p>
      <div class="actions">
        <button class="button quiet" @click=${() => void this.#print()}>${words.print}</button>
      </div>
    </section>`;
  }

  #question({ asked, state }: Missing, name: string): TemplateResult {
    const words = this.#say(consentTerms);
    const { ownChoice } = this.#say(helpingTerms);
    const at = words.step(this.#count - (this.#missing?.length ?? 0) + 1, this.#count);
    return html`<div class="block large">
      ${question(
        {
          ...{ asked, state, ticked: this.#ticked, busy: this.#busy, problem: this.#problem },
          step: this.#count > 1 ? `${ownChoice(name)} ${at}` : ownChoice(name),
          tick: (event) => {
            this.#ticked = (event.target as HTMLInputElement).checked;
            this.#acts.show();
          },
          agree: () => void this.#agree(asked),
          decline: () => {
            if (!this.#busy) this.#acts.declined();
          },
        },
        words,
      )}
    </div>`;
  }

  async #agree({ purpose, textVersion }: ConsentPurpose): Promise<void> {
    const client = this.#client;
    if (this.#busy || !client) return;
    const words = this.#say(consentTerms);
    if (!this.#ticked) {
      this.#problem = words.tellFirst;
      this.#acts.show('.tick input');
      return;
    }
    this.#busy = true;
    this.#problem = '';
    this.#acts.show();
    const given = { purpose: purpose as KnownConsentPurposeName, textVersion, sensitiveNotice: true } as const;
    try {
      const record = await giveConsent(client, { ...given, method: 'assisted' });
      if (this.#client !== client) return;
      this.#given = [...this.#given.filter(({ id }) => id !== record.id), record];
      this.#missing = this.#missing?.slice(1);
      this.#ticked = this.#busy = false;
      announce(words.given);
      this.#acts.show(this.asks ? '#asked' : '#given');
    } catch (error) {
      if (this.#client !== client) return;
      // Another text is in force: it is read and ticked anew.
      if ((error as { status?: number }).status === 409) await this.again().catch(() => undefined);
      this.#busy = false;
      this.#problem = `${words.notSent} ${whyNot(error, this.#acts.withToken(), this.#say(stateTerms))}`;
      announce(this.#problem);
      this.#acts.show();
    }
  }

  async #print(): Promise<void> {
    const { consentReceipt, printOut } = await import('../consents/receipt.ts');
    for (const record of this.#given) printOut(await consentReceipt(record, this.#say));
  }
}

async function missingOf(helper: Client, client: Client): Promise<Missing[]> {
  const [{ items: purposes }, { items: mine }] = await Promise.all([
    listConsentPurposes(helper),
    listMyConsents(client),
  ]);
  return mine.flatMap(({ purpose, state }) => {
    const asked = purposes.find((one) => one.purpose === purpose && one.basis === 'consent');
    return asked && state !== 'given' ? [{ asked, state }] : [];
  });
}
