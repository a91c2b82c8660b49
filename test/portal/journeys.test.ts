// What a member does, from click to database and back, on the demo portal.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Page } from 'puppeteer-core';
import { demoInChromium, openPage, waitForWords } from './support.ts';

const demo = demoInChromium();

interface Items {
  items: { id: string; number?: string | null; subject?: string }[];
}

const api = async <T>(path: string, persona?: string): Promise<T> => {
  const token =
    persona && ((await (await fetch(`${demo.url}/demo/tokens/${persona}`)).json()) as { accessToken: string });
  const headers: HeadersInit = token ? { authorization: `Bearer ${token.accessToken}` } : {};
  const response = await fetch(`${demo.url}/v1/${path}`, { headers });
  assert.equal(response.status, 200, path);
  return (await response.json()) as T;
};

/** Clicks the button or choice with these words, inside the element's shadow root. */
const press = async (page: Page, tag: string, words: string): Promise<void> => {
  const found = await page.evaluateHandle(
    (name, text) =>
      [...document.querySelector(name)!.shadowRoot!.querySelectorAll<HTMLElement>('button, label')].find(
        (each) => each.textContent.trim() === text,
      ),
    tag,
    words,
  );
  const element = found.asElement();
  assert.ok(element, `${tag} has no "${words}"`);
  await (element as unknown as { click(): Promise<void> }).click();
};

const type = async (page: Page, name: string, words: string): Promise<void> => {
  const field = await page.$(`>>> sotay-feedback-form >>> [name=${name}] >>> .control`);
  assert.ok(field);
  await field.type(words);
};

describe('a member', () => {
  it('opens a link to one khoản and lands on it', async () => {
    const { items } = await api<Items>(`documents?q=${encodeURIComponent('05-QĐ/ĐU')}`);
    const document = items.find(({ number }) => number === '05-QĐ/ĐU');
    assert.ok(document);
    const { contents } = await api<{ contents: { id: string; kind: string }[] }>(`documents/${document.id}`);
    const unit = contents.filter(({ kind }) => kind === 'khoan').at(-1);
    assert.ok(unit);
    const { page, watch } = await openPage(demo.browser);
    await page.goto(`${demo.url}/?van-ban=${document.id}#${unit.id}`);
    await page.waitForFunction(
      (id) => {
        const place = globalThis.document.querySelector('sotay-document-viewer')?.shadowRoot?.getElementById(id);
        const top = place?.getBoundingClientRect().top ?? -1;
        return top >= 0 && top < innerHeight / 2;
      },
      { timeout: 20_000 },
      unit.id,
    );
    assert.deepEqual(watch.complaints, []);
    await page.close();
  });

  it('says that they will attend, and the list beside the notice knows it', async () => {
    const { page } = await openPage(demo.browser);
    await page.goto(`${demo.url}/?persona=member`);
    await waitForWords(page, 'sotay-meeting-notice', 'Tôi sẽ dự họp');
    await press(page, 'sotay-meeting-notice', 'Tôi sẽ dự họp');
    await waitForWords(page, 'sotay-meeting-notice', 'Đồng chí đã trả lời: sẽ dự họp');
    await waitForWords(page, 'sotay-meetings', 'Sẽ dự họp');
    await page.close();
  });

  it('loses nothing when the network goes while sending, and sends it once', async () => {
    const subject = 'Thu tu may tinh dung chung';
    const { page } = await openPage(demo.browser);
    await page.goto(demo.url);
    await waitForWords(page, 'sotay-feedback-form', 'Chi bộ Tổ dân phố số 4', 'Tiêu đề');
    await press(page, 'sotay-feedback-form', 'Góp ý');
    await press(page, 'sotay-feedback-form', 'Chi bộ Tổ dân phố số 4');
    await type(page, 'subject', subject);
    await type(page, 'body', 'De nghi kiem tra duong truyen.');
    await press(page, 'sotay-feedback-form', 'Xem lại trước khi gửi');
    await waitForWords(page, 'sotay-feedback-form', 'Đồng chí xem lại ý kiến', subject);
    await page.setOfflineMode(true);
    await press(page, 'sotay-feedback-form', 'Gửi ý kiến');
    await waitForWords(page, 'sotay-feedback-form', 'vẫn còn nguyên', 'Không có kết nối mạng', subject);
    await page.setOfflineMode(false);
    await press(page, 'sotay-feedback-form', 'Gửi lại');
    await waitForWords(page, 'sotay-feedback-form', 'Đã gửi ý kiến', 'Mã biên nhận');
    await waitForWords(page, 'sotay-feedback-list', subject);
    const { items } = await api<Items>('feedback?limit=100', 'member');
    assert.equal(items.filter((opinion) => opinion.subject === subject).length, 1);
    await page.close();
  });
});
