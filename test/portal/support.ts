// What the portal tests share: the demo server in a process of its own, the three browsers, and how to read a page of widgets.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before } from 'node:test';
import { fileURLToPath } from 'node:url';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { chromiumFlags } from '../../scripts/lib/engines.mjs';
import { keep, watchPage } from '../support/canary.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const require = createRequire(import.meta.url);

export interface Demo {
  readonly url: string;
  readonly dataDir: string;
  stop(): Promise<void>;
}

/** Starts the demo server on a fresh data folder and a free port. */
export async function startDemo(): Promise<Demo> {
  const dataDir = await mkdtemp(join(tmpdir(), 'sotay-portal-'));
  const backend = join(root, 'packages/backend/bin/sotay-backend.js');
  const args = [
    backend,
    'serve',
    '--demo',
    '--portal',
    'portals',
    '--cdn',
    'packages/components/dist/cdn',
    '--port',
    '0',
  ];
  const server = spawn(process.execPath, args, {
    cwd: root,
    env: { ...process.env, SOTAY_DATA_DIR: dataDir, DATABASE_URL: '', SOTAY_LOG_LEVEL: 'info' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let log = '';
  const exited = new Promise<void>((resolve) => server.once('exit', () => resolve()));
  const url = await new Promise<string>((resolve, reject) => {
    const read = (chunk: Buffer): void => {
      log += chunk.toString();
      keep('log', chunk.toString());
      const ready = /Sổ tay: (http:\S+)/.exec(log)?.[1];
      if (ready) resolve(ready);
    };
    server.stdout.on('data', read);
    server.stderr.on('data', read);
    server.once('exit', (code) => reject(new Error(`The demo server stopped with ${code}:\n${log}`)));
  });
  return {
    url,
    dataDir,
    async stop() {
      server.kill('SIGTERM');
      await exited;
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}

export type Engine = 'chromium' | 'firefox' | 'chromium109';

const chromiumPath = process.env['CHROME_PATH'] ?? '/usr/bin/chromium';
const firefoxPath = '/usr/bin/firefox-esr';
/** The engines on this machine; SOTAY_TEST_ALL=1 takes a missing one for a failure (launch throws). */
export const engines: Engine[] = (['chromium', 'firefox', 'chromium109'] as const).filter(
  (engine) =>
    process.env['SOTAY_TEST_ALL'] ||
    engine === 'chromium109' ||
    existsSync(engine === 'firefox' ? firefoxPath : chromiumPath),
);

export async function launch(engine: Engine): Promise<Browser> {
  if (engine === 'firefox')
    return puppeteer.launch({ browser: 'firefox', executablePath: firefoxPath, headless: true });
  if (engine === 'chromium')
    return puppeteer.launch({ executablePath: chromiumPath, headless: true, args: chromiumFlags });
  // The last Chrome on Windows 7: the binary comes inside the package; puppeteer 25 no longer speaks to it.
  const old = require('@sparticuz/chromium') as { executablePath(): Promise<string> };
  const oldPuppeteer = require('puppeteer-core-19') as typeof puppeteer;
  return oldPuppeteer.launch({
    executablePath: await old.executablePath(),
    headless: true,
    args: [...chromiumFlags, '--no-zygote', '--in-process-gpu', '--use-gl=angle', '--use-angle=swiftshader'],
  });
}

/** The demo server and Chromium for all tests of a file. */
export function demoInChromium(): { readonly url: string; readonly browser: Browser } {
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
  return {
    get url() {
      return demo.url;
    },
    get browser() {
      return browser;
    },
  };
}

export interface Watch {
  /** Console errors and warnings, uncaught errors. */
  readonly complaints: string[];
  /** URLs of all requests. */
  readonly requests: string[];
  violations(): Promise<string[]>;
  layoutShift(): Promise<number>;
}

/** Opens a page that records what a strict portal would object to. */
export async function openPage(
  browser: Browser,
  viewport = { width: 1280, height: 900 },
): Promise<{ page: Page; watch: Watch }> {
  // A tab behind another gets no frames: nothing there is drawn, pressed or waited for.
  const page = await browser.newPage({ type: 'window' });
  await page.setViewport(viewport);
  await watchPage(page);
  const complaints: string[] = [];
  const requests: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warn', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('request', (request) => requests.push(request.url()));
  await page.evaluateOnNewDocument(() => {
    const seen = { violations: [] as string[], shift: 0 };
    (globalThis as unknown as { seen: typeof seen }).seen = seen;
    document.addEventListener('securitypolicyviolation', (event) => {
      seen.violations.push(`${event.violatedDirective} ${event.blockedURI} ${event.sourceFile}:${event.lineNumber}`);
    });
    if (PerformanceObserver.supportedEntryTypes.includes('layout-shift')) {
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries() as (PerformanceEntry & { value: number; hadRecentInput: boolean })[]) {
          if (!entry.hadRecentInput) seen.shift += entry.value;
        }
      }).observe({ type: 'layout-shift', buffered: true });
    }
  });
  const seen = <T>(key: string): Promise<T> =>
    page.evaluate((name) => (globalThis as unknown as { seen: Record<string, never> }).seen[name], key) as Promise<T>;
  return {
    page,
    watch: {
      complaints,
      requests,
      violations: () => seen<string[]>('violations'),
      layoutShift: () => seen<number>('shift'),
    },
  };
}

/** Waits until the rendered text of `selector` (through shadow roots) has all the words; answers the text. */
export async function waitForWords(page: Page, selector: string, ...words: string[]): Promise<string> {
  const deadline = Date.now() + 20_000;
  for (;;) {
    const text = await page.evaluate(readText, selector);
    if (words.every((word) => text.includes(word))) {
      keep('screen', text);
      return text;
    }
    if (Date.now() > deadline)
      throw new Error(`${selector} never said ${JSON.stringify(words)}; it says:\n${text.slice(0, 2000)}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

/** Runs in the page: the text a reader sees, through open shadow roots and slots. */
function readText(selector: string): string {
  const parts: string[] = [];
  const walk = (node: Node): void => {
    if (node instanceof Text) {
      if (node.data.trim()) parts.push(node.data.trim().replace(/\s+/g, ' '));
      return;
    }
    if (node instanceof Element) {
      if (['STYLE', 'SCRIPT', 'TEMPLATE'].includes(node.tagName)) return;
      const style = getComputedStyle(node);
      if (style.display === 'none' || style.visibility === 'hidden') return;
      if (node instanceof HTMLSlotElement && node.assignedNodes().length) return node.assignedNodes().forEach(walk);
      if (node.shadowRoot) return node.shadowRoot.childNodes.forEach(walk);
    }
    node.childNodes.forEach(walk);
  };
  document.querySelectorAll(selector).forEach(walk);
  return parts.join(' ');
}
