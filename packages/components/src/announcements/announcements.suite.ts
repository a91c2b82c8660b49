import { setViewport } from '@web/test-runner-commands';
import { html } from 'lit';
import {
  answerWith,
  cleanUp,
  eventStream,
  json,
  mountInProvider,
  problem,
  textOf,
  until,
} from '../foundation/testing.ts';
import type { Answer } from '../foundation/testing.ts';
import './announcements.define.ts';
import type { SotayAnnouncements } from './announcements.ts';

// What the tests of the list share; no part of the package.

const cell = { id: '0192f0c1-0000-7000-8000-000000000011', name: 'Chi bộ Tổ dân phố số 4' };
const ward = { id: '0192f0c1-0000-7000-8000-000000000003', name: 'Đảng bộ phường Thử Nghiệm' };
export const unread = {
  id: '0192f0c1-0000-7000-8000-000000000501',
  title: 'Ra quân vệ sinh môi trường',
  body: 'Có mặt lúc 6 giờ 30 phút.\nMang theo dụng cụ.',
  organization: cell,
  targets: [cell],
  state: 'published',
  publishedAt: '2026-11-20T08:00:00+07:00',
  pinnedUntil: '2099-11-28T12:00:00+07:00' as string | null,
  readAt: null as string | null,
  answerTo: { recipient: 'cell', organization: cell } as object | null,
  version: 1,
};
export const read = {
  ...unread,
  id: '0192f0c1-0000-7000-8000-000000000502',
  title: 'Lịch tiếp đảng viên',
  organization: ward,
  targets: [ward, cell],
  publishedAt: '2026-11-18T15:00:00+07:00',
  pinnedUntil: null,
  readAt: '2026-11-18T19:30:00+07:00',
  answerTo: { recipient: 'managingCommittee', organization: ward },
};
const session = {
  memberId: '0192f0c1-0000-7000-8000-000000000101',
  fullName: 'Nguyễn Văn Mẫu',
  cell,
  roles: [],
  operations: [],
};

/** A backend with these announcements, which keeps what is read and can speak by events. */
export const board = (...items: object[]) => {
  const kept = { items: items as (typeof unread)[], reads: 0, failing: false };
  const stream = eventStream();
  const answer: Answer = (request) => {
    const { pathname, searchParams } = new URL(request.url);
    const streamed = stream.answer(request);
    if (streamed) return streamed;
    if (pathname.endsWith('/sessions/current')) return json(session);
    if (kept.failing) return problem(500, 'internal-error');
    const id = pathname.split('/')[3];
    if (request.method === 'PUT') {
      kept.reads++;
      kept.items = kept.items.map((one) => (one.id === id ? { ...one, readAt: '2026-11-21T09:00:00+07:00' } : one));
      return json(kept.items.find((one) => one.id === id));
    }
    const limit = Number(searchParams.get('limit'));
    const from = Number(searchParams.get('cursor') ?? 0);
    const end = from + limit;
    return json({ items: kept.items.slice(from, end), nextCursor: end < kept.items.length ? String(end) : null });
  };
  const tell = (type: string) => {
    stream.tell(type, unread.id);
  };
  return { kept, answer, tell };
};

export const show = async (
  answer: Answer,
  template = html`<sotay-announcements></sotay-announcements>`,
  state = 'idle',
): Promise<[SotayAnnouncements, Request[]]> => {
  const requests = answerWith(answer);
  const element = await mountInProvider<SotayAnnouncements>(template, 'a-token');
  await until(() => element.resource.state === state, state);
  await element.updateComplete;
  return [element, requests];
};
export const all = (element: Element, selector: string): HTMLElement[] => [
  ...element.shadowRoot!.querySelectorAll<HTMLElement>(selector),
];
export const button = (element: Element, words: string): HTMLButtonElement =>
  all(element, 'button').find((each) => textOf(each) === words && each.checkVisibility()) as HTMLButtonElement;
export const calls = (requests: Request[], method = 'GET'): string[] =>
  requests
    .filter((request) => request.method === method)
    .map(({ url }) => new URL(url).pathname)
    .filter((path) => path.includes('/announcements'));
export const openFirst = async (element: SotayAnnouncements): Promise<void> => {
  all(element, 'summary')[0]!.click();
  await until(() => (all(element, 'details')[0] as HTMLDetailsElement).open);
};

/** Nothing of one test is there in the next. */
export const eachOnItsOwn = (): void => {
  afterEach(async () => {
    cleanUp();
    await setViewport({ width: 1280, height: 800 });
  });
};
