import type { Session } from '@sotay/sdk/accounts';
import { acknowledgeMeeting } from '@sotay/sdk/meetings';
import type { Meeting } from '@sotay/sdk/meetings';
import { html, nothing } from 'lit';
import type { PropertyValues, TemplateResult } from 'lit';
import { announce } from '../foundation/announce.ts';
import { card } from '../foundation/card.ts';
import { cardStyles } from '../foundation/card.styles.ts';
import type { Connection } from '../foundation/connection.ts';
import { SotayElement } from '../foundation/element.ts';
import { ResourceController } from '../foundation/resource.ts';
import { message, renderState } from '../foundation/states.ts';
import { stateTerms } from '../foundation/states.terms.ts';
import type { StateTerms } from '../foundation/states.terms.ts';
import type { AbsenceForm } from './absence-form.ts';
import { answerView, mayAskAbsence } from './answer-view.ts';
import { answerChip, countsText } from './answer.ts';
import type { Decisions } from './decisions.ts';
import { setHeadingLevel } from './headings.ts';
import { loadNotice } from './load-notice.ts';
import type { Loaded } from './load-notice.ts';
import { MeetingChangedEvent } from './meeting-events.ts';
import { noticeStyles } from './meeting-notice.styles.ts';
import { noticeTerms } from './meeting-notice.terms.ts';
import type { NoticeTerms } from './meeting-notice.terms.ts';
import { meetingTerms } from './meeting.terms.ts';
import type { MeetingTerms } from './meeting.terms.ts';
import { isConflict, whyNotSent } from './notice-host.ts';
import type { NoticeHost } from './notice-host.ts';
import { noticeText, standing } from './notice-parts.ts';
import { paper } from './paper.ts';
import type { Withdrawal } from './withdrawal.ts';

/**
 * Thông báo mời họp chi bộ: read it, answer it, ask to be absent. Those who decide see the answers and the requests.
 *
 * @summary The notice of a meeting, with the member's answer and absence request.
 * @slot sign-in - What to show instead of the sign-in link.
 * @slot - Readable content until the element is defined.
 * @event {MeetingChangedEvent} sotay-meeting-changed - The server has a new answer or decision; `detail.meetingId` says of which meeting.
 * @event {DocumentOpenEvent} sotay-document-open - A paper was chosen; `detail.documentId` says which. Cancelable.
 * @csspart card - The frame.
 */
export class SotayMeetingNotice extends SotayElement<NoticeTerms & MeetingTerms & StateTerms> {
  static override styles = [SotayElement.styles, cardStyles, noticeStyles];
  static override properties = {
    ...SotayElement.properties,
    meetingId: { attribute: 'meeting-id' },
    documentsFor: { attribute: 'documents-for' },
    documentsHref: { attribute: 'documents-href' },
    headingLevel: { attribute: 'heading-level', type: Number },
    only: { attribute: false },
    asking: { state: true },
    busy: { state: true },
    said: { state: true },
  };

  /** The meeting; without it, the reader's next one. */
  declare meetingId: string | undefined;
  /** Id of the `sotay-document-viewer` that shows the papers. */
  declare documentsFor: string | undefined;
  /** Instead of a viewer: address of a page that shows a document, with `{id}` in it. */
  declare documentsHref: string | undefined;
  /** Level of the heading among the page's headings. */
  declare headingLevel: number;
  /** Offers this answer only, as in an assisted session. */
  declare only: 'attend' | 'absence' | undefined;
  /** Whether the absence form is open. */
  declare private asking: boolean;
  declare private busy: boolean;
  /** What the last action came to, where the chip does not say it. */
  declare private said: string;

  /** The meeting and its state, one of eight. */
  readonly resource = new ResourceController<Loaded, readonly [string | undefined]>(this, {
    load: loadNotice,
    args: () => [this.meetingId] as const,
    isEmpty: ({ meeting }) => !meeting,
  });

  #form: AbsenceForm | undefined;
  #withdrawal: Withdrawal | undefined;
  #decisions: Decisions | undefined;
  #reader: Connection | undefined;
  #comingTo = false;

  constructor() {
    super();
    this.headingLevel = 2;
    this.asking = this.busy = false;
    this.said = '';
  }

  /** Shows a meeting and takes the reader there. */
  open(meetingId: string): void {
    this.meetingId = meetingId;
    this.#comingTo = true;
    this.requestUpdate();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    document.addEventListener('sotay-meeting-changed', this.#onChanged);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.removeEventListener('sotay-meeting-changed', this.#onChanged);
  }

  protected override willUpdate(): void {
    const { connection, state } = this.resource;
    const signedOut = state === 'signed-out';
    // The next reader of a shared computer must not see what this one wrote.
    if (signedOut) void import('../foundation/drafts.ts').then(({ forgetDrafts }) => forgetDrafts());
    if (signedOut || connection !== this.#reader) this.#form = undefined;
    this.#reader = connection;
    if (this.#form?.meetingId !== this.#meeting?.id && state !== 'loading') this.asking = false;
  }

  protected override content(): TemplateResult {
    const words = this.#words();
    const { state } = this.resource;
    const meeting = this.#meeting;
    return card({
      kicker: (meeting && words.kickers[meeting.kind]) ?? words.kicker,
      heading: meeting?.title,
      chip: meeting ? answerChip(meeting, words) : state === 'loading' ? 'later' : undefined,
      body: renderState(this.resource, this.words(stateTerms), {
        skeleton: html`<div class="notice-skeleton" aria-hidden="true"><span></span><span></span></div>`,
        empty: words.empty,
        content: ({ meeting, session }) =>
          meeting
            ? html`${standing(meeting, words)} ${noticeText(meeting, words, (document) => paper(this, document))}
              ${this.#answer(meeting)} ${this.#reading(meeting, session)}`
            : message(words.empty, nothing),
      }),
    });
  }

  #answer(meeting: Meeting): TemplateResult {
    const words = this.#words();
    const form = this.asking && this.#form?.meetingId === meeting.id && mayAskAbsence(meeting) ? this.#form : undefined;
    const actions = {
      busy: this.busy,
      only: this.only,
      attend: () => this.#acknowledge('attending', words.attendingAnswer),
      takeBack: () => this.#acknowledge('none', words.takenBack),
      ask: this.#ask,
      withdraw: this.#withdraw,
    };
    return html`<section class="answer" tabindex="-1">
      ${this.said ? html`<p class="note said">${this.said}</p>` : nothing}
      ${form ? form.render(meeting) : answerView(meeting, words, actions)} ${this.#withdrawal?.render() ?? nothing}
      ${form ? nothing : html`<button class="button plain print" @click=${this.#print}>${words.print}</button>`}
    </section>`;
  }

  /** Answers and requests, for those who prepare and decide. */
  #reading(meeting: Meeting, session: Session | undefined): TemplateResult | typeof nothing {
    const words = this.#words();
    const counts = countsText(meeting, words);
    if (!counts) return nothing;
    const mayRead = session?.operations.includes('listAbsenceRequests');
    return html`<section class="answer reading">
      <h3>${words.answers}</h3>
      <p class="counts">${counts}</p>
      ${
        this.#decisions?.meetingId === meeting.id
          ? this.#decisions.render()
          : mayRead
            ? html`<div class="actions">
                <button class="button quiet requests" @click=${this.#showRequests}>${words.showRequests}</button>
              </div>`
            : nothing
      }
    </section>`;
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    setHeadingLevel(this.root, this.headingLevel);
    if (!this.#comingTo || this.resource.state === 'loading') return;
    this.#comingTo = false;
    this.#host.focusOn(this.resource.value ? '#heading' : '.state');
  }

  get #meeting(): Meeting | undefined {
    return this.resource.value?.meeting;
  }

  #words(): NoticeTerms & MeetingTerms {
    return { ...this.words(meetingTerms), ...this.words(noticeTerms) };
  }

  readonly #host: NoticeHost = {
    meeting: () => this.#meeting,
    session: () => this.resource.value?.session,
    client: () => this.resource.client,
    withToken: () => this.resource.connection?.withToken ?? false,
    words: (catalogue) => this.words(catalogue),
    draw: () => {
      this.requestUpdate();
      return this.updateComplete;
    },
    focusOn: (selector) => {
      const target = this.root?.querySelector<HTMLElement>(selector);
      if (target && target.tabIndex < 0) target.tabIndex = -1;
      target?.focus();
    },
    changed: async (meeting, said) => {
      if (this.#meeting?.id !== meeting.id) return;
      this.resource.replace({ meeting, session: this.resource.value?.session });
      this.asking = false;
      // Where an answer stands, it speaks for itself.
      this.said = meeting.myAnswer?.acknowledgement === 'none' ? said : '';
      announce(said);
      this.#host.tellPage();
      await this.updateComplete;
      this.#host.focusOn(this.root?.querySelector('#answer') ? '#answer' : '.answer');
    },
    tellPage: () => {
      const meeting = this.#meeting;
      if (!meeting) return;
      this.dispatchEvent(new MeetingChangedEvent(meeting.id));
      // The counts are the server's.
      if (meeting.answerCounts) void this.resource.reload();
    },
    reread: async (said) => {
      await this.resource.reload();
      this.said = `${said} ${this.#words().reloaded}`;
      announce(this.said);
    },
    closeForm: () => {
      this.asking = false;
      void this.updateComplete.then(() => this.#host.focusOn('.ask'));
    },
  };

  async #acknowledge(acknowledgement: 'attending' | 'none', said: string): Promise<void> {
    const { client } = this.resource;
    const meeting = this.#meeting;
    if (this.busy || !client || !meeting) return;
    const { id, noticeVersion } = meeting;
    this.busy = true;
    this.said = '';
    try {
      await this.#host.changed(await acknowledgeMeeting(client, id, { acknowledgement, noticeVersion }), said);
    } catch (error) {
      const why = whyNotSent(error, this.#host);
      if (isConflict(error)) await this.#host.reread(why);
      else announce((this.said = `${this.#words().notSent} ${why}`));
    } finally {
      this.busy = false;
    }
  }

  readonly #ask = (): Promise<void> =>
    this.#later(async (meeting) => {
      const { AbsenceForm } = await import('./absence-form.define.ts');
      if (this.#form?.meetingId !== meeting.id)
        this.#form = new AbsenceForm(this.#host, meeting.id, this.renderRoot as ShadowRoot);
      this.asking = true;
      await this.#form.open();
    });

  readonly #withdraw = (): Promise<void> =>
    this.#later(async () => {
      const { Withdrawal } = await import('./withdrawal.define.ts');
      this.#withdrawal ??= new Withdrawal(this.#host);
      this.#withdrawal.open();
    });

  readonly #showRequests = (): Promise<void> =>
    this.#later(async (meeting) => {
      const { Decisions } = await import('./decisions.define.ts');
      this.#decisions = new Decisions(this.#host, meeting.id, this.renderRoot as ShadowRoot);
      await this.#decisions.open();
    });

  readonly #print = (): Promise<void> =>
    this.#later(async (meeting) => {
      const { printNotice } = await import('./notice-print.ts');
      await printNotice(meeting, this.#host);
    });

  /** Does what needs code that comes at its first use. */
  async #later(action: (meeting: Meeting) => Promise<void>): Promise<void> {
    const meeting = this.#meeting;
    if (!meeting || this.busy) return;
    this.said = '';
    await action(meeting).catch(() => announce((this.said = this.#words().notOpened)));
    this.requestUpdate();
  }

  readonly #onChanged = (event: MeetingChangedEvent): void => {
    if (event.target !== this && event.detail.meetingId === this.#meeting?.id) void this.resource.reload();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'sotay-meeting-notice': SotayMeetingNotice;
  }
}
