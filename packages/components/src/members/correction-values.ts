import type { KnownProfileField, ProfileFields } from '@sotay/sdk/corrections';
import { dateText, idText, phoneText } from '../foundation/format.ts';
import type { ProfileTerms } from './profile.terms.ts';

/** A field as the profile writes it; '' where there is none. */
export const valueText = (words: ProfileTerms, field: string, values: ProfileFields): string => {
  const { birthDate, gender } = values;
  if (field === 'birthDate' && birthDate)
    return birthDate.date ? dateText(birthDate.date) : words.yearOnly(birthDate.year);
  if (field === 'gender' && gender) return words.genders[gender] ?? gender;
  const text = values[field as KnownProfileField] as string | null | undefined;
  if (!text) return '';
  if (field.endsWith('Date')) return dateText(text);
  if (field === 'phone') return phoneText(text);
  return field === 'citizenId' || field === 'partyCardNumber' ? idText(text) : text;
};
