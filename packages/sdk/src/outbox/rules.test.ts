// Which outcome does what to an entry, and which entry is next. Pure, by tables.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { ApiError, ContractError, NetworkError, TimeoutError } from '../http/errors.ts';
import { OutboxError } from './errors.ts';
import {
  askedPause,
  type Content,
  isKeyExpired,
  type Kept,
  nextToSend,
  outcomeOf,
  pauseAfter,
  toEntry,
  type Verdict,
} from './rules.ts';

const api = (status: number, code = 'some-code') =>
  new ApiError('submitFeedback', status, {
    type: '/problems/x',
    title: 'x',
    status,
    detail: 'Đề nghị thử lại.',
    code,
    requestId: 'r',
  });

describe('a failed attempt', () => {
  const table: [what: string, error: unknown, outcome: Verdict | 'wait'][] = [
    ['no connection', new NetworkError('submitFeedback'), 'wait'],
    ['no answer in time', new TimeoutError('submitFeedback'), 'wait'],
    ['a page of HTML, or a body that breaks off', new ContractError('submitFeedback'), 'wait'],
    ['a token function that fails', new RangeError('portal'), 'wait'],
    ['nobody signed in', new OutboxError('signed-out'), 'wait'],
    ['400', api(400), 'refused'],
    ['401', api(401), 'wait'],
    ['403', api(403), 'refused'],
    ['403 of a proxy', new ApiError('submitFeedback', 403), 'refused'],
    ['404', api(404), 'conflict'],
    ['408', api(408), 'wait'],
    ['409', api(409, 'notice-outdated'), 'conflict'],
    ['409 while the first request is under way', api(409, 'request-in-progress'), 'wait'],
    ['412', api(412), 'conflict'],
    ['413', api(413), 'refused'],
    ['422', api(422), 'refused'],
    ['425', api(425), 'wait'],
    ['429', api(429), 'wait'],
    ['500', api(500), 'wait'],
    ['502 of a proxy', new ApiError('submitFeedback', 502), 'wait'],
    ['503', api(503), 'wait'],
  ];
  for (const [what, error, outcome] of table) {
    it(`${what}: ${outcome}`, () => assert.equal(outcomeOf(error), outcome));
  }
});

const opinion = (verdict?: Verdict): Content => ({
  operation: 'submitFeedback',
  body: { kind: 'question', recipient: 'cell', subject: 'Hỏi', body: 'Nội dung' },
  key: 'k',
  createdAt: '2026-11-27T00:00:00.000Z',
  verdict,
});
const answer = (meetingId: string, verdict?: Verdict): Content => ({
  operation: 'acknowledgeMeeting',
  meetingId,
  body: { acknowledgement: 'attending', noticeVersion: 1 },
  key: 'k',
  createdAt: '2026-11-27T00:00:00.000Z',
  verdict,
});
const queue = (...contents: (Content | undefined)[]): Kept[] => contents.map((content, id) => ({ id, content }));

describe('the next to send', () => {
  const table: [what: string, queue: Kept[], id: number | undefined][] = [
    ['nothing', [], undefined],
    ['the oldest', queue(opinion(), opinion()), 0],
    ['past a refused opinion', queue(opinion('refused'), opinion()), 1],
    ['past what cannot be read', queue(undefined, opinion()), 1],
    ['not past a conflict on the same meeting', queue(answer('a', 'conflict'), answer('a')), undefined],
    ['not past an unsure one on the same meeting', queue(answer('a', 'unsure'), answer('a')), undefined],
    ['another meeting, past a conflict', queue(answer('a', 'conflict'), answer('a'), answer('b')), 2],
    ['an opinion, past a conflict', queue(answer('a', 'conflict'), opinion()), 1],
  ];
  for (const [what, kept, id] of table) it(what, () => assert.equal(nextToSend(kept)?.id, id));

  it('keeps the order of each meeting, whatever waits for a decision', () => {
    const verdict = fc.constantFrom<Verdict | undefined>(undefined, undefined, 'conflict', 'refused', 'unsure');
    const content = fc.oneof(
      fc.tuple(fc.constantFrom('a', 'b'), verdict).map(([id, word]) => answer(id, word)),
      verdict.map(opinion),
    );
    fc.assert(
      fc.property(fc.array(content), (contents) => {
        const next = nextToSend(queue(...contents));
        const earlier = contents.slice(0, next?.id ?? contents.length);
        const heldUp = new Set(earlier.filter((one) => one.verdict).map((one) => 'meetingId' in one && one.meetingId));
        // Everything before it waits for the user, itself or through its meeting; it does not.
        for (const one of earlier) assert.ok(one.verdict || ('meetingId' in one && heldUp.has(one.meetingId)));
        if (next) {
          assert.equal(next.content.verdict, undefined);
          if ('meetingId' in next.content) assert.ok(!heldUp.has(next.content.meetingId));
        }
      }),
    );
  });
});

describe('a key that the server may have forgotten', () => {
  const now = Date.UTC(2026, 10, 27);
  const hours = (count: number) => now - count * 3_600_000;
  const table: [what: string, attemptedAt: number | undefined, expired: boolean][] = [
    ['never attempted, however old', undefined, false],
    ['attempted just now', now, false],
    ['22 hours ago', hours(22), false],
    ['23 hours and more', hours(23.1), true],
    ['a clock set back by minutes', hours(-0.1), false],
    ['a clock set back by days', hours(-48), true],
  ];
  for (const [what, attemptedAt, expired] of table) {
    it(`${what}: ${expired}`, () => assert.equal(isKeyExpired({ id: 1, attemptedAt }, now), expired));
  }
});

describe('an entry as it is shown', () => {
  it('is being sent while a tab has it, and waits again when that tab is gone', () => {
    const kept = { id: 1, content: opinion(), until: 1000 };
    assert.equal(toEntry(kept, 999).state, 'sending');
    assert.equal(toEntry(kept, 1000).state, 'waiting');
    assert.equal(toEntry({ ...kept, content: opinion('conflict') }, 999).state, 'conflict');
    assert.deepEqual(toEntry({ id: 7 }, 0), { id: 7, state: 'unreadable' });
  });
});

describe('the pause', () => {
  it('doubles from a second to five minutes, and never falls below half of it', () => {
    for (const [failures, most] of [
      [1, 1000],
      [2, 2000],
      [5, 16_000],
      [9, 256_000],
      [10, 300_000],
      [500, 300_000],
    ] as const) {
      assert.equal(pauseAfter(failures, 0, 1), most);
      assert.equal(pauseAfter(failures, 0, 0), most / 2);
    }
  });

  it('is as long as Retry-After asks, up to five minutes', () => {
    const now = Date.parse('2026-11-27T00:00:00Z');
    for (const [value, expected] of [
      ['120', 120_000],
      ['0', 0],
      ['86400', 300_000],
      ['Fri, 27 Nov 2026 00:02:00 GMT', 120_000],
      ['Thu, 26 Nov 2026 00:00:00 GMT', 0],
      ['Sat, 28 Nov 2026 00:00:00 GMT', 300_000],
      ['-5', 0],
      ['soon', 0],
      ['', 0],
    ] as const) {
      const error = new ApiError('submitFeedback', 429, undefined, new Headers({ 'Retry-After': value }));
      assert.equal(askedPause(error, now), expected, value);
    }
    assert.equal(askedPause(api(503), now), 0);
    assert.equal(askedPause(new NetworkError('submitFeedback'), now), 0);
    assert.equal(pauseAfter(1, 120_000, 1), 120_000);
    assert.equal(pauseAfter(10, 120_000, 1), 300_000);
  });
});
