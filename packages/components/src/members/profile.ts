import { getMyProfile } from '@sotay/sdk/members';
import type { MemberProfile } from '@sotay/sdk/members';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { announce } from '../foundation/announce.ts';
import { card, chip, fact } from '../foundation/card.ts';
import type { Tone } from '../foundation/card.ts';
import { cardStyles } from '../foundation/card.styles.ts';
import { SotayElement } from '../foundation/element.ts';
import { dateText, idText } from '../foundation/format.ts';
import { ResourceController } from '../foundation/resource.ts';
import { renderState } from '../foundation/states.ts';
import { stateTerms } from '../foundation/states.terms.ts';
import type { StateTerms } from '../foundation/states.terms.ts';
import type { ProfilePart } from './profile-part.ts';
import { profileStyles } from './profile.styles.ts';
import { profileTerms } from './profile.terms.ts';
import type { ProfileTerms } from './profile.terms.ts';

/** The other states end the membership or put it on hold. */
const tones: Record<string, Tone> = {
  active: 'good',
  exempt: 'info',
  reduced: 'info',
  temporaryAway: 'info',
  transferring: 'info',
};

/** Fetched when the member asks for them. */
const parts = { correct: () => import('./correcting.define.ts'), reveal: () => import('./revealing.ts') };
type PartName = keyof typeof parts;

const DAY = 86_400_000;
/** Whether an exemption ends within a month: its cell has to decide on another (domain 3.4.2). */
const endsSoon = (day: string): boolean => Date.parse(day) - Date.now() < 30 * DAY;

const absent = (text: string): TemplateResult => html`<span class="absent">${text}</span>`;
const number = (text: string): TemplateResult => html`<span class="number">${text}</span>`;

/**
 * Sơ lược đảng viên: the nine fields of the signed-in member, with card, citizen ID and phone masked. The member sees them in
 * full for half a minute, and asks for corrections.
 *
 * @summary The nine-field profile of the signed-in member.
 * @slot sign-in - What to show instead of the sign-in link.
 * @slot - Readable content until the element is defined.
 * @csspart card - The frame.
 */
export class SotayProfile extends SotayElement<ProfileTerms & StateTerms> {
  static override styles = [SotayElement.styles, cardStyles, profileStyles];

  /** The profile and its state, one of eight. */
  readonly resource = new ResourceController(this, {
    load: (client, signal) => getMyProfile(client, { signal }),
  });

  #parts: Partial<Record<PartName, ProfilePart>> = {};
  #said = '';

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#leave();
  }

  protected override content(): TemplateResult {
    const words = this.words(profileTerms);
    const { value } = this.resource;
    // The next reader of a shared computer must not see what this one did.
    if (!value) this.#leave();
    const state = value?.activityState;
    return card({
      kicker: words.kicker,
      heading: value?.fullName,
      chip: state === undefined ? undefined : chip(tones[state] ?? 'warn', words.activityStates[state] ?? state),
      body: renderState(this.resource, this.words(stateTerms), {
        skeleton: 10,
        empty: words.empty,
        content: (profile) => this.#facts(profile, words),
      }),
    });
  }

  #facts(profile: MemberProfile, words: ProfileTerms): TemplateResult {
    const probationary = profile.standing === 'probationary';
    const { reveal, correct } = this.#parts;
    const { birthDate, officialDate, partyCardNumber, citizenId, phone, exemptUntil } = {
      ...profile,
      ...reveal?.shown,
    };
    return html`<dl class="facts">
        ${fact(words.birthDate, birthDate.date ? dateText(birthDate.date) : words.yearOnly(birthDate.year))}
        ${fact(words.gender, words.genders[profile.gender] ?? profile.gender)}
        ${fact(words.admissionDate, dateText(profile.admissionDate))}
        ${fact(
          words.officialDate,
          officialDate
            ? dateText(officialDate)
            : absent(probationary ? words.officialDateOfProbationary : words.officialDateMissing),
        )}
        ${fact(
          words.partyCardNumber,
          partyCardNumber
            ? number(idText(partyCardNumber))
            : absent(probationary ? words.cardOfProbationary : words.cardMissing),
        )}
        ${fact(words.currentCell, profile.currentCell.name)} ${fact(words.citizenId, number(idText(citizenId)))}
        ${fact(words.phone, phone ? number(phone) : absent(words.phoneMissing))}
        ${
          exemptUntil
            ? fact(
                words.exemptUntil,
                html`${dateText(exemptUntil)} ${endsSoon(exemptUntil) ? chip('warn', words.endsSoon) : nothing}`,
              )
            : nothing
        }
      </dl>
      <p class="note">${words.masked} ${words.wrong(dateText(profile.asOf))}</p>
      ${reveal?.render(profile)} ${correct?.render(profile)}
      ${this.#said ? html`<p class="note">${this.#said}</p>` : nothing}
      <div class="actions acts">${this.#act('correct', words.correct)} ${this.#act('reveal', words.reveal)}</div>`;
  }

  #act(name: PartName, text: string): TemplateResult {
    return html`<button class="button quiet" data-act=${name} @click=${() => this.#open(name)}>${text}</button>`;
  }

  async #open(name: PartName): Promise<void> {
    const { client } = this.resource;
    this.#said = '';
    try {
      const { create } = await parts[name]();
      // Another reader may have come meanwhile.
      if (client === this.resource.client) await (this.#parts[name] ??= create(this, (all) => this.words(all))).open();
    } catch {
      announce((this.#said = this.words(profileTerms).notOpened));
    }
    this.requestUpdate();
  }

  #leave(): void {
    for (const part of Object.values(this.#parts)) part.leave();
    this.#parts = {};
    this.#said = '';
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sotay-profile': SotayProfile;
  }
}
