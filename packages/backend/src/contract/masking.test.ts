import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { toyDocument } from '../testing/toy-contract.ts';
import { handbookContract, type JsonSchema, readContract } from './contract.ts';
import { mask, seenAs } from './masking.ts';

const toy = readContract(toyDocument());
const noteSchema = toy.operations[0]?.responses['200']?.content?.['application/json']?.schema as JsonSchema;
const NOTE = { text: 'x', citizenId: '099052000123', reason: 'việc riêng', below: [{ citizenId: '099152000145' }] };

describe('masking', () => {
  it('masks for a caller with no relation: through references, lists and allOf', () => {
    assert.deepEqual(mask(noteSchema, NOTE), {
      text: 'x',
      citizenId: '099*******23',
      reason: null,
      below: [{ citizenId: '099*******45' }],
    });
  });

  it('shows each field to the relations that it names, and to no others', () => {
    assert.deepEqual(mask(noteSchema, seenAs({ ...NOTE }, 'self')), { ...NOTE, reason: null });
    assert.deepEqual(mask(noteSchema, seenAs({ ...NOTE }, 'author')), {
      ...(mask(noteSchema, NOTE) as object),
      reason: 'việc riêng',
    });
  });

  it('lets one item of a list be seen under another relation', () => {
    const note = { ...NOTE, below: [seenAs({ citizenId: '099052000123' }, 'self'), { citizenId: '099052000123' }] };
    assert.deepEqual((mask(noteSchema, note) as typeof NOTE).below, [
      { citizenId: '099052000123' },
      { citizenId: '099*******23' },
    ]);
  });

  it('does not touch the stored object', () => {
    mask(noteSchema, NOTE);
    assert.equal(NOTE.citizenId, '099052000123');
  });

  it('shows a phone as 09** *** 678, however it is stored', () => {
    const schema = { type: 'string', 'x-pii': { kind: 'phone', mask: 'phone' } };
    assert.equal(mask(schema, '+84912345678'), '09** *** 678');
    assert.equal(mask(schema, '0912 345 678'), '09** *** 678');
    assert.equal(mask(schema, null), null);
  });

  it('never shows the three numbers of the profile, not even to their owner', () => {
    const profile = handbookContract().operations.find(({ operationId }) => operationId === 'getMyProfile');
    const schema = profile?.responses['200']?.content?.['application/json']?.schema;
    const seen = mask(
      schema,
      seenAs(
        { citizenId: '099052000123', partyCardNumber: '099052000123', phone: '+84900000012' },
        'self',
        'cell',
        'subtree',
      ),
    );
    assert.deepEqual(seen, { citizenId: '099*******23', partyCardNumber: '099*******23', phone: '09** *** 012' });
  });
});
