// What the product leaves behind while the suite runs: lines of its logs, addresses it asks for, what it stores, what a
// screen shows. Kept in the folder of SOTAY_CANARY, where scripts/canary.mjs looks for personal data afterwards.
import { appendFileSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const folder = process.env.SOTAY_CANARY;

/** @typedef {'log' | 'url' | 'storage' | 'screen'} Trace */

/**
 * Keeps a piece of evidence; does nothing outside of a canary run.
 * @param {Trace} trace
 * @param {string} text
 */
export function keep(trace, text) {
  if (!folder) return;
  mkdirSync(folder, { recursive: true });
  appendFileSync(join(folder, `${trace}.${process.pid}.txt`), `${text}\n`);
}

const inPage = readFileSync(fileURLToPath(new URL('canary-page.js', import.meta.url)), 'utf8');

/** Keeps what a page of puppeteer writes to its console, asks for and stores. Before its first `goto`. */
export async function watchPage(page) {
  if (!folder) return;
  page.on('request', (request) => keep('url', request.url()));
  page.on('framenavigated', (frame) => keep('url', frame.url()));
  page.on('console', (message) => keep('log', message.text()));
  await page.exposeFunction('sotayCanary', keep);
  await page.evaluateOnNewDocument(inPage);
}

/** For web-test-runner: the page of each test file loads the recorder, which sends here. */
export const canaryPage = (testFramework) =>
  `<!doctype html><html><head><meta charset="utf-8">${folder ? `<script>${inPage}</script>` : ''}</head>` +
  `<body><script type="module" src="${testFramework}"></script></body></html>`;

export const canaryMiddleware = () => async (context, next) => {
  if (context.path !== '/sotay-canary') return next();
  let body = '';
  for await (const chunk of context.req) body += chunk;
  for (const [trace, text] of JSON.parse(body)) keep(trace, text);
  context.status = 204;
};
