import { html } from 'lit';
import type { ProfileCorrection } from '@sotay/sdk/corrections';
import { answerWith, eventStream, json, mountInProvider, until } from '../foundation/testing.ts';
import type { Answer } from '../foundation/testing.ts';
import { correction as waiting, idOf } from './corrections.suite.ts';
import './profile-corrections.define.ts';
import type { SotayProfileCorrections } from './profile-corrections.ts';

// The corrections to decide, for their tests.

/** With a number and a day, of the member with this number. */
export const correction = (number: number, fields: Partial<ProfileCorrection> = {}): ProfileCorrection =>
  waiting(number, {
    member: { id: idOf(1000 + number), fullName: `Nguyễn Văn Mẫu ${number}` },
    fields: ['birthDate', 'citizenId'],
    before: { birthDate: { date: null, year: 1952 }, citizenId: '099*******23' },
    after: { birthDate: { date: null, year: 1952 }, citizenId: '099*******81' },
    recordVersion: 4,
    reason: 'Gõ nhầm.',
    warnings: [{ field: 'citizenId', code: 'other-gender' }],
    ...fields,
  });
export const revealed = {
  correctionId: idOf(1),
  expiresAt: '2099-01-01T00:00:30+07:00',
  before: { birthDate: '1952-03-14', citizenId: '099052000023' },
  after: { birthDate: '1952-04-14', citizenId: '099052000081' },
};

/** An API with these corrections; `write` answers what is sent, `one` a correction that is read again. */
export const api =
  (items: readonly object[], write: Answer = () => json(correction(1)), one: () => object = () => items[0]!): Answer =>
  (request) => {
    if (request.method !== 'GET') return write(request);
    const { pathname } = new URL(request.url);
    return pathname.endsWith('/profile-corrections') ? json({ items, nextCursor: null }) : json(one());
  };

/** The list, what it asked, and the stream it hears. */
export const show = async (
  answer: Answer,
  limit = 20,
): Promise<[SotayProfileCorrections, Request[], ReturnType<typeof eventStream>]> => {
  const stream = eventStream();
  const requests = answerWith((request) => stream.answer(request) ?? answer(request));
  const element = await mountInProvider<SotayProfileCorrections>(
    html`<sotay-profile-corrections limit=${limit}></sotay-profile-corrections>`,
    'a-token',
  );
  await until(() => element.resource.state === 'idle', 'the list');
  await element.updateComplete;
  return [element, requests, stream];
};
export const find = (element: Element, selector: string): HTMLElement | null =>
  element.shadowRoot!.querySelector<HTMLElement>(selector);
export const row = (element: Element, number: number): HTMLElement =>
  find(element, `[data-correction="${idOf(number)}"]`)!;
export const writes = (requests: readonly Request[]): Request[] => requests.filter(({ method }) => method !== 'GET');
export const reply = (element: Element, number: number, text: string): void => {
  const control = row(element, number).querySelector('sotay-textarea')!.shadowRoot!.querySelector('textarea')!;
  control.value = text;
  control.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
};
