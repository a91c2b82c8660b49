import { listMyAccesses } from '@sotay/sdk/audit';
import type { Access, Page } from '@sotay/sdk/audit';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { card } from '../foundation/card.ts';
import { cardStyles } from '../foundation/card.styles.ts';
import { SotayElement } from '../foundation/element.ts';
import { instantText } from '../foundation/format.ts';
import { MorePages } from '../foundation/more-pages.ts';
import { ResourceController } from '../foundation/resource.ts';
import { renderState } from '../foundation/states.ts';
import { stateTerms } from '../foundation/states.terms.ts';
import type { StateTerms } from '../foundation/states.terms.ts';
import { accessLogStyles } from './access-log.styles.ts';
import { accessLogTerms } from './access-log.terms.ts';
import type { AccessLogTerms } from './access-log.terms.ts';

/**
 * Who saw or changed data of the signed-in member, in which role, when and why; latest first. No values, only the names of
 * fields.
 *
 * @summary The member's own access log.
 * @slot sign-in - What to show instead of the sign-in link.
 * @slot - Readable content until the element is defined.
 * @csspart card - The frame.
 */
export class SotayAccessLog extends SotayElement<AccessLogTerms & StateTerms> {
  static override styles = [SotayElement.styles, cardStyles, accessLogStyles];
  static override properties = {
    ...SotayElement.properties,
    limit: { type: Number },
  };

  /** Accesses on a page, 1 to 100. */
  declare limit: number;

  /** The accesses and their state, one of eight. */
  readonly resource = new ResourceController<Page<Access>, readonly [number]>(this, {
    load: (client, signal, limit) => listMyAccesses(client, { limit }, { signal }),
    args: () => [this.limit] as const,
    isEmpty: ({ items }) => items.length === 0,
  });

  readonly #more = new MorePages<Access>(this, {
    current: () => this.resource.value,
    show: (page) => this.resource.replace(page),
    connection: () => this.resource.connection,
    rows: 'li',
    words: () => ({ ...this.words(accessLogTerms), ...this.words(stateTerms) }),
  });

  constructor() {
    super();
    this.limit = 10;
  }

  protected override content(): TemplateResult {
    const words = this.words(accessLogTerms);
    return card({
      kicker: words.kicker,
      heading: words.heading,
      body: renderState(this.resource, this.words(stateTerms), {
        skeleton: 7,
        empty: words.empty,
        content: (page) =>
          html`<ul>
              ${page.items.map((access) => this.#item(access, words))}
            </ul>
            ${this.#more.render(page)}
            <p class="muted">${words.question}</p>`,
      }),
    });
  }

  #item({ at, action, actor, byMyself, onMyBehalf, fields, purpose }: Access, words: AccessLogTerms): TemplateResult {
    const role = actor.role === null ? words.server : (words.roles[actor.role] ?? actor.role);
    const post = actor.organization ? `${role}, ${actor.organization.name}` : role;
    const name = byMyself ? words.myself : actor.fullName;
    return html`<li tabindex="-1">
      <p><strong>${name ?? post}</strong>${name !== null && !byMyself ? html` · ${post}` : nothing}</p>
      <p>${words.actions[action] ?? words.otherAction}${onMyBehalf ? `, ${words.forMe}` : nothing}</p>
      ${
        fields.length
          ? html`<p>${words.fields}: ${fields.map((field) => words.fieldNames[field] ?? field).join('; ')}</p>`
          : nothing
      }
      ${purpose === null ? nothing : html`<p>${words.purpose}: ${words.purposes[purpose] ?? purpose}</p>`}
      <p class="muted when">${instantText(at)}</p>
    </li>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sotay-access-log': SotayAccessLog;
  }
}
