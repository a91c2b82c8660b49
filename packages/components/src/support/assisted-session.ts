import { getSession } from '@sotay/sdk/accounts';
import type { Session } from '@sotay/sdk/accounts';
import { newIdempotencyKey } from '@sotay/sdk/idempotency-key';
import { endAssistedSession, listSupportAssignments, startAssistedSession } from '@sotay/sdk/support';
import type { AssistedSession, KnownAssistedTask, SupportAssignment } from '@sotay/sdk/support';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { announce } from '../foundation/announce.ts';
import { card, fact } from '../foundation/card.ts';
import { cardStyles } from '../foundation/card.styles.ts';
import { choicesStyles } from '../foundation/choices.styles.ts';
import { SotayElement } from '../foundation/element.ts';
import { SotayEvent } from '../foundation/events.ts';
import { failureOf, failureWords } from '../foundation/failure.ts';
import { numberText } from '../foundation/format.ts';
import { ResourceController } from '../foundation/resource.ts';
import { renderState } from '../foundation/states.ts';
import { stateTerms } from '../foundation/states.terms.ts';
import type { StateTerms } from '../foundation/states.terms.ts';
import type { SotayMeetingNotice } from '../meetings/meeting-notice.ts';
import { assistedSessionStyles } from './assisted-session.styles.ts';
import { assistedSessionTerms } from './assisted-session.terms.ts';
import type { AssistedSessionTerms } from './assisted-session.terms.ts';
import { doneFacts } from './done-facts.ts';
import type { Facts } from './done-facts.ts';
import { Scope } from './scope.ts';
import { watched } from './watch.ts';

interface Helping {
  readonly session: Session;
  readonly assignments: readonly SupportAssignment[];
}

/** What is chosen and typed before a session starts; never set beforehand. */
interface Start {
  readonly assignmentId: string;
  readonly task: KnownAssistedTask | '';
  readonly agreed: boolean;
  readonly code: string;
  readonly missing: boolean;
  readonly busy: boolean;
  readonly problem: string;
}

type Step = 'choose' | 'consent' | 'work' | 'over' | 'done';

/** The words of consent that `assistedSessionTerms` has. */
const CONSENT = '2026-11';
const TICK_MS = 5_000;
const SAID_AT = [5, 1];

const empty = (): Start => ({
  ...{ assignmentId: '', task: '', agreed: false, code: '' },
  ...{ missing: false, busy: false, problem: '' },
});

/** Each task is done in the element that members use for it themselves. */
const parts: Readonly<Record<KnownAssistedTask, () => Promise<unknown>>> = {
  acknowledgeMeeting: () => import('../meetings/meeting-notice.define.ts'),
  submitAbsenceRequest: () => import('../meetings/meeting-notice.define.ts'),
  submitFeedback: () => import('../feedback/feedback-form.define.ts'),
  markAnnouncementRead: () => import('../announcements/announcements.define.ts'),
};

/** An assisted session is over; `detail.done` says whether its task was done. */
export class AssistedSessionEndedEvent extends SotayEvent<{ readonly task: string; readonly done: boolean }> {
  constructor(task: string, done: boolean) {
    super('sotay-assisted-session-ended', { task, done });
  }
}

/**
 * Phiên hỗ trợ: a helper does one task for the member beside them, who reads the consent and types their code. Only what
 * stands inside this element acts for that member, for 15 minutes at most.
 *
 * @summary One task that a helper does for a member who sits beside them.
 * @slot sign-in - What to show instead of the sign-in link.
 * @slot - Readable content until the element is defined.
 * @event {AssistedSessionEndedEvent} sotay-assisted-session-ended - The session is over; `detail.done` says whether its task was done.
 * @csspart card - The frame.
 */
export class SotayAssistedSession extends SotayElement<AssistedSessionTerms & StateTerms> {
  static override styles = [SotayElement.styles, cardStyles, choicesStyles, assistedSessionStyles];
  static override properties = {
    ...SotayElement.properties,
    step: { state: true },
    start: { state: true },
    session: { state: true },
    minutes: { state: true },
    facts: { state: true },
    ready: { state: true },
    said: { state: true },
  };

  declare private step: Step;
  declare private start: Start;
  declare private session: AssistedSession | undefined;
  /** Whole minutes left, the one under way included. */
  declare private minutes: number;
  declare private facts: Facts;
  /** Whether the element of the task is there; false when it could not be loaded. */
  declare private ready: boolean | undefined;
  declare private said: string;

  /** Whom the reader helps, in one of eight states. */
  readonly resource = new ResourceController<Helping>(this, {
    load: async (client, signal) => {
      const [session, { items }] = await Promise.all([
        getSession(client, { signal }),
        listSupportAssignments(client, { state: 'current', limit: 100 }, { signal }),
      ]);
      return { session, assignments: items.filter(({ helper }) => helper.id === session.memberId) };
    },
    isEmpty: ({ assignments }) => assignments.length === 0,
  });

  readonly #scope = new Scope();
  #idempotencyKey = newIdempotencyKey();
  #endsAt = 0;
  #clock: ReturnType<typeof setInterval> | undefined;

  constructor() {
    super();
    this.#startAfresh();
  }

  override disconnectedCallback(): void {
    // Who leaves the page leaves the session; afterwards there is no client to tell it.
    if (this.step === 'work') void this.#tellEnd();
    super.disconnectedCallback();
    this.#startAfresh();
  }

  protected override willUpdate(): void {
    // Another reader, or none: whoever was helped is no longer beside them.
    if (this.resource.value === undefined && this.step !== 'choose') this.#startAfresh();
  }

  protected override content(): unknown {
    const { session, step } = this;
    if (session && step !== 'choose' && step !== 'consent') return this.#working(session);
    const words = this.words(assistedSessionTerms);
    return card({
      kicker: words.kicker,
      heading: words.heading,
      body: renderState(this.resource, this.words(stateTerms), {
        skeleton: 7,
        empty: words.empty,
        dated: false,
        content: (helping) => (step === 'consent' ? this.#consent(helping) : this.#choose(helping)),
      }),
    });
  }

  #choose({ assignments }: Helping): TemplateResult {
    const words = this.words(assistedSessionTerms);
    const { assignmentId, task, missing } = this.start;
    const persons = assignments.map(({ id, helped }) => [id, helped.fullName] as const);
    return html`<p>${words.intro}</p>
      ${this.said ? html`<p class="note" id="said" tabindex="-1">${this.said}</p>` : nothing}
      <form novalidate @submit=${this.#next}>
        ${this.#choices('assignmentId', words.person, persons, assignmentId, missing ? words.choosePerson : '')}
        ${this.#choices('task', words.task, Object.entries(words.tasks), task, missing ? words.chooseTask : '')}
        <div class="actions"><button class="button">${words.next}</button></div>
      </form>`;
  }

  #choices(
    name: 'assignmentId' | 'task',
    legend: string,
    options: readonly (readonly [string, string])[],
    chosen: string,
    problem: string,
  ): TemplateResult {
    const lacks = problem !== '' && !chosen;
    return html`<fieldset class="choices" aria-describedby=${lacks ? `${name}-problem` : nothing}>
      <legend>${legend}</legend>
      ${options.map(
        ([value, text]) =>
          html`<label
            ><input
              type="radio"
              name=${name}
              value=${value}
              required
              aria-invalid=${lacks}
              .checked=${chosen === value}
              @change=${() => this.#set({ [name]: value })}
            />${text}</label
          >`,
      )}
      ${lacks ? html`<p class="problem" id="${name}-problem">${problem}</p>` : nothing}
    </fieldset>`;
  }

  #consent({ session }: Helping): TemplateResult {
    const words = this.words(assistedSessionTerms);
    return html`<h3 id="step" tabindex="-1" class="large">${words.consentHeading(this.#helped)}</h3>
      ${this.#consentForm(session, words.start, html`<button class="button plain" type="button" @click=${this.#back}>${words.back}</button>`)}`;
  }

  /** Read, agreed to and filled in by the helped member. */
  #consentForm({ fullName }: Session, go: string, other: TemplateResult): TemplateResult {
    const words = this.words(assistedSessionTerms);
    const { task, agreed, code, missing, busy, problem } = this.start;
    const unread = missing && !agreed;
    const lacks = missing && !isCode(code);
    return html`<ul class="consent large">
        ${words.consent(fullName, words.tasks[task] ?? task).map((line) => html`<li>${line}</li>`)}
      </ul>
      <form novalidate @submit=${this.#begin}>
        <fieldset class="choices" aria-describedby=${unread ? 'agree-problem' : nothing}>
          <legend class="hidden">${words.agree}</legend>
          <label class="large"
            ><input
              id="agree"
              type="checkbox"
              .checked=${agreed}
              aria-invalid=${unread}
              @change=${(event: Event) => this.#set({ agreed: (event.target as HTMLInputElement).checked })}
            />${words.agree}</label
          >
          ${unread ? html`<p class="problem" id="agree-problem">${words.mustAgree}</p>` : nothing}
        </fieldset>
        <div class="field">
          <label for="code" class="large">${words.code(this.#helped)}</label>
          <p class="muted" id="code-hint">${words.codeHint}</p>
          <input
            id="code"
            class="code"
            type="text"
            inputmode="numeric"
            autocomplete="off"
            spellcheck="false"
            .value=${code}
            aria-invalid=${lacks}
            aria-describedby=${lacks ? 'code-hint code-problem' : 'code-hint'}
            @input=${(event: Event) => this.#set({ code: (event.target as HTMLInputElement).value })}
          />
          ${lacks ? html`<p class="problem" id="code-problem">${words.codeMissing}</p>` : nothing}
        </div>
        ${problem ? html`<p class="note" role="alert">${words.notStarted} ${problem}</p>` : nothing}
        <div class="actions">
          <button class="button" aria-disabled=${busy}>${busy ? words.sending : go}</button>
          ${other}
        </div>
      </form>`;
  }

  #working(session: AssistedSession): TemplateResult {
    const words = this.words(assistedSessionTerms);
    const { step } = this;
    return html`${step === 'work' ? this.#banner(session, words) : nothing}
    ${step === 'over' ? this.#over(words) : nothing} ${step === 'done' ? this.#done(session, words) : nothing}
    ${step !== 'done' || this.#readsOn ? this.#part(session, words) : nothing}`;
  }

  #banner({ helped }: AssistedSession, words: AssistedSessionTerms): TemplateResult {
    return html`<section class="banner" aria-labelledby="helping">
      <p id="helping" tabindex="-1">
        ${words.helping(helped.fullName)}, <span>${words.left(numberText(this.minutes))}</span>
      </p>
      <button class="button quiet" @click=${this.#end}>${words.end}</button>
    </section>`;
  }

  #over(words: AssistedSessionTerms): TemplateResult {
    const own = this.resource.value?.session;
    return html`<section class="block" aria-labelledby="step">
      <h2 id="step" tabindex="-1">${words.over}</h2>
      <p class="large">${words.overHelp(this.#helped)}</p>
      ${
        own
          ? this.#consentForm(
              own,
              words.goOn,
              html`<button class="button plain" type="button" @click=${this.#leave}>${words.leave}</button>`,
            )
          : nothing
      }
    </section>`;
  }

  #done({ helped }: AssistedSession, words: AssistedSessionTerms): TemplateResult {
    const print = async () => {
      const { doneFrame, printOut } = await import('./slip.ts');
      printOut(await doneFrame(this.facts, (catalogue) => this.words(catalogue)));
    };
    return html`<section class="block done" aria-labelledby="step">
      <h2 id="step" tabindex="-1" class="large">${words.doneHeading}</h2>
      <p class="large">${words.doneHelp(helped.fullName)} ${this.#readsOn ? words.readOn : nothing}</p>
      <dl class="facts large">${this.facts.map(([label, value]) => fact(label, value))}</dl>
      <div class="actions">
        <button class="button" @click=${() => void print()}>${words.printDone}</button>
        <button class="button quiet" @click=${this.#leave}>${words.close}</button>
      </div>
    </section>`;
  }

  /** The element of the task. What it asks for and tells stays in here: nothing else on the page acts for the other. */
  #part({ task }: AssistedSession, words: AssistedSessionTerms): TemplateResult {
    if (this.ready === false) return html`<p class="note" role="alert">${words.partFailed}</p>`;
    return html`<div
      @context-request=${this.#scope.answer}
      @sotay-feedback-sent=${stop}
      @sotay-meeting-changed=${stop}
      @sotay-announcement-answer=${refuse}
    >
      ${this.ready ? elementOf(task) : nothing}
    </div>`;
  }

  /** An announcement is read after it was opened, which is the act. */
  get #readsOn(): boolean {
    return this.session?.task === 'markAnnouncementRead';
  }

  get #helped(): string {
    const chosen = this.resource.value?.assignments.find(({ id }) => id === this.start.assignmentId);
    return (this.session?.helped ?? chosen?.helped)?.fullName ?? '';
  }

  #startAfresh(): void {
    clearInterval(this.#clock);
    this.step = 'choose';
    this.start = empty();
    this.session = this.ready = undefined;
    this.facts = [];
    this.minutes = 0;
    this.said = '';
  }

  #set(change: Partial<Start>): void {
    this.start = { ...this.start, ...change, problem: '' };
  }

  readonly #next = (event: SubmitEvent): void => {
    event.preventDefault();
    const { assignmentId, task } = this.start;
    this.said = '';
    if (!assignmentId || !task) {
      this.#set({ missing: true });
      void this.#focusOn(`input[name="${assignmentId ? 'task' : 'assignmentId'}"]`);
      return;
    }
    this.#set({ missing: false, agreed: false, code: '' });
    this.step = 'consent';
    void this.#focusOn('#step');
  };

  readonly #back = (): void => {
    this.#set({ agreed: false, code: '', missing: false });
    this.step = 'choose';
    void this.#focusOn('input');
  };

  readonly #begin = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    const { client } = this.resource;
    const { assignmentId, task, agreed, code, busy } = this.start;
    if (busy || !client || !task) return;
    if (!agreed || !isCode(code)) {
      this.#set({ missing: true });
      return this.#focusOn(agreed ? '#code' : '#agree');
    }
    this.#set({ busy: true });
    try {
      const consent = { consentTextVersion: CONSENT, consentGiven: true } as const;
      const typed = { assignmentId, task, ...consent, code: code.replace(/\s/g, '') };
      const session = await startAssistedSession(client, typed, { idempotencyKey: this.#idempotencyKey });
      this.#idempotencyKey = newIdempotencyKey();
      await this.#open(session);
    } catch (error) {
      // Another attempt is another act: the code is typed anew.
      this.#idempotencyKey = newIdempotencyKey();
      this.#set({ busy: false, code: '' });
      this.start = { ...this.start, missing: false, problem: this.#whyNot(error) };
      await this.#focusOn('#code');
    }
  };

  async #open(session: AssistedSession): Promise<void> {
    const { connection, client } = this.resource;
    if (!connection || !client) return;
    const ofThis = () => this.session?.id === session.id;
    this.#scope.connect({
      withToken: connection.withToken,
      ...(connection.signInUrl && { signInUrl: connection.signInUrl }),
      client: await watched(client, session, {
        done: (answer) => void (ofThis() && this.#finish(session, answer)),
        over: (how) => {
          if (!ofThis() || this.step !== 'work') return;
          if (how === 'done') void this.#finish(session, undefined);
          else void this.#runOut();
        },
      }),
    });
    this.session = session;
    // The clocks of old telephones are wrong: only how long it lasts is taken from the server.
    this.#endsAt = Date.now() + Date.parse(session.expiresAt) - Date.parse(session.startedAt);
    this.start = { ...this.start, agreed: false, code: '', missing: false, busy: false, problem: '' };
    this.step = 'work';
    this.#tick();
    clearInterval(this.#clock);
    this.#clock = setInterval(this.#tick, TICK_MS);
    announce(this.words(assistedSessionTerms).opened(session.helped.fullName));
    await this.#focusOn('#helping');
    if (this.ready) return;
    this.ready = await parts[session.task as KnownAssistedTask]().then(
      () => true,
      () => false,
    );
  }

  readonly #tick = (): void => {
    const before = this.minutes;
    const left = this.#endsAt - Date.now();
    this.minutes = Math.max(0, Math.ceil(left / 60_000));
    if (left <= 0) void this.#runOut();
    else if (this.minutes < before && SAID_AT.includes(this.minutes))
      announce(this.words(assistedSessionTerms).leftSaid(numberText(this.minutes)));
  };

  /** What was written stays: a new session goes on with it. */
  async #runOut(): Promise<void> {
    clearInterval(this.#clock);
    if (this.step !== 'work') return;
    this.step = 'over';
    announce(this.words(assistedSessionTerms).over);
    await this.#focusOn('#step');
  }

  async #finish(session: AssistedSession, answer: unknown): Promise<void> {
    if (this.step !== 'work') return;
    clearInterval(this.#clock);
    const notice = this.shadowRoot?.querySelector<SotayMeetingNotice>('sotay-meeting-notice');
    const words = this.words(assistedSessionTerms);
    this.facts = doneFacts(session, answer, notice?.resource.value?.meeting, words);
    this.step = 'done';
    announce(answer === undefined ? words.doneLost : words.doneHeading);
    this.dispatchEvent(new AssistedSessionEndedEvent(session.task, true));
    await this.#focusOn('#step');
  }

  readonly #end = async (): Promise<void> => {
    await this.#tellEnd();
    this.#startAfresh();
    this.said = this.words(assistedSessionTerms).ended;
    announce(this.said);
    await this.#focusOn('#said');
  };

  readonly #leave = (): void => {
    this.#startAfresh();
    void this.#focusOn('input');
  };

  /** Whether it gets through or not, nothing here acts for the other any more; the server ends it at its time. */
  async #tellEnd(): Promise<void> {
    const { client } = this.resource;
    const { session } = this;
    clearInterval(this.#clock);
    if (!client || !session) return;
    this.dispatchEvent(new AssistedSessionEndedEvent(session.task, false));
    await endAssistedSession(client, session.id).catch(() => undefined);
  }

  /** Moves the reader with the step: a screen reader hears where they are. */
  async #focusOn(selector: string): Promise<void> {
    await this.updateComplete;
    this.shadowRoot?.querySelector<HTMLElement>(selector)?.focus();
  }

  #whyNot(error: unknown): string {
    const { detail } = (error as { problem?: { detail?: string } }).problem ?? {};
    const { title, text } = failureWords(failureOf(error, this.resource.connection?.withToken), this.words(stateTerms));
    return detail ?? `${title}. ${text}`;
  }
}

const isCode = (code: string): boolean => /^\d{8}$/.test(code.replace(/\s/g, ''));

const stop = (event: Event): void => event.stopPropagation();
/** An answer to an announcement is another task. */
const refuse = (event: Event): void => {
  event.stopPropagation();
  event.preventDefault();
};

const elementOf = (task: string): TemplateResult => {
  if (task === 'submitFeedback') return html`<sotay-feedback-form></sotay-feedback-form>`;
  if (task === 'markAnnouncementRead') return html`<sotay-announcements></sotay-announcements>`;
  const only = task === 'acknowledgeMeeting' ? 'attend' : 'absence';
  return html`<sotay-meeting-notice .only=${only}></sotay-meeting-notice>`;
};

declare global {
  interface HTMLElementTagNameMap {
    'sotay-assisted-session': SotayAssistedSession;
  }
  interface GlobalEventHandlersEventMap {
    'sotay-assisted-session-ended': AssistedSessionEndedEvent;
  }
}
