import { newIdempotencyKey } from '@sotay/sdk/idempotency-key';
import { grantRole } from '@sotay/sdk/roles';
import type { AssignableRole, KnownDuty, KnownRoleScope, RoleGrant, RoleReview } from '@sotay/sdk/roles';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { announce } from '../foundation/announce.ts';
import { MemberPicker } from './member-picker.ts';
import type { RoleHost } from './role-host.ts';

/** What may be handed over with a role. */
const dutyOf: Partial<Record<string, KnownDuty>> = {
  deputySecretary: 'approveAccounts',
  committeeMember: 'decideAbsences',
};

/** Grants a role at one organisation. */
export class GrantForm {
  readonly #host: RoleHost;
  readonly #picker: MemberPicker;
  #review: RoleReview | undefined;
  #open = false;
  #busy = false;
  #role = '';
  #problem = '';
  /** One for as long as the words stay the same, so that sending again never doubles. */
  #idempotencyKey = '';

  constructor(host: RoleHost) {
    this.#host = host;
    this.#picker = new MemberPicker(host);
  }

  open(review: RoleReview): void {
    this.#review = review;
    this.#open = true;
    this.#role = this.#problem = '';
    this.#idempotencyKey = newIdempotencyKey();
    void this.#picker.start(review.organization.id);
    void this.#host.draw();
  }

  /** Nothing of it is left for the next reader of a shared computer. */
  forget(): void {
    this.#open = this.#busy = false;
    this.#review = undefined;
    this.#role = this.#problem = '';
    this.#picker.forget();
  }

  render(): TemplateResult {
    const words = this.#host.words();
    const review = this.#review;
    return html`<sotay-dialog
      class="grant"
      heading=${review ? words.grantAt(review.organization.name) : words.grant}
      ?open=${this.#open}
      @close=${this.#close}
    >
      ${review && this.#open ? this.#form(review) : nothing}
    </sotay-dialog>`;
  }

  #form({ grantableRoles, widestScope }: RoleReview): TemplateResult {
    const words = this.#host.words();
    const busy = this.#busy;
    const isAdmin = this.#role === 'admin';
    const duty = dutyOf[this.#role];
    return html`<form novalidate @submit=${this.#submit} @input=${this.#onInput}>
      ${this.#picker.render()}
      <sotay-select
        name="role"
        label=${words.role}
        required
        .options=${grantableRoles.map((value) => ({ value, label: words.roles[value] ?? value }))}
        .value=${this.#role}
        @change=${this.#onRole}
      ></sotay-select>
      ${
        isAdmin && widestScope === 'subtree'
          ? html`<sotay-select
              name="scope"
              label=${words.scope}
              required
              .options=${['self', 'subtree'].map((value) => ({ value, label: words.scopes[value] ?? value }))}
              value="self"
            ></sotay-select>`
          : nothing
      }
      ${
        duty
          ? html`<label class="pick"
              ><input type="checkbox" name="duty" value=${duty} />${words.duty}: ${words.duties[duty]}</label
            >`
          : nothing
      }
      <div class="days">
        <sotay-input name="from" type="date" label=${words.from} hint=${words.fromHint}></sotay-input>
        <sotay-input name="to" type="date" label=${words.to} hint=${words.toHint}></sotay-input>
      </div>
      <sotay-input
        name="basis"
        label=${words.basis}
        hint=${words.basisHint}
        maxlength="300"
        ?required=${isAdmin}
      ></sotay-input>
      ${this.#problem ? html`<p class="note failed">${words.notSent} ${this.#problem}</p>` : nothing}
      <div class="actions">
        <button class="button" aria-disabled=${busy}>${busy ? words.sending : words.grant}</button>
        <button class="button quiet" type="button" aria-disabled=${busy} @click=${this.#close}>${words.cancel}</button>
      </div>
    </form>`;
  }

  readonly #close = (): void => {
    if (this.#busy) return;
    this.#open = false;
    void this.#host.draw();
  };

  readonly #onRole = (event: Event): void => {
    this.#role = (event.currentTarget as HTMLElement & { value: string }).value;
    void this.#host.draw();
  };

  /** Other words are another grant. */
  readonly #onInput = (): void => {
    this.#idempotencyKey = newIdempotencyKey();
  };

  readonly #submit = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    const form = event.target as HTMLFormElement;
    const client = this.#host.client();
    const review = this.#review;
    if (this.#busy || !client || !review || !form.reportValidity()) return;
    const words = this.#host.words();
    const { id } = review.organization;
    const grant = grantOf(new FormData(form), id);
    // Once it is forgotten, neither the answer nor the form is of this reader.
    const left = (): boolean => client !== this.#host.client() || review !== this.#review;
    this.#busy = true;
    this.#problem = '';
    void this.#host.draw();
    try {
      const { member, role } = await grantRole(client, grant, { idempotencyKey: this.#idempotencyKey });
      if (left()) return;
      this.#open = this.#busy = false;
      await this.#host.done(id, words.granted(member.fullName, words.roles[role] ?? role));
    } catch (error) {
      if (left()) return;
      this.#problem = this.#host.whyNotSent(error);
      announce(words.notSent);
      const newer = await this.#host.newer(error);
      if (left()) return;
      this.#busy = false;
      this.#review = newer.find(({ organization }) => organization.id === id) ?? review;
      await this.#host.draw();
    }
  };
}

function grantOf(data: FormData, organizationId: string): RoleGrant {
  // The fields of this form are all text.
  const text = (name: string): string => ((data.get(name) as string | null) ?? '').trim();
  const [scope, duty, from, to, basisDocument] = ['scope', 'duty', 'from', 'to', 'basis'].map(text);
  return {
    memberId: text('member'),
    role: text('role') as AssignableRole,
    organizationId,
    ...(scope && { scope: scope as KnownRoleScope }),
    ...(duty && { duties: [duty as KnownDuty] }),
    ...(from && { from }),
    ...(to && { to }),
    ...(basisDocument && { basisDocument: basisDocument.replace(/\s+/g, ' ').normalize('NFC') }),
  };
}
