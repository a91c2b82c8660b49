import { setViewport } from '@web/test-runner-commands';
import { expect } from 'chai';
import { forgetDrafts } from './foundation/drafts.ts';
import { cleanUp, composed, pause, takeTurns } from './foundation/testing.ts';
import { openGranting, openRoles } from './roles/roles.suite.ts';
import { openHelpedConsent, openHelping, openSupport } from './support/support.suite.ts';
import {
  openConsent,
  openCorrecting,
  openCorrections,
  openDataRequests,
  openDocuments,
  openForm,
  openProfile,
  openReader,
  openReplying,
} from './widgets.suite.ts';

// A portal of 2013: Bootstrap 3's reset and root size, plugins that shout, a page turned round, a box that is moved.
const portal = new CSSStyleSheet();
portal.replaceSync(`
  html { font-size: 62.5%; -webkit-tap-highlight-color: transparent }
  body { font: 14px/1.42857143 "Helvetica Neue", Helvetica, Arial, sans-serif; color: #333 }
  * { box-sizing: content-box !important; float: left !important; text-transform: uppercase !important;
    letter-spacing: 5px !important; line-height: 1 !important; font-size: 9px !important; text-align: justify !important }
  button, input, select, textarea { font: inherit; margin: 0; border-radius: 0; appearance: none }
  label, dt, legend { display: inline-block; max-width: 100%; font-weight: 700 }
  fieldset, section, header, article { min-width: 0; padding: 0; border: 0; display: none }
  a, summary { pointer-events: none; outline: 0 !important }
  [hidden], .hidden { display: block !important }
`);

const widgets: [name: string, open: () => Promise<Element>][] = [
  ['profile', openProfile],
  ['support', openSupport],
  ['consent to an assisted session', openHelpedConsent],
  ['assisted session', openHelping],
  ['own record', openCorrecting],
  ['corrections to decide', openCorrections],
  ['feedback form', openForm],
  ['feedback list', openReplying],
  ['consent', openConsent],
  ['data requests', openDataRequests],
  ['documents', openDocuments],
  ['viewer', openReader],
  ['roles', openRoles],
  ['roles, granting', openGranting],
];

takeTurns('drafts');
beforeEach(async () => {
  await setViewport({ width: 1280, height: 800 });
  await forgetDrafts();
});
afterEach(async () => {
  document.adoptedStyleSheets = [];
  document.body.removeAttribute('dir');
  cleanUp();
  await forgetDrafts();
});

/** What is read or pressed: elements with words of their own, and controls. */
const readable = (widget: Element): HTMLElement[] =>
  composed(widget).filter(
    (element) =>
      element.checkVisibility() &&
      !element.closest('.hidden') &&
      (element.matches('select, textarea, input:not([type="radio"], [type="checkbox"])') ||
        [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim())),
  );

/** Headings and the words on controls stand in one or two lines; what is read in paragraphs needs more room. */
const leadingOf = (element: Element): number =>
  element.closest('h1, h2, h3, h4, button, summary, .chip') ? 1.39 : 1.5;

describe('on a hostile page', () => {
  for (const [name, open] of widgets) {
    it(`the ${name} is read as elsewhere`, async () => {
      document.adoptedStyleSheets = [portal];
      document.body.dir = 'rtl';
      const widget = await open();
      const place = widget.parentElement!.parentElement!;
      place.style.transform = 'translateX(10px)';
      expect(getComputedStyle(widget).textTransform, 'the page is hostile').to.equal('uppercase');
      const found = new Set<string>();
      for (const element of readable(widget)) {
        const style = getComputedStyle(element);
        const { fontSize, lineHeight, letterSpacing, textTransform, direction, float, textAlign } = style;
        const wrong = [
          parseFloat(fontSize) < 18 && `font-size ${fontSize}`,
          // Chromium says `normal` of every list box; its one line is 48 px high.
          element.localName !== 'select' &&
            !(parseFloat(lineHeight) / parseFloat(fontSize) >= leadingOf(element)) &&
            `line-height ${lineHeight}/${fontSize}`,
          !['normal', '0px'].includes(letterSpacing) && `letter-spacing ${letterSpacing}`,
          textTransform !== 'none' && `text-transform ${textTransform}`,
          direction !== 'ltr' && `direction ${direction}`,
          // A legend of ours floats, so that it wraps.
          float !== 'none' && element.localName !== 'legend' && `float ${float}`,
          textAlign === 'justify' && 'justified',
        ].filter(Boolean);
        if (wrong.length) found.add(`${element.localName}.${element.className}: ${wrong.join(', ')}`);
      }
      expect([...found]).to.deep.equal([]);
      expect(readable(widget).length, 'something was read').to.be.greaterThan(5);
    });

    it(`nothing of the ${name} is lost`, async () => {
      const count = async () => {
        const widget = (await open()) as HTMLElement;
        // As a float it would be narrower, and fold its contents list.
        widget.style.width = widget.parentElement!.parentElement!.style.width = '1200px';
        await pause(50);
        return readable(widget).length;
      };
      const quiet = await count();
      cleanUp();
      await forgetDrafts();
      document.adoptedStyleSheets = [portal];
      expect(await count()).to.equal(quiet);
    });

    // The card is a size container: without a size of its own it has none where the page asks for one.
    for (const layout of ['display: flex', 'display: grid; justify-items: start', 'display: flow-root']) {
      it(`the ${name} keeps its width in a page of "${layout}"`, async () => {
        const widget = (await open()) as HTMLElement;
        const place = widget.parentElement!.parentElement!;
        for (const width of [900, 320]) {
          place.style.cssText = `${layout}; width: ${width}px`;
          if (layout.includes('flow')) widget.style.cssFloat = 'left';
          await pause(20);
          expect(widget.offsetWidth, `in ${width} px`).to.be.within(Math.min(width, 600), width);
          expect(place.scrollWidth, `in ${width} px`).to.be.at.most(width);
        }
      });
    }
  }
});
