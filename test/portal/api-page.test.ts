// The API page as it is published, in Chromium under a policy that lets in nothing but its stylesheet.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createRequire } from 'node:module';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'puppeteer-core';
import { engines, launch } from './support.ts';

const dist = fileURLToPath(new URL('../../openapi/dist/', import.meta.url));
const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const policy =
  "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'";

describe('the API page', { skip: engines.includes('chromium') ? false : 'no Chromium here' }, () => {
  let server: Server;
  let browser: Browser;
  let page: Page;
  const asked: string[] = [];
  const complaints: string[] = [];

  before(async () => {
    server = createServer((request, response) => {
      const name = request.url === '/docs.css' ? 'docs.css' : 'index.html';
      const type = name === 'docs.css' ? 'text/css' : 'text/html; charset=utf-8';
      response.writeHead(200, { 'Content-Type': type, 'Content-Security-Policy': policy });
      response.end(readFileSync(dist + name));
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    browser = await launch('chromium');
    page = await browser.newPage();
    page.on('request', (request) => asked.push(request.url()));
    page.on('console', (message) => ['error', 'warn'].includes(message.type()) && complaints.push(message.text()));
    await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
    await page.evaluate(axeSource);
  });
  after(async () => {
    await browser.close();
    server.closeAllConnections();
    server.close();
  });

  // All rules once: a thousand tables take axe a minute. Then what a width or a theme can change.
  const looks: [name: string, width: number, features: { name: string; value: string }[], rules?: string[]][] = [
    ['light, 1280 px', 1280, []],
    ['light, 360 px', 360, [], ['target-size', 'scrollable-region-focusable']],
    ['dark, 1280 px', 1280, [{ name: 'prefers-color-scheme', value: 'dark' }], ['color-contrast']],
  ];
  for (const [name, width, features, rules] of looks) {
    it(`has no axe finding and is no wider than its window: ${name}`, async () => {
      await page.setViewport({ width, height: 900 });
      await page.emulateMediaFeatures(features);
      assert.deepEqual(await page.evaluate(findings, rules), []);
      const [wide, window] = await page.evaluate(() => {
        const { scrollWidth, clientWidth } = document.documentElement;
        return [scrollWidth, clientWidth] as const;
      });
      assert.ok(wide <= window, `${wide} px in ${window}`);
    });
  }

  it('keeps the borders of its cards in forced colours', async () => {
    const session = await page.createCDPSession();
    await session.send('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value: 'active' }] });
    assert.ok(await page.evaluate(() => matchMedia('(forced-colors: active)').matches));
    assert.equal(await page.evaluate(() => getComputedStyle(document.querySelector('.method')!).borderTopWidth), '1px');
    await session.send('Emulation.setEmulatedMedia', { features: [] });
    await session.detach();
  });

  it('prints what is folded away, and no contents list', async () => {
    await page.emulateMediaType('print');
    const [folded, contents] = await page.evaluate(() => [
      document.querySelector('details table')!.getBoundingClientRect().height,
      document.querySelector('.contents')!.getBoundingClientRect().height,
    ]);
    assert.ok(folded! > 20, `${folded} px of a folded table`);
    assert.equal(contents, 0);
    await page.emulateMediaType('screen');
  });

  it('can be read and unfolded by keyboard alone', async () => {
    await page.setViewport({ width: 1280, height: 900 });
    await page.keyboard.press('Tab');
    assert.equal(await page.evaluate(() => document.activeElement?.textContent), 'Skip to the operations');
    await page.focus('#getMeeting summary');
    await page.keyboard.press('Enter');
    assert.ok(await page.evaluate(() => document.querySelector<HTMLDetailsElement>('#getMeeting details')!.open));
  });

  it('asks for nothing but its stylesheet, and breaks no policy', () => {
    assert.deepEqual(
      asked.map((url) => new URL(url).pathname).filter((path) => path !== '/favicon.ico'),
      ['/', '/docs.css'],
    );
    assert.ok(asked.every((url) => new URL(url).hostname === '127.0.0.1'));
    assert.deepEqual(complaints, []);
  });
});

declare const axe: {
  run(root: Document, options: object): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
};

/** Runs in the page, with everything unfolded. */
async function findings(rules?: string[]): Promise<string[]> {
  for (const details of document.querySelectorAll('details')) details.open = true;
  const { violations } = await axe.run(document, { resultTypes: ['violations'], ...(rules && { runOnly: rules }) });
  for (const details of document.querySelectorAll('details')) details.open = false;
  return violations.map(({ id, nodes }) => `${id}: ${nodes.slice(0, 3).map(({ html }) => html.slice(0, 120)).join(' ')}`); // prettier-ignore
}
