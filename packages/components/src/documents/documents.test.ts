import { sendKeys, setViewport } from '@web/test-runner-commands';
import { expect } from 'chai';
import { html } from 'lit';
import {
  answerWith,
  axeFindings,
  cleanUp,
  json,
  mount,
  mountInProvider,
  pause,
  problem,
  textOf,
  until,
} from '../foundation/testing.ts';
import './document-viewer.define.ts';
import type { SotayDocumentViewer } from './document-viewer.ts';
import './documents.define.ts';
import type { SotayDocuments } from './documents.ts';
import type { DocumentOpenEvent } from './open-event.ts';
import { documentApi, inside, restoreAddress, rootOf, sampleId, summary, textReady } from './testing.ts';

const second = {
  ...summary,
  id: '0192f0c1-0000-7000-8000-000000000302',
  type: 'resolution',
  number: null,
  signedOn: null,
  title: 'Về nhiệm vụ tháng 12',
  scope: 'members',
};

const listApi = (items: object[] = [summary, second], nextCursor: string | null = null) =>
  answerWith(() => json({ items, nextCursor }));
const ready = async (list: SotayDocuments, state = 'idle') => {
  await until(() => list.resource.state === state, state);
  await list.updateComplete;
};
const listOf = async (template = html`<sotay-documents></sotay-documents>`, token: string | undefined = 'a-token') =>
  mountInProvider<SotayDocuments>(template, token);
const asked = (request: Request | undefined) => Object.fromEntries(new URL(request!.url).searchParams);
const rows = (list: SotayDocuments) => [...rootOf(list).querySelectorAll('li')].map(textOf);

afterEach(() => {
  cleanUp();
  restoreAddress();
});

describe('the list of documents', () => {
  it('shows kind, number, title, date, issuer, and for whom', async () => {
    listApi();
    const list = await listOf();
    await ready(list);
    expect(rows(list)).to.deep.equal([
      'Quy định · Số 12-QĐ/ĐU 05/02/2026 Về gửi tài liệu họp chi bộ Đảng ủy phường Thử Nghiệm',
      'Nghị quyết Không ghi ngày Về nhiệm vụ tháng 12 Đảng ủy phường Thử Nghiệm Phổ biến trong đảng viên',
    ]);
    expect(textOf(inside(list, '.count'))).to.equal('Có 2 văn bản.');
    expect(rootOf(list).querySelector('.open'), 'nothing to open them with').to.equal(null);
    expect(await axeFindings(list)).to.deep.equal([]);
  });

  it('filters by the eight categories', async () => {
    const requests = listApi();
    const list = await listOf();
    await ready(list);
    const select = inside<HTMLSelectElement>(list, '#category');
    expect([...select.options].map(({ text }) => text)).to.deep.equal([
      'Tất cả',
      'Nghị quyết',
      'Chỉ thị',
      'Quy định',
      'Kết luận',
      'Văn bản chỉ đạo',
      'Hướng dẫn',
      'Tài liệu',
      'Tin tức',
    ]);
    expect(asked(requests[0])).to.deep.equal({});
    select.value = 'steeringDocument';
    select.dispatchEvent(new Event('change', { bubbles: true }));
    await until(() => requests.length === 2);
    expect(asked(requests[1])).to.deep.equal({ category: 'steeringDocument' });
    await ready(list);
    select.value = '';
    select.dispatchEvent(new Event('change', { bubbles: true }));
    await until(() => requests.length === 3);
    expect(asked(requests[2])).to.deep.equal({});
  });

  it('starts with the category of its attribute', async () => {
    const requests = listApi();
    const list = await listOf(html`<sotay-documents category="guidance"></sotay-documents>`);
    await ready(list);
    expect(asked(requests[0])).to.deep.equal({ category: 'guidance' });
    expect(inside<HTMLSelectElement>(list, '#category').value).to.equal('guidance');
  });

  it('shows more on demand, without losing what is there', async () => {
    const requests = answerWith((request) =>
      json(
        new URL(request.url).searchParams.has('cursor')
          ? { items: [second], nextCursor: null }
          : { items: [summary], nextCursor: 'next' },
      ),
    );
    const list = await listOf(html`<sotay-documents for="v" category="regulation"></sotay-documents>`);
    await ready(list);
    expect(textOf(inside(list, '.count'))).to.contain('còn văn bản khác');
    inside(list, '.more').focus();
    await sendKeys({ press: 'Enter' });
    await until(() => rows(list).length === 2);
    expect(asked(requests[1])).to.deep.equal({ category: 'regulation', cursor: 'next' });
    expect(rootOf(list).querySelector('.more')).to.equal(null);
    await until(
      () => list.shadowRoot!.activeElement?.textContent === 'Về nhiệm vụ tháng 12',
      'focus on the first new row',
    );
    expect(await axeFindings(list)).to.deep.equal([]);
  });

  it('keeps the list and says why when more cannot be had', async () => {
    answerWith((request) =>
      new URL(request.url).searchParams.has('cursor')
        ? problem(422, 'cursor', 'Đề nghị tải lại danh sách.')
        : json({ items: [summary], nextCursor: 'next' }),
    );
    const list = await listOf();
    await ready(list);
    inside(list, '.more').click();
    await until(() => rootOf(list).querySelector('.problem'));
    expect(textOf(inside(list, '.problem'))).to.equal('Đề nghị tải lại danh sách.');
    expect(rows(list)).to.have.length(1);
    expect(textOf(inside(list, '.more'))).to.equal('Xem thêm');
    expect(await axeFindings(list)).to.deep.equal([]);
  });
});

describe('searching documents', () => {
  const typed = async (list: SotayDocuments, words: string) => {
    inside(list, '#q').focus();
    await sendKeys({ type: words });
  };

  it('asks the server after a pause, once', async () => {
    const requests = listApi();
    const list = await listOf();
    await ready(list);
    await typed(list, 'so tay dang vien');
    expect(requests).to.have.length(1);
    await until(() => requests.length === 2);
    expect(asked(requests[1])).to.deep.equal({ q: 'so tay dang vien' });
    await pause(500);
    expect(requests).to.have.length(2);
    expect(list.shadowRoot!.activeElement?.id, 'focus stays in the field').to.equal('q');
  });

  it('asks at once by Enter and by the button', async () => {
    const requests = listApi();
    const list = await listOf();
    await ready(list);
    await typed(list, 'nghi');
    await sendKeys({ press: 'Enter' });
    await pause(30);
    expect(requests.slice(1).map(asked)).to.deep.equal([{ q: 'nghi' }]);
    await typed(list, ' quyet');
    inside(list, '.line button').click();
    await pause(30);
    expect(requests.slice(2).map(asked)).to.deep.equal([{ q: 'nghi quyet' }]);
    await pause(500);
    expect(requests).to.have.length(3);
  });

  it('sends composed letters and single blanks', async () => {
    const requests = listApi();
    const list = await listOf();
    await ready(list);
    inside<HTMLInputElement>(list, '#q').value = '  chi   bộ '.normalize('NFD');
    inside<HTMLFormElement>(list, 'form').requestSubmit();
    await until(() => requests.length === 2);
    expect(asked(requests[1])).to.deep.equal({ q: 'chi bộ'.normalize('NFC') });
  });

  it('waits while an input method composes', async () => {
    const requests = listApi();
    const list = await listOf();
    await ready(list);
    const input = inside<HTMLInputElement>(list, '#q');
    input.value = 'chi b';
    input.dispatchEvent(new InputEvent('input', { bubbles: true, isComposing: true }));
    const enter = new KeyboardEvent('keydown', { key: 'Enter', isComposing: true, bubbles: true, cancelable: true });
    input.dispatchEvent(enter);
    expect(enter.defaultPrevented).to.equal(true);
    await pause(500);
    expect(requests).to.have.length(1);
  });

  it('tells what it found, and what to do when it found nothing', async () => {
    const said = () => [...document.querySelectorAll('[role="status"] p')].map(({ textContent }) => textContent);
    answerWith((request) =>
      json({
        items:
          new URL(request.url).searchParams.get('q') === 'xyz' ? [] : [summary, second, { ...summary, id: 'khac' }],
        nextCursor: null,
      }),
    );
    const list = await listOf();
    await ready(list);
    expect(said()).not.to.include('Có 3 văn bản.');
    inside<HTMLInputElement>(list, '#q').value = 'xyz';
    inside<HTMLFormElement>(list, 'form').requestSubmit();
    await until(() => list.resource.state === 'empty');
    await list.updateComplete;
    expect(textOf(list)).to.contain('Không có văn bản nào hợp với điều kiện tìm.');
    await until(() => said().some((line) => line.startsWith('Không có văn bản nào')));
    inside<HTMLInputElement>(list, '#q').value = '';
    inside<HTMLFormElement>(list, 'form').requestSubmit();
    await until(() => said().includes('Có 3 văn bản.'));
    expect(await axeFindings(list)).to.deep.equal([]);
  });
});

describe('opening a document', () => {
  const pair = async () => {
    answerWith(documentApi());
    const provider = await mount(
      html`<sotay-provider base-url="/v1"
        ><sotay-documents for="van-ban"></sotay-documents
        ><sotay-document-viewer id="van-ban" url-param="van-ban"></sotay-document-viewer
      ></sotay-provider>`,
    );
    const [list, viewer] = [...provider.children] as [SotayDocuments, SotayDocumentViewer];
    await ready(list);
    return { list, viewer };
  };

  it('shows it in the viewer that `for` names, by key', async () => {
    const { list, viewer } = await pair();
    inside(list, '.open').focus();
    await sendKeys({ press: 'Enter' });
    await textReady(viewer);
    expect(viewer.documentId).to.equal(sampleId);
    expect(new URL(location.href).searchParams.get('van-ban')).to.equal(sampleId);
    await until(() => viewer.shadowRoot!.activeElement?.id === 'heading', 'focus on the title');
    expect(inside(list, '.open').getAttribute('aria-current')).to.equal('true');
    expect(await axeFindings(list)).to.deep.equal([]);
  });

  it('can be prevented by the page, which learns what was chosen', async () => {
    const { list, viewer } = await pair();
    const events: DocumentOpenEvent[] = [];
    const listen = (event: DocumentOpenEvent) => {
      events.push(event);
      event.preventDefault();
    };
    document.body.addEventListener('sotay-document-open', listen);
    inside(list, '.open').click();
    document.body.removeEventListener('sotay-document-open', listen);
    expect(events.map(({ detail }) => detail)).to.deep.equal([{ documentId: sampleId }]);
    expect(viewer.documentId).to.equal(undefined);
  });

  it('waits for a viewer whose code is still on its way', async () => {
    listApi();
    const place = document.createElement('div');
    place.id = 'den-sau';
    document.body.append(place);
    const list = await listOf(html`<sotay-documents for="den-sau"></sotay-documents>`);
    await ready(list);
    inside(list, '.open').click();
    expect(place.getAttribute('document-id')).to.equal(sampleId);
    place.remove();
  });

  it('makes plain links of an address with {id}', async () => {
    listApi();
    const list = await listOf(html`<sotay-documents href="/van-ban?id={id}#noi-dung"></sotay-documents>`);
    await ready(list);
    const link = inside<HTMLAnchorElement>(list, 'a.open');
    expect(link.getAttribute('href')).to.equal(`/van-ban?id=${sampleId}#noi-dung`);
    list.addEventListener('sotay-document-open', (event) => event.preventDefault());
    const click = new MouseEvent('click', { bubbles: true, composed: true, cancelable: true });
    link.dispatchEvent(click);
    expect(click.defaultPrevented, 'the page prevented it').to.equal(true);
  });
});

describe('states of the list', () => {
  it('tells guests, and guests only, that signing in shows more', async () => {
    listApi();
    const provider = await mount(
      html`<sotay-provider base-url="/v1" sign-in-url="/dang-nhap"
        ><sotay-documents></sotay-documents
      ></sotay-provider>`,
    );
    const guest = provider.firstElementChild as SotayDocuments;
    await ready(guest);
    expect(textOf(inside(guest, '.guest'))).to.contain('Đồng chí đang xem văn bản công khai.');
    expect(inside<HTMLAnchorElement>(guest, '.guest a').href).to.equal(`${location.origin}/dang-nhap`);
    expect(await axeFindings(guest)).to.deep.equal([]);
    const member = await listOf();
    await ready(member);
    expect(rootOf(member).querySelector('.guest')).to.equal(null);
  });

  it('says that there is nothing yet', async () => {
    listApi([]);
    const list = await listOf();
    await ready(list, 'empty');
    expect(textOf(list)).to.contain('Chưa có văn bản.');
    expect(await axeFindings(list)).to.deep.equal([]);
  });

  it('says that it is loading', async () => {
    answerWith(() => new Promise(() => undefined));
    const list = await listOf();
    expect(inside(list, '.state').getAttribute('aria-busy')).to.equal('true');
    expect(inside<HTMLSelectElement>(list, '#category').disabled, 'the filter can be used already').to.equal(false);
    expect(await axeFindings(list)).to.deep.equal([]);
  });

  for (const [status, state] of [
    [401, 'signed-out'],
    [403, 'forbidden'],
    [422, 'error'],
  ] as const) {
    it(`explains ${status}`, async () => {
      answerWith(() => problem(status, 'code', 'Đề nghị liên hệ Văn phòng.'));
      const list = await listOf();
      await ready(list, state);
      expect(inside(list, '.state .title').textContent).not.to.equal('');
      expect(await axeFindings(list)).to.deep.equal([]);
    });
  }

  it('fits a narrow screen and large text', async () => {
    await setViewport({ width: 320, height: 600 });
    listApi([{ ...summary, title: 'Về việc nghiêng'.repeat(12) }, second], 'next');
    const provider = await mount(
      html`<sotay-provider base-url="/v1" text-scale="200"
        ><sotay-documents for="v"></sotay-documents
      ></sotay-provider>`,
    );
    const list = provider.firstElementChild as SotayDocuments;
    await ready(list);
    expect(document.documentElement.scrollWidth).to.be.at.most(innerWidth);
    const { height } = inside(list, '.open').getBoundingClientRect();
    expect(height).to.be.at.least(48);
    await setViewport({ width: 1280, height: 800 });
  });

  it('follows its heading level', async () => {
    listApi();
    const list = await listOf(html`<sotay-documents heading-level="4"></sotay-documents>`);
    await ready(list);
    expect(inside(list, '#heading').getAttribute('aria-level')).to.equal('4');
  });
});
