import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { expiresAt, isBarred, refuseAssignment, sessionState, supportCodeState, supportState } from './rules.ts';

const TODAY = '2026-11-27';
const day = fc
  .integer({ min: 0, max: 60 })
  .map((days) => new Date(Date.UTC(2026, 10, days)).toISOString().slice(0, 10));

describe('the rules of helping', () => {
  it('counts both days of an assignment in, and no day after somebody ended it', () => {
    for (const [fromOn, toOn, ended, state] of [
      ['2026-11-27', null, false, 'current'],
      ['2026-11-27', '2026-11-27', false, 'current'],
      ['2026-11-28', null, false, 'planned'],
      ['2026-11-01', '2026-11-26', false, 'ended'],
      ['2026-11-01', null, true, 'ended'],
      ['2026-12-01', null, true, 'ended'],
    ] as const) {
      const endedAt = ended ? new Date() : null;
      assert.equal(supportState({ fromOn, toOn, endedAt }, TODAY), state, `${fromOn} ${toOn} ${ended}`);
    }
  });

  it('lets two members of one cell of the caller be assigned, and names each field that stands against it', () => {
    const cells = new Map([
      ['a', 'cell'],
      ['b', 'cell'],
      ['c', 'other cell'],
    ]);
    const codes = (helperId: string, helpedId: string, fromOn = TODAY, toOn: string | null = null) =>
      refuseAssignment({ helperId, helpedId, fromOn, toOn }, cells, TODAY).map(({ code, field }) => `${field} ${code}`);
    assert.deepEqual(codes('a', 'b'), []);
    assert.deepEqual(codes('a', 'a'), ['helpedId helps-themselves']);
    assert.deepEqual(codes('a', 'c'), ['helpedId not-in-cell']);
    assert.deepEqual(codes('x', 'b'), ['helperId not-in-cell']);
    assert.deepEqual(codes('x', 'y'), ['helperId not-in-cell', 'helpedId not-in-cell']);
    assert.deepEqual(codes('a', 'b', '2026-12-02', '2026-12-01'), ['to end-before-start']);
    assert.deepEqual(codes('a', 'b', '2026-11-01', '2026-11-26'), ['to end-in-past']);
  });

  it('never assigns what is over at once', () => {
    fc.assert(
      fc.property(day, fc.option(day), day, (fromOn, toOn, today) => {
        const cells = new Map([
          ['a', 'cell'],
          ['b', 'cell'],
        ]);
        const allowed = refuseAssignment({ helperId: 'a', helpedId: 'b', fromOn, toOn }, cells, today).length === 0;
        return allowed === (toOn === null || (toOn >= fromOn && toOn >= today));
      }),
    );
  });

  it('locks a code at the fifth wrong attempt', () => {
    const code = { uses: 0, issuedAt: new Date(`${TODAY}T09:00:00+07:00`) };
    assert.equal(supportCodeState(null, TODAY), 'none');
    assert.equal(supportCodeState({ ...code, wrongAttempts: 4 }, TODAY), 'valid');
    assert.equal(supportCodeState({ ...code, wrongAttempts: 5 }, TODAY), 'locked');
    assert.equal(supportCodeState({ ...code, wrongAttempts: 5, uses: 10 }, TODAY), 'locked');
  });

  it('lets a code open ten sessions, until the end of the 90th day after its own', () => {
    const code = { wrongAttempts: 0, uses: 0, issuedAt: new Date('2026-11-27T23:30:00+07:00') };
    assert.equal(supportCodeState({ ...code, uses: 9 }, TODAY), 'valid');
    assert.equal(supportCodeState({ ...code, uses: 10 }, TODAY), 'expired');
    assert.equal(supportCodeState(code, '2027-02-25'), 'valid');
    assert.equal(supportCodeState(code, '2027-02-26'), 'expired');
  });

  it('needs no account of who is helped, and lets nobody in whom somebody shut out', () => {
    for (const states of [[], ['active'], ['pending'], ['rejected'], ['closed', 'active']])
      assert.equal(isBarred(states), false, states.join());
    for (const states of [['locked'], ['closed'], ['closed', 'pending'], ['locked', 'active']])
      assert.equal(isBarred(states), true, states.join());
  });

  it('keeps a session open only while nothing has ended it', () => {
    const startedAt = new Date('2026-11-27T09:00:00+07:00');
    const open = {
      endedAt: null,
      endReason: null,
      expiresAt: expiresAt(startedAt),
      assignment: 'current',
      bothInCell: true,
      helpedIsBarred: false,
    } as const;
    const after = (minutes: number) => new Date(startedAt.getTime() + minutes * 60_000);
    assert.equal(sessionState(open, after(0)), 'open');
    assert.equal(sessionState(open, new Date(after(15).getTime() - 1)), 'open');
    assert.equal(sessionState(open, after(15)), 'ended');
    for (const change of [
      { endedAt: after(1), endReason: 'byParty' },
      { assignment: 'ended' as const },
      { assignment: 'planned' as const },
      { bothInCell: false },
      { helpedIsBarred: true },
    ])
      assert.equal(sessionState({ ...open, ...change }, after(2)), 'ended', JSON.stringify(change));
    assert.equal(sessionState({ ...open, endedAt: after(1), endReason: 'done' }, after(20)), 'done');
  });
});
