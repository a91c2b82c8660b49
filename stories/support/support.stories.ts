import { exampleOf, handle, respond } from '@sotay/sdk/testing';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../../packages/components/src/support/support.define.ts';
import { appearsIn } from './appears.ts';
import { reaches, stateStories } from './states.ts';

export default {
  title: 'Support/Support',
  component: 'sotay-support',
  render: () => html`<sotay-support></sotay-support>`,
} satisfies Meta;

const states = stateStories({ operation: 'listSupportAssignments' });
export const Idle = states.idle;
export const Loading = states.loading;
export const Stale = states.stale;
export const Empty = states.empty;
export const SignedOut = states.signedOut;
export const Forbidden = states.forbidden;
export const Offline = states.offline;
export const Failed = states.error;

const appears = appearsIn('sotay-support');

export const Secretary: StoryObj = { parameters: { persona: 'secretary' }, play: reaches('idle') };

const [assignment] = exampleOf('listSupportAssignments', 200).items;
/** None, a locked code, one that expired, one that begins later, and one that was ended. */
export const Several: StoryObj = {
  parameters: {
    persona: 'secretary',
    api: () => [
      handle('listSupportAssignments', () =>
        respond(200, {
          items: [
            assignment,
            {
              ...assignment!,
              id: assignment!.id.replace(/1$/, '2'),
              helped: { id: assignment!.id, fullName: 'Trần Thị Kim Minh Họa Tên Rất Dài Để Thử' },
              codeState: 'locked',
            },
            {
              ...assignment!,
              id: assignment!.id.replace(/1$/, '3'),
              from: '2026-12-01',
              to: '2026-12-31',
              state: 'planned',
              codeState: 'none',
              codeIssuedAt: null,
            },
            { ...assignment!, id: assignment!.id.replace(/1$/, '5'), codeState: 'expired' },
            { ...assignment!, id: assignment!.id.replace(/1$/, '4'), state: 'ended', outcome: 'independent' },
          ],
          nextCursor: null,
        }),
      ),
    ],
  },
  play: reaches('idle'),
};

const press =
  (selector: string, shown: string): NonNullable<StoryObj['play']> =>
  async (context) => {
    await reaches('idle')(context);
    (await appears(context, selector)).click();
    await appears(context, shown);
  };

export const Assigning: StoryObj = {
  parameters: { persona: 'secretary' },
  play: press('.assign', 'sotay-select'),
};
export const Ending: StoryObj = { parameters: { persona: 'secretary' }, play: press('.end', '.row form') };
export const Code: StoryObj = { parameters: { persona: 'secretary' }, play: press('.issue', '.code') };
