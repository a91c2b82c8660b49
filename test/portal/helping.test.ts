// Three people and one telephone: the secretary hands out a code, the helper opens a session on their own sign-in, the member
// beside them reads, agrees and types. From click to database and back, on the demo portal.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser, Page } from 'puppeteer-core';
import { launch, openPage, startDemo, waitForWords, type Demo, type Watch } from './support.ts';

let demo: Demo;
let browser: Browser;
before(async () => {
  demo = await startDemo();
  browser = await launch('chromium');
});
after(async () => {
  await browser.close();
  await demo.stop();
});

const SESSION = 'sotay-assisted-session';
const FORM = `${SESSION} >>> sotay-feedback-form`;
/** Of the sample data, told in the README. */
const SAMPLE_CODE = '2468 1357';

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

/** Clicks the button or choice with these words, inside an element's shadow root; `>>>` leads into further ones. */
const press = async (page: Page, path: string, words: string): Promise<void> => {
  const find = async () => {
    const handle = await page.evaluateHandle(
      (tags, text) => {
        let root: ShadowRoot | null | undefined = document.querySelector(tags[0]!)?.shadowRoot;
        for (const tag of tags.slice(1)) root = root?.querySelector(tag)?.shadowRoot;
        return [...(root?.querySelectorAll<HTMLElement>('button, label') ?? [])].find(
          (each) => each.textContent.trim().replace(/\s+/g, ' ') === text,
        );
      },
      path.split(' >>> '),
      words,
    );
    return handle.asElement() as unknown as { click(): Promise<void> } | null;
  };
  for (const end = Date.now() + 20_000; ;) {
    const element = await find();
    if (element) return element.click();
    if (Date.now() > end) throw new Error(`${path} has no "${words}"`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
};

const fill = async (page: Page, selector: string, words: string): Promise<void> => {
  const field = await page.waitForSelector(`>>> ${selector}`);
  assert.ok(field);
  await field.type(words);
};

/** Up to the banner: person, task, consent, code. */
const startSession = async (page: Page, task: string, code: string): Promise<void> => {
  await waitForWords(page, SESSION, 'Lý Thị Đăng Ký', task);
  await press(page, SESSION, 'Lý Thị Đăng Ký');
  await press(page, SESSION, task);
  await press(page, SESSION, 'Tiếp tục');
  await waitForWords(page, SESSION, 'Mời đồng chí Lý Thị Đăng Ký đọc');
  await press(page, SESSION, 'Tôi đã đọc và đồng ý');
  await fill(page, '#code', code);
  await press(page, SESSION, 'Bắt đầu');
};

const writeOpinion = async (page: Page, subject: string): Promise<void> => {
  await waitForWords(page, SESSION, 'Đang hỗ trợ đồng chí Lý Thị Đăng Ký', 'Tiêu đề');
  await press(page, FORM, 'Góp ý');
  await press(page, FORM, 'Chi bộ Tổ dân phố số 4');
  await fill(page, `${SESSION} >>> sotay-feedback-form >>> [name=subject] >>> .control`, subject);
  await fill(page, `${SESSION} >>> sotay-feedback-form >>> [name=body] >>> .control`, 'De nghi sua den duong.');
  await press(page, FORM, 'Xem lại trước khi gửi');
};

describe('a helper', () => {
  it('sends an opinion for the member beside them, and both are seen by who answers it', async () => {
    const subject = 'Sua den duong ngo 4';
    const { page, watch } = await openAs('member');
    await startSession(page, 'Đóng góp ý kiến', SAMPLE_CODE);
    await writeOpinion(page, subject);
    await press(page, FORM, 'Gửi ý kiến');
    await waitForWords(page, SESSION, 'Việc đã làm xong', subject, 'Mã biên nhận', 'Nguyễn Văn Mẫu');
    assert.deepEqual([watch.complaints, await watch.violations()], [[], []]);
    const mine = await api<Items<{ subject: string }>>('feedback?limit=100', 'member');
    assert.ok(
      mine.items.every((opinion) => opinion.subject !== subject),
      'it is not the helper’s',
    );
    await page.close();

    const office = await openAs('secretary');
    await waitForWords(office.page, 'sotay-feedback-inbox', subject, 'Lý Thị Đăng Ký');
    const words = await office.page.evaluate((title) => {
      const { shadowRoot } = document.querySelector('sotay-feedback-inbox')!;
      const row = [...shadowRoot!.querySelectorAll('li')].find((each) => each.textContent.includes(title));
      return row?.textContent;
    }, subject);
    assert.match(words ?? '', /Gửi với sự hỗ trợ của đồng chí Nguyễn Văn Mẫu/);
    await office.page.close();
  });

  it('goes on with a new code after the old one was replaced, and not with the old one', async () => {
    const office = await openAs('secretary');
    await waitForWords(office.page, 'sotay-support', 'Nguyễn Văn Mẫu', 'Lý Thị Đăng Ký');
    await press(office.page, 'sotay-support', 'Cấp mã mới');
    const shown = await waitForWords(office.page, 'sotay-support', 'Mã chỉ hiện một lần này');
    const [code = ''] = /\d{4} \d{4}/.exec(shown) ?? [];
    assert.notEqual(code, '');
    assert.notEqual(code, SAMPLE_CODE);
    await press(office.page, 'sotay-support', 'Đã trao mã');
    await office.page.close();

    const { page } = await openAs('member');
    await startSession(page, 'Đóng góp ý kiến', SAMPLE_CODE);
    await waitForWords(page, SESSION, 'Chưa bắt đầu được', 'Mã hỗ trợ chưa đúng', 'Còn 4 lần nhập');
    await fill(page, '#code', code);
    await press(page, SESSION, 'Bắt đầu');
    await waitForWords(page, SESSION, 'Đang hỗ trợ đồng chí Lý Thị Đăng Ký');

    // The assignment ends while the opinion is being written: nothing is sent, and nothing written is lost.
    await writeOpinion(page, 'Viet do');
    const ending = await openAs('secretary');
    await waitForWords(ending.page, 'sotay-support', 'Lý Thị Đăng Ký');
    await press(ending.page, 'sotay-support', 'Kết thúc hỗ trợ');
    await press(ending.page, 'sotay-support', 'Đã tự sử dụng được');
    await press(ending.page, 'sotay-support', 'Xác nhận kết thúc');
    await waitForWords(ending.page, 'sotay-support', 'Đã kết thúc phân công hỗ trợ đồng chí Lý Thị Đăng Ký');
    await ending.page.close();
    await press(page, FORM, 'Gửi ý kiến');
    await waitForWords(page, SESSION, 'Phiên hỗ trợ đã hết', 'Viet do');
    await page.close();
  });

  it('leaves both names in the log of the cell', async () => {
    interface Entry {
      readonly action: string;
      readonly onBehalfOf: string | null;
      readonly actor: { readonly fullName: string | null };
    }
    const { items } = await api<Items<Entry>>('audit-entries?limit=100', 'secretary');
    const acted = items.filter(({ action }) => action === 'assistedSession.acted');
    assert.deepEqual(
      acted.map(({ actor, onBehalfOf }) => [actor.fullName, onBehalfOf]),
      [['Nguyễn Văn Mẫu', '0192f0c1-0000-7000-8000-000000000110']],
    );
    const opened = items.filter(({ action }) => action === 'assistedSession.opened');
    assert.equal(opened.length, 2);
  });
});
