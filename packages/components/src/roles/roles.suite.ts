import { sendKeys } from '@web/test-runner-commands';
import { html } from 'lit';
import { answerWith, json, mountInProvider, textOf, until } from '../foundation/testing.ts';
import type { Answer } from '../foundation/testing.ts';
import './roles.define.ts';
import type { SotayRoles } from './roles.ts';

// The review of roles with its API, for tests of it and for those that hold for all widgets.

export const idOf = (number: number): string => `0192f0c1-0000-7000-8000-${String(number).padStart(12, '0')}`;
export const ward = { id: idOf(3), name: 'Đảng bộ phường Thử Nghiệm' };
export const cell = { id: idOf(11), name: 'Chi bộ Tổ dân phố số 4' };
export const held = (number: number, fields: object = {}) => ({
  id: idOf(number),
  member: { id: idOf(100 + number), fullName: `Nguyễn Văn Mẫu ${number}` },
  role: 'admin',
  organization: cell,
  scope: 'self',
  duties: [] as string[],
  from: '2026-07-01',
  to: '2026-12-15' as string | null,
  basisDocument: '12-CV/ĐU',
  state: 'active',
  grantedBy: null,
  grantedAt: null,
  endedBy: null,
  endedAt: null,
  endReason: null,
  mayEnd: true,
  version: 4,
  ...fields,
});
export const secretary = held(1, { role: 'secretary', to: null, basisDocument: null, mayEnd: false });
export const reviewOf = (organization: object, fields: object = {}) => ({
  organization,
  holders: [] as object[],
  findings: [] as object[],
  grantableRoles: ['committeeMember', 'deputySecretary', 'secretary', 'admin'],
  widestScope: 'self',
  ...fields,
});
export const ending = reviewOf(cell, {
  holders: [secretary, held(2)],
  findings: [{ kind: 'endsSoon', roleId: idOf(2) }],
});

export interface Given {
  readonly reviews?: readonly object[];
  readonly write?: Answer;
}

/** An API with these reviews, two cells below the ward, and two members in each cell. */
export const api =
  ({ reviews = [ending], write = () => json(held(3), 201) }: Given = {}): Answer =>
  (request) => {
    const { pathname, searchParams } = new URL(request.url);
    if (request.method !== 'GET') return write(request);
    const page = (items: readonly object[]) => json({ items, nextCursor: null });
    if (pathname.endsWith('/role-reviews')) return page(reviews);
    if (pathname.endsWith('/organizations'))
      return page(
        searchParams.get('parentId') === ward.id ? [cell, { id: idOf(12), name: 'Chi bộ Tổ dân phố số 5' }] : [],
      );
    return page([
      { id: idOf(201), fullName: 'Trần Thị Ví Dụ', currentCell: cell },
      { id: idOf(202), fullName: 'Lê Văn Thử', currentCell: cell },
    ]);
  };

export const show = async (answer: Answer, state = 'idle'): Promise<[SotayRoles, Request[]]> => {
  const requests = answerWith(answer);
  const element = await mountInProvider<SotayRoles>(html`<sotay-roles></sotay-roles>`, 'a-token');
  await until(() => element.resource.state === state, state);
  await element.updateComplete;
  return [element, requests];
};
export const all = (element: Element, selector: string): HTMLElement[] => [
  ...element.shadowRoot!.querySelectorAll<HTMLElement>(selector),
];
export const unfold = async (element: SotayRoles): Promise<void> => {
  all(element, 'summary')[0]!.click();
  await until(() => all(element, 'details[open]').length, 'the organisation');
};
export const button = (element: Element, words: string): HTMLElement =>
  all(element, 'button').find((each) => textOf(each) === words && each.checkVisibility())!;
export const written = (requests: readonly Request[]): Request[] => requests.filter(({ method }) => method !== 'GET');
export const field = (element: Element, name: string): HTMLElement & { value: string } =>
  all(element, `[name=${name}]`)[0] as HTMLElement & { value: string };

/** As a click and the keyboard would. */
export const choose = async (element: SotayRoles, select: HTMLElement, value: string): Promise<void> => {
  const control = select.shadowRoot!.querySelector('select')!;
  control.value = value;
  control.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  control.dispatchEvent(new Event('change', { bubbles: true, composed: true }));
  await element.updateComplete;
};
export const type = async (element: SotayRoles, name: string, words: string): Promise<void> => {
  field(element, name).focus();
  await sendKeys({ type: words });
  await element.updateComplete;
};
export const openGrant = async (element: SotayRoles, folded = true): Promise<void> => {
  if (folded) await unfold(element);
  button(element, 'Phân quyền').click();
  await until(() => all(element, '.grant sotay-select').length > 1, 'the fields');
};

/** Opens the dialog that ends the second role of the first organisation. */
export const openEnd = async (element: SotayRoles): Promise<void> => {
  await unfold(element);
  button(element, 'Thu hồi').click();
  await until(() => all(element, '.end sotay-textarea').length, 'the dialog');
};

/** For tests of all widgets: unfolded, granting and ending. */
export const openRoles = async (): Promise<SotayRoles> => {
  const [element] = await show(api());
  await unfold(element);
  return element;
};
export const openGranting = async (): Promise<SotayRoles> => {
  const [element] = await show(api());
  await openGrant(element);
  return element;
};
export const openEnding = async (): Promise<SotayRoles> => {
  const [element] = await show(api());
  await openEnd(element);
  return element;
};
