// Rules on personal data: what is personal by nature, or may hold it, says so in the contract.
import { placeName, resolve, visitContract } from './contract-walk.mjs';

/** Fields that are personal by nature, wherever they stand (domain 1.2, 3.6). */
const personalNames = new Set(
  [
    'fullName givenName familyName memberName authorName signer chair meetingSecretary presenter guests helper decidedBy',
    'birthDate birthYear birthPlace gender sex citizenId personalId partyCardNumber cardNumber passportNumber',
    'phone phoneNumber mobile email emailAddress address hometown ethnicity religion portrait photo',
    'standing activityState admissionDate officialDate reasonKind reasonText decisionNote',
    'ipAddress userAgent latitude longitude',
  ].flatMap((line) => line.split(' ')),
);
/** Text that accepts this can hold a person. */
const sentence = 'Đồng chí Nguyễn Văn Mẫu ốm';
const masks = ['none', 'hide', 'keep-3-2', 'phone'];

export const privacyRules = {
  'a field that is personal by nature carries x-pii'(contract, check) {
    visitContract(contract, (node, place) => {
      if (!place.property) return;
      const parts = Object.values(resolve(contract, node).properties ?? {});
      const declared = typeof place.privacy === 'object' || (parts.length > 0 && parts.every((part) => part['x-pii']));
      const personal = personalNames.has(place.property);
      check(placeName(place), !personal || declared, 'is personal by its name and needs x-pii');
    });
  },

  'free text that is sent carries x-pii or says why it holds no personal data'(contract, check) {
    visitContract(contract, (node, place) => {
      if (place.direction !== 'sent') return;
      const undeclared = isFreeText(resolve(contract, node)) && !place.privacy;
      check(placeName(place), !undeclared, 'is free text and needs x-pii or x-no-personal-data: <why>');
    });
  },

  'a webhook carries no personal data'(contract, check) {
    // It leaves for another server without a caller, whose relations the masks could ask for: it holds ids only.
    visitContract(contract, (node, place) => {
      const told = place.pushed && place.direction === 'received' && typeof place.privacy === 'object';
      check(placeName(place), !told, 'is sent by a webhook and must hold no personal data');
    });
  },

  'x-pii says kind, mask, purpose and retention; x-no-personal-data says why'(contract, check) {
    visitContract(contract, (node, place) => {
      const { 'x-pii': pii, 'x-no-personal-data': why } = resolve(contract, node);
      const name = placeName(place);
      if (pii) {
        for (const key of ['kind', 'purpose', 'retention'])
          check(name, /\S/.test(pii[key] ?? ''), `x-pii needs ${key}`);
        check(name, masks.includes(pii.mask), `x-pii.mask must be one of: ${masks.join(', ')}`);
      }
      check(name, !(pii && why), 'has both x-pii and x-no-personal-data');
      check(name, why === undefined || String(why).length >= 10, 'x-no-personal-data must say why');
    });
  },
};

function isFreeText({ type, enum: values, const: value, format, pattern, maxLength = Infinity }) {
  if (![type].flat().includes('string') || values || value !== undefined) return false;
  if (format) return format === 'binary';
  return maxLength >= sentence.length && (!pattern || new RegExp(pattern, 'u').test(sentence));
}
