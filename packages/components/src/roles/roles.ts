import { reviewRoles } from '@sotay/sdk/roles';
import type { Page, RoleAssignment, RoleReview } from '@sotay/sdk/roles';
import { html, nothing } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import type { TemplateResult } from 'lit';
import { announce } from '../foundation/announce.ts';
import { card, chip } from '../foundation/card.ts';
import { cardStyles } from '../foundation/card.styles.ts';
import { choicesStyles } from '../foundation/choices.styles.ts';
import { SotayElement } from '../foundation/element.ts';
import { SotayEvent } from '../foundation/events.ts';
import { failureOf, failureWords } from '../foundation/failure.ts';
import { foldedListStyles } from '../foundation/folded-list.styles.ts';
import { dateText, numberText } from '../foundation/format.ts';
import { MorePages } from '../foundation/more-pages.ts';
import { ResourceController } from '../foundation/resource.ts';
import { renderState } from '../foundation/states.ts';
import { stateTerms } from '../foundation/states.terms.ts';
import type { StateTerms } from '../foundation/states.terms.ts';
import { EndForm } from './end-form.ts';
import { GrantForm } from './grant-form.ts';
import type { RoleHost } from './role-host.ts';
import { rolesStyles } from './roles.styles.ts';
import { rolesTerms } from './roles.terms.ts';
import type { RolesTerms } from './roles.terms.ts';

/** Limits of the contract: organisations on a page, unless more were read already. */
const SIZE = 20;
const MOST = 100;

/** A role was granted or ended at this organisation, and the server has it. */
export class RolesChangedEvent extends SotayEvent<{ organizationId: string }> {
  constructor(organizationId: string) {
    super('sotay-roles-changed', { organizationId });
  }
}

/**
 * Phân quyền: for the superior committee and for admins. Who holds which role where, what is to be
 * put right there first, and the dialogs that grant a role and end one.
 *
 * @summary Reviews who holds which role, grants roles and ends them.
 * @slot sign-in - What to show instead of the sign-in link.
 * @slot - Readable content until the element is defined.
 * @event {RolesChangedEvent} sotay-roles-changed - A role was granted or ended.
 * @csspart card - The frame.
 */
export class SotayRoles extends SotayElement<RolesTerms & StateTerms> {
  static override styles = [SotayElement.styles, cardStyles, foldedListStyles, choicesStyles, rolesStyles];
  static override properties = { ...SotayElement.properties, said: { state: true } };

  /** What was done at which organisation, until something else is done. */
  declare private said: { readonly organizationId: string; readonly words: string } | undefined;

  /** The review and its state, one of eight. */
  readonly resource = new ResourceController<Page<RoleReview>>(this, {
    load: (client, signal) => Promise.resolve(reviewRoles(client, { limit: this.#size() }, { signal })),
    isEmpty: ({ items }) => items.length === 0,
  });

  readonly #host: RoleHost = {
    client: () => this.resource.client,
    words: () => this.words(rolesTerms),
    draw: () => {
      this.requestUpdate();
      return this.updateComplete;
    },
    done: (organizationId, said) => this.#done(organizationId, said),
    whyNotSent: (error) => this.#whyNotSent(error),
    newer: async (error) => {
      if (![409, 412].includes((error as { status?: number }).status ?? 0)) return [];
      await this.resource.reload();
      return this.resource.value?.items ?? [];
    },
  };
  readonly #grantForm = new GrantForm(this.#host);
  readonly #endForm = new EndForm(this.#host);

  readonly #more = new MorePages<RoleReview>(this, {
    current: () => this.resource.value,
    show: (page) => this.resource.replace(page),
    connection: () => this.resource.connection,
    rows: 'summary',
    words: () => ({ ...this.words(rolesTerms), ...this.words(stateTerms) }),
  });

  protected override willUpdate(): void {
    // The next reader of a shared computer must not see what this one was shown or wrote.
    if (this.resource.value) return;
    this.said = undefined;
    this.#grantForm.forget();
    this.#endForm.forget();
  }

  protected override content(): TemplateResult {
    const words = this.words(rolesTerms);
    return html`${card({
      kicker: words.kicker,
      heading: words.heading,
      body: renderState(this.resource, this.words(stateTerms), {
        skeleton: 7,
        empty: words.empty,
        content: (page) =>
          html`${this.#saidOfOthers(page)}
            <ul>
              ${page.items.map((review) => keyed(review.organization.id, this.#organization(review)))}
            </ul>
            ${this.#more.render(page)}`,
      }),
    })}
    ${this.#grantForm.render()} ${this.#endForm.render()}`;
  }

  /** Read anew, the list keeps its length: a reader who has looked further down stays there. */
  #size(): number {
    return Math.min(MOST, Math.max(SIZE, this.resource.value?.items.length ?? 0));
  }

  /** With what was put right, the organisation may have gone to a later page. */
  #saidOfOthers({ items }: Page<RoleReview>): unknown {
    const { said } = this;
    return said && !items.some(({ organization }) => organization.id === said.organizationId)
      ? html`<p class="note done" id="said" tabindex="-1">${said.words}</p>`
      : nothing;
  }

  #organization(review: RoleReview): TemplateResult {
    const words = this.words(rolesTerms);
    const { organization, holders, findings, grantableRoles } = review;
    const { id, name } = organization;
    const said = this.said?.organizationId === id ? this.said.words : '';
    return html`<li class="item" data-organization=${id}>
      <details>
        <summary>
          <span class="name">${name} <span class="meta">${this.#leaders(holders)}</span></span>
          ${findings.length ? chip('warn', words.toSee(numberText(findings.length))) : chip('good', words.inOrder)}
        </summary>
        <div class="content">
          ${said ? html`<p class="note done">${said}</p>` : nothing}
          ${
            findings.length
              ? html`<ul class="findings">
                  ${findings.map(
                    (finding) =>
                      html`<li>
                        ${this.#finding(
                          finding.kind,
                          holders.find((one) => one.id === finding.roleId),
                        )}
                      </li>`,
                  )}
                </ul>`
              : nothing
          }
          <ul class="holders">
            ${holders.map((role) => this.#holder(role))}
          </ul>
          ${
            grantableRoles.length
              ? html`<button
                  class="button"
                  aria-label=${words.grantAt(name)}
                  @click=${() => {
                    this.#grantForm.open(review);
                  }}
                >
                  ${words.grant}
                </button>`
              : nothing
          }
        </div>
      </details>
    </li>`;
  }

  #leaders(holders: readonly RoleAssignment[]): string {
    const words = this.words(rolesTerms);
    return holders
      .filter(({ role, state }) => role === 'secretary' && state === 'active')
      .map(({ member }) => `${words.roles['secretary']}: ${member.fullName}`)
      .join(' · ');
  }

  #finding(kind: string, about: RoleAssignment | undefined): string {
    const say = this.words(rolesTerms).findings[kind];
    return say ? say(about?.member.fullName ?? '', about?.to ? dateText(about.to) : '') : kind;
  }

  #holder(role: RoleAssignment): TemplateResult {
    const words = this.words(rolesTerms);
    const { member, state, from, to, basisDocument, duties, scope } = role;
    const name = words.roles[role.role] ?? role.role;
    const facts = [
      to ? words.period(dateText(from), dateText(to)) : words.since(dateText(from)),
      ...(basisDocument ? [words.basisOf(unbroken(basisDocument))] : []),
      ...(scope === 'subtree' ? [words.scopes[scope] ?? scope] : []),
      ...duties.map((duty) => words.withDuty(words.duties[duty] ?? duty)),
    ];
    return html`<li class="holder">
      <div>
        <p><strong>${member.fullName}</strong>, ${name}</p>
        <p class="muted">${facts.join(' · ')}</p>
      </div>
      ${state === 'active' ? nothing : chip('neutral', words.states[state] ?? state)}
      ${
        role.mayEnd
          ? html`<button
              class="button quiet"
              aria-label=${words.endOf(member.fullName, name)}
              @click=${() => {
                this.#endForm.open(role);
              }}
            >
              ${words.end}
            </button>`
          : nothing
      }
    </li>`;
  }

  /** The place of the organisation may be another one now: the reader is led to it. */
  async #done(organizationId: string, said: string): Promise<void> {
    this.said = { organizationId, words: said };
    announce(said);
    this.dispatchEvent(new RolesChangedEvent(organizationId));
    await this.resource.reload();
    await this.updateComplete;
    const place = this.shadowRoot?.querySelector(`[data-organization="${organizationId}"]`);
    place?.querySelector('details')?.setAttribute('open', '');
    (place?.querySelector('summary') ?? this.shadowRoot?.querySelector<HTMLElement>('#said'))?.focus();
  }

  #whyNotSent(error: unknown): string {
    const { problem } = error as { problem?: { detail?: string; errors?: readonly { detail: string }[] } };
    if (problem?.errors?.length) return problem.errors.map(({ detail }) => detail).join(' ');
    const { title, text } = failureWords(failureOf(error, this.resource.connection?.withToken), this.words(stateTerms));
    return problem?.detail ?? `${title}. ${text}`;
  }
}

/** A number such as 12-CV/ĐU stays on one line. */
const unbroken = (number: string): string => number.replace(/-/g, '\u2011').replace(/\//g, '/\u2060');

declare global {
  interface HTMLElementTagNameMap {
    'sotay-roles': SotayRoles;
  }
  interface GlobalEventHandlersEventMap {
    'sotay-roles-changed': RolesChangedEvent;
  }
}
