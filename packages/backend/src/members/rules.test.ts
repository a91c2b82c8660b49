import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { expiresAt, FRESH_SECONDS, isFresh, purposeFits } from './rules.ts';

const NOW = new Date('2026-11-22T02:00:00Z');
const ago = (seconds: number) => new Date(NOW.getTime() - seconds * 1000);

describe('a sign-in that shows one’s own fields', () => {
  it('is at most five minutes old, to the second', () => {
    for (const [seconds, fresh] of [
      [0, true],
      [299, true],
      [300, true],
      [301, false],
      [86_400, false],
    ] as const)
      assert.equal(isFresh(ago(seconds), NOW), fresh, `${seconds} s`);
  });

  it('is never one whose time nobody knows', () => {
    assert.equal(isFresh(null, NOW), false);
    assert.equal(isFresh(undefined, NOW), false);
  });

  it('does not get fresher with age', () => {
    fc.assert(
      fc.property(fc.integer({ min: -60, max: 1e6 }), fc.nat(1e6), (seconds, more) => {
        assert.ok(isFresh(ago(seconds), NOW) || !isFresh(ago(seconds + more), NOW));
      }),
    );
    assert.equal(FRESH_SECONDS, 300);
  });
});

it('revealed values are shown for 30 seconds', () => {
  assert.equal(expiresAt(NOW).toISOString(), '2026-11-22T02:00:30.000Z');
});

it('one’s own data are looked at for oneself, those of others never', () => {
  assert.equal(purposeFits('ownData', true), true);
  assert.equal(purposeFits('ownData', false), false);
  assert.equal(purposeFits('contact', true), false);
  assert.equal(purposeFits('contact', false), true);
});
