import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { UsageError } from '../../usage-error.ts';
import { readActivityState, readDate, readPhone, readTwelveDigits } from './cells.ts';
import { type Cell, findHeader } from './columns.ts';
import { readPersonName } from './person-name.ts';
import { readRow } from './read-row.ts';

const TODAY = '2026-11-27';

const HEADINGS = [
  'STT',
  'ID',
  'Họ và tên',
  'Tên gọi khác',
  'Giới tính',
  'Sinh ngày (dd/mm/yyyy)',
  'Dân tộc',
  'Tôn giáo',
  'Số định danh cá nhân',
  'Số thẻ Đảng (12 số)',
  'Nơi cấp, ngày cấp thẻ',
  'Số thẻ Đảng theo Quyết định 85',
  'Tổ chức đảng đang sinh hoạt',
  'Nơi thường trú',
  'Ngày vào Đảng',
  'Ngày chính thức',
  'Số CMND cũ',
  'Trạng thái hoạt động',
  'Ngày rời khỏi/mất/miễn sinh hoạt',
  'Đề nghị xóa',
];

const GOOD: Readonly<Record<string, Cell>> = {
  STT: 1,
  'Họ và tên': 'Nguyễn Văn Mẫu',
  'Tên gọi khác': 'BÍ DANH',
  'Giới tính': 'Nam',
  'Sinh ngày (dd/mm/yyyy)': '14/03/1952',
  'Dân tộc': 'DÂN-TỘC',
  'Tôn giáo': 'TÔN-GIÁO',
  'Số định danh cá nhân': '060052000123',
  'Số thẻ Đảng (12 số)': '060052000123',
  'Số thẻ Đảng theo Quyết định 85': '12345678',
  'Tổ chức đảng đang sinh hoạt': 'Chi bộ Thôn Một',
  'Nơi thường trú': 'NƠI-Ở',
  'Ngày vào Đảng': '19/5/1979',
  'Ngày chính thức': '19/05/1980',
  'Số CMND cũ': '250000000',
  'Trạng thái hoạt động': 'Đang sinh hoạt',
};

const MEMBER = {
  row: 2,
  fullName: 'Nguyễn Văn Mẫu',
  birthDate: '1952-03-14',
  birthYear: 1952,
  gender: 'male',
  citizenId: '060052000123',
  partyCardNumber: '060052000123',
  cell: 'Chi bộ Thôn Một',
  admissionDate: '1979-05-19',
  officialDate: '1980-05-19',
  standing: 'official',
  activityState: 'active',
  phone: null,
};

function read(changes: Readonly<Record<string, Cell>> = {}, headings: readonly string[] = HEADINGS) {
  const values = { ...GOOD, ...changes };
  const header = findHeader([headings]);
  return readRow(
    headings.map((heading) => values[heading.normalize('NFC')] ?? null),
    2,
    header,
    TODAY,
  );
}

const codes = (changes: Readonly<Record<string, Cell>>) => {
  const row = read(changes);
  return { stored: row?.member !== null, issues: row?.issues.map(({ field, code }) => `${field}:${code}`) };
};

describe('a row of the template', () => {
  it('is read without what may not be kept', () => {
    assert.deepEqual(read(), { row: 2, member: MEMBER, issues: [] });
    assert.doesNotMatch(JSON.stringify(read()), /DÂN-TỘC|TÔN-GIÁO|NƠI-Ở|BÍ DANH|250000000|12345678/);
  });

  it('is the same in any order of columns, in NFD, in capitals, with spaces, with the zeros dropped', () => {
    const written = fc.record({
      headings: fc.shuffledSubarray(HEADINGS, { minLength: HEADINGS.length }),
      form: fc.constantFrom('NFC', 'NFD'),
      capitals: fc.boolean(),
      space: fc.constantFrom('', ' ', '\u00a0', '\n'),
      number: fc.constantFrom<Cell>(
        '060052000123',
        '60052000123',
        60052000123,
        '060 052 000 123',
        "'060052000123",
        '="060052000123"',
      ),
      birth: fc.constantFrom<Cell>(
        '14/03/1952',
        '14/3/1952',
        '14-3-1952',
        '14.03.1952',
        '1952-03-14',
        new Date('1952-03-14'),
      ),
    });
    fc.assert(
      fc.property(written, ({ headings, form, capitals, space, number, birth }) => {
        const shape = (text: string) =>
          space + (capitals ? text.toLocaleUpperCase('vi') : text).normalize(form) + space;
        const row = read(
          {
            'Họ và tên': shape('Nguyễn Văn Mẫu'),
            'Giới tính': shape('Nam'),
            'Trạng thái hoạt động': shape('Đang sinh hoạt'),
            'Sinh ngày (dd/mm/yyyy)': birth,
            'Số định danh cá nhân': number,
            'Số thẻ Đảng (12 số)': number,
          },
          headings.map((heading) => heading.normalize(form)),
        );
        assert.deepEqual(row?.member, MEMBER);
      }),
    );
  });

  it('is nothing when all columns of ours are empty', () => {
    const empty = Object.fromEntries(HEADINGS.map((heading) => [heading, null]));
    assert.equal(read({ ...empty, STT: 7, 'Dân tộc': 'x' }), null);
  });

  it('of a probationary member has no card and no official date', () => {
    const row = read({ 'Ngày chính thức': null, 'Số thẻ Đảng (12 số)': null });
    assert.deepEqual(row?.member && [row.member.standing, row.member.officialDate, row.member.partyCardNumber], [
      'probationary',
      null,
      null,
    ]);
    assert.deepEqual(codes({ 'Ngày chính thức': '' }), {
      stored: true,
      issues: ['partyCardNumber:without-official-date'],
    });
  });

  it('may know only the year of birth', () => {
    for (const year of ['1952', 1952]) {
      const row = read({ 'Sinh ngày (dd/mm/yyyy)': year });
      assert.deepEqual([row?.member?.birthDate, row?.member?.birthYear], [null, 1952]);
    }
  });

  const warned: [string, Record<string, Cell>, string][] = [
    ['zeros that were dropped', { 'Số định danh cá nhân': 60052000123 }, 'citizenId:zeros-restored'],
    [
      'a prefix of no province',
      { 'Số định danh cá nhân': '099052000123', 'Số thẻ Đảng (12 số)': '099052000123' },
      'citizenId:unknown-prefix',
    ],
    ['the digit of the other sex', { 'Giới tính': 'Nữ' }, 'citizenId:other-gender'],
    ['the digits of another year', { 'Sinh ngày (dd/mm/yyyy)': '14/03/1953' }, 'citizenId:other-birth-year'],
    ['a card that is not the id', { 'Số thẻ Đảng (12 số)': '060052000124' }, 'partyCardNumber:differs-from-citizen-id'],
    ['a card of the old kind', { 'Số thẻ Đảng (12 số)': '12.345678' }, 'partyCardNumber:not-twelve-digits'],
    ['no card', { 'Số thẻ Đảng (12 số)': null }, 'partyCardNumber:missing'],
    [
      'admission at seventeen',
      { 'Ngày vào Đảng': '13/03/1970', 'Ngày chính thức': '13/03/1971' },
      'admissionDate:too-young',
    ],
    [
      'admission at sixty-one',
      { 'Ngày vào Đảng': '14/03/2013', 'Ngày chính thức': '14/03/2014' },
      'admissionDate:unusually-old',
    ],
    ['official before admission', { 'Ngày chính thức': '18/05/1979' }, 'officialDate:before-admission'],
    ['official within a year', { 'Ngày chính thức': '18/05/1980' }, 'officialDate:within-a-year'],
    ['a proposal to delete', { 'Đề nghị xóa': 'x' }, 'deletion:not-done-by-import'],
  ];
  for (const [name, changes, issue] of warned) {
    it(`is stored with a warning: ${name}`, () => {
      const { stored, issues } = codes(changes);
      assert.ok(stored);
      assert.ok(issues?.includes(issue), String(issues));
    });
  }

  const refused: [string, Record<string, Cell>, string][] = [
    ['scientific notation', { 'Số định danh cá nhân': '6.0052E+10' }, 'citizenId:scientific-notation'],
    ['scientific notation with a comma', { 'Số định danh cá nhân': '6,0052E+10' }, 'citizenId:scientific-notation'],
    ['scientific notation of a card', { 'Số thẻ Đảng (12 số)': '6.0052E+10' }, 'partyCardNumber:scientific-notation'],
    ['an old identity number', { 'Số định danh cá nhân': '250000000' }, 'citizenId:old-identity-number'],
    ['thirteen digits', { 'Số định danh cá nhân': '0600520001234' }, 'citizenId:not-twelve-digits'],
    ['a number written with a fraction', { 'Số định danh cá nhân': '60052000123.0' }, 'citizenId:not-twelve-digits'],
    ['a fraction', { 'Số định danh cá nhân': 60052000123.5 }, 'citizenId:not-twelve-digits'],
    ['no name', { 'Họ và tên': ' ' }, 'fullName:missing'],
    ['a name with a digit', { 'Họ và tên': 'Nguyễn Văn 4' }, 'fullName:not-a-name'],
    ['a script', { 'Họ và tên': '<script>alert(1)</script>' }, 'fullName:not-a-name'],
    ['a formula', { 'Họ và tên': '=HYPERLINK("http://x.example","Nam")' }, 'fullName:not-a-name'],
    [
      'a formula for a number',
      { 'Số định danh cá nhân': '=HYPERLINK("http://x.example")' },
      'citizenId:not-twelve-digits',
    ],
    ['a cell of 100,000 characters', { 'Họ và tên': 'A'.repeat(100_000) }, 'fullName:not-a-name'],
    ['a unit of 100,000 characters', { 'Tổ chức đảng đang sinh hoạt': 'A'.repeat(100_000) }, 'cell:missing'],
    ['a sex that is none', { 'Giới tính': 'x' }, 'gender:unknown'],
    ['a day that is none', { 'Sinh ngày (dd/mm/yyyy)': '31/02/1952' }, 'birthDate:not-a-date'],
    ['months first', { 'Ngày vào Đảng': '05/19/1979' }, 'admissionDate:not-a-date'],
    ['a year for a day', { 'Ngày vào Đảng': '1979' }, 'admissionDate:not-a-date'],
    ['no admission', { 'Ngày vào Đảng': null }, 'admissionDate:missing'],
    ['a day to come', { 'Ngày chính thức': '28/11/2026' }, 'officialDate:in-the-future'],
    ['a state that is none', { 'Trạng thái hoạt động': 'Nghỉ' }, 'activityState:unknown'],
  ];
  for (const [name, changes, issue] of refused) {
    it(`is refused: ${name}`, () => {
      const { stored, issues } = codes(changes);
      assert.ok(!stored);
      assert.ok(issues?.includes(issue), String(issues));
    });
  }

  it('never lets a value into its issues, whatever stands in its cells', () => {
    const cell = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 40 }),
      fc.double(),
      fc.boolean(),
      fc.date(),
      fc.constant(null),
    ) as fc.Arbitrary<Cell>;
    fc.assert(
      fc.property(fc.array(cell, { minLength: HEADINGS.length, maxLength: HEADINGS.length }), (cells) => {
        const row = readRow(cells, 9, findHeader([HEADINGS]), TODAY);
        for (const { field, code } of row?.issues ?? []) assert.match(`${field}:${code}`, /^[a-zA-Z]+:[a-z-]+$/);
      }),
    );
  });
});

describe('names', () => {
  const names: [string, string][] = [
    ['NGUYỄN VĂN MẪU', 'Nguyễn Văn Mẫu'],
    ['ĐẶNG THỊ ỦY', 'Đặng Thị Ủy'],
    ["K'BRIH", "K'Brih"],
    ["H'NIÊ ÊBAN", "H'Niê Êban"],
    ['Y BHAM', 'Y Bham'],
    ['Y-BLÔ', 'Y-Blô'],
    ['trần thị ví dụ', 'Trần Thị Ví Dụ'],
    ["K'Brih", "K'Brih"],
    ['  Lê \u00a0 Văn\tThử ', 'Lê Văn Thử'],
    ['Ơn', 'Ơn'],
    ['Nguyễn Văn Mẫu'.normalize('NFD'), 'Nguyễn Văn Mẫu'],
    ['NGUYỄN VĂN MẪU'.normalize('NFD'), 'Nguyễn Văn Mẫu'],
  ];
  for (const [written, name] of names) it(`${written} is ${name}`, () => assert.equal(readPersonName(written), name));
});

describe('cells', () => {
  it('numbers of a spreadsheet are exact', () => {
    assert.deepEqual(readTwelveDigits(1052000123), { digits: '001052000123', padded: true });
    assert.deepEqual(readTwelveDigits(96052000123), { digits: '096052000123', padded: true });
    assert.equal(readTwelveDigits(1e21), 'scientific-notation');
    assert.equal(readTwelveDigits(-60052000123), 'not-twelve-digits');
  });

  it('every day of the calendar is read in each way of writing, and no other', () => {
    const days = fc.date({ min: new Date('1900-01-01'), max: new Date('2026-11-27'), noInvalidDate: true });
    fc.assert(
      fc.property(days, (day) => {
        const date = day.toISOString().slice(0, 10);
        const [year, month, dayOfMonth] = date.split('-');
        const ways: Cell[] = [
          date,
          `${dayOfMonth}/${month}/${year}`,
          `${Number(dayOfMonth)}-${Number(month)}-${year}`,
          day,
        ];
        for (const way of ways) assert.deepEqual(readDate(way), { date, year: Number(year) });
      }),
    );
    for (const none of ['00/01/1952', '31/04/1952', '29/02/1951', '1/1/52', '14/03/1752', 19067, true, new Date(NaN)])
      assert.equal(readDate(none), undefined);
  });

  it('phones are stored as E.164', () => {
    for (const written of ['0900 000 001', '+84900000001', '84 900.000.001', 900000001, '0900-000-001'])
      assert.equal(readPhone(written), '+84900000001');
    for (const none of ['0123456789', '02633 822 000', '090000000', 'x']) assert.equal(readPhone(none), undefined);
    assert.equal(readPhone(''), null);
  });

  it('states are those of the domain', () => {
    const states = {
      active: 'Đang sinh hoạt',
      exempt: 'Miễn công tác, sinh hoạt',
      reduced: 'Giảm',
      temporaryAway: 'Sinh hoạt tạm thời nơi khác',
      transferring: 'Đang chuyển sinh hoạt',
      suspended: 'Đình chỉ sinh hoạt',
      left: 'Ra khỏi Đảng',
      removed: 'Xóa tên',
      expelled: 'Khai trừ',
      deceased: 'Từ trần',
    };
    for (const [state, label] of Object.entries(states)) assert.equal(readActivityState(label), state);
    assert.equal(readActivityState('constructor'), undefined);
  });
});

describe('the header', () => {
  const title = ['DANH SÁCH ĐẢNG VIÊN', null, null];

  it('is found below titles, in capitals and in NFD', () => {
    const header = HEADINGS.map((heading) => heading.toLocaleUpperCase('vi').normalize('NFD'));
    assert.equal(findHeader([title, [], [null], header]).at, 3);
  });

  const wrong: [string, Cell[][], RegExp][] = [
    ['no header', [title, ['a', 'b']], /has no header row/],
    [
      'a column too few',
      [HEADINGS.filter((heading) => heading !== 'Ngày vào Đảng')],
      /lacks the column "Ngày vào Đảng"/,
    ],
    ['a column twice', [[...HEADINGS, 'Họ tên']], /has two columns "Họ và tên"/],
    ['a header too far down', [...Array.from({ length: 30 }, () => title), HEADINGS], /has no header row/],
  ];
  for (const [name, table, reason] of wrong) {
    it(`is refused: ${name}`, () => {
      assert.throws(
        () => findHeader(table),
        (error: Error) => error instanceof UsageError && reason.test(error.message),
      );
    });
  }

  it('leaves the column of the old card alone', () => {
    const { columns } = findHeader([HEADINGS]);
    assert.equal(HEADINGS[columns.get('partyCardNumber') ?? -1], 'Số thẻ Đảng (12 số)');
    assert.ok(!JSON.stringify([...columns]).match(/Dân tộc|Tôn giáo/));
  });
});
