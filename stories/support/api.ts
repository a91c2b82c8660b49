// Each story has an API of its own address, so that several stories on one documentation page do not answer for each other.
import { createHandlers, type Persona } from '@sotay/sdk/testing';
import { getResponse, http, HttpResponse } from 'msw';
import type { HttpHandler } from 'msw';
import { setupWorker } from 'msw/browser';
import type { Loader } from '@storybook/web-components-vite';

const site = 'https://portal.test';
const handlersByStory = new Map<string, readonly HttpHandler[]>();
const personaByStory = new Map<string, Persona>();

export const baseUrlOf = (storyId: string): string => `${site}/${storyId}/v1`;

/** What the story's API answers from now on; whatever `handlers` leave open the mock API answers to the story's persona. */
export const answerStory = (storyId: string, handlers: readonly HttpHandler[]): void => {
  handlersByStory.set(storyId, [...handlers, ...createHandlers({ persona: personaByStory.get(storyId) ?? 'member' })]);
};

const worker = setupWorker(
  http.all(`${site}/:story/v1/*`, async ({ request, params }) => {
    const handlers = handlersByStory.get(String(params['story']));
    if (!handlers) return HttpResponse.error(); // of a page that was closed meanwhile: the service worker serves all of them
    const response = await getResponse([...handlers], request);
    if (!response) console.error(`The contract has no operation for ${request.method} ${request.url}`);
    return response ?? HttpResponse.error();
  }),
);
let started: Promise<unknown> | undefined;

interface StoryParameters {
  /** A function, so that handlers that count begin anew each time the story is opened. */
  readonly api?: () => readonly HttpHandler[];
  /** Who is signed in; a member unless given. */
  readonly persona?: Persona;
  readonly offline?: boolean;
}

export const serveStory: Loader = async ({ id, parameters, viewMode }) => {
  const { api, persona = 'member', offline = false } = parameters as StoryParameters;
  // The whole page is offline then, so not where stories stand together.
  Object.defineProperty(navigator, 'onLine', { value: !offline || viewMode === 'docs', configurable: true });
  personaByStory.set(id, persona);
  answerStory(id, api?.() ?? []);
  started ??= worker.start({
    quiet: true,
    serviceWorker: { url: './mockServiceWorker.js' },
    onUnhandledFrame: 'bypass',
  });
  await started;
  return {};
};
