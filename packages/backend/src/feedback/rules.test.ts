import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { officialDaysOff, readDaysOff } from './days-off.ts';
import { receiptCode } from './receipt-code.ts';
import {
  answerDueAt,
  extendedDueAt,
  type FeedbackAct,
  type FeedbackState,
  isOverdue,
  refuseAct,
  stateAfter,
  workingDaysToAnswer,
} from './rules.ts';
import * as workingDays from './working-days.ts';

const isWorkingDay = (day: string) => workingDays.isWorkingDay(officialDaysOff, day);
const endOfWorkingDay = (from: Date, count: number) => workingDays.endOfWorkingDay(officialDaysOff, from, count);

const states: FeedbackState[] = ['submitted', 'received', 'forwarded', 'answered', 'closed'];
const acts: FeedbackAct[] = ['add', 'receive', 'answer', 'forward', 'extend', 'close'];
const NOW = new Date('2026-11-20T09:00:00+07:00');
const BEFORE = new Date('2026-11-20T08:59:59+07:00');
const open = { dueAt: NOW, extended: false, isOwn: false };

describe('the states of an opinion (domain 3.4.5)', () => {
  const table: [FeedbackState, ...(FeedbackState | null)[]][] = [
    // state: add, receive, answer, forward, extend, close
    ['submitted', 'submitted', 'received', 'answered', 'forwarded', 'received', null],
    ['received', 'received', 'received', 'answered', 'forwarded', 'received', null],
    ['forwarded', 'forwarded', 'forwarded', 'answered', 'forwarded', 'forwarded', null],
    ['answered', 'received', 'answered', 'answered', null, null, 'closed'],
    ['closed', null, 'closed', null, null, null, null],
  ];
  assert.deepEqual(
    table.map(([state]) => state),
    states,
  );
  for (const [state, ...expected] of table) {
    for (const [at, act] of acts.entries()) {
      it(`${state} + ${act} → ${expected[at] ?? 'refused'}`, () => {
        assert.equal(stateAfter(state, act), expected[at]);
      });
    }
  }

  const anyState = fc.constantFrom(...states);
  const life = (from: FeedbackState, done: readonly FeedbackAct[]): FeedbackState =>
    done.reduce((state, act) => stateAfter(state, act) ?? state, from);

  it('nothing leads out of closed, and only an answered opinion leads there', () => {
    fc.assert(
      fc.property(anyState, fc.array(fc.constantFrom(...acts)), (from, done) => {
        assert.equal(life('closed', done), 'closed');
        const end = life(from, done);
        if (end !== 'closed' || from === 'closed') return;
        const answeredBefore = done.some((_, at) => life(from, done.slice(0, at)) === 'answered');
        assert.ok(answeredBefore);
      }),
    );
  });

  it('whoever spoke last decides whether it is answered', () => {
    fc.assert(
      fc.property(anyState, fc.array(fc.constantFrom<FeedbackAct>('add', 'answer'), { minLength: 1 }), (from, talk) => {
        assert.equal(life(from, talk) === 'answered', from !== 'closed' && talk.at(-1) === 'answer');
      }),
    );
  });

  it('the member never sees a forwarded opinion fall back to merely sent or received before somebody speaks', () => {
    const silent = fc.array(fc.constantFrom<FeedbackAct>('add', 'receive', 'forward', 'extend', 'close'));
    fc.assert(fc.property(silent, (done) => assert.equal(life('forwarded', done), 'forwarded')));
  });
});

describe('why an act is refused', () => {
  const table = [
    ['answered', 'forward', {}, 'feedback-answered'],
    ['answered', 'extend', {}, 'feedback-answered'],
    ['closed', 'forward', {}, 'feedback-closed'],
    ['closed', 'close', {}, 'feedback-closed'],
    ['received', 'close', {}, 'feedback-not-answered'],
    ['forwarded', 'close', {}, 'feedback-not-answered'],
    ['received', 'extend', { extended: true }, 'feedback-extended'],
    ['received', 'extend', { dueAt: BEFORE }, 'feedback-overdue'],
    ['received', 'extend', {}, null],
    // An overdue one can still be answered or handed to those who can.
    ['received', 'forward', { dueAt: BEFORE, extended: true }, null],
    ['received', 'answer', { dueAt: BEFORE, extended: true }, null],
    ['closed', 'receive', {}, null],
  ] as const;
  for (const [state, act, facts, expected] of table) {
    it(`${state}, ${act} ${JSON.stringify(facts)}: ${expected ?? 'it is not'}`, () => {
      assert.equal(refuseAct({ ...open, ...facts, state }, act, NOW), expected);
    });
  }

  it('nobody does anything with their own opinion', () => {
    for (const state of states) {
      for (const act of ['receive', 'answer', 'forward', 'extend', 'close'] as const)
        assert.equal(refuseAct({ ...open, isOwn: true, state }, act, NOW), 'own-feedback');
    }
  });
});

describe('overdue', () => {
  it('is what waits for an answer after its last second, and nothing else', () => {
    for (const state of states) {
      assert.equal(isOverdue(state, NOW, NOW), false, state);
      assert.equal(isOverdue(state, BEFORE, NOW), ['submitted', 'received', 'forwarded'].includes(state), state);
    }
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

describe('a year that the table does not have', () => {
  const without: typeof officialDaysOff = { ...officialDaysOff, byYear: new Map() };
  const instants = fc.date({ min: new Date('2026-01-01'), max: new Date('2028-08-01'), noInvalidDate: true });

  it('counts weekends and the fixed holidays only: an answer is never due later than with the table', () => {
    fc.assert(
      fc.property(instants, fc.integer({ min: 1, max: 90 }), (from, count) => {
        assert.ok(workingDays.endOfWorkingDay(without, from, count) <= endOfWorkingDay(from, count));
      }),
    );
    assert.equal(workingDays.isWorkingDay(without, '2026-02-17'), true);
    assert.equal(workingDays.isWorkingDay(without, '2026-09-02'), false);
  });

  it('is named before a term can reach it', () => {
    const missing = (now: string) => workingDays.missingYears(officialDaysOff, new Date(now), 90);
    assert.deepEqual(missing('2026-11-27T00:00:00Z'), []);
    assert.deepEqual(missing('2028-11-27T00:00:00Z'), ['2029']);
    assert.deepEqual(missing('2030-01-02T00:00:00Z'), ['2030']);
    fc.assert(
      fc.property(instants, fc.integer({ min: 1, max: 90 }), (from, count) => {
        const year = String(new Date(endOfWorkingDay(from, count).getTime() + 7 * 3_600_000).getUTCFullYear());
        const onlyFirst = new Map([[String(from.getUTCFullYear()), new Set<string>()]]);
        if (year !== String(from.getUTCFullYear()))
          assert.deepEqual(workingDays.missingYears({ ...without, byYear: onlyFirst }, from, count), [year]);
      }),
    );
  });

  it('and a table with a day that is none, or of another year, is refused', () => {
    const table = (days: object) => JSON.stringify({ everyYear: { '01-01': '' }, years: { 2027: days } });
    assert.throws(() => readDaysOff(table({ '2027-02-30': '' })), /2027-02-30/);
    assert.throws(() => readDaysOff(table({ '2026-02-17': '' })), /2026-02-17/);
    assert.throws(() => readDaysOff(JSON.stringify({ everyYear: { '13-01': '' }, years: {} })), /13-01/);
    assert.equal(
      readDaysOff(table({ '2027-02-05': 'Tết' }))
        .byYear.get('2027')
        ?.has('2027-02-05'),
      true,
    );
  });
});

describe('the day an answer is due', () => {
  const table = [
    ['subordinateCell', '2026-11-20T09:00:00+07:00', '2027-01-04T23:59:59+07:00'],
    ['grassrootsOrg', '2026-11-20T09:00:00+07:00', '2027-02-22T23:59:59+07:00'],
    ['central', '2026-11-20T09:00:00+07:00', '2027-04-05T23:59:59+07:00'],
    ['subordinateCell', '2027-01-04T00:00:00+07:00', '2027-02-22T23:59:59+07:00'],
    // Sunday evening in Việt Nam is still Sunday in UTC; Monday 01:00 in Việt Nam is Sunday in UTC.
    ['grassrootsCell', '2026-11-22T23:00:00+07:00', '2027-01-04T23:59:59+07:00'],
    ['grassrootsCell', '2026-11-23T01:00:00+07:00', '2027-01-05T23:59:59+07:00'],
  ] as const;
  for (const [level, sentAt, dueAt] of table) {
    it(`${level}, sent ${sentAt}: ${dueAt}`, () => {
      assert.equal(answerDueAt(level, new Date(sentAt)).toISOString(), new Date(dueAt).toISOString());
    });
  }

  it('is that of a committee at a level that nobody has named yet: names of levels move (domain fact 4)', () => {
    assert.equal(workingDaysToAnswer('aLevelOfTomorrow'), 60);
  });

  it('moves by working days when it is extended, by no more than the level has', () => {
    const dueAt = new Date('2027-01-04T23:59:59+07:00');
    assert.equal(extendedDueAt('subordinateCell', dueAt, 10)?.toISOString(), '2027-01-18T16:59:59.000Z');
    assert.equal(extendedDueAt('subordinateCell', dueAt, 31), null);
    assert.ok(extendedDueAt('central', dueAt, 90));
    fc.assert(
      fc.property(
        fc.constantFrom('subordinateCell', 'grassrootsOrg', 'central'),
        fc.integer({ min: 1, max: 90 }),
        (level, days) => {
          const extended = extendedDueAt(level, dueAt, days);
          assert.equal(extended === null, days > workingDaysToAnswer(level));
          assert.ok(extended === null || extended > dueAt);
        },
      ),
    );
  });
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
