// Rules on shape: what generators, validators and later versions of the contract need.
import { calls, operations, placeName, resolve, visitContract, webhooks } from './contract-walk.mjs';

/** The verb that an operationId begins with, and the methods it may stand for. */
export const verbs = {
  get: ['get'],
  download: ['get'],
  list: ['get'],
  review: ['get'],
  search: ['get'],
  stream: ['get'],
  add: ['post'],
  create: ['post'],
  give: ['post'],
  forward: ['post'],
  grant: ['post'],
  import: ['post'],
  notify: ['post'],
  reply: ['post'],
  register: ['post'],
  reveal: ['post'],
  start: ['post'],
  submit: ['post'],
  acknowledge: ['put'],
  answer: ['put'],
  approve: ['put'],
  complete: ['put'],
  decide: ['put'],
  end: ['put'],
  issue: ['put'],
  lock: ['put'],
  reject: ['put'],
  revoke: ['put'],
  mark: ['put'],
  prepare: ['put'],
  publish: ['put'],
  close: ['put'],
  extend: ['put'],
  receive: ['put'],
  withdraw: ['put'],
  update: ['patch'],
  upload: ['patch'],
  delete: ['delete'],
  unlock: ['delete'],
};

export const shapeRules = {
  'an operationId is a known verb, fit for its method, and a noun'(contract, check) {
    for (const { id, method } of operations(contract)) {
      const [, verb] = /^([a-z]+)[A-Z][A-Za-z]*$/.exec(id) ?? [];
      check(id, verbs[verb], `must be camelCase and begin with one of: ${Object.keys(verbs).join(', ')}`);
      if (verbs[verb]) check(id, verbs[verb].includes(method), `${verb}… is not for ${method.toUpperCase()}`);
    }
    for (const { id, method } of webhooks(contract))
      check(id, /^receive[A-Z][A-Za-z]*$/.test(id) && method === 'post', 'is a webhook, and must be a POST receive…');
  },

  'a creating operation says how often a day one person may use it'(contract, check) {
    for (const { id, operation, parameters, responses } of operations(contract)) {
      const creates = parameters.some(({ name }) => name === 'Idempotency-Key');
      const perDay = operation['x-quota']?.perDay;
      check(id, creates === (perDay !== undefined), 'x-quota goes with an Idempotency-Key, and only with one');
      if (!creates) continue;
      check(id, Number.isInteger(perDay) && perDay > 0, 'x-quota.perDay must be a positive integer');
      const refusal = JSON.stringify(responses.find(({ status }) => status === '429') ?? null);
      check(
        id,
        refusal.includes('quota-exceeded'),
        '429 must show quota-exceeded (shared/responses.yaml#/QuotaExceeded)',
      );
    }
  },

  'an operation that needs a consent names a purpose that can be consented to, and shows what is refused'(
    contract,
    check,
  ) {
    const purposes = contract.components?.schemas?.ConsentPurposeAsked?.enum ?? [];
    for (const { id, operation, responses } of operations(contract)) {
      const purpose = operation['x-consent'];
      check(
        id,
        purpose === undefined || purposes.includes(purpose),
        `x-consent must be one of: ${purposes.join(', ')}`,
      );
      if (purpose === undefined) continue;
      const refusal = JSON.stringify(responses.find(({ status }) => status === '403') ?? null);
      check(id, refusal.includes('consent-required'), '403 must show consent-required');
    }
  },

  'a duty that x-permission asks for can be handed over'(contract, check) {
    const known = contract.components?.schemas?.Duty?.['x-known-values'] ?? [];
    for (const { id, operation } of operations(contract))
      for (const { duty } of operation['x-permission']?.allow ?? [])
        check(id, duty === undefined || known.includes(duty), `asks for the duty ${duty}, which Duty does not know`);
  },

  'paths and webhooks are kebab-case, parameters and fields camelCase'(contract, check) {
    for (const { path } of webhooks(contract))
      check(path, /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(path), 'must be kebab-case');
    for (const path of Object.keys(contract.paths ?? {}))
      check(
        path,
        /^(\/([a-z][a-z0-9]*(-[a-z0-9]+)*|\{[a-z][A-Za-z0-9]*\}))+$/.test(path),
        'must be kebab-case, without a slash at the end',
      );
    for (const { id, parameters } of calls(contract))
      for (const { name, in: place } of parameters)
        if (place !== 'header') check(`${id} ${name}`, /^[a-z][A-Za-z0-9]*$/.test(name), 'must be camelCase');
    visitContract(contract, (node, place) => {
      if (place.property) check(placeName(place), /^[a-z][A-Za-z0-9]*$/.test(place.property), 'must be camelCase');
    });
  },

  'lists of values are open in responses and closed in requests'(contract, check) {
    visitContract(contract, (node, place) => {
      const schema = resolve(contract, node);
      const known = schema['x-known-values'];
      if (place.direction === 'sent') check(placeName(place), !known, 'is sent, and must be a closed `enum`');
      else check(placeName(place), !schema.enum, 'is received, and must be open: `x-known-values` without `enum`');
      if (!known) return;
      const fits = (value) => new RegExp(schema.pattern, 'u').test(value) && value.length <= schema.maxLength;
      check(
        placeName(place),
        known.length > 0 && known.every(fits),
        'has known values that do not fit its own pattern',
      );
    });
  },

  'an enum is a named schema'(contract, check) {
    visitContract(contract, (node, place) => check(placeName(place), !node.enum, 'has an inline `enum`'));
  },

  'no schema with readOnly or writeOnly parts is shared by requests and responses'(contract, check) {
    const directions = new Map();
    visitContract(contract, (node, place) => {
      const name = node.readOnly || node.writeOnly ? placeName(place) : undefined;
      check(placeName(place), true);
      if (name) directions.set(name, (directions.get(name) ?? new Set()).add(place.direction));
    });
    for (const [name, used] of directions)
      check(name, used.size === 1, 'has readOnly or writeOnly and is used both ways');
  },

  'a body is closed, and nothing is open by additionalProperties'(contract, check) {
    visitContract(contract, (node, place) => {
      const { additionalProperties: more, properties, unevaluatedProperties } = resolve(contract, node);
      const open = more === true || (typeof more === 'object' && Object.keys(more).length === 0);
      check(placeName(place), !open, 'has open `additionalProperties`');
      const outermost = place.media && place.path === '' && !place.component;
      if (outermost && properties)
        check(place.where, unevaluatedProperties === false, 'is a body and needs `unevaluatedProperties: false`');
    });
  },

  'no `nullable`, which OpenAPI 3.1 does not know'(contract, check) {
    visitContract(contract, (node, place) =>
      check(placeName(place), resolve(contract, node).nullable === undefined, 'says `nullable`'),
    );
  },

  'only requests have a default'(contract, check) {
    visitContract(contract, (node, place) => {
      const { default: value } = resolve(contract, node);
      check(placeName(place), value === undefined || place.direction === 'sent', 'is received, and has a `default`');
    });
  },

  'an error says whether to retry, and only a success that its operation ends'(contract, check) {
    for (const { id, responses } of operations(contract)) {
      for (const { status, headers = {} } of responses.filter(({ status }) => !/^[123]/.test(status))) {
        check(`${id} ${status}`, headers['Sotay-Should-Retry'], 'needs the header Sotay-Should-Retry');
        for (const name of ['Deprecation', 'Sunset'])
          check(`${id} ${status}`, !headers[name], `is no place for the header ${name}`);
      }
    }
  },

  'a discriminator has a mapping, and its field a const in each branch'(contract, check) {
    visitContract(contract, (node, place) => {
      const { discriminator, oneOf = [] } = resolve(contract, node);
      if (!discriminator) return check(placeName(place), true);
      check(placeName(place), discriminator.mapping, 'has a discriminator without `mapping`');
      for (const branch of oneOf.map((each) => resolve(contract, each))) {
        const tag = resolve(contract, branch.properties?.[discriminator.propertyName]);
        check(placeName(place), tag?.const !== undefined, `has a branch without a const ${discriminator.propertyName}`);
      }
    });
  },
};
