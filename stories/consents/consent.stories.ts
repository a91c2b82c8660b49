import { answer, exampleOf } from '@sotay/sdk/testing';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { HttpHandler } from 'msw';
import { html } from 'lit';
import '../../packages/components/src/consents/consent.define.ts';
import { pressIn } from '../support/appears.ts';
import { reaches, stateStories } from '../support/states.ts';

export default {
  title: 'Consents/Consent',
  component: 'sotay-consent',
  render: () => html`<sotay-consent></sotay-consent>`,
} satisfies Meta;

const purposes = exampleOf('listConsentPurposes', 200).items;
const mine = exampleOf('listMyConsents', 200).items;
const given = mine.flatMap(({ history }) => history);
const none = (): HttpHandler[] => [answer('listConsentPurposes', 200, { items: [] })];

const states = stateStories({ operation: 'listMyConsents', empty: none });
/** Two given, one open. */
export const Idle = states.idle;
export const Loading = states.loading;
export const Stale = states.stale;
export const Empty = states.empty;
export const SignedOut = states.signedOut;
export const Forbidden = states.forbidden;
export const Offline = states.offline;
export const Failed = states.error;

const press = pressIn('sotay-consent');

/** At the first sign-in: everything is open, and one purpose is asked about at a time. */
export const FirstSignIn: StoryObj = {
  parameters: {
    api: () => [answer('listMyConsents', 200, { items: mine.map((one) => ({ ...one, state: 'none', history: [] })) })],
  },
  play: reaches('idle'),
};

/** “Đồng ý” before the notice is ticked. */
export const NotToldYet: StoryObj = {
  play: async (context) => {
    await reaches('idle')(context);
    await press(context, '.choice .button');
  },
};

/** The text has changed since. */
export const Outdated: StoryObj = {
  parameters: {
    api: () => [
      answer('listMyConsents', 200, {
        items: mine.map((one) => (one.purpose === 'feedback' ? { ...one, state: 'outdated' } : one)),
      }),
    ],
  },
  play: reaches('idle'),
};

/** Nothing is open: what was given, with a receipt, and withdrawn. */
export const Answered: StoryObj = {
  parameters: {
    api: () => [
      answer('listMyConsents', 200, {
        items: mine.map((one) =>
          one.purpose === 'adoption'
            ? {
                ...one,
                state: 'withdrawn',
                history: [{ ...given[0]!, withdrawnAt: '2026-11-21T09:00:00+07:00', version: 2 }],
              }
            : one,
        ),
      }),
    ],
  },
  play: async (context) => {
    await reaches('idle')(context);
    await press(context, '[data-purpose=feedback] summary');
  },
};

export const Withdrawing: StoryObj = {
  parameters: Answered.parameters!,
  play: async (context) => {
    await reaches('idle')(context);
    await press(context, '[data-purpose=handbook] summary');
    await press(context, '[data-purpose=handbook] [data-act=leave]');
  },
};

/** The deployment rests this purpose on the law: members are told. */
export const ByLaw: StoryObj = {
  parameters: {
    api: () => [
      answer('listConsentPurposes', 200, {
        items: purposes.map((one) => (one.purpose === 'adoption' ? { ...one, basis: 'law' } : one)),
      }),
    ],
  },
  play: async (context) => {
    await reaches('idle')(context);
    await press(context, '[data-purpose=adoption] summary');
  },
};
