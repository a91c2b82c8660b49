import { listMeetings } from '@sotay/sdk/meetings';
import type { KnownMeetingKind, Meeting, Page } from '@sotay/sdk/meetings';
import { html, nothing } from 'lit';
import type { PropertyValues, TemplateResult } from 'lit';
import { card } from '../foundation/card.ts';
import { cardStyles } from '../foundation/card.styles.ts';
import { SotayElement } from '../foundation/element.ts';
import { timeRangeText } from '../foundation/format.ts';
import { MorePages } from '../foundation/more-pages.ts';
import { ResourceController } from '../foundation/resource.ts';
import { renderState } from '../foundation/states.ts';
import { stateTerms } from '../foundation/states.terms.ts';
import type { StateTerms } from '../foundation/states.terms.ts';
import { answerChip, countsText, isOver } from './answer.ts';
import { dateBlock } from './date-block.ts';
import { setHeadingLevel } from './headings.ts';
import { MeetingOpenEvent } from './meeting-events.ts';
import { meetingTerms } from './meeting.terms.ts';
import type { MeetingTerms } from './meeting.terms.ts';
import { meetingsStyles } from './meetings.styles.ts';
import { meetingsTerms } from './meetings.terms.ts';
import type { MeetingsTerms } from './meetings.terms.ts';

const MOST = 100;

/**
 * Các kỳ sinh hoạt: those to come, soonest first, then those that are past. Those who prepare meetings see drafts and answers.
 *
 * @summary The meetings of a member's cell and committees, each with the member's own answer.
 * @slot sign-in - What to show instead of the sign-in link.
 * @slot - Readable content until the element is defined.
 * @event {MeetingOpenEvent} sotay-meeting-open - A meeting was chosen; `detail.meetingId` says which. Cancelable.
 * @csspart card - The frame.
 */
export class SotayMeetings extends SotayElement<MeetingsTerms & MeetingTerms & StateTerms> {
  static override styles = [SotayElement.styles, cardStyles, meetingsStyles];
  static override properties = {
    ...SotayElement.properties,
    for: {},
    href: {},
    kind: {},
    limit: { type: Number },
    headingLevel: { attribute: 'heading-level', type: Number },
    opened: { state: true },
  };

  /** Id of the `sotay-meeting-notice` that shows what is chosen. */
  declare for: string | undefined;
  /** Instead of a notice: address of a page that shows the meeting, with `{id}` in it. */
  declare href: string | undefined;
  /** Only this kind of meeting. */
  declare kind: KnownMeetingKind | '' | undefined;
  /** Meetings on a page, 1 to 100. */
  declare limit: number;
  /** Level of the heading among the page's headings. */
  declare headingLevel: number;
  declare private opened: string | undefined;

  /** The meetings and their state, one of eight. */
  readonly resource: ResourceController<Page<Meeting>, readonly [string, number]> = new ResourceController(this, {
    load: (client, signal, kind: string, limit: number) => {
      // Who has looked further back stays there.
      const size = Math.min(MOST, Math.max(limit, this.resource.value?.items.length ?? 0));
      return listMeetings(client, { limit: size, ...(kind && { kind: kind as KnownMeetingKind }) }, { signal });
    },
    args: () => [this.kind ?? '', this.limit] as const,
    isEmpty: ({ items }) => items.length === 0,
  });

  readonly #more = new MorePages<Meeting>(this, {
    current: () => this.resource.value,
    show: (page) => this.resource.replace(page),
    connection: () => this.resource.connection,
    rows: '.past .open',
    words: () => ({ ...this.words(meetingsTerms), ...this.words(stateTerms) }),
  });

  constructor() {
    super();
    this.limit = 20;
    this.headingLevel = 2;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    document.addEventListener('sotay-meeting-changed', this.#onChanged);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.removeEventListener('sotay-meeting-changed', this.#onChanged);
  }

  protected override content(): TemplateResult {
    const words = this.words(meetingsTerms);
    return card({
      kicker: words.title,
      heading: words.heading,
      body: renderState(this.resource, this.words(stateTerms), {
        skeleton: this.#skeleton(words),
        empty: words.empty,
        content: (page) => {
          const { items } = page;
          // They come latest first; what is to come is looked at from today on.
          const upcoming = items.filter((meeting) => !isOver(meeting)).reverse();
          return html`${this.#group('upcoming', words.upcoming, upcoming)}
          ${this.#group('past', words.past, items.filter(isOver))} ${this.#more.render(page)}`;
        },
      }),
    });
  }

  /** Three rows as high as usual ones, without words. */
  #skeleton({ upcoming }: MeetingsTerms): TemplateResult {
    return html`<div class="group" aria-hidden="true">
      <p class="row-skeleton">${upcoming}</p>
      <ul>
        ${[1, 2, 3].map(
          () =>
            html`<li class="row">
              <div class="row-skeleton about"></div>
            </li>`,
        )}
      </ul>
    </div>`;
  }

  #group(name: string, heading: string, meetings: readonly Meeting[]): TemplateResult | typeof nothing {
    if (!meetings.length) return nothing;
    return html`<section class="group ${name}" aria-labelledby=${name}>
      <h3 id=${name}>${heading}</h3>
      <ul>
        ${meetings.map((meeting) => this.#row(meeting))}
      </ul>
    </section>`;
  }

  #row(meeting: Meeting): TemplateResult {
    const words = this.words(meetingTerms);
    const { id, title, startsAt, endsAt, place } = meeting;
    const kind = words.kinds[meeting.kind] ?? meeting.kind;
    const where = place ?? this.words(meetingsTerms).noPlace;
    const counts = countsText(meeting, words);
    return html`<li class="row ${id === this.opened ? 'current' : ''}">
      ${dateBlock(startsAt)}
      <div class="about">
        <div>
          <p class="name">${this.#opener(id, title)}</p>
          ${title.startsWith(kind) ? nothing : html`<p class="meta">${kind}</p>`}
          <p class="meta">${timeRangeText(startsAt, endsAt)} · ${where}</p>
          ${counts ? html`<p class="counts">${counts}</p>` : nothing}
        </div>
        ${answerChip(meeting, words)}
      </div>
    </li>`;
  }

  #opener(id: string, title: string): unknown {
    const open = (event: Event) => this.#open(event, id);
    if (this.href)
      return html`<a class="open" href=${this.href.replace('{id}', encodeURIComponent(id))} @click=${open}
        >${title}</a
      >`;
    if (!this.for) return title;
    return html`<button class="open" aria-current=${id === this.opened} @click=${open}>${title}</button>`;
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    setHeadingLevel(this.root, this.headingLevel);
  }

  // --- what the reader does

  #open(event: Event, meetingId: string): void {
    if (!this.dispatchEvent(new MeetingOpenEvent(meetingId))) {
      event.preventDefault();
      return;
    }
    if (this.href || !this.for) return;
    this.opened = meetingId;
    const place = this.getRootNode() as Document | ShadowRoot;
    const notice: (HTMLElement & { open?: (meetingId: string) => void }) | null = place.getElementById(this.for);
    // The notice's code may still be on its way; its attribute waits for it.
    if (notice?.open) notice.open(meetingId);
    else notice?.setAttribute('meeting-id', meetingId);
  }

  readonly #onChanged = (): void => {
    void this.resource.reload();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'sotay-meetings': SotayMeetings;
  }
}
