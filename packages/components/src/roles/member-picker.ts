import type { Client } from '@sotay/sdk/client';
import { listMembers } from '@sotay/sdk/members';
import type { MemberSummary } from '@sotay/sdk/members';
import { listOrganizations } from '@sotay/sdk/organizations';
import type { Organization } from '@sotay/sdk/organizations';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { RoleHost } from './role-host.ts';

/** One step down the tree: the organisations below, and the one that was chosen. */
interface Step {
  readonly children: readonly Organization[];
  readonly chosen: string;
}

/** From an organisation down to a cell, and a member there: nobody looks through the list of a whole commune. */
export class MemberPicker {
  readonly #host: RoleHost;
  #steps: readonly Step[] = [];
  /** Absent while it is fetched, or while a cell is still to be chosen. */
  #members: readonly MemberSummary[] | undefined;
  #chosen = '';
  #loading = false;
  #problem = '';
  /** What is fetched for another choice than the last is dropped. */
  #turn = 0;

  constructor(host: RoleHost) {
    this.#host = host;
  }

  start(organizationId: string): Promise<void> {
    this.#steps = [];
    return this.#goTo(organizationId);
  }

  forget(): void {
    this.#turn += 1;
    this.#steps = [];
    this.#members = undefined;
    this.#chosen = this.#problem = '';
    this.#loading = false;
  }

  render(): TemplateResult {
    const words = this.#host.words();
    return html`${this.#steps.map(
      ({ children, chosen }, index) =>
        html`<sotay-select
          class="step"
          label=${words.child}
          required
          .options=${children.map(({ id, name }) => ({ value: id, label: name }))}
          .value=${chosen}
          @change=${(event: Event) => this.#onStep(index, (event.currentTarget as HTMLElement & { value: string }).value)}
        ></sotay-select>`,
    )}
    ${
      this.#members?.length
        ? html`<sotay-select
            name="member"
            label=${words.member}
            required
            .options=${this.#members.map(({ id, fullName }) => ({ value: id, label: fullName }))}
            .value=${this.#chosen}
            @change=${(event: Event) => {
              this.#chosen = (event.currentTarget as HTMLElement & { value: string }).value;
            }}
          ></sotay-select>`
        : nothing
    }
    ${this.#loading ? html`<p class="muted">${words.memberLoading}</p>` : nothing}
    ${this.#members?.length === 0 ? html`<p class="note">${words.memberNone}</p>` : nothing}
    ${this.#problem ? html`<p class="note failed">${this.#problem}</p>` : nothing}`;
  }

  #onStep(index: number, chosen: string): void {
    this.#steps = this.#steps.slice(0, index + 1).map((step, at) => (at === index ? { ...step, chosen } : step));
    void this.#goTo(chosen);
  }

  async #goTo(organizationId: string): Promise<void> {
    const client = this.#host.client();
    const turn = (this.#turn += 1);
    this.#members = undefined;
    this.#chosen = this.#problem = '';
    this.#loading = true;
    void this.#host.draw();
    try {
      const found = client && (await lookInto(client, organizationId));
      if (turn !== this.#turn || !found) return;
      if (found.children.length) this.#steps = [...this.#steps, { children: found.children, chosen: '' }];
      else this.#members = found.members;
    } catch (error) {
      if (turn === this.#turn) this.#problem = this.#host.whyNotSent(error);
    }
    if (turn === this.#turn) this.#loading = false;
    void this.#host.draw();
  }
}

async function lookInto(
  client: Client,
  organizationId: string,
): Promise<{ children: readonly Organization[]; members: readonly MemberSummary[] }> {
  const children = await all(listOrganizations(client, { parentId: organizationId, limit: 100 }));
  // Every look at a list of members is on record: not before the cell is known.
  return { children, members: children.length ? [] : await all(listMembers(client, { organizationId, limit: 100 })) };
}

async function all<Item>(pages: AsyncIterable<Item>): Promise<Item[]> {
  const items: Item[] = [];
  for await (const item of pages) items.push(item);
  return items;
}
