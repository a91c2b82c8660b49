import { getSession } from '@sotay/sdk/accounts';
import type { Session } from '@sotay/sdk/accounts';
import { getFeedback, listFeedback, receiveFeedback } from '@sotay/sdk/feedback';
import type { Feedback, Page } from '@sotay/sdk/feedback';
import { newIdempotencyKey } from '@sotay/sdk/idempotency-key';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { announce } from '../foundation/announce.ts';
import { card, chip, fact } from '../foundation/card.ts';
import { cardStyles } from '../foundation/card.styles.ts';
import { SotayElement } from '../foundation/element.ts';
import { failureOf, failureWords } from '../foundation/failure.ts';
import { dateText } from '../foundation/format.ts';
import { foldedListStyles } from '../foundation/folded-list.styles.ts';
import { HearController } from '../foundation/hear.ts';
import { MorePages } from '../foundation/more-pages.ts';
import { ResourceController } from '../foundation/resource.ts';
import { renderState } from '../foundation/states.ts';
import { stateTerms } from '../foundation/states.terms.ts';
import type { StateTerms } from '../foundation/states.terms.ts';
import { feedbackEventTypes } from './event-types.ts';
import { feedbackInboxStyles } from './feedback-inbox.styles.ts';
import { feedbackInboxTerms } from './feedback-inbox.terms.ts';
import type { FeedbackInboxTerms } from './feedback-inbox.terms.ts';
import { feedbackListStyles } from './feedback-list.styles.ts';
import { feedbackTerms } from './feedback.terms.ts';
import type { FeedbackTerms } from './feedback.terms.ts';
import { actForm } from './inbox-form.ts';
import { actsOn, perform } from './inbox-act.ts';
import type { Act, ActKind } from './inbox-act.ts';
import { thread } from './thread.ts';

interface Box {
  readonly session: Session;
  readonly page: Page<Feedback>;
}

const MOST = 100;

/** Fetched when somebody writes, not with the page. */
const drafts = (): Promise<typeof import('../foundation/drafts.ts')> => import('../foundation/drafts.ts');
const draftOf = ({ kind, feedbackId }: Act): string => `feedback-${kind}-${feedbackId}`;
const isConflict = (error: unknown): boolean => [409, 412].includes((error as { status?: number }).status ?? 0);

/**
 * The opinions that a secretary or a committee answers: the longest overdue first, then by the day the answer is due.
 * Opening one takes it in; it is answered, forwarded to the committee above, extended with a reason, or closed.
 *
 * @summary The inbox of those who answer opinions.
 * @slot sign-in - What to show instead of the sign-in link.
 * @slot - Readable content until the element is defined.
 * @csspart card - The frame.
 */
export class SotayFeedbackInbox extends SotayElement<FeedbackInboxTerms & FeedbackTerms & StateTerms> {
  static override styles = [SotayElement.styles, cardStyles, foldedListStyles, feedbackListStyles, feedbackInboxStyles];
  static override properties = {
    ...SotayElement.properties,
    limit: { type: Number },
    act: { state: true },
  };

  /** Opinions on a page, 1 to 100. */
  declare limit: number;
  declare private act: Act | undefined;

  /** The opinions and their state, one of eight. */
  readonly resource = new ResourceController<Box, readonly [number]>(this, {
    load: async (client, signal, limit) => {
      const [session, page] = await Promise.all([
        getSession(client, { signal }),
        listFeedback(client, { box: 'received', order: 'due', limit: this.#size(limit) }, { signal }),
      ]);
      return { session, page };
    },
    args: () => [this.limit] as const,
    isEmpty: ({ page }) => page.items.length === 0,
  });

  readonly #more = new MorePages<Feedback>(this, {
    current: () => this.resource.value?.page,
    show: (page) => this.resource.replace({ ...(this.resource.value as Box), page }),
    connection: () => this.resource.connection,
    rows: 'summary',
    words: () => ({ ...this.words(feedbackInboxTerms), ...this.words(stateTerms) }),
  });

  constructor() {
    super();
    this.limit = 20;
    new HearController(this, {
      resource: this.resource,
      types: feedbackEventTypes,
      changed: (event) => void this.#heard(event?.objectId),
    });
  }

  /** Who has looked further down stays there. */
  #size(limit: number): number {
    return Math.min(MOST, Math.max(limit, this.resource.value?.page.items.length ?? 0));
  }

  protected override willUpdate(): void {
    if (this.resource.state !== 'signed-out') return;
    this.act = undefined;
    void drafts().then(({ forgetDrafts }) => forgetDrafts());
  }

  protected override content(): TemplateResult {
    const words = this.words(feedbackInboxTerms);
    return card({
      kicker: words.kicker,
      heading: words.heading,
      body: renderState(this.resource, this.words(stateTerms), {
        skeleton: 7,
        empty: words.empty,
        content: ({ page, session }) => {
          const late = page.items.filter(({ overdue }) => overdue).length;
          return html`${late ? html`<p class="late">${words.overdue(late)}</p>` : nothing}
            <ul>
              ${repeat(
                page.items,
                ({ id }) => id,
                (opinion) => html`<li class="item">${this.#item(opinion, session)}</li>`,
              )}
            </ul>
            ${this.#more.render(page)}`;
        },
      }),
    });
  }

  #item(opinion: Feedback, session: Session): TemplateResult {
    const words = this.words(feedbackInboxTerms);
    const shared = this.words(feedbackTerms);
    const { state, overdue } = opinion;
    const waits = state !== 'answered' && state !== 'closed';
    return html`<details @toggle=${(event: Event) => this.#onToggle(event, opinion, session)}>
      <summary>
        <span class="subject"
          >${opinion.subject}
          <span class="meta"
            >${opinion.author.fullName} ·
            ${waits ? `${shared.dueAt} ${dateText(opinion.dueAt)}` : dateText(opinion.submittedAt)}</span
          ></span
        >
        ${overdue ? chip('warn', shared.overdue) : chip(waits ? 'info' : 'neutral', shared.states[state] ?? state)}
      </summary>
      <div class="content">
        <p class="words">${opinion.body}</p>
        ${opinion.assistedBy ? html`<p class="muted">${shared.assistedBy(opinion.assistedBy.fullName)}</p>` : nothing}
        <dl class="facts">
          ${fact(shared.kind, shared.kinds[opinion.kind] ?? opinion.kind)} ${fact(words.from, opinion.author.fullName)}
          ${fact(shared.receiptCode, opinion.receiptCode)} ${fact(shared.recipient, opinion.recipientOrganization.name)}
          ${
            opinion.attachments.length
              ? fact(
                  shared.attachments,
                  opinion.attachments.map(({ name }) => html`<div>${name}</div>`),
                )
              : nothing
          }
        </dl>
        <h3 id="exchange-${opinion.id}" tabindex="-1">${words.exchange}</h3>
        ${thread(opinion, shared, ({ from }) => from.fullName)}
        ${opinion.replies.length + opinion.steps.length ? nothing : html`<p class="muted">${words.nothingYet}</p>`}
        ${this.#acts(opinion, session)}
      </div>
    </details>`;
  }

  #acts(opinion: Feedback, session: Session): unknown {
    const words = this.words(feedbackInboxTerms);
    const { act } = this;
    if (act?.feedbackId === opinion.id) {
      return actForm(words, opinion, act, {
        change: this.#change,
        next: this.#next,
        edit: () => void this.#goTo('write'),
        cancel: () => void this.#cancel(),
      });
    }
    if (!answers(session, opinion)) return nothing;
    if (opinion.author.id === session.memberId) return html`<p class="note">${words.own}</p>`;
    return html`<div class="actions acts">
      ${actsOn(opinion).map(
        (kind) =>
          html`<button
            class="button ${kind === 'answer' ? '' : 'quiet'}"
            data-act=${kind}
            @click=${() => this.#open(opinion, kind)}
          >
            ${words.acts[kind]}
          </button>`,
      )}
    </div>`;
  }

  /** Whoever answers and looks into it has received it; its author may know. */
  async #onToggle(event: Event, opinion: Feedback, session: Session): Promise<void> {
    const { client } = this.resource;
    const opened = (event.target as HTMLDetailsElement).open;
    if (!opened || !client || opinion.receivedAt !== null || !answers(session, opinion)) return;
    if (opinion.author.id === session.memberId) return;
    try {
      this.#replace(await receiveFeedback(client, opinion.id));
    } catch {
      // The next act says what stands against it.
    }
  }

  /** What is shown stays in its place: the reader may be in it. What is new comes where it is due. */
  async #heard(id: string | undefined): Promise<void> {
    const { client, connection } = this.resource;
    const shown = this.resource.value?.page.items.find((opinion) => opinion.id === id);
    if (!client || !shown) return this.resource.reload();
    const newer = await getFeedback(client, shown.id).catch(() => undefined);
    if (newer && this.resource.connection === connection) this.#replace(newer);
  }

  #replace(newer: Feedback): void {
    const box = this.resource.value;
    if (!box) return;
    const items = box.page.items.map((opinion) => (opinion.id === newer.id ? newer : opinion));
    this.resource.replace({ ...box, page: { ...box.page, items } });
  }

  async #open({ id: feedbackId }: Feedback, kind: ActKind): Promise<void> {
    if (this.act?.busy) return;
    const fresh: Act = {
      ...{ feedbackId, kind, text: '', days: '10', step: kind === 'close' ? 'review' : 'write' },
      ...{ busy: false, problem: '', restored: false, idempotencyKey: newIdempotencyKey() },
    };
    const { readDraft } = await drafts();
    const kept = (await readDraft(draftOf(fresh), this.#owner)) as Partial<Act> | undefined;
    this.act = kept?.text ? { ...fresh, ...kept, restored: true } : fresh;
    await this.updateComplete;
    this.shadowRoot?.querySelector<HTMLElement>('form sotay-textarea, #act')?.focus();
  }

  get #owner(): string {
    return this.resource.value?.session.memberId ?? '';
  }

  readonly #change = (change: Partial<Pick<Act, 'text' | 'days'>>): void => {
    if (!this.act) return;
    // Other words are another act.
    const act = { ...this.act, ...change, restored: false, idempotencyKey: newIdempotencyKey() };
    this.act = act;
    const { text, days, idempotencyKey } = act;
    void drafts().then(({ writeDraft }) => writeDraft(draftOf(act), this.#owner, { text, days, idempotencyKey }));
  };

  readonly #next = (event: SubmitEvent): void => {
    event.preventDefault();
    const { act } = this;
    if (!act || act.busy || !(event.target as HTMLFormElement).reportValidity()) return;
    if (act.kind === 'forward' && act.step === 'write') void this.#goTo('review');
    else void this.#send(act);
  };

  async #goTo(step: Act['step']): Promise<void> {
    if (!this.act || this.act.busy) return;
    this.act = { ...this.act, step, problem: '' };
    await this.updateComplete;
    this.shadowRoot?.querySelector<HTMLElement>('#act, form sotay-textarea')?.focus();
  }

  /** What was typed stays a draft: the reader may want it back. */
  readonly #cancel = async (): Promise<void> => {
    const { act } = this;
    if (!act || act.busy) return;
    this.act = undefined;
    await this.updateComplete;
    this.shadowRoot?.querySelector<HTMLElement>(`details[open] [data-act=${act.kind}]`)?.focus();
  };

  async #send(act: Act): Promise<void> {
    const { client, value: box } = this.resource;
    const opinion = box?.page.items.find(({ id }) => id === act.feedbackId);
    if (!client || !opinion) return;
    const words = this.words(feedbackInboxTerms);
    this.act = { ...act, busy: true, problem: '' };
    try {
      this.#replace(await perform(client, opinion, act));
      void drafts().then(({ clearDraft }) => clearDraft(draftOf(act)));
      this.act = undefined;
      announce(words.done[act.kind]);
      await this.updateComplete;
      this.shadowRoot?.querySelector<HTMLElement>(`#exchange-${opinion.id}`)?.focus();
    } catch (error) {
      const { title, text } = failureWords(
        failureOf(error, this.resource.connection?.withToken),
        this.words(stateTerms),
      );
      // Refused: the next try is another one, on what is there now.
      if (isConflict(error))
        await getFeedback(client, opinion.id).then(
          (now) => this.#replace(now),
          () => undefined,
        );
      const idempotencyKey = isConflict(error) ? newIdempotencyKey() : act.idempotencyKey;
      this.act = { ...act, idempotencyKey, busy: false, problem: isConflict(error) ? text : `${title}. ${text}` };
      announce(words.notSent);
    }
  }
}

/** A chi ủy viên reads along; what is elsewhere now is answered there. */
const answers = ({ operations, roles }: Session, { recipientOrganization }: Feedback): boolean =>
  operations.includes('receiveFeedback') &&
  roles.some(({ role, organization }) => role !== 'member' && organization.id === recipientOrganization.id);

declare global {
  interface HTMLElementTagNameMap {
    'sotay-feedback-inbox': SotayFeedbackInbox;
  }
}
