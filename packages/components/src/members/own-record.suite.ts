import { html } from 'lit';
import type { FieldElement } from '../controls/field.ts';
import { answerWith, json, mountInProvider, textOf, until } from '../foundation/testing.ts';
import type { Answer } from '../foundation/testing.ts';
import { profile } from '../widgets.suite.ts';
import { correction, idOf } from './corrections.suite.ts';
import './own-record.define.ts';
import type { SotayOwnRecord } from './own-record.ts';

// The own record, for its tests.

export const numbers = {
  memberId: profile.id,
  expiresAt: '2099-01-01T00:00:30+07:00',
  partyCardNumber: '099052000023',
  citizenId: '099052000023',
  phone: '+84900000012',
};

/** A refusal of the rules, at these places of what was sent. */
export const refused = (errors: readonly { pointer: string; detail: string }[]): Response =>
  json(
    {
      ...{ type: '/problems/rule-violated', title: 'x', status: 422, code: 'rule-violated', requestId: 'r' },
      ...{ detail: 'Đề nghị xem lại.', errors: errors.map((each) => ({ ...each, code: 'x' })) },
    },
    422,
    { 'content-type': 'application/problem+json' },
  );

/** An API of one member; `write` answers what is sent. */
export const api =
  (mine: () => object[] = () => [], write: Answer = () => json(correction(1), 201)): Answer =>
  (request) => {
    const { pathname } = new URL(request.url);
    if (request.method !== 'GET') return write(request);
    if (pathname.endsWith('/profile-corrections')) return json({ items: mine(), nextCursor: null });
    if (pathname.endsWith('/profile-history'))
      return json({
        items: [
          {
            ...{ id: idOf(50), field: 'fullName', before: { fullName: 'Mầu' }, after: { fullName: 'Mẫu' } },
            ...{ changedAt: '2026-10-05T09:00:00+07:00', changedBy: 'Trần Thị Ví Dụ', correctionId: idOf(3) },
          },
        ],
        nextCursor: null,
      });
    return json(profile);
  };

export const show = async (answer: Answer = api()): Promise<[SotayOwnRecord, Request[]]> => {
  const requests = answerWith(answer);
  const element = await mountInProvider<SotayOwnRecord>(html`<sotay-own-record></sotay-own-record>`, 'a-token');
  await until(() => find(element, '.own ul'), 'the own corrections');
  return [element, requests];
};
// As querySelector lets its caller say which element is meant.
// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters
export const find = <E extends HTMLElement = HTMLElement>(element: Element, selector: string): E | null =>
  element.shadowRoot!.querySelector<E>(selector);
export const button = (element: Element, words: string): HTMLButtonElement =>
  [...element.shadowRoot!.querySelectorAll('button')].find((each) => textOf(each) === words)!;
export const choose = async (element: SotayOwnRecord, field: string): Promise<void> => {
  find(element, `[data-field=${field}]`)!.click();
  await until(() => find(element, `[name=${field}]`), field);
};
export const type = async (element: SotayOwnRecord, name: string, text: string): Promise<void> => {
  const control = find<FieldElement>(element, `[name=${name}]`)!.control!;
  control.value = text;
  control.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  await element.updateComplete;
  await element.updateComplete;
};
export const submit = (element: SotayOwnRecord): void => {
  find<HTMLFormElement>(element, 'form')!.requestSubmit();
};
export const posts = (requests: readonly Request[]): Request[] => requests.filter(({ method }) => method === 'POST');
