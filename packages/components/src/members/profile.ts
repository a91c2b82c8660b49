import { getMyProfile } from '@sotay/sdk/members';
import type { MemberProfile } from '@sotay/sdk/members';
import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { card, chip, fact } from '../foundation/card.ts';
import type { Tone } from '../foundation/card.ts';
import { cardStyles } from '../foundation/card.styles.ts';
import { SotayElement } from '../foundation/element.ts';
import { dateText, idText } from '../foundation/format.ts';
import { ResourceController } from '../foundation/resource.ts';
import { renderState } from '../foundation/states.ts';
import { stateTerms } from '../foundation/states.terms.ts';
import type { StateTerms } from '../foundation/states.terms.ts';
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

/** A tag and no import: in the page of a bundler, code that is fetched later would break the card into five files. */
const OWN = 'sotay-own-record';
const DAY_MS = 86_400_000;

const absent = (text: string): TemplateResult => html`<span class="absent">${text}</span>`;
const number = (text: string): TemplateResult => html`<span class="number">${text}</span>`;
/** Its cell has to decide on another (domain 3.4.2). */
const ending = (day: string, { ended, endsSoon }: ProfileTerms): unknown => {
  const days = (Date.parse(day) - Date.now()) / DAY_MS;
  return days < 30 ? chip('warn', days < -1 ? ended : endsSoon) : '';
};

/**
 * Sơ lược đảng viên: the nine fields of the signed-in member, with card, citizen ID and phone masked. The member sees them in
 * full for half a minute, and asks for corrections.
 *
 * @summary The nine-field profile of the signed-in member.
 * @slot sign-in - What to show instead of the sign-in link.
 * @slot own - `sotay-own-record`, which the buttons put here.
 * @slot - Readable content until the element is defined.
 * @csspart card - The frame.
 */
export class SotayProfile extends SotayElement<ProfileTerms & StateTerms> {
  static override styles = [SotayElement.styles, cardStyles, profileStyles];

  /** The profile and its state, one of eight. */
  readonly resource = new ResourceController(this, {
    load: (client, signal) => getMyProfile(client, { signal }),
  });

  protected override content(): TemplateResult {
    const words = this.words(profileTerms);
    const { value } = this.resource;
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
    const { birthDate, officialDate, partyCardNumber, phone, exemptUntil } = profile;
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
        ${fact(words.currentCell, profile.currentCell.name)} ${fact(words.citizenId, number(idText(profile.citizenId)))}
        ${fact(words.phone, phone ? number(phone) : absent(words.phoneMissing))}
        ${exemptUntil ? fact(words.exemptUntil, [dateText(exemptUntil), ending(exemptUntil, words)]) : ''}
      </dl>
      <p class="note">${words.masked} ${words.wrong(dateText(profile.asOf))}</p>
      ${this.#acts(words)}<slot name="own"></slot>`;
  }

  /** Where the element that does them is, or can be fetched. */
  #acts(words: ProfileTerms): unknown {
    return customElements.get(OWN) || Symbol.for('sotay-loader') in window
      ? html`<div class="actions">
          <button class="button quiet" value="correct" @click=${this.#open}>${words.correct}</button>
          <button class="button quiet" value="reveal" @click=${this.#open}>${words.reveal}</button>
        </div>`
      : '';
  }

  readonly #open = ({ currentTarget }: Event): void => {
    const { value } = currentTarget as HTMLButtonElement;
    const own = this.querySelector(OWN) ?? document.createElement(OWN);
    Object.assign(own, { slot: 'own', act: [value] });
    // Put in again, it would give up the files that are under way.
    if (own.parentNode !== this) this.append(own);
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'sotay-profile': SotayProfile;
  }
}
