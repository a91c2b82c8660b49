// The eight states that every element with data has, as stories.
import { exampleOf, faults, handle } from '@sotay/sdk/testing';
import type { StoryObj } from '@storybook/web-components-vite';
import { delay, HttpResponse } from 'msw';
import type { HttpHandler } from 'msw';
import { answerStory } from './api.ts';

type Operation = Parameters<typeof handle>[0];
type Resource = { state: string; reload(): Promise<void> };

export interface StatesOptions {
  /** The operation whose answer the element shows. */
  readonly operation: Operation;
  /** Handlers that lead to nothing to show; empty lists unless given. */
  readonly empty?: () => readonly HttpHandler[];
  /** Handlers of the stories with content; the contract's examples unless given. */
  readonly content?: () => readonly HttpHandler[];
}

/** `const states = stateStories({operation: 'listFeedback'}); export const Loading = states.loading; …` */
export const stateStories = ({ operation, empty = () => faults.empty(), content = () => [] }: StatesOptions) => {
  const never = (): HttpHandler => handle(operation, () => delay('infinite'));
  // Every operation names 401, 403 and 500 by the same shared examples.
  const refuse = (status: 401 | 403): HttpHandler =>
    handle(operation, () => HttpResponse.json(exampleOf('getMyProfile', status), { status, headers: problemType }));
  return {
    idle: { parameters: { api: content }, play: reaches('idle') },
    loading: { parameters: { api: () => [never()] }, play: reaches('loading') },
    stale: {
      parameters: { api: content },
      play: async (context) => {
        await reaches('idle')(context);
        answerStory(context.id, [never()]);
        void resourceOf(context)?.reload();
        await reaches('stale')(context);
      },
    },
    empty: { parameters: { api: empty }, play: reaches('empty') },
    signedOut: { parameters: { api: () => [refuse(401)], guest: true }, play: reaches('signed-out') },
    forbidden: { parameters: { api: () => [refuse(403)] }, play: reaches('forbidden') },
    offline: { parameters: { api: () => [faults.offline()], offline: true }, play: reaches('offline') },
    error: { parameters: { api: () => [faults.broken()] }, play: reaches('error') },
  } satisfies Record<string, StoryObj>;
};

const problemType = { 'content-type': 'application/problem+json' };

type PlayContext = Parameters<NonNullable<StoryObj['play']>>[0];

const resourceOf = ({ canvasElement, component }: PlayContext): Resource | undefined =>
  canvasElement.querySelector<HTMLElement & { resource: Resource }>(String(component))?.resource;

/** Waits until the story's element has come into a state; the story fails when it does not. */
export const reaches =
  (state: string) =>
  async (context: PlayContext): Promise<void> => {
    for (const end = Date.now() + 15_000; resourceOf(context)?.state !== state;) {
      if (Date.now() > end) throw new Error(`${String(resourceOf(context)?.state)} instead of ${state}`);
      await new Promise((resolve) => setTimeout(resolve, 25));
    }
  };
