import { answer, exampleOf } from '@sotay/sdk/testing';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../../packages/components/src/audit/access-log.define.ts';
import { reaches, stateStories } from '../support/states.ts';

export default {
  title: 'Audit/AccessLog',
  component: 'sotay-access-log',
  render: () => html`<sotay-access-log></sotay-access-log>`,
} satisfies Meta;

const states = stateStories({ operation: 'listMyAccesses' });
export const Idle = states.idle;
export const Loading = states.loading;
export const Stale = states.stale;
export const Empty = states.empty;
export const SignedOut = states.signedOut;
export const Forbidden = states.forbidden;
export const Offline = states.offline;
export const Failed = states.error;

const page = exampleOf('listMyAccesses', 200);
const [first] = page.items;
const nobody = { memberId: null, fullName: null, role: null, organization: null };

/** By oneself, by a command on the server, of a kind that is not known yet; and there are more. */
export const EveryKind: StoryObj = {
  parameters: {
    api: () => [
      answer('listMyAccesses', 200, {
        items: [
          ...page.items,
          { ...first!, byMyself: true, purpose: 'ownData', fields: ['citizenId', 'partyCardNumber'] },
          { ...first!, actor: nobody, action: 'member.imported', purpose: null, fields: [] },
          { ...first!, action: 'member.framed', purpose: 'other', fields: ['shoeSize'] },
        ],
        nextCursor: 'next',
      }),
    ],
  },
  play: reaches('idle'),
};
