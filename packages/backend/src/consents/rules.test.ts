import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { PURPOSES, readConsentPolicy } from './policy.ts';
import { type ConsentState, type RecordFacts, refuseGiving, stateOf } from './rules.ts';

const open = (textVersion: string): RecordFacts => ({ textVersion, withdrawnAt: null });
const closed = (textVersion: string): RecordFacts => ({ textVersion, withdrawnAt: new Date(0) });

describe('where somebody stands with a purpose', () => {
  const table: [string, RecordFacts[], ConsentState][] = [
    ['said nothing', [], 'none'],
    ['consented to the text in force', [open('2')], 'given'],
    ['consented to an earlier text', [open('1')], 'outdated'],
    ['consented to both', [open('2'), open('1')], 'given'],
    ['withdrew', [closed('2')], 'withdrawn'],
    ['withdrew, and consented again', [open('2'), closed('2')], 'given'],
    ['withdrew an earlier text', [closed('1')], 'withdrawn'],
  ];
  for (const [name, records, expected] of table)
    it(`who ${name}: ${expected}`, () => assert.equal(stateOf(records, '2'), expected));

  it('nothing that was withdrawn or is of another text is ever a consent', () => {
    const record = fc.record({ textVersion: fc.constantFrom('1', '2', '3'), isOpen: fc.boolean() });
    fc.assert(
      fc.property(fc.array(record), (records) => {
        const facts = records.map(({ textVersion, isOpen }) => (isOpen ? open(textVersion) : closed(textVersion)));
        const consented = records.some(({ textVersion, isOpen }) => isOpen && textVersion === '2');
        assert.equal(stateOf(facts, '2') === 'given', consented);
      }),
    );
  });
});

describe('what consent can be given to', () => {
  const table = [
    ['consent', '2', null],
    ['consent', '1', 'consent-text-changed'],
    ['law', '2', 'consent-not-asked'],
    ['law', '1', 'consent-not-asked'],
  ] as const;
  for (const [basis, shown, expected] of table)
    it(`basis ${basis}, version ${shown} shown: ${expected ?? 'taken'}`, () =>
      assert.equal(refuseGiving({ basis, textVersion: '2' }, shown), expected));
});

describe('the texts', () => {
  it('of this package ask for every purpose on its own, and tell what the law wants told', () => {
    const policy = readConsentPolicy();
    assert.deepEqual([...policy.keys()], [...PURPOSES]);
    for (const asked of policy.values()) {
      assert.equal(asked.basis, 'consent');
      assert.match(asked.sensitiveNotice, /nhạy cảm/, 'decree art. 6');
      assert.ok(asked.dataKinds.length && asked.rights.length && asked.controller.name);
    }
  });

  it('of an operator name what is wrong with them, and the basis is the operator’s', () => {
    const own = readConsentPolicy(undefined, ['adoption']);
    assert.deepEqual([own.get('adoption')?.basis, own.get('feedback')?.basis], ['law', 'consent']);
    assert.throws(() => readConsentPolicy('{'), SyntaxError);
    assert.throws(() => readConsentPolicy('{"controller": {}}'), /"purposes" must be an object/);
    assert.throws(
      () =>
        readConsentPolicy(
          '{"controller": {"name": "A", "contact": "B"}, "rights": ["x"], "purposes": {"handbook": {}}}',
        ),
      /"purposes.handbook.textVersion" must be/,
    );
  });
});
