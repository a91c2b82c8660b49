import { answer, exampleOf, problem } from '@sotay/sdk/testing';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../../packages/components/src/members/own-record.define.ts';
import { appearsIn } from '../support/appears.ts';
import { reaches, stateStories } from '../support/states.ts';

export default {
  title: 'Members/OwnRecord',
  component: 'sotay-own-record',
  render: () => html`<sotay-own-record></sotay-own-record>`,
} satisfies Meta;

const states = stateStories({ operation: 'getMyProfile' });
export const Idle = states.idle;
export const Loading = states.loading;
export const Stale = states.stale;
export const SignedOut = states.signedOut;
export const Forbidden = states.forbidden;
export const Offline = states.offline;
export const Failed = states.error;

type Context = Parameters<NonNullable<StoryObj['play']>>[0];
const appears = appearsIn('sotay-own-record');

const type = async (context: Context, name: string, text: string): Promise<void> => {
  const field = await appears(context, `[name=${name}]`);
  const control = await appearsIn(name, field.shadowRoot!)(context, '.control');
  (control as HTMLInputElement).value = text;
  control.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
};

const fill = async (context: Context): Promise<void> => {
  await reaches('idle')(context);
  await appears(context, '.own');
  (await appears(context, '[data-field=gender]')).click();
  (await appears(context, '[data-field=partyCardNumber]')).click();
  await type(context, 'partyCardNumber', '060 052 000 123');
  await type(context, 'reason', 'Thẻ đảng viên mới cấp ghi số khác.');
};

/** Two fields chosen; what is unusual is said at once. */
export const Doubts: StoryObj = { play: fill };

const send = async (context: Context): Promise<void> => {
  await fill(context);
  (await appears(context, 'form')).dispatchEvent(new SubmitEvent('submit', { bubbles: true, cancelable: true }));
};

export const Sent: StoryObj = {
  play: async (context) => {
    await send(context);
    await appears(context, '#said');
  },
};
export const NotSent: StoryObj = {
  parameters: { api: () => [problem('submitProfileCorrection', 409)] },
  play: async (context) => {
    await send(context);
    await appears(context, '#failed');
  },
};

/** One of each state, and the history. */
export const EveryState: StoryObj = {
  parameters: {
    api: () => [
      answer('listMyProfileCorrections', 200, {
        items: [
          ...exampleOf('listMyProfileCorrections', 200).items,
          { ...exampleOf('decideProfileCorrection', 200), id: '0192f0c1-0000-7000-8000-000000003011' },
          { ...exampleOf('withdrawProfileCorrection', 200), id: '0192f0c1-0000-7000-8000-000000003012' },
        ],
        nextCursor: 'next',
      }),
    ],
  },
  play: async (context) => {
    await reaches('idle')(context);
    (await appears(context, '.own > .actions .button:not(.more)')).click();
    await appears(context, '#history');
  },
};
