import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { KnownProfileField } from '@sotay/sdk/corrections';
import type { CorrectingTerms } from './correcting.terms.ts';
import type { ProfileTerms } from './profile.terms.ts';

/** Where the new value of a field is typed, or chosen. */
export const correctionInput = (
  field: KnownProfileField,
  typed: string,
  words: CorrectingTerms & ProfileTerms,
  /** What is wrong with the gender; the other fields say it themselves. */
  genderFault: string,
): TemplateResult => {
  const label = words.value(words[field]);
  if (field === 'gender')
    return html`<fieldset aria-describedby=${genderFault ? 'gender-problem' : nothing}>
      <legend>${label}</legend>
      ${Object.entries(words.genders).map(
        ([value, text]) =>
          html`<label><input type="radio" name="gender" value=${value} .checked=${typed === value} />${text}</label>`,
      )}
      ${genderFault ? html`<p class="problem" id="gender-problem">${genderFault}</p>` : nothing}
    </fieldset>`;
  const isNumber = field === 'citizenId' || field === 'partyCardNumber';
  const type = field.endsWith('Date') ? 'date' : field === 'phone' ? 'tel' : isNumber ? 'citizen-id' : 'text';
  return html`<sotay-input
    name=${field}
    label=${label}
    hint=${type === 'date' ? words.dateHint : ''}
    type=${type}
    required
    maxlength="100"
    .value=${typed}
  ></sotay-input>`;
};
