import { setViewport } from '@web/test-runner-commands';
import { html } from 'lit';
import { answerWith, cleanUp, json, mountInProvider, textOf, until } from '../foundation/testing.ts';
import type { Answer } from '../foundation/testing.ts';
import './consent.define.ts';
import type { SotayConsent } from './consent.ts';
import { mine, purposes, record } from './samples.suite.ts';

// What the tests of the consent share; no part of the package.

export interface Mine {
  purpose: string;
  state: string;
  history: object[];
}

/** A backend that keeps nothing by itself: a test changes what is there. */
export interface Backend {
  asked: object[];
  mine: Mine[];
  given: Answer;
  left: Answer;
}
export const backend = (change: Partial<Backend> = {}): Backend => ({
  asked: purposes,
  mine,
  given: async (request) => {
    const { purpose } = (await request.clone().json()) as { purpose: string };
    return json(record(purposes.find((one) => one.purpose === purpose)!), 201);
  },
  left: () => json(record(purposes[0]!, { withdrawnAt: '2026-11-22T09:00:00+07:00', version: 2 })),
  ...change,
});
export const answerOf =
  (api: Backend): Answer =>
  (request) => {
    if (request.method === 'POST') return api.given(request);
    if (request.method === 'PUT') return api.left(request);
    return json({ items: request.url.endsWith('/consent-purposes') ? api.asked : api.mine });
  };

export const show = async (api: Backend | Answer, state = 'idle'): Promise<[SotayConsent, Request[]]> => {
  const requests = answerWith(typeof api === 'function' ? api : answerOf(api));
  const element = await mountInProvider<SotayConsent>(html`<sotay-consent></sotay-consent>`, 'a-token');
  await until(() => element.resource.state === state, state);
  await element.updateComplete;
  return [element, requests];
};

/** An answer that is held back until the test lets it go. */
export const held = (then: Answer): { answer: Answer; letGo: () => void } => {
  let letGo = (): void => undefined;
  const gate = new Promise<void>((go) => (letGo = go));
  return { answer: (request) => gate.then(() => then(request)), letGo: () => letGo() };
};

export const find = (element: Element, selector: string): HTMLElement =>
  element.shadowRoot!.querySelector<HTMLElement>(selector)!;
export const box = (element: Element): HTMLInputElement => find(element, '.tick input') as HTMLInputElement;
export const sent = (requests: Request[], method: string): Request[] =>
  requests.filter((request) => request.method === method);
export const focused = (element: Element, id: string): Promise<void> =>
  until(() => element.shadowRoot?.activeElement?.id === id, `focus on ${id}`);
export const asked = (element: Element, title: string): Promise<void> =>
  until(() => textOf(find(element, '#asked')) === title, title);
export const tick = async (element: SotayConsent): Promise<void> => {
  box(element).click();
  await element.updateComplete;
};
export const openItem = async (element: SotayConsent, purpose: string): Promise<HTMLElement> => {
  const item = find(element, `[data-purpose=${purpose}]`);
  item.querySelector('summary')!.click();
  await until(() => (item as HTMLDetailsElement).open, purpose);
  return item;
};
/** Up to the question whether to withdraw. */
export const leave = async (element: SotayConsent, purpose: string): Promise<HTMLElement> => {
  const item = await openItem(element, purpose);
  item.querySelector<HTMLElement>('[data-act=leave]')!.click();
  await focused(element, 'leaving');
  return item;
};

export const heard = (): string => [...document.querySelectorAll('body > [role=status]')].map(textOf).join(' ');
export const nextReader = async (element: SotayConsent): Promise<void> => {
  const { client } = element.resource;
  (element.parentElement as HTMLElement & { token: () => Promise<string> }).token = () => Promise.resolve('another');
  await until(() => element.resource.client !== client && element.resource.state === 'idle', 'the next reader');
  await element.updateComplete;
};

/** Leaves the page and the window as they were. Call it once in a file. */
export const eachOnItsOwn = (): void => {
  afterEach(async () => {
    cleanUp();
    await setViewport({ width: 1280, height: 800 });
  });
};
