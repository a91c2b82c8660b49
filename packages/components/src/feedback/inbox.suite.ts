import { sendKeys, setViewport } from '@web/test-runner-commands';
import { html } from 'lit';
import { forgetDrafts } from '../foundation/drafts.ts';
import {
  answerWith,
  cleanUp,
  eventStream,
  json,
  mountInProvider,
  takeTurns,
  textOf,
  until,
} from '../foundation/testing.ts';
import { opinion as sent } from '../widgets.suite.ts';
import './feedback-inbox.define.ts';
import type { SotayFeedbackInbox } from './feedback-inbox.ts';

// What the tests of the inbox share; no part of the package.

export const cell = sent.recipientOrganization;
export const ward = { id: '0192f0c1-0000-7000-8000-000000000003', name: 'Đảng bộ phường Thử Nghiệm' };
export const secretary = { id: '0192f0c1-0000-7000-8000-000000000102', fullName: 'Trần Thị Ví Dụ' };
export const session = {
  memberId: secretary.id,
  fullName: secretary.fullName,
  cell,
  roles: [
    { role: 'member', organization: cell },
    { role: 'secretary', organization: cell },
  ],
  operations: ['receiveFeedback', 'replyToFeedback'],
};
export const step = {
  id: '0192f0c1-0000-7000-8000-000000000421',
  kind: 'received',
  at: '2026-11-23T08:00:00+07:00',
  by: secretary,
  organization: cell,
  toOrganization: null as object | null,
  note: null as string | null,
  dueAt: null as string | null,
};
export const opinion = { ...sent, attachments: [] as object[] };
export const received = { ...opinion, state: 'received', receivedAt: step.at, steps: [step], version: 2 };
export const late = { ...received, id: '0192f0c1-0000-7000-8000-000000000409', subject: 'Việc đã lâu', overdue: true };
export const answered = {
  ...received,
  state: 'answered',
  version: 3,
  replies: [
    { id: step.id, from: secretary, fromAuthor: false, body: 'Chi bo se gui som.', at: '2026-11-24T08:00:00+07:00' },
  ],
};

export type Answer = Response | Promise<Response>;

export let stream: ReturnType<typeof eventStream>;

/** A backend with these opinions; `act` answers what is done with them. */
export const show = async (
  items: object[],
  act: (request: Request) => Answer = () => json(received),
  who: object = session,
): Promise<[SotayFeedbackInbox, Request[]]> => {
  const requests = answerWith((request) => {
    const { pathname } = new URL(request.url);
    const streamed = stream.answer(request);
    if (streamed) return streamed;
    if (pathname.endsWith('/sessions/current')) return json(who);
    if (pathname.endsWith('/feedback')) return json({ items, nextCursor: null });
    return act(request);
  });
  const element = await mountInProvider<SotayFeedbackInbox>(
    html`<sotay-feedback-inbox></sotay-feedback-inbox>`,
    'a-token',
  );
  await until(() => !['loading'].includes(element.resource.state), 'an answer');
  await element.updateComplete;
  return [element, requests];
};
export const all = (element: Element, selector: string): HTMLElement[] => [
  ...element.shadowRoot!.querySelectorAll<HTMLElement>(selector),
];
export const button = (element: Element, words: string): HTMLButtonElement =>
  all(element, 'button').find((each) => textOf(each) === words && each.checkVisibility()) as HTMLButtonElement;
export const acts = (requests: Request[]): Request[] =>
  requests.filter(({ method, url }) => method !== 'GET' && !url.endsWith('/receipt'));
export const receipts = (requests: Request[]): Request[] => requests.filter(({ url }) => url.endsWith('/receipt'));
export const opened = async (element: SotayFeedbackInbox): Promise<void> => {
  all(element, 'summary')[0]!.click();
  await until(() => all(element, 'details')[0]!.hasAttribute('open'));
};
export const write = async (element: SotayFeedbackInbox, words: string): Promise<void> => {
  await until(() => element.shadowRoot!.activeElement?.localName === 'sotay-textarea', 'the focus in the text');
  await sendKeys({ type: words });
};
export const typed = (element: SotayFeedbackInbox): string =>
  (all(element, 'sotay-textarea')[0] as unknown as { value: string }).value;
/** From the summary of the first opinion to an open act. */
export const begin = async (element: SotayFeedbackInbox, act: string): Promise<void> => {
  await opened(element);
  await until(() => button(element, act), act);
  button(element, act).click();
  await until(() => all(element, 'form').length, 'the form');
};

/** An own stream and no draft for each test. Call it once in a file. */
export const eachOnItsOwn = (): void => {
  takeTurns('drafts');
  beforeEach(async () => {
    stream = eventStream();
    await forgetDrafts();
  });
  afterEach(async () => {
    cleanUp();
    await forgetDrafts();
    await setViewport({ width: 1280, height: 800 });
  });
};
