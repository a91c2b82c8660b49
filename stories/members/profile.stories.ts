import { answer, exampleOf } from '@sotay/sdk/testing';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../../packages/components/src/members/own-record.define.ts';
import '../../packages/components/src/members/profile.define.ts';
import { appearsIn } from '../support/appears.ts';
import { reaches, stateStories } from '../support/states.ts';

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

/** An exemption that ends within a month. */
export const ExemptionEnds: StoryObj = {
  parameters: {
    api: () => [
      answer('getMyProfile', 200, {
        ...exampleOf('getMyProfile', 200),
        activityState: 'exempt',
        exemptUntil: new Date(Date.now() + 12 * 86_400_000).toISOString().slice(0, 10),
      }),
    ],
  },
  play: reaches('idle'),
};

const press = (act: string, selector: string): StoryObj => ({
  parameters: { reveals: act === 'reveal' },
  play: async (context) => {
    await reaches('idle')(context);
    (await appearsIn('sotay-profile')(context, `[value=${act}]`)).click();
    await appearsIn('sotay-own-record')(context, selector);
  },
});
export const Correcting = press('correct', '.own');
export const Revealed = press('reveal', '#revealed');
