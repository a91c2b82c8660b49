import { expect } from 'chai';
import type { ProfileChanges } from '@sotay/sdk/corrections';
import type { MemberProfile } from '@sotay/sdk/members';
import { profile } from '../widgets.suite.ts';
import { doubtsOf } from './correction-doubts.ts';
import { correctionDoubtsTerms } from './correction-doubts.terms.ts';
import { warningTerms } from './warning.terms.ts';

const { warnings: words } = warningTerms;
const { faults } = correctionDoubtsTerms;
const say = <T extends object>(catalogue: T): T => catalogue;
const doubts = (changes: ProfileChanges, record: Partial<MemberProfile> = {}) =>
  doubtsOf({ ...profile, ...record }, changes, say);

describe('while one types', () => {
  // A man, born 14/03/1952, admitted 19/05/1979, official 19/05/1980; his numbers are masked.
  const unusual: [what: string, changes: ProfileChanges, field: string, code: string][] = [
    ['a prefix of no province', { citizenId: '099052000023' }, 'citizenId', 'unknown-prefix'],
    ['the ID of a woman', { citizenId: '001152000023' }, 'citizenId', 'other-gender'],
    ['the ID of another year', { citizenId: '001053000023' }, 'citizenId', 'other-birth-year'],
    ['an admission of a child', { admissionDate: '1965-05-19' }, 'admissionDate', 'too-young'],
    ['a late admission', { admissionDate: '2013-05-19', officialDate: '2014-05-19' }, 'admissionDate', 'unusually-old'],
    ['a short probation', { officialDate: '1980-05-18' }, 'officialDate', 'within-a-year'],
    ['a phone of no operator', { phone: '0540 000 055' }, 'phone', 'unusual-phone'],
  ];
  for (const [what, changes, field, code] of unusual)
    it(`${what} is doubted in words, and may be sent`, () => {
      const { warnings, errors } = doubts(changes);
      expect(warnings[field]).to.include(words[code]).and.not.to.include(undefined);
      expect(errors).to.deep.equal({});
    });

  it('a card that is not the citizen ID is doubted when both are typed', () => {
    const { warnings } = doubts({ partyCardNumber: '001052000024', citizenId: '001052000023' });
    expect(warnings).to.deep.equal({ partyCardNumber: [words['differs-from-citizen-id']] });
  });

  const impossible: [what: string, changes: ProfileChanges, field: string, code: string][] = [
    ['a name with digits', { fullName: 'Nguyễn Văn 4' }, 'fullName', 'not-a-name'],
    ['an ID of eleven digits', { citizenId: '09905200002' }, 'citizenId', 'not-twelve-digits'],
    ['a card with a letter', { partyCardNumber: '09905200002A' }, 'partyCardNumber', 'not-twelve-digits'],
    ['a phone of nine digits', { phone: '0900 000 05' }, 'phone', 'not-a-mobile-number'],
    ['a birth tomorrow', { birthDate: '2199-01-01' }, 'birthDate', 'in-the-future'],
    ['an official day before the admission', { officialDate: '1979-05-18' }, 'officialDate', 'before-admission'],
    ['an admission after the official day', { admissionDate: '1981-05-19' }, 'admissionDate', 'before-admission'],
    ['the name as it is', { fullName: profile.fullName }, 'fullName', 'unchanged'],
  ];
  for (const [what, changes, field, code] of impossible)
    it(`${what} is refused in words`, () => {
      expect(doubts(changes).errors).to.deep.equal({ [field]: faults[code] });
    });

  it('a doubt about a field that is not being changed stands with the one that is', () => {
    // The new birthday makes him a child at his admission.
    const { warnings } = doubts({ birthDate: '1962-03-14' });
    expect(warnings).to.deep.equal({ birthDate: [words['too-young']] });
  });

  it('nothing is doubted that was unusual before', () => {
    expect(doubts({ fullName: 'Nguyễn Văn Mậu' }, { admissionDate: '1965-05-19' }).warnings).to.deep.equal({});
  });

  it('a masked number is not taken for the number', () => {
    expect(doubts({ gender: 'female' }).warnings).to.deep.equal({});
  });

  it('a day is in the future by the calendar of Vietnam', () => {
    const now = Date.now;
    // 23:30 in Vietnam is still the same day; half an hour later it is the next, and in London not yet.
    Date.now = () => Date.parse('2026-11-24T16:30:00Z');
    try {
      expect(doubts({ officialDate: '2026-11-25' }).errors).to.have.property('officialDate');
      Date.now = () => Date.parse('2026-11-24T17:00:00Z');
      expect(doubts({ officialDate: '2026-11-25' }).errors).to.deep.equal({});
    } finally {
      Date.now = now;
    }
  });
});
