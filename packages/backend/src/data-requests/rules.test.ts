import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import {
  answerDueOn,
  type DataRequestAct,
  type DataRequestKind,
  type DataRequestState,
  executeDueOn,
  isOverdue,
  judge,
  stateAfter,
} from './rules.ts';

const kinds: DataRequestKind[] = ['access', 'provide', 'correct', 'withdraw', 'restrict', 'object', 'erase'];
const states: DataRequestState[] = ['submitted', 'accepted', 'refused', 'completed'];
const acts: DataRequestAct[] = ['accept', 'refuse', 'complete', 'extend'];
const at = (text: string) => new Date(`${text}+07:00`);

describe('the states of a request', () => {
  const table: [DataRequestState, ...(DataRequestState | null)[]][] = [
    // state: accept, refuse, complete, extend
    ['submitted', 'accepted', 'refused', null, null],
    ['accepted', null, null, 'completed', 'accepted'],
    ['refused', null, null, null, null],
    ['completed', null, null, null, null],
  ];
  assert.deepEqual(
    table.map(([state]) => state),
    states,
  );
  for (const [state, ...expected] of table) {
    it(`${state}: ${expected.map((next) => next ?? 'refused').join(', ')}`, () => {
      assert.deepEqual(
        acts.map((act) => stateAfter(state, act)),
        expected,
      );
    });
  }
});

describe('the days of the decree', () => {
  const answers: [string, string, string][] = [
    ['a Friday', '2026-11-20T09:00:00', '2026-11-24'],
    ['a Monday, late', '2026-11-23T23:59:00', '2026-11-25'],
    ['before the holidays of the new year', '2026-12-31T09:00:00', '2027-01-05'],
    ['in the night between two days', '2026-11-24T00:30:00', '2026-11-26'],
  ];
  for (const [name, sent, due] of answers)
    it(`an answer to one sent on ${name} is due on ${due}`, () => assert.equal(answerDueOn(at(sent)), due));

  const days: Record<DataRequestKind, string> = {
    access: '2026-12-04',
    provide: '2026-12-04',
    correct: '2026-12-04',
    withdraw: '2026-12-09',
    restrict: '2026-12-09',
    object: '2026-12-09',
    erase: '2026-12-14',
  };
  for (const kind of kinds)
    it(`to ${kind} is due on ${days[kind]}`, () =>
      assert.equal(executeDueOn(kind, at('2026-11-24T09:00:00')), days[kind]));

  it('20 more days to erase count from the first ones', () => {
    assert.equal(executeDueOn('erase', at('2026-11-24T09:00:00'), true), '2027-01-03');
  });

  it('an answer is never due before the third day, nor after what is to be carried out', () => {
    const sent = fc.date({ min: at('2026-01-02T00:00:00'), max: at('2028-11-30T00:00:00'), noInvalidDate: true });
    fc.assert(
      fc.property(sent, (day) => {
        const earliest = new Date(day.getTime() + (2 * 24 + 7) * 3_600_000).toISOString().slice(0, 10);
        assert.ok(answerDueOn(day) >= earliest);
      }),
    );
  });
});

describe('what a committee may do with a request', () => {
  const dueOn = { answerDueOn: '2026-11-24', executeDueOn: '2026-12-14' };
  const request = { ...dueOn, kind: 'erase' as DataRequestKind, extended: false, isOwn: false };
  const today = '2026-12-14';
  const table: [string, Parameters<typeof judge>[0], DataRequestAct, string | null][] = [
    ['answers', { ...request, state: 'submitted' }, 'accept', null],
    ['answers late', { ...request, state: 'submitted', answerDueOn: '2026-01-01' }, 'refuse', null],
    ['answers twice', { ...request, state: 'refused' }, 'accept', 'data-request-answered'],
    ['answers their own', { ...request, state: 'submitted', isOwn: true }, 'accept', 'own-data-request'],
    ['carries out before an answer', { ...request, state: 'submitted' }, 'complete', 'data-request-not-accepted'],
    ['carries out what was refused', { ...request, state: 'refused' }, 'complete', 'data-request-refused'],
    ['carries out twice', { ...request, state: 'completed' }, 'complete', 'data-request-completed'],
    ['carries out late', { ...request, state: 'accepted', executeDueOn: '2026-01-01' }, 'complete', null],
    ['extends on the last day', { ...request, state: 'accepted' }, 'extend', null],
    [
      'extends after it',
      { ...request, state: 'accepted', executeDueOn: '2026-12-13' },
      'extend',
      'data-request-overdue',
    ],
    ['extends twice', { ...request, state: 'accepted', extended: true }, 'extend', 'data-request-extended'],
    ['extends before an answer', { ...request, state: 'submitted' }, 'extend', 'data-request-not-accepted'],
    ...kinds
      .filter((kind) => kind !== 'erase')
      .map((kind): (typeof table)[number] => [
        `extends one to ${kind}`,
        { ...request, kind, state: 'accepted' },
        'extend',
        'data-request-not-extendable',
      ]),
  ];
  for (const [name, facts, act, expected] of table)
    it(`who ${name}: ${expected ?? 'may'}`, () =>
      assert.deepEqual(
        judge(facts, act, today),
        expected === null
          ? { outcome: 'changed', state: stateAfter(facts.state, act) }
          : { outcome: 'refused', code: expected },
      ));
});

it('only what waits is overdue, and only after its day', () => {
  const due = { answerDueOn: '2026-11-24', executeDueOn: '2026-12-14' };
  const overdue = (day: string) => states.filter((state) => isOverdue({ ...due, state }, day));
  assert.deepEqual(overdue('2026-11-24'), []);
  assert.deepEqual(overdue('2026-11-25'), ['submitted']);
  assert.deepEqual(overdue('2026-12-15'), ['submitted', 'accepted']);
});
