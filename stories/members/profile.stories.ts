import type { Meta } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../../packages/components/src/members/profile.define.ts';
import { stateStories } from '../support/states.ts';

export default {
  title: 'Members/Profile',
  component: 'sotay-profile',
  render: () => html`<sotay-profile></sotay-profile>`,
} satisfies Meta;

const states = stateStories({ operation: 'getMyProfile' });
export const Idle = states.idle;
export const Loading = states.loading;
export const Stale = states.stale;
export const SignedOut = states.signedOut;
export const Forbidden = states.forbidden;
export const Offline = states.offline;
export const Failed = states.error;
