// Each story has an API of its own address, so that several stories on one documentation page do not answer for each other.
import { createHandlers } from '@sotay/sdk/testing';
import { getResponse, http, HttpResponse } from 'msw';
import type { HttpHandler } from 'msw';
import { setupWorker } from 'msw/browser';
import type { Loader } from '@storybook/web-components-vite';

const site = 'https://portal.test';
const handlersByStory = new Map<string, readonly HttpHandler[]>();

export const baseUrlOf = (storyId: string): string => `${site}/${storyId}/v1`;

/** What the story's API answers from now on; whatever `handlers` leave open is answered with the contract's examples. */
export const answerStory = (storyId: string, handlers: readonly HttpHandler[]): void => {
  handlersByStory.set(storyId, [...handlers, ...createHandlers()]);
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

/** Takes `parameters.api`: a function, so that handlers that count begin anew each time the story is opened. */
export const serveStory: Loader = async ({ id, parameters, viewMode }) => {
  const { api, offline = false } = parameters as { api?: () => readonly HttpHandler[]; offline?: boolean };
  // The whole page is offline then, so not where stories stand together.
  Object.defineProperty(navigator, 'onLine', { value: !offline || viewMode === 'docs', configurable: true });
  answerStory(id, api?.() ?? []);
  started ??= worker.start({
    quiet: true,
    serviceWorker: { url: './mockServiceWorker.js' },
    onUnhandledFrame: 'bypass',
  });
  await started;
  return {};
};
