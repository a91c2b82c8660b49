import { answer, exampleOf, problem } from '@sotay/sdk/testing';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { HttpHandler } from 'msw';
import { html } from 'lit';
import '../../packages/components/src/members/profile-corrections.define.ts';
import { appearsIn } from '../support/appears.ts';
import { reaches, stateStories } from '../support/states.ts';

export default {
  title: 'Members/ProfileCorrections',
  component: 'sotay-profile-corrections',
  parameters: { persona: 'secretary' },
  render: () => html`<sotay-profile-corrections></sotay-profile-corrections>`,
} satisfies Meta;

const states = stateStories({ operation: 'listProfileCorrections' });
export const Idle = states.idle;
export const Loading = states.loading;
export const Stale = states.stale;
export const Empty = states.empty;
export const SignedOut = states.signedOut;
export const Forbidden = states.forbidden;
export const Offline = states.offline;
export const Failed = states.error;

type Context = Parameters<NonNullable<StoryObj['play']>>[0];
const appears = appearsIn('sotay-profile-corrections');

const [waiting, closed] = exampleOf('listProfileCorrections', 200).items;
const evidence = exampleOf('addAttachment', 201);
const full = {
  ...waiting!,
  fields: ['fullName', 'birthDate', 'currentCell', 'citizenId', 'phone'],
  before: {
    ...waiting!.before,
    fullName: 'Nguyễn Văn Mầu',
    birthDate: { date: null, year: 1952 },
    currentCell: 'Chi bộ Tổ dân phố số 4',
    phone: null,
  },
  after: {
    ...waiting!.after,
    fullName: 'Nguyễn Phạm Trần Văn Mẫu Dài Dòng Nhiều Chữ',
    birthDate: { date: null, year: 1952 },
    currentCell: 'Chi bộ Tổ dân phố số 5',
  },
  memberDatabaseOnly: ['currentCell'],
  changedMeanwhile: ['phone'],
  attachments: [{ ...evidence, name: 'Căn cước (mẫu).pdf', state: 'available' }],
};
const list =
  (further: readonly HttpHandler[] = []) =>
  (): HttpHandler[] => [
    ...further,
    answer('listProfileCorrections', 200, { items: [full, closed!], nextCursor: 'next' }),
  ];

/** Every kind of field, evidence, a record that changed meanwhile, and a long name. */
export const Full: StoryObj = { parameters: { api: list() }, play: reaches('idle') };

export const Revealed: StoryObj = {
  parameters: { reveals: true },
  play: async (context) => {
    await reaches('idle')(context);
    (await appears(context, '.reveal')).click();
    await appears(context, '.revealed');
  },
};

const press = (selector: string, then: string) => async (context: Context) => {
  await reaches('idle')(context);
  (await appears(context, selector)).click();
  await appears(context, then);
};
export const Approved: StoryObj = { play: press('.approve', '.chip.good') };
export const RecordChanged: StoryObj = {
  parameters: { api: list([problem('decideProfileCorrection', 409)]) },
  play: press('.approve', '.failed'),
};
export const NotSent: StoryObj = {
  parameters: { api: list([problem('decideProfileCorrection', 500)]) },
  play: press('.approve', '.failed'),
};
