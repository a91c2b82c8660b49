import { expect } from 'chai';
import * as fc from 'fast-check';
import {
  dateParts,
  dateText,
  idText,
  instantText,
  longDateText,
  numberText,
  phoneText,
  timeRangeText,
  timeText,
  weekdayDateText,
  sentenceText,
} from './format.ts';

// The day of writing does not matter: an instant is read in Vietnam, a calendar day is taken as it stands.
const cases: [input: string, date: string, time: string, weekday: string][] = [
  ['2026-12-03T12:00:00Z', '03/12/2026', '19:00', 'Thứ Năm'],
  ['2026-12-03T16:59:59Z', '03/12/2026', '23:59', 'Thứ Năm'],
  ['2026-12-03T17:00:00Z', '04/12/2026', '00:00', 'Thứ Sáu'],
  ['2026-12-31T17:00:00Z', '01/01/2027', '00:00', 'Thứ Sáu'],
  ['2026-12-04T00:00:00+07:00', '04/12/2026', '00:00', 'Thứ Sáu'],
  ['2026-12-03T08:05:00-05:00', '03/12/2026', '20:05', 'Thứ Năm'],
  ['2028-02-29T00:30:00+07:00', '29/02/2028', '00:30', 'Thứ Ba'],
  ['2026-12-06', '06/12/2026', '', 'Chủ nhật'],
  ['1952-03-14', '14/03/1952', '', 'Thứ Sáu'],
  ['1979-05-19', '19/05/1979', '', 'Thứ Bảy'],
];

describe('dates and times', () => {
  for (const [input, date, time, weekday] of cases) {
    it(`reads ${input} as ${date} ${time}`, () => {
      expect(dateText(input)).to.equal(date);
      expect(timeText(input)).to.equal(time);
      expect(dateParts(input).weekday).to.equal(weekday);
      expect(weekdayDateText(input)).to.equal(`${weekday}, ${date}`);
    });
  }

  it('names all seven days', () => {
    const days = ['2026-12-06', '2026-12-07', '2026-12-08', '2026-12-09', '2026-12-10', '2026-12-11', '2026-12-12'];
    expect(days.map((day) => dateParts(day).weekday)).to.deep.equal([
      'Chủ nhật',
      'Thứ Hai',
      'Thứ Ba',
      'Thứ Tư',
      'Thứ Năm',
      'Thứ Sáu',
      'Thứ Bảy',
    ]);
  });

  it('takes a Date as the instant it is', () => {
    expect(instantText(new Date('2026-12-03T12:05:00Z'))).to.equal('19:05, 03/12/2026');
  });

  it('refuses what is no date', () => {
    for (const wrong of ['', 'hôm qua', '2026-13-01', '32/01/2026']) {
      expect(() => dateText(wrong), wrong).to.throw(RangeError);
    }
  });

  const monthsOfDecree30: [day: string, text: string][] = [
    ['2026-01-05', 'ngày 05 tháng 01 năm 2026'],
    ['2026-02-05', 'ngày 05 tháng 02 năm 2026'],
    ['2026-03-05', 'ngày 05 tháng 3 năm 2026'],
    ['2026-04-15', 'ngày 15 tháng 4 năm 2026'],
    ['2026-05-05', 'ngày 05 tháng 5 năm 2026'],
    ['2026-06-30', 'ngày 30 tháng 6 năm 2026'],
    ['2025-07-10', 'ngày 10 tháng 7 năm 2025'],
    ['2026-08-09', 'ngày 09 tháng 8 năm 2026'],
    ['2026-09-02', 'ngày 02 tháng 9 năm 2026'],
    ['2026-10-10', 'ngày 10 tháng 10 năm 2026'],
    ['2026-11-01', 'ngày 01 tháng 11 năm 2026'],
    ['2026-12-31', 'ngày 31 tháng 12 năm 2026'],
  ];
  for (const [day, text] of monthsOfDecree30) {
    it(`pads by Decree 30: ${text}`, () => {
      expect(longDateText(day)).to.equal(text);
    });
  }

  it('writes a range of one evening with two times, over midnight with the second day', () => {
    expect(timeRangeText('2026-12-03T12:00:00Z', '2026-12-03T13:30:00Z')).to.equal('19:00 – 20:30');
    expect(timeRangeText('2026-12-03T15:00:00Z', '2026-12-03T18:00:00Z')).to.equal('22:00 – 01:00, 04/12/2026');
    expect(timeRangeText('2026-12-03T12:00:00Z', null)).to.equal('19:00');
    expect(timeRangeText('2026-12-03T12:00:00Z')).to.equal('19:00');
  });

  // Intl with an explicit zone is the independent witness; years after 1975, since when Vietnam has been at UTC+7.
  it('agrees with the time zone data base at every instant', () => {
    const witness = new Intl.DateTimeFormat('en-GB', {
      timeZone: 'Asia/Ho_Chi_Minh',
      day: '2-digit',
      month: '2-digit',
      year: 'numeric',
      hour: '2-digit',
      minute: '2-digit',
      hourCycle: 'h23',
    });
    const dates = fc.date({ min: new Date('1976-01-01'), max: new Date('2100-01-01'), noInvalidDate: true });
    fc.assert(
      fc.property(dates, (date) => {
        const parts = Object.fromEntries(witness.formatToParts(date).map(({ type, value }) => [type, value]));
        expect(instantText(date)).to.equal(
          `${parts['hour']}:${parts['minute']}, ${parts['day']}/${parts['month']}/${parts['year']}`,
        );
        expect(instantText(date.toISOString())).to.equal(instantText(date));
      }),
    );
  });

  it('never moves a calendar day, whatever the zone of the browser', () => {
    const days = fc.date({ min: new Date('1880-01-01'), max: new Date('2100-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(days, (date) => {
        const day = date.toISOString().slice(0, 10);
        expect(dateText(day).split('/').reverse().join('-')).to.equal(day);
      }),
    );
  });
});

describe('numbers', () => {
  const numbers: [value: number, digits: number | undefined, text: string][] = [
    [0, undefined, '0'],
    [7, undefined, '7'],
    [999, undefined, '999'],
    [1000, undefined, '1.000'],
    [1234567, undefined, '1.234.567'],
    [-1234, undefined, '-1.234'],
    [-123, undefined, '-123'],
    [1234567.89, undefined, '1.234.567,89'],
    [97.5, 1, '97,5'],
    [1 / 3, 2, '0,33'],
    [1234.5, 0, '1.235'],
  ];
  for (const [value, digits, text] of numbers) {
    it(`writes ${value} as ${text}`, () => {
      expect(numberText(value, digits)).to.equal(text);
    });
  }

  it('agrees with Intl for whole numbers', () => {
    const witness = new Intl.NumberFormat('de-DE');
    fc.assert(
      fc.property(fc.integer(), (value) => {
        expect(numberText(value)).to.equal(witness.format(value));
      }),
    );
  });
});

describe('numbers of persons', () => {
  it('groups a masked citizen id', () => {
    expect(idText('099*******23')).to.equal('099 *** *** *23');
    expect(idText('099 *** *** *23')).to.equal('099 *** *** *23');
    expect(idText('099200000123')).to.equal('099 200 000 123');
  });

  it('groups a phone number, masked or not', () => {
    expect(phoneText('0900000012')).to.equal('0900 000 012');
    expect(phoneText('+84900000012')).to.equal('0900 000 012');
    expect(phoneText('09** *** 012')).to.equal('09** *** 012');
  });

  it('adds and takes nothing but spaces', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[0-9*]{1,14}$/), (id) => {
        expect(idText(id).replaceAll(' ', '')).to.equal(id);
        expect(phoneText(id).replaceAll(' ', '')).to.equal(id);
      }),
    );
  });
});

describe('titles', () => {
  it('begin with a capital, marks and all, and are otherwise left as printed', () => {
    expect(sentenceText('về gửi tài liệu họp')).to.equal('Về gửi tài liệu họp');
    expect(sentenceText('đăng ký, sử dụng')).to.equal('Đăng ký, sử dụng');
    expect(sentenceText('VỀ SỬ DỤNG')).to.equal('VỀ SỬ DỤNG');
    expect(sentenceText('')).to.equal('');
  });
});
