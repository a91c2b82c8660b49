import { sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import { axeFindings, cleanUp, json, problem, textOf, until } from '../foundation/testing.ts';
import type { Answer } from '../foundation/testing.ts';
import { decided, idOf } from './corrections.suite.ts';
import { api, correction, find, reply, row, show, writes } from './profile-corrections.suite.ts';
import type { CorrectionDecidedEvent } from './profile-corrections.ts';

afterEach(cleanUp);

describe('the corrections to decide', () => {
  it('show old and new side by side, what is unusual, and what goes to the member database', async () => {
    const [element] = await show(
      api([
        correction(1, {
          ...{ fields: ['currentCell', 'phone'], memberDatabaseOnly: ['currentCell'], changedMeanwhile: ['phone'] },
          ...{
            before: { currentCell: 'Chi bộ 4', phone: null },
            after: { currentCell: 'Chi bộ 5', phone: '09** *** 055' },
          },
        }),
      ]),
    );
    const told = textOf(row(element, 1));
    expect(told).to.contain('Chi bộ đang sinh hoạt đảng Hiện nay Chi bộ 4 Đề nghị Chi bộ 5');
    expect(told).to.contain('Cơ sở dữ liệu đảng viên 4.0');
    expect(told).to.match(/Số điện thoại Hiện nay Chưa có Đề nghị 09\*\* \*\*\* 055 Đã thay đổi trong danh sách/);
    expect(told).to.contain('Số định danh chưa khớp với giới tính.').and.contain('Gõ nhầm.');
    expect(await axeFindings(element)).to.deep.equal([]);
  });

  it('are approved by one press, on the version and the record that were read, and stay in their place', async () => {
    const approved = correction(1, { ...decided, state: 'approved' });
    const [element, requests] = await show(api([correction(1), correction(2)], () => json(approved)));
    const told: CorrectionDecidedEvent[] = [];
    element.addEventListener('sotay-correction-decided', (event) => told.push(event));
    const approve = row(element, 1).querySelector<HTMLElement>('.approve')!;
    expect(approve.getAttribute('aria-label')).to.equal(
      'Đồng ý đề nghị của đồng chí Nguyễn Văn Mẫu 1: Ngày, tháng, năm sinh, Số định danh công dân',
    );
    approve.focus();
    await sendKeys({ press: 'Enter' });
    await sendKeys({ press: 'Enter' });
    await until(() => textOf(row(element, 1)).includes('Đã đồng ý'), 'the approval');
    expect(writes(requests)).to.have.length(1);
    expect(writes(requests)[0]!.headers.get('If-Match')).to.equal('"1"');
    expect(await writes(requests)[0]!.json()).to.deep.equal({ decision: 'approved', recordVersion: 4 });
    expect(textOf(row(element, 1))).to.contain('cập nhật trong Cơ sở dữ liệu đảng viên 4.0');
    expect(row(element, 1).querySelector('.approve')).to.equal(null);
    await until(() => element.shadowRoot!.activeElement === row(element, 1), 'the focus on it');
    expect(told.map(({ detail }) => detail)).to.deep.equal([{ correctionId: idOf(1), state: 'approved' }]);
  });

  it('are rejected with a reason, which is not lost when it does not get through', async () => {
    let answers: Answer = () => problem(500, 'internal-error', 'Hệ thống đang gặp sự cố.');
    const [element, requests] = await show(api([correction(1)], (request) => answers(request)));
    const reject = () => row(element, 1).querySelector<HTMLElement>('.reject')!.click();
    reject();
    await element.updateComplete;
    const field = row(element, 1).querySelector('sotay-textarea')!;
    await field.updateComplete;
    expect(textOf(field)).to.contain('đề nghị đồng chí ghi rõ lý do');
    await until(() => element.shadowRoot!.activeElement === field, 'the focus where words are missing');
    expect(writes(requests)).to.have.length(0);
    reply(element, 1, 'Giấy khai sinh ghi khác.');
    reject();
    await until(() => textOf(row(element, 1)).includes('sự cố'), 'the failure');
    expect(field.value).to.equal('Giấy khai sinh ghi khác.');
    answers = () => json(correction(1, { ...decided, state: 'rejected' }));
    reject();
    await until(() => textOf(row(element, 1).querySelector('.chip')!) === 'Không đồng ý', 'the rejection');
    expect(await writes(requests).at(-1)!.json()).to.include({ note: 'Giấy khai sinh ghi khác.' });
  });

  it('of a record that changed meanwhile say so, and show what it holds now', async () => {
    const changed = correction(1, { changedMeanwhile: ['citizenId'], recordVersion: 5 });
    const detail = 'Thông tin trong danh sách đã thay đổi: Số định danh công dân.';
    let answers: Answer = () => problem(409, 'record-changed', detail);
    const [element, requests] = await show(
      api(
        [correction(1)],
        (request) => answers(request),
        () => changed,
      ),
    );
    row(element, 1).querySelector<HTMLElement>('.approve')!.click();
    await until(() => textOf(row(element, 1)).includes('Đã thay đổi trong danh sách sau khi'), 'the change');
    expect(textOf(row(element, 1))).to.contain(detail);
    answers = () => json(correction(1, { ...decided, state: 'approved' }));
    row(element, 1).querySelector<HTMLElement>('.approve')!.click();
    await until(() => textOf(row(element, 1)).includes('Đã đồng ý'), 'the approval');
    expect(await writes(requests).at(-1)!.json()).to.include({ recordVersion: 5 });
  });

  it('that another has decided show their decision', async () => {
    const [element] = await show(
      api(
        [correction(1)],
        () => problem(409, 'correction-already-decided', 'Đã có quyết định.'),
        () => correction(1, { ...decided, state: 'rejected' }),
      ),
    );
    row(element, 1).querySelector<HTMLElement>('.approve')!.click();
    await until(() => !row(element, 1).querySelector('.approve'), 'nothing more to decide');
    expect(textOf(row(element, 1).querySelector('.chip')!)).to.equal('Không đồng ý');
  });

  it('come while a reply is being written, which goes on where it was', async () => {
    const items = [correction(1)];
    const [element, , stream] = await show(api(items));
    reply(element, 1, 'Đã đối chiếu');
    row(element, 1).querySelector('sotay-textarea')!.control!.focus();
    await until(() => stream.listeners === 1, 'the stream');
    items.unshift(correction(2));
    stream.tell('correction.submitted', idOf(2));
    await until(() => row(element, 2), 'the new one');
    expect(row(element, 1).querySelector('sotay-textarea')!.value).to.equal('Đã đối chiếu');
    expect(element.shadowRoot!.activeElement === row(element, 1).querySelector('sotay-textarea'), 'the focus').to.equal(
      true,
    );
  });

  it('that were decided keep their story and have nothing to press', async () => {
    const note = 'Giấy khai sinh ghi khác.';
    const [element] = await show(
      api([correction(1), correction(2, { ...decided, state: 'rejected', decisionNote: note })]),
    );
    expect(textOf(find(element, '.waiting')!)).to.equal('1 đề nghị chờ xem xét');
    expect(textOf(row(element, 2)))
      .to.contain(note)
      .and.to.contain('Trần Thị Ví Dụ');
    expect(row(element, 2).querySelector('.approve, .reject, sotay-textarea')).to.equal(null);
  });

  it('that their author takes back meanwhile leave nothing to decide', async () => {
    const items = [correction(1)];
    const [element, , stream] = await show(
      api(
        items,
        () => json(correction(1)),
        () => correction(1, { state: 'withdrawn' }),
      ),
    );
    await until(() => stream.listeners === 1, 'the stream');
    stream.tell('correction.withdrawn', idOf(1));
    await until(() => textOf(row(element, 1)).includes('Đã rút'), 'the news');
    expect(row(element, 1).querySelector('.approve')).to.equal(null);
  });
});
