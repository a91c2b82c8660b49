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
  eventStream,
  isChromium,
  json,
  mount,
  mountInProvider,
  pause,
  problem,
  textOf,
  until,
} from '../foundation/testing.ts';
import type { Answer } from '../foundation/testing.ts';
import './announcements.define.ts';
import type { SotayAnnouncements } from './announcements.ts';
import type { AnnouncementAnswerEvent } from './answer-event.ts';

const cell = { id: '0192f0c1-0000-7000-8000-000000000011', name: 'Chi bộ Tổ dân phố số 4' };
const ward = { id: '0192f0c1-0000-7000-8000-000000000003', name: 'Đảng bộ phường Thử Nghiệm' };
const unread = {
  id: '0192f0c1-0000-7000-8000-000000000501',
  title: 'Ra quân vệ sinh môi trường',
  body: 'Có mặt lúc 6 giờ 30 phút.\nMang theo dụng cụ.',
  organization: cell,
  targets: [cell],
  state: 'published',
  publishedAt: '2026-11-20T08:00:00+07:00',
  pinnedUntil: '2099-11-28T12:00:00+07:00' as string | null,
  readAt: null as string | null,
  answerTo: { recipient: 'cell', organization: cell } as object | null,
  version: 1,
};
const read = {
  ...unread,
  id: '0192f0c1-0000-7000-8000-000000000502',
  title: 'Lịch tiếp đảng viên',
  organization: ward,
  targets: [ward, cell],
  publishedAt: '2026-11-18T15:00:00+07:00',
  pinnedUntil: null,
  readAt: '2026-11-18T19:30:00+07:00',
  answerTo: { recipient: 'managingCommittee', organization: ward },
};
const session = {
  memberId: '0192f0c1-0000-7000-8000-000000000101',
  fullName: 'Nguyễn Văn Mẫu',
  cell,
  roles: [],
  operations: [],
};

/** A backend with these announcements, which keeps what is read and can speak by events. */
const board = (...items: object[]) => {
  const kept = { items: items as (typeof unread)[], reads: 0, failing: false };
  const stream = eventStream();
  const answer: Answer = (request) => {
    const { pathname, searchParams } = new URL(request.url);
    const streamed = stream.answer(request);
    if (streamed) return streamed;
    if (pathname.endsWith('/sessions/current')) return json(session);
    if (kept.failing) return problem(500, 'internal-error');
    const id = pathname.split('/')[3];
    if (request.method === 'PUT') {
      kept.reads++;
      kept.items = kept.items.map((one) => (one.id === id ? { ...one, readAt: '2026-11-21T09:00:00+07:00' } : one));
      return json(kept.items.find((one) => one.id === id));
    }
    const limit = Number(searchParams.get('limit'));
    const from = Number(searchParams.get('cursor') ?? 0);
    const end = from + limit;
    return json({ items: kept.items.slice(from, end), nextCursor: end < kept.items.length ? String(end) : null });
  };
  const tell = (type: string) => {
    stream.tell(type, unread.id);
  };
  return { kept, answer, tell };
};

const show = async (
  answer: Answer,
  template = html`<sotay-announcements></sotay-announcements>`,
  state = 'idle',
): Promise<[SotayAnnouncements, Request[]]> => {
  const requests = answerWith(answer);
  const element = await mountInProvider<SotayAnnouncements>(template, 'a-token');
  await until(() => element.resource.state === state, state);
  await element.updateComplete;
  return [element, requests];
};
const all = (element: Element, selector: string): HTMLElement[] => [
  ...element.shadowRoot!.querySelectorAll<HTMLElement>(selector),
];
const button = (element: Element, words: string): HTMLButtonElement =>
  all(element, 'button').find((each) => textOf(each) === words && each.checkVisibility()) as HTMLButtonElement;
const calls = (requests: Request[], method = 'GET'): string[] =>
  requests
    .filter((request) => request.method === method)
    .map(({ url }) => new URL(url).pathname)
    .filter((path) => path.includes('/announcements'));
const openFirst = async (element: SotayAnnouncements): Promise<void> => {
  all(element, 'summary')[0]!.click();
  await until(() => (all(element, 'details')[0] as HTMLDetailsElement).open);
};

afterEach(async () => {
  cleanUp();
  await setViewport({ width: 1280, height: 800 });
});

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

describe('what comes in while the page is open', () => {
  it('is there with its event, above what is being read, which stays open', async () => {
    const { kept, answer, tell } = board(read);
    const [element, requests] = await show(answer);
    await openFirst(element);
    await until(() => requests.some(({ url }) => url.includes('/events/stream')));
    kept.items = [unread, ...kept.items];
    tell('announcement.published');
    await until(() => all(element, 'summary').length === 2);
    await until(() => document.body.textContent.includes('Có thông báo mới: Ra quân vệ sinh môi trường'));
    const open = all(element, 'details').map((each) => (each as HTMLDetailsElement).open);
    expect(open).to.deep.equal([false, true]);
    expect(kept.reads, 'nothing is marked that was not opened').to.equal(0);
  });

  it('is there too when it came between the answer and the stream, however long that took', async () => {
    const { kept, answer, tell } = board(read);
    let lists = 0;
    const clock = performance.now.bind(performance);
    let passed = 0;
    performance.now = () => clock() + passed;
    try {
      const [element, requests] = await show(async (request) => {
        const answered = await answer(request);
        if (request.url.includes('/announcements') && lists++ === 0) {
          kept.items = [unread, ...kept.items];
          tell('announcement.published');
          passed = 30_000;
        }
        return answered;
      });
      await until(() => all(element, 'summary').length === 2);
      expect(calls(requests), 'read once, and once more for the event').to.have.length(2);
    } finally {
      performance.now = clock;
    }
  });

  it('goes with its event when it is withdrawn', async () => {
    const { kept, answer, tell } = board(unread, read);
    const [element, requests] = await show(answer);
    await until(() => requests.some(({ url }) => url.includes('/events/stream')));
    kept.items = kept.items.slice(1);
    tell('announcement.withdrawn');
    await until(() => all(element, 'summary').length === 1);
    expect(textOf(element)).not.to.contain('Ra quân');
  });

  it('is not asked after by a guest, nor by an element that has left the page', async () => {
    const { answer } = board(unread);
    const [element, requests] = await show(
      (request) => (request.url.endsWith('/stream') ? answer(request) : problem(403, 'not-allowed')),
      html`<sotay-announcements></sotay-announcements>`,
      'forbidden',
    );
    await pause(50);
    expect(requests.filter(({ url }) => url.includes('/events')).length).to.equal(0);
    element.remove();
    const [leaving, heard] = await show(answer);
    await until(() => heard.some(({ url }) => url.includes('/events/stream')));
    const { signal } = heard.find(({ url }) => url.includes('/events/stream'))!;
    leaving.remove();
    expect(signal.aborted).to.equal(true);
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
