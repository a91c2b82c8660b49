// What a session needs besides the choice of person and task, fetched when these are chosen.
import type { Client } from '@sotay/sdk/client';
import type { AssistedSession, KnownAssistedTask } from '@sotay/sdk/support';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { fact } from '../foundation/card.ts';
import type { Connection } from '../foundation/connection.ts';
import { keepNothingOf } from '../foundation/drafts.ts';
import { numberText } from '../foundation/format.ts';
import { adoptLater } from '../meetings/adopt.ts';
import { consentForm } from './consent.ts';
import type { ConsentParts, Start } from './consent.ts';
import type { Facts } from './done-facts.ts';
import { helpingStyles } from './helping.styles.ts';
import { helpingTerms } from './helping.terms.ts';
import type { HelpingTerms } from './helping.terms.ts';
import type { ConsentActs, SessionConsents } from './session-consent.ts';
import { Scope } from './scope.ts';

export { isCode } from './consent.ts';
export { CONSENT_TEXT } from './helping.terms.ts';
export { doneFacts } from './done-facts.ts';
export { helpingTerms };
export { watched } from './watch.ts';

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

/** The parts of the page in which a helper acts for another. */
export class Helping {
  readonly #scope = new Scope();
  readonly #say: Say;
  readonly #root: ShadowRoot;
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

  /** From now on the element of the task uses this connection. */
  connect(connection: Connection, { helped }: AssistedSession): void {
    keepNothingOf(helped.id);
    this.#scope.connect(connection);
  }

  /** Finds out which consents the task needs and lacks. */
  async ask(task: string, [helper, client]: [Client, Client], acts: ConsentActs, goesOn: () => boolean): Promise<void> {
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
    return consentForm(start, this.words, parts);
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
