import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../../packages/components/src/support/assisted-session.define.ts';
import { appearsIn } from './appears.ts';
import { reaches, stateStories } from './states.ts';

export default {
  title: 'Support/AssistedSession',
  component: 'sotay-assisted-session',
  render: () => html`<sotay-assisted-session></sotay-assisted-session>`,
} satisfies Meta;

const states = stateStories({ operation: 'listSupportAssignments' });
export const Idle = states.idle;
export const Loading = states.loading;
export const Empty = states.empty;
export const SignedOut = states.signedOut;
export const Forbidden = states.forbidden;
export const Offline = states.offline;
export const Failed = states.error;
/** Its ground is never old: while it is read again, what was chosen stays. */
export const Stale = states.stale;

type Context = Parameters<NonNullable<StoryObj['play']>>[0];

const appears = appearsIn('sotay-assisted-session');

const choose = async (context: Context, task: string): Promise<void> => {
  await reaches('idle')(context);
  (await appears(context, 'input[name=assignmentId]')).click();
  (await appears(context, `input[value=${task}]`)).click();
  (await appears(context, 'form .button')).click();
  await appears(context, '#code');
};

const start = async (context: Context, task: string, code = '24681357'): Promise<void> => {
  await choose(context, task);
  (await appears(context, '#agree')).click();
  const field = (await appears(context, '#code')) as HTMLInputElement;
  field.value = code;
  field.dispatchEvent(new Event('input'));
  (await appears(context, 'form .actions .button')).click();
};

export const Consent: StoryObj = { play: (context) => choose(context, 'submitFeedback') };

export const WrongCode: StoryObj = {
  play: async (context) => {
    await start(context, 'submitFeedback', '11111111');
    await appears(context, '[role=alert]');
  },
};

const working =
  (task: string, tag: string, part: string): NonNullable<StoryObj['play']> =>
  async (context) => {
    await start(context, task);
    const element = await appears(context, tag);
    await appearsIn(tag, element.shadowRoot!)(context, part);
  };

export const Feedback: StoryObj = { play: working('submitFeedback', 'sotay-feedback-form', 'form') };
export const Notice: StoryObj = { play: working('acknowledgeMeeting', 'sotay-meeting-notice', '.card') };
export const Announcements: StoryObj = { play: working('markAnnouncementRead', 'sotay-announcements', 'summary') };

export const Done: StoryObj = {
  play: async (context) => {
    await working('markAnnouncementRead', 'sotay-announcements', 'summary')(context);
    const list = await appears(context, 'sotay-announcements');
    list.shadowRoot!.querySelector('summary')!.click();
    await appears(context, '.done');
  },
};

/** The server says so at the next call; what was written stays. */
export const Over: StoryObj = {
  play: async (context) => {
    await working('submitFeedback', 'sotay-feedback-form', 'form')(context);
    const { now } = Date;
    Date.now = () => now() + 16 * 60_000;
    await appears(context, '.block').finally(() => (Date.now = now));
  },
};
