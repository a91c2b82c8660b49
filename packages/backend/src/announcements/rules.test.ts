import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import {
  type AnnouncementState,
  answerRecipient,
  refuseChange,
  refusePin,
  refusePublication,
  refuseWithdrawal,
  shownReaders,
} from './rules.ts';

describe('the states of an announcement', () => {
  const withdrawn = ['announcement-withdrawn'];
  const published = ['announcement-published'];
  const table: [AnnouncementState, { words: string[]; pin: string[]; publish: string[]; withdraw: string[] }][] = [
    ['draft', { words: [], pin: [], publish: [], withdraw: [] }],
    ['published', { words: published, pin: [], publish: published, withdraw: [] }],
    ['withdrawn', { words: withdrawn, pin: withdrawn, publish: withdrawn, withdraw: withdrawn }],
  ];
  for (const [state, expected] of table) {
    it(`${state}: what it refuses`, () => {
      assert.deepEqual(refuseChange(state, ['pinnedUntil', 'body']), expected.words);
      assert.deepEqual(refuseChange(state, ['targetIds']), expected.words);
      assert.deepEqual(refuseChange(state, ['pinnedUntil']), expected.pin);
      assert.deepEqual(refusePublication(state), expected.publish);
      assert.deepEqual(refuseWithdrawal(state), expected.withdraw);
    });
  }
});

it('a pin lies ahead, or there is none', () => {
  const now = new Date('2026-11-20T09:00:00Z');
  assert.deepEqual(refusePin(null, now), []);
  assert.deepEqual(refusePin(new Date(now.getTime() + 1), now), []);
  assert.deepEqual(refusePin(now, now), ['pin-in-past']);
});

it('an answer goes to the cell, or to the committee that directly manages it', () => {
  assert.equal(answerRecipient({ isAboveOwnCell: false }), 'cell');
  assert.equal(answerRecipient({ isAboveOwnCell: true }), 'managingCommittee');
});

describe('how many have read', () => {
  it('is never told of one to four', () => {
    fc.assert(
      fc.property(fc.nat({ max: 200 }), fc.nat({ max: 200 }), (audience, some) => {
        const read = Math.min(some, audience);
        const shown = shownReaders(audience, read);
        assert.ok(shown === null || shown === read, 'nothing but the truth');
        if (audience < 5) assert.equal(shown, null);
        else assert.equal(shown === null, read >= 1 && read <= 4);
      }),
    );
  });

  it('is told from five on, and when nobody has', () => {
    assert.deepEqual(
      [shownReaders(4, 0), shownReaders(5, 0), shownReaders(24, 4), shownReaders(24, 5), shownReaders(5, 5)],
      [null, 0, null, 5, 5],
    );
  });
});
