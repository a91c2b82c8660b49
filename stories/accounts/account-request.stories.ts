import { answer, exampleOf, problem } from '@sotay/sdk/testing';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../../packages/components/src/accounts/account-request.define.ts';
import { appearsIn } from '../support/appears.ts';
import { reaches, stateStories } from '../support/states.ts';

export default {
  title: 'Accounts/AccountRequest',
  component: 'sotay-account-request',
  render: () => html`<sotay-account-request></sotay-account-request>`,
} satisfies Meta;

const examples = {
  pending: exampleOf('registerAccount', 201),
  rejected: exampleOf('rejectAccount', 200),
  active: exampleOf('approveAccount', 200),
  locked: exampleOf('lockAccount', 200),
  closed: exampleOf('revokeAccount', 200),
};
const mine = (state: keyof typeof examples) => [answer('getMyAccount', 200, examples[state])];

const states = stateStories({ operation: 'getMyAccount', content: () => mine('pending') });
export const Idle = states.idle;
export const Loading = states.loading;
export const Stale = states.stale;
export const SignedOut = states.signedOut;
export const Forbidden = states.forbidden;
export const Offline = states.offline;
export const Failed = states.error;

/** Nobody has registered yet. */
export const Empty: StoryObj = {
  parameters: { api: () => [problem('getMyAccount', 404)] },
  play: reaches('idle'),
};
export const Rejected: StoryObj = { parameters: { api: () => mine('rejected') }, play: reaches('idle') };
export const Active: StoryObj = { parameters: { api: () => mine('active') }, play: reaches('idle') };
export const Locked: StoryObj = { parameters: { api: () => mine('locked') }, play: reaches('idle') };
export const Closed: StoryObj = { parameters: { api: () => mine('closed') }, play: reaches('idle') };

const appears = appearsIn('sotay-account-request');

/** The list has nobody of that name: the words stay, and the reader learns whom to ask. */
export const NotListed: StoryObj = {
  parameters: { api: () => [problem('getMyAccount', 404), problem('registerAccount', 422)] },
  play: async (context) => {
    await reaches('idle')(context);
    for (const [name, words] of Object.entries({
      fullName: 'Lý Thị Đăng Ký',
      birthDate: '14/03/1952',
      citizenId: '099 152 000 110',
    })) {
      const field = await appears(context, `[name=${name}]`);
      const control = field.shadowRoot!.querySelector<HTMLInputElement>('.control')!;
      control.value = words;
      control.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    }
    (await appears(context, 'form .button')).click();
    await appears(context, '#failed');
  },
};
