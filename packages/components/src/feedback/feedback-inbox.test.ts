import { sendKeys, setViewport } from '@web/test-runner-commands';
import { expect } from 'chai';
import { html } from 'lit';
import { forgetDrafts } from '../foundation/drafts.ts';
import {
  answerWith,
  axeFindings,
  cleanUp,
  eventStream,
  json,
  mountInProvider,
  problem,
  takeTurns,
  textOf,
  until,
} from '../foundation/testing.ts';
import { opinion as sent } from '../widgets.suite.ts';
import './feedback-inbox.define.ts';
import type { SotayFeedbackInbox } from './feedback-inbox.ts';

const cell = sent.recipientOrganization;
const ward = { id: '0192f0c1-0000-7000-8000-000000000003', name: 'Đảng bộ phường Thử Nghiệm' };
const secretary = { id: '0192f0c1-0000-7000-8000-000000000102', fullName: 'Trần Thị Ví Dụ' };
const session = {
  memberId: secretary.id,
  fullName: secretary.fullName,
  cell,
  roles: [
    { role: 'member', organization: cell },
    { role: 'secretary', organization: cell },
  ],
  operations: ['receiveFeedback', 'replyToFeedback'],
};
const step = {
  id: '0192f0c1-0000-7000-8000-000000000421',
  kind: 'received',
  at: '2026-11-23T08:00:00+07:00',
  by: secretary,
  organization: cell,
  toOrganization: null as object | null,
  note: null as string | null,
  dueAt: null as string | null,
};
const opinion = { ...sent, attachments: [] as object[] };
const received = { ...opinion, state: 'received', receivedAt: step.at, steps: [step], version: 2 };
const late = { ...received, id: '0192f0c1-0000-7000-8000-000000000409', subject: 'Việc đã lâu', overdue: true };
const answered = {
  ...received,
  state: 'answered',
  version: 3,
  replies: [
    { id: step.id, from: secretary, fromAuthor: false, body: 'Chi bo se gui som.', at: '2026-11-24T08:00:00+07:00' },
  ],
};

type Answer = Response | Promise<Response>;

let stream: ReturnType<typeof eventStream>;
beforeEach(() => {
  stream = eventStream();
});

/** A backend with these opinions; `act` answers what is done with them. */
const show = async (
  items: object[],
  act: (request: Request) => Answer = () => json(received),
  who: object = session,
): Promise<[SotayFeedbackInbox, Request[]]> => {
  const requests = answerWith((request) => {
    const { pathname } = new URL(request.url);
    const streamed = stream.answer(request);
    if (streamed) return streamed;
    if (pathname.endsWith('/sessions/current')) return json(who);
    if (pathname.endsWith('/feedback')) return json({ items, nextCursor: null });
    return act(request);
  });
  const element = await mountInProvider<SotayFeedbackInbox>(
    html`<sotay-feedback-inbox></sotay-feedback-inbox>`,
    'a-token',
  );
  await until(() => !['loading'].includes(element.resource.state), 'an answer');
  await element.updateComplete;
  return [element, requests];
};
const all = (element: Element, selector: string): HTMLElement[] => [
  ...element.shadowRoot!.querySelectorAll<HTMLElement>(selector),
];
const button = (element: Element, words: string): HTMLButtonElement =>
  all(element, 'button').find((each) => textOf(each) === words && each.checkVisibility()) as HTMLButtonElement;
const acts = (requests: Request[]): Request[] =>
  requests.filter(({ method, url }) => method !== 'GET' && !url.endsWith('/receipt'));
const receipts = (requests: Request[]): Request[] => requests.filter(({ url }) => url.endsWith('/receipt'));
const opened = async (element: SotayFeedbackInbox): Promise<void> => {
  all(element, 'summary')[0]!.click();
  await until(() => all(element, 'details')[0]!.hasAttribute('open'));
};
const write = async (element: SotayFeedbackInbox, words: string): Promise<void> => {
  await until(() => element.shadowRoot!.activeElement?.localName === 'sotay-textarea', 'the focus in the text');
  await sendKeys({ type: words });
};
const typed = (element: SotayFeedbackInbox): string =>
  (all(element, 'sotay-textarea')[0] as unknown as { value: string }).value;
/** From the summary of the first opinion to an open act. */
const begin = async (element: SotayFeedbackInbox, act: string): Promise<void> => {
  await opened(element);
  await until(() => button(element, act), act);
  button(element, act).click();
  await until(() => all(element, 'form').length, 'the form');
};

takeTurns('drafts');
beforeEach(() => forgetDrafts());
afterEach(async () => {
  cleanUp();
  await forgetDrafts();
  await setViewport({ width: 1280, height: 800 });
});

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

describe('answering', () => {
  it('goes by keyboard alone at 360 px, on the version that was read', async () => {
    await setViewport({ width: 360, height: 740 });
    const [element, requests] = await show([opinion], (request) =>
      json(request.url.endsWith('/receipt') ? received : answered, request.method === 'POST' ? 201 : 200),
    );
    all(element, 'summary')[0]!.focus();
    await sendKeys({ press: 'Enter' });
    await until(() => textOf(all(element, '.chip')[0]!) === 'Đã tiếp nhận', 'the receipt');
    await sendKeys({ press: 'Tab' });
    expect(textOf(element.shadowRoot!.activeElement!)).to.equal('Trả lời');
    await sendKeys({ press: 'Enter' });
    await write(element, 'Chi bo se gui som.');
    await sendKeys({ press: 'Tab' });
    expect(textOf(element.shadowRoot!.activeElement!)).to.equal('Gửi trả lời');
    expect(element.scrollWidth).to.be.at.most(innerWidth); // WebKitGTK's windows are 447 wide at least
    await sendKeys({ press: 'Enter' });
    await until(() => all(element, '.reply').length, 'the answer');
    const [post] = acts(requests);
    expect(await post!.json()).to.deep.equal({ body: 'Chi bo se gui som.', readVersion: 2 });
    expect(element.shadowRoot!.activeElement?.id).to.equal(`exchange-${opinion.id}`);
    expect(all(element, 'form')).to.have.length(0);
  });

  it('keeps what was typed when another was first, shows what is there now, and sends it again on that', async () => {
    const other = {
      ...received,
      version: 5,
      replies: [{ ...answered.replies[0], body: 'Trả lời của đồng chí khác.' }],
    };
    let refuse = true;
    const [element, requests] = await show([received], (request) => {
      if (request.method === 'GET') return json(other);
      return refuse
        ? problem(409, 'feedback-changed', 'Ý kiến này vừa có trao đổi mới. Đề nghị đồng chí xem lại rồi gửi.')
        : json(answered, 201);
    });
    await begin(element, 'Trả lời');
    await write(element, 'Loi cua toi.');
    button(element, 'Gửi trả lời').click();
    await until(() => all(element, '.failed').length, 'the conflict');
    expect(textOf(element)).to.contain('vừa có trao đổi mới').and.to.contain('Trả lời của đồng chí khác.');
    expect(typed(element)).to.equal('Loi cua toi.');
    refuse = false;
    button(element, 'Gửi trả lời').click();
    await until(() => !all(element, 'form').length, 'the answer');
    const bodies = await Promise.all(acts(requests).map((request) => request.json() as Promise<object>));
    expect(bodies).to.deep.equal([
      { body: 'Loi cua toi.', readVersion: 2 },
      { body: 'Loi cua toi.', readVersion: 5 },
    ]);
    const keys = acts(requests).map((request) => request.headers.get('idempotency-key'));
    expect(new Set(keys).size).to.equal(2);
  });

  it('keeps the words of an opinion that was forwarded meanwhile, and offers nothing more', async () => {
    const away = { ...received, state: 'forwarded', recipientOrganization: ward, version: 3 };
    const [element] = await show([received], (request) =>
      request.method === 'GET'
        ? json(away)
        : problem(409, 'feedback-forwarded', 'Ý kiến này đã được chuyển lên cấp trên.'),
    );
    await begin(element, 'Trả lời');
    await write(element, 'Loi cua toi.');
    button(element, 'Gửi trả lời').click();
    await until(() => all(element, '.failed').length);
    expect(textOf(element)).to.contain('đã được chuyển lên cấp trên').and.to.contain(ward.name);
    expect(typed(element)).to.equal('Loi cua toi.');
    button(element, 'Thôi').click();
    await until(() => !all(element, 'form').length);
    expect(all(element, '[data-act]')).to.have.length(0);
  });

  it('keeps the draft of each opinion, also over a reload of the page', async () => {
    const [element] = await show([received, { ...received, id: late.id }]);
    await begin(element, 'Trả lời');
    await write(element, 'Viet do.');
    button(element, 'Thôi').click();
    await until(() => !all(element, 'form').length);
    cleanUp();
    const [again] = await show([received, { ...received, id: late.id }]);
    await begin(again, 'Trả lời');
    expect(typed(again)).to.equal('Viet do.');
    expect(textOf(again)).to.contain('Đã mở lại bản nháp');
    button(again, 'Thôi').click();
    await until(() => !all(again, 'form').length);
    all(again, 'summary')[1]!.click();
    await until(() => all(again, 'details')[1]!.hasAttribute('open'));
    all(again, '[data-act=answer]')[1]!.click();
    await until(() => all(again, 'form').length);
    expect(typed(again)).to.equal('');
  });

  it('forgets the draft once it is sent, and uses one key for as long as the words stay', async () => {
    let broken = true;
    const [element, requests] = await show([received], () => {
      if (broken) throw new TypeError('Failed to fetch');
      return json(answered, 201);
    });
    await begin(element, 'Trả lời');
    await write(element, 'Mot lan.');
    button(element, 'Gửi trả lời').click();
    await until(() => all(element, '.failed').length, 'the failure');
    broken = false;
    button(element, 'Gửi trả lời').click();
    await until(() => !all(element, 'form').length, 'the answer');
    expect(new Set(acts(requests).map((request) => request.headers.get('idempotency-key'))).size).to.equal(1);
    button(element, 'Trả lời').click();
    await until(() => all(element, 'form').length);
    expect(typed(element)).to.equal('');
  });

  it('does not send an empty answer', async () => {
    const [element, requests] = await show([received]);
    await begin(element, 'Trả lời');
    button(element, 'Gửi trả lời').click();
    await until(() => textOf(element).includes('Đề nghị nhập'), 'the complaint');
    expect(acts(requests)).to.have.length(0);
  });
});

describe('an opinion that comes while another is being answered', () => {
  it('is in its place, and the answer goes on where it was', async () => {
    const items = [received];
    const [element] = await show(items);
    await begin(element, 'Trả lời');
    await write(element, 'Da xem');
    await until(() => stream.listeners === 1);
    items.unshift(late);
    stream.tell('feedback.submitted', late.id);
    await until(() => all(element, 'summary').length === 2, 'the new one');
    expect(all(element, 'details').map((each) => (each as HTMLDetailsElement).open)).to.deep.equal([false, true]);
    expect(typed(element)).to.equal('Da xem');
    expect(element.shadowRoot!.activeElement?.localName).to.equal('sotay-textarea');
  });
});

describe('forwarding', () => {
  it('shows once more what it means before it is done', async () => {
    const away = {
      ...received,
      state: 'forwarded',
      recipientOrganization: ward,
      version: 3,
      steps: [step, { ...step, id: 'b', kind: 'forwarded', toOrganization: ward, note: 'Vuot tham quyen.' }],
    };
    const [element, requests] = await show([received], () => json(away, 201));
    await begin(element, 'Chuyển cấp trên');
    await write(element, 'Vuot tham quyen.');
    button(element, 'Xem lại trước khi chuyển').click();
    await until(() => element.shadowRoot!.activeElement?.id === 'act', 'the review');
    expect(acts(requests)).to.have.length(0);
    expect(textOf(element)).to.contain('chỉ còn xem được').and.to.contain('Nguyễn Văn Mẫu');
    button(element, 'Sửa lại').click();
    await until(() => all(element, 'sotay-textarea').length);
    expect(typed(element)).to.equal('Vuot tham quyen.');
    button(element, 'Xem lại trước khi chuyển').click();
    await until(() => all(element, '#act').length);
    all(element, 'form .button')[0]!.click();
    await until(() => all(element, '.step').length === 2, 'the step');
    const [post] = acts(requests);
    expect(post!.headers.get('if-match')).to.equal('"2"');
    expect(await post!.json()).to.deep.equal({ note: 'Vuot tham quyen.' });
    expect(textOf(all(element, '.step')[1]!)).to.contain(`Đã chuyển cấp trên: ${ward.name}`);
    expect(all(element, '[data-act]')).to.have.length(0);
  });
});

describe('extending and closing', () => {
  it('asks for a reason and a number of working days', async () => {
    const [element, requests] = await show([received], () => json({ ...received, extended: true, version: 3 }));
    await begin(element, 'Gia hạn');
    button(element, 'Gia hạn').click();
    await until(() => textOf(element).includes('Đề nghị nhập'));
    expect(acts(requests)).to.have.length(0);
    all(element, 'sotay-textarea')[0]!.focus();
    await sendKeys({ type: 'Cho y kien.' });
    button(element, 'Gia hạn').click();
    await until(() => !all(element, 'form').length, 'the extension');
    const [put] = acts(requests);
    expect([put!.method, put!.headers.get('if-match')]).to.deep.equal(['PUT', '"2"']);
    expect(await put!.json()).to.deep.equal({ reason: 'Cho y kien.', workingDays: 10 });
    expect(all(element, '[data-act]').map(textOf)).to.deep.equal(['Trả lời', 'Chuyển cấp trên']);
  });

  it('says that closing is for good before it is done', async () => {
    const [element, requests] = await show([answered], () => json({ ...answered, state: 'closed', version: 4 }));
    await begin(element, 'Đóng ý kiến');
    expect(textOf(element)).to.contain('không ai viết thêm');
    expect(element.shadowRoot!.activeElement?.id).to.equal('act');
    button(element, 'Đóng ý kiến').click();
    await until(() => textOf(all(element, '.chip')[0]!) === 'Đã đóng');
    expect(acts(requests)[0]!.headers.get('if-match')).to.equal('"3"');
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
