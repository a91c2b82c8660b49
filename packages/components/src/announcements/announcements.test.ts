import { sendKeys, setViewport } from '@web/test-runner-commands';
import { expect } from 'chai';
import { html } from 'lit';
import type { SotayFeedbackForm } from '../feedback/feedback-form.ts';
import {
  accessibilityTree,
  answerWith,
  axeFindings,
  cleanUp,
  deepActive,
  isChromium,
  json,
  mount,
  pause,
  problem,
  textOf,
  until,
} from '../foundation/testing.ts';
import type { Answer } from '../foundation/testing.ts';
import { eachOnItsOwn, unread, read, board, show, all, button, calls, openFirst } from './announcements.suite.ts';
import type { AnnouncementAnswerEvent } from './answer-event.ts';

eachOnItsOwn();

describe('the list of announcements', () => {
  it('needs one request and says of each who speaks, when, and in words what is unread and pinned', async () => {
    const [element, requests] = await show(board(unread, read).answer);
    expect(calls(requests)).to.deep.equal(['/v1/announcements']);
    expect(all(element, 'summary').map(textOf)).to.deep.equal([
      'Ra quân vệ sinh môi trường Chi bộ Tổ dân phố số 4 · 20/11/2026 Ghim đầu danh sách Chưa đọc',
      'Lịch tiếp đảng viên Đảng bộ phường Thử Nghiệm · 18/11/2026',
    ]);
    expect(textOf(all(element, '.count')[0]!)).to.equal('1 thông báo chưa đọc');
  });

  it('says no longer pinned when its time is over', async () => {
    const [element] = await show(board({ ...unread, pinnedUntil: '2026-01-01T00:00:00+07:00' }).answer);
    expect(all(element, '.chip').map(textOf)).to.deep.equal(['Chưa đọc']);
  });

  it('says when all is read, unless there is more that is not in view', async () => {
    const [element] = await show(board(read).answer);
    expect(textOf(element)).to.contain('Đồng chí đã đọc hết các thông báo.');
    cleanUp();
    const [first] = await show(board(read, unread).answer, html`<sotay-announcements limit="1"></sotay-announcements>`);
    expect(textOf(first)).not.to.contain('Đồng chí đã đọc hết');
  });

  it('shows scripts and markup as the text that they are', async () => {
    const words = '<img src=x onerror="window.hacked = 1"><script>window.hacked = 1</script>';
    const [element] = await show(board({ ...unread, title: words, body: `${words}\n<b>đậm</b>` }).answer);
    await openFirst(element);
    expect(textOf(all(element, '.words')[0]!)).to.equal(`${words} <b>đậm</b>`);
    expect(all(element, 'img, script, b')).to.have.length(0);
    expect('hacked' in window).to.equal(false);
  });

  it('loads further pages and keeps those in view; a failure is told and can be tried again', async () => {
    const { kept, answer } = board(unread, read);
    const [element] = await show(answer, html`<sotay-announcements limit="1"></sotay-announcements>`);
    kept.failing = true;
    button(element, 'Xem thêm thông báo').click();
    await until(() => all(element, '[role=alert]').length, 'what to do');
    kept.failing = false;
    button(element, 'Xem thêm thông báo').click();
    await until(() => all(element, 'summary').length === 2);
    expect(button(element, 'Xem thêm thông báo')).to.equal(undefined);
    await until(() => element.shadowRoot!.activeElement === all(element, 'summary')[1], 'the focus on what is new');
  });

  it('has nothing for axe to find, closed and opened', async () => {
    const [element] = await show(board(unread, read).answer);
    expect(await axeFindings(element)).to.deep.equal([]);
    await openFirst(element);
    expect(await axeFindings(element)).to.deep.equal([]);
  });

  it('tells a screen reader title and mark together', async function () {
    if (!isChromium) this.skip();
    await show(board(unread, read).answer);
    const tree = await accessibilityTree();
    expect(tree).to.match(/Ra quân vệ sinh môi trường[^"]*Chưa đọc/);
    expect(tree).not.to.match(/Lịch tiếp đảng viên[^"]*Chưa đọc/);
  });

  it('is not wider than a phone, with long words too', async () => {
    await setViewport({ width: 360, height: 740 });
    const [element] = await show(board({ ...unread, title: 'Dàithườngthượt'.repeat(20) }, read).answer);
    await openFirst(element);
    expect(document.documentElement.scrollWidth).to.be.at.most(innerWidth); // WebKitGTK's windows are 447 wide at least
  });
});

describe('reading an announcement', () => {
  it('opens in place by keyboard, is marked once, and says when', async () => {
    const { kept, answer } = board(unread, read);
    const [element, requests] = await show(answer);
    all(element, 'summary')[0]!.focus();
    await sendKeys({ press: 'Enter' });
    await until(() => kept.reads === 1 && !textOf(element).includes('Chưa đọc'));
    const text = textOf(all(element, 'details')[0]!);
    for (const words of [
      'Có mặt lúc 6 giờ 30 phút.',
      'Nơi nhận Chi bộ Tổ dân phố số 4',
      'Đồng chí đã đọc 09:00, 21/11/2026',
    ])
      expect(text).to.contain(words);
    expect((all(element, 'details')[0] as HTMLDetailsElement).open, 'stays open').to.equal(true);
    expect(deepActive(), 'focus stays').to.equal(all(element, 'summary')[0]);
    await sendKeys({ press: 'Enter' });
    await sendKeys({ press: 'Enter' });
    await pause(20);
    expect(calls(requests, 'PUT')).to.deep.equal([`/v1/announcements/${unread.id}/reading`]);
  });

  it('does not mark what was read before', async () => {
    const { kept, answer } = board(read);
    const [element] = await show(answer);
    await openFirst(element);
    await pause(20);
    expect(kept.reads).to.equal(0);
  });

  it('stays unread when the mark does not get through, and is marked when it is opened again', async () => {
    const { kept, answer } = board(unread);
    let refused = 0;
    const [element] = await show((request) =>
      request.method === 'PUT' && refused++ === 0 ? problem(404, 'not-found') : answer(request),
    );
    await openFirst(element);
    await until(() => refused === 1);
    await pause(20);
    expect(textOf(element)).to.contain('Chưa đọc').and.to.contain('Có mặt lúc 6 giờ 30 phút.');
    all(element, 'summary')[0]!.click();
    await until(() => !(all(element, 'details')[0] as HTMLDetailsElement).open);
    all(element, 'summary')[0]!.click();
    await until(() => kept.reads === 1 && !textOf(element).includes('Chưa đọc'));
  });
});

describe('answering an announcement', () => {
  it('says where an answer goes', async () => {
    const [element] = await show(board(unread, read).answer);
    for (const summary of all(element, 'summary')) summary.click();
    await until(() => all(element, '.answer').every((each) => each.checkVisibility()));
    expect(all(element, '.answer').map(textOf)).to.deep.equal([
      'Ý kiến của đồng chí về thông báo này gửi tới Chi bộ Tổ dân phố số 4.',
      'Ý kiến của đồng chí về thông báo này gửi tới Đảng bộ phường Thử Nghiệm.',
    ]);
  });

  it('opens a form below it, with recipient and subject filled in, and the focus there', async () => {
    const [element] = await show(board(read).answer);
    await openFirst(element);
    button(element, 'Đóng góp ý kiến').click();
    await until(() => all(element, 'sotay-feedback-form')[0]?.shadowRoot?.querySelector('form'), 'the form');
    const form = all(element, 'sotay-feedback-form')[0] as SotayFeedbackForm;
    await until(() => form.shadowRoot!.querySelector<HTMLInputElement>('[value="managingCommittee"]')?.checked);
    const subject = form.shadowRoot!.querySelector<HTMLElement & { value: string }>('sotay-input')!;
    expect(subject.value).to.equal('Về thông báo: Lịch tiếp đảng viên');
    expect(form.shadowRoot!.activeElement?.classList.contains('state')).to.equal(true);
  });

  it('takes the form of the page where one is named, and leaves alone what is being written there', async () => {
    await import('../feedback/feedback-form.define.ts');
    answerWith(board(unread).answer);
    const provider = await mount(
      html`<sotay-provider base-url="/v1" .token=${() => Promise.resolve('a-token')}>
        <sotay-announcements for="y-kien"></sotay-announcements>
        <sotay-feedback-form id="y-kien"></sotay-feedback-form>
      </sotay-provider>`,
    );
    const element = provider.querySelector('sotay-announcements')!;
    const form = provider.querySelector('sotay-feedback-form')!;
    const field = () => form.shadowRoot!.querySelector<HTMLElement & { value: string }>('sotay-input');
    await until(() => element.resource.state === 'idle' && form.resource.state === 'idle' && field());
    await openFirst(element);
    button(element, 'Đóng góp ý kiến').click();
    await until(() => field()!.value === 'Về thông báo: Ra quân vệ sinh môi trường');
    expect(all(element, 'sotay-feedback-form')).to.have.length(0);

    const own = field()!.shadowRoot!.querySelector('input')!;
    own.value = 'Việc khác';
    own.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    await form.updateComplete;
    button(element, 'Đóng góp ý kiến').click();
    await pause(50);
    expect(field()!.value).to.equal('Việc khác');
  });

  it('is left to a portal that takes it', async () => {
    const [element] = await show(board(unread).answer);
    await openFirst(element);
    const asked: unknown[] = [];
    element.addEventListener('sotay-announcement-answer', (event: AnnouncementAnswerEvent) => {
      event.preventDefault();
      asked.push(event.detail);
    });
    button(element, 'Đóng góp ý kiến').click();
    await pause(50);
    expect(asked).to.deep.equal([{ announcementId: unread.id, recipient: 'cell' }]);
    expect(all(element, 'sotay-feedback-form')).to.have.length(0);
  });

  it('is not offered to who is no member', async () => {
    const [element] = await show(board({ ...unread, answerTo: null }).answer);
    await openFirst(element);
    expect(button(element, 'Đóng góp ý kiến')).to.equal(undefined);
  });
});

describe('the states of the list', () => {
  for (const [state, answer, words] of [
    ['empty', () => json({ items: [], nextCursor: null }), 'Chưa có thông báo nào.'],
    ['signed-out', () => problem(401, 'token-missing'), 'Đồng chí chưa đăng nhập'],
    ['forbidden', () => problem(403, 'not-allowed'), 'Nội dung này dành cho người được phân quyền'],
    ['error', () => problem(404, 'not-found'), 'Chưa tải được nội dung'],
    ['offline', () => Promise.reject(new TypeError('Failed to fetch')), 'Không có kết nối mạng'],
    ['loading', () => new Promise<Response>(() => undefined), ''],
  ] as [string, Answer, string][]) {
    it(`${state}: says so, and axe finds nothing`, async () => {
      if (state === 'offline') Object.defineProperty(navigator, 'onLine', { value: false, configurable: true });
      try {
        const [element] = await show(answer, html`<sotay-announcements></sotay-announcements>`, state);
        expect(textOf(element)).to.contain(words);
        expect(await axeFindings(element)).to.deep.equal([]);
      } finally {
        Object.defineProperty(navigator, 'onLine', { value: true, configurable: true });
      }
    });
  }

  it('stale: keeps the list in view', async () => {
    const { answer } = board(unread);
    let slow = false;
    const [element] = await show((request) => (slow ? new Promise(() => undefined) : answer(request)));
    slow = true;
    void element.resource.reload();
    await element.updateComplete;
    expect(element.resource.state).to.equal('stale');
    expect(textOf(element)).to.contain('Ra quân vệ sinh môi trường');
  });
});
