import { sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import { html } from 'lit';
import { answerWith, axeFindings, cleanUp, json, mount, pause, textOf, until } from '../foundation/testing.ts';
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

const hereOf = (viewer: SotayDocumentViewer) => rootOf(viewer).querySelector('.here')?.id;
const focusOf = (viewer: SotayDocumentViewer) => viewer.shadowRoot!.activeElement?.id;
const topOf = (viewer: SotayDocumentViewer, id: string) =>
  inside(viewer, `#${CSS.escape(id)}`).getBoundingClientRect().top;

/** As the reader does it: by a link or the address bar. */
const follow = async (hash: string): Promise<void> => {
  const changed = new Promise((done) => addEventListener('hashchange', done, { once: true }));
  location.hash = hash;
  await changed;
};

afterEach(() => {
  cleanUp();
  restoreAddress();
  scrollTo(0, 0);
});

describe('deep links', () => {
  it('opens at the line that the address names', async () => {
    history.replaceState(null, '', '#dieu-3.khoan-2.diem-dd');
    const { viewer } = await openViewer();
    await pause(100);
    expect(hereOf(viewer)).to.equal('dieu-3.khoan-2.diem-dd');
    expect(focusOf(viewer)).to.equal('dieu-3.khoan-2.diem-dd');
    await until(
      () => topOf(viewer, 'dieu-3.khoan-2.diem-dd') >= 0 && topOf(viewer, 'dieu-3.khoan-2.diem-dd') <= 60,
      'the place in view',
    );
    expect(textOf(inside(viewer, '[aria-current="true"]'))).to.equal('Điều 3. Tên điều 3');
    expect(await axeFindings(viewer)).to.deep.equal([]);
  });

  it('keeps the line in view while the page above still grows, until the reader scrolls', async () => {
    history.replaceState(null, '', '#dieu-4');
    const { viewer } = await openViewer();
    const above = document.createElement('div');
    document.body.prepend(above);
    try {
      above.style.height = '900px';
      await pause(150);
      await until(() => topOf(viewer, 'dieu-4') >= 0 && topOf(viewer, 'dieu-4') <= 60, 'the place in view');
      dispatchEvent(new WheelEvent('wheel'));
      const before = scrollY;
      above.style.height = '1000px';
      await pause(150);
      scrollTo(0, before - 400);
      above.style.height = '1100px';
      await pause(150);
      expect(topOf(viewer, 'dieu-4')).to.be.greaterThan(200);
    } finally {
      above.remove();
    }
  });

  it('follows the address when it changes', async () => {
    const { viewer } = await openViewer();
    await follow('#dieu-5.khoan-1');
    expect(hereOf(viewer)).to.equal('dieu-5.khoan-1');
    await follow('#dieu-2');
    expect(hereOf(viewer)).to.equal('dieu-2');
    expect(rootOf(viewer).querySelectorAll('.here')).to.have.length(1);
  });

  it('goes to the nearest unit and says so when there is no such one', async () => {
    const { viewer } = await openViewer();
    await follow('#dieu-5.khoan-9.diem-a');
    await viewer.updateComplete;
    expect(hereOf(viewer)).to.equal('dieu-5');
    expect(textOf(inside(viewer, '.notice'))).to.contain(
      'Văn bản không có Điều 5, khoản 9, điểm a. Đang mở tại Điều 5.',
    );
    expect(await axeFindings(viewer)).to.deep.equal([]);
    inside(viewer, '.notice button').click();
    await viewer.updateComplete;
    expect(rootOf(viewer).querySelector('.notice')).to.equal(null);
  });

  it('stays where it is and says so when nothing is near', async () => {
    const { viewer } = await openViewer();
    await follow('#dieu-99');
    await viewer.updateComplete;
    expect(hereOf(viewer)).to.equal(undefined);
    expect(textOf(inside(viewer, '.notice'))).to.contain('Văn bản không có Điều 99.');
  });

  it('leaves fragments of the host page alone', async () => {
    const { viewer } = await openViewer();
    await follow('#/tin-tuc/12');
    await follow('#lien-he');
    await viewer.updateComplete;
    expect(hereOf(viewer)).to.equal(undefined);
    expect(rootOf(viewer).querySelector('.notice')).to.equal(null);
    expect(document.activeElement).to.equal(document.body);
  });

  it('survives a document whose ids are none of ours', async () => {
    const { viewer } = await openViewer('<article><p id="a&quot;b]">Nội dung</p></article>');
    await follow('#dieu-1');
    expect(hereOf(viewer)).to.equal(undefined);
  });
});

describe('two viewers on a page', () => {
  const otherId = '0192f0c1-0000-7000-8000-000000000999';
  const two = async () => {
    const short =
      '<article lang="vi"><section id="dieu-1" data-kind="dieu"><h2>Điều 1</h2><p>Ngắn</p></section></article>';
    const long = documentApi();
    answerWith((request) => {
      if (!request.url.includes(otherId)) return long(request);
      return request.url.endsWith('/content')
        ? htmlAnswer(short)
        : json({ ...sample, id: otherId, contents: sample.contents.slice(0, 1) });
    });
    const provider = await mount(
      html`<sotay-provider base-url="/v1"
        ><sotay-document-viewer document-id=${otherId}></sotay-document-viewer
        ><sotay-document-viewer document-id=${sampleId}></sotay-document-viewer
      ></sotay-provider>`,
    );
    const viewers = [...provider.children] as [SotayDocumentViewer, SotayDocumentViewer];
    await Promise.all(viewers.map(textReady));
    return viewers;
  };

  it('only the one that has the unit answers', async () => {
    const [short, long] = await two();
    await follow('#dieu-4');
    expect([hereOf(short), hereOf(long)]).to.deep.equal([undefined, 'dieu-4']);
  });

  it('only the first answers when both have it', async () => {
    const [short, long] = await two();
    await follow('#dieu-1');
    expect([hereOf(short), hereOf(long)]).to.deep.equal(['dieu-1', undefined]);
  });

  it('the one last used answers when both have it', async () => {
    const [short, long] = await two();
    inside(long, '.contents a').click();
    await until(() => hereOf(long) === 'dieu-1');
    await follow('#dieu-2');
    await follow('#dieu-1');
    expect([hereOf(short), hereOf(long)]).to.deep.equal([undefined, 'dieu-1']);
  });

  it('only one answers the address they are opened with', async () => {
    history.replaceState(null, '', '#dieu-1');
    const [short, long] = await two();
    await pause(50);
    expect([hereOf(short), hereOf(long)].filter(Boolean)).to.deep.equal(['dieu-1']);
  });
});

describe('the contents list', () => {
  it('lists articles, not clauses, as real links', async () => {
    const { viewer } = await openViewer();
    const links = [...rootOf(viewer).querySelectorAll<HTMLAnchorElement>('.contents a')];
    expect(links.map((link) => link.textContent)).to.deep.equal(
      [1, 2, 3, 4, 5, 6].map((n) => `Điều ${n}. Tên điều ${n}`),
    );
    expect(links[2]!.href).to.equal(`${location.origin}${location.pathname}${location.search}#dieu-3`);
    expect(inside(viewer, 'nav').getAttribute('aria-label')).to.equal('Mục lục');
  });

  it('leads by key to the article, into the address, and back', async () => {
    const { viewer } = await openViewer();
    const length = history.length;
    rootOf(viewer).querySelectorAll<HTMLAnchorElement>('.contents a')[3]!.focus();
    await sendKeys({ press: 'Enter' });
    await until(() => focusOf(viewer) === 'dieu-4');
    expect(location.hash).to.equal('#dieu-4');
    // Chromium keeps the latest 50, WebKit more.
    expect(history.length).to.be.oneOf([length + 1, 50]);
    await until(() => topOf(viewer, 'dieu-4') >= 0 && topOf(viewer, 'dieu-4') <= 60, 'the place in view');
    inside(viewer, '.contents a').click();
    await until(() => hereOf(viewer) === 'dieu-1');
    history.back();
    await until(() => hereOf(viewer) === 'dieu-4');
  });

  it('leaves a click for a new tab to the browser', async () => {
    const { viewer } = await openViewer();
    const click = new MouseEvent('click', { bubbles: true, composed: true, cancelable: true, ctrlKey: true });
    // A synthetic click would open the tab.
    viewer.addEventListener('click', (event) => {
      expect(event.defaultPrevented).to.equal(false);
      event.preventDefault();
    });
    inside(viewer, '.contents a').dispatchEvent(click);
    expect(location.hash).to.equal('');
  });

  it('marks the article that the reader has scrolled to', async () => {
    const { viewer } = await openViewer();
    const current = () => textOf(inside(viewer, '[aria-current="true"]'));
    expect(current()).to.equal('Điều 1. Tên điều 1');
    // Sections take their true height when they come near, and a test page in the background gets no scroll events.
    const scrolledTo = (move: () => void, entry: string) =>
      until(() => {
        move();
        document.dispatchEvent(new Event('scroll'));
        return current() === entry;
      }, entry);
    const top = (id: string) => inside(viewer, id).getBoundingClientRect().top;
    await scrolledTo(() => inside(viewer, '#dieu-5').scrollIntoView(), 'Điều 5. Tên điều 5');
    await scrolledTo(() => scrollBy(0, top('#dieu-5') - 200), 'Điều 4. Tên điều 4');
    await scrolledTo(() => scrollTo(0, 0), 'Điều 1. Tên điều 1');
  });
});

describe('the document in the address', () => {
  const withParam = async () => {
    answerWith(documentApi(sample, sampleHtml));
    const provider = await mount(
      html`<sotay-provider base-url="/v1"
        ><sotay-document-viewer url-param="van-ban"></sotay-document-viewer
      ></sotay-provider>`,
    );
    return provider.firstElementChild as SotayDocumentViewer;
  };
  const parameter = () => new URL(location.href).searchParams.get('van-ban');

  it('is read at the start, with the unit', async () => {
    const url = new URL(location.href);
    url.searchParams.set('van-ban', sampleId);
    url.hash = 'dieu-5.khoan-1';
    history.replaceState(null, '', url);
    const viewer = await withParam();
    await textReady(viewer);
    expect(viewer.documentId).to.equal(sampleId);
    expect(hereOf(viewer)).to.equal('dieu-5.khoan-1');
  });

  it('is written when a reader opens one, without the unit of the one before', async () => {
    history.replaceState(null, '', '#dieu-2');
    const viewer = await withParam();
    const length = history.length;
    viewer.open(sampleId);
    await textReady(viewer);
    expect(parameter()).to.equal(sampleId);
    expect(location.hash).to.equal('');
    expect(history.length).to.equal(length);
    await until(() => focusOf(viewer) === 'heading');
    expect(hereOf(viewer)).to.equal(undefined);
  });

  it('is left alone without the attribute', async () => {
    const { viewer } = await openViewer();
    viewer.open(sampleId);
    expect(parameter()).to.equal(null);
    await until(() => focusOf(viewer) === 'heading');
  });
});
