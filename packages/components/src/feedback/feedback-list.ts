import { getFeedback, listFeedback, replyToFeedback } from '@sotay/sdk/feedback';
import type { Feedback, Page } from '@sotay/sdk/feedback';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { announce } from '../foundation/announce.ts';
import { card, chip, fact } from '../foundation/card.ts';
import type { Tone } from '../foundation/card.ts';
import { cardStyles } from '../foundation/card.styles.ts';
import { SotayElement } from '../foundation/element.ts';
import { foldedListStyles } from '../foundation/folded-list.styles.ts';
import { failureOf, failureWords } from '../foundation/failure.ts';
import { dateText } from '../foundation/format.ts';
import { HearController } from '../foundation/hear.ts';
import { MorePages } from '../foundation/more-pages.ts';
import { ResourceController } from '../foundation/resource.ts';
import { renderState } from '../foundation/states.ts';
import { stateTerms } from '../foundation/states.terms.ts';
import type { StateTerms } from '../foundation/states.terms.ts';
import { feedbackEventTypes } from './event-types.ts';
import { feedbackListStyles } from './feedback-list.styles.ts';
import { feedbackListTerms } from './feedback-list.terms.ts';
import type { FeedbackListTerms } from './feedback-list.terms.ts';
import { feedbackTerms } from './feedback.terms.ts';
import type { FeedbackTerms } from './feedback.terms.ts';
import { thread } from './thread.ts';
import { newIdempotencyKey } from '@sotay/sdk/idempotency-key';

interface Reply {
  feedbackId: string;
  body: string;
  idempotencyKey: string;
  busy: boolean;
  problem: string;
}

const tones: Record<string, Tone> = {
  submitted: 'info',
  received: 'info',
  forwarded: 'info',
  answered: 'good',
  closed: 'neutral',
};
const isOpen = ({ state }: Feedback): boolean => state !== 'answered' && state !== 'closed';

/**
 * The opinions that the member sent, or those addressed to them, each with its state and replies.
 *
 * @summary Opinions with their state and replies.
 * @slot sign-in - What to show instead of the sign-in link.
 * @slot - Readable content until the element is defined.
 * @csspart card - The frame.
 */
export class SotayFeedbackList extends SotayElement<FeedbackListTerms & FeedbackTerms & StateTerms> {
  static override styles = [SotayElement.styles, cardStyles, foldedListStyles, feedbackListStyles];
  static override properties = {
    ...SotayElement.properties,
    box: {},
    limit: { type: Number },
    reply: { state: true },
  };

  /** `sent`: my own. `received`: those addressed to an organisation that I answer for. */
  declare box: 'sent' | 'received';
  /** Opinions on a page, 1 to 100. */
  declare limit: number;
  declare private reply: Reply | undefined;

  /** The opinions and their state, one of eight. */
  readonly resource = new ResourceController<Page<Feedback>, readonly ['sent' | 'received', number]>(this, {
    load: (client, signal, box, limit) => listFeedback(client, { box, limit }, { signal }),
    args: () => [this.box, this.limit] as const,
    isEmpty: (page) => page.items.length === 0,
  });

  readonly #more = new MorePages<Feedback>(this, {
    current: () => this.resource.value,
    show: (page) => this.resource.replace(page),
    connection: () => this.resource.connection,
    rows: 'summary',
    words: () => ({ ...this.words(feedbackListTerms), ...this.words(stateTerms) }),
  });

  constructor() {
    super();
    this.box = 'sent';
    this.limit = 10;
    new HearController(this, {
      resource: this.resource,
      types: feedbackEventTypes,
      changed: (event) => void (event ? this.#readOne(event.objectId) : this.resource.reload()),
    });
  }

  override connectedCallback(): void {
    super.connectedCallback();
    document.addEventListener('sotay-feedback-sent', this.#onSent);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.removeEventListener('sotay-feedback-sent', this.#onSent);
  }

  protected override content(): TemplateResult {
    const words = this.words(feedbackListTerms);
    return card({
      kicker: words.kicker,
      heading: words.heading[this.box] ?? this.box,
      body: renderState(this.resource, this.words(stateTerms), {
        skeleton: 7,
        ...(words.empty[this.box] && { empty: words.empty[this.box] }),
        content: (page) =>
          html`<ul>
              ${page.items.map((opinion) => html`<li class="item">${this.#item(opinion)}</li>`)}
            </ul>
            ${this.#more.render(page)}`,
      }),
    });
  }

  #item(opinion: Feedback): TemplateResult {
    const words = this.words(feedbackListTerms);
    const shared = this.words(feedbackTerms);
    const kind = shared.kinds[opinion.kind] ?? opinion.kind;
    return html`<details>
      <summary>
        <span class="subject"
          >${opinion.subject}
          <span class="meta"
            >${kind} · ${dateText(opinion.submittedAt)} · ${opinion.recipientOrganization.name}</span
          ></span
        >
        ${this.#state(opinion)}
      </summary>
      <div class="content">
        <p class="words">${opinion.body}</p>
        ${opinion.assistedBy ? html`<p class="muted">${shared.assistedBy(opinion.assistedBy.fullName)}</p>` : nothing}
        <dl class="facts">
          ${this.box === 'received' ? fact(words.from, opinion.author.fullName) : nothing}
          ${fact(shared.receiptCode, opinion.receiptCode)}
          ${isOpen(opinion) ? fact(shared.dueAt, dateText(opinion.dueAt)) : nothing}
        </dl>
        <h3>${words.replies}</h3>
        ${thread(opinion, shared, ({ from, fromAuthor }) => (fromAuthor && this.box === 'sent' ? words.you : from.fullName))}
        ${opinion.replies.length ? nothing : html`<p class="muted">${words.noReply}</p>`}
        ${opinion.state === 'closed' ? nothing : this.#answer(opinion)}
      </div>
    </details>`;
  }

  #state(opinion: Feedback): TemplateResult {
    const shared = this.words(feedbackTerms);
    if (opinion.overdue) return chip('warn', shared.overdue);
    return chip(tones[opinion.state] ?? 'neutral', shared.states[opinion.state] ?? opinion.state);
  }

  #answer(opinion: Feedback): TemplateResult {
    const words = this.words(feedbackListTerms);
    const { reply } = this;
    if (reply?.feedbackId !== opinion.id) {
      return html`<div class="actions">
        <button class="button quiet" @click=${() => this.#open(opinion.id)}>${words.reply[this.box]}</button>
      </div>`;
    }
    return html`<form novalidate @submit=${this.#send}>
      <sotay-textarea
        label=${words.replyLabel[this.box] ?? ''}
        required
        rows="4"
        maxlength="5000"
        .value=${reply.body}
        @input=${this.#type}
      ></sotay-textarea>
      ${reply.problem ? html`<p class="note">${words.notSent} ${reply.problem}</p>` : nothing}
      <div class="actions">
        <button class="button" aria-disabled=${reply.busy}>
          ${reply.busy ? words.sending : reply.problem ? words.sendAgain : words.send}
        </button>
        <button class="button plain" type="button" @click=${this.#close}>${words.cancel}</button>
      </div>
    </form>`;
  }

  async #open(feedbackId: string): Promise<void> {
    this.reply = { feedbackId, body: '', idempotencyKey: newIdempotencyKey(), busy: false, problem: '' };
    await this.updateComplete;
    this.shadowRoot?.querySelector<HTMLElement>('sotay-textarea')?.focus();
  }

  readonly #close = (): void => {
    this.reply = undefined;
  };

  readonly #type = (event: Event): void => {
    const body = (event.currentTarget as HTMLElement & { value: string }).value;
    // Other words are another reply.
    if (this.reply && this.reply.body !== body)
      this.reply = { ...this.reply, body, idempotencyKey: newIdempotencyKey() };
  };

  readonly #send = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    const { reply, resource } = this;
    if (!reply || reply.busy || !resource.client || !(event.target as HTMLFormElement).reportValidity()) return;
    this.reply = { ...reply, busy: true, problem: '' };
    try {
      const { feedbackId, idempotencyKey } = reply;
      const newer = await replyToFeedback(
        resource.client,
        feedbackId,
        { body: reply.body.trim().normalize('NFC') },
        { idempotencyKey },
      );
      this.#replace(newer);
      this.reply = undefined;
      announce(this.words(feedbackListTerms).replySent);
    } catch (error) {
      const { title, text } = failureWords(failureOf(error, resource.connection?.withToken), this.words(stateTerms));
      this.reply = { ...reply, busy: false, problem: `${title}. ${text}` };
      announce(this.words(feedbackListTerms).notSent);
    }
  };

  /** In its place: what the reader has opened stays open. */
  async #readOne(id: string): Promise<void> {
    const { client, connection } = this.resource;
    if (!client || !this.resource.value?.items.some((opinion) => opinion.id === id)) return;
    const newer = await getFeedback(client, id).catch(() => undefined);
    if (newer && this.resource.connection === connection) this.#replace(newer);
  }

  #replace(newer: Feedback): void {
    const page = this.resource.value;
    if (!page) return;
    this.resource.replace({ ...page, items: page.items.map((one) => (one.id === newer.id ? newer : one)) });
  }

  readonly #onSent = (): void => {
    if (this.box === 'sent') void this.resource.reload();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'sotay-feedback-list': SotayFeedbackList;
  }
}
