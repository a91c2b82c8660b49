import { faults } from '@sotay/sdk/testing';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../../packages/components/src/feedback/feedback-form.define.ts';
import { answerStory } from '../support/api.ts';
import { appearsIn } from '../support/appears.ts';
import { reaches, stateStories } from '../support/states.ts';

export default {
  title: 'Feedback/FeedbackForm',
  component: 'sotay-feedback-form',
  render: () => html`<sotay-feedback-form></sotay-feedback-form>`,
} satisfies Meta;

const states = stateStories({ operation: 'getSession' });
export const Idle = states.idle;
export const Loading = states.loading;
export const Stale = states.stale;
export const SignedOut = states.signedOut;
export const Forbidden = states.forbidden;
export const Offline = states.offline;
export const Failed = states.error;

type Context = Parameters<NonNullable<StoryObj['play']>>[0];
const rootOf = ({ canvasElement }: Context): ShadowRoot =>
  canvasElement.querySelector('sotay-feedback-form')!.shadowRoot!;

const appears = appearsIn('sotay-feedback-form');

const enter = (root: ShadowRoot, name: string, words: string): void => {
  const control = root.querySelector(`[name=${name}]`)!.shadowRoot!.querySelector<HTMLInputElement>('.control')!;
  control.value = words;
  control.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
};

const fill = async (context: Context): Promise<void> => {
  await reaches('idle')(context);
  const form = await appears(context, 'form');
  form.querySelector<HTMLElement>('[value=suggestion]')!.click();
  form.querySelector<HTMLElement>('[value=cell]')!.click();
  enter(rootOf(context), 'subject', 'Gửi tài liệu họp sớm hơn');
  enter(
    rootOf(context),
    'body',
    'Đề nghị chi bộ gửi tài liệu họp sớm hơn để đảng viên cao tuổi có thời gian đọc trước.',
  );
};

const review = async (context: Context): Promise<void> => {
  await fill(context);
  rootOf(context).querySelector<HTMLElement>('form .button')!.click();
  await appears(context, '#step');
};

export const Filled: StoryObj = { play: fill };

export const WithoutChoices: StoryObj = {
  play: async (context) => {
    await reaches('idle')(context);
    (await appears(context, 'form .button')).click();
    await appears(context, '#kind-problem');
  },
};

export const Review: StoryObj = { play: review };

export const NotSent: StoryObj = {
  parameters: { reports: ['SOTAY-003'] },
  play: async (context) => {
    await review(context);
    answerStory(context.id, [faults.offline()]);
    rootOf(context).querySelector<HTMLElement>('.actions .button')!.click();
    await appears(context, '#failed');
  },
};

export const Receipt: StoryObj = {
  play: async (context) => {
    await review(context);
    rootOf(context).querySelector<HTMLElement>('.actions .button')!.click();
    await appears(context, '.code');
  },
};
