import { answer, exampleOf, handle } from '@sotay/sdk/testing';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { HttpResponse } from 'msw';
import '../../packages/components/src/meetings/meeting-notice.define.ts';
import '../../packages/components/src/meetings/meetings.define.ts';
import { appearsIn } from '../support/appears.ts';
import { reaches, stateStories } from '../support/states.ts';

export default {
  title: 'Meetings/Meetings',
  component: 'sotay-meetings',
  render: () => html`<sotay-meetings></sotay-meetings>`,
} satisfies Meta;

const appears = appearsIn('sotay-meetings');
const states = stateStories({ operation: 'listMeetings' });
export const Idle = states.idle;
export const Loading = states.loading;
export const Stale = states.stale;
export const Empty = states.empty;
export const SignedOut = states.signedOut;
export const Forbidden = states.forbidden;
export const Offline = states.offline;
export const Failed = states.error;

const page = exampleOf('listMeetings', 200);

/** Choosing a meeting shows it in the notice below. */
export const WithNotice: StoryObj = {
  render: () =>
    html`<sotay-meetings for="notice"></sotay-meetings><sotay-meeting-notice id="notice"></sotay-meeting-notice>`,
  play: async (context) => {
    (await appears(context, '.open')).click();
    await appears(context, '.current');
  },
};

export const AsLinks: StoryObj = {
  render: () => html`<sotay-meetings href="/sinh-hoat?id={id}"></sotay-meetings>`,
  play: reaches('idle'),
};

/** Those who prepare meetings see drafts, and how many answered. */
export const ForTheSecretary: StoryObj = {
  parameters: {
    api: () => [
      answer('listMeetings', 200, {
        ...page,
        items: [
          exampleOf('createMeeting', 201),
          ...page.items.map((meeting) => ({
            ...meeting,
            answerCounts: { invited: 22, attending: 14, absent: 2, none: 6 },
          })),
        ],
      }),
    ],
  },
  play: reaches('idle'),
};

/** Every word that the chip of a meeting can say. */
export const EveryState: StoryObj = {
  parameters: {
    api: () => {
      const [first, , third] = page.items;
      const absence = third?.myAnswer?.absenceRequest;
      if (!first || !absence) throw new Error('the example has no absence request');
      const asked = (state: string) => ({
        acknowledgement: state === 'declined' ? 'none' : 'absent',
        acknowledgedVersion: 0,
        absenceRequest: { ...absence, state },
      });
      const items = [
        first,
        { ...first, myAnswer: { acknowledgement: 'attending', acknowledgedVersion: 1, absenceRequest: null } },
        ...['submitted', 'accepted', 'declined'].map((state) => ({ ...first, myAnswer: asked(state) })),
        ...['draft', 'postponed', 'cancelled', 'held', 'minuted', 'reported'].map((state) => ({
          ...first,
          state,
          stateReason: null,
        })),
        { ...first, myAnswer: null },
      ];
      return [
        answer('listMeetings', 200, {
          ...page,
          items: items.map((meeting, index) => ({ ...meeting, id: `${meeting.id.slice(0, -2)}${10 + index}` })),
        }),
      ];
    },
  },
  play: reaches('idle'),
};

export const MorePages: StoryObj = {
  parameters: {
    api: () => [
      handle('listMeetings', ({ request }) => {
        const further = new URL(request.url).searchParams.has('cursor');
        return HttpResponse.json({ ...page, nextCursor: further ? null : 'further' });
      }),
    ],
  },
  play: async (context) => {
    (await appears(context, '.more')).click();
    await new Promise((resolve) => setTimeout(resolve, 300));
  },
};
