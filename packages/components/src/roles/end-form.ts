import { etagOf } from '@sotay/sdk/etags';
import { revokeRole } from '@sotay/sdk/roles';
import type { RoleAssignment } from '@sotay/sdk/roles';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { announce } from '../foundation/announce.ts';
import type { RoleHost } from './role-host.ts';

/** Ends a role, with the reason that the member reads. */
export class EndForm {
  readonly #host: RoleHost;
  #role: RoleAssignment | undefined;
  #open = false;
  #busy = false;
  #reason = '';
  #problem = '';

  constructor(host: RoleHost) {
    this.#host = host;
  }

  open(role: RoleAssignment): void {
    this.#role = role;
    this.#open = true;
    this.#reason = this.#problem = '';
    void this.#host.draw();
  }

  /** Nothing of it is left for the next reader of a shared computer. */
  forget(): void {
    this.#open = this.#busy = false;
    this.#role = undefined;
    this.#reason = this.#problem = '';
  }

  render(): TemplateResult {
    const words = this.#host.words();
    const role = this.#role;
    const busy = this.#busy;
    const name = role && (words.roles[role.role] ?? role.role);
    return html`<sotay-dialog class="end" heading=${words.endHeading} ?open=${this.#open} @close=${this.#close}>
      ${
        role && name && this.#open
          ? html`<p>${words.endAbout(role.member.fullName, name, role.organization.name)}</p>
              <form novalidate @submit=${this.#submit} @input=${this.#type}>
                <sotay-textarea
                  label=${words.reason}
                  hint=${words.reasonHint}
                  required
                  rows="2"
                  maxlength="300"
                  .value=${this.#reason}
                ></sotay-textarea>
                ${this.#problem ? html`<p class="note failed">${words.notSent} ${this.#problem}</p>` : nothing}
                <div class="actions">
                  <button class="button" aria-disabled=${busy}>${busy ? words.sending : words.confirmEnd}</button>
                  <button class="button quiet" type="button" aria-disabled=${busy} @click=${this.#close}>
                    ${words.cancel}
                  </button>
                </div>
              </form>`
          : nothing
      }
    </sotay-dialog>`;
  }

  readonly #close = (): void => {
    if (this.#busy) return;
    this.#open = false;
    void this.#host.draw();
  };

  readonly #type = (event: Event): void => {
    this.#reason = (event.target as HTMLElement & { value: string }).value;
  };

  readonly #submit = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    const client = this.#host.client();
    const role = this.#role;
    if (this.#busy || !client || !role || !(event.target as HTMLFormElement).reportValidity()) return;
    // Once it is forgotten, neither the answer nor the form is of this reader.
    const left = (): boolean => client !== this.#host.client() || role !== this.#role;
    this.#busy = true;
    this.#problem = '';
    void this.#host.draw();
    const words = this.#host.words();
    // One line, as the contract has it.
    const reason = this.#reason.trim().replace(/\s+/g, ' ').normalize('NFC');
    try {
      await revokeRole(client, role.id, { reason }, { ifMatch: etagOf(role) });
      if (left()) return;
      this.#open = this.#busy = false;
      await this.#host.done(
        role.organization.id,
        words.ended(role.member.fullName, words.roles[role.role] ?? role.role),
      );
    } catch (error) {
      if (left()) return;
      this.#problem = this.#host.whyNotSent(error);
      announce(words.notSent);
      const newer = await this.#host.newer(error);
      if (left()) return;
      this.#busy = false;
      this.#role = newer.flatMap(({ holders }) => holders).find(({ id }) => id === role.id) ?? role;
      await this.#host.draw();
    }
  };
}
