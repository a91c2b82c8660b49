import { expect } from 'chai';
import { html } from 'lit';
import { answerWith, axeFindings, cleanUp, mountInProvider, problem, textOf, until } from '../foundation/testing.ts';
import {
  all,
  answered,
  begin,
  button,
  cell,
  eachOnItsOwn,
  late,
  opened,
  opinion,
  receipts,
  received,
  secretary,
  session,
  show,
  step,
  write,
} from './inbox.suite.ts';
import type { SotayFeedbackInbox } from './feedback-inbox.ts';

eachOnItsOwn();

describe('the inbox', () => {
  it('asks for the nearest due first and says how many are overdue', async () => {
    const [element, requests] = await show([late, received]);
    const list = new URL(requests.find(({ url }) => url.includes('/feedback?'))!.url);
    expect(Object.fromEntries(list.searchParams)).to.deep.equal({ box: 'received', order: 'due', limit: '20' });
    expect(textOf(element)).to.contain('1 ý kiến quá hạn trả lời');
    expect(all(element, '.chip').map(textOf)).to.deep.equal(['Quá hạn', 'Đã tiếp nhận']);
    expect(textOf(all(element, 'summary')[0]!))
      .to.contain('Nguyễn Văn Mẫu')
      .and.to.contain('Hạn trả lời 04/01/2099');
  });

  it('takes an opinion in when it is opened, once', async () => {
    const [element, requests] = await show([opinion]);
    expect(receipts(requests)).to.have.length(0);
    await opened(element);
    await until(() => textOf(all(element, '.chip')[0]!) === 'Đã tiếp nhận');
    all(element, 'summary')[0]!.click();
    await until(() => !all(element, 'details')[0]!.hasAttribute('open'));
    await opened(element);
    expect(receipts(requests)).to.have.length(1);
    expect(textOf(all(element, '.step')[0]!))
      .to.contain('Đã tiếp nhận')
      .and.to.contain('08:00, 23/11/2026');
  });

  it('says with whose help an opinion was sent', async () => {
    const assistedBy = { id: secretary.id, fullName: 'Nguyễn Văn Mẫu' };
    const [inbox] = await show([
      { ...received, assistedBy },
      { ...late, assistedBy: null },
    ]);
    const contents = all(inbox, '.content').map(textOf);
    expect(contents[0]).to.contain('Gửi với sự hỗ trợ của đồng chí Nguyễn Văn Mẫu');
    expect(contents[1]).not.to.contain('hỗ trợ');
  });

  it('lets a chi ủy viên read along: nothing is taken in and nothing offered', async () => {
    const roles = [{ role: 'committeeMember', organization: cell }];
    const [element, requests] = await show([opinion], undefined, { ...session, roles, operations: [] });
    await opened(element);
    expect(textOf(element)).to.contain('Đề nghị gửi trước ba ngày.');
    expect(all(element, '[data-act]')).to.have.length(0);
    expect(receipts(requests)).to.have.length(0);
  });

  it('leaves my own opinion to the others', async () => {
    const [element, requests] = await show([{ ...opinion, author: secretary }]);
    await opened(element);
    expect(textOf(element)).to.contain('Đây là ý kiến của đồng chí');
    expect(all(element, '[data-act]')).to.have.length(0);
    expect(receipts(requests)).to.have.length(0);
  });

  for (const [name, item, expected] of [
    ['received', received, ['Trả lời', 'Chuyển cấp trên', 'Gia hạn']],
    ['extended', { ...received, extended: true }, ['Trả lời', 'Chuyển cấp trên']],
    ['overdue', late, ['Trả lời', 'Chuyển cấp trên']],
    ['answered', answered, ['Trả lời', 'Đóng ý kiến']],
    ['closed', { ...answered, state: 'closed' }, []],
  ] as const) {
    it(`offers what can be done: ${name}`, async () => {
      const [element] = await show([item]);
      await opened(element);
      expect(all(element, '[data-act]').map(textOf)).to.deep.equal(expected);
    });
  }

  it('shows what was said and done in its order, as text', async () => {
    const markup = '<img src=x onerror=alert(1)><!--';
    const steps = [
      step,
      {
        ...step,
        id: 'b',
        kind: 'extended',
        at: '2026-11-25T08:00:00+07:00',
        note: markup,
        dueAt: '2027-01-18T23:59:59+07:00',
      },
    ];
    const [element] = await show([{ ...answered, subject: markup, body: markup, steps }]);
    await opened(element);
    const entries = all(element, '.step, .reply').map(textOf);
    expect(entries[0]).to.contain('Đã tiếp nhận');
    expect(entries[1]).to.contain('Chi bo se gui som.');
    expect(entries[2]).to.contain('Đã gia hạn').and.to.contain(markup).and.to.contain('18/01/2027');
    expect(element.shadowRoot!.querySelector('img')).to.equal(null);
  });
});

describe('the states of the inbox', () => {
  it('empty, forbidden and error have their words', async () => {
    expect(textOf((await show([]))[0])).to.contain('Chưa có ý kiến nào gửi tới.');
    for (const [status, code, state] of [
      [403, 'not-allowed', 'forbidden'],
      [500, 'internal-error', 'error'],
    ] as const) {
      cleanUp();
      answerWith(() => problem(status, code, 'Đề nghị liên hệ Bí thư chi bộ.'));
      const element = await mountInProvider<SotayFeedbackInbox>(
        html`<sotay-feedback-inbox></sotay-feedback-inbox>`,
        't',
      );
      await until(() => element.resource.state === state, state);
      await element.updateComplete;
      expect(textOf(element)).to.contain('Đề nghị liên hệ Bí thư chi bộ.');
    }
  });

  it('signed-out: shows nobody’s opinions and forgets what was typed', async () => {
    const [element] = await show([received]);
    await begin(element, 'Trả lời');
    await write(element, 'Cua nguoi truoc.');
    answerWith(() => problem(401, 'token-missing'));
    await element.resource.reload();
    await until(() => element.resource.state === 'signed-out');
    await element.updateComplete;
    expect(all(element, '.item')).to.have.length(0);
    await until(() => !Object.keys(sessionStorage).some((name) => name.startsWith('sotay-draft')), 'no draft left');
  });

  it('offline: keeps the list and says of when it is', async () => {
    const [element] = await show([received]);
    Object.defineProperty(navigator, 'onLine', { configurable: true, value: false });
    answerWith(() => {
      throw new TypeError('Failed to fetch');
    });
    void element.resource.reload();
    await until(() => element.resource.state === 'offline').finally(() => Reflect.deleteProperty(navigator, 'onLine'));
    await element.updateComplete;
    expect(textOf(element)).to.contain('Gửi tài liệu họp sớm hơn').and.to.contain('Không có kết nối mạng');
  });

  it('has no finding of axe, closed, open, answering and reviewing', async () => {
    const [element] = await show([late, answered]);
    expect(await axeFindings(element)).to.deep.equal([]);
    await begin(element, 'Trả lời');
    expect(await axeFindings(element)).to.deep.equal([]);
    button(element, 'Thôi').click();
    await until(() => !all(element, 'form').length);
    button(element, 'Chuyển cấp trên').click();
    await until(() => all(element, 'form').length);
    button(element, 'Xem lại trước khi chuyển').click();
    await until(() => all(element, '#act').length);
    expect(await axeFindings(element)).to.deep.equal([]);
  });
});
