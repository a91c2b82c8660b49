// What the widgets promise a host page, seen in a real browser against the real backend.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Page } from 'puppeteer-core';
import { demoInChromium, openPage, waitForWords } from './support.ts';
import { watchPage } from '../support/canary.mjs';

const demo = demoInChromium();

/** A host page of our own at the portal's origin, under the portal's CSP. */
async function openHostPage(body: string): Promise<Awaited<ReturnType<typeof openPage>>> {
  const opened = await openPage(demo.browser);
  const csp = (await fetch(`${demo.url}/embed.html`)).headers.get('content-security-policy');
  assert.ok(csp, 'the portal pages carry a CSP');
  await opened.page.setRequestInterception(true);
  opened.page.on('request', (request) => {
    if (new URL(request.url()).pathname !== '/host.html') return void request.continue();
    const html = `<!doctype html><html lang="vi"><meta charset="utf-8"><title>Trang chủ quản</title><link rel="icon" href="/favicon.ico"><link rel="stylesheet" href="/cdn/sotay.css"><script type="module" src="/cdn/sotay.js"></script>${body}</html>`;
    void request.respond({
      contentType: 'text/html; charset=utf-8',
      headers: { 'content-security-policy': csp },
      body: html,
    });
  });
  await opened.page.goto(`${demo.url}/host.html`);
  return opened;
}

const provider = (content: string, persona = 'member'): string =>
  `<sotay-provider base-url="/v1" token-url="/demo/tokens/${persona}">${content}</sotay-provider>`;

describe('host pages', () => {
  it('answer 20 identical profile cards with one request', async () => {
    const { page, watch } = await openHostPage(provider('<sotay-profile></sotay-profile>'.repeat(20)));
    await waitForWords(page, 'sotay-profile:last-of-type', 'Ngày vào Đảng');
    assert.equal(watch.requests.filter((url) => url.includes('/v1/members/me')).length, 1);
    await page.close();
  });

  it('do not jump from fallback to data (CLS ≤ 0.02)', async () => {
    for (const tag of [
      'sotay-profile',
      'sotay-meetings',
      'sotay-meeting-notice',
      'sotay-documents',
      'sotay-feedback-list',
      'sotay-feedback-form',
      'sotay-announcements',
      'sotay-support',
      'sotay-assisted-session',
      'sotay-own-record',
    ]) {
      const { page, watch } = await openHostPage(
        `${provider(`<${tag}><p>Đang tải.</p></${tag}>`)}<p>Chân trang của cổng</p>`,
      );
      await page.waitForFunction((name) => document.querySelector(name)?.shadowRoot?.querySelector('h2'), {}, tag);
      // The stream of events stays open.
      await page.waitForNetworkIdle({ idleTime: 500, concurrency: 1 });
      const shift = await watch.layoutShift();
      assert.ok(shift <= 0.02, `${tag} moved the page by ${shift}`);
      await page.close();
    }
  });

  it('tell a page without a provider what is missing, on screen and on the console', async () => {
    const { page, watch } = await openHostPage('<sotay-profile></sotay-profile>');
    await waitForWords(page, 'sotay-profile', 'Đề nghị');
    assert.match(watch.complaints.join('\n'), /SOTAY-001/);
    await page.close();
  });

  it('tell a wrong base URL apart from a missing provider', async () => {
    const { page, watch } = await openHostPage(
      '<sotay-provider base-url="/v2"><sotay-documents></sotay-documents></sotay-provider>',
    );
    await waitForWords(page, 'sotay-documents', 'Đề nghị');
    assert.match(watch.complaints.join('\n'), /SOTAY-002/);
    await page.close();
  });

  it('keep the text readable under the hostile stylesheet', async () => {
    const { page } = await openPage(demo.browser);
    await page.goto(demo.url);
    await waitForWords(page, 'sotay-profile', 'Ngày vào Đảng');
    const small = await page.evaluate(() => {
      const found: string[] = [];
      const walk = (root: ParentNode): void => {
        for (const element of root.querySelectorAll('*')) {
          if (element.shadowRoot) walk(element.shadowRoot);
          if (
            root instanceof ShadowRoot &&
            element.checkVisibility() &&
            [...element.childNodes].some((node) => node instanceof Text && node.data.trim())
          ) {
            const style = getComputedStyle(element);
            if (parseFloat(style.fontSize) < 18 || style.textTransform !== 'none')
              found.push(
                `${element.tagName} ${style.fontSize} ${style.textTransform} ${element.textContent.slice(0, 40)}`,
              );
          }
        }
      };
      walk(document);
      return found;
    });
    assert.deepEqual(small, []);
    await page.close();
  });

  it('show readable fallback with JavaScript switched off', async () => {
    const page = await demo.browser.newPage();
    await watchPage(page);
    await page.setJavaScriptEnabled(false);
    await page.goto(demo.url);
    assert.match(await page.$eval('sotay-meeting-notice p', (element) => element.textContent), /Văn phòng Đảng ủy/);
    await page.close();
  });
});

describe('the persona switch', () => {
  const choose = (page: Page, persona: string): Promise<string[]> => page.select('#persona-name', persona);

  it('signs the page out and in again without a reload', async () => {
    const { page } = await openPage(demo.browser);
    await page.goto(demo.url);
    await waitForWords(page, 'sotay-profile', 'Ngày vào Đảng');
    await choose(page, '');
    const text = await waitForWords(page, 'sotay-profile', 'đăng nhập');
    assert.ok(!text.includes('Ngày vào Đảng'), 'no personal data stays on a signed-out page');
    await waitForWords(page, 'sotay-documents', 'Văn kiện - Tư liệu');
    await choose(page, 'secretary');
    await waitForWords(page, 'sotay-profile', 'Ngày vào Đảng');
    await page.close();
  });
});
