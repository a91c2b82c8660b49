import { answer, exampleOf } from '@sotay/sdk/testing';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../../packages/components/src/feedback/feedback-list.define.ts';
import { reaches, stateStories } from '../support/states.ts';

export default {
  title: 'Feedback/FeedbackList',
  component: 'sotay-feedback-list',
  render: () => html`<sotay-feedback-list></sotay-feedback-list>`,
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

const summaries = (canvas: HTMLElement): NodeListOf<HTMLElement> =>
  canvas.querySelector('sotay-feedback-list')!.shadowRoot!.querySelectorAll<HTMLElement>('summary');

export const Opened: StoryObj = {
  play: async (context) => {
    await reaches('idle')(context);
    for (const summary of summaries(context.canvasElement)) summary.click();
  },
};

const page = exampleOf('listFeedback', 200);
export const EveryState: StoryObj = {
  parameters: {
    api: () => [
      answer('listFeedback', 200, {
        ...page,
        items: [
          ...['submitted', 'received', 'forwarded', 'answered', 'closed'].map((state) => ({
            ...page.items[0]!,
            state,
            dueAt: '2099-01-04T23:59:59+07:00',
          })),
          { ...page.items[0]!, dueAt: '2026-01-05T23:59:59+07:00' },
        ],
      }),
    ],
  },
  play: reaches('idle'),
};

export const Received: StoryObj = {
  parameters: { persona: 'secretary' },
  render: () => html`<sotay-feedback-list box="received"></sotay-feedback-list>`,
  play: async (context) => {
    await reaches('idle')(context);
    summaries(context.canvasElement)[0]!.click();
    const root = context.canvasElement.querySelector('sotay-feedback-list')!.shadowRoot!;
    root.querySelector<HTMLElement>('.actions .button')!.click();
  },
};
