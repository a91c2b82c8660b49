// The stages of `npm test`. A stage whose files do not exist is absent. Each gives a command and how its cases are counted:
// node (TAP of node:test), wtr (JSON of test/support/json-reporter.mjs), check (JSON of scripts/check.mjs), exit (one case).
import { existsSync, globSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { engines, presentEngines } from './engines.mjs';
import { postgresPresent } from './postgres.mjs';
import { root } from './run.mjs';

const find = (pattern, exclude = []) => globSync(pattern, { cwd: root, exclude }).sort();
const has = (path) => existsSync(join(root, path));

/**
 * What may differ by engine runs on both: every operation for every caller, bulk, chains, locks, notifications, folders. The rules of
 * the nouns run once, on the engine of production where it is there: twice they took a tenth of the suite's time.
 */
const ofEngines = [
  'audit/{record,verify}',
  'contract/{idempotency,matrix}',
  '{cli,database,encryption,events,members/import,retention,server}/*',
  'organizations/tree',
  'webhooks/outbox',
].map((name) => `packages/backend/src/${name}.test.ts`);

export function allStages() {
  const backend = find('packages/backend/src/**/*.test.ts');
  const ofPostgres = backend.filter((path) => usesPostgres(join(root, path)));
  const onBoth = ofEngines.flatMap((pattern) => find(pattern));
  const once = postgresPresent() ? ofPostgres.filter((path) => !onBoth.includes(path)) : [];
  const stages = [
    { name: 'check', counts: 'check', command: ['node', 'scripts/check.mjs'] },
    // tsc of the check writes the same folders as the build.
    { name: 'build', counts: 'exit', command: ['node', 'scripts/build.mjs'], after: ['check'] },
    ...storybook(),
    nodeTests(
      'backend',
      backend.filter((path) => !once.includes(path)),
    ),
    {
      ...nodeTests('backend-postgres', ofPostgres),
      postgres: true,
      missing: !postgresPresent() && 'PostgreSQL 15',
    },
    nodeTests('sdk', find('packages/sdk/src/**/*.test.ts', ['**/*.browser.test.ts'])),
    {
      name: 'size',
      counts: 'exit',
      command: ['node', 'scripts/size.mjs'],
      needs: ['build'],
      absent: !has('scripts/size.mjs'),
    },
    { name: 'packages', counts: 'exit', command: ['node', 'scripts/packages.mjs'], needs: ['build'] },
    ...Object.keys(engines).map(browserTests),
    ...crossTests(),
  ].filter(({ absent }) => !absent);
  return [...stages, canary(stages.map(({ name }) => name))];
}

/** Searches what all others left behind. */
function canary(after) {
  return { name: 'canary', counts: 'report', command: ['node', 'scripts/canary.mjs'], after };
}

/** Whether a test runs on the server that is given to it: it makes its database by testing/test-backend.ts, or asks for the server itself. */
function usesPostgres(path, met = new Set()) {
  if (path.endsWith('/testing/test-backend.ts')) return true;
  met.add(path);
  const text = readFileSync(path, 'utf8');
  if (text.includes('process.env.DATABASE_URL') && path.endsWith('.test.ts')) return true;
  return [...text.matchAll(/from '(\.[^']+\.ts)'/g)]
    .map(([, specifier]) => join(dirname(path), specifier))
    .some((next) => !met.has(next) && usesPostgres(next, met));
}

function nodeTests(name, files) {
  const flags = ['--conditions=sotay-source', '--test', '--test-concurrency=2', '--test-timeout=120000'];
  const command = ['node', ...flags, '--test-reporter=spec', '--test-reporter-destination=stdout'];
  return { name, counts: 'node', command, files, absent: files.length === 0 };
}

function browserTests(engine) {
  const files = [...find('packages/components/src/**/*.test.ts'), ...find('packages/sdk/src/**/*.browser.test.ts')];
  const wtr = ['web-test-runner', '--config', 'web-test-runner.config.mjs'];
  return {
    name: `components-${engine}`,
    counts: 'wtr',
    command: engine === 'webkit' ? ['xvfb-run', '-a', ...wtr] : wtr,
    env: { BROWSERS: engine },
    browser: true,
    missing: !presentEngines().includes(engine) && engine,
    absent: files.length === 0,
  };
}

/** The folders of test/ whose tests need no build. */
const ofSources = ['parity', 'scripts'];

/** Each folder of test/ that holds tests is a stage. All but those `ofSources` drive what `npm run build` made. */
function crossTests() {
  return readdirSync(join(root, 'test'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => {
      const stage = nodeTests(name, find(`test/${name}/**/*.test.ts`));
      return ofSources.includes(name) ? stage : { ...stage, browser: true, needs: ['build'] };
    });
}

function storybook() {
  if (!has('.storybook') || !find('stories/**/*.stories.ts').length) return [];
  const build = {
    name: 'storybook',
    counts: 'exit',
    command: ['storybook', 'build', '-o', 'storybook-static', '--quiet'],
    needs: ['build'],
  };
  const smoke = {
    name: 'stories',
    counts: 'report',
    command: ['node', 'scripts/stories-smoke.mjs'],
    needs: ['storybook'],
    browser: true,
  };
  return [
    build,
    {
      ...smoke,
      missing: !presentEngines().includes('chromium') && 'chromium',
      absent: !has('scripts/stories-smoke.mjs'),
    },
  ];
}
