import { getSession } from '@sotay/sdk/accounts';
import type { Session } from '@sotay/sdk/accounts';
import type { Client } from '@sotay/sdk/client';
import { etagOf } from '@sotay/sdk/etags';
import { newIdempotencyKey } from '@sotay/sdk/idempotency-key';
import {
  createSupportAssignment,
  endSupportAssignment,
  issueSupportCode,
  listSupportAssignments,
} from '@sotay/sdk/support';
import type { Page, SupportAssignment, SupportCode } from '@sotay/sdk/support';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Option } from '../controls/select.ts';
import { announce } from '../foundation/announce.ts';
import { card } from '../foundation/card.ts';
import { cardStyles } from '../foundation/card.styles.ts';
import { choicesStyles } from '../foundation/choices.styles.ts';
import { SotayElement } from '../foundation/element.ts';
import { numberText } from '../foundation/format.ts';
import { ResourceController } from '../foundation/resource.ts';
import { renderState } from '../foundation/states.ts';
import { stateTerms } from '../foundation/states.terms.ts';
import type { StateTerms } from '../foundation/states.terms.ts';
import { codeText } from './code-text.ts';
import { supportRow } from './support-row.ts';
import type { Ending } from './support-row.ts';
import { supportStyles } from './support.styles.ts';
import { supportTerms } from './support.terms.ts';
import type { SupportTerms } from './support.terms.ts';
import { whyNot } from './why-not.ts';

interface Helping {
  readonly session: Session;
  readonly page: Page<SupportAssignment>;
}

/** The assignment that is being made. */
interface Assigning {
  readonly members: readonly Option[] | undefined;
  readonly helperId: string;
  readonly helpedId: string;
  readonly idempotencyKey: string;
  readonly busy: boolean;
  readonly problem: string;
}

/**
 * Đồng chí hỗ trợ: who helps whom. Those who assign make and end assignments and issue support codes; a member sees whom they
 * help, and who helps them.
 *
 * @summary Assignments of helpers to members of the cell, and their support codes.
 * @slot sign-in - What to show instead of the sign-in link.
 * @slot - Readable content until the element is defined.
 * @csspart card - The frame.
 */
export class SotaySupport extends SotayElement<SupportTerms & StateTerms> {
  static override styles = [SotayElement.styles, cardStyles, choicesStyles, supportStyles];
  static override properties = {
    ...SotayElement.properties,
    assigning: { state: true },
    ending: { state: true },
    code: { state: true },
    issuing: { state: true },
    said: { state: true },
  };

  declare private assigning: Assigning | undefined;
  declare private ending: Ending | undefined;
  /** On screen until it was handed over, and nowhere else. */
  declare private code: SupportCode | undefined;
  /** To whom a code is on its way: a second one would make the first worthless. */
  declare private issuing: string;
  declare private said: string;

  /** The assignments and their state, one of eight. */
  readonly resource = new ResourceController<Helping>(this, {
    load: async (client, signal) => {
      const [session, page] = await Promise.all([
        getSession(client, { signal }),
        listSupportAssignments(client, { limit: 100 }, { signal }),
      ]);
      return { session, page };
    },
    // Who assigns has something to do all the same.
    isEmpty: ({ session, page }) => page.items.length === 0 && !assigns(session),
  });

  constructor() {
    super();
    this.said = this.issuing = '';
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#startAfresh();
  }

  protected override willUpdate(): void {
    // The next reader of a shared computer must not see a code.
    if (this.resource.value === undefined) this.#startAfresh();
  }

  protected override content(): TemplateResult {
    const words = this.words(supportTerms);
    return card({
      kicker: words.kicker,
      heading: words.heading,
      body: renderState(this.resource, this.words(stateTerms), {
        skeleton: 7,
        empty: words.noneForMe,
        content: (helping) => (this.code ? this.#slip(this.code, helping.session) : this.#list(helping)),
      }),
    });
  }

  #list({ session, page }: Helping): TemplateResult {
    const words = this.words(supportTerms);
    const mayAssign = assigns(session);
    const running = page.items.filter(({ state }) => state !== 'ended');
    const over = page.items.filter(({ state }) => state === 'ended');
    return html`<p>${words.intro}</p>
      ${this.said ? html`<p class="note" id="said" tabindex="-1">${this.said}</p>` : nothing}
      ${mayAssign ? this.#rows(running, true) : this.#mine(running, session)}
      ${running.length ? nothing : html`<p class="note">${mayAssign ? words.none : words.noneForMe}</p>`}
      ${mayAssign ? this.#assign() : nothing}
      ${
        over.length
          ? html`<details>
              <summary>${words.endedOnes(numberText(over.length))}</summary>
              ${this.#rows(over, false)}
            </details>`
          : nothing
      }
      ${page.nextCursor ? html`<p class="note">${words.more}</p>` : nothing}`;
  }

  #mine(running: readonly SupportAssignment[], { memberId }: Session): TemplateResult {
    const words = this.words(supportTerms);
    const helping = running.filter(({ helper }) => helper.id === memberId);
    const helped = running.filter((one) => one.helped.id === memberId);
    return html`${
      helping.length
        ? html`<h3>${words.iHelp}</h3>
            ${this.#rows(helping, false)}`
        : nothing
    }
    ${
      helped.length
        ? html`<h3>${words.helpsMe}</h3>
            ${this.#rows(helped, false)}
            <div class="actions">
              <button
                class="button quiet"
                aria-disabled=${this.issuing === memberId}
                @click=${() => void this.#issue(memberId)}
              >
                ${this.issuing === memberId ? words.sending : words.issueMine}
              </button>
            </div>`
        : nothing
    }`;
  }

  #rows(assignments: readonly SupportAssignment[], assigns: boolean): TemplateResult {
    return html`<ul>
      ${assignments.map((one) =>
        supportRow(one, {
          words: this.words(supportTerms),
          acts: assigns
            ? {
                issuing: this.issuing === one.helped.id,
                issue: () => void this.#issue(one.helped.id),
                openEnd: () => void this.#openEnd(one.id),
              }
            : undefined,
          ending: this.ending?.id === one.id ? this.ending : undefined,
          choose: (outcome) => {
            if (this.ending) this.ending = { ...this.ending, outcome };
          },
          end: (event) => void this.#end(event, one),
          closeEnd: () => void this.#closeEnd(one.id),
        }),
      )}
    </ul>`;
  }

  #assign(): TemplateResult {
    const words = this.words(supportTerms);
    const { assigning } = this;
    if (!assigning)
      return html`<div class="actions">
        <button class="button assign" @click=${() => void this.#openAssign()}>${words.assign}</button>
      </div>`;
    const { members, busy, problem } = assigning;
    const field = (name: 'helperId' | 'helpedId', label: string) =>
      html`<sotay-select
        name=${name}
        label=${label}
        required
        .options=${members ?? []}
        .value=${assigning[name]}
        @change=${(event: Event) => this.#choose(name, (event.target as HTMLSelectElement).value)}
      ></sotay-select>`;
    return html`<form novalidate @submit=${(event: SubmitEvent) => void this.#send(event)}>
      <h3 id="step" tabindex="-1">${words.assignHeading}</h3>
      ${members ? html`${field('helpedId', words.helped)} ${field('helperId', words.helper)}` : html`<p>${words.loadingMembers}</p>`}
      ${problem ? html`<p class="note" role="alert">${problem}</p>` : nothing}
      <div class="actions">
        ${
          members
            ? html`<button class="button" aria-disabled=${busy}>${busy ? words.sending : words.assignNow}</button>`
            : nothing
        }
        <button class="button plain" type="button" @click=${() => void this.#closeAssign()}>${words.cancel}</button>
      </div>
    </form>`;
  }

  #slip(issued: SupportCode, { cell }: Session): TemplateResult {
    const words = this.words(supportTerms);
    const { member, code } = issued;
    const print = async () => {
      const { codeFrame, printOut } = await import('./slip.ts');
      printOut(await codeFrame(issued, cell.name, (catalogue) => this.words(catalogue)));
    };
    return html`<h3 id="step" tabindex="-1">${words.codeHeading(member.fullName)}</h3>
      <p class="code">${codeText(code)}</p>
      <p>${words.codeOnce}</p>
      <div class="actions">
        <button class="button" @click=${() => void print()}>${words.printCode}</button>
        <button class="button quiet" @click=${() => void this.#handedOver()}>${words.codeDone}</button>
      </div>`;
  }

  #startAfresh(): void {
    this.assigning = this.ending = this.code = undefined;
    this.said = this.issuing = '';
  }

  async #openAssign(): Promise<void> {
    const { client, value } = this.resource;
    if (!client || !value) return;
    this.said = '';
    this.assigning = {
      ...{ members: undefined, helperId: '', helpedId: '', idempotencyKey: newIdempotencyKey() },
      ...{ busy: false, problem: '' },
    };
    await this.#focusOn('#step');
    const members = await allMembers(client, value.session.cell.id).catch(() => undefined);
    this.#change({ members, problem: members ? '' : this.words(supportTerms).membersFailed });
  }

  #choose(name: 'helperId' | 'helpedId', id: string): void {
    // Other persons are another assignment.
    this.#change({ [name]: id, idempotencyKey: newIdempotencyKey(), problem: '' });
  }

  /** Nothing where the form was closed meanwhile. */
  #change(change: Partial<Assigning>): void {
    if (this.assigning) this.assigning = { ...this.assigning, ...change };
  }

  async #send(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    const { client } = this.resource;
    const { assigning } = this;
    if (!client || !assigning || assigning.busy || !(event.target as HTMLFormElement).reportValidity()) return;
    const { helperId, helpedId, idempotencyKey } = assigning;
    this.#change({ busy: true, problem: '' });
    try {
      const { helper, helped } = await createSupportAssignment(client, { helperId, helpedId }, { idempotencyKey });
      this.assigning = undefined;
      await this.#tell(this.words(supportTerms).assigned(helper.fullName, helped.fullName));
    } catch (error) {
      this.#change({ busy: false, problem: this.#whyNot(error) });
    }
  }

  async #closeAssign(): Promise<void> {
    this.assigning = undefined;
    await this.#focusOn('.assign');
  }

  async #openEnd(id: string): Promise<void> {
    this.said = '';
    this.ending = { id, outcome: '', missing: false, busy: false, problem: '' };
    await this.#focusOn(`[data-assignment="${id}"] input`);
  }

  async #closeEnd(id: string): Promise<void> {
    this.ending = undefined;
    await this.#focusOn(`[data-assignment="${id}"] .end`);
  }

  async #end(event: SubmitEvent, assignment: SupportAssignment): Promise<void> {
    event.preventDefault();
    const { client } = this.resource;
    const { ending } = this;
    if (!client || !ending || ending.busy) return;
    if (!ending.outcome) {
      this.ending = { ...ending, missing: true };
      return this.#focusOn(`[data-assignment="${ending.id}"] input`);
    }
    const { outcome } = ending;
    this.ending = { ...ending, busy: true, problem: '' };
    try {
      await endSupportAssignment(client, assignment.id, { outcome }, { ifMatch: etagOf(assignment) });
      this.ending = undefined;
      await this.#tell(this.words(supportTerms).ended(assignment.helped.fullName));
    } catch (error) {
      const problem = this.#whyNot(error);
      // Somebody was faster: the next attempt stands on the assignment as it is now.
      if ([409, 412].includes((error as { status?: number }).status ?? 0)) await this.resource.reload();
      if (this.ending?.id !== ending.id) return;
      const now = this.resource.value?.page.items.find(({ id }) => id === ending.id);
      this.ending =
        now?.state === 'ended' ? undefined : { ...ending, outcome: this.ending.outcome, busy: false, problem };
      if (!this.ending) await this.#say(problem);
    }
  }

  async #issue(memberId: string): Promise<void> {
    const { client, connection } = this.resource;
    if (!client || this.issuing) return;
    this.said = '';
    this.issuing = memberId;
    const isTheirs = () => this.resource.connection === connection;
    try {
      const code = await issueSupportCode(client, memberId);
      if (!isTheirs()) return;
      this.issuing = '';
      this.code = code;
      await this.#focusOn('#step');
    } catch (error) {
      if (!isTheirs()) return;
      this.issuing = '';
      await this.#say(`${this.words(supportTerms).notSent} ${this.#whyNot(error)}`);
    }
  }

  async #handedOver(): Promise<void> {
    const id = this.resource.value?.page.items.find(({ helped }) => helped.id === this.code?.member.id)?.id ?? '';
    this.code = undefined;
    await this.resource.reload();
    await this.#focusOn(`[data-assignment="${id}"]`);
  }

  /** Says what was done, above the list as it is now. */
  async #tell(said: string): Promise<void> {
    await this.resource.reload();
    await this.#say(said);
  }

  async #say(said: string): Promise<void> {
    this.said = said;
    announce(said);
    await this.#focusOn('#said');
  }

  async #focusOn(selector: string): Promise<void> {
    await this.updateComplete;
    this.shadowRoot?.querySelector<HTMLElement>(selector)?.focus();
  }

  #whyNot(error: unknown): string {
    return whyNot(error, this.resource.connection?.withToken, this.words(stateTerms));
  }
}

const assigns = ({ operations }: Session): boolean => operations.includes('createSupportAssignment');

/** Of one cell there are few: domain 5 has 80 at most. */
const allMembers = async (client: Client, organizationId: string): Promise<Option[]> => {
  // Fetched by who assigns, not by who helps.
  const { listMembers } = await import('@sotay/sdk/members');
  const members: Option[] = [];
  for await (const { id, fullName } of listMembers(client, { organizationId, limit: 100 }))
    members.push({ value: id, label: fullName });
  return members;
};

declare global {
  interface HTMLElementTagNameMap {
    'sotay-support': SotaySupport;
  }
}
