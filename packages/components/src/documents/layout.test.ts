import { a11ySnapshot, emulateMedia, executeServerCommand, setViewport } from '@web/test-runner-commands';
import { expect } from 'chai';
import { html } from 'lit';
import { answerWith, cleanUp, json, mount, pause, until } from '../foundation/testing.ts';
import './document-viewer.define.ts';
import type { SotayDocumentViewer } from './document-viewer.ts';
import './documents.define.ts';
import { documentApi, inside, openViewer, restoreAddress, rootOf, sampleId, summary, textReady } from './testing.ts';

const chromium = navigator.userAgent.includes('Chrome');

afterEach(async () => {
  cleanUp();
  restoreAddress();
  scrollTo(0, 0);
  if (chromium) await executeServerCommand('media-features', { 'forced-colors': 'none' });
  await setViewport({ width: 1280, height: 800 });
});

/** Sum of the layout shifts that the reader did not cause. */
const watchShifts = () => {
  let sum = 0;
  const observer = new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as (PerformanceEntry & { value: number; hadRecentInput: boolean })[]) {
      if (!entry.hadRecentInput) sum += entry.value;
    }
  });
  observer.observe({ type: 'layout-shift' });
  return async () => {
    await pause(200);
    observer.disconnect();
    return sum;
  };
};

const after = (answer: (request: Request) => Response | Promise<Response>) => async (request: Request) => {
  await pause(250);
  return answer(request);
};

const inChromium = (title: string, tests: () => void): void => {
  if (chromium) describe(title, tests);
  else describe.skip(title, tests);
};

inChromium('from loading to content', () => {
  for (const [width, height] of [
    [1280, 800],
    [360, 740],
  ] as const) {
    it(`the viewer does not move the page, ${width} px wide`, async () => {
      await setViewport({ width, height });
      answerWith(after(documentApi()));
      const place = await mount(
        html`<div>
          <sotay-provider base-url="/v1"
            ><sotay-document-viewer document-id=${sampleId}></sotay-document-viewer
          ></sotay-provider>
          <p>Sau</p>
        </div>`,
      );
      const shifts = watchShifts();
      await textReady(place.querySelector('sotay-document-viewer')!);
      expect(await shifts()).to.be.at.most(0.02);
    });

    it(`the list does not move the page, ${width} px wide`, async () => {
      await setViewport({ width, height });
      const items = Array.from({ length: 20 }, (_, index) => ({ ...summary, id: String(index) }));
      answerWith(after(() => json({ items, nextCursor: 'next' })));
      const place = await mount(
        html`<div>
          <sotay-provider base-url="/v1"><sotay-documents for="v"></sotay-documents></sotay-provider>
          <p>Sau</p>
        </div>`,
      );
      const shifts = watchShifts();
      const list = place.querySelector('sotay-documents')!;
      await until(() => list.resource.state === 'idle');
      expect(await shifts()).to.be.at.most(0.02);
    });
  }

  it('gives screen readers names and states of every tool', async () => {
    const { viewer } = await openViewer();
    viewer.goTo('dieu-2');
    await viewer.updateComplete;
    const tree = JSON.stringify(await (a11ySnapshot as (options: object) => Promise<unknown>)({}));
    for (const name of [
      'Tìm trong văn bản',
      'Cỡ chữ',
      'Sao chép kèm trích dẫn',
      'In văn bản',
      'Điều 6. Tên điều 6',
      'Về gửi tài liệu họp chi bộ',
    ]) {
      expect(tree).to.contain(`"name":"${name}`);
    }
  });

  it('keeps mark, current entry and boundaries in forced colours', async () => {
    const { viewer } = await openViewer();
    viewer.goTo('dieu-2.khoan-1');
    await viewer.updateComplete;
    await executeServerCommand('media-features', { 'forced-colors': 'active' });
    expect(matchMedia('(forced-colors: active)').matches).to.equal(true);
    const border = (selector: string) => {
      const { borderInlineStartWidth, borderInlineStartColor } = getComputedStyle(inside(viewer, selector));
      return [
        parseFloat(borderInlineStartWidth) > 2,
        borderInlineStartColor !== getComputedStyle(inside(viewer, '.card')).backgroundColor,
      ];
    };
    expect(border('.here')).to.deep.equal([true, true]);
    expect(border('[aria-current="true"]')).to.deep.equal([true, true]);
    expect(border('[aria-current="false"]'), 'and not on the others').to.deep.equal([true, false]);
  });
});

describe('targets', () => {
  it('are at least 48 px high, at any width', async () => {
    const { viewer } = await openViewer();
    inside(viewer, '.find-button').click();
    await until(() => rootOf(viewer).querySelector('.find'));
    for (const width of [1280, 360]) {
      await setViewport({ width, height: 740 });
      const small = [
        ...rootOf(viewer).querySelectorAll<HTMLElement>('button, a, select, input[type="search"], label.check'),
      ]
        .filter((target) => target.checkVisibility() && target.getBoundingClientRect().height < 47.5)
        .map((target) => target.outerHTML);
      expect(small).to.deep.equal([]);
    }
  });

  it('take the whole row of a document', async () => {
    answerWith(() => json({ items: [summary], nextCursor: null }));
    const provider = await mount(
      html`<sotay-provider base-url="/v1"><sotay-documents for="v"></sotay-documents></sotay-provider>`,
    );
    const list = provider.firstElementChild as SotayDocumentViewer;
    await until(() => rootOf(list).querySelector('.open'));
    const row = inside(list, 'li').getBoundingClientRect();
    for (const [x, y] of [
      [row.left + 5, row.top + 8],
      [row.right - 5, row.bottom - 8],
    ] as const) {
      expect(list.shadowRoot!.elementFromPoint(x, y)?.className).to.equal('open');
    }
  });
});

describe('printing the page itself', () => {
  it('leaves the tools out', async () => {
    await emulateMedia({ media: 'print' }).catch(() => undefined);
    if (!matchMedia('print').matches) return; // this engine's driver cannot
    try {
      const { viewer } = await openViewer();
      const display = (selector: string) => getComputedStyle(inside(viewer, selector)).display;
      expect(['.contents', '.tools', '.over', '.freshness'].map(display)).to.deep.equal([
        'none',
        'none',
        'none',
        'none',
      ]);
      expect(display('.text')).to.equal('block');
      expect(getComputedStyle(inside(viewer, '.text section')).contentVisibility).to.equal('visible');
    } finally {
      await emulateMedia({ media: 'screen' });
    }
  });
});
