import { getMyProfile } from '@sotay/sdk/members';
import type { MemberProfile } from '@sotay/sdk/members';
import { html } from 'lit';
import type { PropertyValues, TemplateResult } from 'lit';
import { card } from '../foundation/card.ts';
import type { Connection } from '../foundation/connection.ts';
import { cardStyles } from '../foundation/card.styles.ts';
import { SotayElement } from '../foundation/element.ts';
import { failureOf, failureWords } from '../foundation/failure.ts';
import { ResourceController } from '../foundation/resource.ts';
import { renderState } from '../foundation/states.ts';
import { stateTerms } from '../foundation/states.terms.ts';
import type { StateTerms } from '../foundation/states.terms.ts';
import { Correcting } from './correcting.ts';
import type { CorrectingTerms } from './correcting.terms.ts';
import { correctingTerms } from './correcting.terms.ts';
import { correctionStyles } from './correction.styles.ts';
import { ownRecordStyles } from './own-record.styles.ts';
import { profileTerms } from './profile.terms.ts';
import type { ProfileTerms } from './profile.terms.ts';
import { Revealing } from './revealing.ts';
import type { RevealingTerms } from './revealing.terms.ts';

/** The element, to its parts. */
export interface RecordHost {
  readonly element: SotayOwnRecord;
  readonly say: <T extends object>(catalogue: T) => T;
  draw(): Promise<boolean>;
  focusOn(selector: string): void;
  /** Back to the button of the card that led here. */
  leave(act: string): void;
  /** Why a call did not get through, in the reader's words. */
  why(error: unknown): string;
}

/**
 * What a member does with their own record: asks for corrections, sees what came of them, and sees the numbers in full for
 * half a minute. `sotay-profile` puts it into itself; it also stands by itself.
 *
 * @summary Corrections of the own record, and its numbers in full.
 * @slot sign-in - What to show instead of the sign-in link.
 * @slot - Readable content until the element is defined.
 * @csspart card - The frame.
 */
export class SotayOwnRecord extends SotayElement<CorrectingTerms & RevealingTerms & ProfileTerms & StateTerms> {
  static override styles = [SotayElement.styles, cardStyles, correctionStyles, ownRecordStyles];
  static override properties = { ...SotayElement.properties, act: { attribute: false } };

  /** What to open: `correct` or `reveal`, each time in a list of its own. */
  declare act: readonly [string];

  /** The own profile and its state, one of eight. */
  readonly resource = new ResourceController<MemberProfile>(this, {
    load: (client, signal) => getMyProfile(client, { signal }),
  });

  readonly #host: RecordHost = {
    element: this,
    say: (catalogue) => this.words(catalogue),
    draw: () => {
      this.requestUpdate();
      return this.updateComplete;
    },
    focusOn: (selector) => this.shadowRoot?.querySelector<HTMLElement>(selector)?.focus(),
    leave: (act) => this.closest('sotay-profile')?.shadowRoot?.querySelector<HTMLElement>(`[value=${act}]`)?.focus(),
    why: (error) => {
      const { withToken } = this.resource.connection ?? {};
      const { title, text } = failureWords(failureOf(error, withToken), this.words(stateTerms));
      return (error as { problem?: unknown }).problem ? text : `${title}. ${text}`;
    },
  };
  readonly #revealing = new Revealing(this.#host);
  #correcting = new Correcting(this.#host);
  #opened: readonly string[] | undefined;
  #reader: Connection | undefined;

  constructor() {
    super();
    this.act = ['correct'];
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#startAfresh();
    // By itself on a page it is open; in the card, once a button is pressed.
    if (!this.slot) this.#opened = undefined;
  }

  protected override willUpdate(): void {
    const { connection, value, state } = this.resource;
    // The next reader of a shared computer must not see what this one did, nor do what this one asked for.
    if (!value) this.#startAfresh();
    if (this.#reader && connection !== this.#reader) this.#opened = this.slot ? this.act : undefined;
    this.#reader = connection;
    if (state === 'signed-out') void import('../foundation/drafts.ts').then(({ forgetDrafts }) => forgetDrafts());
  }

  protected override content(): TemplateResult {
    const words = this.words(correctingTerms);
    const body = renderState(this.resource, this.words(stateTerms), {
      skeleton: 16,
      dated: false,
      content: (profile) => html`${this.#revealing.render()} ${this.#correcting.render(profile)}`,
    });
    // In the card of the profile it has no frame of its own.
    return this.slot ? body : card({ kicker: this.words(profileTerms).kicker, heading: words.heading, body });
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (!this.resource.value || this.#opened === this.act) return;
    // By itself on a page, it does not take the focus.
    const asked = this.slot !== '' || this.#opened !== undefined;
    this.#opened = this.act;
    const opening = this.act[0] === 'reveal' ? this.#revealing.open() : this.#correcting.open(asked);
    // The code of a part did not come; the form says so where it would stand.
    opening.catch(() => this.#correcting.fail());
  }

  #startAfresh(): void {
    this.#revealing.leave();
    this.#correcting.leave();
    this.#correcting = new Correcting(this.#host);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sotay-own-record': SotayOwnRecord;
  }
}
