import { answer, exampleOf } from '@sotay/sdk/testing';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../../packages/components/src/announcements/announcements.define.ts';
import { reaches, stateStories } from '../support/states.ts';

export default {
  title: 'Announcements/Announcements',
  component: 'sotay-announcements',
  render: () => html`<sotay-announcements></sotay-announcements>`,
} satisfies Meta;

const states = stateStories({ operation: 'listAnnouncements' });
export const Idle = states.idle;
export const Loading = states.loading;
export const Stale = states.stale;
export const Empty = states.empty;
export const SignedOut = states.signedOut;
export const Forbidden = states.forbidden;
export const Offline = states.offline;
export const Failed = states.error;

const rootOf = (canvas: HTMLElement): ShadowRoot => canvas.querySelector('sotay-announcements')!.shadowRoot!;

export const Opened: StoryObj = {
  play: async (context) => {
    await reaches('idle')(context);
    for (const summary of rootOf(context.canvasElement).querySelectorAll('summary')) summary.click();
  },
};

export const Answering: StoryObj = {
  play: async (context) => {
    await reaches('idle')(context);
    const root = rootOf(context.canvasElement);
    root.querySelector('summary')!.click();
    root.querySelector<HTMLElement>('.content .button')!.click();
  },
};

const page = exampleOf('listAnnouncements', 200);
const [first] = page.items;
/** Long titles, and markup that stays text. */
export const LongWords: StoryObj = {
  parameters: {
    api: () => [
      answer('listAnnouncements', 200, {
        ...page,
        items: [
          { ...first!, title: `${first!.title}, ${first!.body}` },
          { ...first!, id: `${first!.id.slice(0, -1)}9`, title: '<script>alert(1)</script>', pinnedUntil: null },
        ],
      }),
    ],
  },
  play: reaches('idle'),
};
