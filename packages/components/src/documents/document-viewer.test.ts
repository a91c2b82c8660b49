import { setViewport } from '@web/test-runner-commands';
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
import './document-viewer.define.ts';
import type { SotayDocumentViewer } from './document-viewer.ts';
import {
  documentApi,
  htmlAnswer,
  inside,
  openViewer,
  restoreAddress,
  rootOf,
  sample,
  sampleHtml,
  sampleId,
  textReady,
} from './testing.ts';

const viewerOf = (id?: string) =>
  mountInProvider<SotayDocumentViewer>(
    id
      ? html`<sotay-document-viewer document-id=${id}></sotay-document-viewer>`
      : html`<sotay-document-viewer></sotay-document-viewer>`,
    'a-token',
  );

afterEach(() => {
  cleanUp();
  restoreAddress();
});

describe('a document', () => {
  it('shows type, number, title, date and issuer, from two requests', async () => {
    const { viewer, requests } = await openViewer();
    const head = textOf(inside(viewer, '.document-head'));
    for (const words of [
      'Quy định · Số 12-QĐ/ĐU',
      'Về gửi tài liệu họp chi bộ',
      'Ban hành ngày 05/02/2026',
      'Đảng ủy phường Thử Nghiệm',
    ]) {
      expect(head).to.contain(words);
    }
    expect(requests.map(({ url }) => new URL(url).pathname)).to.have.members([
      `/v1/documents/${sampleId}`,
      `/v1/documents/${sampleId}/content`,
    ]);
    expect(inside(viewer, '.text').textContent).to.contain('Bí thư chi bộ chịu trách nhiệm');
    expect(await axeFindings(viewer)).to.deep.equal([]);
  });

  it('marks what is for members only, and copes with what a text does not have', async () => {
    const bare = { ...sample, scope: 'members', number: null, signedOn: null, issuer: null, contents: [] };
    answerWith(documentApi(bare));
    const viewer = await viewerOf(sampleId);
    await textReady(viewer);
    expect(textOf(inside(viewer, '.document-head'))).to.equal(
      'Quy định Về gửi tài liệu họp chi bộ Phổ biến trong đảng viên',
    );
    expect(rootOf(viewer).querySelector('nav')).to.equal(null);
    expect(await axeFindings(viewer)).to.deep.equal([]);
  });

  it('calls a kind that it does not know a document', async () => {
    answerWith(documentApi({ ...sample, type: 'charter' }));
    const viewer = await viewerOf(sampleId);
    await textReady(viewer);
    expect(textOf(inside(viewer, '.kicker'))).to.equal('Văn bản · Số 12-QĐ/ĐU');
  });

  it('lets nothing but text in', async () => {
    const marks: string[] = [];
    Object.assign(window, { mark: (name: string) => marks.push(name) });
    const attack =
      '<article lang="vi"><script>mark("script")</script><img src=x onerror="mark(\'img\')"><section id="dieu-1" data-kind="dieu" onclick="mark(1)">' +
      '<h2>Điều 1</h2><svg onload="mark(\'svg\')"></svg><a href="javascript:mark(\'a\')">Nội dung</a><iframe srcdoc="<script>parent.mark(2)</script>"></iframe></section></article>';
    const { viewer } = await openViewer(attack);
    const text = inside(viewer, '.text');
    text.querySelectorAll<HTMLElement>('*').forEach((element) => element.click());
    await new Promise((done) => setTimeout(done, 60));
    expect(marks).to.deep.equal([]);
    expect(text.querySelector('script,img,svg,iframe,[onclick],[href]')).to.equal(null);
    expect(text.textContent).to.contain('Nội dung');
  });

  it('puts the headings of the text below its title', async () => {
    const { viewer } = await openViewer();
    const levels = () =>
      [...rootOf(viewer).querySelectorAll('h1,h2')].map((heading) => heading.getAttribute('aria-level'));
    expect(levels()).to.deep.equal(['2', ...Array.from({ length: 7 }, () => '3')]);
    answerWith(documentApi());
    const deeper = await mountInProvider<SotayDocumentViewer>(
      html`<sotay-document-viewer document-id=${sampleId} heading-level="3"></sotay-document-viewer>`,
    );
    await textReady(deeper);
    expect(inside(deeper, '#heading').getAttribute('aria-level')).to.equal('3');
    expect(inside(deeper, '.text h2').getAttribute('aria-level')).to.equal('4');
  });

  it('is found by its number, however that is typed', async () => {
    const requests = answerWith(documentApi());
    const viewer = await mountInProvider<SotayDocumentViewer>(
      html`<sotay-document-viewer number=" 12-qđ/đu "></sotay-document-viewer>`,
    );
    await textReady(viewer);
    expect(new URL(requests[0]!.url).searchParams.get('q')).to.equal(' 12-qđ/đu ');
    expect(textOf(viewer)).to.contain('Về gửi tài liệu họp chi bộ');
  });

  it('never shows another document for a number that is not there', async () => {
    answerWith(documentApi());
    const viewer = await mountInProvider<SotayDocumentViewer>(
      html`<sotay-document-viewer number="2-QĐ/ĐU"></sotay-document-viewer>`,
    );
    await until(() => viewer.resource.state === 'empty');
    await viewer.updateComplete;
    expect(textOf(viewer)).to.contain('Chưa tìm thấy văn bản số 2-QĐ/ĐU.');
    expect(await axeFindings(viewer)).to.deep.equal([]);
  });

  it('replaces the text when another document is asked for', async () => {
    const other = '0192f0c1-0000-7000-8000-000000000999';
    const { viewer } = await openViewer();
    answerWith((request) =>
      request.url.endsWith('/content')
        ? htmlAnswer('<article><p>Văn bản khác</p></article>')
        : json({ ...sample, id: other, contents: [] }),
    );
    viewer.documentId = other;
    await until(() => viewer.shown()?.document.id === other);
    expect(inside(viewer, '.text').textContent).to.equal('Văn bản khác');
  });
});

describe('states of the viewer', () => {
  it('asks to choose when there is nothing to show', async () => {
    const requests = answerWith(documentApi());
    const viewer = await viewerOf();
    await until(() => viewer.resource.state === 'empty');
    await viewer.updateComplete;
    expect(textOf(viewer)).to.contain('Đồng chí chọn một văn bản trong danh sách.');
    expect(requests).to.have.length(0);
    expect(await axeFindings(viewer)).to.deep.equal([]);
  });

  it('says that it is loading', async () => {
    answerWith(() => new Promise(() => undefined));
    const viewer = await viewerOf(sampleId);
    expect(inside(viewer, '.state').getAttribute('aria-busy')).to.equal('true');
    expect(inside(viewer, '.hidden').textContent).to.equal('Đang tải nội dung…');
    expect(await axeFindings(viewer)).to.deep.equal([]);
  });

  for (const [status, state, words] of [
    [401, 'signed-out', 'Phiên đăng nhập đã hết hạn'],
    [403, 'forbidden', 'Nội dung này dành cho người được phân quyền'],
    [404, 'error', 'Không tìm thấy văn bản này.'],
  ] as const) {
    it(`explains ${status} in words`, async () => {
      answerWith(() =>
        problem(status, 'code', status === 404 ? 'Không tìm thấy văn bản này.' : 'Đề nghị liên hệ Bí thư chi bộ.'),
      );
      const viewer = await viewerOf(sampleId);
      await until(() => viewer.resource.state === state);
      await viewer.updateComplete;
      expect(textOf(viewer)).to.contain(words);
      expect(await axeFindings(viewer)).to.deep.equal([]);
    });
  }

  it('keeps text, mark and search when the network goes', async () => {
    const { viewer } = await openViewer();
    viewer.goTo('dieu-2');
    const text = inside(viewer, '.text');
    answerWith(() => problem(503, 'unavailable', 'Máy chủ đang bận.'));
    const { fetch } = globalThis;
    globalThis.fetch = () => Promise.reject(new TypeError('Failed to fetch'));
    Object.defineProperty(navigator, 'onLine', { value: false, configurable: true });
    try {
      viewer.resource.client!.clear();
      void viewer.resource.reload();
      await viewer.updateComplete;
      expect(viewer.resource.state).to.equal('stale');
      // The transport tries three times before it gives up.
      for (let tries = 0; viewer.resource.state === 'stale' && tries < 80; tries++)
        await new Promise((done) => setTimeout(done, 100));
      expect(viewer.resource.state).to.equal('offline');
      await viewer.updateComplete;
      expect(inside(viewer, '.text')).to.equal(text);
      expect(inside(viewer, '#dieu-2').classList.contains('here')).to.equal(true);
      expect(textOf(viewer)).to.contain('Không có kết nối mạng.');
      expect(await axeFindings(viewer)).to.deep.equal([]);
    } finally {
      Reflect.deleteProperty(navigator, 'onLine');
      globalThis.fetch = fetch;
    }
  });
});

describe('reading', () => {
  it('carries content-visibility on every section, so that long texts cost little', async () => {
    const { viewer } = await openViewer();
    const sections = [...rootOf(viewer).querySelectorAll('.text section')];
    expect(sections).to.have.length(6);
    const { contentVisibility } = getComputedStyle(sections[0]!);
    if ('contentVisibility' in document.body.style) expect(contentVisibility).to.equal('auto');
  });

  it('has text of 18 px and more, ragged, in lines of at most 68 characters', async () => {
    const { viewer } = await openViewer();
    const text = inside(viewer, '.text');
    const style = getComputedStyle(inside(viewer, '.text p'));
    expect(parseFloat(style.fontSize)).to.be.at.least(18);
    expect(parseFloat(style.lineHeight) / parseFloat(style.fontSize)).to.be.at.least(1.5);
    expect(style.textAlign).not.to.equal('justify');
    expect(getComputedStyle(text).maxWidth).not.to.equal('none');
  });

  it('grows the text alone, and mirrors the size in an attribute', async () => {
    const { viewer } = await openViewer();
    const sizeOf = (selector: string) => parseFloat(getComputedStyle(inside(viewer, selector)).fontSize);
    const before = [sizeOf('.text p'), sizeOf('.find-button')];
    const select = inside<HTMLSelectElement>(viewer, '.size select');
    expect([...select.options].map(({ text }) => text)).to.deep.equal(['100 %', '125 %', '150 %', '200 %']);
    select.value = '200';
    select.dispatchEvent(new Event('change'));
    await viewer.updateComplete;
    expect([sizeOf('.text p'), sizeOf('.find-button')]).to.deep.equal([before[0]! * 2, before[1]]);
    expect(viewer.getAttribute('text-size')).to.equal('200');
    expect(inside(viewer, '.text').textContent).to.contain('Bí thư chi bộ');
  });

  it('folds the contents list away on narrow screens only', async () => {
    const { viewer } = await openViewer();
    const list = inside(viewer, '.contents ul');
    const button = inside(viewer, '.contents button');
    const seen = (element: HTMLElement) => getComputedStyle(element).display !== 'none';
    await setViewport({ width: 1280, height: 800 });
    expect([seen(list), seen(button)]).to.deep.equal([true, false]);
    await setViewport({ width: 360, height: 700 });
    expect([seen(list), seen(button)]).to.deep.equal([false, true]);
    button.click();
    await viewer.updateComplete;
    expect(button.getAttribute('aria-expanded')).to.equal('true');
    expect(seen(list)).to.equal(true);
    expect(await axeFindings(viewer)).to.deep.equal([]);
    expect(document.documentElement.scrollWidth).to.be.at.most(innerWidth);
    await setViewport({ width: 1280, height: 800 });
  });

  it('stays itself on a hostile page', async () => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      'html{font-size:62.5%} *{font-family:fantasy!important;letter-spacing:5px!important;text-transform:uppercase!important;color:#ccc!important;text-align:justify!important} section,header{display:none!important}',
    );
    document.adoptedStyleSheets = [sheet];
    try {
      const { viewer } = await openViewer();
      const style = getComputedStyle(inside(viewer, '.text p'));
      expect(parseFloat(style.fontSize)).to.be.at.least(18);
      expect(style.letterSpacing).to.be.oneOf(['normal', '0px']);
      expect(style.textTransform).to.equal('none');
      expect(inside(viewer, '.text section').getBoundingClientRect().height).to.be.greaterThan(100);
    } finally {
      document.adoptedStyleSheets = [];
    }
  });

  it('does not place the same text again when the page draws it anew', async () => {
    const { viewer } = await openViewer();
    const first = inside(viewer, '#dieu-1');
    answerWith(documentApi({ ...sample, title: 'Về việc khác' }, sampleHtml));
    await viewer.resource.reload();
    await viewer.updateComplete;
    expect(textOf(inside(viewer, '#heading'))).to.equal('Về việc khác');
    expect(inside(viewer, '#dieu-1')).to.equal(first);
  });
});
