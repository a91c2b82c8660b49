// A form says while one types what the server will say: both have the checks written out, and must agree.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { valuesOf } from '../../packages/backend/src/corrections/fields.ts';
import { readChanges } from '../../packages/backend/src/corrections/read-changes.ts';
import { checkProfileChanges } from '../../packages/sdk/src/profile-checks.ts';
import { exampleOf } from '../../packages/sdk/src/testing/index.ts';

const today = '2026-11-27';
const day = fc
  .date({ min: new Date('1879-12-30'), max: new Date('2026-12-05'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const near = fc.constantFrom('1979-05-18', '1979-05-19', '1980-05-18', '1980-05-19', '1961-05-19', '1918-05-20');
const anyDay = fc.oneof(day, near);
const prefix = fc.constantFrom('060', '099', '001', '096', '097');
const id = fc.tuple(prefix, fc.stringMatching(/^[0-5]\d{8}$/)).map((parts) => parts.join(''));
const gender = fc.constantFrom('male' as const, 'female' as const);
const phone = fc.stringMatching(/^\+84[35789]\d{8}$/);

const record = fc
  .record({
    birth: fc.oneof(
      anyDay.map((date) => ({ date, year: Number(date.slice(0, 4)) })),
      fc.constant({ date: null, year: 1952 }),
    ),
    gender,
    admissionDate: anyDay,
    officialDate: fc.option(anyDay),
    citizenId: id,
    card: fc.constantFrom('same', 'other', null),
    phone: fc.option(phone),
    isOfficial: fc.boolean(),
  })
  .map(({ birth, card, isOfficial, ...rest }) => ({
    ...rest,
    fullName: 'Nguyễn Văn Mẫu',
    birthDate: birth,
    partyCardNumber: card === 'same' ? rest.citizenId : card && '060052000999',
    // Of an official member the date may be missing.
    standing: rest.officialDate === null && !isOfficial ? 'probationary' : 'official',
  }));

const grouped = (text: string) => text.replace(/\d{3}(?=\d)/g, '$& ');
const changes = fc.record(
  {
    fullName: fc.constantFrom('Nguyễn Văn Mẫu', ' Nguyễn  Văn Mẫu', 'K’Brih', 'x1', '<b>', 'Đỗ Mẫu'.normalize('NFD')),
    birthDate: anyDay,
    gender,
    admissionDate: anyDay,
    officialDate: anyDay,
    partyCardNumber: fc.oneof(id, id.map(grouped), fc.constantFrom('123', '0600520001234')),
    currentCell: fc.constantFrom('Chi bộ 4', 'Chi bộ 5'),
    citizenId: fc.oneof(id, id.map(grouped), fc.constantFrom('12 34')),
    phone: fc.oneof(
      phone,
      phone.map((text) => grouped(`0${text.slice(3)}`)),
      fc.constantFrom('0241234567', '12', '+85912345678'),
    ),
  },
  { requiredKeys: [] },
);

test('the checks of the form and of the server agree on every record and change', () => {
  fc.assert(
    fc.property(record, changes, (known, typed) => {
      const { birthDate, ...rest } = known;
      const bookkeeping = {
        id: '',
        activityState: 'active',
        exemptUntil: null,
        source: 'sync',
        asOf: today,
        version: 1,
      };
      const member = { ...rest, ...bookkeeping, birthDate: birthDate.date, birthYear: birthDate.year };
      const server = readChanges(typed, { member, before: valuesOf(member, 'Chi bộ 4'), today });
      // Of the cell a form knows the name that it shows.
      const ofServer = server.errors.filter(({ pointer }) => !pointer.endsWith('currentCell'));
      const form = checkProfileChanges(known, typed, today);
      assert.deepEqual(
        form.errors.map(({ field, code }) => `/body/changes/${field} ${code}`),
        ofServer.map(({ pointer, code }) => `${pointer} ${code}`),
      );
      assert.deepEqual(form.warnings, server.warnings);
    }),
    { numRuns: 2000 },
  );
});

test('a form asks nothing of a number that it sees masked, in a whole profile', () => {
  const known = exampleOf('getMyProfile', 200);
  assert.deepEqual(checkProfileChanges(known, { gender: 'female' }, today), { errors: [], warnings: [] });
});
