import { expect } from 'chai';
import { html } from 'lit';
import {
  answerWith,
  axeFindings,
  cleanUp,
  deepActive,
  json,
  mountInProvider,
  pause,
  problem,
  textOf,
  until,
} from '../foundation/testing.ts';
import { button } from '../widgets.suite.ts';
import { viewerTerms } from './document-viewer.terms.ts';
import type { SotayDocuments } from './documents.ts';
import { inside, openViewer, restoreAddress, rootOf, summary } from './testing.ts';

/** Sends the addresses of modules elsewhere; false where a page cannot do so any more (Firefox, WebKitGTK 2.50). */
const divert = async (imports: Record<string, string>): Promise<boolean> => {
  const map = document.createElement('script');
  map.type = 'importmap';
  map.textContent = JSON.stringify({ imports: { ...imports, 'sotay-probe': 'data:text/javascript,' } });
  document.head.append(map);
  const probe = 'sotay-probe';
  return import(probe).then(
    () => true,
    () => false,
  );
};

afterEach(() => {
  cleanUp();
  restoreAddress();
});

describe('a tool of the viewer whose code cannot be fetched', () => {
  before(async function () {
    const gone = Object.fromEntries(
      ['find', 'citation', 'print'].map((tool) => [new URL(`${tool}.ts`, import.meta.url).href, 'data:text/plain,']),
    );
    if (!(await divert(gone))) this.skip();
  });

  for (const tool of [viewerTerms.find, viewerTerms.copy, viewerTerms.print]) {
    it(`says so and keeps the text: ${tool}`, async () => {
      const { viewer } = await openViewer();
      const pressed = button(viewer, tool);
      pressed.focus();
      pressed.click();
      await until(() => rootOf(viewer).querySelector('.notice'), 'the notice');
      expect(textOf(inside(viewer, '.notice p'))).to.equal(
        'Chưa tải được công cụ này. Đề nghị kiểm tra kết nối rồi thử lại.',
      );
      await until(() => document.querySelector('[role=status]')?.textContent.includes('Chưa tải được công cụ này'));
      expect(textOf(inside(viewer, '.text'))).to.contain('Bí thư chi bộ chịu trách nhiệm');
      expect(deepActive() === pressed, 'the focus stays').to.equal(true);
      expect(inside(viewer, '.find-button').ariaExpanded).to.equal('false');
      expect(await axeFindings(viewer)).to.deep.equal([]);
      button(viewer, viewerTerms.close).click();
      await viewer.updateComplete;
      expect(rootOf(viewer).querySelector('.notice')).to.equal(null);
    });
  }
});

describe('"Tải lại" after "Xem thêm"', () => {
  const second = { ...summary, id: '0192f0c1-0000-7000-8000-000000000302', title: 'Về nhiệm vụ tháng 12' };
  const newest = { ...summary, id: '0192f0c1-0000-7000-8000-000000000303', title: 'Về nhiệm vụ tháng 01' };
  const titles = (list: SotayDocuments) => [...rootOf(list).querySelectorAll('li .title')].map(textOf);

  /** A list with its second page, whose server then answers as told. */
  const grown = async (then: () => Response | Promise<Response>) => {
    let later = false;
    const requests = answerWith((request) => {
      if (later) return then();
      return new URL(request.url).searchParams.has('cursor')
        ? json({ items: [second], nextCursor: null })
        : json({ items: [summary], nextCursor: 'next' });
    });
    const list = await mountInProvider<SotayDocuments>(html`<sotay-documents for="v"></sotay-documents>`, 'a-token');
    await until(() => titles(list).length === 1);
    button(list, 'Xem thêm').click();
    await until(() => titles(list).length === 2);
    later = true;
    const reload = button(list, 'Tải lại');
    reload.focus();
    reload.click();
    return { list, requests };
  };

  it('shows the newest first page, each document once, and offers the rest again', async () => {
    const { list, requests } = await grown(async () => {
      await pause(100);
      return json({ items: [newest, summary], nextCursor: 'after-summary' });
    });
    await until(() => list.resource.state === 'stale');
    expect(titles(list), 'while it loads').to.deep.equal([summary.title, second.title]);
    await until(() => list.resource.state === 'idle');
    await list.updateComplete;
    expect(titles(list)).to.deep.equal([newest.title, summary.title]);
    expect(new URL(requests.at(-1)!.url).searchParams.has('cursor')).to.equal(false);
    expect(textOf(deepActive())).to.equal('Tải lại');
    button(list, 'Xem thêm').click();
    await until(() => requests.length === 4);
    expect(new URL(requests.at(-1)!.url).searchParams.get('cursor')).to.equal('after-summary');
  });

  it('keeps both pages when the server does not answer', async () => {
    const { list } = await grown(() => problem(422, 'busy', 'Máy chủ đang bận.'));
    await until(() => list.resource.state === 'error', 'the error');
    await list.updateComplete;
    expect(titles(list)).to.deep.equal([summary.title, second.title]);
    expect(textOf(inside(list, '.freshness'))).to.contain('Chưa tải được nội dung');
    expect(textOf(deepActive())).to.equal('Tải lại');
  });

  it('forgets that more could not be had', async () => {
    let fails = true;
    answerWith((request) => {
      if (!new URL(request.url).searchParams.has('cursor')) return json({ items: [summary], nextCursor: 'next' });
      return fails ? problem(422, 'cursor', 'Đề nghị tải lại danh sách.') : json({ items: [second], nextCursor: null });
    });
    const list = await mountInProvider<SotayDocuments>(html`<sotay-documents for="v"></sotay-documents>`, 'a-token');
    await until(() => titles(list).length === 1);
    button(list, 'Xem thêm').click();
    await until(() => rootOf(list).querySelector('.problem'), 'the problem');
    fails = false;
    button(list, 'Tải lại').click();
    await until(() => list.resource.state === 'idle' && !rootOf(list).querySelector('.problem'), 'no problem any more');
    button(list, 'Xem thêm').click();
    await until(() => titles(list).length === 2);
  });

  it('offers more again when the reload comes before it', async () => {
    let give: (page: Response) => void = () => undefined;
    const requests = answerWith((request) =>
      new URL(request.url).searchParams.has('cursor')
        ? new Promise<Response>((resolve) => (give = resolve))
        : json({ items: [summary], nextCursor: 'next' }),
    );
    const list = await mountInProvider<SotayDocuments>(html`<sotay-documents for="v"></sotay-documents>`, 'a-token');
    await until(() => titles(list).length === 1);
    button(list, 'Xem thêm').click();
    await until(() => requests.length === 2);
    const { value } = list.resource;
    button(list, 'Tải lại').click();
    await until(() => list.resource.value !== value && list.resource.state === 'idle', 'the reload');
    give(json({ items: [second], nextCursor: null }));
    await pause(50);
    expect(titles(list), 'not a page of the list of before').to.deep.equal([summary.title]);
    button(list, 'Xem thêm').click();
    await until(() => requests.length === 4, 'another request');
  });
});
