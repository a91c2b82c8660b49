// Opens every story of the built Storybook in Chromium and looks at it at 1280 and 360 px.
// `--dir` names the built Storybook, `--only` the beginning of story ids, `--report FILE` gets {passed, failed, skipped}.
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import puppeteer from 'puppeteer-core';
import { chromiumFlags, engines } from './lib/engines.mjs';
import { keep, watchPage } from '../test/support/canary.mjs';
import { root } from './lib/run.mjs';
import { serveFolder } from './lib/serve-folder.mjs';
import { expectedError, findingsOfAxe, lookAtStory } from './lib/story-checks.mjs';

const { values: options } = parseArgs({
  options: {
    dir: { type: 'string', default: 'storybook-static' },
    only: { type: 'string', default: '' },
    report: { type: 'string' },
  },
});
const folder = resolve(root, options.dir);
const widths = [1280, 360];
/** One page in each: a tab behind another gets no frames, and its timers are slowed down. */
const browsersAtOnce = 2;
const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const { entries } = JSON.parse(readFileSync(join(folder, 'index.json'), 'utf8'));
const wanted = Object.values(entries).filter(({ id }) => id.startsWith(options.only));
const waiting = Map.groupBy(wanted, ({ importPath, type }) => `${importPath} ${type}`)
  .values()
  .toArray();
const server = await serveFolder(folder);
const failures = new Map();
try {
  await Promise.all(Array.from({ length: browsersAtOnce }, work));
} finally {
  server.close();
}
for (const [id, problems] of failures)
  console.log(`✖ ${id}\n${problems.map((problem) => `    ${problem}`).join('\n')}`);
const counts = { passed: wanted.length - failures.size, failed: failures.size, skipped: 0 };
if (options.report) writeFileSync(options.report, JSON.stringify(counts));
console.log(`${counts.passed} passed, ${counts.failed} failed`);
process.exitCode = counts.failed || !wanted.length ? 1 : 0;

async function work() {
  const browser = await puppeteer.launch({
    executablePath: engines.chromium,
    args: chromiumFlags,
  });

  try {
    await keepServiceWorker(browser);
    const page = await browser.newPage();
    const heard = await listen(page);
    for (let file = waiting.shift(); file; file = waiting.shift())
      for (const [index, entry] of file.entries()) {
        const open = index === 0 ? load : change;
        const problems = await problemsOf(entry, open, page, heard).catch((error) => [String(error)]);
        if (problems.length) failures.set(entry.id, [...new Set(problems)]);
      }
  } finally {
    await browser.close();
  }
}

/** A page that stays open: msw's service worker leaves with its last page, while the next one may be asking for it. */
async function keepServiceWorker(browser) {
  const [first] = Object.values(entries).filter(({ type }) => type === 'story');
  const page = await browser.newPage();
  await page.goto(`${server.origin}/iframe.html?id=${first.id}&viewMode=story`);
  await page.waitForFunction(isFinished, { timeout: 60_000, polling: 50 }, first.id);
}

/** The first story of a file, and each page of documentation, is loaded anew: no tag is defined by another file. */
async function load({ id, type }, page, heard) {
  // What the page before says while it goes is not of this one.
  await page.goto('about:blank');
  heard.complaints.length = heard.outside.length = 0;
  await page.goto(`${server.origin}/iframe.html?id=${id}&viewMode=${type}`);
  await page.evaluate(axeSource);
}

/** As a press in Storybook's sidebar does: takes half the time of loading it. */
async function change({ id, type }, page) {
  await page.evaluate(
    (storyId, viewMode) => globalThis.__STORYBOOK_PREVIEW__.channel.emit('setCurrentStory', { storyId, viewMode }),
    id,
    type,
  );
}

async function problemsOf(entry, open, page, heard) {
  const { id, type } = entry;
  const problems = [];
  heard.complaints.length = heard.outside.length = 0;
  await page.setViewport({ width: widths[0], height: 900 });
  await open(entry, page, heard);
  await page
    .waitForFunction(isFinished, { timeout: 30_000, polling: 50 }, id)
    .catch(() => problems.push('never finished'));
  for (const width of widths) {
    await page.setViewport({ width, height: 900 });
    const look = await page.evaluate(lookAtStory);
    keep('screen', look.text);
    problems.push(...look.problems.map((problem) => `${width} px: ${problem}`));
    if (type === 'story') {
      const findings = await page.evaluate(findingsOfAxe);
      problems.push(...findings.map((finding) => `${width} px: axe ${finding}`));
    }
    if (width === widths.at(-1)) {
      for (const complaint of heard.complaints) {
        if (!expectedError(complaint, look.reports))
          problems.push(`console: ${complaint.text.slice(0, 300)} ${complaint.url}`);
      }
    }
  }
  return [...problems, ...heard.outside];
}

/** What the page of a worker says and asks for. */
async function listen(page) {
  const heard = { complaints: [], outside: [] };
  await watchPage(page);
  page.on('console', (message) => {
    const url = message.location().url ?? '';
    if (message.type() === 'error' && !url.endsWith('/favicon.ico'))
      heard.complaints.push({ text: message.text(), url });
  });
  page.on('pageerror', (error) => heard.complaints.push({ text: String(error), url: '' }));
  page.on('request', (request) => {
    const { hostname, protocol } = new URL(request.url());
    if (!['127.0.0.1', 'portal.test'].includes(hostname) && protocol.startsWith('http'))
      heard.outside.push(`calls ${hostname}`);
  });
  return heard;
}

/* global document */
/** Runs in the page: the story has been drawn and its play function has ended, well or badly. */
function isFinished(id) {
  const render = globalThis.__STORYBOOK_PREVIEW__?.currentRender;
  if (render?.id !== id) return false;
  if (render?.type === 'docs') {
    const stories = [...document.querySelectorAll('[id^="story--"][id$="-inner"]')];
    return stories.length > 0 && stories.every((story) => story.querySelector('*'));
  }
  return ['finished', 'errored', 'aborted'].includes(render?.phase);
}
