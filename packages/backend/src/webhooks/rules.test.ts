import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { type Attempt, JITTER, LONGEST_RETRY_AFTER, outcomeOf, RETRY_DELAYS } from './rules.ts';

const now = new Date('2026-11-27T03:00:00Z');
const second = 1000;
const hour = 3_600_000;

/** The wait of a retry in milliseconds, or what happens instead. */
function wait(attempt: Attempt, attempts = 1, random = 0): number | string {
  const outcome = outcomeOf(attempt, attempts, now, random);
  return outcome.kind === 'retry' ? outcome.at.getTime() - now.getTime() : outcome.kind;
}

describe('what becomes of a delivery', () => {
  const table: [string, Attempt, number | string][] = [
    ['200', { status: 200 }, 'delivered'],
    ['204', { status: 204 }, 'delivered'],
    ['299', { status: 299 }, 'delivered'],
    ['300', { status: 300 }, 5 * second],
    ['a redirect, which is no success', { status: 301 }, 5 * second],
    ['a redirect that keeps the method', { status: 307 }, 5 * second],
    ['an interim status', { status: 199 }, 5 * second],
    ['a request that is refused', { status: 400 }, 5 * second],
    ['not found', { status: 404 }, 5 * second],
    ['gone', { status: 410 }, 'gone'],
    ['gone, with a time to come back', { status: 410, retryAfter: '60' }, 'gone'],
    ['too many', { status: 429 }, 5 * second],
    ['broken', { status: 500 }, 5 * second],
    ['no answer in time', { error: 'timeout' }, 5 * second],
    ['no connection', { error: 'unreachable' }, 5 * second],
    ['an address inside', { error: 'address-refused' }, 5 * second],
    ['Retry-After in seconds', { status: 429, retryAfter: '120' }, 120 * second],
    ['Retry-After as a date', { status: 503, retryAfter: 'Fri, 27 Nov 2026 03:10:00 GMT' }, 600 * second],
    ['Retry-After sooner than the schedule', { status: 503, retryAfter: '1' }, 5 * second],
    ['Retry-After in the past', { status: 503, retryAfter: 'Fri, 27 Nov 2020 03:10:00 GMT' }, 5 * second],
    ['Retry-After of a year', { status: 503, retryAfter: '31536000' }, 24 * hour],
    ['Retry-After beyond any number', { status: 503, retryAfter: '9'.repeat(400) }, 24 * hour],
    ['Retry-After below nothing', { status: 503, retryAfter: '-5' }, 5 * second],
    ['Retry-After of words', { status: 503, retryAfter: 'soon' }, 5 * second],
    ['Retry-After on success', { status: 200, retryAfter: '60' }, 'delivered'],
  ];
  for (const [name, attempt, expected] of table) {
    it(`${name}: ${expected}`, () => {
      assert.equal(wait(attempt), expected);
    });
  }
});

describe('the schedule', () => {
  it('is ten attempts in a little over three days', () => {
    const waits = Array.from({ length: 10 }, (_, index) => wait({ status: 500 }, index + 1));
    assert.deepEqual(waits, [...RETRY_DELAYS, 'exhausted']);
    const days = RETRY_DELAYS.reduce((sum, delay) => sum + delay, 0) / (24 * hour);
    assert.ok(days > 3 && days < 3.5, String(days));
  });

  const attempts: fc.Arbitrary<Attempt> = fc.oneof(
    fc.record({ status: fc.integer({ min: 100, max: 599 }), retryAfter: fc.option(fc.string(), { nil: undefined }) }),
    fc.record({
      status: fc.integer({ min: 300, max: 599 }),
      retryAfter: fc.oneof(
        fc.nat().map(String),
        fc.date({ noInvalidDate: true, max: new Date('9999-01-01') }).map((date) => date.toUTCString()),
      ),
    }),
    fc.record({ error: fc.constantFrom('timeout', 'unreachable', 'address-refused') }),
  );
  const random = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });

  it('ends for every receiver, and no wait is shorter than its step or longer than a day and its jitter', () => {
    fc.assert(
      fc.property(attempts, fc.integer({ min: 1, max: 30 }), random, (attempt, count, chance) => {
        const outcome = wait(attempt, count, chance);
        if (count > RETRY_DELAYS.length) assert.notEqual(typeof outcome, 'number');
        if (typeof outcome === 'string') return;
        assert.ok(outcome >= (RETRY_DELAYS[count - 1] ?? Infinity));
        assert.ok(outcome <= LONGEST_RETRY_AFTER * (1 + JITTER));
      }),
    );
  });

  it('spreads what failed together', () => {
    assert.equal(wait({ status: 500 }, 9, 0.5), 26.4 * hour);
    assert.ok(Number(wait({ status: 500 }, 2, 0.99)) > Number(wait({ status: 500 }, 2, 0.01)));
  });
});
