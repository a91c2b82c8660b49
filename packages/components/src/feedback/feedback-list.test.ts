import { sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import { html } from 'lit';
import {
  answerWith,
  axeFindings,
  cleanUp,
  eventStream,
  json,
  mountInProvider,
  pause,
  problem,
  textOf,
  until,
} from '../foundation/testing.ts';
import { FeedbackSentEvent } from './feedback-form.ts';
import './feedback-list.define.ts';
import type { SotayFeedbackList } from './feedback-list.ts';

const cell = { id: '0192f0c1-0000-7000-8000-000000000011', name: 'Chi bộ Tổ dân phố số 4' };
const author = { id: '0192f0c1-0000-7000-8000-000000000101', fullName: 'Nguyễn Văn Mẫu' };
const secretary = { id: '0192f0c1-0000-7000-8000-000000000103', fullName: 'Trần Thị Ví Dụ' };
const opinion = {
  id: '0192f0c1-0000-7000-8000-000000000401',
  receiptCode: '7K2M-Q9XA',
  kind: 'suggestion',
  recipient: 'cell',
  recipientOrganization: cell,
  subject: 'Gửi tài liệu họp sớm hơn',
  body: 'Đề nghị gửi trước ba ngày.',
  author,
  state: 'submitted',
  submittedAt: '2026-11-20T09:00:00+07:00',
  dueAt: '2099-01-04T23:59:59+07:00',
  receivedAt: null,
  answeredAt: null,
  extended: false,
  overdue: false,
  steps: [] as object[],
  replies: [] as object[],
  version: 1,
};
const reply = {
  id: '0192f0c1-0000-7000-8000-000000000411',
  from: secretary,
  fromAuthor: false,
  body: 'Chi bộ sẽ gửi trước.',
  at: '2026-11-21T08:00:00+07:00',
};
const answered = {
  ...opinion,
  id: '0192f0c1-0000-7000-8000-000000000402',
  subject: 'Lịch sinh hoạt',
  state: 'answered',
  replies: [reply],
};
const page = (...items: object[]): object => ({ items, nextCursor: null });

let stream: ReturnType<typeof eventStream>;
beforeEach(() => {
  stream = eventStream();
});

const show = async (
  answer: Parameters<typeof answerWith>[0],
  box = 'sent',
  state = 'idle',
): Promise<[SotayFeedbackList, Request[]]> => {
  const requests: Request[] = [];
  answerWith((request) => {
    const streamed = stream.answer(request);
    if (!streamed) requests.push(request);
    return streamed ?? answer(request);
  });
  const element = await mountInProvider<SotayFeedbackList>(
    html`<sotay-feedback-list box=${box}></sotay-feedback-list>`,
    'a-token',
  );
  await until(() => element.resource.state === state, state);
  await element.updateComplete;
  return [element, requests];
};
const all = (element: Element, selector: string): HTMLElement[] => [
  ...element.shadowRoot!.querySelectorAll<HTMLElement>(selector),
];
const button = (element: Element, words: string): HTMLButtonElement =>
  all(element, 'button').find((each) => textOf(each) === words && each.checkVisibility()) as HTMLButtonElement;

afterEach(cleanUp);

describe('the list of opinions', () => {
  it('needs one request and shows kind, day, recipient and state of each', async () => {
    const [element, requests] = await show(() => json(page(opinion, answered)));
    expect(requests).to.have.length(1);
    expect(all(element, 'summary').map(textOf)).to.deep.equal([
      'Gửi tài liệu họp sớm hơn Góp ý · 20/11/2026 · Chi bộ Tổ dân phố số 4 Đã gửi',
      'Lịch sinh hoạt Góp ý · 20/11/2026 · Chi bộ Tổ dân phố số 4 Đã trả lời',
    ]);
  });

  for (const [state, words, tone] of [
    ['submitted', 'Đã gửi', 'info'],
    ['received', 'Đã tiếp nhận', 'info'],
    ['forwarded', 'Đã chuyển cấp trên', 'info'],
    ['answered', 'Đã trả lời', 'good'],
    ['closed', 'Đã đóng', 'neutral'],
    ['newState', 'newState', 'neutral'],
  ] as const) {
    it(`says ${words}`, async () => {
      const [element] = await show(() => json(page({ ...opinion, state })));
      const [chip] = all(element, '.chip');
      expect(textOf(chip!)).to.equal(words);
      expect(chip!.classList.contains(tone)).to.equal(true);
    });
  }

  it('says when an answer is overdue, but not after it was given', async () => {
    // By the clock of the server: that of an old telephone may be anywhere.
    const late = { dueAt: '2099-01-05T23:59:59+07:00', overdue: true };
    const [element] = await show(() => json(page({ ...opinion, ...late }, { ...answered, overdue: false })));
    expect(all(element, '.chip').map(textOf)).to.deep.equal(['Quá hạn', 'Đã trả lời']);
  });

  it('opens an opinion by keyboard and shows words, receipt code and replies', async () => {
    const [element] = await show(() => json(page(answered)));
    all(element, 'summary')[0]!.focus();
    await sendKeys({ press: 'Enter' });
    const text = textOf(all(element, 'details')[0]!);
    for (const words of [
      'Đề nghị gửi trước ba ngày.',
      '7K2M-Q9XA',
      'Trần Thị Ví Dụ',
      '08:00, 21/11/2026',
      'Chi bộ sẽ gửi trước.',
    ])
      expect(text).to.contain(words);
    expect((all(element, 'details')[0] as HTMLDetailsElement).open).to.equal(true);
  });

  it('says with whose help it was sent, and nothing where it was sent alone', async () => {
    const assistedBy = { id: secretary.id, fullName: 'Phạm Thị Minh Họa' };
    const alone = { ...opinion, id: '0192f0c1-0000-7000-8000-000000000403', assistedBy: null };
    const [list] = await show(() => json(page({ ...opinion, assistedBy }, alone)));
    const contents = [...list.shadowRoot!.querySelectorAll('.content')].map(textOf);
    expect(contents[0]).to.contain('Gửi với sự hỗ trợ của đồng chí Phạm Thị Minh Họa');
    expect(contents[1]).not.to.contain('hỗ trợ');
  });

  it('names the author to those it is addressed to, and not to themselves', async () => {
    expect(textOf((await show(() => json(page(opinion)), 'received'))[0])).to.contain('Người gửi Nguyễn Văn Mẫu');
    cleanUp();
    expect(textOf((await show(() => json(page(opinion))))[0])).not.to.contain('Người gửi');
  });

  it('asks for the box it is told to', async () => {
    const [, requests] = await show(() => json(page(opinion)), 'received');
    expect(new URL(requests[0]!.url).searchParams.get('box')).to.equal('received');
  });

  it('loads further pages and keeps those in view', async () => {
    const [element] = await show((request) =>
      json(request.url.includes('cursor=abc') ? page(answered) : { ...page(opinion), nextCursor: 'abc' }),
    );
    button(element, 'Xem thêm ý kiến').click();
    await until(() => all(element, 'summary').length === 2);
    expect(button(element, 'Xem thêm ý kiến')).to.equal(undefined);
    await until(() => element.shadowRoot!.activeElement === all(element, 'summary')[1], 'the focus on what is new');
  });

  it('keeps the list when a further page fails, and says so', async () => {
    const [element] = await show((request) =>
      request.url.includes('cursor=abc') ? problem(404, 'not-found') : json({ ...page(opinion), nextCursor: 'abc' }),
    );
    button(element, 'Xem thêm ý kiến').click();
    await until(() => all(element, '[role=alert]').length, 'what to do');
    expect(all(element, 'summary')).to.have.length(1);
    await element.resource.reload();
    await element.updateComplete;
    expect(all(element, '[role=alert]')).to.have.length(0);
  });

  it('reloads when the form beside it has sent an opinion', async () => {
    const [element, requests] = await show(() => json(page(opinion)));
    document.dispatchEvent(new FeedbackSentEvent('x', 'y'));
    await until(() => requests.length === 2);
    element.remove();
    document.dispatchEvent(new FeedbackSentEvent('x', 'y'));
    await pause(50);
    expect(requests).to.have.length(2);
  });
});

describe('what happens to an opinion while the page is open', () => {
  it('is shown in its place, and what was opened stays open', async () => {
    const [element, requests] = await show((request) =>
      json(
        request.url.endsWith(opinion.id)
          ? { ...opinion, state: 'answered', replies: [reply] }
          : page(answered, opinion),
      ),
    );
    all(element, 'summary')[1]!.click();
    await until(() => stream.listeners === 1);
    stream.tell('feedback.replied', opinion.id);
    await until(() => all(element, '.item')[1]!.textContent.includes(reply.body), 'the answer');
    expect(all(element, 'details').map((each) => (each as HTMLDetailsElement).open)).to.deep.equal([false, true]);
    expect(requests).to.have.length(2);
  });

  it('is let go when the reader lost the list meanwhile', async () => {
    let arrive!: (answer: Response) => void;
    let open = true;
    const [element, requests] = await show((request) => {
      if (request.url.endsWith(opinion.id)) return new Promise<Response>((resolve) => (arrive = resolve));
      return open ? json(page(opinion)) : problem(403, 'not-allowed');
    });
    await until(() => stream.listeners === 1);
    stream.tell('feedback.replied', opinion.id);
    await until(() => requests.length === 2, 'the question for it');
    open = false;
    await element.resource.reload();
    const unhandled: unknown[] = [];
    const note = (event: PromiseRejectionEvent): void => {
      unhandled.push(event.reason);
    };
    addEventListener('unhandledrejection', note);
    arrive(json({ ...opinion, state: 'answered' }));
    await pause(50);
    removeEventListener('unhandledrejection', note);
    expect(unhandled).to.deep.equal([]);
    expect(element.resource.state).to.equal('forbidden');
  });

  it('is not asked for when the list does not show it, nor after the list has left', async () => {
    const [element, requests] = await show(() => json(page(opinion)));
    await until(() => stream.listeners === 1);
    stream.tell('feedback.replied', answered.id);
    element.remove();
    stream.tell('feedback.replied', opinion.id);
    await pause(50);
    expect(requests).to.have.length(1);
  });
});

describe('replying', () => {
  const openReply = async (
    submit: Parameters<typeof answerWith>[0],
    box = 'received',
  ): Promise<[SotayFeedbackList, Request[]]> => {
    const [element, requests] = await show(
      (request) => (request.method === 'POST' ? submit(request) : json(page(opinion))),
      box,
    );
    all(element, 'summary')[0]!.click();
    button(element, box === 'received' ? 'Trả lời' : 'Viết thêm').click();
    await until(() => all(element, 'sotay-textarea').length);
    await element.updateComplete;
    return [element, requests];
  };
  const posts = (requests: Request[]): Request[] => requests.filter((request) => request.method === 'POST');

  it('sends the words and shows the answered opinion', async () => {
    const [element, requests] = await openReply(() => json({ ...opinion, state: 'answered', replies: [reply] }, 201));
    await until(() => element.shadowRoot!.activeElement?.localName === 'sotay-textarea', 'focus');
    await sendKeys({ type: 'Chi bo se gui truoc.' });
    button(element, 'Gửi').click();
    await until(() => textOf(all(element, '.chip')[0]!) === 'Đã trả lời');
    expect(await posts(requests)[0]!.json()).to.deep.equal({ body: 'Chi bo se gui truoc.' });
    expect(all(element, 'sotay-textarea')).to.have.length(0);
  });

  it('asks for words before sending nothing', async () => {
    const [element, requests] = await openReply(() => json({}, 201));
    button(element, 'Gửi').click();
    await pause(50);
    expect(textOf(element)).to.contain('Đề nghị nhập nội dung trả lời');
    expect(posts(requests)).to.have.length(0);
  });

  it('keeps the words when sending fails, and sends again with the same key', async () => {
    let fail = true;
    const [element, requests] = await openReply(() =>
      fail ? problem(409, 'state-conflict', 'Ý kiến đã đóng.') : json(answered, 201),
    );
    await until(() => element.shadowRoot!.activeElement?.localName === 'sotay-textarea', 'focus');
    await sendKeys({ type: 'Chi bo se gui truoc.' });
    button(element, 'Gửi').click();
    await until(() => textOf(element).includes('Ý kiến đã đóng.'));
    expect((all(element, 'sotay-textarea')[0] as unknown as { value: string }).value).to.equal('Chi bo se gui truoc.');
    fail = false;
    button(element, 'Gửi lại').click();
    await until(() => posts(requests).length === 2);
    expect(posts(requests)[0]!.headers.get('idempotency-key')).to.equal(
      posts(requests)[1]!.headers.get('idempotency-key'),
    );
  });

  it('lets the author add a word, marked as their own', async () => {
    const own = { ...reply, from: author, fromAuthor: true, body: 'Xin bổ sung.' };
    const [element] = await openReply(() => json({ ...opinion, replies: [own] }, 201), 'sent');
    await until(() => element.shadowRoot!.activeElement?.localName === 'sotay-textarea', 'focus');
    await sendKeys({ type: 'Xin bo sung.' });
    button(element, 'Gửi').click();
    await until(() => all(element, '.reply.own').length);
    expect(textOf(all(element, '.reply')[0]!)).to.contain('Đồng chí viết thêm');
  });

  it('is not offered on a closed opinion', async () => {
    const [element] = await show(() => json(page({ ...opinion, state: 'closed' })));
    all(element, 'summary')[0]!.click();
    expect(button(element, 'Viết thêm')).to.equal(undefined);
  });
});

describe('the states of the list', () => {
  it('empty: says where opinions will appear', async () => {
    expect(textOf((await show(() => json(page()), 'sent', 'empty'))[0])).to.contain('chưa gửi ý kiến nào');
    cleanUp();
    expect(textOf((await show(() => json(page()), 'received', 'empty'))[0])).to.contain('Chưa có ý kiến nào gửi tới');
  });

  it('loading, forbidden and error have their words', async () => {
    expect(all((await show(() => new Promise(() => undefined), 'sent', 'loading'))[0], '.skeleton')).to.have.length(1);
    cleanUp();
    expect(
      textOf((await show(() => problem(403, 'not-allowed', 'Đề nghị liên hệ Bí thư chi bộ.'), 'sent', 'forbidden'))[0]),
    ).to.contain('Bí thư');
    cleanUp();
    expect(button((await show(() => problem(404, 'not-found'), 'sent', 'error'))[0], 'Thử lại')).to.be.instanceOf(
      HTMLButtonElement,
    );
  });

  it('signed-out: shows nobody’s opinions', async () => {
    answerWith(() => problem(401, 'token-missing'));
    const element = await mountInProvider<SotayFeedbackList>(html`<sotay-feedback-list></sotay-feedback-list>`);
    await until(() => element.resource.state === 'signed-out');
    await element.updateComplete;
    expect(all(element, '.item')).to.have.length(0);
  });

  it('offline: keeps the list and says of when it is', async () => {
    const [element] = await show(() => json(page(opinion)));
    Object.defineProperty(navigator, 'onLine', { configurable: true, value: false });
    answerWith(() => {
      throw new TypeError('Failed to fetch');
    });
    void element.resource.reload();
    await until(() => element.resource.state === 'offline').finally(() => Reflect.deleteProperty(navigator, 'onLine'));
    await element.updateComplete;
    expect(textOf(element)).to.contain('Gửi tài liệu họp sớm hơn').and.to.contain('Không có kết nối mạng');
  });

  it('has no finding of axe, closed, open and replying', async () => {
    const [element] = await show(() => json(page(opinion, answered)));
    expect(await axeFindings(element)).to.deep.equal([]);
    for (const summary of all(element, 'summary')) summary.click();
    button(element, 'Viết thêm').click();
    await until(() => all(element, 'sotay-textarea').length);
    expect(await axeFindings(element)).to.deep.equal([]);
  });

  it('shows markup in opinions and replies as text', async () => {
    const markup = '<img src=x onerror=alert(1)>';
    const [element] = await show(() =>
      json(page({ ...opinion, subject: markup, body: markup, replies: [{ ...reply, body: markup }] })),
    );
    expect(element.shadowRoot!.querySelector('img')).to.equal(null);
  });
});
