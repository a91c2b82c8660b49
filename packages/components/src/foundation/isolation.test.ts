import { expect } from 'chai';
import { html } from 'lit';
import { cardStyles } from './card.styles.ts';
import { card, chip, fact } from './card.ts';
import { define } from './define.ts';
import { SotayElement } from './element.ts';
import { cleanUp, mount } from './testing.ts';

class Guest extends SotayElement {
  static override styles = [SotayElement.styles, ...cardStyles];
  protected override content() {
    return card({
      kicker: 'Sơ lược đảng viên',
      heading: 'Nguyễn Văn Mẫu',
      chip: chip('good', 'Đang sinh hoạt'),
      body: html`<dl class="facts">${fact('Giới tính', 'Nam')}</dl>
        <p class="note">Ứng dụng hỗ trợ, không thay thế sinh hoạt trực tiếp.</p>
        <button class="button">Thử lại</button>`,
    });
  }
}
define('x-guest', Guest);

// What resets, old themes and careless portals do to everything below them.
const hostile = `letter-spacing:5px; text-transform:uppercase; font:italic small-caps 9px/0.8 fantasy; color:lime; text-align:center;
  text-indent:40px; word-spacing:20px; white-space:nowrap; word-break:break-all; hyphens:auto; text-shadow:2px 2px red; direction:rtl;
  cursor:wait; list-style:square; quotes:none; user-select:none; color-scheme:dark; font-size-adjust:2; line-height:0.5; tab-size:1;
  text-align-last:right; font-variant:small-caps; font-weight:900; -webkit-text-stroke:1px red; caret-color:red; accent-color:lime;`;

const pages: [name: string, css: string][] = [
  ['inheritable properties on body', `body { ${hostile} } html { font-size: 62.5% }`],
  [
    'everything on every element, with !important',
    `* { ${hostile.replaceAll(';', ' !important;')} box-sizing: content-box !important }`,
  ],
  ['rules for the tag itself', `x-guest { ${hostile} }`],
];

/** Sizes and positions follow from the page's layout; everything else must be the same as on a clean page. */
const laidOut =
  /^(width|height|inline-size|block-size|(perspective|transform)-origin|.*-(top|right|bottom|left)$|text-decoration.*)$/;

const stylesOf = (element: SotayElement) =>
  [...(element.root?.querySelectorAll('*') ?? [])].concat(element.root as Element).map((node) => {
    const style = getComputedStyle(node);
    return Object.fromEntries(
      [...style].filter((name) => !name.startsWith('--')).map((name) => [name, style.getPropertyValue(name)]),
    );
  });

describe('a hostile host page', () => {
  const sheet = document.createElement('style');
  afterEach(() => {
    sheet.remove();
    cleanUp();
  });

  for (const [name, css] of pages) {
    it(`changes nothing: ${name}`, async () => {
      const element = await mount<Guest>(html`<x-guest></x-guest>`);
      const clean = stylesOf(element);
      sheet.textContent = css;
      document.head.append(sheet);
      expect(getComputedStyle(element).letterSpacing, 'the page is hostile').to.equal('5px');
      const changed = new Set<string>();
      stylesOf(element).forEach((styles, index) => {
        for (const [property, value] of Object.entries(styles)) {
          if (!laidOut.test(property) && value !== clean[index]?.[property]) changed.add(`${property}: ${value}`);
        }
      });
      expect([...changed]).to.deep.equal([]);
    });
  }

  for (const [root, size] of [
    ['62.5%', '18px'],
    ['12px', '18px'],
    ['100%', '18px'],
    ['24px', '27px'],
    ['32px', '36px'],
  ] as const) {
    it(`text is ${size} when the root says ${root}`, async () => {
      sheet.textContent = `html { font-size: ${root} }`;
      document.head.append(sheet);
      const element = await mount<Guest>(html`<x-guest></x-guest>`);
      expect(getComputedStyle(element.root as Element).fontSize).to.equal(size);
    });
  }

  it('can still hide it', async () => {
    const element = await mount<Guest>(html`<x-guest></x-guest>`);
    const button = element.root?.querySelector('button') as Element;
    (element.parentElement as HTMLElement).style.visibility = 'hidden';
    expect(getComputedStyle(button).visibility).to.equal('hidden');
    (element.parentElement as HTMLElement).style.visibility = '';
    element.hidden = true;
    expect(element.offsetHeight).to.equal(0);
  });

  it('does not see our private names outside', async () => {
    const element = await mount<Guest>(html`<x-guest></x-guest>`);
    expect(getComputedStyle(element).getPropertyValue('--_ink')).to.equal('');
  });

  it('is told that this is Vietnamese', async () => {
    const element = await mount<Guest>(html`<x-guest lang="en"></x-guest>`);
    expect(element.root?.lang).to.equal('vi');
  });
});

describe('spacing that a reader sets', () => {
  afterEach(cleanUp);

  // WCAG 1.4.12: nothing may be cut off or overlap.
  it('leaves every text whole', async () => {
    const element = await mount<Guest>(html`<x-guest></x-guest>`);
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      '.root * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } .root p { margin-bottom: 2em !important }',
    );
    element.shadowRoot?.adoptedStyleSheets.push(sheet);
    for (const node of element.root?.querySelectorAll<HTMLElement>('h2, p, dt, dd, button, .chip') ?? []) {
      expect(node.scrollWidth, node.className).to.be.at.most(node.clientWidth + 2);
      expect(node.scrollHeight, node.className).to.be.at.most(node.clientHeight + 4);
    }
  });

  it('gives Vietnamese letters the room they need: a line is at least 1.4 em, running text 1.5', async () => {
    const element = await mount<Guest>(html`<x-guest></x-guest>`);
    for (const node of element.root?.querySelectorAll('*') ?? []) {
      const { fontSize, lineHeight } = getComputedStyle(node);
      const ratio = parseFloat(lineHeight) / parseFloat(fontSize);
      expect(ratio, node.localName).to.be.at.least(node.matches('p, dt, dd, span') ? 1.5 : 1.39);
      expect(parseFloat(fontSize), node.localName).to.be.at.least(18);
    }
  });
});
