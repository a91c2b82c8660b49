import { sendKeys, setViewport } from '@web/test-runner-commands';
import { expect } from 'chai';
import { html } from 'lit';
import { answerWith, axeFindings, cleanUp, json, mount, pause, problem, textOf, until } from '../foundation/testing.ts';
import { registerTerms } from '../foundation/terms.ts';
import { entryAtLine, listed, showCurrent } from './contents.ts';
import './document-viewer.define.ts';
import type { SotayDocumentViewer } from './document-viewer.ts';
import { viewerTerms } from './document-viewer.terms.ts';
import { PlacedText } from './placed-text.ts';
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

const other = '0192f0c1-0000-7000-8000-000000000999';

afterEach(() => {
  cleanUp();
  restoreAddress();
  scrollTo(0, 0);
});

describe('keys', () => {
  it('walk from the contents list over the tools, and never into the text', async () => {
    await setViewport({ width: 1280, height: 800 });
    const { viewer } = await openViewer();
    const before = document.createElement('button');
    viewer.before(before);
    before.focus();
    const walked: string[] = [];
    for (let step = 0; step < 11; step++) {
      await sendKeys({ press: 'Tab' });
      const focused = viewer.shadowRoot!.activeElement;
      walked.push(focused ? (focused.localName === 'select' ? 'select' : textOf(focused)) : 'outside');
    }
    const articles = [1, 2, 3, 4, 5, 6].map((number) => `Điều ${number}. Tên điều ${number}`);
    expect(walked).to.deep.equal([
      ...articles,
      'Tìm trong văn bản',
      'select',
      'Sao chép kèm trích dẫn',
      'In văn bản',
      'Tải lại',
    ]);
    before.remove();
  });

  it('walk from the mark on, so that a deep link is also where reading by keys begins', async () => {
    const { viewer } = await openViewer();
    viewer.goTo('dieu-6');
    await sendKeys({ press: 'Tab' });
    expect(textOf(viewer.shadowRoot!.activeElement!)).to.equal('Tải lại');
  });

  it('open and close the contents list on narrow screens', async () => {
    await setViewport({ width: 360, height: 740 });
    const { viewer } = await openViewer();
    const button = inside(viewer, '.contents button');
    button.focus();
    await sendKeys({ press: 'Enter' });
    await viewer.updateComplete;
    expect(button.getAttribute('aria-expanded')).to.equal('true');
    expect(
      rootOf(viewer)
        .querySelector(`#${button.getAttribute('aria-controls')}`)!
        .checkVisibility(),
    ).to.equal(true);
    inside(viewer, '.contents li:nth-child(3) a').focus();
    await sendKeys({ press: 'Enter' });
    await until(() => rootOf(viewer).querySelector('.here')?.id === 'dieu-3');
    expect(button.getAttribute('aria-expanded'), 'folded after the choice').to.equal('false');
    const topOf = () => inside(viewer, '#dieu-3').getBoundingClientRect().top;
    await until(() => topOf() >= 0 && topOf() <= 80, 'the article in view');
    await setViewport({ width: 1280, height: 800 });
  });
});

describe('the life of a viewer', () => {
  it('keeps its text when the page moves it elsewhere', async () => {
    const { viewer } = await openViewer();
    const home = viewer.parentElement!;
    viewer.remove();
    await pause(20);
    home.append(viewer);
    await textReady(viewer);
    await until(() => viewer.resource.state === 'idle');
    location.hash = '#dieu-3';
    await until(() => rootOf(viewer).querySelector('.here')?.id === 'dieu-3');
    expect(inside(viewer, '.text').textContent).to.contain('Bí thư chi bộ');
  });

  it('takes the text away when the reader may no longer see it', async () => {
    const { viewer } = await openViewer();
    answerWith(() => problem(403, 'forbidden', 'Đề nghị liên hệ Bí thư chi bộ.'));
    await viewer.resource.reload();
    await viewer.updateComplete;
    expect(rootOf(viewer).querySelector('.text')).to.equal(null);
    expect(textOf(viewer)).not.to.contain('Về gửi tài liệu họp chi bộ');
    expect(viewer.shown()).to.equal(undefined);
  });

  it('does not answer links while it has no text', async () => {
    answerWith(documentApi());
    const viewer = await mount<SotayDocumentViewer>(html`<sotay-document-viewer></sotay-document-viewer>`);
    expect(viewer.answers('dieu-1')).to.equal(undefined);
    viewer.goTo('dieu-1');
    expect(rootOf(viewer).querySelector('.notice')).to.equal(null);
  });

  it('forgets search, mark and message of the document before', async () => {
    const { viewer } = await openViewer();
    viewer.goTo('dieu-5.khoan-9');
    inside(viewer, '.find-button').click();
    await until(() => rootOf(viewer).querySelector('.find'));
    answerWith((request) =>
      request.url.endsWith('/content') ? htmlAnswer(sampleHtml) : json({ ...sample, id: other }),
    );
    viewer.documentId = other;
    await until(() => viewer.shown()?.document.id === other);
    await viewer.updateComplete;
    expect(rootOf(viewer).querySelector('.find, .notice, .here')).to.equal(null);
    expect(inside(viewer, '.find-button').getAttribute('aria-expanded')).to.equal('false');
  });

  it('shows the last document asked for, whichever answers last', async () => {
    let letGo: (value?: unknown) => void = () => undefined;
    answerWith(async (request) => {
      const first = request.url.includes(sampleId);
      if (first) await new Promise((done) => (letGo = done));
      if (request.url.endsWith('/content')) return htmlAnswer(first ? '<p>Trước</p>' : '<p>Sau</p>');
      return json({ ...sample, id: first ? sampleId : other, contents: [] });
    });
    const provider = await mount(
      html`<sotay-provider base-url="/v1"
        ><sotay-document-viewer document-id=${sampleId}></sotay-document-viewer
      ></sotay-provider>`,
    );
    const viewer = provider.firstElementChild as SotayDocumentViewer;
    viewer.documentId = other;
    await until(() => viewer.shown()?.document.id === other);
    letGo();
    await pause(50);
    expect(inside(viewer, '.text').textContent).to.equal('Sau');
  });

  it('says what the page has said instead of our words', async () => {
    registerTerms(viewerTerms, { print: 'In ra giấy' });
    try {
      const { viewer } = await openViewer();
      expect(textOf(inside(viewer, '.print-button'))).to.equal('In ra giấy');
      viewer.terms = { find: 'Tìm kiếm' };
      await viewer.updateComplete;
      expect(textOf(inside(viewer, '.find-button'))).to.equal('Tìm kiếm');
    } finally {
      registerTerms(viewerTerms, { print: viewerTerms.print });
    }
  });

  it('keeps clear of what the portal keeps at the top of the window', async () => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('sotay-document-viewer { --sotay-sticky-top: 90px }');
    document.adoptedStyleSheets = [sheet];
    try {
      const { viewer } = await openViewer();
      viewer.goTo('dieu-3');
      await pause(100);
      expect(inside(viewer, '#dieu-3').getBoundingClientRect().top).to.be.within(90, 130);
      expect(textOf(inside(viewer, '[aria-current="true"]'))).to.equal('Điều 3. Tên điều 3');
    } finally {
      document.adoptedStyleSheets = [];
    }
  });

  it('reads well at 200 % and on 320 px, with nothing cut off', async () => {
    await setViewport({ width: 320, height: 640 });
    answerWith(documentApi());
    const provider = await mount(
      html`<sotay-provider base-url="/v1" text-scale="200"
        ><sotay-document-viewer document-id=${sampleId} text-size="200"></sotay-document-viewer
      ></sotay-provider>`,
    );
    const viewer = provider.firstElementChild as SotayDocumentViewer;
    await textReady(viewer);
    expect(document.documentElement.scrollWidth).to.be.at.most(innerWidth);
    expect(await axeFindings(viewer)).to.deep.equal([]);
    await setViewport({ width: 1280, height: 800 });
  });
});

describe('the contents list, in itself', () => {
  const boxes = (...tops: number[]) =>
    tops.map((top) => ({ getBoundingClientRect: () => ({ top }) }) as unknown as Element);

  it('leaves clauses and points out', () => {
    const entries = [...sample.contents, { id: 'phu-luc-i', kind: 'phuLuc', label: 'Phụ lục I', depth: 0 }];
    expect(listed(entries).map(({ id }) => id)).to.deep.equal([
      'dieu-1',
      'dieu-2',
      'dieu-3',
      'dieu-4',
      'dieu-5',
      'dieu-6',
      'phu-luc-i',
    ]);
  });

  it('finds the last entry above the line, by halves', () => {
    for (let count = 1; count <= 9; count++) {
      const units = boxes(...Array.from({ length: count }, (_, index) => index * 100));
      for (let line = -50; line < count * 100 + 50; line += 50) {
        const expected = Math.max(0, Math.min(count - 1, Math.floor(line / 100)));
        expect(units.indexOf(entryAtLine(units, line)!), `${count} units, line ${line}`).to.equal(expected);
      }
    }
    expect(entryAtLine([], 0)).to.equal(undefined);
  });

  it('scrolls itself to the current entry, and not the page', async () => {
    const many = Array.from({ length: 80 }, (_, index) => ({
      id: `dieu-${index + 1}`,
      kind: 'dieu',
      label: `Điều ${index + 1}`,
      depth: 0,
    }));
    const text = many
      .map(({ id, label }) => `<section id="${id}" data-kind="dieu"><h2>${label}</h2></section>`)
      .join('');
    answerWith(documentApi({ ...sample, contents: many }, `<article>${text}</article>`));
    const provider = await mount(
      html`<sotay-provider base-url="/v1"
        ><sotay-document-viewer document-id=${sampleId}></sotay-document-viewer
      ></sotay-provider>`,
    );
    const viewer = provider.firstElementChild as SotayDocumentViewer;
    await textReady(viewer);
    await viewer.updateComplete;
    const list = inside(viewer, '.contents ul');
    const links = list.querySelectorAll('a');
    links[0]!.setAttribute('aria-current', 'false');
    links[70]!.setAttribute('aria-current', 'true');
    const at = scrollY;
    showCurrent(list);
    const [outer, inner] = [list.getBoundingClientRect(), links[70]!.getBoundingClientRect()];
    expect(inner.top).to.be.at.least(outer.top - 1);
    expect(inner.bottom).to.be.at.most(outer.bottom + 1);
    expect(scrollY).to.equal(at);
    showCurrent(null);
  });
});

describe('a placed text', () => {
  const place = async (source: string, contents = sample.contents) => {
    const element = document.createElement('div');
    document.body.append(element);
    const text = new PlacedText(element, source);
    await text.fill(contents, 2);
    return text;
  };

  it('moves its one mark', async () => {
    const text = await place(sampleHtml);
    text.mark(text.unit('dieu-1')!);
    text.mark(text.unit('dieu-2.khoan-1')!);
    expect([...text.element.querySelectorAll('.here')].map(({ id }) => id)).to.deep.equal(['dieu-2.khoan-1']);
    expect(text.here!.tabIndex).to.equal(-1);
    text.element.remove();
  });

  it('passes over entries that the text does not have', async () => {
    const text = await place('<section id="dieu-2" data-kind="dieu"><h2>Điều 2</h2></section>');
    expect(text.currentEntry(0)).to.equal('dieu-2');
    text.element.remove();
  });

  it('has no entry when there are none', async () => {
    const text = await place('<p>Không có điều</p>', []);
    expect(text.currentEntry(0)).to.equal(undefined);
    text.element.remove();
  });

  it('says in which entry the mark lies, while that is in view', async () => {
    const text = await place(sampleHtml);
    text.mark(text.unit('dieu-3.khoan-2.diem-dd')!);
    text.here!.scrollIntoView({ block: 'center' });
    expect(text.currentEntry(10)).to.equal('dieu-3');
    scrollTo(0, 0);
    expect(text.currentEntry(10)).to.equal('dieu-1');
    text.element.remove();
  });
});
