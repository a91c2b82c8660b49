// The loader of the copy-paste snippet in real browsers, on a page with a strict policy.
import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, test } from 'node:test';
import { join } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { engines, launch } from '../portal/support.ts';
import { scriptsIn, sha384, startSite } from './site.ts';
import type { Site } from './site.ts';

let site: Site;
before(async () => {
  site = await startSite();
});
after(() => site.close());

const snippet = (body: string, integrity = site.integrity['sotay.js']): string =>
  `<script type="module" src="/cdn/sotay.js" integrity="${integrity}" crossorigin></script>${body}`;
const alpha = '<sotay-alpha>Điện thoại 0900 000 001</sotay-alpha>';

test('integrity.json names every script and style sheet with the hash of the file on disk', () => {
  assert.deepEqual(Object.keys(site.integrity).sort(), scriptsIn(site.folder));
  for (const [file, hash] of Object.entries(site.integrity)) assert.equal(hash, sha384(join(site.folder, file)), file);
});

for (const engine of engines) {
  describe(`loader in ${engine}`, () => {
    let browser: Browser;
    let page: Page;
    let errors: string[];
    before(async () => {
      browser = await launch(engine);
    });
    after(() => browser.close());
    beforeEach(async () => {
      page = await browser.newPage();
      errors = [];
      page.on('console', (message) => {
        if (message.type() === 'error') errors.push(message.text());
      });
      page.on('pageerror', (error) => errors.push(String(error)));
    });

    const text = (tag: string): Promise<string | undefined> =>
      page.evaluate((name) => document.querySelector(name)?.shadowRoot?.querySelector('p')?.textContent, tag);
    const isDefined = (tag: string): Promise<unknown> =>
      page.waitForFunction((name) => Boolean(customElements.get(name)), { timeout: 10_000 }, tag);
    const chunksFetched = (): string[] =>
      site.requests.filter((url) => url.includes('/chunks/')).map((url) => url.replace('/cdn/', ''));
    const loadErrors = (): Promise<string[]> =>
      page.evaluate(
        () =>
          new Promise<string[]>((resolve) => {
            const tags: string[] = [];
            document.addEventListener('sotay-load-error', (event) => {
              const [element] = event.composedPath() as [Element];
              tags.push(`${element.localName}: ${(event as CustomEvent<{ tag: string }>).detail.tag}`);
              setTimeout(() => resolve(tags), 300); // further ones would be a mistake
            });
          }),
      );

    test('brings the tag in the page and fetches only what it needs, each file once', async () => {
      await page.goto(site.page(snippet(alpha)));
      await isDefined('sotay-alpha');
      await page.waitForFunction(() => document.querySelector('sotay-alpha')?.shadowRoot?.querySelector('p'));
      assert.equal(await text('sotay-alpha'), 'Nội dung của sotay-alpha');
      assert.deepEqual(chunksFetched().sort(), [site.chunk('alpha'), site.chunk('base')]);
      assert.equal(await page.evaluate(() => customElements.get('sotay-beta')), undefined);
      assert.deepEqual(errors, []);
    });

    test('brings a tag that comes into the page later, deep in other markup', async () => {
      await page.goto(site.page(snippet('<main></main>')));
      await page.waitForFunction(() => Symbol.for('sotay-loader') in window);
      assert.deepEqual(chunksFetched(), []);
      await page.evaluate(() => {
        const box = document.createElement('div');
        box.append(document.createElement('sotay-beta'));
        document.querySelector('main')?.append(box);
      });
      await isDefined('sotay-beta');
      assert.deepEqual(errors, []);
    });

    test('pasted twice, also from another address, does its work once', async () => {
      await page.goto(
        site.page(snippet(alpha) + snippet('') + '<script type="module" src="/cdn/sotay.js?again"></script>'),
      );
      await isDefined('sotay-alpha');
      assert.deepEqual(chunksFetched().sort(), [site.chunk('alpha'), site.chunk('base')]);
      assert.equal(await page.evaluate(() => document.querySelectorAll('link').length), 3); // the icon and the two chunks
      assert.deepEqual(errors, []);
    });

    test('leaves alone a tag that the page registered itself, and tags of others', async () => {
      await page.goto(site.page('<main></main>'));
      await page.evaluate(async (hash) => {
        customElements.define('sotay-alpha', class extends HTMLElement {});
        const script = document.createElement('script');
        Object.assign(script, { type: 'module', integrity: hash, crossOrigin: '' });
        // The page forbids strings as script addresses; its own policy may make one.
        const policies = (
          window as unknown as {
            trustedTypes?: { createPolicy(name: string, rules: object): { createScriptURL(url: string): string } };
          }
        ).trustedTypes;
        const policy = policies?.createPolicy('sotay', { createScriptURL: (url: string) => url });
        script.src = policy ? policy.createScriptURL('/cdn/sotay.js') : '/cdn/sotay.js';
        document.body.append(document.createElement('sotay-alpha'), document.createElement('sotay-unknown'), script);
        await new Promise((resolve) => script.addEventListener('load', resolve));
      }, site.integrity['sotay.js']!);
      await new Promise((resolve) => setTimeout(resolve, 300));
      assert.deepEqual(chunksFetched(), []);
    });

    test('a chunk that failed once is fetched again, without a word', async () => {
      const url = site.page(snippet(alpha));
      site.fault = (file) => (file === site.chunk('alpha') && chunksFetched().length < 3 ? 503 : undefined);
      await page.goto(url);
      await isDefined('sotay-alpha');
      assert.deepEqual(
        errors.filter((error) => error.includes('SOTAY-010')),
        [],
      );
      const own = chunksFetched().filter((file) => file.startsWith(site.chunk('alpha')));
      assert.deepEqual(own, [site.chunk('alpha'), `${site.chunk('alpha')}?1`]);
    });

    for (const [name, chunk, fault] of [
      ['cannot be fetched', 'alpha', 503],
      ['is not what was published', 'alpha', 'window.tampered = true;'],
      ['leans on a file that is not what was published', 'base', 'window.tampered = true;'],
    ] as const) {
      test(`a chunk that ${name}: one coded error, an event on each element, the fallback stays`, async () => {
        const url = site.page(snippet(alpha + alpha));
        site.fault = (file, published) => {
          if (file !== site.chunk(chunk)) return undefined;
          return typeof fault === 'number' ? fault : fault + published;
        };
        await page.goto(url, { waitUntil: 'domcontentloaded' });
        assert.deepEqual(await loadErrors(), ['sotay-alpha: sotay-alpha', 'sotay-alpha: sotay-alpha']);
        const ours = errors.filter((error) => error.includes('SOTAY-010'));
        assert.equal(ours.length, 1);
        assert.match(ours[0]!, /<sotay-alpha>/);
        assert.equal(await page.evaluate(() => customElements.get('sotay-alpha')), undefined);
        assert.equal(await page.evaluate(() => 'tampered' in window), false);
        assert.equal(
          await page.evaluate(() => document.querySelector<HTMLElement>('sotay-alpha')?.innerText),
          'Điện thoại 0900 000 001',
        );
      });
    }

    test('one tag that fails does not hold up the others; the next element of that tag tries again', async () => {
      const url = site.page(snippet(`${alpha}<sotay-beta></sotay-beta>`));
      site.fault = (file) => (file === site.chunk('alpha') ? 503 : undefined);
      await page.goto(url, { waitUntil: 'domcontentloaded' });
      await loadErrors();
      await isDefined('sotay-beta');
      const before = chunksFetched().length;
      await page.evaluate(() => document.body.append(document.createElement('sotay-alpha')));
      assert.deepEqual(await loadErrors(), ['sotay-alpha: sotay-alpha', 'sotay-alpha: sotay-alpha']);
      assert.ok(chunksFetched().length > before);
    });

    const gamma = '<sotay-gamma>Bàn của Bí thư</sotay-gamma>';

    test('looks up a tag of few pages when it is met, and not before', async () => {
      await page.goto(site.page(snippet(alpha)));
      await isDefined('sotay-alpha');
      assert.equal(chunksFetched().includes(site.chunk('on-demand')), false);
      await page.goto(site.page(snippet(gamma)));
      await isDefined('sotay-gamma');
      assert.deepEqual(chunksFetched().sort(), ['base', 'gamma', 'on-demand'].map((name) => site.chunk(name)).sort());
      assert.deepEqual(errors, []);
    });

    test('a table of such tags that failed once is fetched again, without a word', async () => {
      const url = site.page(snippet(gamma));
      site.fault = (file) => (file === site.chunk('on-demand') && chunksFetched().length < 2 ? 503 : undefined);
      await page.goto(url);
      await isDefined('sotay-gamma');
      assert.deepEqual(
        errors.filter((error) => error.includes('SOTAY-010')),
        [],
      );
    });

    for (const chunk of ['on-demand', 'gamma'])
      test(`such a tag is not defined when its ${chunk} file is not what was published`, async () => {
        const url = site.page(snippet(gamma));
        site.fault = (file, published) =>
          file === site.chunk(chunk) ? `window.tampered = true;${published}` : undefined;
        await page.goto(url, { waitUntil: 'domcontentloaded' });
        assert.deepEqual(await loadErrors(), ['sotay-gamma: sotay-gamma']);
        assert.equal(await page.evaluate(() => customElements.get('sotay-gamma')), undefined);
        assert.equal(await page.evaluate(() => 'tampered' in window), false);
        assert.equal(
          await page.evaluate(() => document.querySelector<HTMLElement>('sotay-gamma')?.innerText),
          'Bàn của Bí thư',
        );
      });

    const showMore = (): Promise<string> =>
      page.evaluate(async () => {
        const element = document.querySelector('sotay-beta') as HTMLElement & { showMore(): Promise<void> };
        return element.showMore().then(
          () => element.title,
          () => 'refused',
        );
      });

    test('what an element imports at run time comes on demand', async () => {
      await page.goto(site.page(snippet('<sotay-beta></sotay-beta>')));
      await isDefined('sotay-beta');
      assert.equal(chunksFetched().includes(site.chunk('later')), false);
      assert.equal(await showMore(), 'Nội dung đến sau');
      assert.deepEqual(errors, []);
    });

    test('what an element imports at run time is refused when it is not what was published', async () => {
      const url = site.page(snippet('<sotay-beta></sotay-beta>'));
      site.fault = (file, published) =>
        file === site.chunk('later') ? `window.tampered = true;${published}` : undefined;
      await page.goto(url);
      await isDefined('sotay-beta');
      assert.equal(await showMore(), 'refused');
      assert.equal(await showMore(), 'refused');
      assert.equal(await page.evaluate(() => 'tampered' in window), false);
    });

    test('a loader that is not what was published does not run', async () => {
      await page.goto(site.page(snippet(alpha, `sha384-${'A'.repeat(64)}`)));
      assert.equal(await page.evaluate(() => Symbol.for('sotay-loader') in window), false);
      assert.deepEqual(chunksFetched(), []);
    });

    test('works where only scripts with the nonce of the page may run', async () => {
      const policy =
        "default-src 'none'; img-src data:; script-src 'nonce-n1' 'strict-dynamic'; require-trusted-types-for 'script'";
      const withNonce = snippet(alpha).replace('<script ', '<script nonce="n1" ');
      await page.goto(site.page(withNonce, { 'content-security-policy': policy }));
      await isDefined('sotay-alpha');
      assert.deepEqual(errors, []);
    });

    test('works where every script must carry its integrity', async () => {
      await page.goto(site.page(snippet(alpha), { 'integrity-policy': 'blocked-destinations=(script)' }));
      await isDefined('sotay-alpha');
      assert.deepEqual(errors, []);
    });
  });
}
