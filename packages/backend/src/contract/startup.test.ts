import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createHandlers } from '../nouns.ts';
import { toyDocument, toyHandlers, toyServer } from '../testing/toy-contract.ts';
import { createBodyAjv } from './ajv.ts';
import { handbookContract, readContract } from './contract.ts';
import { assertContract, bodyLimit } from './startup.ts';

type Toy = ReturnType<typeof toyDocument>;

function refuses(name: string, change: (document: Toy) => void, reason: RegExp, served = toyHandlers()): void {
  it(`refuses ${name}`, async () => {
    const document = toyDocument();
    change(document);
    await assert.rejects(toyServer(document, served), reason);
  });
}

const handlers = createHandlers({ attachments: {}, consents: new Map() } as never);

describe('start-up', () => {
  const { listNotes: _left, ...withoutOne } = toyHandlers();
  refuses('an operation without a handler', () => undefined, /listNotes has no handler/, withoutOne);
  refuses('a handler that is not in the contract', () => undefined, /handler dropNotes is not in the contract/, {
    ...toyHandlers(),
    dropNotes: () => Promise.resolve(null),
  });
  refuses(
    'an operation without x-permission',
    ({ paths }) => Reflect.deleteProperty(paths['/notes'].get, 'x-permission'),
    /listNotes has no x-permission/,
  );
  refuses(
    'an operation that allows nobody',
    ({ paths }) => (paths['/notes'].get['x-permission'] = { allow: [] }),
    /listNotes allows nobody/,
  );
  refuses(
    'a relation that nothing checks',
    ({ paths }) => (paths['/notes'].get['x-permission'] = { allow: [{ role: 'member', where: 'everywhere' }] }),
    /unknown relation: everywhere/,
  );
  refuses(
    'a duty that nobody can be given',
    ({ paths }) =>
      (paths['/notes'].get['x-permission'] = { allow: [{ role: 'member', where: 'cell', duty: 'everything' }] }),
    /unknown duty: everything/,
  );
  refuses(
    'an operation without security',
    ({ paths }) => paths['/notes'].get.security.splice(0),
    /listNotes has no security/,
  );
  refuses(
    'a scheme that nothing checks',
    ({ paths }) => paths['/notes'].get.security.push({ apiKey: [] }),
    /asks for apiKey/,
  );
  refuses(
    'an operation open to guests without public: true',
    ({ paths }) => paths['/notes'].get.security.push({}),
    /disagree about guests/,
  );
  const assisted = { name: 'Sotay-Assisted-Session', in: 'header', schema: { type: 'string' } };
  refuses(
    'an operation that takes an assisted session and does not say for which task',
    ({ paths }) => Object.assign(paths['/notes'].get, { parameters: [assisted] }),
    /listNotes: x-assisted goes with Sotay-Assisted-Session/,
  );
  refuses(
    'a task that opens another act than its own',
    ({ paths }) => Object.assign(paths['/notes'].post, { parameters: [assisted], 'x-assisted': ['listNotes'] }),
    /createNote changes something and is not the act of its own task/,
  );
  refuses(
    'a consent given in a session whose task needs none',
    ({ paths }) =>
      Object.assign(paths['/notes'].post, {
        operationId: 'giveConsent',
        ...{ parameters: [assisted], 'x-assisted': ['listNotes'] },
      }),
    /giveConsent is open to listNotes, which needs no consent/,
  );
  refuses(
    'a mask that nothing applies',
    ({ components }) => (components.schemas.Citizen['x-pii'].mask = 'blur'),
    /unknown mask: blur/,
  );

  refuses(
    'a consent that nothing asks for',
    ({ paths }) => Object.assign(paths['/notes'].post, { 'x-consent': 'feedback' }),
    /createNote needs a consent, which nothing here asks for/,
  );

  it('refuses a consent to something unknown', () => {
    const document = toyDocument();
    Object.assign(document.paths['/notes'].post, { 'x-consent': 'weather' });
    assert.throws(() => assertContract(readContract(document), toyHandlers()), /something unknown: weather/);
  });

  it('takes the contract of this product with its handlers', () => {
    assertContract(handbookContract(), handlers);
  });

  it('gives the body of an operation the room that its schema allows', () => {
    const limits = new Map(
      handbookContract().operations.map((operation) => [operation.operationId, bodyLimit(operation)]),
    );
    assert.ok((limits.get('importDocument') ?? 0) > 9_000_000);
    assert.ok((limits.get('submitFeedback') ?? 0) < 100_000);
  });

  it('refuses a contract that is not bundled or refers to itself', () => {
    assert.throws(
      () => readContract({ info: {}, paths: { '/x': { get: { $ref: 'other.yaml#/x' } } } }),
      /must be bundled/,
    );
    assert.throws(() => readContract({ info: {}, paths: {}, a: { $ref: '#/a' } }), /refers to itself/);
  });
});

it('every schema of the contract can be compiled: they are when first needed', () => {
  const ajv = createBodyAjv();
  for (const { operationId, parameters, requestBody, responses } of handbookContract().operations) {
    const media = [requestBody, ...Object.values(responses)].flatMap((part) => Object.values(part?.content ?? {}));
    const query = {
      type: 'object',
      properties: Object.fromEntries(parameters.map(({ name, schema }) => [name, schema])),
    };
    for (const schema of [query, ...media.map((part) => part.schema)])
      if (schema) assert.doesNotThrow(() => ajv.compile(schema)(null), operationId);
  }
});
