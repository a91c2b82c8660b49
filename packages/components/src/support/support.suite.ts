import { createHandlers, createState, mockFetch } from '@sotay/sdk/testing';
import type { Persona, State } from '@sotay/sdk/testing';
import type { HttpHandler } from 'msw';
import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { SotayFeedbackForm } from '../feedback/feedback-form.ts';
import type { SotayElement } from '../foundation/element.ts';
import type { ResourceController } from '../foundation/resource.ts';
import './assisted-session.define.ts';
import type { SotayAssistedSession } from './assisted-session.ts';
import './support.define.ts';
import type { SotaySupport } from './support.ts';
import { answerWith, mountInProvider, textOf, until } from '../foundation/testing.ts';

// The mock API of the SDK behind the elements: what is written in one session is there in the next.

/** The code of the contract's example. */
export const CODE = '24681357';
export const helperName = 'Nguyễn Văn Mẫu';
export const helpedName = 'Lý Thị Đăng Ký';

/** The contract's examples, with the meeting that can be answered in a week from now. */
export const freshState = (): State => {
  const state = createState();
  for (const [id, meeting] of state.meetings) {
    if (meeting.state !== 'notified') continue;
    const startsAt = new Date(Date.now() + 7 * 86_400_000).toISOString();
    const times = { startsAt, endsAt: null, absenceDeadlineAt: startsAt };
    state.meetings.set(id, { ...meeting, ...times, announced: { startsAt, place: meeting.place } });
  }
  return state;
};

/** Shows an element to a persona; gives the requests too. */
export const show = async <E extends SotayElement & { resource: ResourceController<unknown> }>(
  template: TemplateResult,
  persona: Persona,
  { state = freshState(), overrides = [] as readonly HttpHandler[], reaches = 'idle' } = {},
): Promise<[E, Request[]]> => {
  const answer = mockFetch(createHandlers({ persona, state, overrides }));
  const requests = answerWith((request) => answer(request.clone()));
  const element = await mountInProvider<E>(template, 'a-token');
  await until(() => element.resource.state === reaches, reaches);
  await element.updateComplete;
  return [element, requests];
};

/** Null where it is not there: `until` asks so. */
export const find = (element: Element | null, selector: string): HTMLElement | null =>
  element?.shadowRoot?.querySelector<HTMLElement>(selector) ?? null;

export const within = (element: Element, selector: string): HTMLElement => {
  const found = find(element, selector);
  if (!found) throw new Error(`no ${selector} in ${element.localName}`);
  return found;
};

export const field = (element: Element, selector: string): HTMLInputElement =>
  within(element, selector) as HTMLInputElement;

export const findButton = (element: Element, words: string): HTMLButtonElement | undefined =>
  [...(element.shadowRoot?.querySelectorAll('button') ?? [])].find(
    (each) => textOf(each) === words && each.checkVisibility(),
  );

export const button = (element: Element, words: string): HTMLButtonElement => {
  const found = findButton(element, words);
  if (!found) throw new Error(`no button ${words}`);
  return found;
};

/** Types into a native field, or into that of a control of ours. */
export const type = (field: HTMLElement, value: string): void => {
  const control = field.shadowRoot?.querySelector<HTMLInputElement>('.control') ?? (field as HTMLInputElement);
  control.value = value;
  control.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  control.dispatchEvent(new Event('change', { bubbles: true, composed: true }));
};

export const sessionsOf = (requests: readonly Request[]): (string | null)[] =>
  requests.map(({ headers }) => headers.get('Sotay-Assisted-Session'));

/** Chooses the helped member and the task, up to the consent. */
export const choose = async (element: SotayAssistedSession, task: string): Promise<void> => {
  within(element, 'input[name=assignmentId]').click();
  within(element, `input[value=${task}]`).click();
  button(element, 'Tiếp tục').click();
  await until(() => find(element, '#code'), 'the consent');
};
/** Says yes and types the code. */
export const consent = async (element: SotayAssistedSession, code = CODE, go = 'Bắt đầu'): Promise<void> => {
  within(element, '#agree').click();
  type(within(element, '#code'), code);
  await element.updateComplete;
  button(element, go).click();
};
/** Starts a session for a task. */
export const start = async (element: SotayAssistedSession, task: string): Promise<void> => {
  await choose(element, task);
  await consent(element);
  await until(() => find(element, '.banner'), 'the session');
};

/** The element of the task, when there is something in it. */
export const nested = async <E extends Element>(element: Element, name: string, ready: string): Promise<E> => {
  await until(() => find(find(element, name), ready), `${ready} of ${name}`);
  return within(element, name) as unknown as E;
};
/** Writes an opinion, up to its review. */
export const write = async (element: SotayAssistedSession): Promise<SotayFeedbackForm> => {
  const form = await nested<SotayFeedbackForm>(element, 'sotay-feedback-form', 'form');
  for (const value of ['suggestion', 'cell']) within(form, `input[value=${value}]`).click();
  type(within(form, '[name=subject]'), 'Đường ngõ');
  type(within(form, '[name=body]'), 'Đèn đường ngõ 4 bị hỏng.');
  await form.updateComplete;
  return form;
};
/** Reviews it and sends it. */
export const submit = async (form: SotayFeedbackForm): Promise<void> => {
  button(form, 'Xem lại trước khi gửi').click();
  await until(() => findButton(form, 'Gửi ý kiến'), 'the review');
  button(form, 'Gửi ý kiến').click();
};

/** The minutes pass when the test says so. */
export const stopClock = () => {
  const { setInterval: realInterval } = globalThis;
  const realNow = Date.now;
  let ticks: (() => void)[] = [];
  let ahead = 0;
  globalThis.setInterval = ((tick: () => void) => void ticks.push(tick)) as never;
  Date.now = () => realNow() + ahead;
  return {
    pass(minutes: number) {
      ahead += minutes * 60_000;
      for (const tick of ticks) tick();
    },
    restore() {
      globalThis.setInterval = realInterval;
      Date.now = realNow;
      ticks = [];
    },
  };
};

// For tests that hold for all widgets.

export const openSupport = async (): Promise<SotaySupport> =>
  (await show<SotaySupport>(html`<sotay-support></sotay-support>`, 'secretary'))[0];
export const openHelpedConsent = async (): Promise<SotayAssistedSession> => {
  const [element] = await show<SotayAssistedSession>(html`<sotay-assisted-session></sotay-assisted-session>`, 'member');
  await choose(element, 'submitFeedback');
  return element;
};
/** At the task, with the form of an opinion. */
export const openHelping = async (): Promise<SotayAssistedSession> => {
  const element = await openHelpedConsent();
  await consent(element);
  await until(() => find(find(element, 'sotay-feedback-form'), 'form'), 'the form');
  await element.updateComplete;
  return element;
};
