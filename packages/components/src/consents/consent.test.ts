import { sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import { html } from 'lit';
import {
  answerWith,
  axeFindings,
  cleanUp,
  json,
  mountInProvider,
  problem,
  textOf,
  until,
} from '../foundation/testing.ts';
import type { Answer } from '../foundation/testing.ts';
import { button } from '../widgets.suite.ts';
import './consent.define.ts';
import type { ConsentChangeEvent, SotayConsent } from './consent.ts';
import { consentReceipt } from './receipt.ts';
import { adoptionPurpose, feedbackPurpose, handbookPurpose, mine, purposes, record } from './samples.suite.ts';

type Mine = { purpose: string; state: string; history: object[] }[];

/** An API that keeps what was given. `given` answers a POST, `left` a withdrawal. */
const api = (start: Mine = mine, change: { asked?: object[]; given?: Answer; left?: Answer } = {}): Answer => {
  let now = start;
  const put = (purpose: string, state: string, one: object) =>
    (now = now.map((each) => (each.purpose === purpose ? { purpose, state, history: [one] } : each)));
  return async (request) => {
    const { pathname } = new URL(request.url);
    if (pathname.endsWith('/consent-purposes')) return json({ items: change.asked ?? purposes });
    if (request.method === 'POST') {
      if (change.given) return change.given(request);
      const { purpose } = (await request.clone().json()) as { purpose: string };
      const given = record(purposes.find((one) => one.purpose === purpose)!);
      put(purpose, 'given', given);
      return json(given, 201);
    }
    if (request.method === 'PUT') {
      if (change.left) return change.left(request);
      const withdrawn = record(handbookPurpose, {
        withdrawnAt: '2026-11-22T09:00:00+07:00',
        dataRequestId: 'r',
        version: 2,
      });
      put('handbook', 'withdrawn', withdrawn);
      return json(withdrawn);
    }
    return json({ items: now });
  };
};

const show = async (answer: Answer, state = 'idle'): Promise<[SotayConsent, Request[]]> => {
  const requests = answerWith(answer);
  const element = await mountInProvider<SotayConsent>(html`<sotay-consent></sotay-consent>`, 'a-token');
  await until(() => element.resource.state === state, state);
  await element.updateComplete;
  return [element, requests];
};
const find = (element: Element, selector: string): HTMLElement =>
  element.shadowRoot!.querySelector<HTMLElement>(selector)!;
const box = (element: Element): HTMLInputElement => find(element, '.tick input') as HTMLInputElement;
const focused = (element: Element, id: string) =>
  until(() => element.shadowRoot?.activeElement?.id === id, `focus on ${id}`);
const sent = (requests: Request[], method: string) => requests.filter((request) => request.method === method);
const openItem = (element: Element, purpose: string): void =>
  find(element, `[data-purpose=${purpose}] summary`).click();

afterEach(cleanUp);

describe('the question of consent', () => {
  it('is asked for one purpose at a time, with nothing ticked and both answers alike', async () => {
    const [element] = await show(api());
    expect(textOf(find(element, '#asked'))).to.equal('Đóng góp ý kiến');
    expect(element.shadowRoot!.querySelectorAll('.asked input')).to.have.length(1);
    expect(box(element).checked).to.equal(false);
    const [agree, decline] = [button(element, 'Đồng ý'), button(element, 'Không đồng ý')];
    expect(agree.className).to.equal(decline.className);
    const [a, b] = [agree, decline].map((each) => each.getBoundingClientRect());
    expect(Math.abs(a!.width - b!.width), 'as wide').to.be.below(1);
    for (const words of [
      feedbackPurpose.text,
      'Họ và tên',
      'Tỉnh ủy Minh Họa',
      'Rút lại sự đồng ý bất cứ lúc nào',
      'nhạy cảm',
    ])
      expect(textOf(find(element, '.asked'))).to.contain(words);
    expect(await axeFindings(element)).to.deep.equal([]);
  });

  it('takes no consent before the notice is ticked, by keyboard too', async () => {
    const [element, requests] = await show(api());
    button(element, 'Đồng ý').focus();
    await sendKeys({ press: 'Enter' });
    await element.updateComplete;
    expect(sent(requests, 'POST')).to.have.length(0);
    expect(element.shadowRoot!.activeElement).to.equal(box(element));
    expect(textOf(find(element, '#problem'))).to.contain('đánh dấu vào ô trên');
    await sendKeys({ press: ' ' });
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Enter' });
    await until(() => textOf(find(element, '#asked')) === adoptionPurpose.title, 'the next purpose');
    expect(await sent(requests, 'POST')[0]!.json()).to.deep.equal({
      purpose: 'feedback',
      textVersion: '2026-01',
      sensitiveNotice: true,
      method: 'screen',
    });
    await focused(element, 'asked');
    expect(box(element).checked, 'not ticked for the next one').to.equal(false);
  });

  it('goes on to the next when declined, tells the portal, sends nothing, and can be asked again', async () => {
    const [element, requests] = await show(api());
    const told: object[] = [];
    element.addEventListener('sotay-consent-change', ({ detail }: ConsentChangeEvent) => told.push(detail));
    button(element, 'Không đồng ý').click();
    await until(() => textOf(find(element, '#asked')) === adoptionPurpose.title, 'the next purpose');
    button(element, 'Không đồng ý').click();
    await focused(element, 'list');
    expect(find(element, '.asked')).to.equal(null);
    expect(sent(requests, 'POST')).to.have.length(0);
    expect(told).to.deep.equal([
      { purpose: 'feedback', state: 'declined' },
      { purpose: 'adoption', state: 'declined' },
    ]);
    openItem(element, 'adoption');
    find(element, '[data-purpose=adoption] .actions button').click();
    await focused(element, 'asked');
    expect(textOf(find(element, '#asked'))).to.equal(adoptionPurpose.title);
  });

  it('sends one consent, however often the button is pressed', async () => {
    let letGo: () => void = () => undefined;
    const waiting = new Promise<void>((done) => (letGo = done));
    const given = () => waiting.then(() => json(record(feedbackPurpose), 201));
    const [element, requests] = await show(api(mine, { given }));
    box(element).click();
    await element.updateComplete;
    button(element, 'Đồng ý').click();
    await element.updateComplete;
    button(element, 'Đang gửi…').click();
    button(element, 'Không đồng ý').click();
    letGo();
    await until(() => sent(requests, 'GET').length === 4, 'read again');
    expect(sent(requests, 'POST')).to.have.length(1);
  });

  it('keeps the tick when the network is gone, and takes the second try', async () => {
    let broken = true;
    const given = () => {
      if (broken) throw new TypeError('Failed to fetch');
      return json(record(feedbackPurpose), 201);
    };
    const [element, requests] = await show(api(mine, { given }));
    box(element).click();
    await element.updateComplete;
    button(element, 'Đồng ý').click();
    await until(() => find(element, '#problem'), 'the message');
    expect(textOf(find(element, '#problem'))).to.contain('Chưa ghi nhận được.');
    expect(box(element).checked).to.equal(true);
    broken = false;
    const tries = sent(requests, 'POST').length;
    button(element, 'Đồng ý').click();
    await until(() => sent(requests, 'POST').length > tries, 'the second try');
    await until(() => !find(element, '#problem'), 'no message any more');
  });

  it('comes again when the text has changed, also under the reader’s hands', async () => {
    const outdated = [
      { purpose: 'handbook', state: 'outdated', history: [record(handbookPurpose, { textVersion: '2025-11' })] },
    ];
    const changed = () => problem(409, 'consent-text-changed', 'Nội dung xin đồng ý đã có bản mới.');
    const [element, requests] = await show(api(outdated, { asked: [handbookPurpose], given: changed }));
    expect(textOf(find(element, '.asked'))).to.contain('đã có bản mới');
    box(element).click();
    button(element, 'Đồng ý').click();
    await until(() => find(element, '#problem'), 'the refusal');
    expect(textOf(find(element, '#problem'))).to.contain('Nội dung xin đồng ý đã có bản mới.');
    await until(() => requests.filter(({ url }) => url.endsWith('/consent-purposes')).length === 2, 'the new text');
    expect(box(element).checked, 'to be read again').to.equal(false);
  });

  it('is not asked where the law is the basis: the member is told', async () => {
    const asked = [{ ...adoptionPurpose, basis: 'law' }];
    const [element] = await show(api([mine[2]!], { asked }));
    expect(find(element, '.asked')).to.equal(null);
    openItem(element, 'adoption');
    await element.updateComplete;
    const words = textOf(find(element, '[data-purpose=adoption]'));
    expect(words).to.contain('theo quy định của pháp luật').and.to.contain(adoptionPurpose.text);
    expect(find(element, '[data-purpose=adoption] button')).to.equal(null);
  });
});

describe('a consent that was given', () => {
  it('is withdrawn after the reader was told what follows, and says what did', async () => {
    const [element, requests] = await show(api());
    openItem(element, 'handbook');
    await element.updateComplete;
    expect(textOf(find(element, '[data-purpose=handbook]'))).to.contain('4TXM-8H2C');
    find(element, '[data-act=leave]').click();
    await focused(element, 'leaving');
    expect(textOf(find(element, '[data-purpose=handbook]'))).to.contain(handbookPurpose.whenWithdrawn);
    expect(sent(requests, 'PUT')).to.have.length(0);
    expect(await axeFindings(element)).to.deep.equal([]);
    button(element, 'Thôi').click();
    await until(() => element.shadowRoot?.activeElement?.getAttribute('data-act') === 'leave', 'back');
    find(element, '[data-act=leave]').click();
    await focused(element, 'leaving');
    find(element, '[data-purpose=handbook] .actions .button').click();
    await focused(element, 'list');
    const [put] = sent(requests, 'PUT');
    expect([new URL(put!.url).pathname, put!.headers.get('If-Match')]).to.deep.equal([
      '/v1/consents/record-handbook/withdrawal',
      '"1"',
    ]);
    expect(textOf(find(element, '.said'))).to.contain('Yêu cầu xử lý dữ liệu đã gửi cấp ủy cấp trên');
    expect(textOf(find(element, '[data-purpose=handbook] .chip'))).to.equal('Đã rút lại');
  });

  it('stays when the withdrawal fails, and says why', async () => {
    const left = () => problem(500, 'internal-error', 'Hệ thống đang gặp sự cố.');
    const [element] = await show(api(mine, { left }));
    openItem(element, 'handbook');
    await element.updateComplete;
    find(element, '[data-act=leave]').click();
    await focused(element, 'leaving');
    find(element, '[data-purpose=handbook] .actions .button').click();
    await until(() => find(element, '[data-purpose=handbook] .problem'), 'the reason');
    expect(textOf(find(element, '[data-purpose=handbook] .problem'))).to.contain('Hệ thống đang gặp sự cố.');
    expect(textOf(find(element, '[data-purpose=handbook] .chip'))).to.equal('Đã đồng ý');
  });

  it('shows the earlier ones below it, each with its own text and receipt', async () => {
    const earlier = record(handbookPurpose, {
      ...{ id: 'earlier', receiptCode: '00AB-00CD', textVersion: '2025-11', text: 'Bản cũ.' },
      withdrawnAt: '2026-09-01T09:00:00+07:00',
    });
    const history = [record(handbookPurpose), earlier];
    const [element] = await show(api([{ purpose: 'handbook', state: 'given', history }], { asked: [handbookPurpose] }));
    openItem(element, 'handbook');
    await element.updateComplete;
    const words = textOf(find(element, '[data-purpose=handbook]'));
    for (const each of ['4TXM-8H2C', '00AB-00CD', 'Bản cũ.', '2025-11', '09:00, 01/09/2026'])
      expect(words).to.contain(each);
  });

  it('is printed by its button', async () => {
    const [element] = await show(api());
    openItem(element, 'handbook');
    await element.updateComplete;
    let printed = '';
    const watch = new MutationObserver(() => {
      const view = document.querySelector<HTMLIFrameElement>('iframe[title=sotay-print]')?.contentWindow;
      if (view) view.print = () => (printed = textOf(view.document.body));
    });
    watch.observe(document.body, { childList: true });
    button(element, 'In biên nhận').click();
    await until(() => printed, 'the print');
    watch.disconnect();
    expect(printed).to.contain('4TXM-8H2C');
    document.querySelector('iframe[title=sotay-print]')?.remove();
  });

  it('has a receipt on paper: who, what, when, how and to which text', async () => {
    const frame = await consentReceipt(record(handbookPurpose), (catalogue) => catalogue);
    const text = textOf(frame.contentDocument!.body);
    for (const words of [
      'BIÊN NHẬN',
      '4TXM-8H2C',
      'Nguyễn Văn Mẫu',
      'Sử dụng Sổ tay',
      '2026-01',
      'Tỉnh ủy Minh Họa',
      '08:30, 05/10/2026',
      'trên màn hình',
    ])
      expect(text).to.contain(words);
    frame.remove();
  });
});

it('forgets the answers of one reader before the next one signs in', async () => {
  const [element] = await show(api());
  button(element, 'Không đồng ý').click();
  await until(() => textOf(find(element, '#asked')) === adoptionPurpose.title, 'the next purpose');
  const provider = element.parentElement as HTMLElement & { token: () => Promise<string> };
  provider.token = () => Promise.resolve('another');
  await until(
    () => element.resource.state === 'idle' && textOf(find(element, '#asked')) === feedbackPurpose.title,
    'anew',
  );
});

for (const [state, answer] of [
  ['empty', (): Response => json({ items: [] })],
  ['signed-out', (): Response => problem(401, 'token-missing')],
  ['forbidden', (): Response => problem(403, 'not-allowed')],
  ['error', (): Response => problem(500, 'internal-error')],
] as const) {
  it(`comes into the state ${state}`, async () => {
    const [element] = await show(answer, state);
    expect(find(element, '.message')).not.to.equal(null);
    expect(await axeFindings(element)).to.deep.equal([]);
  });
}
