import type { KnownProfileField, ProfileFields, ProfileWarning } from '@sotay/sdk/corrections';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { dateText, idText, phoneText } from '../foundation/format.ts';
import type { CorrectionTerms } from './correction.terms.ts';
import type { ProfileTerms } from './profile.terms.ts';

export type FieldWords = ProfileTerms & CorrectionTerms;

/** A field as the profile writes it. */
export const valueText = (words: FieldWords, field: string, values: ProfileFields): string => {
  const { birthDate, gender } = values;
  if (field === 'birthDate' && birthDate)
    return birthDate.date ? dateText(birthDate.date) : words.yearOnly(birthDate.year);
  if (field === 'gender' && gender) return words.genders[gender] ?? gender;
  const text = values[field as KnownProfileField] as string | null | undefined;
  if (!text) return words.none;
  if (field.endsWith('Date')) return dateText(text);
  if (field === 'phone') return phoneText(text);
  return field === 'citizenId' || field === 'partyCardNumber' ? idText(text) : text;
};

/** What is unusual and may be right. */
export const warningList = (words: FieldWords, warnings: readonly ProfileWarning[]): TemplateResult | typeof nothing =>
  warnings.length
    ? html`<div class="doubts">
        <p><strong>${words.look}</strong></p>
        <ul>
          ${warnings.map(({ code }) => html`<li>${words.warnings[code] ?? code}</li>`)}
        </ul>
      </div>`
    : nothing;
