import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import fc from 'fast-check';
import { compareContracts } from '../../scripts/lib/contract-diff.mjs';
import { refuseChanges } from '../../scripts/lib/contract-gate.mjs';
import { runScript } from './run-script.ts';
import { changed, toyContract } from './toy-contract.ts';

interface Change {
  readonly kind: 'breaking' | 'additive';
  readonly where: string;
  readonly message: string;
}

const compare = (before: object, now: object) => compareContracts(before, now) as Change[];
const pen = 'components schemas Pen';
const create = 'components schemas PenCreate';
const count = `${create} properties count`;
const nibs = `${pen} properties nibs`;
const pii = `${pen} properties owner x-pii`;
const getPen = 'paths /pens/{penId} get';
const getInk = 'paths /inks/{inkId} get';
const post = 'paths /pens post';
const body = `${post} requestBody content`;
const hook = 'webhooks pen-lent post';
const lent = 'components schemas PenLent';
const codes = `${getPen} responses 404 content application/problem+json examples`;
const text = { description: 'More.', type: 'string' };
const secondGrant = [
  { role: 'member', where: 'self' },
  { role: 'secretary', where: 'cell' },
];
const shownToGuests = { public: true, allow: [{ role: 'member', where: 'self' }] };
const other = { in: 'query', name: 'other', schema: text };
type Kind = 'breaking' | 'additive' | 'nothing';

/** What is set at a path of the good contract (undefined: taken away), what that is, and what taking it back is. */
const table: [what: string, path: string, value: unknown, there: Kind, back: Kind][] = [
  // Operations
  ['operation removed', 'paths /pens/{penId}', undefined, 'breaking', 'additive'],
  ['operation renamed', `${getPen} operationId`, 'readPen', 'breaking', 'breaking'],
  ['operation deprecated', `${getPen} deprecated`, true, 'additive', 'nothing'],
  ['words', `${getPen} description`, 'Other words.', 'nothing', 'nothing'],
  ['example of a success', 'components examples pen value colour', 'red', 'nothing', 'nothing'],
  // Parameters
  ['parameter removed', `${post} parameters`, [], 'breaking', 'additive'],
  ['parameter required', `${post} parameters 0 required`, true, 'breaking', 'additive'],
  ['parameter new', `${getPen} parameters`, [other], 'additive', 'breaking'],
  ['required parameter new', `${getPen} parameters`, [{ ...other, required: true }], 'breaking', 'breaking'],
  ['parameter narrowed', `${post} parameters 0 schema maxLength`, 36, 'breaking', 'additive'],
  ['parameter moved', `${post} parameters 0 in`, 'header', 'breaking', 'breaking'],
  // Requests
  ['body removed', `${post} requestBody`, undefined, 'breaking', 'breaking'],
  ['body optional', `${post} requestBody required`, false, 'additive', 'breaking'],
  ['media type new', `${body} text/plain`, { schema: text }, 'additive', 'breaking'],
  ['sent field removed', `${create} properties motto`, undefined, 'breaking', 'additive'],
  ['sent field required', `${create} required`, ['colour', 'motto'], 'breaking', 'additive'],
  ['sent field of another type', `${count} type`, 'string', 'breaking', 'breaking'],
  ['sent type wider', `${count} type`, 'number', 'additive', 'breaking'],
  ['sent field may be null', `${count} type`, ['integer', 'null'], 'additive', 'breaking'],
  ['sent value removed', 'components schemas ColourAsked enum', ['blue'], 'breaking', 'additive'],
  ['sent values open', 'components schemas ColourAsked enum', undefined, 'additive', 'breaking'],
  ['sent maximum lowered', `${count} maximum`, 8, 'breaking', 'additive'],
  ['sent minimum raised', `${count} minimum`, 2, 'breaking', 'additive'],
  ['sent maximum lifted', `${count} maximum`, undefined, 'additive', 'breaking'],
  ['sent pattern changed', 'components schemas Line pattern', '^[a-z]*$', 'breaking', 'breaking'],
  ['sent format new', `${create} properties colour format`, 'hostname', 'breaking', 'additive'],
  ['sent default changed', `${count} default`, 2, 'breaking', 'breaking'],
  ['sent default removed', `${count} default`, undefined, 'breaking', 'additive'],
  ['body takes other fields', `${create} unevaluatedProperties`, undefined, 'additive', 'breaking'],
  // Responses
  ['success removed', `${getPen} responses 200`, undefined, 'breaking', 'breaking'],
  ['problem removed', `${getPen} responses 404`, undefined, 'breaking', 'additive'],
  ['problem code removed', `${codes} not-found`, undefined, 'breaking', 'additive'],
  ['problem code renamed', `${codes} not-found value code`, 'gone', 'breaking', 'breaking'],
  ['header removed', `${post} responses 201 headers Version`, undefined, 'breaking', 'additive'],
  ['header of another form', `${post} responses 201 headers Version schema pattern`, '^v.*$', 'breaking', 'breaking'],
  [
    'received media type removed',
    `${getPen} responses 200 content application/json`,
    undefined,
    'breaking',
    'additive',
  ],
  ['received field removed', `${pen} properties nibs`, undefined, 'breaking', 'additive'],
  ['received field optional', `${pen} required`, ['colour', 'owner'], 'breaking', 'additive'],
  ['received type wider', `${nibs} items type`, 'number', 'breaking', 'additive'],
  ['received may be null', `${nibs} type`, ['array', 'null'], 'breaking', 'additive'],
  [
    'received null gone',
    `${pen} properties owner oneOf`,
    [{ $ref: '#/components/schemas/Line' }],
    'additive',
    'breaking',
  ],
  ['received of no type', `${nibs} items type`, undefined, 'breaking', 'additive'],
  ['received item wider', `${nibs} items maximum`, 10, 'breaking', 'additive'],
  ['received limit lifted', `${nibs} maxItems`, undefined, 'breaking', 'additive'],
  ['received list without items', `${nibs} items`, undefined, 'breaking', 'additive'],
  ['received const changed', 'components schemas DryInk properties kind const', 'moist', 'breaking', 'breaking'],
  [
    'received choice less',
    'components schemas Ink oneOf',
    [{ $ref: '#/components/schemas/DryInk' }],
    'additive',
    'breaking',
  ],
  ['field inside a choice', 'components schemas WetInk properties amount', undefined, 'breaking', 'additive'],
  ['known value removed', 'components schemas Colour x-known-values', ['blue'], 'breaking', 'additive'],
  ['known values dropped', 'components schemas Colour x-known-values', undefined, 'breaking', 'additive'],
  ['response closed or not', `${pen} unevaluatedProperties`, undefined, 'nothing', 'nothing'],
  // Webhooks: the body is received, the answer is sent
  ['webhook removed', 'webhooks pen-lent', undefined, 'breaking', 'additive'],
  ['webhook renamed', `${hook} operationId`, 'receivePenGone', 'breaking', 'breaking'],
  ['webhook described', `${hook} description`, 'Other words.', 'nothing', 'nothing'],
  ['pushed field removed', `${lent} properties times`, undefined, 'breaking', 'additive'],
  ['pushed field optional', `${lent} required`, [], 'breaking', 'additive'],
  ['pushed type wider', `${lent} properties times type`, 'number', 'breaking', 'additive'],
  ['pushed field may be null', `${lent} properties times type`, ['integer', 'null'], 'breaking', 'additive'],
  ['pushed maximum raised', `${lent} properties times maximum`, 100, 'breaking', 'additive'],
  ['pushed body removed', `${hook} requestBody`, undefined, 'breaking', 'additive'],
  ['pushed body optional', `${hook} requestBody required`, false, 'breaking', 'additive'],
  ['pushed media type new', `${hook} requestBody content text/plain`, { schema: text }, 'breaking', 'breaking'],
  ['pushed header removed', `${hook} parameters`, [], 'breaking', 'additive'],
  ['pushed header optional', `${hook} parameters 0 required`, false, 'breaking', 'additive'],
  ['pushed header narrowed', `${hook} parameters 0 schema maxLength`, 36, 'additive', 'breaking'],
  ['answer to a webhook removed', `${hook} responses 204`, undefined, 'breaking', 'additive'],
  ['answer to a webhook new', `${hook} responses 202`, { description: 'Later.' }, 'additive', 'breaking'],
  ['header of an answer narrowed', `${hook} responses 429 headers Wait schema maximum`, 59, 'breaking', 'additive'],
  // Rights
  ['security stricter', `${getPen} security`, [{ bearer: ['pens'] }], 'breaking', 'breaking'],
  ['security also without token', `${getPen} security`, [{ bearer: [] }, {}], 'additive', 'breaking'],
  ['security of all changed', 'security', [{ mutual: [] }], 'breaking', 'breaking'],
  ['scheme changed', 'components securitySchemes bearer scheme', 'basic', 'breaking', 'breaking'],
  ['scheme described', 'components securitySchemes bearer description', 'A JWT.', 'nothing', 'nothing'],
  ['right taken', `${getPen} x-permission allow`, [], 'breaking', 'additive'],
  ['right given', `${getPen} x-permission allow`, secondGrant, 'additive', 'breaking'],
  ['right of another relation', `${getPen} x-permission allow 0 where`, 'author', 'breaking', 'breaking'],
  ['right also on drafts', `${post} x-permission allow 0 published`, undefined, 'additive', 'breaking'],
  ['right only with a duty', `${post} x-permission allow 0 duty`, 'lendPens', 'breaking', 'additive'],
  ['guests shut out', `${getInk} x-permission`, { allow: [] }, 'breaking', 'additive'],
  ['guests see personal data', `${getPen} x-permission`, shownToGuests, 'breaking', 'breaking'],
  ['opened to a task', `${getPen} x-assisted`, ['lendPen'], 'additive', 'breaking'],
  ['asks for a consent', `${getPen} x-consent`, 'feedback', 'additive', 'breaking'],
  // Privacy
  ['looks written down', `${getPen} x-audit`, { action: 'pen.viewed', whose: ['id'] }, 'additive', 'breaking'],
  ['mask lifted', `${pii} mask`, 'none', 'breaking', 'additive'],
  ['mask weaker', `${pii} mask`, 'keep-3-2', 'breaking', 'additive'],
  ['seen unmasked by more', `${pii} unmasked`, ['self', 'cell'], 'breaking', 'additive'],
  ['seen unmasked by nobody', `${pii} unmasked`, undefined, 'additive', 'breaking'],
  ['no longer personal', pii, undefined, 'breaking', 'additive'],
  ['bytes are personal', `${body} application/json x-pii`, { kind: 'file', mask: 'none' }, 'additive', 'breaking'],
  ['another purpose', `${pii} purpose`, 'statistics', 'breaking', 'breaking'],
  ['another retention', `${pii} retention`, 'for-ever', 'breaking', 'breaking'],
];

describe('changes of the contract', () => {
  for (const [what, path, value, there, back] of table) {
    it(`${what}: ${there}, and back: ${back}`, () => {
      const other = changed(path, value);
      assert.equal(worst(compare(toyContract, other)), there, JSON.stringify(compare(toyContract, other)));
      assert.equal(worst(compare(other, toyContract)), back, JSON.stringify(compare(other, toyContract)));
    });
  }

  it('names what changed, and where', () => {
    assert.deepEqual(compare(toyContract, changed(`${pii} mask`, 'none')).slice(0, 1), [
      { kind: 'breaking', where: 'createPen 201.owner', message: 'privacy: mask was hide, is none' },
    ]);
  });

  it('two masks of one strength are each a break, for together they show more', () => {
    const [phone, digits] = ['phone', 'keep-3-2'].map((mask) => changed(`${pii} mask`, mask));
    assert.ok(phone && digits);
    assert.equal(worst(compare(phone, digits)), 'breaking');
    assert.equal(worst(compare(digits, phone)), 'breaking');
  });

  it('a new success is a break, a new problem or 304 is not', () => {
    for (const [status, kind] of [
      ['202', 'breaking'],
      ['302', 'breaking'],
      ['304', 'additive'],
      ['418', 'additive'],
      ['default', 'additive'],
    ] as const)
      // prettier-ignore
      assert.equal(worst(compare(toyContract, changed(`${getPen} responses ${status}`, { description: 'New.' }))), kind);
  });

  it('allOf and a reference are the same as the fields written out', () => {
    const { description, ...shape } = toyContract.components.schemas.Pen;
    const split = changed(pen, { description, allOf: [shape] });
    assert.deepEqual(compare(toyContract, split), []);
    assert.equal(worst(compare(toyContract, changed(`${pen} allOf 0 properties nibs`, undefined, split))), 'breaking');
  });

  it('a schema that holds itself comes to an end', () => {
    const nested = changed(`${pen} properties spare`, { $ref: '#/components/schemas/Pen' });
    assert.deepEqual(compare(nested, nested), []);
    assert.equal(worst(compare(nested, changed(`${pen} properties nibs`, undefined, nested))), 'breaking');
  });
});

describe('any contract', () => {
  const limit = fc.option(fc.integer({ min: 0, max: 20 }), { nil: undefined });
  const leaf = fc.record(
    {
      type: fc.constantFrom('string', 'integer', ['string', 'null']),
      maxLength: limit,
      minimum: limit,
      enum: fc.uniqueArray(fc.constantFrom('a', 'b', 'c'), { minLength: 1 }),
    },
    { requiredKeys: ['type'] },
  );
  const { schema } = fc.letrec((tie) => ({
    schema: fc.oneof({ maxDepth: 3 }, leaf, tie('list'), tie('object')),
    list: fc.record({ type: fc.constant('array'), items: tie('schema'), maxItems: limit }),
    object: fc.record({
      type: fc.constant('object'),
      properties: fc.dictionary(fc.constantFrom('one', 'two', 'three'), tie('schema')),
      required: fc.subarray(['one', 'two', 'three']),
    }),
  }));
  const sent = (shape: unknown) => changed(create, shape);
  const received = (shape: unknown) => changed(pen, shape);

  it('has no change from itself', () => {
    fc.assert(
      fc.property(schema, (shape) => {
        for (const contract of [sent(shape), received(shape)])
          assert.deepEqual(compare(contract, structuredClone(contract)), []);
      }),
    );
  });

  it('changes there when it changes back', () => {
    fc.assert(
      fc.property(schema, schema, (one, two) => {
        for (const place of [sent, received]) {
          const [there, back] = [compare(place(one), place(two)), compare(place(two), place(one))];
          assert.equal(there.length === 0, back.length === 0);
        }
      }),
    );
  });

  it('loosened for the sender is tightened for the receiver', () => {
    fc.assert(
      fc.property(schema, fc.integer({ min: 0, max: 20 }), fc.integer({ min: 1, max: 9 }), (shape, from, more) => {
        const grown = (maxLength: number) => ({ type: 'object', properties: { shape, text: { ...text, maxLength } } });
        assert.equal(worst(compare(sent(grown(from)), sent(grown(from + more)))), 'additive');
        assert.equal(worst(compare(received(grown(from)), received(grown(from + more)))), 'breaking');
      }),
    );
  });
});

describe('what a version allows', () => {
  const breaking: Change[] = [{ kind: 'breaking', where: 'getPen', message: 'is gone' }];
  const additive: Change[] = [{ kind: 'additive', where: 'getPen', message: 'new' }];
  const cases: [released: string, now: string, changes: Change[], refusal: RegExp | ''][] = [
    ['1.2.3', '1.2.3', [], ''],
    ['1.2.3', '1.2.3', additive, ''],
    ['1.2.3', '1.2.3', breaking, /2\.0\.0/],
    ['1.2.3', '1.3.0', breaking, /2\.0\.0/],
    ['1.2.3', '2.0.0', breaking, ''],
    ['0.1.0', '0.1.0', breaking, /0\.2\.0/],
    ['0.1.0', '0.1.1', breaking, /0\.2\.0/],
    ['0.1.0', '0.2.0', breaking, ''],
    ['0.9.0', '1.0.0', breaking, ''],
    ['0.1.0', '0.1.0', additive, ''],
    ['1.2.3', '1.2.2', [], /older/],
    ['1.2.3', '0.9.9', [], /older/],
    ['1.10.0', '1.9.0', [], /older/],
    ['1.2', '1.2.3', [], /Not a version: 1\.2$/],
    ['1.2.3', 'next', [], /Not a version: next/],
  ];
  for (const [released, now, changes, refusal] of cases) {
    it(`${released} → ${now} with ${changes[0]?.kind ?? 'no'} change: ${refusal ? 'refused' : 'allowed'}`, () => {
      const said = refuseChanges(released, now, changes);
      if (refusal) assert.match(said, refusal);
      else assert.equal(said, '');
    });
  }
});

describe('the gate', () => {
  const folder = mkdtempSync(join(tmpdir(), 'sotay-changes-'));
  after(() => rmSync(folder, { recursive: true }));
  const run = (released: string, contract: string) => {
    const [from, to] = [join(folder, 'released.json'), join(folder, 'contract.json')];
    writeFileSync(from, released);
    writeFileSync(to, contract);
    return runScript('contract-changes.mjs', '--released', from, '--contract', to);
  };
  const good = JSON.stringify(toyContract);

  it('prints additive changes and passes', () => {
    const { code, output } = run(good, JSON.stringify(changed(`${pen} properties ink`, text)));
    assert.equal(code, 0);
    assert.match(output, /0 breaking[^]*2 additive changes since 1\.2\.3\n {2}createPen 201\.ink: new field/);
  });

  it('fails on a breaking change, until the major grows', () => {
    const broken = changed(`${pen} properties nibs`, undefined);
    const { code, output } = run(good, JSON.stringify(broken));
    assert.equal(code, 1);
    assert.match(output, /createPen 201\.nibs: the field is gone[^]*2\.0\.0/);
    assert.equal(run(good, JSON.stringify(changed('info version', '2.0.0', broken))).code, 0);
  });

  it('fails when it cannot compare, or has nothing to compare', () => {
    for (const [released, contract] of [
      ['', good],
      [good, '{'],
      ['{}', '{}'],
      [good, JSON.stringify(changed('components schemas Colour', undefined))],
    ] as const)
      assert.equal(run(released, contract).code, 2);
    assert.equal(runScript('contract-changes.mjs', '--released', join(folder, 'gone.json')).code, 2);
  });
});

function worst(changes: readonly Change[]): Kind {
  if (changes.some(({ kind }) => kind === 'breaking')) return 'breaking';
  return changes.length > 0 ? 'additive' : 'nothing';
}
