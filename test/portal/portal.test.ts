// The demo portal as a province would run it: hostile stylesheet, strict CSP, Trusted Types, no outside host.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser } from 'puppeteer-core';
import { engines, launch, openPage, startDemo, waitForWords, type Demo } from './support.ts';

let demo: Demo;
before(async () => (demo = await startDemo()));
after(() => demo.stop());

/** What a signed-in member reads in each family. */
const families: [selector: string, words: string[]][] = [
  ['sotay-profile', ['Sơ lược đảng viên', 'Ngày vào Đảng', '099 *** *** *']],
  ['sotay-meeting-notice', ['Thông báo mời họp chi bộ', 'Tôi sẽ dự họp']],
  ['sotay-meetings', ['Sinh hoạt chi bộ']],
  ['sotay-documents', ['Văn kiện - Tư liệu']],
  ['sotay-feedback-form', ['Đóng góp ý kiến', 'Phản ánh']],
  ['sotay-feedback-list', ['Đã gửi']],
  ['sotay-announcements', ['Ra quân vệ sinh môi trường', 'Chưa đọc']],
  ['sotay-assisted-session', ['Phiên hỗ trợ', 'Lý Thị Đăng Ký']],
  ['sotay-support', ['Đồng chí được tôi hỗ trợ']],
  ['sotay-access-log', ['Ai đã xem thông tin của tôi']],
  ['sotay-consent', ['Thống kê truy cập, sử dụng', 'Không đồng ý']],
  ['sotay-data-requests', ['Yêu cầu đã gửi', 'Tải dữ liệu của tôi']],
];

/** What stands on the page for one persona only. */
const offices: [persona: string, selector: string, words: string[]][] = [
  ['secretary', 'sotay-feedback-inbox', ['Ý kiến cần trả lời', 'Hạn trả lời']],
  ['secretary', 'sotay-account-approvals', ['Phê duyệt tài khoản', 'Từ chối']],
  ['secretary', 'sotay-accounts', ['Tài khoản đang dùng', 'Tạm khóa']],
  ['admin', 'sotay-roles', ['Rà soát phân quyền', 'Bí thư: Trần Thị Ví Dụ']],
  ['superior', 'sotay-roles', ['Cần xem: 1', 'Đầy đủ']],
  ['applicant', 'sotay-account-request', ['Đăng ký', 'Số định danh công dân']],
];

for (const engine of engines) {
  describe(`the portal in ${engine}`, () => {
    let browser: Browser;
    before(async () => (browser = await launch(engine)));
    after(() => browser.close());

    it('shows an office its widgets, and nobody else', async () => {
      for (const [persona, selector, words] of offices) {
        const { page, watch } = await openPage(browser);
        await page.goto(`${demo.url}/?persona=member`);
        await waitForWords(page, 'sotay-profile', 'Ngày vào Đảng');
        assert.equal(await page.$(selector), null, selector);
        await page.select('#persona-name', persona);
        await waitForWords(page, selector, ...words);
        assert.deepEqual(await watch.violations(), []);
        await page.close();
      }
    });

    it('shows every family with data, without a violation, an outside host or a complaint', async () => {
      const { page, watch } = await openPage(browser);
      await page.goto(demo.url);
      for (const [selector, words] of families) await waitForWords(page, selector, ...words);
      assert.deepEqual(await watch.violations(), []);
      assert.deepEqual(
        watch.requests.filter((url) => !url.startsWith(demo.url) && !/^(data|blob|about):/.test(url)),
        [],
      );
      assert.deepEqual(watch.complaints, []);
      await page.close();
    });

    it('shows the meetings on the bare snippet page with at most two requests', async () => {
      const { page, watch } = await openPage(browser, { width: 360, height: 740 });
      await page.goto(`${demo.url}/embed.html`);
      await waitForWords(page, 'sotay-meetings', 'thường kỳ');
      const api = watch.requests.filter((url) => url.startsWith(`${demo.url}/v1`));
      assert.ok(api.length >= 1 && api.length <= 2, `${api.length} requests: ${api.join(' ')}`);
      assert.deepEqual(await watch.violations(), []);
      assert.deepEqual(watch.complaints, []);
      await page.close();
    });

    it('does not scroll sideways at 360 px', async () => {
      const { page } = await openPage(browser, { width: 360, height: 740 });
      await page.goto(`${demo.url}/embed.html`);
      await waitForWords(page, 'sotay-meetings', 'thường kỳ');
      const [content, window] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
      assert.ok(content! <= window!, `${content} > ${window}`);
      await page.close();
    });
  });
}
