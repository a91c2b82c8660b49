import '../../packages/components/src/foundation/provider.define.ts';
import type { Decorator } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import { baseUrlOf } from './api.ts';

const sampleToken = (): Promise<string> => Promise.resolve('sample-token');

/** Puts a story into a provider, signed in unless `parameters.guest` is set; `parameters.bare` leaves it without one. */
export const inProvider: Decorator = (story, { id, parameters, globals }) => {
  if (parameters['bare']) return html`${story()}`;
  return html`<sotay-provider
    base-url=${baseUrlOf(id)}
    sign-in-url="#dang-nhap"
    theme=${globals['theme']}
    text-scale=${globals['textScale']}
    .token=${parameters['guest'] ? nothing : sampleToken}
    >${story()}</sotay-provider
  >`;
};
