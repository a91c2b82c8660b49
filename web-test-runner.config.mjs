// Three engines from Debian packages. Each is used when its binary is there; BROWSERS=chromium,webkit picks some,
// SOTAY_TEST_ALL=1 demands all. WebKitGTK needs a display: run under `xvfb-run -a`.
import { fileURLToPath } from 'node:url';
import { chromeLauncher, puppeteerCore } from '@web/test-runner-chrome';
import { a11ySnapshotPlugin } from '@web/test-runner-commands/plugins';
import { defaultReporter } from '@web/test-runner';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { chromiumFlags, engines, presentEngines } from './scripts/lib/engines.mjs';
import { brokenMiddleware } from './test/support/broken-endpoint.mjs';
import { canaryMiddleware, canaryPage } from './test/support/canary.mjs';
import { jsonReporter } from './test/support/json-reporter.mjs';
import { mediaFeatures } from './test/support/media-plugin.mjs';
import { uploadMiddleware } from './test/support/upload-endpoint.mjs';
import { webkitLauncher } from './test/support/webkit-launcher.mjs';

const launchers = {
  // Never write browser: 'chrome' in launchOptions: it switches coverage off silently.
  // One page at a time: of two tabs one is hidden, gets no frames, and so neither layout of what comes into view nor focus.
  chromium: () =>
    chromeLauncher({ concurrency: 1, launchOptions: { executablePath: engines.chromium, args: chromiumFlags } }),
  firefox: () =>
    chromeLauncher({
      concurrency: 1,
      puppeteer: puppeteerCore.default ?? puppeteerCore,
      launchOptions: { browser: 'firefox', executablePath: engines.firefox },
    }),
  webkit: webkitLauncher,
};

const wanted = process.env.BROWSERS?.split(',') ?? Object.keys(engines);
const found = presentEngines().filter((name) => wanted.includes(name));
if (process.env.SOTAY_TEST_ALL && found.length < wanted.length) {
  throw new Error(`browsers missing: ${wanted.filter((name) => !found.includes(name)).join(', ')}`);
}

export default {
  files: ['packages/components/src/**/*.test.ts', 'packages/sdk/src/**/*.browser.test.ts'],
  nodeResolve: { exportConditions: ['sotay-source', 'browser', 'development', 'import', 'default'] },
  browsers: found.map((name) => launchers[name]()),
  filterBrowserLogs: ({ args }) => !String(args[0]).startsWith('Lit is in dev mode'),
  concurrentBrowsers: 1,
  concurrency: 2,
  testRunnerHtml: canaryPage,
  testFramework: { config: { timeout: 30_000 } },
  reporters: [
    defaultReporter({ reportTestProgress: false }),
    ...(process.env.SOTAY_WTR_RESULTS ? [jsonReporter(process.env.SOTAY_WTR_RESULTS)] : []),
  ],
  plugins: [
    esbuildPlugin({
      ts: true,
      target: 'es2022',
      tsconfig: fileURLToPath(new URL('./tsconfig.base.json', import.meta.url)),
    }),
    a11ySnapshotPlugin(), // not on by default
    mediaFeatures(),
  ],
  middleware: [
    function allowSandboxedFrames(context, next) {
      context.set('Access-Control-Allow-Origin', '*'); // their origin is `null`, also for modules
      return next();
    },
    canaryMiddleware(),
    uploadMiddleware(),
    brokenMiddleware(),
    function serveMockServiceWorker(context, next) {
      if (context.url === '/mockServiceWorker.js') context.url = '/node_modules/msw/lib/mockServiceWorker.js';
      return next();
    },
  ],
};
