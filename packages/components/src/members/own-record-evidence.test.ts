import { expect } from 'chai';
import { html, render } from 'lit';
import { forgetDrafts } from '../foundation/drafts.ts';
import {
  answerWith,
  cleanUp,
  json,
  mountInProvider,
  problem,
  takeTurns,
  textOf,
  until,
} from '../foundation/testing.ts';
import { profile } from '../widgets.suite.ts';
import { correction, evidence } from './corrections.suite.ts';
import { button, choose, find, refused, submit, type } from './own-record.suite.ts';
import type { SotayOwnRecord } from './own-record.ts';
import './profile.define.ts';

const receiving = { ...evidence, receivedBytes: 0, state: 'receiving' };
const whole = { ...evidence, state: 'pending' };

/** A form with a field and a reason; `content` answers the bytes of a file. */
const show = async (
  content: (request: Request) => Response | Promise<Response> = () => json(whole),
  write = () => json(correction(1), 201),
): Promise<[SotayOwnRecord, Request[]]> => {
  const requests = answerWith((request) => {
    const { pathname } = new URL(request.url);
    if (pathname.endsWith('/content')) return content(request);
    if (pathname.includes('/attachments')) return json(receiving, request.method === 'POST' ? 201 : 200);
    if (request.method === 'POST') return write();
    return json(pathname.endsWith('/profile-corrections') ? { items: [], nextCursor: null } : profile);
  });
  const element = await mountInProvider<SotayOwnRecord>(html`<sotay-own-record></sotay-own-record>`, 'a-token');
  await until(() => find(element, '.own ul'), 'the form');
  await choose(element, 'phone');
  await type(element, 'phone', '0900 000 055');
  await type(element, 'reason', 'Đổi số.');
  return [element, requests];
};
const chooseFile = (element: Element, name = 'Căn cước.pdf', size = 5): void => {
  const data = new DataTransfer();
  data.items.add(new File([new Uint8Array(size)], name, { type: 'application/pdf' }));
  const input = find<HTMLInputElement>(element, 'input[type=file]')!;
  input.files = data.files;
  input.dispatchEvent(new Event('change', { bubbles: true }));
};
/** That its bytes are on their way, and not only its name. */
const uploading = (requests: readonly Request[]): Promise<void> =>
  until(() => requests.some(({ url }) => url.endsWith('/content')), 'the upload');
const sent = (requests: readonly Request[]): Request[] =>
  requests.filter(({ method, url }) => method === 'POST' && url.endsWith('/profile-corrections'));

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

describe('the evidence of a correction', () => {
  it('goes up for a correction as it is chosen, and is sent with it', async () => {
    const [element, requests] = await show();
    chooseFile(element);
    await until(() => textOf(element).includes('Đã tải lên'), 'the upload');
    const begun = requests.find(({ method, url }) => method === 'POST' && url.endsWith('/attachments'))!;
    expect(await begun.json()).to.include({ purpose: 'correction', name: 'Căn cước.pdf', size: 5 });
    submit(element);
    await until(() => find(element, '#said')?.textContent, 'the answer');
    expect(await sent(requests)[0]!.json()).to.deep.include({ attachmentIds: [evidence.id] });
    expect(textOf(element), 'the next correction begins without it').not.to.contain('Đã tải lên');
  });

  it('that is still on its way is waited for, not left behind', async () => {
    let answer: (response: Response) => void = () => undefined;
    const [element, requests] = await show(() => new Promise((resolve) => (answer = resolve)));
    chooseFile(element);
    await uploading(requests);
    submit(element);
    await until(() => element.shadowRoot!.activeElement?.id === 'files-busy', 'why it waits');
    expect(sent(requests)).to.have.length(0);
    answer(json(whole));
    await until(() => textOf(element).includes('Đã tải lên'), 'the end of the upload');
    submit(element);
    await until(() => sent(requests).length === 1, 'the correction');
  });

  it('that is refused says why, and the correction goes without it', async () => {
    const why = 'Tệp này không mở được. Đề nghị đồng chí chọn tệp khác.';
    const [element, requests] = await show(() => problem(422, 'attachment-refused', why));
    chooseFile(element);
    await until(() => textOf(element).includes(why), 'the refusal');
    submit(element);
    await until(() => sent(requests).length === 1, 'the correction');
    expect(await sent(requests)[0]!.json()).to.deep.include({ attachmentIds: [] });
  });

  it('is taken back by a press, and makes another correction of it', async () => {
    const [element, requests] = await show();
    chooseFile(element);
    await until(() => textOf(element).includes('Đã tải lên'), 'the upload');
    button(element, 'Bỏ tệp').click();
    await until(() => !textOf(element).includes('Đã tải lên'), 'no file');
    submit(element);
    await until(() => sent(requests).length === 1, 'the correction');
    expect(await sent(requests)[0]!.json()).to.deep.include({ attachmentIds: [] });
  });

  it('stays where it is when a button of the card is pressed', async () => {
    const [alone, requests] = await show(() => new Promise(() => undefined));
    const { parentElement: provider } = alone;
    alone.remove();
    render(html`<sotay-profile></sotay-profile>`, provider!);
    const card = provider!.querySelector('sotay-profile')!;
    await until(() => find(card, '[value=correct]'), 'the buttons');
    find(card, '[value=correct]')!.click();
    await until(() => card.querySelector('sotay-own-record'), 'the record');
    const own = card.querySelector('sotay-own-record')!;
    await until(() => find(own, 'input[type=file]'), 'the draft');
    chooseFile(own);
    await uploading(requests);
    const { signal } = requests.find(({ url }) => url.endsWith('/content'))!;
    for (const act of ['reveal', 'correct']) {
      find(card, `[value=${act}]`)!.click();
      await own.updateComplete;
      expect(textOf(own), act).to.contain('Căn cước.pdf');
    }
    expect(signal.aborted).to.equal(false);
  });

  it('that the server refuses with the correction is named', async () => {
    const why = 'Căn cước.pdf chưa dùng được. Đề nghị bỏ tệp này.';
    const [element, requests] = await show(undefined, () =>
      refused([{ pointer: '/body/attachmentIds/0', detail: why }]),
    );
    chooseFile(element);
    await until(() => textOf(element).includes('Đã tải lên'), 'the upload');
    submit(element);
    await until(() => find(element, '#failed'), 'the refusal');
    expect(textOf(find(element, '#failed')!))
      .to.contain('Đề nghị xem lại.')
      .and.contain(why);
    expect(sent(requests)).to.have.length(1);
  });

  it('that is empty is not asked of the server', async () => {
    const [element, requests] = await show();
    chooseFile(element, 'rong.pdf', 0);
    await until(() => find(element, '#files-problem'), 'the refusal');
    expect(textOf(find(element, '#files-problem')!)).to.contain('rong.pdf');
    expect(requests.filter(({ url }) => url.includes('/attachments'))).to.have.length(0);
  });

  it('is given up when another member comes', async () => {
    let aborted = false;
    const [element, requests] = await show(
      ({ signal }) =>
        new Promise((_resolve, reject) => {
          signal.addEventListener('abort', () => {
            aborted = true;
            reject(new DOMException('left', 'AbortError'));
          });
        }),
    );
    chooseFile(element);
    await uploading(requests);
    (element.parentElement as HTMLElement & { token: unknown }).token = () => Promise.resolve('another-token');
    await until(() => aborted, 'the end of the upload');
    await until(() => element.resource.state === 'idle', 'the next reader');
    await element.updateComplete;
    expect(textOf(element)).not.to.contain('Căn cước.pdf');
  });
});
