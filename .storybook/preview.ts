import { setCustomElementsManifest } from '@storybook/web-components-vite';
import type { Preview } from '@storybook/web-components-vite';
import manifest from '../packages/components/custom-elements.json';
import '../packages/components/src/sotay.css';
import { serveStory } from '../stories/support/api.ts';
import { withoutDrafts } from '../stories/support/drafts.ts';
import { inProvider } from '../stories/support/provider.ts';

document.documentElement.lang = 'vi';
setCustomElementsManifest(manifest);

const preview: Preview = {
  tags: ['autodocs'],
  loaders: [withoutDrafts, serveStory],
  decorators: [inProvider],
  parameters: {
    a11y: { test: 'error' },
    layout: 'padded',
    viewport: {
      options: {
        desktop: { name: '1280', styles: { width: '1280px', height: '800px' } },
        phone: { name: '360', styles: { width: '360px', height: '740px' } },
      },
    },
  },
  globalTypes: {
    theme: {
      description: 'Theme of the provider',
      toolbar: { title: 'Theme', icon: 'mirror', items: ['light', 'dark', 'contrast', 'auto'], dynamicTitle: true },
    },
    textScale: {
      description: 'Text size of the provider',
      toolbar: { title: 'Text size', icon: 'paragraph', items: ['100', '125', '150', '200'], dynamicTitle: true },
    },
  },
  initialGlobals: { theme: 'light', textScale: '100' },
};
export default preview;
