import { setViewport } from '@web/test-runner-commands';
import { html } from 'lit';
import { answerWith, cleanUp, json, mountInProvider, textOf, until } from '../foundation/testing.ts';
import type { Answer } from '../foundation/testing.ts';
import './account-approvals.define.ts';
import './account-request.define.ts';
import './accounts.define.ts';
import type { SotayAccountApprovals } from './account-approvals.ts';
import type { SotayAccountRequest } from './account-request.ts';
import type { SotayAccounts } from './accounts.ts';

// What the tests of the two elements share; no part of the package.

export const cell = { id: '0192f0c1-0000-7000-8000-000000000011', name: 'Chi bộ Tổ dân phố số 4' };
export const idOf = (number: number): string => `0192f0c1-0000-7000-8000-${String(number).padStart(12, '0')}`;
export const waiting = (number: number, fields: object = {}) => ({
  id: idOf(number),
  state: 'pending',
  member: { id: idOf(1000 + number), fullName: `Nguyễn Văn Mẫu ${number}` },
  birthYear: 1950 + number,
  cell,
  decider: { role: 'secretary', organization: cell },
  registeredAt: '2026-11-20T09:00:00+07:00',
  phoneMatches: null as boolean | null,
  decidedBy: null,
  decidedAt: null,
  reason: null as string | null,
  preparation: null as object | null,
  firstLoginOn: null,
  lastLoginOn: null,
  version: 1,
  ...fields,
});
export const session = {
  memberId: idOf(102),
  fullName: 'Trần Thị Ví Dụ',
  cell,
  roles: [{ role: 'secretary', organization: cell }],
  operations: ['approveAccount', 'rejectAccount'],
};
export const admin = { ...session, memberId: idOf(105), roles: [], operations: ['prepareAccount'] };
export const taken = 'Tài khoản này đã có quyết định. Đề nghị đồng chí tải lại danh sách để xem.';
export const numberIn = (request: Request): number => Number(request.url.split('/').at(-2)!.slice(-12));
export const decided: Answer = (request) =>
  json(waiting(numberIn(request), { state: request.url.endsWith('approval') ? 'active' : 'rejected' }));

/** An API with what waits at the moment of the question; `put` answers a decision. */
export const listOf =
  (accounts: () => object[], put: Answer = decided, who: object = session): Answer =>
  (request) => {
    if (request.method === 'PUT') return put(request);
    return json(request.url.endsWith('/sessions/current') ? who : { items: accounts(), nextCursor: null });
  };

export const showApprovals = async (answer: Answer, state = 'idle'): Promise<[SotayAccountApprovals, Request[]]> => {
  const requests = answerWith(answer);
  const element = await mountInProvider<SotayAccountApprovals>(
    html`<sotay-account-approvals></sotay-account-approvals>`,
    'a-token',
  );
  await until(() => element.resource.state === state, state);
  await element.updateComplete;
  return [element, requests];
};
export const showRequest = async (answer: Answer, state = 'idle'): Promise<[SotayAccountRequest, Request[]]> => {
  const requests = answerWith(answer);
  const element = await mountInProvider<SotayAccountRequest>(
    html`<sotay-account-request></sotay-account-request>`,
    'a-token',
  );
  await until(() => element.resource.state === state, state);
  await element.updateComplete;
  return [element, requests];
};

/** The secretary, who locks and revokes too. */
export const locker = { ...session, operations: [...session.operations, 'lockAccount'] };
export const used = (number: number, fields: object = {}) =>
  waiting(number, {
    state: 'active',
    decidedBy: 'Trần Thị Ví Dụ',
    decidedAt: '2026-11-20T10:00:00+07:00',
    lastLoginOn: '2026-11-22',
    version: 2,
    ...fields,
  });
/** An API with accounts in use; `act` answers what is done to one. */
export const apiInUse = (
  { active = [used(11), used(12)], locked = [] }: { active?: object[]; locked?: object[] } = {},
  act: Answer = acted,
  who: object = locker,
): Answer => {
  const lists: Record<string, object[]> = { active, locked, pending: [waiting(1)] };
  return (request) => {
    const { pathname, searchParams } = new URL(request.url);
    if (request.method !== 'GET') return act(request);
    if (pathname.endsWith('/sessions/current')) return json(who);
    return json({ items: lists[searchParams.get('state')!], nextCursor: null });
  };
};
export const acted: Answer = async (request) => {
  const { reason = null } = (request.method === 'PUT' ? await request.clone().json() : {}) as { reason?: string };
  const aim = request.url.endsWith('/lock') ? (request.method === 'PUT' ? 'locked' : 'active') : 'closed';
  return json(used(numberIn(request), { state: aim, reason, version: 3 }));
};
export const actsOf = (requests: readonly Request[]): string[] =>
  requests
    .filter(({ method }) => method !== 'GET')
    .map(({ method, url }) => `${method} ${url.split('/').slice(-2).join('/')}`);

export const showAccounts = async (answer: Answer, state = 'idle'): Promise<[SotayAccounts, Request[]]> => {
  const requests = answerWith(answer);
  const element = await mountInProvider<SotayAccounts>(html`<sotay-accounts></sotay-accounts>`, 'a-token');
  await until(() => element.resource.state === state, state);
  await element.updateComplete;
  return [element, requests];
};
/** Presses one of the acts on an account; done when the reader stands before what it means. */
export const begin = async (element: Element, number: number, act: string): Promise<void> => {
  inRow(element, number, `[data-act=${act}]`).click();
  await until(() => focusIn(element)?.className === 'means', 'what it means');
};
export const textIn = (element: Element, number: number): HTMLElement => inRow(element, number, 'sotay-textarea');
export const confirm = (element: Element, number: number): void => {
  inRow(element, number, 'form .button').click();
};

/** Answers that are held back until the test lets them go, by the number of the account. */
export const held = (then: Answer = decided) => {
  const going = new Map<number, () => void>();
  const put: Answer = async (request) => {
    await new Promise<void>((go) => going.set(numberIn(request), go));
    return then(request);
  };
  const letGo = async (number: number): Promise<void> => {
    await until(() => going.has(number), `the request of ${number}`);
    going.get(number)!();
  };
  return { put, letGo };
};

export const all = (element: Element, selector: string): HTMLElement[] => [
  ...element.shadowRoot!.querySelectorAll<HTMLElement>(selector),
];
export const row = (element: Element, number: number): HTMLElement =>
  all(element, '.row').find((each) => each.dataset['account'] === idOf(number))!;
export const inRow = (element: Element, number: number, selector: string): HTMLElement =>
  row(element, number).querySelector<HTMLElement>(selector)!;
export const button = (element: Element, words: string): HTMLButtonElement => {
  const found = all(element, 'button').find((each) => textOf(each) === words && each.checkVisibility());
  if (!found) throw new Error(`no button ${words}`);
  return found as HTMLButtonElement;
};
export const putsOf = (requests: readonly Request[]): Request[] => requests.filter(({ method }) => method === 'PUT');
export const focusIn = (element: Element): Element | null => element.shadowRoot!.activeElement;
export const writing = (element: Element): Promise<void> =>
  until(() => focusIn(element)?.localName === 'sotay-textarea', 'the focus in the text');
export const valueOf = (field: Element): string => (field as unknown as { value: string }).value;

/** Types as a pasted text or an input method does: all at once. */
export const enter = async (field: Element, words: string): Promise<void> => {
  const control = field.shadowRoot!.querySelector<HTMLInputElement>('.control')!;
  control.focus();
  control.value = words;
  control.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  await (field as unknown as { updateComplete: Promise<boolean> }).updateComplete;
};

/** What a screen reader was told lately. */
export const heard = (): string => [...document.querySelectorAll('body > [role=status]')].map(textOf).join(' ');
/** Another signs in at the same place; done when what they see is there. */
export const nextReader = async (
  element: SotayAccountApprovals | SotayAccountRequest | SotayAccounts,
  state = 'idle',
): Promise<void> => {
  const { client } = element.resource;
  (element.parentElement as HTMLElement & { token: () => Promise<string> }).token = () => Promise.resolve('another');
  await until(() => element.resource.client !== client && element.resource.state === state, 'the next reader');
  await element.updateComplete;
};
/** The browser without network for as long as `during` takes. */
export const offline = async (during: () => Promise<unknown>): Promise<void> => {
  Object.defineProperty(navigator, 'onLine', { configurable: true, value: false });
  try {
    await during();
  } finally {
    Reflect.deleteProperty(navigator, 'onLine');
  }
};

/** Leaves the page and the window as they were. Call it once in a file. */
export const eachOnItsOwn = (): void => {
  afterEach(async () => {
    cleanUp();
    await setViewport({ width: 1280, height: 800 });
  });
};
