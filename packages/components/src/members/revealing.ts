import { html, nothing } from 'lit';
import { revealMemberFields } from '@sotay/sdk/members';
import type { MaskedField } from '@sotay/sdk/members';
import { announce } from '../foundation/announce.ts';
import { fact } from '../foundation/card.ts';
import { idText, phoneText } from '../foundation/format.ts';
import { stateTerms } from '../foundation/states.terms.ts';
import type { RecordHost } from './own-record.ts';
import { profileTerms } from './profile.terms.ts';
import { revealingTerms } from './revealing.terms.ts';

/** As long as the server allows. */
const SHOWN_MS = 30_000;

/** The own numbers in full, for half a minute; in memory only. */
export class Revealing {
  /** Label → number, for as long as they may be shown. */
  #shown: readonly (readonly [string, string])[] | undefined;
  readonly #host: RecordHost;
  #clock: ReturnType<typeof setTimeout> | undefined;
  #busy = false;
  #problem = '';
  /** A new sign-in is the way forward. */
  #signIn = false;

  constructor(host: RecordHost) {
    this.#host = host;
  }

  async open(): Promise<void> {
    const { resource } = this.#host.element;
    const { client, value } = resource;
    if (!client || !value || this.#busy) return;
    this.#busy = true;
    this.#problem = '';
    try {
      const fields = (['partyCardNumber', 'citizenId', 'phone'] satisfies MaskedField[]).filter(
        (field) => value[field],
      );
      const numbers = await revealMemberFields(client, value.id, { fields, purpose: 'ownData' });
      // Another reader may have come meanwhile.
      if (resource.client !== client || !resource.value) return;
      const { partyCardNumber, citizenId, phone } = numbers;
      const names = this.#host.say(profileTerms);
      this.#shown = [
        [names.partyCardNumber, partyCardNumber && idText(partyCardNumber)] as const,
        [names.citizenId, citizenId && idText(citizenId)] as const,
        [names.phone, phone && phoneText(phone)] as const,
      ].flatMap(([name, number]) => (number ? [[name, number] as const] : []));
      clearTimeout(this.#clock);
      this.#clock = setTimeout(this.#mask, SHOWN_MS);
      announce(this.#words.shown);
    } catch (error) {
      const { status, problem } = error as { status?: number; problem?: { code?: string; detail?: string } };
      this.#signIn = status === 401;
      this.#problem = (problem?.code === 'sign-in-too-old' && problem.detail) || this.#host.why(error);
      announce(this.#problem);
    } finally {
      this.#busy = false;
      await this.#host.draw();
      this.#host.focusOn('#revealed');
    }
  }

  render(): unknown {
    const { signInUrl } = this.#host.element.resource.connection ?? {};
    if (this.#shown)
      return html`<div id="revealed" tabindex="-1">
        <dl class="facts">
          ${this.#shown.map(([name, text]) => fact(name, html`<span class="number">${text}</span>`))}
        </dl>
        <div class="note">
          <p>${this.#words.shown}</p>
          <button class="button plain" @click=${this.#mask}>${this.#words.mask}</button>
        </div>
      </div>`;
    return this.#problem
      ? html`<div class="note failed" id="revealed" tabindex="-1">
          <p>${this.#problem}</p>
          ${
            this.#signIn && signInUrl
              ? html`<a class="button" href=${signInUrl}>${this.#host.say(stateTerms).signIn}</a>`
              : nothing
          }
        </div>`
      : nothing;
  }

  leave(): void {
    clearTimeout(this.#clock);
    this.#shown = undefined;
    this.#problem = '';
  }

  get #words(): typeof revealingTerms {
    return this.#host.say(revealingTerms);
  }

  readonly #mask = (): void => {
    const held = this.#host.element.shadowRoot?.activeElement?.closest('#revealed');
    this.leave();
    announce(this.#words.masked);
    void this.#host.draw();
    // The button that had the focus is gone; the card has the one that led here.
    if (held) this.#host.leave('reveal');
  };
}
