import { answer, exampleOf, problem } from '@sotay/sdk/testing';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { HttpHandler } from 'msw';
import { html } from 'lit';
import '../../packages/components/src/accounts/account-approvals.define.ts';
import { appearsIn } from '../support/appears.ts';
import { reaches, stateStories } from '../support/states.ts';

export default {
  title: 'Accounts/AccountApprovals',
  component: 'sotay-account-approvals',
  render: () => html`<sotay-account-approvals></sotay-account-approvals>`,
} satisfies Meta;

/** The API of a secretary with this many accounts that wait. */
const waiting =
  (count: number, further: readonly HttpHandler[] = []) =>
  (): HttpHandler[] => {
    const [example] = exampleOf('listAccounts', 200).items;
    const session = exampleOf('getSession', 200);
    const items = Array.from({ length: count }, (_, index) => ({
      ...example!,
      id: `0192f0c1-0000-7000-8000-${String(7000 + index).padStart(12, '0')}`,
      member: { id: `0192f0c1-0000-7000-8000-${String(8000 + index).padStart(12, '0')}`, fullName: names[index % 6]! },
      birthYear: 1948 + index,
      phoneMatches: [true, null, false][index % 3] ?? null,
      preparation: index % 3 === 1 ? exampleOf('prepareAccount', 200).preparation : null,
    }));
    const secretary = { role: 'secretary', organization: session.cell };
    return [
      ...further,
      answer('listAccounts', 200, { items, nextCursor: null }),
      answer('getSession', 200, {
        ...session,
        roles: [...session.roles, secretary],
        operations: [...session.operations, 'approveAccount', 'rejectAccount'],
      }),
    ];
  };
const names = ['Ngô Văn Ví Dụ', 'Dương Thị Mẫu', 'Lý Đức Thử', 'Đào Thu Minh Họa', 'Hồ Quang Nháp', 'Phan Ngọc Ước'];

const states = stateStories({ operation: 'listAccounts', content: waiting(6), empty: waiting(0) });
export const Idle = states.idle;
export const Loading = states.loading;
export const Stale = states.stale;
export const Empty = states.empty;
export const SignedOut = states.signedOut;
export const Forbidden = states.forbidden;
export const Offline = states.offline;
export const Failed = states.error;

type Context = Parameters<NonNullable<StoryObj['play']>>[0];

const appears = appearsIn('sotay-account-approvals');

export const Rejecting: StoryObj = {
  parameters: { api: waiting(3) },
  play: async (context) => {
    await reaches('idle')(context);
    (await appears(context, '.reject')).click();
    await appears(context, 'form');
  },
};

const review = async (context: Context): Promise<void> => {
  await reaches('idle')(context);
  (await appears(context, '.all input')).click();
  (await appears(context, '.bulk .button[aria-disabled=false]')).click();
  await appears(context, '#step');
};

export const Forty: StoryObj = { parameters: { api: waiting(40) }, play: reaches('idle') };
export const Review: StoryObj = { parameters: { api: waiting(6) }, play: review };

const send = async (context: Context): Promise<void> => {
  await review(context);
  (await appears(context, '.actions .button')).click();
  await appears(context, '#said');
};

export const Approved: StoryObj = {
  parameters: { api: waiting(3, [answer('approveAccount', 200, exampleOf('approveAccount', 200))]) },
  play: send,
};
export const DecidedByAnother: StoryObj = {
  parameters: { api: waiting(3, [problem('approveAccount', 409)]) },
  play: send,
};
export const NotSent: StoryObj = {
  parameters: { api: waiting(3, [problem('approveAccount', 500)]) },
  play: send,
};
