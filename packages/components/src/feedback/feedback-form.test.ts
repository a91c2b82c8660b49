import { sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import { html } from 'lit';
import { forgetDrafts } from '../foundation/drafts.ts';
import {
  accessibilityTree,
  answerWith,
  axeFindings,
  cleanUp,
  json,
  mount,
  mountInProvider,
  pause,
  problem,
  takeTurns,
  textOf,
  until,
} from '../foundation/testing.ts';
import './feedback-form.define.ts';
import type { FeedbackSentEvent, SotayFeedbackForm } from './feedback-form.ts';

const cell = { id: '0192f0c1-0000-7000-8000-000000000011', name: 'Chi bộ Tổ dân phố số 4' };
const session = {
  memberId: '0192f0c1-0000-7000-8000-000000000101',
  fullName: 'Nguyễn Văn Mẫu',
  cell,
  roles: [],
  operations: [],
};
const sent = {
  id: '0192f0c1-0000-7000-8000-000000000401',
  receiptCode: '7K2M-Q9XA',
  kind: 'suggestion',
  recipient: 'cell',
  recipientOrganization: cell,
  subject: 'Gửi tài liệu sớm hơn',
  body: 'Đề nghị gửi trước ba ngày.',
  author: { id: session.memberId, fullName: session.fullName },
  state: 'submitted',
  submittedAt: '2026-11-20T09:00:00+07:00',
  dueAt: '2027-01-04T23:59:59+07:00',
  receivedAt: null,
  answeredAt: null,
  replies: [],
  version: 1,
};

type Submit = (request: Request) => Response | Promise<Response>;

/** A backend that knows the session and answers opinions as told. */
const backend = (submit: Submit = () => json(sent, 201), who = session): Request[] =>
  answerWith((request) => (request.method === 'POST' ? submit(request) : json(who)));
const posts = (requests: Request[]): Request[] => requests.filter((request) => request.method === 'POST');

const open = async (): Promise<SotayFeedbackForm> => {
  const element = await mountInProvider<SotayFeedbackForm>(
    html`<sotay-feedback-form></sotay-feedback-form>`,
    'a-token',
  );
  await until(() => element.shadowRoot!.querySelector('form'), 'the form');
  return element;
};

const find = (element: Element, selector: string): HTMLElement =>
  element.shadowRoot!.querySelector<HTMLElement>(selector)!;
const button = (element: Element, words: string): HTMLButtonElement =>
  [...element.shadowRoot!.querySelectorAll<HTMLButtonElement>('button')].find(
    (each) => textOf(each) === words && !each.hidden,
  )!;
const choose = (element: Element, name: string, value: string): void =>
  find(element, `input[name=${name}][value=${value}]`).click();
const type = async (element: Element, name: string, words: string): Promise<void> => {
  find(element, `[name=${name}]`).focus();
  await sendKeys({ type: words });
};

/** Fills the form as a reader does. */
const fill = async (element: SotayFeedbackForm): Promise<void> => {
  choose(element, 'kind', 'suggestion');
  choose(element, 'recipient', 'cell');
  await type(element, 'subject', 'Gui tai lieu som hon');
  await type(element, 'body', 'De nghi gui truoc ba ngay.');
  await element.updateComplete;
};
const review = async (element: SotayFeedbackForm): Promise<void> => {
  button(element, 'Xem lại trước khi gửi').click();
  await until(() => button(element, 'Gửi ý kiến'), 'the review');
};

takeTurns('drafts');
beforeEach(() => forgetDrafts());
afterEach(async () => {
  cleanUp();
  await forgetDrafts();
});

describe('writing an opinion', () => {
  it('offers the four kinds and names the cell among the recipients', async () => {
    backend();
    const text = textOf(await open());
    for (const words of [
      'Góp ý',
      'Phản ánh',
      'Đề xuất',
      'Câu hỏi',
      'Chi bộ Tổ dân phố số 4',
      'Cấp ủy quản lý trực tiếp',
    ])
      expect(text).to.contain(words);
  });

  it('starts with nothing chosen: silence is no choice', async () => {
    backend();
    expect((await open()).shadowRoot!.querySelectorAll(':checked')).to.have.length(0);
  });

  it('goes from the form to the receipt by keyboard alone', async () => {
    const requests = backend();
    const element = await open();
    find(element, 'input[name=kind]').focus();
    await sendKeys({ press: ' ' });
    find(element, 'input[name=recipient]').focus();
    await sendKeys({ press: ' ' });
    await type(element, 'subject', 'Gui tai lieu som hon');
    await type(element, 'body', 'De nghi gui truoc ba ngay.');
    button(element, 'Xem lại trước khi gửi').focus();
    await sendKeys({ press: 'Enter' });
    await until(() => button(element, 'Gửi ý kiến'));
    expect(posts(requests)).to.have.length(0);
    button(element, 'Gửi ý kiến').focus();
    await sendKeys({ press: 'Enter' });
    await until(() => textOf(element).includes('7K2M-Q9XA'));
    expect(await posts(requests)[0]!.json()).to.deep.equal({
      kind: 'suggestion',
      recipient: 'cell',
      subject: 'Gui tai lieu som hon',
      body: 'De nghi gui truoc ba ngay.',
    });
  });

  it('shows everything for review and lets the reader change it', async () => {
    backend();
    const element = await open();
    await fill(element);
    await review(element);
    const text = textOf(element);
    for (const words of ['Góp ý', 'Chi bộ Tổ dân phố số 4', 'Gui tai lieu som hon', 'De nghi gui truoc ba ngay.'])
      expect(text).to.contain(words);
    expect(element.shadowRoot!.activeElement?.id).to.equal('step');
    button(element, 'Sửa lại').click();
    await until(() => find(element, 'form'));
    expect((find(element, '[name=subject]') as unknown as { value: string }).value).to.equal('Gui tai lieu som hon');
    expect((find(element, 'input[value=suggestion]') as HTMLInputElement).checked).to.equal(true);
  });

  it('sends NFC however the keyboard wrote it', async () => {
    const requests = backend();
    const element = await open();
    await fill(element);
    const field = find(element, '[name=subject]') as HTMLElement & { control: HTMLInputElement };
    field.control.value = 'Tiếng Việt'.normalize('NFD');
    field.control.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    await review(element);
    button(element, 'Gửi ý kiến').click();
    await until(() => posts(requests).length);
    expect(((await posts(requests)[0]!.json()) as { subject: string }).subject).to.equal('Tiếng Việt'.normalize('NFC'));
  });

  it('tells the page that the opinion was sent', async () => {
    backend();
    const element = await open();
    const heard: FeedbackSentEvent[] = [];
    document.addEventListener('sotay-feedback-sent', (event) => heard.push(event), { once: true });
    await fill(element);
    await review(element);
    button(element, 'Gửi ý kiến').click();
    await until(() => heard.length);
    expect(heard[0]!.detail).to.deep.equal({ feedbackId: sent.id, receiptCode: '7K2M-Q9XA' });
  });

  it('gives a receipt that says when the answer is due, then a fresh form', async () => {
    backend();
    const element = await open();
    await fill(element);
    await review(element);
    button(element, 'Gửi ý kiến').click();
    await until(() => textOf(element).includes('7K2M-Q9XA'));
    await until(() => textOf(element).includes('04/01/2027'), 'the rest of the receipt');
    expect(textOf(element)).to.contain('09:00, 20/11/2026');
    expect(element.shadowRoot!.activeElement?.id).to.equal('step');
    button(element, 'Gửi ý kiến khác').click();
    await until(() => find(element, 'form'));
    expect((find(element, '[name=body]') as unknown as { value: string }).value).to.equal('');
  });
});

describe('what is missing', () => {
  it('is named beside the choice and takes the focus', async () => {
    const requests = backend();
    const element = await open();
    button(element, 'Xem lại trước khi gửi').click();
    await until(() => find(element, '#kind-problem'));
    expect(textOf(find(element, '#kind-problem'))).to.equal('Đề nghị chọn loại ý kiến.');
    expect((element.shadowRoot!.activeElement as HTMLInputElement).name).to.equal('kind');
    expect(find(element, 'fieldset').getAttribute('aria-describedby')).to.equal('kind-problem');
    expect(posts(requests)).to.have.length(0);
  });

  it('is not complained about before the reader goes on', async () => {
    backend();
    expect(textOf(await open())).not.to.contain('Đề nghị chọn');
  });

  it('keeps a form without words from the review', async () => {
    backend();
    const element = await open();
    choose(element, 'kind', 'question');
    choose(element, 'recipient', 'managingCommittee');
    await element.updateComplete;
    button(element, 'Xem lại trước khi gửi').click();
    await pause(50);
    expect(find(element, 'form')).to.be.instanceOf(HTMLFormElement);
    expect(textOf(element)).to.contain('Đề nghị nhập tiêu đề');
  });
});

describe('nothing typed is lost', () => {
  it('when the network is gone: the text stays, and sending again uses the same key', async () => {
    let broken = true;
    const requests = backend(() => {
      if (broken) throw new TypeError('Failed to fetch');
      return json(sent, 201);
    });
    const element = await open();
    await fill(element);
    await review(element);
    Object.defineProperty(navigator, 'onLine', { configurable: true, value: false });
    button(element, 'Gửi ý kiến').click();
    await until(() => find(element, '#failed'), 'the message').finally(() =>
      Reflect.deleteProperty(navigator, 'onLine'),
    );
    expect(textOf(find(element, '#failed')))
      .to.contain('Không có kết nối mạng')
      .and.to.contain('vẫn còn nguyên');
    expect(textOf(element)).to.contain('De nghi gui truoc ba ngay.');
    broken = false;
    button(element, 'Gửi lại').click();
    await until(() => textOf(element).includes('7K2M-Q9XA'));
    const keys = new Set(posts(requests).map((request) => request.headers.get('idempotency-key')));
    expect(keys.size).to.equal(1);
    expect([...keys][0]).to.match(/^[0-9a-f-]{36}$/);
  });

  it('when the words change after a failure: it is another opinion with another key', async () => {
    const requests = backend(() => problem(500, 'internal-error'));
    const element = await open();
    await fill(element);
    await review(element);
    button(element, 'Gửi ý kiến').click();
    await until(() => find(element, '#failed'));
    button(element, 'Sửa lại').click();
    await until(() => find(element, 'form'));
    await type(element, 'body', ' Xin cam on.');
    await review(element);
    button(element, 'Gửi ý kiến').click();
    await until(() => find(element, '#failed'));
    expect(new Set(posts(requests).map((request) => request.headers.get('idempotency-key'))).size).to.equal(2);
  });

  it('when the server refuses: its own words say what to do', async () => {
    backend(() => problem(422, 'rule-violated', 'Đề nghị rút gọn nội dung.'));
    const element = await open();
    await fill(element);
    await review(element);
    button(element, 'Gửi ý kiến').click();
    await until(() => find(element, '#failed'));
    expect(textOf(find(element, '#failed'))).to.contain('Đề nghị rút gọn nội dung.');
  });

  it('when the consent to it is missing: says which and what to do, and not that it is for others', async () => {
    const detail = 'Việc này cần sự đồng ý của đồng chí về “Đóng góp ý kiến”.';
    let refuses = true;
    backend(() => (refuses ? problem(403, 'consent-required', detail) : json(sent, 201)));
    const element = await open();
    await fill(element);
    await review(element);
    button(element, 'Gửi ý kiến').click();
    await until(() => find(element, '#failed'), 'the message');
    expect(textOf(find(element, '#failed')))
      .to.contain(detail)
      .and.not.to.contain('phân quyền');
    expect(textOf(element)).to.contain('De nghi gui truoc ba ngay.');
    refuses = false;
    button(element, 'Gửi lại').click();
    await until(() => textOf(element).includes('7K2M-Q9XA'), 'the receipt');
  });

  it('when the button is pressed twice: one request', async () => {
    let answer: (response: Response) => void = () => undefined;
    const requests = backend(() => new Promise((resolve) => (answer = resolve)));
    const element = await open();
    await fill(element);
    await review(element);
    button(element, 'Gửi ý kiến').click();
    await element.updateComplete;
    button(element, 'Đang gửi…').click();
    await until(() => posts(requests).length === 1);
    await pause(50);
    answer(json(sent, 201));
    await until(() => textOf(element).includes('7K2M-Q9XA'));
    expect(posts(requests)).to.have.length(1);
  });

  it('when the element leaves the page and comes back', async () => {
    backend();
    const first = await open();
    await fill(first);
    cleanUp();
    backend();
    const element = await open();
    await element.updateComplete;
    expect((find(element, '[name=body]') as unknown as { value: string }).value).to.equal('De nghi gui truoc ba ngay.');
    expect(textOf(element)).to.contain('Đã mở lại bản nháp');
  });

  it('but is never shown to the next member on a shared computer', async () => {
    backend();
    const element = await open();
    await fill(element);
    backend(undefined, { ...session, memberId: '0192f0c1-0000-7000-8000-000000000999' });
    (element.parentElement as HTMLElement & { token: unknown }).token = () => Promise.resolve('another-token');
    await until(() => element.resource.value?.memberId.endsWith('999'));
    await element.updateComplete;
    expect((find(element, '[name=body]') as unknown as { value: string }).value).to.equal('');
  });

  it('but the draft is gone after sending', async () => {
    backend();
    const first = await open();
    await fill(first);
    await review(first);
    button(first, 'Gửi ý kiến').click();
    await until(() => textOf(first).includes('7K2M-Q9XA'));
    cleanUp();
    backend();
    expect((find(await open(), '[name=body]') as unknown as { value: string }).value).to.equal('');
  });

  it('when the draft is thrown away by mistake: it can be taken back', async () => {
    backend();
    const element = await open();
    await fill(element);
    button(element, 'Xóa nháp').click();
    await element.updateComplete;
    expect((find(element, '[name=body]') as unknown as { value: string }).value).to.equal('');
    button(element, 'Lấy lại bản nháp').click();
    await element.updateComplete;
    expect((find(element, '[name=body]') as unknown as { value: string }).value).to.equal('De nghi gui truoc ba ngay.');
  });
});

describe('the states of the form', () => {
  const inState = async (
    answer: () => Response | Promise<Response>,
    state: string,
    token?: string,
  ): Promise<SotayFeedbackForm> => {
    answerWith(answer);
    const element = await mountInProvider<SotayFeedbackForm>(html`<sotay-feedback-form></sotay-feedback-form>`, token);
    await until(() => element.resource.state === state, state);
    await element.updateComplete;
    return element;
  };

  it('signed-out: says so instead of letting a guest write in vain', async () => {
    const element = await inState(() => problem(401, 'token-missing'), 'signed-out');
    expect(textOf(element)).to.contain('đăng nhập');
    expect(find(element, 'form')).to.equal(null);
  });

  it('loading: keeps the height of the form', async () => {
    const element = await inState(() => new Promise(() => undefined), 'loading', 'a-token');
    expect(element.getBoundingClientRect().height).to.be.greaterThan(600);
  });

  it('forbidden and error have words and no form', async () => {
    expect(
      textOf(
        await inState(() => problem(403, 'not-allowed', 'Đề nghị liên hệ Bí thư chi bộ.'), 'forbidden', 'a-token'),
      ),
    ).to.contain('Bí thư');
    cleanUp();
    expect(button(await inState(() => problem(404, 'not-found'), 'error', 'a-token'), 'Thử lại')).to.be.instanceOf(
      HTMLButtonElement,
    );
  });

  it('stale: reloading the session keeps what is being typed', async () => {
    backend();
    const element = await open();
    await fill(element);
    void element.resource.reload();
    await element.updateComplete;
    expect((find(element, '[name=body]') as unknown as { value: string }).value).to.equal('De nghi gui truoc ba ngay.');
    await until(() => element.resource.state === 'idle');
    expect((find(element, '[name=body]') as unknown as { value: string }).value).to.equal('De nghi gui truoc ba ngay.');
  });

  it('stays readable without a provider', async () => {
    const element = await mount(html`<sotay-feedback-form></sotay-feedback-form>`);
    await until(() => textOf(element).includes('SOTAY-001'));
  });
});

describe('reading and filling the form', () => {
  it('has no finding of axe in any step', async () => {
    backend();
    const element = await open();
    expect(await axeFindings(element)).to.deep.equal([]);
    button(element, 'Xem lại trước khi gửi').click();
    await until(() => find(element, '#kind-problem'));
    expect(await axeFindings(element)).to.deep.equal([]);
    await fill(element);
    await review(element);
    expect(await axeFindings(element)).to.deep.equal([]);
    button(element, 'Gửi ý kiến').click();
    await until(() => textOf(element).includes('7K2M-Q9XA'));
    expect(await axeFindings(element)).to.deep.equal([]);
  });

  it('names every control in the accessibility tree', async function () {
    if (!navigator.userAgent.includes('Chrome')) return this.skip();
    backend();
    await open();
    const tree = await accessibilityTree();
    for (const name of ['Góp ý', 'Chi bộ Tổ dân phố số 4', 'Tiêu đề', 'Nội dung', 'Xem lại trước khi gửi'])
      expect(tree).to.contain(`"name":"${name}"`);
  });

  it('shows typed markup as text', async () => {
    backend();
    const element = await open();
    await fill(element);
    await type(element, 'body', '<img src=x onerror=alert(1)>');
    await review(element);
    expect(element.shadowRoot!.querySelector('img')).to.equal(null);
    expect(textOf(element)).to.contain('<img src=x onerror=alert(1)>');
  });
});
