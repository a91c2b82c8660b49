import { expect } from 'chai';
import * as fc from 'fast-check';
import { changesOf, emptyDraft, FIELDS, isTyped } from './correction-draft.ts';
import type { Draft } from './correction-draft.ts';
import { profileTerms } from './profile.terms.ts';

const draft = (values: Draft['values'], reason = ''): Draft => ({ ...emptyDraft(), values, reason });

describe('what was typed', () => {
  const cases: [what: string, values: Draft['values'], changes: object][] = [
    [
      'a name in decomposed letters',
      { fullName: ' Nguyễn  Văn Mậu '.normalize('NFD') },
      { fullName: 'Nguyễn Văn Mậu' },
    ],
    ['a day without zeros', { birthDate: '5/2/1953' }, { birthDate: '1953-02-05' }],
    ['a day with room around it', { admissionDate: ' 19/05/1979 ' }, { admissionDate: '1979-05-19' }],
    ['half a day', { officialDate: '19/05/19' }, {}],
    ['no day', { officialDate: 'hôm qua' }, {}],
    ['an empty field', { fullName: '  ' }, {}],
    ['a number in groups', { citizenId: '099 052 000 023' }, { citizenId: '099 052 000 023' }],
    ['a gender', { gender: 'female' }, { gender: 'female' }],
    ['two fields, one of them whole', { phone: '0900 000 055', birthDate: '5/' }, { phone: '0900 000 055' }],
  ];
  for (const [what, values, changes] of cases)
    it(`${what} goes out as the contract has it`, () => {
      expect(changesOf(draft(values))).to.deep.equal(changes);
    });

  it('as a day of the calendar is that day, however it is written', () => {
    const day = fc.date({ min: new Date('1880-01-01'), max: new Date('2099-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(day, fc.boolean(), (date, zeros) => {
        const iso = date.toISOString().slice(0, 10);
        const [year, month, dayOfMonth] = iso.split('-') as [string, string, string];
        const written = zeros ? [dayOfMonth, month, year] : [Number(dayOfMonth), Number(month), year];
        expect(changesOf(draft({ birthDate: written.join('/') }))).to.deep.equal({ birthDate: iso });
      }),
    );
  });
});

describe('a draft', () => {
  it('is worth keeping when a field was chosen or a word of the reason written', () => {
    expect(isTyped(emptyDraft())).to.equal(false);
    expect(isTyped(draft({}, ' \n'))).to.equal(false);
    expect(isTyped(draft({}, 'Sai.'))).to.equal(true);
    expect(isTyped(draft({ phone: '' }))).to.equal(true);
  });

  it('has a key of its own, so that two corrections never become one', () => {
    expect(emptyDraft().idempotencyKey).not.to.equal(emptyDraft().idempotencyKey);
  });

  it('knows nine fields, in the order of the profile', () => {
    const labels = Object.keys(profileTerms).filter((name) => (FIELDS as string[]).includes(name));
    expect(FIELDS).to.deep.equal(labels).and.to.have.length(9);
  });
});
