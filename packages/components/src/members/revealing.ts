// Fetched when the member wants to see their numbers, not with the card.
import { revealMemberFields } from '@sotay/sdk/members';
import type { MaskedField, MemberProfile } from '@sotay/sdk/members';
import { html, nothing } from 'lit';
import { announce } from '../foundation/announce.ts';
import { failureOf, failureWords } from '../foundation/failure.ts';
import { phoneText } from '../foundation/format.ts';
import { stateTerms } from '../foundation/states.terms.ts';
import type { ProfileHost, ProfilePart, Say } from './profile-part.ts';
import { revealingTerms } from './revealing.terms.ts';

/** As long as the server allows. */
const SHOWN_MS = 30_000;

/** The own numbers in full, for half a minute; in memory only. */
class Revealing implements ProfilePart {
  shown: Partial<MemberProfile> | undefined;
  readonly #host: ProfileHost;
  readonly #say: Say;
  #clock: ReturnType<typeof setTimeout> | undefined;
  #busy = false;
  #problem = '';
  #signIn = false;

  constructor(host: ProfileHost, say: Say) {
    this.#host = host;
    this.#say = say;
  }

  async open(): Promise<void> {
    const { client, value } = this.#host.resource;
    if (!client || !value || this.#busy) return;
    this.#busy = true;
    this.#problem = '';
    this.#signIn = false;
    try {
      const fields = (['partyCardNumber', 'citizenId', 'phone'] satisfies MaskedField[]).filter(
        (field) => value[field],
      );
      const { partyCardNumber, citizenId, phone } = await revealMemberFields(client, value.id, {
        fields,
        purpose: 'ownData',
      });
      // Another reader may have come meanwhile.
      if (this.#host.resource.client !== client) return;
      this.shown = {
        ...(partyCardNumber && { partyCardNumber }),
        ...(citizenId && { citizenId }),
        ...(phone && { phone: phoneText(phone) }),
      };
      clearTimeout(this.#clock);
      this.#clock = setTimeout(this.#mask, SHOWN_MS);
      announce(this.#say(revealingTerms).shown);
    } catch (error) {
      this.#tell(error);
    } finally {
      this.#busy = false;
      await this.#draw();
      this.#focusOn('#revealed');
    }
  }

  render(): unknown {
    const words = this.#say(revealingTerms);
    const { signInUrl } = this.#host.resource.connection ?? {};
    if (this.shown)
      return html`<div class="note" id="revealed" tabindex="-1">
        <p>${words.shown}</p>
        <button class="button plain" @click=${this.#mask}>${words.mask}</button>
      </div>`;
    if (!this.#problem) return nothing;
    return html`<div class="note failed" id="revealed" tabindex="-1">
      <p>${this.#problem}</p>
      ${this.#signIn && signInUrl ? html`<a class="button" href=${signInUrl}>${this.#say(stateTerms).signIn}</a>` : nothing}
    </div>`;
  }

  leave(): void {
    clearTimeout(this.#clock);
    this.shown = undefined;
    this.#problem = '';
  }

  readonly #mask = (): void => {
    const root = this.#host.shadowRoot;
    const held = root?.activeElement?.closest('#revealed');
    this.leave();
    announce(this.#say(revealingTerms).masked);
    void this.#draw().then(() => {
      // The button that had the focus is gone.
      if (held) this.#focusOn('[data-act=reveal]');
    });
  };

  #tell(error: unknown): void {
    const { status, problem } = error as { status?: number; problem?: { code?: string; detail?: string } };
    this.#signIn = status === 401;
    const { resource } = this.#host;
    const known = problem?.code === 'sign-in-too-old' || status === 429 ? problem?.detail : undefined;
    this.#problem = known ?? failureWords(failureOf(error, resource.connection?.withToken), this.#say(stateTerms)).text;
    announce(this.#problem);
  }

  #draw(): Promise<boolean> {
    this.#host.requestUpdate();
    return this.#host.updateComplete;
  }

  #focusOn(selector: string): void {
    this.#host.shadowRoot?.querySelector<HTMLElement>(selector)?.focus();
  }
}

export const create = (host: ProfileHost, say: Say): ProfilePart => new Revealing(host, say);
