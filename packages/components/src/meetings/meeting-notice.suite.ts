// What the tests of the notice share.
import type { Meeting } from '@sotay/sdk/meetings';
import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { answerWith, json, mountInProvider, textOf, until } from '../foundation/testing.ts';
import './meeting-notice.define.ts';
import type { SotayMeetingNotice } from './meeting-notice.ts';
import { absence, meeting, session } from './samples.suite.ts';

export type Reply = (request: Request) => Response | Promise<Response>;

export interface Backend {
  meeting?: Meeting;
  session?: object;
  /** POST of an absence request. */
  submit?: Reply;
  /** PUT of an acknowledgement, a withdrawal or a decision. */
  put?: Reply;
  requests?: readonly unknown[];
}

/** A backend that knows one meeting; its state can be changed while a test goes on. */
export const backend = (state: Backend = {}): { requests: Request[]; state: Backend } => ({
  state,
  requests: answerWith((request) => {
    const { pathname } = new URL(request.url);
    if (request.method === 'POST') return state.submit?.(request) ?? json(absence(), 201);
    if (request.method === 'PUT') return state.put?.(request) ?? json(state.meeting ?? meeting());
    if (pathname.endsWith('/sessions/current')) return json(state.session ?? session());
    if (pathname.endsWith('/absence-requests')) return json({ items: state.requests ?? [], nextCursor: null });
    if (pathname.endsWith('/meetings')) return json({ items: state.meeting ? [state.meeting] : [], nextCursor: null });
    return json(state.meeting ?? meeting());
  }),
});

export const ofMethod = (requests: Request[], method: string): Request[] =>
  requests.filter((request) => request.method === method);
export const paths = (requests: Request[]): string[] =>
  requests.map(({ method, url }) => `${method} ${new URL(url).pathname.replace('/v1', '')}`);

export const open = async (
  template: TemplateResult = html`<sotay-meeting-notice meeting-id="m"></sotay-meeting-notice>`,
): Promise<SotayMeetingNotice> => {
  const element = await mountInProvider<SotayMeetingNotice>(template, 'a-token');
  await until(() => element.resource.state === 'idle', 'the notice');
  await element.updateComplete;
  return element;
};

// The caller knows what stands there.
// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters
export const find = <E extends HTMLElement>(element: Element, selector: string): E =>
  element.shadowRoot!.querySelector<E>(selector)!;
export const button = (element: Element, words: string): HTMLButtonElement =>
  [...element.shadowRoot!.querySelectorAll<HTMLButtonElement>('button')].find(
    (each) => textOf(each) === words && !each.hidden,
  )!;
export const buttons = (element: Element): string[] =>
  [...element.shadowRoot!.querySelectorAll('.answer button')].map(textOf);
export const chipOf = (element: Element): string => textOf(find(element, '.chip'));
export const focused = (element: Element): Element | null => element.shadowRoot!.activeElement;
