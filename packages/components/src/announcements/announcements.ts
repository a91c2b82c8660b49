import { listAnnouncements, markAnnouncementRead } from '@sotay/sdk/announcements';
import type { Announcement, AnswerPath, Page } from '@sotay/sdk/announcements';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { announce } from '../foundation/announce.ts';
import { card, chip, fact } from '../foundation/card.ts';
import { cardStyles } from '../foundation/card.styles.ts';
import { SotayElement } from '../foundation/element.ts';
import { dateText, instantText } from '../foundation/format.ts';
import { foldedListStyles } from '../foundation/folded-list.styles.ts';
import { HearController } from '../foundation/hear.ts';
import { MorePages } from '../foundation/more-pages.ts';
import { ResourceController } from '../foundation/resource.ts';
import { renderState } from '../foundation/states.ts';
import { stateTerms } from '../foundation/states.terms.ts';
import type { StateTerms } from '../foundation/states.terms.ts';
import type { SotayFeedbackForm } from '../feedback/feedback-form.ts';
import { announcementsStyles } from './announcements.styles.ts';
import { announcementsTerms } from './announcements.terms.ts';
import type { AnnouncementsTerms } from './announcements.terms.ts';
import { AnnouncementAnswerEvent } from './answer-event.ts';

const MOST = 100;
const LONGEST_SUBJECT = 300;

const isPinned = ({ pinnedUntil }: Announcement): boolean => pinnedUntil !== null && new Date(pinnedUntil) > new Date();

/**
 * Thông báo: what the member's cells and the committees above say, pinned ones first. Opening one marks it as read; new
 * ones come in by themselves.
 *
 * @summary Announcements to the member, with a mark on those that are not read yet and a way to answer each.
 * @slot sign-in - What to show instead of the sign-in link.
 * @slot - Readable content until the element is defined.
 * @event {AnnouncementAnswerEvent} sotay-announcement-answer - The member wants to answer; `detail` says which announcement and where the answer goes. Cancelable.
 * @csspart card - The frame.
 */
export class SotayAnnouncements extends SotayElement<AnnouncementsTerms & StateTerms> {
  static override styles = [SotayElement.styles, cardStyles, foldedListStyles, announcementsStyles];
  static override properties = {
    ...SotayElement.properties,
    for: {},
    limit: { type: Number },
    answering: { state: true },
    answerFailed: { state: true },
  };

  /** Id of the `sotay-feedback-form` of the page that takes answers. Without it a form opens below the announcement. */
  declare for: string | undefined;
  /** Announcements on a page, 1 to 100. */
  declare limit: number;
  /** The announcement below which a form stands. */
  declare private answering: string | undefined;
  declare private answerFailed: boolean;

  /** The announcements and their state, one of eight. */
  readonly resource = new ResourceController<Page<Announcement>, readonly [number]>(this, {
    load: (client, signal, limit) => {
      // Who has looked further back stays there.
      const size = Math.min(MOST, Math.max(limit, this.resource.value?.items.length ?? 0));
      return listAnnouncements(client, { limit: size }, { signal });
    },
    args: () => [this.limit] as const,
    isEmpty: ({ items }) => items.length === 0,
  });

  readonly #more = new MorePages<Announcement>(this, {
    current: () => this.resource.value,
    show: (page) => this.resource.replace(page),
    connection: () => this.resource.connection,
    rows: 'summary',
    words: () => ({ ...this.words(announcementsTerms), ...this.words(stateTerms) }),
  });

  constructor() {
    super();
    this.limit = 10;
    this.answerFailed = false;
    new HearController(this, {
      resource: this.resource,
      types: ['announcement.published', 'announcement.withdrawn'],
      changed: () => void this.#readAnew(),
    });
  }

  protected override content(): TemplateResult {
    const words = this.words(announcementsTerms);
    return card({
      kicker: words.kicker,
      heading: words.heading,
      body: renderState(this.resource, this.words(stateTerms), {
        skeleton: 7,
        empty: words.empty,
        content: (page) =>
          html`${this.#count(page, words)}
            <ul>
              ${repeat(
                page.items,
                ({ id }) => id,
                (one) => html`<li class="item ${one.readAt ? '' : 'unread'}">${this.#item(one, words)}</li>`,
              )}
            </ul>
            ${this.#more.render(page)}`,
      }),
    });
  }

  #count({ items, nextCursor }: Page<Announcement>, words: AnnouncementsTerms): TemplateResult | typeof nothing {
    const unread = items.filter(({ readAt }) => !readAt).length;
    if (unread === 0 && nextCursor) return nothing;
    return html`<p class="count">${unread ? words.unreadCount(unread) : words.allRead}</p>`;
  }

  #item(one: Announcement, words: AnnouncementsTerms): TemplateResult {
    const { title, body, organization, publishedAt, readAt, targets, answerTo } = one;
    return html`<details @toggle=${(event: Event) => this.#onToggle(event, one)}>
      <summary>
        <span class="title"
          >${title}
          <span class="meta">${organization.name}${publishedAt ? ` · ${dateText(publishedAt)}` : nothing}</span></span
        >
        <span class="chips"
          >${isPinned(one) ? chip('neutral', words.pinned) : nothing}
          ${readAt ? nothing : chip('info', words.unread)}</span
        >
      </summary>
      <div class="content">
        <p class="words">${body}</p>
        <dl class="facts">
          ${fact(words.targets, targets.map(({ name }) => name).join(', '))}
          ${readAt ? fact(words.readAt, instantText(readAt)) : nothing}
        </dl>
        ${answerTo ? this.#answer(one, answerTo, words) : nothing}
      </div>
    </details>`;
  }

  #answer(one: Announcement, answerTo: AnswerPath, words: AnnouncementsTerms): TemplateResult {
    if (this.answering === one.id && !this.answerFailed) return html`<sotay-feedback-form></sotay-feedback-form>`;
    return html`<p class="muted answer">${words.answerTo(answerTo.organization.name)}</p>
      <div class="actions">
        <button class="button quiet" @click=${() => this.#open(one, answerTo)}>${words.answer}</button>
        ${this.answering === one.id ? html`<p class="problem" role="alert">${words.answerFailed}</p>` : nothing}
      </div>`;
  }

  // --- what the reader does

  #onToggle(event: Event, { id, readAt }: Announcement): void {
    if ((event.currentTarget as HTMLDetailsElement).open && !readAt) void this.#markRead(id);
  }

  async #markRead(id: string): Promise<void> {
    const { client, connection } = this.resource;
    if (!client) return;
    // What could not be marked stays unread, and is marked when it is opened again.
    const read = await markAnnouncementRead(client, id).catch(() => undefined);
    const page = this.resource.value;
    if (!read || !page || this.resource.connection !== connection) return;
    this.resource.replace({ ...page, items: page.items.map((one) => (one.id === id ? read : one)) });
  }

  async #open({ id, title }: Announcement, { recipient }: AnswerPath): Promise<void> {
    if (!this.dispatchEvent(new AnnouncementAnswerEvent(id, recipient))) return;
    const subject = this.words(announcementsTerms).answerSubject(title).slice(0, LONGEST_SUBJECT);
    const place = this.getRootNode() as Document | ShadowRoot;
    let form = this.for ? (place.getElementById(this.for) as SotayFeedbackForm | null) : null;
    if (!form) {
      this.answerFailed = false;
      try {
        await import('../feedback/feedback-form.define.ts');
      } catch {
        this.answerFailed = true;
      }
      this.answering = id;
      await this.updateComplete;
      form = this.root?.querySelector('sotay-feedback-form') ?? null;
    }
    // The form of the page may still be on its way.
    if (form && this.for) await customElements.whenDefined(form.localName);
    form?.begin({ recipient, subject });
  }

  // --- what comes in

  async #readAnew(): Promise<void> {
    const known = new Set(this.resource.value?.items.map(({ id }) => id));
    await this.resource.reload();
    const arrived = this.resource.value?.items.find(({ id, readAt }) => !readAt && !known.has(id));
    if (arrived) announce(this.words(announcementsTerms).arrived(arrived.title));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sotay-announcements': SotayAnnouncements;
  }
}
