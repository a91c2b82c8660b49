// Somebody at a portal with a keyboard and nothing else, on a screen of 360 px.
import assert from 'node:assert/strict';
import type { Browser, KeyInput, Page } from 'puppeteer-core';
import { openPage, waitForWords, type Watch } from '../portal/support.ts';

/** More stops than any page of the portal has. */
const mostStops = 400;

export class Desk {
  readonly page: Page;
  readonly watch: Watch;

  private constructor(page: Page, watch: Watch) {
    this.page = page;
    this.watch = watch;
  }

  /** Opens the sample portal as a persona. */
  static async open(browser: Browser, url: string, persona: string): Promise<Desk> {
    const context = await browser.createBrowserContext();
    const { page, watch } = await openPage(context as unknown as Browser, { width: 360, height: 740 });
    await page.goto(`${url}/?persona=${persona}`);
    return new Desk(page, watch);
  }

  /** Waits until the element says all these words. */
  async reads(tag: string, ...words: string[]): Promise<string> {
    return waitForWords(this.page, tag, ...words);
  }

  /** Tabs to the control of `tag` whose name begins with these words. */
  async goTo(tag: string, words: string): Promise<void> {
    const met: string[] = [];
    for (let stops = 0; stops < mostStops; stops++) {
      const { inside, name } = await this.page.evaluate(focused, tag);
      if (inside && name.startsWith(words)) return;
      if (inside) met.push(name);
      await this.page.keyboard.press('Tab');
    }
    assert.fail(`${tag} has no stop "${words}"; it has:\n${[...new Set(met)].join('\n')}`);
  }

  async press(tag: string, words: string, key: KeyInput = 'Enter'): Promise<void> {
    await this.goTo(tag, words);
    await this.page.keyboard.press(key);
  }

  /** A group of choices is one stop: Space takes its first, arrows the others. */
  async choose(tag: string, first: string, wanted = first): Promise<void> {
    await this.press(tag, first, 'Space');
    for (let steps = 0; steps < 9; steps++) {
      if ((await this.page.evaluate(focused, tag)).name.startsWith(wanted)) return;
      await this.page.keyboard.press('ArrowDown');
    }
    assert.fail(`${tag} has no choice "${wanted}" beside "${first}"`);
  }

  async type(tag: string, label: string, text: string): Promise<void> {
    await this.goTo(tag, label);
    await this.page.keyboard.type(text);
  }

  /** The page is no wider than the screen, and nothing was complained about. */
  async close(): Promise<void> {
    assert.ok((await this.page.evaluate(() => document.documentElement.scrollWidth)) <= 360, 'wider than 360 px');
    // The browser's own line when somebody without an account is refused what a member may see.
    const refused = /the server responded with a status of 40[34]/;
    assert.deepEqual(
      this.watch.complaints.filter((line) => !refused.test(line)),
      [],
    );
    await this.page.browserContext().close();
  }
}

/** Runs in the page: whether the focus is within the element, and the name of what has it. */
function focused(tag: string): { inside: boolean; name: string } {
  let active = document.activeElement;
  let inside = active?.localName === tag;
  while (active?.shadowRoot?.activeElement) {
    active = active.shadowRoot.activeElement;
    inside ||= active.localName === tag;
  }
  inside ||= active?.closest(tag) != null;
  // A heading that was given the focus is read, not pressed.
  if (!active?.matches('button, a, input, select, textarea, summary')) return { inside, name: '' };
  const { labels } = active as HTMLInputElement;
  const words = active.getAttribute('aria-label') ?? labels?.[0]?.textContent ?? active.textContent;
  return { inside, name: words.replace(/\s+/g, ' ').trim() };
}
