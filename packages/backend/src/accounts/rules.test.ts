import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import {
  type AccountAct,
  type AccountDecision,
  accountStates,
  type AccountState,
  type DecisionFacts,
  isThatMember,
  judge,
  phonesMatch,
  stateAfter,
} from './rules.ts';

const acts: AccountAct[] = ['register', 'approve', 'reject', 'lock', 'unlock', 'revoke', 'transfer'];
const decisions: AccountDecision[] = ['approve', 'reject', 'lock', 'unlock', 'revoke'];

describe('the state of an account (domain 3.4.1)', () => {
  const table: Record<AccountState, Record<AccountAct, AccountState | null>> = {
    pending: {
      register: null,
      approve: 'active',
      reject: 'rejected',
      lock: null,
      unlock: null,
      revoke: 'closed',
      transfer: 'pending',
    },
    active: {
      register: null,
      approve: null,
      reject: null,
      lock: 'locked',
      unlock: null,
      revoke: 'closed',
      transfer: 'pending',
    },
    rejected: {
      register: 'pending',
      approve: null,
      reject: null,
      lock: null,
      unlock: null,
      revoke: 'closed',
      transfer: null,
    },
    locked: {
      register: null,
      approve: null,
      reject: null,
      lock: null,
      unlock: 'active',
      revoke: 'closed',
      transfer: 'pending',
    },
    closed: {
      register: null,
      approve: null,
      reject: null,
      lock: null,
      unlock: null,
      revoke: null,
      transfer: null,
    },
  };
  for (const state of accountStates)
    for (const act of acts)
      it(`${state} + ${act} → ${table[state][act] ?? 'refused'}`, () => {
        assert.equal(stateAfter(state, act), table[state][act]);
      });

  const histories = fc.array(fc.constantFrom(...acts), { maxLength: 30 });

  it('is never active without an approval since the last registration or transfer', () => {
    fc.assert(
      fc.property(histories, (history) => {
        let state: AccountState = 'pending';
        let approved = false;
        for (const act of history) {
          const next = stateAfter(state, act);
          if (next === null) continue;
          if (act === 'approve') approved = true;
          if (act === 'register' || act === 'transfer') approved = false;
          state = next;
          assert.ok(state !== 'active' || approved, history.join(' '));
        }
      }),
    );
  });

  it('is closed for ever', () => {
    fc.assert(
      fc.property(histories, (history) => {
        let state: AccountState = 'closed';
        for (const act of history) state = stateAfter(state, act) ?? state;
        assert.equal(state, 'closed');
      }),
    );
  });
});

describe('who decides', () => {
  const facts = fc.record<DecisionFacts>({
    state: fc.constantFrom(...accountStates),
    isOwn: fc.boolean(),
    needsSuperior: fc.boolean(),
    bySuperior: fc.boolean(),
    decidedByCaller: fc.boolean(),
  });

  it('is nobody on their own account, whatever their roles', () => {
    fc.assert(
      fc.property(facts, fc.constantFrom(...decisions), (some, decision) => {
        assert.deepEqual(judge({ ...some, isOwn: true }, decision), { outcome: 'refused', code: 'own-account' });
      }),
    );
  });

  it('is the superior committee alone on the account of a secretary', () => {
    fc.assert(
      fc.property(facts, fc.constantFrom(...decisions), (some, decision) => {
        const verdict = judge({ ...some, isOwn: false, needsSuperior: true, bySuperior: false }, decision);
        assert.deepEqual(verdict, { outcome: 'refused', code: 'decided-by-superior' });
      }),
    );
  });

  it('changes exactly what the states allow', () => {
    fc.assert(
      fc.property(facts, fc.constantFrom(...decisions), (some, decision) => {
        const verdict = judge({ ...some, isOwn: false, needsSuperior: false }, decision);
        const next = stateAfter(some.state, decision);
        assert.equal(verdict.outcome === 'changed' ? verdict.state : null, next);
      }),
    );
  });

  const plain = { isOwn: false, needsSuperior: false, bySuperior: false };
  const answers: [AccountState, AccountDecision, decidedByCaller: boolean, string][] = [
    ['active', 'approve', true, 'repeated'],
    ['active', 'approve', false, 'account-already-decided'],
    ['active', 'reject', true, 'account-already-decided'],
    ['rejected', 'reject', true, 'repeated'],
    ['rejected', 'approve', false, 'account-already-decided'],
    ['locked', 'lock', true, 'repeated'],
    ['locked', 'lock', false, 'account-not-active'],
    ['locked', 'approve', false, 'account-already-decided'],
    ['pending', 'lock', false, 'account-not-active'],
    ['pending', 'unlock', false, 'account-not-locked'],
    ['closed', 'revoke', true, 'repeated'],
    ['closed', 'revoke', false, 'account-closed'],
    ['closed', 'approve', false, 'account-closed'],
  ];
  for (const [state, decision, decidedByCaller, expected] of answers)
    it(`${decision} of a ${state} account${decidedByCaller ? ' by the one who decided it' : ''}: ${expected}`, () => {
      const verdict = judge({ ...plain, state, decidedByCaller }, decision);
      assert.equal(verdict.outcome === 'refused' ? verdict.code : verdict.outcome, expected);
    });
});

describe('who registers', () => {
  const listed = { fullName: 'Nguyễn Thị Hòa', birthDate: '1952-03-14', birthYear: 1952 };
  const cases: [
    string,
    Partial<typeof listed> | { birthDate: null },
    { fullName: string; birthDate: string },
    boolean,
  ][] = [
    ['the same', {}, { fullName: 'Nguyễn Thị Hòa', birthDate: '1952-03-14' }, true],
    ['in capitals, without accents', {}, { fullName: ' NGUYEN  THI HOA ', birthDate: '1952-03-14' }, true],
    ['decomposed', {}, { fullName: 'Nguyễn Thị Hòa'.normalize('NFD'), birthDate: '1952-03-14' }, true],
    ['another name', {}, { fullName: 'Nguyễn Thị Hoan', birthDate: '1952-03-14' }, false],
    ['a part of the name', {}, { fullName: 'Thị Hòa', birthDate: '1952-03-14' }, false],
    ['another day', {}, { fullName: 'Nguyễn Thị Hòa', birthDate: '1952-03-15' }, false],
    ['a list with the year only', { birthDate: null }, { fullName: 'Nguyễn Thị Hòa', birthDate: '1952-12-31' }, true],
    ['another year', { birthDate: null }, { fullName: 'Nguyễn Thị Hòa', birthDate: '1953-03-14' }, false],
  ];
  for (const [what, list, typed, expected] of cases)
    it(`${what}: ${expected ? 'found' : 'not found'}`, () => {
      assert.equal(isThatMember({ ...listed, ...list }, typed), expected);
    });

  it('has the phone of the list however it is written, and nothing to compare when one is missing', () => {
    assert.equal(phonesMatch('+84900000010', '0900000010'), true);
    assert.equal(phonesMatch('+84900000010', '+84900000010'), true);
    assert.equal(phonesMatch('+84900000010', '0900000011'), false);
    assert.deepEqual([phonesMatch(null, '0900000010'), phonesMatch('+84900000010', undefined)], [null, null]);
  });
});
