// What a session needs besides the choice of person and task, fetched when these are chosen.
import type { Client } from '@sotay/sdk/client';
import { endAssistedSession, getAssistedSession, startAssistedSession } from '@sotay/sdk/support';
import type { AssistedSession, KnownAssistedTask } from '@sotay/sdk/support';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { announce } from '../foundation/announce.ts';
import { fact } from '../foundation/card.ts';
import type { Connection } from '../foundation/connection.ts';
import { keepNothingOf } from '../foundation/drafts.ts';
import { numberText } from '../foundation/format.ts';
import { stateTerms } from '../foundation/states.terms.ts';
import { adoptLater } from '../meetings/adopt.ts';
import type { SotayMeetingNotice } from '../meetings/meeting-notice.ts';
import { assistedSessionTerms } from './assisted-session.terms.ts';
import { consentForm } from './consent.ts';
import type { ConsentParts, Start } from './consent.ts';
import { doneFacts } from './done-facts.ts';
import type { Facts } from './done-facts.ts';
import { helpingStyles } from './helping.styles.ts';
import { CONSENT_TEXT, helpingTerms } from './helping.terms.ts';
import type { HelpingTerms } from './helping.terms.ts';
import type { ConsentActs, SessionConsents } from './session-consent.ts';
import { Scope } from './scope.ts';
import { watched } from './watch.ts';
import { whyNot } from './why-not.ts';

export { isCode } from './consent.ts';
export { helpingTerms };

const SAID_AT = [5, 1];

type Say = <T extends object>(catalogue: T) => T;

/** Each task is done in the element that members use for it themselves. */
const parts: Readonly<Record<KnownAssistedTask, () => Promise<unknown>>> = {
  acknowledgeMeeting: () => import('../meetings/meeting-notice.define.ts'),
  submitAbsenceRequest: () => import('../meetings/meeting-notice.define.ts'),
  submitFeedback: () => import('../feedback/feedback-form.define.ts'),
  markAnnouncementRead: () => import('../announcements/announcements.define.ts'),
};

/** Those of the acts that carry `x-consent` in the contract. */
const needConsent: readonly string[] = ['submitFeedback'] satisfies KnownAssistedTask[];

/** With what the helped member agreed to and typed. */
export const startWith = (client: Client, { assignmentId, code }: Start, task: KnownAssistedTask) =>
  startAssistedSession(client, {
    assignmentId,
    task,
    consentTextVersion: CONSENT_TEXT,
    consentGiven: true,
    code: code.replace(/\s/g, ''),
  });

/** Ends it, and tells what it came to; undefined where the server cannot be told. */
export const endOf = (client: Client, { id }: AssistedSession) =>
  endAssistedSession(client, id).then(stateOf, () => undefined);

const stateOf = ({ state }: AssistedSession): string => state;

type Connected = Connection & { readonly client: Client };

/** How a session ends by itself. */
interface Ends {
  readonly done: (answer: unknown) => void;
  readonly over: () => void;
  /** Whether no other session has begun since. */
  readonly ofThis: () => boolean;
}

/** A session, as far as it has come. */
export interface View {
  readonly step: string;
  readonly minutes: number;
  readonly facts: Facts;
  /** Whether the element of the task is there; false when it could not be loaded. */
  readonly ready: boolean | undefined;
  readonly helped: string;
  readonly consent: () => unknown;
  readonly end: () => void;
  readonly leave: () => void;
}

/** The parts of the page in which a helper acts for another. */
export class Helping {
  readonly #scope = new Scope();
  readonly #say: Say;
  readonly #root: ShadowRoot;
  /** The session whose act went out, and nobody knows whether it was done. */
  #tried: AssistedSession | undefined;
  /** Of the person and the task that were chosen. */
  consents: SessionConsents | undefined;

  constructor(root: ShadowRoot, say: Say) {
    this.#say = say;
    this.#root = root;
    adoptLater(root, helpingStyles);
  }

  get words(): HelpingTerms {
    return this.#say(helpingTerms);
  }

  whyNot(error: unknown, { withToken }: Pick<ConsentActs, 'withToken'>): string {
    return whyNot(error, withToken(), this.#say(stateTerms));
  }

  sayLeft(minutes: number): void {
    if (SAID_AT.includes(minutes)) announce(this.words.leftSaid(String(minutes)));
  }

  /** The next one is another task, or another member. */
  forget(): void {
    this.consents = this.#tried = undefined;
  }

  /** From now on the element of the task acts in this session, by the client that is given back. */
  open(connection: Connected, session: AssistedSession, { done, over, ofThis }: Ends): Client {
    const client = watched(connection.client, session, {
      done,
      tried: () => {
        if (ofThis()) this.#tried = session;
      },
      over: (how) => (how === 'done' ? done(undefined) : over()),
      consentMissing: () => void (ofThis() && this.consents?.again().catch(() => undefined)),
    });
    keepNothingOf(session.helped.id);
    this.#scope.connect({ ...connection, client });
    this.consents?.leave();
    return client;
  }

  /** False also where the server cannot be asked. */
  async wasDone(client: Client, session: AssistedSession): Promise<boolean> {
    const state = await getAssistedSession(client, session.id).then(stateOf, () => undefined);
    if (state && this.#tried === session) this.#tried = undefined;
    return state === 'done';
  }

  /** What to say at the end when nobody knows whether an act was done; `state`: what the server said of this session. */
  unsure(session: AssistedSession, state: string | undefined): string | undefined {
    return this.#tried && !(state && this.#tried === session) ? this.words.endedUnsure : undefined;
  }

  /** Asks for what consents are missing, and fetches the element of the task; whether it can be shown. */
  async fetch(
    task: string,
    clients: [helper: Client, acting: Client],
    acts: ConsentActs,
    ofThis: () => boolean,
  ): Promise<boolean> {
    const isAsked = await this.#ask(task, clients, acts, ofThis).then(
      () => true,
      () => false,
    );
    return isAsked && ofThis() && this.load(task);
  }

  /** Finds out which consents the task needs and lacks. */
  async #ask(
    task: string,
    [helper, client]: [Client, Client],
    acts: ConsentActs,
    goesOn: () => boolean,
  ): Promise<void> {
    if (!needConsent.includes(task)) return;
    const code = await import('./session-consent.ts');
    if (!goesOn()) return;
    this.consents ??= new code.SessionConsents(this.#root, this.#say, acts);
    await this.consents.ask(helper, client);
  }

  /** False when the element of the task could not be loaded. */
  load(task: string): Promise<boolean> {
    return parts[task as KnownAssistedTask]().then(
      () => true,
      () => false,
    );
  }

  consent(start: Start, parts: ConsentParts): TemplateResult {
    const { words } = this;
    const form = consentForm(start, { ...this.#say(assistedSessionTerms), ...words }, parts);
    if (parts.isOver) return form;
    return html`<h3 id="step" tabindex="-1" class="large">${words.consentHeading(parts.helped)}</h3>
      ${form}`;
  }

  /** What was done, with the receipts of the consents that it needed. */
  factsOf(session: AssistedSession, answer: unknown): Facts {
    const notice = this.#root.querySelector<SotayMeetingNotice>('sotay-meeting-notice');
    const words = { ...this.#say(assistedSessionTerms), ...this.words };
    const facts = doneFacts(session, answer, notice?.resource.value?.meeting, words);
    return [...facts, ...(this.consents?.receipts ?? [])];
  }

  view(session: AssistedSession, { step, minutes, facts, ready, helped, consent, end, leave }: View): TemplateResult {
    const consents = step === 'work' ? this.consents : undefined;
    return html`${step === 'work' ? this.banner(session, minutes, end) : nothing}
    ${consents?.content(helped) ?? nothing} ${step === 'over' ? this.over(helped, consent()) : nothing}
    ${step === 'done' ? this.done(session, facts, leave) : nothing}
    ${ready === false ? html`<p class="note" role="alert">${this.#say(assistedSessionTerms).partFailed}</p>` : nothing}
    ${ready && (step !== 'done' || readsOn(session.task)) ? this.part(session.task, consents?.asks === true) : nothing}`;
  }

  banner({ helped }: AssistedSession, minutes: number, end: () => void): TemplateResult {
    const { words } = this;
    return html`<section class="banner" aria-labelledby="helping">
      <p id="helping" tabindex="-1">
        ${words.helping(helped.fullName)}, <span>${words.left(numberText(minutes))}</span>
      </p>
      <button class="button quiet" @click=${end}>${words.end}</button>
    </section>`;
  }

  over(name: string, consent: unknown): TemplateResult {
    const { words } = this;
    return html`<section class="block" aria-labelledby="step">
      <h2 id="step" tabindex="-1">${words.over}</h2>
      <p class="large">${words.overHelp(name)}</p>
      ${consent}
    </section>`;
  }

  done({ helped, task }: AssistedSession, facts: Facts, close: () => void): TemplateResult {
    const { words } = this;
    const print = async () => {
      const { doneFrame, printOut } = await import('./slip.ts');
      printOut(await doneFrame(facts, this.#say));
    };
    return html`<section class="block done" aria-labelledby="step">
      <h2 id="step" tabindex="-1" class="large">${words.doneHeading}</h2>
      <p class="large">${words.doneHelp(helped.fullName)} ${readsOn(task) ? words.readOn : nothing}</p>
      <dl class="facts large">${facts.map(([label, value]) => fact(label, value))}</dl>
      <div class="actions">
        <button class="button" @click=${() => void print()}>${words.printDone}</button>
        <button class="button quiet" @click=${close}>${words.close}</button>
      </div>
    </section>`;
  }

  /** The element of the task. What it asks for and tells stays in here: nothing else on the page acts for the other. */
  part(task: string, hidden: boolean): TemplateResult {
    return html`<div
      ?hidden=${hidden}
      @context-request=${this.#scope.answer}
      @sotay-feedback-sent=${stop}
      @sotay-meeting-changed=${stop}
      @sotay-announcement-answer=${refuse}
    >
      ${elementOf(task, this.words)}
    </div>`;
  }
}

/** An announcement is read after it was opened, which is the act. */
export const readsOn = (task: string): boolean => task === 'markAnnouncementRead';

const stop = (event: Event): void => event.stopPropagation();
/** An answer to an announcement is another task. */
const refuse = (event: Event): void => {
  event.stopPropagation();
  event.preventDefault();
};

const elementOf = (task: string, words: HelpingTerms): TemplateResult => {
  if (task === 'submitFeedback') return html`<sotay-feedback-form .terms=${words.form}></sotay-feedback-form>`;
  if (readsOn(task)) return html`<sotay-announcements></sotay-announcements>`;
  const only = task === 'acknowledgeMeeting' ? 'attend' : 'absence';
  return html`<sotay-meeting-notice .only=${only} .terms=${words.form}></sotay-meeting-notice>`;
};
