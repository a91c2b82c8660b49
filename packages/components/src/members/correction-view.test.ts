import { expect } from 'chai';
import { html, render } from 'lit';
import type { ProfileCorrection, ProfileFields } from '@sotay/sdk/corrections';
import { cleanUp, mount, textOf } from '../foundation/testing.ts';
import { valueText } from './correction-values.ts';
import { changes, fieldName, stateChip, story } from './correction-view.ts';
import { correction, decided } from './corrections.suite.ts';
import { correctionTerms } from './correction.terms.ts';
import { profileTerms } from './profile.terms.ts';
import { warningTerms } from './warning.terms.ts';

const words = { ...profileTerms, ...correctionTerms, ...warningTerms };
const drawn = async (template: unknown): Promise<HTMLElement> => {
  const place = await mount(html`<div></div>`);
  render(template, place);
  return place;
};
const told = async (one: ProfileCorrection): Promise<string> =>
  textOf(await drawn([stateChip(words, one.state), changes(words, one), story(words, one)]));

afterEach(cleanUp);

describe('the value of a field', () => {
  // As the profile writes them; what is masked stays so.
  const cases: [field: string, values: ProfileFields, text: string][] = [
    ['fullName', { fullName: 'Nguyễn Văn Mẫu' }, 'Nguyễn Văn Mẫu'],
    ['birthDate', { birthDate: { date: '1952-03-14', year: 1952 } }, '14/03/1952'],
    ['birthDate', { birthDate: { date: null, year: 1938 } }, 'Năm 1938'],
    ['gender', { gender: 'female' }, 'Nữ'],
    ['gender', { gender: 'newGender' }, 'newGender'],
    ['admissionDate', { admissionDate: '1979-05-19' }, '19/05/1979'],
    ['officialDate', { officialDate: '1980-05-19' }, '19/05/1980'],
    ['officialDate', { officialDate: null }, ''],
    ['partyCardNumber', { partyCardNumber: '099*******23' }, '099 *** *** *23'],
    ['partyCardNumber', { partyCardNumber: '099052000023' }, '099 052 000 023'],
    ['currentCell', { currentCell: 'Chi bộ Tổ dân phố số 5' }, 'Chi bộ Tổ dân phố số 5'],
    ['citizenId', { citizenId: '099052000023' }, '099 052 000 023'],
    ['phone', { phone: '+84900000012' }, '0900 000 012'],
    ['phone', { phone: '09** *** 012' }, '09** *** 012'],
    ['phone', { phone: null }, ''],
    ['phone', {}, ''],
    ['newField', {}, ''],
  ];
  for (const [field, values, text] of cases)
    it(`${JSON.stringify(values)} of ${field} is “${text}”`, () => {
      expect(valueText(profileTerms, field, values)).to.equal(text);
    });
});

describe('a correction', () => {
  it('that waits stands beside what the record holds now', async () => {
    expect(await told(correction(1))).to.match(
      /^Chờ xem xét Số điện thoại Hiện nay 09\*\* \*\*\* 012 Đề nghị 09\*\* \*\*\* 055 Lý do : Đổi số\.$/,
    );
  });

  it('that is closed stands beside what the record held then, with the answer and who gave it', async () => {
    const one = correction(1, { ...decided, state: 'rejected', decisionNote: 'Giấy khai sinh ghi khác.' });
    const text = await told(one);
    expect(text)
      .to.match(/^Không đồng ý .*Trước đó 09\*\* \*\*\* 012/)
      .and.not.to.contain('Hiện nay');
    expect(text).to.contain('Trả lời ( Trần Thị Ví Dụ , ').and.to.contain('21/11/2026');
    expect(text).to.match(/Giấy khai sinh ghi khác\.$/);
  });

  it('that was approved without a word says so in place of the answer', async () => {
    expect(await told(correction(1, { ...decided, state: 'approved' }))).to.match(/\): Đã đồng ý$/);
  });

  it('that its author took back has no answer', async () => {
    const text = await told(correction(1, { state: 'withdrawn', decidedAt: null }));
    expect(text)
      .to.match(/^Đã rút/)
      .and.not.to.contain('Trả lời');
  });

  it('warns of nothing once it is closed: nobody can act on it', async () => {
    const warnings = [{ field: 'phone', code: 'unusual-phone' }];
    expect(await told(correction(1, { warnings }))).to.contain(warningTerms.warnings['unusual-phone']);
    expect(await told(correction(1, { ...decided, state: 'approved', warnings }))).not.to.contain('Đề nghị xem lại');
  });

  it('shows the unmasked values only while it is given them', async () => {
    const one = correction(1, { fields: ['citizenId'], before: {}, after: { citizenId: '099*******81' } });
    const shown = { before: { citizenId: '099052000023' }, after: { citizenId: '099052000081' } };
    expect(textOf(await drawn(changes(words, one, shown)))).to.contain('099 052 000 023 Đề nghị 099 052 000 081');
    expect(textOf(await drawn(changes(words, one)))).to.contain('Chưa có Đề nghị 099 *** *** *81');
  });

  it('says of a field that the member database keeps, and of no other, where it changes', async () => {
    const one = correction(1, {
      ...{ fields: ['currentCell', 'phone'], memberDatabaseOnly: ['currentCell'] },
      ...{
        before: { currentCell: 'Chi bộ 4', phone: null },
        after: { currentCell: 'Chi bộ 5', phone: '09** *** 055' },
      },
    });
    const [cell, phone] = [...(await drawn(changes(words, one))).querySelectorAll('.changes > div')].map(textOf);
    expect(cell).to.contain('Cơ sở dữ liệu đảng viên 4.0');
    expect(phone).not.to.contain('Cơ sở dữ liệu');
  });

  it('of a newer server shows its unknown field, state and warning as they came', async () => {
    const one = correction(1, {
      ...{ state: 'newState', fields: ['newField'], before: {}, after: {} },
      warnings: [{ field: 'newField', code: 'new-code' }],
    });
    expect(await told(one)).to.match(/^newState newField/);
    expect(await told({ ...one, state: 'submitted' })).to.contain('new-code');
    expect(fieldName(profileTerms, 'newField')).to.equal('newField');
  });
});
