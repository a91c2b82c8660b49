import {
  decideProfileCorrection,
  getProfileCorrection,
  listProfileCorrections,
  revealCorrectionFields,
} from '@sotay/sdk/corrections';
import type { Page, ProfileCorrection } from '@sotay/sdk/corrections';
import { etagOf } from '@sotay/sdk/etags';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { FieldElement } from '../controls/field.ts';
import { announce } from '../foundation/announce.ts';
import { card } from '../foundation/card.ts';
import { cardStyles } from '../foundation/card.styles.ts';
import { SotayElement } from '../foundation/element.ts';
import { SotayEvent } from '../foundation/events.ts';
import { failureOf, failureWords } from '../foundation/failure.ts';
import { HearController } from '../foundation/hear.ts';
import { MorePages } from '../foundation/more-pages.ts';
import { ResourceController } from '../foundation/resource.ts';
import { renderState } from '../foundation/states.ts';
import { stateTerms } from '../foundation/states.terms.ts';
import type { StateTerms } from '../foundation/states.terms.ts';
import { correctionRow, maskedFieldsOf, noWork } from './correction-row.ts';
import type { Work } from './correction-row.ts';
import { correctionStyles } from './correction.styles.ts';
import { correctionTerms } from './correction.terms.ts';
import type { CorrectionTerms } from './correction.terms.ts';
import { profileCorrectionsStyles } from './profile-corrections.styles.ts';
import { profileCorrectionsTerms } from './profile-corrections.terms.ts';
import type { ProfileCorrectionsTerms } from './profile-corrections.terms.ts';
import { profileTerms } from './profile.terms.ts';
import type { ProfileTerms } from './profile.terms.ts';
import { warningTerms } from './warning.terms.ts';
import type { WarningTerms } from './warning.terms.ts';

/** As long as the server allows. */
const SHOWN_MS = 30_000;
const MOST = 100;
const EVENTS = ['submitted', 'withdrawn', 'decided'].map((act) => `correction.${act}`);

/** A correction was decided; `detail.state` says how. */
export class CorrectionDecidedEvent extends SotayEvent<{ correctionId: string; state: string }> {
  constructor(correctionId: string, state: string) {
    super('sotay-correction-decided', { correctionId, state });
  }
}

/**
 * Đề nghị chỉnh sửa: for the secretary of a cell, and for the superior committee. Those that wait come first, old and new side
 * by side; numbers are shown in full for half a minute with a reason, and one press decides.
 *
 * @summary The corrections that wait for a decision.
 * @slot sign-in - What to show instead of the sign-in link.
 * @slot - Readable content until the element is defined.
 * @event {CorrectionDecidedEvent} sotay-correction-decided - The server has a decision.
 * @csspart card - The frame.
 */
export class SotayProfileCorrections extends SotayElement<
  ProfileCorrectionsTerms & CorrectionTerms & WarningTerms & ProfileTerms & StateTerms
> {
  static override styles = [SotayElement.styles, cardStyles, correctionStyles, profileCorrectionsStyles];
  static override properties = {
    ...SotayElement.properties,
    limit: { type: Number },
    works: { state: true },
  };

  /** Corrections on a page, 1 to 100. */
  declare limit: number;
  declare private works: ReadonlyMap<string, Work>;

  /** The corrections and their state, one of eight. */
  readonly resource = new ResourceController<Page<ProfileCorrection>, readonly [number]>(this, {
    load: (client, signal, limit) => listProfileCorrections(client, { limit: this.#size(limit) }, { signal }),
    args: () => [this.limit] as const,
    isEmpty: ({ items }) => items.length === 0,
  });

  readonly #more = new MorePages<ProfileCorrection>(this, {
    current: () => this.resource.value,
    show: (page) => this.resource.replace(page),
    connection: () => this.resource.connection,
    rows: '.row',
    words: () => ({ ...this.words(profileCorrectionsTerms), ...this.words(stateTerms) }),
  });

  constructor() {
    super();
    this.limit = 20;
    this.works = new Map();
    new HearController(this, {
      resource: this.resource,
      types: EVENTS,
      changed: (event) => void this.#heard(event?.objectId),
    });
  }

  /** Who has looked further down stays there. */
  #size(limit: number): number {
    return Math.min(MOST, Math.max(limit, this.resource.value?.items.length ?? 0));
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.works = new Map();
  }

  protected override willUpdate(): void {
    // The next reader of a shared computer must not see what this one was shown or wrote.
    if (!this.resource.value && this.works.size > 0) this.works = new Map();
  }

  protected override content(): TemplateResult {
    const words = this.words(profileCorrectionsTerms);
    return card({
      kicker: words.kicker,
      heading: words.heading,
      body: renderState(this.resource, this.words(stateTerms), {
        skeleton: 7,
        empty: words.empty,
        content: (page) => {
          const waiting = page.items.filter(({ state }) => state === 'submitted').length;
          return html`${waiting ? html`<p class="waiting">${words.waiting(waiting)}</p>` : nothing}
            <ul>
              ${repeat(
                page.items,
                ({ id }) => id,
                (one) => this.#row(one),
              )}
            </ul>
            ${this.#more.render(page)}`;
        },
      }),
    });
  }

  #row(one: ProfileCorrection): TemplateResult {
    return correctionRow(one, {
      words: {
        ...this.words(profileTerms),
        ...this.words(correctionTerms),
        ...this.words(warningTerms),
        ...this.words(profileCorrectionsTerms),
      },
      work: this.#workOn(one.id),
      change: (change) => this.#note(one.id, change),
      decide: (decision) => void this.#decide(one, decision),
      reveal: () => void this.#reveal(one),
      mask: () => void this.#mask(one.id, true),
      download: (id, name) => void this.#download(one, id, name),
    });
  }

  #workOn(id: string): Work {
    return this.works.get(id) ?? noWork;
  }

  #note(id: string, change: Partial<Work>): void {
    this.works = new Map(this.works).set(id, { ...this.#workOn(id), ...change });
  }

  async #decide(one: ProfileCorrection, decision: 'approved' | 'rejected'): Promise<void> {
    const { client } = this.resource;
    const { busy, reply } = this.#workOn(one.id);
    if (busy || !client) return;
    const words = this.words(profileCorrectionsTerms);
    const note = reply.trim().normalize('NFC');
    if (decision === 'rejected' && !note) {
      const field = this.#find(one.id, 'sotay-textarea') as FieldElement | null;
      if (field) field.error = words.replyMissing;
      field?.reportValidity();
      return;
    }
    this.#note(one.id, { busy: decision, problem: '' });
    try {
      const { recordVersion } = one;
      const body = { decision, recordVersion, ...(note && { note }) };
      const decided = await decideProfileCorrection(client, one.id, body, { ifMatch: etagOf(one) });
      if (client !== this.resource.client) return;
      this.#replace(decided);
      this.#note(one.id, { ...noWork });
      this.dispatchEvent(new CorrectionDecidedEvent(one.id, decided.state));
      announce(words.done(one.member.fullName, this.words(correctionTerms).states[decided.state] ?? decided.state));
    } catch (error) {
      this.#note(one.id, { busy: '', problem: `${words.notSent} ${this.#why(error)}` });
      announce(words.notSent);
      // Somebody decided, or the record changed: show what is there now.
      if ([409, 412].includes((error as { status?: number }).status ?? 0)) await this.#readAgain(one.id);
    }
    await this.updateComplete;
    this.#find(one.id)?.focus();
  }

  async #reveal(one: ProfileCorrection): Promise<void> {
    const { client } = this.resource;
    const { busy, purpose } = this.#workOn(one.id);
    if (busy || !client) return;
    this.#note(one.id, { busy: 'revealing', problem: '' });
    try {
      const revealed = await revealCorrectionFields(client, one.id, { fields: maskedFieldsOf(one), purpose });
      if (client !== this.resource.client) return;
      this.#note(one.id, { busy: '', revealed });
      setTimeout(() => {
        // Not what was revealed again meanwhile.
        if (this.#workOn(one.id).revealed === revealed) void this.#mask(one.id, false);
      }, SHOWN_MS);
      announce(this.words(profileCorrectionsTerms).shown);
      await this.updateComplete;
      this.#find(one.id, '.revealed')?.focus();
    } catch (error) {
      this.#note(one.id, { busy: '', problem: this.#why(error) });
    }
  }

  async #mask(id: string, byHand: boolean): Promise<void> {
    const held = byHand || Boolean(this.shadowRoot?.activeElement?.closest('.revealed'));
    this.#note(id, { revealed: undefined });
    announce(this.words(profileCorrectionsTerms).masked);
    await this.updateComplete;
    // The button that had the focus is gone.
    if (held) this.#find(id, '.reveal')?.focus();
  }

  async #download(one: ProfileCorrection, id: string, name: string): Promise<void> {
    const { client } = this.resource;
    if (this.#workOn(one.id).busy || !client) return;
    this.#note(one.id, { busy: 'downloading', problem: '' });
    try {
      const { saveAttachment } = await import('./save-attachment.ts');
      await saveAttachment(client, id, name);
      this.#note(one.id, { busy: '' });
    } catch (error) {
      this.#note(one.id, { busy: '', problem: this.#why(error) });
    }
  }

  /** What is shown stays in its place: the reader may be in it. What is new comes where it belongs. */
  #heard(id: string | undefined): Promise<void> {
    const shown = this.resource.value?.items.some((one) => one.id === id);
    return id && shown ? this.#readAgain(id) : this.resource.reload();
  }

  async #readAgain(id: string): Promise<void> {
    const { client, connection } = this.resource;
    const newer = client && (await getProfileCorrection(client, id).catch(() => undefined));
    if (newer && this.resource.connection === connection) this.#replace(newer);
  }

  #replace(newer: ProfileCorrection): void {
    const page = this.resource.value;
    if (page) this.resource.replace({ ...page, items: page.items.map((one) => (one.id === newer.id ? newer : one)) });
  }

  #find(id: string, within = ''): HTMLElement | null {
    return this.shadowRoot?.querySelector<HTMLElement>(`[data-correction="${id}"] ${within}`.trim()) ?? null;
  }

  #why(error: unknown): string {
    return failureWords(failureOf(error, this.resource.connection?.withToken), this.words(stateTerms)).text;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sotay-profile-corrections': SotayProfileCorrections;
  }
  interface GlobalEventHandlersEventMap {
    'sotay-correction-decided': CorrectionDecidedEvent;
  }
}
