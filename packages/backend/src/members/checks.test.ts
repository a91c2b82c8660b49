import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { type Facts, doubtsAbout, doubtsOfChange, isImpossible, mobileNumber, twelveDigits } from './checks.ts';

const GOOD: Facts = {
  birthDate: '1952-03-14',
  birthYear: 1952,
  gender: 'male',
  citizenId: '060052000123',
  partyCardNumber: '060052000123',
  admissionDate: '1979-05-19',
  officialDate: '1980-05-19',
  standing: 'official',
  phone: '+84912345678',
};
const doubts = (changes: Partial<Facts>) =>
  doubtsAbout({ ...GOOD, ...changes }).map(({ field, code }) => `${field}:${code}`);

describe('what looks wrong in a record and may be right (domain 3.2)', () => {
  const table: [why: string, changes: Partial<Facts>, expected: string[]][] = [
    ['nothing', {}, []],
    [
      'a prefix of no province',
      { citizenId: '099052000123', partyCardNumber: '099052000123' },
      ['citizenId:unknown-prefix'],
    ],
    ['an old province', { citizenId: '026052000123', partyCardNumber: '026052000123' }, []],
    ['the digit of women', { citizenId: '060152000123', partyCardNumber: '060152000123' }, ['citizenId:other-gender']],
    ['another year', { citizenId: '060053000123', partyCardNumber: '060053000123' }, ['citizenId:other-birth-year']],
    [
      'born in 2002, digit of the 1900s',
      {
        citizenId: '060002000123',
        partyCardNumber: '060002000123',
        birthDate: '2002-01-01',
        birthYear: 2002,
        admissionDate: '2024-01-01',
        officialDate: '2025-01-01',
      },
      ['citizenId:other-birth-year'],
    ],
    [
      'born in 2002, digit of the 2000s',
      {
        citizenId: '060202000123',
        partyCardNumber: '060202000123',
        birthDate: '2002-01-01',
        birthYear: 2002,
        admissionDate: '2024-01-01',
        officialDate: '2025-01-01',
      },
      [],
    ],
    ['a card that is another number', { partyCardNumber: '060052000124' }, ['partyCardNumber:differs-from-citizen-id']],
    ['an official member without a card', { partyCardNumber: null }, ['partyCardNumber:missing']],
    ['a probationary member without one', { partyCardNumber: null, officialDate: null, standing: 'probationary' }, []],
    [
      'a card before the official date',
      { officialDate: null, standing: 'probationary' },
      ['partyCardNumber:without-official-date'],
    ],
    ['an official member whose date the list does not have', { officialDate: null }, []],
    [
      'the day before eighteen',
      { birthDate: '1961-05-20', birthYear: 1961, citizenId: null, partyCardNumber: '060061000123' },
      ['admissionDate:too-young'],
    ],
    [
      'eighteen that day',
      { birthDate: '1961-05-19', birthYear: 1961, citizenId: null, partyCardNumber: '060061000123' },
      [],
    ],
    ['sixty for the last year', { birthDate: '1918-05-20', birthYear: 1918, citizenId: null }, []],
    [
      'sixty-one that day',
      { birthDate: '1918-05-19', birthYear: 1918, citizenId: null },
      ['admissionDate:unusually-old'],
    ],
    ['official the day before a year', { officialDate: '1980-05-18' }, ['officialDate:within-a-year']],
    ['official on the same day', { officialDate: '1979-05-19' }, ['officialDate:within-a-year']],
    ['official before admission', { officialDate: '1979-05-18' }, ['officialDate:before-admission']],
    ['a phone of no operator', { phone: '+84712345678' }, ['phone:unusual-phone']],
    ['no phone', { phone: null }, []],
  ];
  for (const [why, changes, expected] of table)
    it(`${why}: ${expected.join(', ') || 'no doubt'}`, () => assert.deepEqual(doubts(changes), expected));

  it('is a warning, but for an official date before admission', () => {
    for (const [, changes] of table)
      for (const doubt of doubtsAbout({ ...GOOD, ...changes }))
        assert.equal(isImpossible(doubt), doubt.code === 'before-admission');
  });
});

describe('what a change brings', () => {
  it('leaves out what was doubtful before, unless it is the field changed', () => {
    const before = { ...GOOD, citizenId: '099052000123' };
    const told = (after: Partial<Facts>) =>
      doubtsOfChange(before, { ...before, ...after }, Object.keys(after)).map(({ field, code }) => `${field}:${code}`);
    assert.deepEqual(told({ phone: '+84987654321' }), []);
    assert.deepEqual(told({ citizenId: '099052000124' }), ['citizenId:unknown-prefix']);
    assert.deepEqual(told({ gender: 'female' }), ['citizenId:other-gender']);
  });

  it('tells nothing of a record that is as before', () => {
    const facts = fc.record<Facts>({
      birthDate: fc.constantFrom(null, '1952-03-14', '1990-12-31'),
      birthYear: fc.integer({ min: 1900, max: 2020 }),
      gender: fc.constantFrom('male', 'female'),
      citizenId: fc.option(fc.stringMatching(/^\d{12}$/)),
      partyCardNumber: fc.option(fc.stringMatching(/^\d{12}$/)),
      admissionDate: fc.constantFrom('1979-05-19', '2020-02-29'),
      officialDate: fc.constantFrom(null, '1980-05-19', '2021-02-28'),
      standing: fc.constantFrom('official', 'probationary'),
      phone: fc.option(fc.stringMatching(/^\+84\d{9}$/)),
    });
    fc.assert(fc.property(facts, (same) => assert.deepEqual(doubtsOfChange(same, same, []), [])));
    fc.assert(
      fc.property(facts, facts, (before, after) => {
        const all = Object.keys(GOOD);
        assert.deepEqual(doubtsOfChange(before, after, all), doubtsAbout(after));
      }),
    );
  });
});

describe('numbers as people write them', () => {
  const groups = fc.constantFrom('', ' ', '.', '-', '\u00a0');

  it('twelve digits are taken in any groups, and no other count', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^\d{1,15}$/), groups, (digits, between) => {
        const written = digits.replace(/\d{3}(?=\d)/g, `$&${between}`);
        assert.equal(twelveDigits(written), digits.length === 12 ? digits : undefined);
      }),
    );
    assert.equal(twelveDigits('O60052000123'), undefined, 'a letter');
  });

  it('a mobile number is one number, however it is written', () => {
    fc.assert(
      fc.property(
        fc.stringMatching(/^[35789]\d{8}$/),
        fc.constantFrom('0', '84', '+84'),
        groups,
        (rest, start, between) => {
          const written = start + rest.replace(/\d{3}(?=\d)/g, `$&${between}`);
          assert.equal(mobileNumber(written), `+84${rest}`);
        },
      ),
    );
    for (const wrong of ['0241234567', '02412345678', '01212345678', '912345678', '091234567', '+85912345678', ''])
      assert.equal(mobileNumber(wrong), undefined, wrong);
  });
});
