// A member's record is put right: asked for with a paper, compared in full, decided once, and shown. From click to database
// and back, on the demo portal.
import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Browser, ElementHandle, Page } from 'puppeteer-core';
import { launch, openPage, startDemo, waitForWords, type Demo, type Watch } from './support.ts';

let demo: Demo;
let browser: Browser;
let folder: string;
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sotay-evidence-'));
  demo = await startDemo();
  browser = await launch('chromium');
});
after(async () => {
  await browser.close();
  await demo.stop();
  await rm(folder, { recursive: true, force: true });
});

const RECORD = 'sotay-own-record';
const LIST = 'sotay-profile-corrections';
/** Of the sample data: the member's new phone and citizen ID, which wait. */
const SAMPLE = '0192f0c1-0000-7000-8000-000000003001';

interface Items<Item> {
  readonly items: readonly Item[];
}

const api = async <T>(path: string, persona: string): Promise<T> => {
  const token = (await (await fetch(`${demo.url}/demo/tokens/${persona}`)).json()) as { accessToken: string };
  const response = await fetch(`${demo.url}/v1/${path}`, { headers: { authorization: `Bearer ${token.accessToken}` } });
  assert.equal(response.status, 200, path);
  return (await response.json()) as T;
};

const openAs = async (persona: string): Promise<{ page: Page; watch: Watch }> => {
  const opened = await openPage(browser, { width: 390, height: 800 });
  await opened.page.goto(`${demo.url}/?persona=${persona}`);
  return opened;
};

const within = async (page: Page, path: string): Promise<ElementHandle> => {
  const found = await page.waitForSelector(`>>> ${path}`);
  assert.ok(found, path);
  return found;
};
const press = async (page: Page, path: string): Promise<void> => (await within(page, path)).click();

/** The form for one field of the own record, filled in. */
const ask = async (page: Page, field: string, value: string): Promise<void> => {
  await press(page, 'sotay-profile >>> [value=correct]');
  await press(page, `${RECORD} >>> [data-field=${field}]`);
  await (await within(page, `${RECORD} >>> [name=${field}] >>> .control`)).type(value);
  await (await within(page, `${RECORD} >>> [name=reason] >>> .control`)).type('Giay khai sinh ghi khac.');
};
const send = async (page: Page): Promise<void> => {
  await press(page, `${RECORD} >>> form .actions:last-child .button:not(.plain)`);
  await waitForWords(page, RECORD, 'Đã gửi đề nghị');
};

/** The newest that waits, of the member. */
const newest = async (): Promise<string> => {
  const { items } = await api<Items<{ id: string; submittedAt: string }>>('members/me/profile-corrections', 'member');
  return items.toSorted((one, other) => other.submittedAt.localeCompare(one.submittedAt))[0]!.id;
};

describe('a correction', () => {
  it('is compared in full, approved by one press, and stands in the card of the member', async () => {
    const { page, watch } = await openAs('secretary');
    await waitForWords(page, LIST, 'Nguyễn Văn Mẫu', '09** *** 055');
    const row = `${LIST} >>> [data-correction="${SAMPLE}"]`;
    await press(page, `${row} .reveal`);
    // Not read as words: what a reader may see for half a minute is kept nowhere.
    await page.waitForFunction(
      (id) =>
        document
          .querySelector('sotay-profile-corrections')
          ?.shadowRoot?.querySelector(`[data-correction="${id}"] .changes`)
          ?.textContent.replace(/\s+/g, ' ')
          .includes('0900 000 055'),
      {},
      SAMPLE,
    );
    await press(page, `${row} .revealed button`);
    await press(page, `${row} .approve`);
    await waitForWords(page, LIST, 'Đã đồng ý', 'cần được cập nhật trong Cơ sở dữ liệu đảng viên 4.0');
    assert.deepEqual([watch.complaints, await watch.violations()], [[], []]);
    await page.close();

    const member = await openAs('member');
    await waitForWords(member.page, 'sotay-profile', '09** *** 055');
    await press(member.page, 'sotay-profile >>> [value=correct]');
    await waitForWords(member.page, RECORD, 'Đã đồng ý', 'Trần Thị Ví Dụ');
    await member.page.close();

    const accesses = await api<Items<{ action: string; fields: string[] }>>('members/me/accesses', 'member');
    const seen = accesses.items.filter(({ action }) => action === 'member.revealed');
    assert.deepEqual(seen.map(({ fields }) => fields.toSorted()).at(0), ['citizenId', 'phone']);
  });

  it('goes with its paper, and is decided once by two desks that press at the same moment', async () => {
    const paper = join(folder, 'giay-khai-sinh.txt');
    await writeFile(paper, 'Ban sao giay khai sinh');
    const member = await openAs('member');
    await ask(member.page, 'birthDate', '14/04/1952');
    const chooser = (await within(member.page, `${RECORD} >>> input[type=file]`)) as ElementHandle<HTMLInputElement>;
    await chooser.uploadFile(paper);
    await waitForWords(member.page, RECORD, 'giay-khai-sinh.txt', 'Đã tải lên');
    await send(member.page);
    await member.page.close();
    const row = `${LIST} >>> [data-correction="${await newest()}"]`;

    const desks = await Promise.all([openAs('secretary'), openAs('secretary')]);
    for (const { page } of desks) await waitForWords(page, LIST, 'giay-khai-sinh.txt');
    const buttons = await Promise.all(desks.map(({ page }) => within(page, `${row} .approve`)));
    await Promise.all(buttons.map((button) => button.evaluate((each) => (each as HTMLElement).click())));
    for (const { page } of desks) {
      await page.waitForSelector(`>>> ${row} .chip.good`);
      assert.equal(await page.$(`>>> ${row} .approve`), null);
      await page.close();
    }
    const history = await api<Items<{ field: string }>>('members/me/profile-history', 'member');
    assert.equal(history.items.filter(({ field }) => field === 'birthDate').length, 1);
  });

  it('that its author takes back leaves the open list of the secretary with nothing to decide', async () => {
    const member = await openAs('member');
    await ask(member.page, 'fullName', 'Nguyen Van Mau');
    await send(member.page);
    const row = `${LIST} >>> [data-correction="${await newest()}"]`;
    const office = await openAs('secretary');
    await office.page.waitForSelector(`>>> ${row} .approve`);
    await press(member.page, `${RECORD} >>> .own li .button.plain`);
    await waitForWords(member.page, RECORD, 'Đã rút');
    await office.page.waitForSelector(`>>> ${row} .chip:not(.info)`);
    assert.equal(await office.page.$(`>>> ${row} .approve`), null);
    await office.page.close();
    await member.page.close();
  });

  it('of what cannot be is not sent, and what is unusual is', async () => {
    const { page, watch } = await openAs('member');
    await ask(page, 'officialDate', '18/05/1979');
    await press(page, `${RECORD} >>> form .actions:last-child .button:not(.plain)`);
    await waitForWords(page, RECORD, 'Ngày chính thức không thể trước ngày vào Đảng.');
    assert.equal(watch.requests.filter((url) => url.endsWith('/v1/profile-corrections')).length, 0);
    const field = await within(page, `${RECORD} >>> [name=officialDate] >>> .control`);
    await field.click({ count: 3 });
    await field.type('18/05/1980');
    await waitForWords(page, RECORD, 'Ngày chính thức chưa đủ 12 tháng sau ngày vào Đảng.');
    await send(page);
    await page.close();
  });
});
