import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { PROFILE_FIELDS } from './fields.ts';
import {
  type ActFacts,
  appliesHere,
  changedSince,
  type CorrectionAct,
  type CorrectionState,
  judge,
  stateAfter,
} from './rules.ts';

const STATES: CorrectionState[] = ['submitted', 'approved', 'rejected', 'withdrawn'];
const ACTS: CorrectionAct[] = ['approve', 'reject', 'withdraw'];

describe('the states of a correction', () => {
  it('end with the first act on it', () => {
    const table = Object.fromEntries(
      STATES.map((state) => [state, ACTS.map((act) => stateAfter(state, act) ?? '–').join(' ')]),
    );
    assert.deepEqual(table, {
      submitted: 'approved rejected withdrawn',
      approved: '– – –',
      rejected: '– – –',
      withdrawn: '– – –',
    });
  });
});

describe('who acts on a correction', () => {
  const facts = (changes: Partial<ActFacts>): ActFacts => ({
    state: 'submitted',
    isOwn: false,
    needsSuperior: false,
    bySuperior: false,
    decidedByCaller: false,
    ...changes,
  });
  const told = (changes: Partial<ActFacts>, act: CorrectionAct) => {
    const verdict = judge(facts(changes), act);
    return verdict.outcome === 'refused' ? verdict.code : verdict.outcome;
  };

  it('is the secretary, for a secretary the superior, and nobody for themselves', () => {
    const table: [Partial<ActFacts>, string][] = [
      [{}, 'changed'],
      [{ needsSuperior: true }, 'decided-by-superior'],
      [{ needsSuperior: true, bySuperior: true }, 'changed'],
      [{ isOwn: true }, 'own-correction'],
      [{ isOwn: true, needsSuperior: true, bySuperior: true }, 'own-correction'],
    ];
    for (const [changes, expected] of table)
      for (const act of ['approve', 'reject'] as const)
        assert.equal(told(changes, act), expected, JSON.stringify([changes, act]));
  });

  it('gets the same answer twice for the same act, and a refusal for any other', () => {
    assert.equal(told({ state: 'approved', decidedByCaller: true }, 'approve'), 'repeated');
    assert.equal(told({ state: 'approved', decidedByCaller: true }, 'reject'), 'correction-already-decided');
    assert.equal(told({ state: 'approved' }, 'approve'), 'correction-already-decided');
    assert.equal(told({ state: 'withdrawn' }, 'approve'), 'correction-withdrawn');
    assert.equal(told({ state: 'withdrawn', isOwn: true }, 'withdraw'), 'repeated');
    assert.equal(told({ state: 'rejected', isOwn: true }, 'withdraw'), 'correction-already-decided');
  });
});

describe('what an approval changes here (domain 3.4.2)', () => {
  it('is everything but the cell and, of a probationary member, official date and card', () => {
    const not = (standing: string) => PROFILE_FIELDS.filter((field) => !appliesHere(field, standing));
    assert.deepEqual(not('official'), ['currentCell']);
    assert.deepEqual(not('probationary'), ['officialDate', 'partyCardNumber', 'currentCell']);
  });
});

describe('a record that changed meanwhile', () => {
  const text = fc.constantFrom('a', 'b', 'c', null);
  it('is told where it is neither as it was nor as asked for', () => {
    fc.assert(
      fc.property(text, text, fc.constantFrom('a', 'b', 'c'), (sent, now, asked) => {
        const changed = changedSince({ phone: sent }, { phone: now }, { phone: asked });
        assert.deepEqual(changed, now !== sent && now !== asked ? ['phone'] : []);
      }),
    );
    assert.deepEqual(changedSince({ phone: 'a' }, { fullName: 'x', phone: 'a' }, { phone: 'b' }), []);
  });
});
