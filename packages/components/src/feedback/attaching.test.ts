import { sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import { html } from 'lit';
import { forgetDrafts } from '../foundation/drafts.ts';
import {
  answerWith,
  axeFindings,
  cleanUp,
  json,
  mountInProvider,
  problem,
  takeTurns,
  textOf,
  until,
} from '../foundation/testing.ts';
import { opinion } from '../widgets.suite.ts';
import './feedback-form.define.ts';
import type { SotayFeedbackForm } from './feedback-form.ts';

const session = {
  memberId: opinion.author.id,
  fullName: '',
  cell: opinion.recipientOrganization,
  roles: [],
  operations: [],
};
const id = '0192f0c1-0000-7000-8000-000000000701';
const attachment = {
  ...{ id, purpose: 'feedback', name: 'a.pdf', mediaType: 'application/pdf', size: 5, receivedBytes: 0 },
  ...{ state: 'receiving', refusal: null, createdAt: '2026-11-20T09:00:00+07:00' },
};
const whole = { ...attachment, receivedBytes: 5, state: 'pending' };

/** `content` answers the bytes of a file. */
const show = async (
  content: (request: Request) => Response | Promise<Response> = () => json(whole),
): Promise<[SotayFeedbackForm, Request[]]> => {
  const requests = answerWith((request) => {
    const { pathname } = new URL(request.url);
    if (pathname.endsWith('/content')) return content(request);
    if (pathname.endsWith('/feedback')) return json({ ...opinion, attachments: [whole] }, 201);
    if (pathname.includes('/attachments')) return json(attachment, request.method === 'POST' ? 201 : 200);
    return json(session);
  });
  const element = await mountInProvider<SotayFeedbackForm>(html`<sotay-feedback-form></sotay-feedback-form>`, 't');
  await until(() => element.shadowRoot!.querySelector('form'), 'the form');
  return [element, requests];
};
const find = (element: Element, selector: string): HTMLElement =>
  element.shadowRoot!.querySelector<HTMLElement>(selector)!;
const button = (element: Element, words: string): HTMLButtonElement =>
  [...element.shadowRoot!.querySelectorAll('button')].find((each) => textOf(each) === words)!;
const choose = (element: Element, ...files: File[]): void => {
  const data = new DataTransfer();
  for (const file of files) data.items.add(file);
  const input = find(element, 'input[type=file]') as HTMLInputElement;
  input.files = data.files;
  input.dispatchEvent(new Event('change', { bubbles: true }));
};
const pdf = (name = 'a.pdf', size = 5): File => new File([new Uint8Array(size)], name, { type: 'application/pdf' });
const fill = async (element: SotayFeedbackForm): Promise<void> => {
  find(element, 'input[value=suggestion]').click();
  find(element, 'input[value=cell]').click();
  for (const name of ['subject', 'body']) {
    find(element, `[name=${name}]`).focus();
    await sendKeys({ type: name });
  }
};
const sentOpinion = async (requests: Request[]): Promise<{ attachmentIds?: string[] }> =>
  (await requests.find(({ method, url }) => method === 'POST' && url.endsWith('/feedback'))!.json()) as object;

takeTurns('drafts');
const Native = globalThis.XMLHttpRequest;
before(() => {
  // Without it the upload goes by fetch, which the test answers.
  Reflect.deleteProperty(globalThis, 'XMLHttpRequest');
});
after(() => {
  globalThis.XMLHttpRequest = Native;
});
beforeEach(() => forgetDrafts());
afterEach(async () => {
  cleanUp();
  await forgetDrafts();
});

describe('files with an opinion', () => {
  it('says what can be sent before anything is chosen, and is reached by keyboard', async () => {
    const [element] = await show();
    expect(textOf(find(element, '#files-hint')))
      .to.contain('25 MB')
      .and.to.contain('PDF');
    find(element, '[name=body]').focus();
    await sendKeys({ press: 'Tab' });
    expect(element.shadowRoot!.activeElement).to.equal(find(element, 'input[type=file]'));
    expect(await axeFindings(element)).to.deep.equal([]);
  });

  it('go up as they are chosen, stand in the review and are sent', async () => {
    const [element, requests] = await show();
    await fill(element);
    choose(element, pdf());
    await until(() => textOf(element).includes('Đã tải lên'), 'the upload');
    expect(await axeFindings(element)).to.deep.equal([]);
    button(element, 'Xem lại trước khi gửi').click();
    await until(() => button(element, 'Gửi ý kiến'), 'the review');
    expect(textOf(find(element, '.facts')))
      .to.contain('Tệp đính kèm')
      .and.to.contain('a.pdf');
    button(element, 'Gửi ý kiến').click();
    await until(() => textOf(element).includes('7K2M-Q9XA'), 'the receipt');
    expect((await sentOpinion(requests)).attachmentIds).to.deep.equal([id]);
  });

  it('of more than 25 MB are refused before a byte is sent, and so is a sixth', async () => {
    const [element, requests] = await show();
    choose(element, pdf('to.pdf', 26_214_401));
    await until(() => find(element, '#files-problem'));
    expect(textOf(find(element, '#files-problem')))
      .to.contain('to.pdf')
      .and.to.contain('25 MB');
    expect(requests.filter(({ url }) => url.includes('attachments'))).to.have.length(0);
    choose(element, ...Array.from({ length: 6 }, (_, at) => pdf(`${at}.pdf`)));
    await until(() => textOf(element).includes('nhiều nhất 5 tệp.'), 'the limit');
    expect(element.shadowRoot!.querySelectorAll('.files > *')).to.have.length(5);
  });

  it('that are not what their name says are refused in the words of the server, and not sent', async () => {
    const detail = 'Nội dung tệp không đúng với đuôi tên tệp. Đề nghị chọn tệp khác.';
    const [element, requests] = await show(() => problem(422, 'content-mismatch', detail));
    await fill(element);
    choose(element, pdf('chương trình.pdf'));
    await until(() => textOf(element).includes(detail), 'the refusal');
    button(element, 'Xem lại trước khi gửi').click();
    await until(() => button(element, 'Gửi ý kiến'));
    expect(textOf(find(element, '.facts'))).not.to.contain('chương trình.pdf');
    button(element, 'Gửi ý kiến').click();
    await until(() => textOf(element).includes('7K2M-Q9XA'));
    expect(await sentOpinion(requests)).not.to.have.property('attachmentIds');
  });

  it('can be taken out again', async () => {
    const [element, requests] = await show();
    await fill(element);
    choose(element, pdf());
    await until(() => textOf(element).includes('Đã tải lên'));
    button(element, 'Bỏ tệp').click();
    await until(() => !find(element, '.files > *'));
    button(element, 'Xem lại trước khi gửi').click();
    await until(() => button(element, 'Gửi ý kiến'));
    button(element, 'Gửi ý kiến').click();
    await until(() => textOf(element).includes('7K2M-Q9XA'));
    expect(await sentOpinion(requests)).not.to.have.property('attachmentIds');
  });

  it('under way hold the review back: nothing is left behind in silence', async () => {
    let arrive = (_: Response): void => undefined;
    const [element] = await show(() => new Promise((done) => (arrive = done)));
    await fill(element);
    choose(element, pdf());
    await until(() => find(element, 'progress'), 'the progress');
    button(element, 'Xem lại trước khi gửi').click();
    await until(() => element.shadowRoot!.activeElement?.id === 'files-busy', 'the reason');
    expect(textOf(find(element, '#files-busy'))).to.contain('chờ tải xong');
    await until(() => {
      arrive(json(whole));
      return textOf(find(element, '.files')).includes('Đã tải lên');
    }, 'the end');
    button(element, 'Xem lại trước khi gửi').click();
    await until(() => button(element, 'Gửi ý kiến'), 'the review');
  });
});
