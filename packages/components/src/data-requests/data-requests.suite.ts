import { html } from 'lit';
import { answerWith, json, mountInProvider, until } from '../foundation/testing.ts';
import type { Answer } from '../foundation/testing.ts';
import { button } from '../widgets.suite.ts';
import './data-requests.define.ts';
import type { SotayDataRequests } from './data-requests.ts';
import { completed, request } from './samples.suite.ts';

// What the tests of the requests share; no part of the package.

export const session = {
  memberId: request.member.id,
  fullName: request.member.fullName,
  cell: request.cell,
  roles: [],
  operations: ['listMyDataRequests'],
};
export const superior = { ...session, memberId: 'superior', operations: [...session.operations, 'listDataRequests'] };
export const late = { ...request, id: 'late', overdue: true, kind: 'erase', state: 'accepted', version: 2 };

export interface World {
  readonly who?: object;
  readonly mine?: object[];
  readonly inbox?: object[];
  readonly data?: Answer;
  readonly post?: Answer;
  readonly put?: Answer;
}

export const api =
  ({ who = session, mine = [request, completed], inbox = [late, request], data, post, put }: World = {}): Answer =>
  (asked) => {
    const { pathname } = new URL(asked.url);
    if (pathname.endsWith('/sessions/current')) return json(who);
    if (asked.method === 'POST') return post?.(asked) ?? json(request, 201);
    if (asked.method === 'PUT') return put?.(asked) ?? json({ ...request, state: 'accepted', version: 2 });
    if (pathname.endsWith('/members/me/data')) return data?.(asked) ?? json({ profile: { citizenId: '099052000023' } });
    if (pathname.endsWith('/members/me/data-requests')) return json({ items: mine, nextCursor: null });
    if (pathname.endsWith('/data-requests')) return json({ items: inbox, nextCursor: null });
    return json({ ...request, state: 'refused', version: 3 });
  };

export const show = async (answer: Answer, state = 'idle'): Promise<[SotayDataRequests, Request[]]> => {
  const requests = answerWith(answer);
  const element = await mountInProvider<SotayDataRequests>(
    html`<sotay-data-requests></sotay-data-requests>`,
    'a-token',
  );
  await until(() => element.resource.state === state, state);
  await element.updateComplete;
  return [element, requests];
};
export const find = (element: Element, selector: string): HTMLElement =>
  element.shadowRoot!.querySelector<HTMLElement>(selector)!;
export const valueOf = (element: Element, selector: string): string =>
  find(element, selector).shadowRoot!.querySelector<HTMLInputElement>('.control')!.value;
export const fill = async (element: SotayDataRequests, selector: string, words: string): Promise<void> => {
  const control = find(element, selector).shadowRoot!.querySelector<HTMLInputElement>('.control')!;
  control.value = words;
  control.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  control.dispatchEvent(new Event('change', { bubbles: true, composed: true }));
  await element.updateComplete;
};
export const sent = (requests: Request[], method: string) => requests.filter((one) => one.method === method);
export const press = async (element: SotayDataRequests, words: string): Promise<void> => {
  button(element, words).click();
  await element.updateComplete;
};
/** What screen readers were told, by all tests of this file. */
export const told = (): string[] =>
  [...document.querySelectorAll('body > [role=status] > p')].map((line) => line.textContent);
/** An answer that a test lets go when it wants. */
export const held = (): { readonly answer: () => Promise<Response>; readonly letGo: (response: Response) => void } => {
  let letGo: (response: Response) => void = () => undefined;
  const waiting = new Promise<Response>((done) => (letGo = done));
  return { answer: () => waiting, letGo: (response) => letGo(response) };
};
/** Another reader of a shared computer signs in. */
export const nextReader = async (element: SotayDataRequests): Promise<void> => {
  const before = element.resource.connection;
  const provider = element.parentElement as HTMLElement & { token: () => Promise<string> };
  provider.token = () => Promise.resolve('another');
  await until(() => element.resource.connection !== before && element.resource.state === 'idle', 'the next reader');
  await element.updateComplete;
};
/** The requests of members, one of them unfolded. */
export const openInbox = async (world: World = {}, id = request.id): Promise<[SotayDataRequests, Request[]]> => {
  const [element, requests] = await show(api({ who: superior, mine: [], ...world }));
  find(element, `.inbox [data-request="${id}"] summary`).click();
  await element.updateComplete;
  return [element, requests];
};
