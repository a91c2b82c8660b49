import { setViewport } from '@web/test-runner-commands';
import { expect } from 'chai';
import { html } from 'lit';
import type { ResourceController } from './foundation/resource.ts';
import { answerWith, cleanUp, mount, pause, until } from './foundation/testing.ts';

// The stylesheet of the snippet is all there is before the script: no element is defined here until the last group.
const reserved: [tag: string, wide: number, narrow: number][] = [
  ['sotay-profile', 700, 1000],
  ['sotay-meetings', 710, 1000],
  ['sotay-meeting-notice', 1000, 1400],
  ['sotay-documents', 1000, 1400],
  ['sotay-document-viewer', 1000, 1400],
  ['sotay-feedback-form', 1000, 1400],
  ['sotay-feedback-list', 550, 800],
  ['sotay-account-request', 790, 890],
  ['sotay-account-approvals', 550, 800],
  ['sotay-accounts', 550, 800],
  ['sotay-announcements', 550, 800],
  ['sotay-access-log', 550, 800],
  ['sotay-consent', 550, 800],
  ['sotay-data-requests', 550, 800],
  ['sotay-feedback-inbox', 550, 800],
  ['sotay-roles', 550, 800],
  ['sotay-own-record', 1000, 1400],
  ['sotay-support', 550, 800],
  ['sotay-assisted-session', 550, 800],
  ['sotay-profile-corrections', 550, 800],
];
const tags = reserved.map(([tag]) => tag);
const portal = new CSSStyleSheet();

const heightOf = (element: Element): number => element.getBoundingClientRect().height;
const put = (tag: string, attributes: Record<string, string> = {}): Promise<HTMLElement> => {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  return mount(html`${element}`);
};

before(async () => {
  const link = document.createElement('link');
  await new Promise((loaded, failed) => {
    link.onload = loaded;
    link.onerror = failed;
    Object.assign(link, { rel: 'stylesheet', href: new URL('sotay.css', import.meta.url).href });
    document.head.append(link);
  });
});
beforeEach(async () => {
  document.adoptedStyleSheets = [portal];
  await setViewport({ width: 1280, height: 800 });
});
afterEach(() => {
  cleanUp();
  portal.replaceSync('');
});

describe('before the script is there', () => {
  for (const root of ['100%', '62.5%', '32px']) {
    it(`each widget keeps its height, whatever the root says: ${root}`, async () => {
      portal.replaceSync(`html { font-size: ${root} }`);
      const widgets = await Promise.all(reserved.map(([tag]) => put(tag)));
      expect(
        tags.filter((tag) => customElements.get(tag)),
        'defined',
      ).to.deep.equal([]);
      const heights = () => widgets.map((widget) => [widget.localName, heightOf(widget)]);
      expect(heights()).to.deep.equal(reserved.map(([tag, wide]) => [tag, wide]));
      await setViewport({ width: 360, height: 740 });
      expect(heights(), 'narrow').to.deep.equal(reserved.map(([tag, , narrow]) => [tag, narrow]));
    });
  }

  it('the portal says another height, or none', async () => {
    portal.replaceSync('.low { --sotay-min-height: 321px }');
    for (const tag of tags) {
      expect(heightOf(await put(tag, { class: 'low' })), tag).to.equal(321);
      const none = await put(tag, { reserve: 'none' });
      expect(getComputedStyle(none).minHeight, tag).to.equal('0px');
      expect(heightOf(none), tag).to.be.below(60);
    }
  });

  it('what stands between the tags is readable in a portal of 62.5 %', async () => {
    portal.replaceSync('html { font-size: 62.5% } body { font: 9px/1 serif; color: #ccc }');
    for (const tag of tags) {
      const element = await put(tag);
      element.textContent = 'Đang tải nội dung…';
      const { fontSize, lineHeight, color, backgroundColor } = getComputedStyle(element);
      expect([fontSize, color, backgroundColor], tag).to.deep.equal(['18px', 'rgb(28, 25, 23)', 'rgb(255, 255, 255)']);
      expect(parseFloat(lineHeight) / parseFloat(fontSize), tag).to.be.at.least(1.5);
    }
  });

  it('a provider is no box of its own', async () => {
    expect(getComputedStyle(await put('sotay-provider')).display).to.equal('contents');
  });

  it('a dialog is hidden, open or not', async () => {
    for (const attributes of [{}, { open: '' }]) {
      const dialog = await put('sotay-dialog', attributes);
      dialog.textContent = 'Đồng chí có chắc không?';
      expect(getComputedStyle(dialog).display).to.equal('none');
    }
  });
});

describe('once the script is there', () => {
  const fields = ['sotay-input', 'sotay-select'];
  const kept = new Map<string, number>();

  before(async function () {
    this.timeout(30_000);
    for (const root of ['100%', '62.5%']) {
      portal.replaceSync(`html { font-size: ${root} }`);
      for (const tag of fields) kept.set(`${tag} ${root}`, heightOf(await put(tag)));
    }
    await import('./define/all.ts');
  });

  it('nothing of the sheet is left on a widget but that it is a block', async () => {
    for (const tag of tags) {
      const style = getComputedStyle(await put(tag));
      const { minHeight, padding, borderTopWidth, borderTopLeftRadius, backgroundColor, display, boxSizing } = style;
      expect(
        [parseFloat(minHeight) || 0, padding, borderTopWidth, borderTopLeftRadius, backgroundColor, display, boxSizing],
        tag,
      ).to.deep.equal([0, '0px', '0px', '0px', 'rgba(0, 0, 0, 0)', 'block', 'content-box']);
    }
  });

  it('a dialog still takes no room while it is closed', async () => {
    const dialog = await put('sotay-dialog');
    expect(getComputedStyle(dialog).display).to.equal('none');
    dialog.setAttribute('open', '');
    expect(getComputedStyle(dialog).display).to.equal('contents');
  });

  // A tenth: fonts differ from machine to machine.
  for (const [width, column] of [
    [1280, 1],
    [360, 2],
  ] as const) {
    it(`a widget that loads is about as high as what was kept for it, ${width} px wide`, async () => {
      await setViewport({ width, height: 800 });
      answerWith(() => new Promise(() => undefined));
      for (const row of reserved) {
        const provider = await mount(
          html`<sotay-provider base-url="/v1" .token=${() => Promise.resolve('a-token')}></sotay-provider>`,
        );
        const element = document.createElement(row[0]) as HTMLElement & { resource: ResourceController<unknown> };
        for (const name of ['document-id', 'meeting-id']) element.setAttribute(name, 'one');
        provider.append(element);
        await until(() => element.resource.state === 'loading', row[0]);
        await pause(20);
        expect(heightOf(element) / row[column], row[0]).to.be.within(0.9, 1.1);
        provider.remove();
      }
    });
  }

  for (const root of ['100%', '62.5%']) {
    it(`a field is as high as what was kept for it, in a root of ${root}`, async () => {
      portal.replaceSync(`html { font-size: ${root} }`);
      for (const tag of fields) {
        const field = await put(tag, { label: 'Nội dung' });
        expect(kept.get(`${tag} ${root}`)! - heightOf(field), tag).to.be.within(-4, 4);
      }
    });
  }
});
