import { getSession } from '@sotay/sdk/accounts';
import type { Session } from '@sotay/sdk/accounts';
import { listSupportAssignments } from '@sotay/sdk/support';
import type { AssistedSession, KnownAssistedTask, SupportAssignment } from '@sotay/sdk/support';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { announce } from '../foundation/announce.ts';
import { card } from '../foundation/card.ts';
import { cardStyles } from '../foundation/card.styles.ts';
import { choices } from '../foundation/choices.ts';
import { choicesStyles } from '../foundation/choices.styles.ts';
import { SotayElement } from '../foundation/element.ts';
import { SotayEvent } from '../foundation/events.ts';
import { ResourceController } from '../foundation/resource.ts';
import { renderState } from '../foundation/states.ts';
import { stateTerms } from '../foundation/states.terms.ts';
import type { StateTerms } from '../foundation/states.terms.ts';
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

/** Of another attempt nothing is ticked or typed beforehand. */
const blank = { agreed: false, code: '', shown: false, missing: false, busy: false, problem: '' };

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
  /** From the choice to the end of the task, over several sessions: what comes back in another one counts for nothing. */
  #run = {};
  /** Until it is known what became of the session that ran out. */
  #asked: Promise<unknown> | undefined;
  #clock: ReturnType<typeof setInterval> | undefined;

  constructor() {
    super();
    this.#startAfresh();
  }

  override disconnectedCallback(): void {
    // Who leaves the page leaves the session; afterwards there is no client to tell it.
    const { session } = this;
    if (this.step === 'work' && session) void this.#tellEnd().then((state) => this.#over(session, state === 'done'));
    super.disconnectedCallback();
    this.#startAfresh();
  }

  protected override willUpdate(): void {
    // Another reader, or none: whoever was helped is no longer beside them.
    if (this.resource.value === undefined && this.step !== 'choose') this.#startAfresh();
  }

  protected override content(): unknown {
    const { session, step } = this;
    const parts = this.#parts;
    const own = this.resource.value?.session;
    if (session && parts && own)
      return parts.view(session, {
        ...{ step, minutes: this.minutes, facts: this.facts, ready: this.ready, helped: this.#helped },
        consent: () => this.#consent(own, parts),
        end: () => void this.#end(),
        leave: this.#leave,
      });
    const words = this.words(assistedSessionTerms);
    return card({
      kicker: words.kicker,
      heading: words.heading,
      body: renderState(this.resource, this.words(stateTerms), {
        skeleton: 7,
        empty: words.empty,
        dated: false,
        content: (helped) =>
          step === 'consent' && parts ? this.#consent(helped.session, parts) : this.#choose(helped),
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

  #consent({ fullName }: Session, parts: helping.Helping): TemplateResult {
    const { session, step } = this;
    return parts.consent(this.start, {
      ...{ helper: fullName, helped: this.#helped, isOver: step === 'over' },
      leave: session ? this.#leave : this.#back,
      set: (change) => this.#set(change),
      begin: (event) => void this.#begin(event),
    });
  }

  get #helped(): string {
    const chosen = this.resource.value?.assignments.find(({ id }) => id === this.start.assignmentId);
    return (this.session?.helped ?? chosen?.helped)?.fullName ?? '';
  }

  #startAfresh(): void {
    clearInterval(this.#clock);
    this.#parts?.forget();
    this.#run = {};
    this.#asked = undefined;
    this.step = 'choose';
    this.start = { assignmentId: '', task: '', ...blank };
    this.session = this.ready = undefined;
    this.facts = [];
    this.minutes = 0;
    this.said = '';
  }

  #set(change: Partial<Start>): void {
    this.start = { ...this.start, problem: '', ...change };
  }

  async #next(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    const { assignmentId, task } = this.start;
    this.said = '';
    if (!assignmentId || !task) {
      this.#set({ missing: true });
      return this.#focusOn(`input[name="${assignmentId ? 'task' : 'assignmentId'}"]`);
    }
    this.#set(blank);
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
    this.#run = {};
    this.#set(blank);
    this.step = 'choose';
    void this.#focusOn('input');
  };

  async #begin(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    const { client } = this.resource;
    const { isCode, startWith, endOf, parts } = await this.#load();
    const {
      start,
      start: { task, agreed, code, busy },
    } = this;
    if (busy || !client || !task) return;
    if (!agreed || !isCode(code)) {
      this.#set({ missing: true });
      return this.#focusOn(agreed ? '#code' : '#agree');
    }
    this.#set({ busy: true });
    const run = this.#run;
    try {
      await this.#asked;
      if (run !== this.#run) return;
      const session = await startWith(client, start, task);
      if (run === this.#run && this.start.agreed) await this.#open(session);
      else {
        // Taken back meanwhile, or gone with the page.
        await endOf(client, session);
        if (run === this.#run) this.#set({ busy: false });
      }
    } catch (error) {
      if (run !== this.#run) return;
      // Another attempt is another act, which ends the one before: the code is typed anew.
      this.#set({ ...blank, agreed: this.start.agreed, problem: parts.whyNot(error, this.#acts) });
      await this.#focusOn('#code');
    }
  }

  async #open(session: AssistedSession): Promise<void> {
    const { connection, client } = this.resource;
    if (!connection || !client) return;
    const { parts } = await this.#load();
    const run = this.#run;
    const ofThis = () => this.session === session;
    const acting = parts.open({ ...connection, client }, session, {
      done: (answer) => void (run === this.#run && this.#finish(answer)),
      over: () => void (ofThis() && this.#runOut()),
      ofThis,
    });
    this.session = session;
    // The clocks of old telephones are wrong: only how long it lasts is taken from the server.
    this.#endsAt = Date.now() + Date.parse(session.expiresAt) - Date.parse(session.startedAt);
    this.#set(blank);
    this.step = 'work';
    this.#tick();
    clearInterval(this.#clock);
    this.#clock = setInterval(this.#tick, TICK_MS);
    announce(parts.words.opened(session.helped.fullName));
    await this.#focusOn('#helping');
    const ready = await parts.fetch(session.task, [client, acting], this.#acts, ofThis);
    // What was written in the session before stays, whatever fails now.
    if (ofThis()) this.ready ||= ready;
  }

  readonly #acts: ConsentActs = {
    show: (selector) => {
      this.requestUpdate();
      if (selector) void this.#focusOn(selector);
    },
    declined: () => void this.#end(this.#parts?.words.declined(this.#helped)),
    withToken: () => this.resource.connection?.withToken,
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
    else if (this.minutes < before) this.#parts?.sayLeft(this.minutes);
  };

  /** What was written stays: a new session goes on with it, unless only the answer to its act was lost. */
  async #runOut(): Promise<void> {
    clearInterval(this.#clock);
    const { session, step } = this;
    const { client } = this.resource;
    const parts = this.#parts;
    if (step !== 'work' || !session || !client || !parts) return;
    this.step = 'over';
    const run = this.#run;
    this.#asked = parts
      .wasDone(client, session)
      .then((wasDone): unknown => wasDone && run === this.#run && this.#finish(undefined));
    announce(parts.words.over);
    await this.#focusOn('#step');
  }

  /** `answer`: undefined when it was lost. */
  async #finish(answer: unknown): Promise<void> {
    const { session } = this;
    const { client } = this.resource;
    if (!session || !client) return;
    this.#run = {};
    clearInterval(this.#clock);
    const { endOf, parts } = await this.#load();
    // What was done in the session before, or answered anew by its key, has not used up this one.
    if (this.#asked && this.step === 'work') void endOf(client, session);
    this.facts = parts.factsOf(session, answer);
    this.step = 'done';
    announce(parts.words[answer === undefined ? 'doneLost' : 'doneHeading']);
    this.#over(session, true);
    await this.#focusOn('#step');
  }

  async #end(said = this.words(assistedSessionTerms).ended): Promise<void> {
    const { session } = this;
    const run = this.#run;
    const state = await this.#tellEnd();
    // Its act was answered meanwhile, or the reader is another one.
    if (!session || run !== this.#run) return;
    if (state === 'done') return this.#finish(undefined);
    const unsure = this.#parts?.unsure(session, state);
    this.#startAfresh();
    this.#over(session, false);
    this.said = unsure ?? said;
    announce(this.said);
    await this.#focusOn('#said');
  }

  #over({ task }: AssistedSession, done: boolean): void {
    this.dispatchEvent(new AssistedSessionEndedEvent(task, done));
  }

  readonly #leave = (): void => {
    this.#startAfresh();
    void this.#focusOn('input');
  };

  /** Whether it gets through or not, nothing here acts for the other any more; the server ends it at its time. */
  async #tellEnd(): Promise<string | undefined> {
    const { client } = this.resource;
    const { session } = this;
    clearInterval(this.#clock);
    return client && session && this.#code?.endOf(client, session);
  }

  /** Moves the reader with the step: a screen reader hears where they are. */
  async #focusOn(selector: string): Promise<void> {
    await this.updateComplete;
    this.shadowRoot?.querySelector<HTMLElement>(selector)?.focus();
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
