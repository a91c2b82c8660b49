import type { Loader } from '@storybook/web-components-vite';
import { forgetDrafts } from '../../packages/components/src/foundation/drafts.ts';

/** What was typed in the story before comes back in the same tab, as it should for a reader: the next story begins without. */
export const withoutDrafts: Loader = async () => {
  await forgetDrafts();
  return {};
};
