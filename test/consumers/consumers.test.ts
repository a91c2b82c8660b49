// Our packages as they are published, in the compilers, runtimes, bundlers and threads that our users have.
// That the packed files themselves are right (publint, Are The Types Wrong) is judged by scripts/packages.mjs.
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { stop as stopEsbuild } from 'esbuild';
import type { Browser } from 'puppeteer-core';
import { examples } from '../../packages/sdk/src/generated/examples.ts';
import { engines, launch } from '../portal/support.ts';
import { startApi, type Api } from './api.ts';
import { bundlers } from './bundlers.ts';
import { compilers, installApplication, installTools, nodes, run, type Application } from './install.ts';

let application: Application;
let api: Api;
before(async () => {
  installTools();
  application = installApplication();
  api = await startApi();
});
after(async () => {
  await stopEsbuild(); // its service holds the process
  application.remove();
  api.close();
});

const listed = examples.listDocuments['200'] as { items: { title: string }[] };
const submitted = examples.submitFeedback['201'] as { receiptCode: string };
const worked = {
  titles: listed.items.map(({ title }) => title),
  receiptCode: submitted.receiptCode,
  refused: true,
};

/** The work was done, and by three requests of which the API got what it needs. */
function assertWorked(result: unknown): void {
  assert.deepEqual(result, worked);
  const seen = api.look();
  assert.deepEqual(
    seen.map(({ line }) => line),
    ['GET /v1/documents?limit=2', 'POST /v1/feedback', 'GET /v1/documents/none'],
  );
  assert.ok(seen.every(({ headers }) => headers.authorization === 'Bearer token'));
  assert.equal((seen[1]?.headers['idempotency-key'] as string).length, 36);
}

for (const name of ['@sotay/sdk', '@sotay/components'] as const) {
  test(`${name} is published without its tests`, () => {
    assert.ok(application.published[name].includes('package.json'));
    assert.deepEqual(
      application.published[name].filter((path) => /\.(test|suite)\.|tsbuildinfo/.test(path)),
      [],
    );
  });
}

describe('the declarations', () => {
  for (const [version, compiler] of Object.entries(compilers)) {
    test(`TypeScript ${version} is that version`, async () => {
      assert.match(
        await run(process.execPath, [compiler, '--version'], application.folder),
        new RegExp(`^Version ${version}`),
      );
    });
    for (const [module, moduleResolution] of [
      ['NodeNext', 'NodeNext'],
      ['ESNext', 'Bundler'],
    ] as const) {
      test(`compile under TypeScript ${version}, ${moduleResolution}`, async () => {
        const project = join(application.folder, `tsconfig.${version}.${moduleResolution}.json`);
        const compilerOptions = {
          target: 'ES2022',
          lib: ['ES2023', 'DOM', 'DOM.Iterable', 'DOM.AsyncIterable'],
          module,
          moduleResolution,
          strict: true,
          exactOptionalPropertyTypes: true,
          noUncheckedIndexedAccess: true,
          skipLibCheck: false,
          types: [],
          noEmit: true,
        };
        const files = ['types.ts', 'testing.ts', 'components.ts'];
        writeFileSync(project, JSON.stringify({ compilerOptions, files }));
        await run(process.execPath, [compiler, '-p', project], application.folder);
      });
    }
  }
});

describe('the SDK runs', () => {
  for (const [version, node] of Object.entries(nodes)) {
    test(`in Node ${version}`, async () => {
      assert.match(await run(node, ['--version'], application.folder), new RegExp(`^v${version}\\.`));
      assertWorked(JSON.parse(await run(node, ['node.js', api.baseUrl], application.folder)));
    });
  }

  for (const engine of engines.filter((name) => name.startsWith('chromium'))) {
    describe(`in ${engine}`, () => {
      let browser: Browser;
      before(async () => {
        browser = await launch(engine);
      });
      after(() => browser.close());

      for (const [bundler, bundle] of Object.entries(bundlers)) {
        test(`bundled by ${bundler}, in the page and in a module worker`, async () => {
          const target = join(application.folder, `${engine}-${bundler}`);
          await bundle(application.folder, target);
          const site = await serve(target);
          const page = await browser.newPage();
          await page.goto(site.url);
          await page.waitForFunction('typeof work === "function"');
          for (const where of ['work', 'workInWorker'])
            assertWorked(await page.evaluate(`${where}(${JSON.stringify(api.baseUrl)})`));
          await page.close();
          site.close();
        });
      }
    });
  }
});

async function serve(folder: string): Promise<{ url: string; close(): void }> {
  const server = createServer((request, response) => {
    const isPage = request.url === '/';
    response.setHeader('content-type', isPage ? 'text/html; charset=utf-8' : 'text/javascript');
    response.end(
      isPage
        ? '<!doctype html><link rel="icon" href="data:,"><script type="module" src="/page.js"></script>'
        : readFileSync(join(folder, request.url ?? '')),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}
