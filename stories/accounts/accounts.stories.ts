import { answer, exampleOf, handle, problem } from '@sotay/sdk/testing';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { HttpResponse } from 'msw';
import type { HttpHandler } from 'msw';
import { html } from 'lit';
import '../../packages/components/src/accounts/accounts.define.ts';
import { appearsIn } from '../support/appears.ts';
import { reaches, stateStories } from '../support/states.ts';

export default {
  title: 'Accounts/Accounts',
  component: 'sotay-accounts',
  render: () => html`<sotay-accounts></sotay-accounts>`,
} satisfies Meta;

type Context = Parameters<NonNullable<StoryObj['play']>>[0];
const appears = appearsIn('sotay-accounts');
const idOf = (number: number): string => `0192f0c1-0000-7000-8000-${String(number).padStart(12, '0')}`;

const session = exampleOf('getSession', 200);
const secretary = answer('getSession', 200, {
  ...session,
  roles: [...session.roles, { role: 'secretary', organization: session.cell }],
  operations: [...session.operations, 'approveAccount', 'rejectAccount', 'lockAccount'],
});
const locked = {
  ...exampleOf('lockAccount', 200),
  id: idOf(7001),
  member: { id: idOf(8001), fullName: 'Trần Thị Kim Minh Họa Tên Rất Dài Để Thử' },
};
const active = ['Ngô Văn Ví Dụ', 'Dương Thị Mẫu', 'Lý Đức Thử'].map((fullName, index) => ({
  ...exampleOf('approveAccount', 200),
  id: idOf(7002 + index),
  member: { id: idOf(8002 + index), fullName },
  birthYear: 1948 + index,
}));
/** One is the reader’s own, one is for the committee above. */
const everyKind = [
  ...active,
  { ...active[0]!, id: idOf(7010), member: { id: session.memberId, fullName: session.fullName } },
  {
    ...active[0]!,
    id: idOf(7011),
    member: { id: idOf(8011), fullName: 'Trần Thị Ví Dụ' },
    decider: { role: 'superior', organization: session.cell },
  },
];

const api = (further: readonly HttpHandler[] = []): HttpHandler[] => [
  ...further,
  secretary,
  handle('listAccounts', ({ request }) => {
    const isLocked = new URL(request.url).searchParams.get('state') === 'locked';
    return HttpResponse.json({ items: isLocked ? [locked] : everyKind, nextCursor: null });
  }),
];

const states = stateStories({ operation: 'listAccounts', content: api });
export const Idle = states.idle;
export const Loading = states.loading;
export const Stale = states.stale;
export const Empty = states.empty;
export const SignedOut = states.signedOut;
export const Forbidden = states.forbidden;
export const Offline = states.offline;
export const Failed = states.error;

const begin = async (context: Context, act: string): Promise<void> => {
  await reaches('idle')(context);
  (await appears(context, `[data-act=${act}]`)).click();
  await appears(context, '.means');
};
const confirm = async (context: Context, reason = ''): Promise<void> => {
  if (reason) {
    const control = (await appears(context, 'sotay-textarea')).shadowRoot!.querySelector('textarea')!;
    control.value = reason;
    control.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  }
  (await appears(context, 'form .button')).click();
};

export const Locking: StoryObj = { parameters: { api: () => api() }, play: (context) => begin(context, 'lock') };
export const Unlocking: StoryObj = { parameters: { api: () => api() }, play: (context) => begin(context, 'unlock') };
export const Revoking: StoryObj = { parameters: { api: () => api() }, play: (context) => begin(context, 'revoke') };

export const Revoked: StoryObj = {
  parameters: {
    api: () => api([answer('revokeAccount', 200, { ...locked, state: 'closed', version: 4 })]),
  },
  play: async (context) => {
    await begin(context, 'revoke');
    await confirm(context, 'Đồng chí đã chuyển sinh hoạt.');
    await appears(context, '.chip.neutral');
  },
};
/** The reason stays. */
export const NotSent: StoryObj = {
  parameters: { api: () => api([problem('lockAccount', 500)]) },
  play: async (context) => {
    await begin(context, 'lock');
    await confirm(context, 'Đồng chí báo mất điện thoại.');
    await appears(context, 'form .failed');
  },
};
/** Somebody else was quicker. */
export const DecidedByAnother: StoryObj = {
  parameters: { api: () => api([problem('unlockAccount', 409)]) },
  play: async (context) => {
    await begin(context, 'unlock');
    await confirm(context);
    await appears(context, '.failed');
  },
};
