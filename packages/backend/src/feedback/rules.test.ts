import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { receiptCode } from './receipt-code.ts';
import { answerDueAt, stateAfterReply, type FeedbackState, type FeedbackVoice } from './rules.ts';
import { endOfWorkingDay, isWorkingDay } from './working-days.ts';

const states: FeedbackState[] = ['submitted', 'received', 'forwarded', 'answered', 'closed'];
const voices: FeedbackVoice[] = ['author', 'recipient'];

describe('replies (domain 3.4.5)', () => {
  const table: [FeedbackState, FeedbackVoice, FeedbackState | null][] = [
    ['submitted', 'author', 'submitted'],
    ['submitted', 'recipient', 'answered'],
    ['received', 'author', 'received'],
    ['received', 'recipient', 'answered'],
    ['forwarded', 'author', 'forwarded'],
    ['forwarded', 'recipient', 'answered'],
    ['answered', 'author', 'received'],
    ['answered', 'recipient', 'answered'],
    ['closed', 'author', null],
    ['closed', 'recipient', null],
  ];
  assert.equal(table.length, states.length * voices.length);
  for (const [state, voice, expected] of table) {
    it(`${state} + a word of the ${voice} → ${expected ?? 'refused'}`, () => {
      assert.equal(stateAfterReply(state, voice), expected);
    });
  }

  it('whoever spoke last decides whether it is answered', () => {
    fc.assert(
      fc.property(fc.constantFrom(...states), fc.array(fc.constantFrom(...voices), { minLength: 1 }), (from, talk) => {
        let state = from;
        for (const voice of talk) state = stateAfterReply(state, voice) ?? state;
        assert.equal(state === 'answered', from !== 'closed' && talk.at(-1) === 'recipient');
        assert.equal(state === 'closed', from === 'closed');
      }),
    );
  });
});

describe('working days', () => {
  it('the Tết and Giỗ Tổ in the table are 1/1 and 10/3 of the lunar calendar', () => {
    const lunar = new Intl.DateTimeFormat('en-u-ca-chinese', { day: 'numeric', month: 'numeric', timeZone: 'UTC' });
    const lunarDay = (day: string): string => {
      const parts = lunar.formatToParts(new Date(`${day}T12:00:00Z`));
      const part = (type: string): string => parts.find((one) => one.type === type)?.value ?? '';
      return `${part('day')}/${part('month')}`;
    };
    for (const day of ['2026-02-17', '2028-01-26']) {
      assert.equal(lunarDay(day), '1/1', day);
      assert.equal(isWorkingDay(day), false, day);
    }
    // The new moon of 06/02/2027 comes at 22:56 in Việt Nam and at 23:56 in Beijing, where ICU misses the day by minutes.
    assert.ok(['1/1', '30/12'].includes(lunarDay('2027-02-06')));
    assert.equal(isWorkingDay('2027-02-06'), false);
    for (const day of ['2026-04-26', '2027-04-16', '2028-04-04']) {
      assert.equal(lunarDay(day), '10/3', day);
      assert.equal(isWorkingDay(day), false, day);
    }
  });

  it('every year of the table gives each holiday a weekday off', () => {
    // Điều 112: 1 + 5 + 1 + 1 + 1 + 2 days; one that falls on a weekend moves to a weekday (Điều 111.3).
    for (const year of [2026, 2027, 2028]) {
      let off = 0;
      for (let day = Date.UTC(year, 0, 1); day < Date.UTC(year + 1, 0, 1); day += 86_400_000) {
        const weekday = new Date(day).getUTCDay();
        if (weekday !== 0 && weekday !== 6 && !isWorkingDay(new Date(day).toISOString().slice(0, 10))) off += 1;
      }
      assert.equal(off, 11, String(year));
    }
  });

  const days = [
    ['2026-11-20', true],
    ['2026-11-21', false],
    ['2026-11-22', false],
    ['2027-01-01', false],
    ['2027-02-04', true],
    ['2027-02-11', false],
    ['2027-02-12', true],
    ['2026-04-30', false],
    ['2027-05-03', false],
    ['2026-09-01', false],
    ['2031-09-02', false],
    ['2031-09-03', true],
  ] as const;
  for (const [day, expected] of days) {
    it(`${day} is ${expected ? 'a working day' : 'off'}`, () => {
      assert.equal(isWorkingDay(day), expected);
    });
  }

  it('the end of the nth working day has n working days behind it and falls on one', () => {
    const instants = fc.date({ min: new Date('2026-01-01'), max: new Date('2029-01-01'), noInvalidDate: true });
    const vietnamDay = (at: number): string => new Date(at + 7 * 3_600_000).toISOString().slice(0, 10);
    fc.assert(
      fc.property(instants, fc.integer({ min: 1, max: 90 }), (from, count) => {
        const end = endOfWorkingDay(from, count).getTime();
        assert.ok(isWorkingDay(vietnamDay(end)));
        assert.equal(new Date(end + 7 * 3_600_000).toISOString().slice(11, 19), '23:59:59');
        let seen = 0;
        for (let at = from.getTime() + 86_400_000; vietnamDay(at) <= vietnamDay(end); at += 86_400_000) {
          if (isWorkingDay(vietnamDay(at))) seen += 1;
        }
        assert.equal(seen, count);
      }),
    );
  });
});

describe('the day an answer is due', () => {
  const table = [
    ['cell', '2026-11-20T09:00:00+07:00', '2027-01-04T23:59:59+07:00'],
    ['managingCommittee', '2026-11-20T09:00:00+07:00', '2027-02-22T23:59:59+07:00'],
    ['cell', '2027-01-04T00:00:00+07:00', '2027-02-22T23:59:59+07:00'],
    // Sunday evening in Việt Nam is still Sunday in UTC; Monday 01:00 in Việt Nam is Sunday in UTC.
    ['cell', '2026-11-22T23:00:00+07:00', '2027-01-04T23:59:59+07:00'],
    ['cell', '2026-11-23T01:00:00+07:00', '2027-01-05T23:59:59+07:00'],
  ] as const;
  for (const [recipient, submittedAt, dueAt] of table) {
    it(`${recipient}, sent ${submittedAt}: ${dueAt}`, () => {
      assert.equal(answerDueAt(recipient, new Date(submittedAt)).toISOString(), new Date(dueAt).toISOString());
    });
  }
});

describe('receipt codes', () => {
  it('read as the contract says, whatever the bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 5, maxLength: 5 }), (bytes) => {
        assert.match(receiptCode(bytes), /^[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$/);
      }),
    );
  });

  it('lose nothing of the bytes', () => {
    assert.equal(receiptCode(new Uint8Array([0, 0, 0, 0, 0])), '0000-0000');
    assert.equal(receiptCode(new Uint8Array([255, 255, 255, 255, 255])), 'ZZZZ-ZZZZ');
    assert.equal(receiptCode(new Uint8Array([0, 0, 0, 0, 33])), '0000-0011');
    assert.equal(receiptCode(new Uint8Array([8, 0, 0, 0, 0])), '1000-0000');
  });

  it('do not repeat', () => {
    assert.equal(new Set(Array.from({ length: 2000 }, () => receiptCode())).size, 2000);
  });
});
