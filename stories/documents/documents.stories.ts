import { answer, exampleOf } from '@sotay/sdk/testing';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../../packages/components/src/documents/document-viewer.define.ts';
import '../../packages/components/src/documents/documents.define.ts';
import { reaches, stateStories } from '../support/states.ts';

export default {
  title: 'Documents/Documents',
  component: 'sotay-documents',
  render: () => html`<sotay-documents href="#{id}"></sotay-documents>`,
} satisfies Meta;

const states = stateStories({ operation: 'listDocuments' });
export const Idle = states.idle;
export const Loading = states.loading;
export const Stale = states.stale;
export const Empty = states.empty;
export const SignedOut = states.signedOut;
export const Forbidden = states.forbidden;
export const Offline = states.offline;
export const Failed = states.error;

/** Public documents, and a line that says where the others are. */
export const Guest: StoryObj = { parameters: { guest: true }, play: reaches('idle') };

const page = exampleOf('listDocuments', 200);

/** Every category, what a text may lack, a long title, and more to come. */
export const Many: StoryObj = {
  parameters: {
    api: () => [
      answer('listDocuments', 200, {
        items: [
          ...(
            ['resolution', 'directive', 'regulation', 'conclusion', 'guidance', 'officialLetter', 'plan'] as const
          ).map((type, index) => ({
            ...page.items[index % 2]!,
            type,
            title: `Văn bản mẫu số ${index + 1}`,
          })),
          {
            ...page.items[1]!,
            number: null,
            signedOn: null,
            issuer: null,
            title: 'Về một việc có trích yếu rất dài, '.repeat(6),
          },
        ],
        nextCursor: 'tiep',
      }),
    ],
  },
  play: reaches('idle'),
};

/** Without an address or a viewer it only lists. */
export const OnlyList: StoryObj = { render: () => html`<sotay-documents></sotay-documents>`, play: reaches('idle') };

/** A list and a viewer beside each other, by attributes alone. */
export const WithViewer: StoryObj = {
  render: () =>
    html`<sotay-documents for="van-ban"></sotay-documents><sotay-document-viewer id="van-ban"></sotay-document-viewer>`,
  play: async (context) => {
    await reaches('idle')(context);
    const list = context.canvasElement.querySelector('sotay-documents')!;
    await list.updateComplete;
    list.shadowRoot!.querySelector<HTMLElement>('.open')!.click();
  },
};
