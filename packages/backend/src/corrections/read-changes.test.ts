import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { Member } from '../members/store.ts';
import { valuesOf, withValues } from './fields.ts';
import { readChanges } from './read-changes.ts';

const TODAY = '2026-11-27';
const CELL = 'Chi bộ Tổ dân phố số 4';
const MEMBER: Member = {
  id: '0192f0c1-0000-7000-8000-000000000101',
  fullName: 'Nguyễn Văn Mẫu',
  birthDate: '1952-03-14',
  birthYear: 1952,
  gender: 'male',
  admissionDate: '1979-05-19',
  officialDate: '1980-05-19',
  partyCardNumber: '060052000123',
  citizenId: '060052000123',
  phone: '+84912345678',
  standing: 'official',
  activityState: 'active',
  exemptUntil: null,
  source: 'sync',
  asOf: '2026-11-01',
  version: 1,
};
type Changes = Parameters<typeof readChanges>[0];

const read = (changes: Changes, member = MEMBER) =>
  readChanges(changes, { member, before: valuesOf(member, CELL), today: TODAY });

describe('what a member types', () => {
  const table: [changes: Changes, after: object, told: string[]][] = [
    [{ fullName: ' NGUYỄN  VĂN MẬU ' }, { fullName: 'Nguyễn Văn Mậu' }, []],
    [{ fullName: '<script>alert(1)</script>' }, {}, ['! fullName not-a-name']],
    [{ fullName: 'Nguyễn Văn Mẫu' }, {}, ['! fullName unchanged']],
    [{ phone: '0912 345 678' }, {}, ['! phone unchanged']],
    [{ phone: '0712.345.678' }, { phone: '+84712345678' }, ['phone unusual-phone']],
    [{ phone: '02412345678' }, {}, ['! phone not-a-mobile-number']],
    [{ citizenId: '060 052 000 124' }, { citizenId: '060052000124' }, ['partyCardNumber differs-from-citizen-id']],
    [{ citizenId: '06005200012' }, {}, ['! citizenId not-twelve-digits']],
    [{ partyCardNumber: '1'.repeat(13) }, {}, ['! partyCardNumber not-twelve-digits']],
    [{ gender: 'female' }, { gender: 'female' }, ['citizenId other-gender']],
    [{ birthDate: '1953-03-14' }, { birthDate: '1953-03-14' }, ['citizenId other-birth-year']],
    [{ birthDate: '2026-11-28' }, {}, ['! birthDate in-the-future']],
    [{ birthDate: '1879-12-31' }, {}, ['! birthDate not-a-date']],
    [{ officialDate: '2026-11-27' }, { officialDate: '2026-11-27' }, []],
    [{ officialDate: '1979-05-18' }, { officialDate: '1979-05-18' }, ['! officialDate before-admission']],
    [{ admissionDate: '1980-05-20' }, { admissionDate: '1980-05-20' }, ['! admissionDate before-admission']],
    [{ admissionDate: '1979-06-19' }, { admissionDate: '1979-06-19' }, ['officialDate within-a-year']],
    [
      { admissionDate: '1981-05-19', officialDate: '1982-05-19' },
      { admissionDate: '1981-05-19', officialDate: '1982-05-19' },
      [],
    ],
    [{ currentCell: ' <b>Chi bộ</b> số 5' }, { currentCell: '<b>Chi bộ</b> số 5' }, []],
    [{ phone: '1', citizenId: '2' }, {}, ['! citizenId not-twelve-digits', '! phone not-a-mobile-number']],
  ];
  for (const [changes, after, told] of table) {
    it(`${JSON.stringify(changes)}: ${told.join(', ') || 'good'}`, () => {
      const { errors, warnings, ...rest } = read(changes);
      assert.deepEqual({ ...rest.after }, after);
      const all = [
        ...errors.map(({ pointer, code }) => `! ${pointer.replace('/body/changes/', '')} ${code}`),
        ...warnings.map(({ field, code }) => `${field} ${code}`),
      ];
      assert.deepEqual(all, told);
    });
  }

  it('may put a full date where the record knows the year', () => {
    const member = { ...MEMBER, birthDate: null };
    const { after, errors } = read({ birthDate: '1952-03-14' }, member);
    assert.deepEqual([after.birthDate, errors], ['1952-03-14', []]);
    const corrected = withValues(member, after);
    assert.deepEqual([corrected.birthDate, corrected.birthYear], ['1952-03-14', 1952]);
  });

  it('does not change the record once it stands there', () => {
    const day = fc
      .date({ min: new Date('1900-01-01'), max: new Date('2026-11-27'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    const changes = fc.record(
      {
        fullName: fc.constantFrom('H’Niê', "K'Brih", 'TRẦN THỊ VÍ DỤ', 'Y-Mẫu'),
        birthDate: day,
        gender: fc.constantFrom('male' as const, 'female' as const),
        admissionDate: day,
        officialDate: day,
        partyCardNumber: fc.stringMatching(/^\d{3} \d{3}-\d{3}\.\d{3}$/),
        citizenId: fc.stringMatching(/^\d{12}$/),
        phone: fc.stringMatching(/^0[35789]\d{8}$/),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(changes, (typed) => {
        const first = read(typed);
        const corrected = withValues(MEMBER, first.after);
        const again = read(typed, corrected);
        assert.deepEqual(again.after, {});
        assert.ok(again.errors.every(({ code }) => code === 'unchanged' || code === 'before-admission'));
      }),
    );
  });
});
