import { answer, exampleOf, problem } from '@sotay/sdk/testing';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { HttpHandler } from 'msw';
import { html } from 'lit';
import '../../packages/components/src/roles/roles.define.ts';
import { appearsIn } from '../support/appears.ts';
import { reaches, stateStories } from '../support/states.ts';

export default {
  title: 'Roles/Roles',
  component: 'sotay-roles',
  render: () => html`<sotay-roles></sotay-roles>`,
} satisfies Meta;

const { items: reviews } = exampleOf('reviewRoles', 200);
const cell = reviews.at(-1)!.organization;
const members = ['Ngô Văn Ví Dụ', 'Dương Thị Mẫu', 'Lý Đức Thử'].map((fullName, index) => ({
  id: `0192f0c1-0000-7000-8000-${String(8000 + index).padStart(12, '0')}`,
  fullName,
  currentCell: cell,
}));

const secretaryExists =
  'Trong thời gian này tổ chức đảng đã có bí thư. Đề nghị đồng chí xem lại người đang giữ, thu hồi rồi phân quyền mới.';

/** The API of the superior committee. */
const api =
  (further: readonly HttpHandler[] = []) =>
  (): HttpHandler[] => [
    ...further,
    answer('reviewRoles', 200, { items: reviews, nextCursor: null }),
    answer('listOrganizations', 200, { items: [], nextCursor: null }),
    answer('listMembers', 200, { items: members, nextCursor: null }),
  ];

const states = stateStories({ operation: 'reviewRoles', content: api() });
export const Idle = states.idle;
export const Loading = states.loading;
export const Stale = states.stale;
export const Empty = states.empty;
export const SignedOut = states.signedOut;
export const Forbidden = states.forbidden;
export const Offline = states.offline;
export const Failed = states.error;

type Context = Parameters<NonNullable<StoryObj['play']>>[0];

const appears = appearsIn('sotay-roles');

const unfold = async (context: Context): Promise<void> => {
  await reaches('idle')(context);
  const root = context.canvasElement.querySelector('sotay-roles')!.shadowRoot!;
  for (const summary of root.querySelectorAll('summary')) summary.click();
};

const grant = async (context: Context): Promise<void> => {
  await unfold(context);
  (await appears(context, '.content > .button')).click();
  await appears(context, '.grant [name=member]');
};

export const Unfolded: StoryObj = { parameters: { api: api() }, play: unfold };
export const Granting: StoryObj = { parameters: { api: api() }, play: grant };

const fill = async (context: Context): Promise<void> => {
  await grant(context);
  for (const [name, value] of [
    ['member', members[0]!.id],
    ['role', 'secretary'],
  ] as const) {
    const select = (await appears(context, `.grant [name=${name}]`)).shadowRoot!.querySelector('select')!;
    select.value = value;
    for (const type of ['input', 'change']) select.dispatchEvent(new Event(type, { bubbles: true, composed: true }));
  }
};

export const Refused: StoryObj = {
  parameters: { api: api([problem('grantRole', 409, { code: 'secretary-exists', detail: secretaryExists })]) },
  play: async (context) => {
    await fill(context);
    (await appears(context, '.grant .button')).click();
    await appears(context, '.grant .failed');
  },
};

export const Ending: StoryObj = {
  parameters: { api: api() },
  play: async (context) => {
    await unfold(context);
    (await appears(context, '.holder .button')).click();
    await appears(context, '.end sotay-textarea');
  },
};

export const Ended: StoryObj = {
  parameters: { api: api([answer('revokeRole', 200, { ...exampleOf('revokeRole', 200), organization: cell })]) },
  play: async (context) => {
    await unfold(context);
    (await appears(context, '.holder .button')).click();
    const field = (await appears(context, '.end sotay-textarea')).shadowRoot!.querySelector('textarea')!;
    field.value = 'Đồng chí chuyển sang nhiệm vụ khác.';
    field.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    (await appears(context, '.end .button')).click();
    await appears(context, '.done');
  },
};
