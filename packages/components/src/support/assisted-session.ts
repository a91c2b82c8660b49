import { getSession } from '@sotay/sdk/accounts';
import type { Session } from '@sotay/sdk/accounts';
import { endAssistedSession, listSupportAssignments, startAssistedSession } from '@sotay/sdk/support';
import type { AssistedSession, KnownAssistedTask, SupportAssignment } from '@sotay/sdk/support';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { announce } from '../foundation/announce.ts';
import { card } from '../foundation/card.ts';
import { cardStyles } from '../foundation/card.styles.ts';
import type { Connection } from '../foundation/connection.ts';
import { choices } from '../foundation/choices.ts';
import { choicesStyles } from '../foundation/choices.styles.ts';
import { SotayElement } from '../foundation/element.ts';
import { SotayEvent } from '../foundation/events.ts';
import { failureOf, failureWords } from '../foundation/failure.ts';
import { ResourceController } from '../foundation/resource.ts';
import { renderState } from '../foundation/states.ts';
import { stateTerms } from '../foundation/states.terms.ts';
import type { StateTerms } from '../foundation/states.terms.ts';
import type { SotayMeetingNotice } from '../meetings/meeting-notice.ts';
import { assistedSessionStyles } from './assisted-session.styles.ts';
import { assistedSessionTerms } from './assisted-session.terms.ts';
import type { AssistedSessionTerms } from './assisted-session.terms.ts';
import type { Facts } from './done-facts.ts';
import type { Start } from './consent.ts';
import type { ConsentActs } from './session-consent.ts';
import type * as helping from './helping.ts';
import type { HelpingTerms } from './helping.terms.ts';

interface Helped {
  readonly session: Session;
  readonly assignments: readonly SupportAssignment[];
}

type Step = 'choose' | 'consent' | 'work' | 'over' | 'done';

const TICK_MS = 5_000;
const SAID_AT = [5, 1];

const empty = (): Start => ({
  ...{ assignmentId: '', task: '', agreed: false, code: '' },
  ...{ missing: false, busy: false, problem: '' },
});

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
export class SotayAssistedSession extends SotayElement<AssistedSessionTerms & HelpingTerms & StateTerms> {
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
  readonly resource = new ResourceController<Helped>(this, {
    load: async (client, signal) => {
      const [session, { items }] = await Promise.all([
        getSession(client, { signal }),
        listSupportAssignments(client, { state: 'current', limit: 100 }, { signal }),
      ]);
      return { session, assignments: items.filter(({ helper }) => helper.id === session.memberId) };
    },
    isEmpty: ({ assignments }) => assignments.length === 0,
  });

  /** The code of a running session, and its parts. */
  #code: typeof helping | undefined;
  #parts: helping.Helping | undefined;
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
    if (session && this.#parts && step !== 'choose' && step !== 'consent') return this.#working(session, this.#parts);
    const words = this.words(assistedSessionTerms);
    return card({
      kicker: words.kicker,
      heading: words.heading,
      body: renderState(this.resource, this.words(stateTerms), {
        skeleton: 7,
        empty: words.empty,
        dated: false,
        content: (helped) =>
          step === 'consent' && this.#parts ? this.#consent(helped, this.#parts) : this.#choose(helped),
      }),
    });
  }

  #choose({ assignments }: Helped): TemplateResult {
    const words = this.words(assistedSessionTerms);
    const { assignmentId, task, missing } = this.start;
    return html`<p>${words.intro}</p>
      ${this.said ? html`<p class="note" id="said" tabindex="-1">${this.said}</p>` : nothing}
      <form novalidate @submit=${(event: SubmitEvent) => void this.#next(event)}>
        ${choices({
          name: 'assignmentId',
          legend: words.person,
          options: assignments.map(({ id, helped }) => [id, helped.fullName] as const),
          chosen: assignmentId,
          problem: missing ? words.choosePerson : '',
          choose: (value) => this.#set({ assignmentId: value }),
        })}
        ${choices({
          name: 'task',
          legend: words.task,
          options: Object.entries(words.tasks) as [KnownAssistedTask, string][],
          chosen: task,
          problem: missing ? words.chooseTask : '',
          choose: (value) => this.#set({ task: value }),
        })}
        <div class="actions"><button class="button">${words.next}</button></div>
      </form>`;
  }

  #consent({ session }: Helped, parts: helping.Helping): TemplateResult {
    const { words } = parts;
    const back = html`<button class="button plain" type="button" @click=${this.#back}>${words.back}</button>`;
    return html`<h3 id="step" tabindex="-1" class="large">${words.consentHeading(this.#helped)}</h3>
      ${this.#consentForm(session, parts, words.start, back)}`;
  }

  #consentForm({ fullName }: Session, parts: helping.Helping, go: string, other: TemplateResult): TemplateResult {
    const { task } = this.start;
    return parts.consent(this.start, {
      ...{ helper: fullName, helped: this.#helped, go, other },
      task: this.words(assistedSessionTerms).tasks[task] ?? task,
      set: (change) => this.#set(change),
      begin: (event) => void this.#begin(event),
    });
  }

  #working(session: AssistedSession, parts: helping.Helping): TemplateResult {
    const { step, minutes, facts, ready } = this;
    const own = this.resource.value?.session;
    const { words } = parts;
    const consents = step === 'work' ? parts.consents : undefined;
    const leave = html`<button class="button plain" type="button" @click=${this.#leave}>${words.leave}</button>`;
    return html`${step === 'work' ? parts.banner(session, minutes, () => void this.#end()) : nothing}
    ${consents?.content(this.#helped) ?? nothing}
    ${step === 'over' && own ? parts.over(this.#helped, this.#consentForm(own, parts, words.goOn, leave)) : nothing}
    ${step === 'done' ? parts.done(session, facts, this.#leave) : nothing}
    ${ready === false ? html`<p class="note" role="alert">${this.words(assistedSessionTerms).partFailed}</p>` : nothing}
    ${ready && (step !== 'done' || this.#code?.readsOn(session.task)) ? parts.part(session.task, consents?.asks === true) : nothing}`;
  }

  get #helped(): string {
    const chosen = this.resource.value?.assignments.find(({ id }) => id === this.start.assignmentId);
    return (this.session?.helped ?? chosen?.helped)?.fullName ?? '';
  }

  #startAfresh(): void {
    clearInterval(this.#clock);
    if (this.#parts) this.#parts.consents = undefined;
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

  async #next(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    const { assignmentId, task } = this.start;
    this.said = '';
    if (!assignmentId || !task) {
      this.#set({ missing: true });
      return this.#focusOn(`input[name="${assignmentId ? 'task' : 'assignmentId'}"]`);
    }
    this.#set({ missing: false, agreed: false, code: '' });
    try {
      await this.#load();
    } catch {
      this.said = this.words(assistedSessionTerms).partFailed;
      return this.#focusOn('#said');
    }
    this.step = 'consent';
    await this.#focusOn('#step');
  }

  readonly #back = (): void => {
    this.#set({ agreed: false, code: '', missing: false });
    this.step = 'choose';
    void this.#focusOn('input');
  };

  async #begin(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    const { client } = this.resource;
    const { isCode, CONSENT_TEXT } = await this.#load();
    const { assignmentId, task, agreed, code, busy } = this.start;
    if (busy || !client || !task) return;
    if (!agreed || !isCode(code)) {
      this.#set({ missing: true });
      return this.#focusOn(agreed ? '#code' : '#agree');
    }
    this.#set({ busy: true });
    try {
      const consent = { consentTextVersion: CONSENT_TEXT, consentGiven: true } as const;
      const typed = { assignmentId, task, ...consent, code: code.replace(/\s/g, '') };
      await this.#open(await startAssistedSession(client, typed));
    } catch (error) {
      // Another attempt is another act, which ends the one before: the code is typed anew.
      this.#set({ busy: false, code: '' });
      this.start = { ...this.start, missing: false, problem: this.#whyNot(error) };
      await this.#focusOn('#code');
    }
  }

  async #open(session: AssistedSession): Promise<void> {
    const { connection, client } = this.resource;
    if (!connection || !client) return;
    const { parts, watched } = await this.#load();
    const ofThis = () => this.session?.id === session.id;
    const acting = watched(client, session, {
      done: (answer) => void (ofThis() && this.#finish(session, answer)),
      over: (how) => {
        if (!ofThis() || this.step !== 'work') return;
        if (how === 'done') void this.#finish(session, undefined);
        else void this.#runOut();
      },
      consentMissing: () => void (ofThis() && parts.consents?.again().catch(() => undefined)),
    });
    const own: Connection = {
      withToken: connection.withToken,
      ...(connection.signInUrl && { signInUrl: connection.signInUrl }),
      client: acting,
    };
    parts.connect(own, session);
    parts.consents?.leave();
    this.session = session;
    // The clocks of old telephones are wrong: only how long it lasts is taken from the server.
    this.#endsAt = Date.now() + Date.parse(session.expiresAt) - Date.parse(session.startedAt);
    this.start = { ...this.start, agreed: false, code: '', missing: false, busy: false, problem: '' };
    this.step = 'work';
    this.#tick();
    clearInterval(this.#clock);
    this.#clock = setInterval(this.#tick, TICK_MS);
    announce(parts.words.opened(session.helped.fullName));
    await this.#focusOn('#helping');
    const isAsked = await parts.ask(session.task, [client, acting], this.#consentActs, ofThis).then(
      () => true,
      () => false,
    );
    // What was written in the session before stays, whatever fails now.
    if (!ofThis() || this.ready) return;
    this.ready = isAsked && (await parts.load(session.task));
  }

  readonly #consentActs: ConsentActs = {
    show: (selector) => {
      this.requestUpdate();
      if (selector) void this.#focusOn(selector);
    },
    declined: () => void this.#end(this.#parts?.words.declined(this.#helped)),
    whyNot: (error) => this.#whyNot(error),
  };

  async #load() {
    this.#code ??= await import('./helping.ts');
    this.#parts ??= new this.#code.Helping(this.renderRoot as ShadowRoot, (catalogue) => this.words(catalogue));
    return { ...this.#code, parts: this.#parts };
  }

  readonly #tick = (): void => {
    const before = this.minutes;
    const left = this.#endsAt - Date.now();
    this.minutes = Math.max(0, Math.ceil(left / 60_000));
    if (left <= 0) void this.#runOut();
    else if (this.minutes < before && SAID_AT.includes(this.minutes))
      this.#say(({ leftSaid }) => leftSaid(String(this.minutes)));
  };

  /** What was written stays: a new session goes on with it. */
  async #runOut(): Promise<void> {
    clearInterval(this.#clock);
    if (this.step !== 'work') return;
    this.step = 'over';
    this.#say(({ over }) => over);
    await this.#focusOn('#step');
  }

  async #finish(session: AssistedSession, answer: unknown): Promise<void> {
    if (this.step !== 'work') return;
    clearInterval(this.#clock);
    const notice = this.shadowRoot?.querySelector<SotayMeetingNotice>('sotay-meeting-notice');
    const { doneFacts, parts } = await this.#load();
    const words = { ...this.words(assistedSessionTerms), ...parts.words };
    const facts = doneFacts(session, answer, notice?.resource.value?.meeting, words);
    this.facts = [...facts, ...(parts.consents?.receipts ?? [])];
    this.step = 'done';
    announce(answer === undefined ? words.doneLost : words.doneHeading);
    this.dispatchEvent(new AssistedSessionEndedEvent(session.task, true));
    await this.#focusOn('#step');
  }

  async #end(said = this.words(assistedSessionTerms).ended): Promise<void> {
    await this.#tellEnd();
    this.#startAfresh();
    this.said = said;
    announce(this.said);
    await this.#focusOn('#said');
  }

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

  #say(words: (terms: HelpingTerms) => string): void {
    if (this.#parts) announce(words(this.#parts.words));
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

declare global {
  interface HTMLElementTagNameMap {
    'sotay-assisted-session': SotayAssistedSession;
  }
  interface GlobalEventHandlersEventMap {
    'sotay-assisted-session-ended': AssistedSessionEndedEvent;
  }
}
