import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { StorybookConfig } from '@storybook/web-components-vite';
import { defaultClientConditions, mergeConfig } from 'vite';

const path = (relative: string): string => fileURLToPath(new URL(`../${relative}`, import.meta.url));

const config: StorybookConfig = {
  framework: '@storybook/web-components-vite',
  stories: ['../stories/**/*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  staticDirs: [{ from: '../node_modules/msw/lib/mockServiceWorker.js', to: '/mockServiceWorker.js' }],
  viteFinal(vite) {
    // The documentation pages are made from the manifest, so it must tell what the sources say now.
    const sources = 'packages/components/src/**/!(*.test|*.define).ts';
    const analyze = ['analyze', '--litelement', '--globs', sources, '--outdir', 'packages/components', '--quiet'];
    execFileSync(path('node_modules/.bin/cem'), analyze, { cwd: path('.'), stdio: ['ignore', 'ignore', 'inherit'] });
    return mergeConfig(vite, { resolve: { conditions: ['sotay-source', ...defaultClientConditions] } });
  },
};
export default config;
