import { answer, exampleOf } from '@sotay/sdk/testing';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../../packages/components/src/feedback/feedback-inbox.define.ts';
import { pressIn } from '../support/appears.ts';
import { reaches, stateStories } from '../support/states.ts';

const secretary = { persona: 'secretary' };

export default {
  title: 'Feedback/FeedbackInbox',
  component: 'sotay-feedback-inbox',
  parameters: secretary,
  render: () => html`<sotay-feedback-inbox></sotay-feedback-inbox>`,
} satisfies Meta;

const states = stateStories({ operation: 'listFeedback' });
export const Idle = states.idle;
export const Loading = states.loading;
export const Stale = states.stale;
export const Empty = states.empty;
export const SignedOut = states.signedOut;
export const Forbidden = states.forbidden;
export const Offline = states.offline;
export const Failed = states.error;

const press = pressIn('sotay-feedback-inbox');

const [first] = exampleOf('listFeedback', 200).items;
const items = [
  { ...first!, id: '0192f0c1-0000-7000-8000-000000000431', dueAt: '2026-11-02T23:59:59+07:00', overdue: true },
  exampleOf('receiveFeedback', 200),
  { ...exampleOf('extendFeedback', 200), id: '0192f0c1-0000-7000-8000-000000000432' },
  { ...exampleOf('closeFeedback', 200), id: '0192f0c1-0000-7000-8000-000000000433' },
];
const every = { api: () => [answer('listFeedback', 200, { items, nextCursor: null })] };

export const OverdueFirst: StoryObj = { parameters: every, play: reaches('idle') };

export const Answering: StoryObj = {
  parameters: every,
  play: async (context) => {
    await reaches('idle')(context);
    await press(context, 'li:nth-child(2) summary');
    await press(context, 'li:nth-child(2) [data-act=answer]');
  },
};

export const Forwarding: StoryObj = {
  parameters: every,
  play: async (context) => {
    await reaches('idle')(context);
    await press(context, 'li:nth-child(2) summary');
    await press(context, 'li:nth-child(2) [data-act=forward]');
    await press(context, 'form .button');
  },
};

export const Extending: StoryObj = {
  parameters: every,
  play: async (context) => {
    await reaches('idle')(context);
    await press(context, 'li:nth-child(2) summary');
    await press(context, 'li:nth-child(2) [data-act=extend]');
  },
};
