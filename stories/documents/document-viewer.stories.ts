import { answer, exampleOf } from '@sotay/sdk/testing';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { SotayDocumentViewer } from '../../packages/components/src/documents/document-viewer.ts';
import '../../packages/components/src/documents/document-viewer.define.ts';
import { appearsIn } from '../support/appears.ts';
import { reaches, stateStories } from '../support/states.ts';

const { id } = exampleOf('getDocument', 200);

export default {
  title: 'Documents/DocumentViewer',
  component: 'sotay-document-viewer',
  render: () => html`<sotay-document-viewer document-id=${id}></sotay-document-viewer>`,
} satisfies Meta;

const states = stateStories({ operation: 'getDocument' });
export const Idle = states.idle;
export const Loading = states.loading;
export const Stale = states.stale;
export const SignedOut = states.signedOut;
export const Forbidden = states.forbidden;
export const Offline = states.offline;
export const Failed = states.error;

/** Beside a list, before the reader has chosen. */
export const Empty: StoryObj = {
  render: () => html`<sotay-document-viewer></sotay-document-viewer>`,
  play: reaches('empty'),
};

type Context = Parameters<NonNullable<StoryObj['play']>>[0];
const appears = appearsIn('sotay-document-viewer');

const opened = async (context: Context): Promise<SotayDocumentViewer> => {
  await reaches('idle')(context);
  const viewer = context.canvasElement.querySelector('sotay-document-viewer')!;
  while (!viewer.shown()) await new Promise((resolve) => setTimeout(resolve, 20));
  await viewer.updateComplete;
  return viewer;
};

/** At the line that `#dieu-2.khoan-2` names. */
export const DeepLink: StoryObj = {
  play: async (context) => {
    const viewer = await opened(context);
    viewer.goTo('dieu-2.khoan-2');
  },
};

/** A link to a unit that the document does not have. */
export const UnknownUnit: StoryObj = {
  play: async (context) => {
    const viewer = await opened(context);
    viewer.goTo('dieu-2.khoan-9');
  },
};

/** "bi thu chi bo" finds "Bí thư chi bộ". */
export const Finding: StoryObj = {
  play: async (context) => {
    await opened(context);
    (await appears(context, '.find-button')).click();
    const input = (await appears(context, '#find-input')) as HTMLInputElement;
    input.value = 'bi thu chi bo';
    input.form!.requestSubmit();
  },
};

export const LargeText: StoryObj = {
  render: () => html`<sotay-document-viewer document-id=${id} text-size="200"></sotay-document-viewer>`,
  play: reaches('idle'),
};

/** For members, and without what a text may lack. */
export const MembersOnly: StoryObj = {
  parameters: {
    api: () => [
      answer('getDocument', 200, {
        ...exampleOf('getDocument', 200),
        scope: 'members',
        number: null,
        signedOn: null,
        issuer: null,
        contents: [],
      }),
    ],
  },
  play: reaches('idle'),
};
