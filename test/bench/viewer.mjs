// Layout of a text of 436 pages in the viewer, with `content-visibility` and without. Design: at most 1/10.
/* global window, document, requestAnimationFrame, CSSStyleSheet -- measure() runs in the page */
import { build } from 'esbuild';
import puppeteer from 'puppeteer-core';
import { chromiumFlags, engines } from '../../scripts/lib/engines.mjs';

const ARTICLES = 360;
const CLAUSES = 9;
const ROUNDS = 5;

const { outputFiles } = await build({
  stdin: {
    contents: `import './packages/components/src/define/provider.ts'; import './packages/components/src/define/document-viewer.ts';`,
    resolveDir: process.cwd(),
  },
  bundle: true,
  format: 'esm',
  conditions: ['sotay-source', 'production'],
  tsconfig: 'tsconfig.base.json',
  write: false,
});

const browser = await puppeteer.launch({
  executablePath: engines.chromium,
  args: chromiumFlags,
});
try {
  const page = await browser.newPage();
  await page.setViewport({ width: 412, height: 915 });
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    const path = new URL(request.url()).pathname;
    if (path === '/')
      return request.respond({
        contentType: 'text/html',
        body: '<!doctype html><meta charset="utf-8"><script type="module" src="/viewer.js"></script>',
      });
    return path === '/viewer.js'
      ? request.respond({ contentType: 'text/javascript', body: outputFiles[0].text })
      : request.respond({ status: 404 });
  });
  await page.goto('http://bench.test/');
  const result = await page.evaluate(measure, ARTICLES, CLAUSES, ROUNDS);
  const { characters, nodes, placed, plain, contained, jump } = result;
  console.log(`text: ${ARTICLES} điều, ${characters} characters, ${nodes} elements, placed in ${placed.toFixed(0)} ms`);
  console.log(
    `layout, median of ${ROUNDS}: plain ${plain.toFixed(1)} ms, content-visibility ${contained.toFixed(1)} ms`,
  );
  console.log(
    `ratio ${(contained / plain).toFixed(3)} (to reach: ≤ 0.1); jump to Điều 250: ${jump.ms.toFixed(0)} ms, ${jump.off.toFixed(0)} px off`,
  );
} finally {
  await browser.close();
}

/** Runs in the page. */
async function measure(articles, clauses, rounds) {
  const sentence =
    'Các chi bộ có trách nhiệm hướng dẫn đảng viên nghiên cứu tài liệu, tham gia sinh hoạt và phản ánh khó khăn, vướng mắc lên cấp ủy cấp trên. ';
  const range = (length) => Array.from({ length }, (_, index) => index + 1);
  const clause = (article, number) =>
    `<div id="dieu-${article}.khoan-${number}" data-kind="khoan"><p><span class="number">${number}.</span> ${sentence}</p></div>`;
  const html = `<article lang="vi">${range(articles)
    .map(
      (article) =>
        `<section id="dieu-${article}" data-kind="dieu"><h2>Điều ${article}</h2>${range(clauses)
          .map((number) => clause(article, number))
          .join('')}</section>`,
    )
    .join('')}</article>`;
  const contents = range(articles).map((article) => ({
    id: `dieu-${article}`,
    kind: 'dieu',
    label: `Điều ${article}`,
    depth: 0,
  }));
  const about = {
    id: 'x',
    number: '1-QĐ/ĐU',
    type: 'regulation',
    title: 'Văn bản dài',
    issuer: null,
    signedOn: null,
    scope: 'public',
    contents,
  };
  window.fetch = async (input) =>
    (input.url ?? String(input)).endsWith('/content')
      ? new Response(html, { headers: { 'content-type': 'text/html' } })
      : new Response(JSON.stringify(about), { headers: { 'content-type': 'application/json' } });

  const started = performance.now();
  document.body.insertAdjacentHTML(
    'beforeend',
    '<sotay-provider base-url="/v1"><sotay-document-viewer document-id="x"></sotay-document-viewer></sotay-provider>',
  );
  const viewer = document.querySelector('sotay-document-viewer');
  while (!viewer.shown?.()) await new Promise((done) => setTimeout(done, 1));
  const placed = performance.now() - started;
  const text = viewer.shadowRoot.querySelector('.text');

  const median = (values) => values.sort((a, b) => a - b)[values.length >> 1];
  const layout = async () => {
    const times = [];
    for (let round = 0; round < rounds; round++) {
      text.style.display = 'none';
      void text.offsetHeight;
      await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
      const before = performance.now();
      text.style.display = '';
      void text.offsetHeight;
      times.push(performance.now() - before);
      await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
    }
    return median(times);
  };
  const contained = await layout();

  const before = performance.now();
  viewer.goTo('dieu-250');
  void text.offsetHeight;
  const jump = { ms: performance.now() - before, off: 0 };
  await new Promise((done) => setTimeout(done, 500));
  jump.off = text.querySelector('#dieu-250').getBoundingClientRect().top - 16;

  const sheet = new CSSStyleSheet();
  sheet.replaceSync('.text section { content-visibility: visible !important }');
  viewer.shadowRoot.adoptedStyleSheets.push(sheet);
  const plain = await layout();
  return {
    characters: text.textContent.length,
    nodes: text.querySelectorAll('*').length,
    placed,
    plain,
    contained,
    jump,
  };
}
