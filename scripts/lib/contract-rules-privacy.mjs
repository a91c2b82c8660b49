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

  'every value carries x-pii or x-no-personal-data'(contract, check) {
    visitContract(contract, (node, place) => {
      const schema = resolve(contract, node);
      if (!isValue(schema)) return;
      // A list of values is named, and says once for all fields that refer to it whether it tells about a person.
      const list = node.$ref && (schema['x-known-values'] || schema.enum) ? node.$ref.split('/').at(-1) : undefined;
      const personal = list ? 'each field of it that tells about a person' : 'if it tells about a person';
      const advice = `add \`x-no-personal-data: <why>\`, or \`x-pii: { kind, mask, purpose, retention }\` ${list ? 'to ' : ''}${personal}`;
      check(list ?? placeName(place), place.privacy, advice);
    });
  },

  'personal data stands in no address'(contract, check) {
    // Addresses are kept in histories, logs and proxies.
    visitContract(contract, (node, place) => {
      const told = place.inAddress && typeof place.privacy === 'object';
      check(placeName(place), !told, 'is personal, and must be sent in a body instead of the address');
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
      // A field may be personal although the values of its named schema mostly are not.
      const both = pii && why && !(node.$ref && node['x-pii'] && !node['x-no-personal-data']);
      const name = placeName(place);
      if (pii) {
        for (const key of ['kind', 'purpose', 'retention'])
          check(name, /\S/.test(pii[key] ?? ''), `x-pii needs ${key}`);
        check(name, masks.includes(pii.mask), `x-pii.mask must be one of: ${masks.join(', ')}`);
      }
      check(name, !both, 'has both x-pii and x-no-personal-data');
      check(name, why === undefined || String(why).length >= 10, 'x-no-personal-data must say why');
    });
  },
};

/** What can differ from one person to the next: no container, no constant, no null. */
function isValue({ type, const: constant, properties, items, additionalProperties, allOf, oneOf, anyOf }) {
  const container = properties ?? items ?? allOf ?? oneOf ?? anyOf ?? additionalProperties;
  return !container && constant === undefined && type !== 'null';
}
