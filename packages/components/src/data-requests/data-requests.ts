import { getSession } from '@sotay/sdk/accounts';
import type { Session } from '@sotay/sdk/accounts';
import type { Client } from '@sotay/sdk/client';
import { getDataRequest, listDataRequests, listMyDataRequests, submitDataRequest } from '@sotay/sdk/data-requests';
import type { DataRequest, KnownDataRequestKind, Page } from '@sotay/sdk/data-requests';
import { newIdempotencyKey } from '@sotay/sdk/idempotency-key';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { announce } from '../foundation/announce.ts';
import { card } from '../foundation/card.ts';
import { cardStyles } from '../foundation/card.styles.ts';
import { SotayElement } from '../foundation/element.ts';
import { failureOf, failureWords } from '../foundation/failure.ts';
import { foldedListStyles } from '../foundation/folded-list.styles.ts';
import { MorePages } from '../foundation/more-pages.ts';
import { ResourceController } from '../foundation/resource.ts';
import { renderState } from '../foundation/states.ts';
import { stateTerms } from '../foundation/states.terms.ts';
import type { StateTerms } from '../foundation/states.terms.ts';
import { dataRequestsStyles } from './data-requests.styles.ts';
import { dataRequestsTerms } from './data-requests.terms.ts';
import type { DataRequestsTerms } from './data-requests.terms.ts';
import { Download } from './download.ts';
import { perform } from './request-act.ts';
import type { Act, ActKind } from './request-act.ts';
import { requestActs, requestItem } from './request-parts.ts';

type List = 'mine' | 'inbox';

interface Requests {
  readonly session: Session;
  readonly mine: Page<DataRequest>;
  /** For who answers the requests of others. */
  readonly inbox: Page<DataRequest> | undefined;
}

/** What is typed; one key for as long as it stays the same. In memory only: it may tell of anything. */
interface Draft {
  readonly kind: string;
  readonly details: string;
  readonly idempotencyKey: string;
}

const emptyDraft = (): Draft => ({ kind: '', details: '', idempotencyKey: newIdempotencyKey() });

/**
 * Quyền về dữ liệu cá nhân: a member chooses a right in plain words, sends the request and follows its days; gets everything
 * that is held about them as a file. Who answers for members below sees their requests, the longest overdue first.
 *
 * @summary The rights of a member over their own data, and the requests that a committee answers.
 * @slot sign-in - What to show instead of the sign-in link.
 * @slot - Readable content until the element is defined.
 * @csspart card - The frame.
 */
export class SotayDataRequests extends SotayElement<DataRequestsTerms & StateTerms> {
  static override styles = [SotayElement.styles, cardStyles, foldedListStyles, dataRequestsStyles];
  static override properties = {
    ...SotayElement.properties,
    limit: { type: Number },
    draft: { state: true },
    busy: { state: true },
    said: { state: true },
    problem: { state: true },
    act: { state: true },
  };

  /** Requests on a page, 1 to 100. */
  declare limit: number;
  declare private draft: Draft;
  declare private busy: boolean;
  declare private said: string;
  /** What stood against the last try. */
  declare private problem: string;
  declare private act: Act | undefined;

  /** The requests and their state, one of eight. */
  readonly resource = new ResourceController<Requests, readonly [number]>(this, {
    load: async (client, signal, limit) => {
      if (client !== this.#owner) this.#startAfresh(client);
      const [session, mine] = await Promise.all([
        getSession(client, { signal }),
        listMyDataRequests(client, { limit }, { signal }),
      ]);
      const answers = session.operations.includes('listDataRequests');
      return { session, mine, inbox: answers ? await listDataRequests(client, { limit }, { signal }) : undefined };
    },
    args: () => [this.limit] as const,
  });

  readonly #more: Record<List, MorePages<DataRequest>> = { mine: this.#pagesOf('mine'), inbox: this.#pagesOf('inbox') };

  readonly #download = new Download(this, {
    words: () => this.words(dataRequestsTerms),
    connection: () => this.resource.connection,
    reason: (error) => this.#reason(error),
  });

  /** What was begun for other requests than that of `act`, by request. In memory only. */
  readonly #written = new Map<string, string>();

  /** Whose words these are: the next reader of a shared computer must not see them. */
  #owner: Client | undefined;

  constructor() {
    super();
    this.limit = 20;
    this.#startAfresh(undefined);
  }

  protected override willUpdate(): void {
    if (this.resource.state === 'signed-out' && this.#owner) this.#startAfresh(undefined);
  }

  protected override content(): TemplateResult {
    const words = this.words(dataRequestsTerms);
    return card({
      kicker: words.kicker,
      heading: words.heading,
      body: renderState(this.resource, this.words(stateTerms), {
        skeleton: 7,
        content: (requests) =>
          html`${this.#inbox(requests)}${this.#form()}${this.#mine(requests)}${this.#download.render()}`,
      }),
    });
  }

  #inbox({ inbox, session }: Requests): TemplateResult | typeof nothing {
    if (!inbox) return nothing;
    const words = this.words(dataRequestsTerms);
    const late = inbox.items.filter(({ overdue }) => overdue).length;
    const host = {
      act: this.act,
      memberId: session.memberId,
      open: (request: DataRequest, kind: ActKind) => void this.#open(request, kind),
      type: (text: string) => (this.act = this.act && { ...this.act, text }),
      send: this.#onAct,
      cancel: () => void this.#cancel(),
    };
    return html`<section aria-labelledby="inbox" class="inbox">
      <h3 id="inbox" tabindex="-1">${words.inbox}</h3>
      ${late ? html`<p class="late">${words.overdue(late)}</p>` : nothing}
      ${this.#items('inbox', inbox, words.inboxEmpty, (request) =>
        requestItem(request, words, { named: true, acts: requestActs(request, words, host) }),
      )}
    </section>`;
  }

  #form(): TemplateResult {
    const words = this.words(dataRequestsTerms);
    const { kind, details } = this.draft;
    return html`<section aria-labelledby="ask">
      <h3 id="ask" tabindex="-1">${words.ask}</h3>
      <p class="muted">${words.intro}</p>
      ${this.said ? html`<p class="note">${this.said}</p>` : nothing}
      <form novalidate @submit=${this.#onSubmit} @input=${this.#onInput} @change=${this.#onInput}>
        <sotay-select
          name="kind"
          label=${words.kind}
          required
          .options=${Object.entries(words.kinds).map(([value, label]) => ({ value, label }))}
          .value=${kind}
        ></sotay-select>
        <sotay-textarea
          name="details"
          label=${words.details}
          hint=${words.detailsHint}
          ?required=${kind === 'correct'}
          rows="3"
          maxlength="5000"
          .value=${details}
        ></sotay-textarea>
        ${this.problem ? html`<p class="note failed">${this.problem}</p>` : nothing}
        <div class="actions">
          <button class="button" aria-disabled=${this.busy}>${this.busy ? words.sending : words.send}</button>
        </div>
      </form>
    </section>`;
  }

  #mine({ mine }: Requests): TemplateResult {
    const words = this.words(dataRequestsTerms);
    return html`<section aria-labelledby="mine" class="mine">
      <h3 id="mine" tabindex="-1">${words.mine}</h3>
      ${this.#items('mine', mine, words.mineEmpty, (request) => requestItem(request, words, { named: false }))}
    </section>`;
  }

  #items(list: List, page: Page<DataRequest>, empty: string, draw: (request: DataRequest) => unknown): TemplateResult {
    if (page.items.length === 0) return html`<p class="muted">${empty}</p>`;
    return html`<ul>
        ${page.items.map((request) => html`<li class="item">${draw(request)}</li>`)}
      </ul>
      ${this.#more[list].render(page)}`;
  }

  #pagesOf(list: List): MorePages<DataRequest> {
    return new MorePages<DataRequest>(this, {
      current: () => this.resource.value?.[list],
      show: (page) => this.resource.replace({ ...(this.resource.value as Requests), [list]: page }),
      connection: () => this.resource.connection,
      rows: `.${list} summary`,
      words: () => ({ ...this.words(dataRequestsTerms), ...this.words(stateTerms) }),
    });
  }

  #startAfresh(owner: Client | undefined): void {
    this.#owner = owner;
    this.draft = emptyDraft();
    this.busy = false;
    this.said = this.problem = '';
    this.act = undefined;
    this.#written.clear();
  }

  /** Another request may be answered in between: the words for this one wait. */
  #keepAct(): void {
    if (this.act) this.#written.set(this.act.requestId, this.act.text);
  }

  readonly #onInput = (event: Event): void => {
    const { name, value } = event.target as HTMLInputElement;
    if (!(name in this.draft) || this.draft[name as keyof Draft] === value) return;
    this.said = '';
    // Other words are another request.
    this.draft = { ...this.draft, [name]: value, idempotencyKey: newIdempotencyKey() };
  };

  readonly #onSubmit = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    const { client } = this.resource;
    if (this.busy || !client || !(event.target as HTMLFormElement).reportValidity()) return;
    const words = this.words(dataRequestsTerms);
    const { kind, idempotencyKey } = this.draft;
    const details = this.draft.details.trim().normalize('NFC');
    this.busy = true;
    this.said = this.problem = '';
    try {
      const request = { kind: kind as KnownDataRequestKind, ...(details && { details }) };
      const sent = await submitDataRequest(client, request, { idempotencyKey });
      if (client !== this.#owner) return;
      this.draft = emptyDraft();
      this.said = words.sent(sent.receiptCode);
      announce(this.said);
      await this.resource.reload();
      await this.#focusOn('#mine');
    } catch (error) {
      if (client !== this.#owner) return;
      this.problem = `${words.notSent} ${this.#reason(error)}`;
      announce(this.problem);
    } finally {
      // The form of the next reader has an own state.
      if (client === this.#owner) this.busy = false;
    }
  };

  async #open({ id: requestId }: DataRequest, kind: ActKind): Promise<void> {
    if (this.act?.busy) return;
    this.#keepAct();
    this.act = { requestId, kind, text: this.#written.get(requestId) ?? '', busy: false, problem: '' };
    await this.#focusOn('details form sotay-textarea');
  }

  async #cancel(): Promise<void> {
    const { act } = this;
    if (!act || act.busy) return;
    this.#written.delete(act.requestId);
    this.act = undefined;
    await this.updateComplete;
    // Somebody else may have answered it meanwhile: then there is no such button any more.
    const item = `[data-request="${act.requestId}"]`;
    const button = this.shadowRoot?.querySelector(`${item} [data-act=${act.kind}]`);
    await this.#focusOn(button ? `${item} [data-act=${act.kind}]` : `${item} summary`);
  }

  readonly #onAct = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    const { act } = this;
    const { client, value } = this.resource;
    const request = value?.inbox?.items.find(({ id }) => id === act?.requestId);
    if (!act || act.busy || !client || !request || !(event.target as HTMLFormElement).reportValidity()) return;
    this.act = { ...act, busy: true, problem: '' };
    try {
      const done = await perform(client, request, act);
      if (client !== this.#owner) return;
      this.#replace(done);
      this.#written.delete(request.id);
      this.act = undefined;
      announce(this.words(dataRequestsTerms).done[act.kind]);
      await this.#focusOn(`[data-request="${request.id}"] summary`);
    } catch (error) {
      // Somebody else was quicker: the next try is on what is there now.
      if ([409, 412].includes((error as { status?: number }).status ?? 0))
        await getDataRequest(client, request.id).then(
          (now) => {
            if (client === this.#owner) this.#replace(now);
          },
          () => undefined,
        );
      if (client !== this.#owner) return;
      // With what was typed meanwhile.
      this.act = { ...(this.act ?? act), busy: false, problem: this.#reason(error) };
      announce(`${this.words(dataRequestsTerms).notSent} ${this.act.problem}`);
    }
  };

  #replace(newer: DataRequest): void {
    const { value } = this.resource;
    if (!value?.inbox) return;
    const items = value.inbox.items.map((request) => (request.id === newer.id ? newer : request));
    this.resource.replace({ ...value, inbox: { ...value.inbox, items } });
  }

  #reason(error: unknown): string {
    const { detail } = (error as { problem?: { detail?: string } }).problem ?? {};
    return detail ?? failureWords(failureOf(error, this.resource.connection?.withToken), this.words(stateTerms)).text;
  }

  /** Moves the reader: a screen reader hears where they are. */
  async #focusOn(selector: string): Promise<void> {
    await this.updateComplete;
    this.shadowRoot?.querySelector<HTMLElement>(selector)?.focus();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sotay-data-requests': SotayDataRequests;
  }
}
