import { answer, exampleOf, problem } from '@sotay/sdk/testing';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../../packages/components/src/data-requests/data-requests.define.ts';
import { pressIn } from '../support/appears.ts';
import { reaches, stateStories } from '../support/states.ts';

export default {
  title: 'DataRequests/DataRequests',
  component: 'sotay-data-requests',
  render: () => html`<sotay-data-requests></sotay-data-requests>`,
} satisfies Meta;

const states = stateStories({ operation: 'listMyDataRequests' });
export const Idle = states.idle;
export const Loading = states.loading;
export const Stale = states.stale;
export const SignedOut = states.signedOut;
export const Forbidden = states.forbidden;
export const Offline = states.offline;
export const Failed = states.error;

/** Nothing was sent yet: the form is there. */
export const Empty: StoryObj = {
  parameters: { api: () => [answer('listMyDataRequests', 200, { items: [], nextCursor: null })] },
  play: reaches('idle'),
};

const press = pressIn('sotay-data-requests');

/** One of each state, and what was answered. */
export const Answered: StoryObj = {
  parameters: {
    api: () => [
      answer('listMyDataRequests', 200, {
        items: [
          exampleOf('submitDataRequest', 201),
          { ...exampleOf('extendDataRequest', 200), id: '0192f0c1-0000-7000-8000-000000002061' },
          { ...exampleOf('completeDataRequest', 200), id: '0192f0c1-0000-7000-8000-000000002062' },
        ],
        nextCursor: null,
      }),
    ],
  },
  play: async (context) => {
    await reaches('idle')(context);
    await press(context, '.mine li:nth-child(3) summary');
  },
};

/** The right is not chosen yet. */
export const NotChosen: StoryObj = {
  play: async (context) => {
    await reaches('idle')(context);
    await press(context, 'form .button');
  },
};

const exampleOld = 'Để xem đầy đủ thông tin của mình, đề nghị đồng chí đăng nhập lại.';

/** The sign-in is too old to hand everything over. */
export const SignInTooOld: StoryObj = {
  parameters: { api: () => [problem('downloadMyData', 401, { code: 'sign-in-too-old', detail: exampleOld })] },
  play: async (context) => {
    await reaches('idle')(context);
    await press(context, '[aria-labelledby=download] .button');
  },
};

const superior = { persona: 'superior' };
const [waiting, accepted] = exampleOf('listDataRequests', 200).items;
const inbox = {
  ...superior,
  api: () => [
    answer('listDataRequests', 200, {
      items: [
        { ...waiting!, id: '0192f0c1-0000-7000-8000-000000002063', answerDueOn: '2026-11-12', overdue: true },
        waiting!,
        accepted!,
      ],
      nextCursor: null,
    }),
  ],
};

/** For a committee: the overdue ones first. */
export const Inbox: StoryObj = { parameters: inbox, play: reaches('idle') };

export const Refusing: StoryObj = {
  parameters: inbox,
  play: async (context) => {
    await reaches('idle')(context);
    await press(context, '.inbox li:nth-child(2) summary');
    await press(context, '.inbox li:nth-child(2) [data-act=refuse]');
  },
};

/** Before the press it is said that the account goes with it. */
export const CompletingWithdrawal: StoryObj = {
  parameters: {
    ...superior,
    api: () => [
      answer('listDataRequests', 200, {
        items: [{ ...accepted!, kind: 'withdraw', consentId: '0192f0c1-0000-7000-8000-000000002001' }],
        nextCursor: null,
      }),
    ],
  },
  play: async (context) => {
    await reaches('idle')(context);
    await press(context, '.inbox summary');
    await press(context, '.inbox [data-act=complete]');
  },
};

export const Extending: StoryObj = {
  parameters: inbox,
  play: async (context) => {
    await reaches('idle')(context);
    await press(context, '.inbox li:nth-child(3) summary');
    await press(context, '.inbox li:nth-child(3) [data-act=extend]');
  },
};
