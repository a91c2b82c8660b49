import { expect } from 'chai';
import { html } from 'lit';
import { buttonStyles } from './button.styles.ts';
import { card, chip } from './card.ts';
import { cardStyles } from './card.styles.ts';
import { define } from './define.ts';
import { SotayElement } from './element.ts';
import './provider.define.ts';
import type { SotayProvider } from './provider.ts';
import { cleanUp, media, mount } from './testing.ts';

/** Every pair of colours that the shared styles put on each other. */
class Palette extends SotayElement {
  static override styles = [SotayElement.styles, buttonStyles, ...cardStyles];
  protected override content() {
    const tones = ['good', 'warn', 'info', 'neutral'] as const;
    return card({
      kicker: 'Sơ lược đảng viên',
      heading: 'Nguyễn Văn Mẫu',
      body: html`${tones.map((tone) => chip(tone, tone))}
        <p class="muted">muted</p>
        <p class="note">note</p>
        <button class="button">filled</button><button class="button quiet">quiet</button
        ><button class="button plain">plain</button> <button class="button" disabled>disabled</button
        ><button class="button quiet" aria-disabled="true">busy</button>
        <a href="#x">link</a>
        <div class="message">
          <p class="title">title</p>
          <p>text</p>
        </div>`,
    });
  }
}
define('x-palette', Palette);

type Colour = [red: number, green: number, blue: number, alpha: number];

/** Colours as the browser paints them, so that color-mix and the like need no parser here. */
const painted = (() => {
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = 1;
  const context = canvas.getContext('2d', { willReadFrequently: true }) as CanvasRenderingContext2D;
  return (colour: string): Colour => {
    context.clearRect(0, 0, 1, 1);
    context.fillStyle = colour;
    context.fillRect(0, 0, 1, 1);
    const [red = 0, green = 0, blue = 0, alpha = 0] = context.getImageData(0, 0, 1, 1).data;
    return [red, green, blue, alpha];
  };
})();

const luminance = ([red, green, blue]: Colour): number => {
  const [r = 0, g = 0, b = 0] = [red, green, blue].map((value) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};

const contrast = (one: string, other: string): number => {
  const [light = 0, dark = 0] = [luminance(painted(one)), luminance(painted(other))].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
};

const groundOf = (element: Element | null | undefined): string => {
  for (let at = element; at; at = at.parentElement) {
    const { backgroundColor } = getComputedStyle(at);
    if (painted(backgroundColor)[3] === 255) return backgroundColor;
  }
  return '#fff';
};

const show = async (attributes: { theme?: string; accent?: string } = {}): Promise<HTMLElement> => {
  const provider = await mount<SotayProvider>(
    html`<sotay-provider base-url="/v1"><x-palette></x-palette></sotay-provider>`,
  );
  if (attributes.theme) provider.setAttribute('theme', attributes.theme);
  if (attributes.accent) provider.style.setProperty('--sotay-accent', attributes.accent);
  return (provider.firstElementChild as Palette).root as HTMLElement;
};

const texts = (root: HTMLElement) => [...root.querySelectorAll('h2, p, span, a, button')];
const token = (root: HTMLElement, name: string) => {
  const probe = root.appendChild(document.createElement('i'));
  probe.style.color = `var(--_${name})`;
  const { color } = getComputedStyle(probe);
  probe.remove();
  return color;
};

const sets = [
  { theme: 'light' },
  { theme: 'dark' },
  { theme: 'contrast' },
  { theme: 'light', accent: '#1e3a8a' },
  { theme: 'dark', accent: '#1e3a8a' },
  { theme: 'dark', accent: '#000000' },
  { theme: 'light', accent: '#14532d' },
  { theme: 'dark', accent: '#14532d' },
];

describe('themes', () => {
  afterEach(async () => {
    cleanUp();
    await media({ 'prefers-color-scheme': '', 'prefers-contrast': '' });
  });

  it('the ruler is right', () => {
    expect(contrast('#000', '#fff')).to.be.closeTo(21, 0.01);
    expect(contrast('#777', '#fff')).to.be.closeTo(4.48, 0.01);
  });

  for (const set of sets) {
    const name = `${set.theme}${set.accent ? ` with the accent ${set.accent}` : ''}`;
    it(`${name}: every text at least 7:1 on its ground`, async () => {
      const root = await show(set);
      expect(texts(root).length).to.be.greaterThan(12);
      for (const element of texts(root)) {
        const ratio = contrast(getComputedStyle(element).color, groundOf(element));
        expect(ratio, `${element.localName}.${element.className} ${ratio.toFixed(2)}`).to.be.at.least(7);
      }
    });

    it(`${name}: form borders at least 4.5:1, focus ring at least 3:1, ink and accent on every ground`, async () => {
      const root = await show(set);
      const [paper, wash, tint] = [token(root, 'paper'), token(root, 'wash'), token(root, 'accent-wash')];
      expect(contrast(token(root, 'field'), paper), 'field').to.be.at.least(4.5);
      for (const ground of [paper, wash, tint]) {
        expect(contrast(token(root, 'focus'), ground), `focus on ${ground}`).to.be.at.least(3);
        expect(contrast(token(root, 'ink'), ground), `ink on ${ground}`).to.be.at.least(7);
        expect(contrast(token(root, 'accent'), ground), `accent on ${ground}`).to.be.at.least(7);
      }
    });
  }

  it('stays light by itself, whatever the system says: the old portal around it is light', async () => {
    await media({ 'prefers-color-scheme': 'dark' });
    const root = await show();
    expect(painted(token(root, 'paper'))).to.deep.equal([255, 255, 255, 255]);
  });

  it('follows the system where the portal lets it', async function () {
    if (!(await media({ 'prefers-color-scheme': 'dark' }))) this.skip();
    const root = await show({ theme: 'auto' });
    expect(luminance(painted(token(root, 'paper')))).to.be.below(0.02);
    expect(getComputedStyle(root).colorScheme).to.equal('dark');
    await media({ 'prefers-color-scheme': 'dark', 'prefers-contrast': 'more' });
    expect(contrast(token(root, 'ink'), token(root, 'paper'))).to.equal(21);
    expect(contrast(token(root, 'accent'), token(root, 'paper'))).to.be.at.least(7);
  });

  it("takes over the portal's accent in every place", async () => {
    const root = await show({ accent: '#1e3a8a' });
    const blue = 'rgb(30, 58, 138)';
    expect(getComputedStyle(root.querySelector('.kicker') as Element).color).to.equal(blue);
    expect(getComputedStyle(root.querySelector('.button') as Element).backgroundColor).to.equal(blue);
    expect(getComputedStyle(root.querySelector('.quiet') as Element).borderTopColor).to.equal(blue);
    const [red, , tint] = painted(token(root, 'accent-wash'));
    expect(tint).to.be.greaterThan(red);
  });

  for (const [percent, size] of [
    ['100', '18px'],
    ['125', '22.5px'],
    ['150', '27px'],
    ['200', '36px'],
  ] as const) {
    it(`text-scale ${percent} is ${size}`, async () => {
      const root = await show();
      (root.getRootNode() as ShadowRoot).host.closest('sotay-provider')?.setAttribute('text-scale', percent);
      expect(getComputedStyle(root).fontSize).to.equal(size);
      expect(root.scrollWidth).to.be.at.most(root.clientWidth);
    });
  }
});
