import { sendKeys } from '@web/test-runner-commands';
import { exampleOf, handle, problem } from '@sotay/sdk/testing';
import type { State } from '@sotay/sdk/testing';
import { expect } from 'chai';
import { html } from 'lit';
import { forgetDrafts } from '../foundation/drafts.ts';
import { axeFindings, cleanUp, deepActive, pause, takeTurns, textOf, until } from '../foundation/testing.ts';
import '../announcements/announcements.define.ts';
import '../feedback/feedback-form.define.ts';
import '../meetings/meeting-notice.define.ts';
import './assisted-session.define.ts';
import type { SotayAssistedSession } from './assisted-session.ts';
import {
  button,
  CODE,
  consent,
  field,
  find,
  findButton,
  freshState,
  helpedName,
  show,
  start,
  type,
  within,
} from './support.suite.ts';

// The consent that the task needs: asked of the helped member in the session, by their own act.

const helpedId = '0192f0c1-0000-7000-8000-000000000110';
const tag = html`<sotay-assisted-session></sotay-assisted-session>`;

/** The helped member has said nothing of opinions yet. */
const unasked = (): State => {
  const state = freshState();
  forget(state);
  return state;
};
const forget = (state: State): void => {
  for (const { id, member } of [...state.consents.values()]) if (member.id === helpedId) state.consents.delete(id);
};
const given = (state: State) => [...state.consents.values()].filter(({ member }) => member.id === helpedId);
const posts = (requests: readonly Request[], end: string) =>
  requests.filter(({ method, url }) => method === 'POST' && url.endsWith(end));

const open = (options: Parameters<typeof show>[2] = {}) => show<SotayAssistedSession>(tag, 'member', options);
const asked = async (options: Parameters<typeof show>[2] = {}) => {
  const state = options.state ?? unasked();
  const [element, requests] = await open({ ...options, state });
  await start(element, 'submitFeedback');
  await until(() => find(element, '#asked'), 'the question');
  return { element, requests, state };
};
const agree = async (element: SotayAssistedSession): Promise<void> => {
  within(element, '.tick input').click();
  await element.updateComplete;
  button(element, 'Đồng ý').click();
};
const form = (element: SotayAssistedSession) => find(element, 'sotay-feedback-form');
const isShown = (element: SotayAssistedSession) => form(element)?.checkVisibility() === true;
const write = async (element: SotayAssistedSession): Promise<HTMLElement> => {
  await until(() => find(form(element), 'form'), 'the form');
  const inside = within(element, 'sotay-feedback-form');
  for (const value of ['suggestion', 'cell']) within(inside, `input[value=${value}]`).click();
  type(within(inside, '[name=subject]'), 'Đường ngõ');
  type(within(inside, '[name=body]'), 'Đèn đường ngõ 4 bị hỏng.');
  return inside;
};
const submit = async (inside: HTMLElement): Promise<void> => {
  button(inside, 'Xem lại trước khi gửi').click();
  await until(() => findButton(inside, 'Gửi ý kiến'), 'the review');
  button(inside, 'Gửi ý kiến').click();
};

takeTurns('drafts');
beforeEach(() => forgetDrafts());
afterEach(async () => {
  // They tell the server that they leave.
  for (const element of document.querySelectorAll('sotay-assisted-session')) element.remove();
  await pause(20);
  cleanUp();
  await forgetDrafts();
});

describe('a consent that is missing', () => {
  it('is asked for in the session, in big type, with nothing ticked and both answers alike, before the task', async () => {
    const { element, requests } = await asked();
    expect(textOf(element)).to.contain(`Mời đồng chí ${helpedName} đọc và tự chọn.`).and.contain('Đóng góp ý kiến');
    expect(textOf(element)).to.contain('dữ liệu cá nhân nhạy cảm').and.contain('Nếu không đồng ý hoặc rút lại');
    expect(deepActive().id).to.equal('asked');
    expect(field(element, '.tick input').checked).to.equal(false);
    expect(parseFloat(getComputedStyle(within(element, '.asked .words')).fontSize)).to.be.at.least(20);
    const [yes, no] = ['Đồng ý', 'Không đồng ý'].map((words) => button(element, words));
    expect(yes!.className).to.equal(no!.className);
    await until(() => form(element), 'the form');
    expect(isShown(element)).to.equal(false);
    expect(posts(requests, '/consents')).to.deep.equal([]);
    expect(await axeFindings(element)).to.deep.equal([]);
  });

  it('is given by the helped member’s own act, with a receipt, and the task goes on', async () => {
    const { element, requests, state } = await asked();
    await agree(element);
    await until(() => find(element, '#given'), 'the receipt');
    const [record] = given(state);
    expect([record!.purpose, record!.method, record!.textVersion]).to.deep.equal(['feedback', 'assisted', '2026-01']);
    expect(textOf(within(element, '#given'))).to.equal(`Đã ghi nhận sự đồng ý. Mã biên nhận: ${record!.receiptCode}`);
    expect(deepActive().id).to.equal('given');
    expect(findButton(element, 'In biên nhận')).not.to.equal(undefined);
    const [session] = [...state.assistedSessions.values()];
    expect(posts(requests, '/consents').map(({ headers }) => headers.get('Sotay-Assisted-Session'))).to.deep.equal([
      session!.id,
    ]);
    await until(() => isShown(element), 'the form');
    expect(await axeFindings(element)).to.deep.equal([]);
    await submit(await write(element));
    await until(() => find(element, '.done'), 'the confirmation');
    expect(textOf(within(element, '.done'))).to.contain(`Mã biên nhận sự đồng ý ${record!.receiptCode}`);
  });

  it('is not given without the mark that they were told', async () => {
    const { element, requests } = await asked();
    button(element, 'Đồng ý').click();
    await until(() => find(element, '.asked .problem'), 'what to do');
    expect(deepActive().getAttribute('type')).to.equal('checkbox');
    expect(posts(requests, '/consents')).to.deep.equal([]);
  });

  it('is given by keyboard alone', async () => {
    const { element, state } = await asked();
    for (const press of ['Tab', ' ', 'Tab', 'Enter']) await sendKeys({ press });
    await until(() => find(element, '#given'), 'the receipt');
    expect(given(state).length).to.equal(1);
  });

  it('and is refused ends the session with nothing sent', async () => {
    const { element, requests, state } = await asked();
    button(element, 'Không đồng ý').click();
    await until(() => find(element, '#said'), 'the beginning');
    expect(textOf(within(element, '#said'))).to.equal(
      `Đồng chí ${helpedName} không đồng ý. Đã kết thúc phiên hỗ trợ. Chưa có việc nào được gửi.`,
    );
    expect([posts(requests, '/consents'), given(state)]).to.deep.equal([[], []]);
    expect([...state.assistedSessions.values()][0]!.endedAt).not.to.equal(null);
    expect(form(element)).to.equal(null);
  });

  it('is given once by a double press', async () => {
    const { element, requests, state } = await asked();
    await agree(element);
    findButton(element, 'Đồng ý')?.click();
    findButton(element, 'Đang gửi…')?.click();
    await until(() => find(element, '#given'), 'the receipt');
    expect([posts(requests, '/consents').length, given(state).length]).to.deep.equal([1, 1]);
  });

  it('to a text that has changed meanwhile is asked for anew', async () => {
    const { element } = await asked({
      overrides: [problem('giveConsent', 409, { code: 'consent-text-changed', detail: 'Đã có bản mới.' })],
    });
    await agree(element);
    await until(() => find(element, '.asked .problem'), 'the refusal');
    expect(textOf(within(element, '.asked .problem'))).to.equal('Chưa ghi nhận được. Đã có bản mới.');
    expect(field(element, '.tick input').checked).to.equal(false);
    expect(isShown(element)).to.equal(false);
  });

  it('is asked for anew when the session ran out over it', async () => {
    const { element, state } = await asked();
    const [session] = [...state.assistedSessions.values()];
    state.assistedSessions.set(session!.id, { ...session!, endedAt: new Date().toISOString() });
    await agree(element);
    await until(() => textOf(element).includes('Phiên hỗ trợ đã hết'), 'the end');
    expect([find(element, '#asked'), given(state)]).to.deep.equal([null, []]);
    await consent(element, CODE, 'Tiếp tục phiên mới');
    await until(() => find(element, '#asked'), 'the question');
    expect(field(element, '.tick input').checked).to.equal(false);
    await agree(element);
    await until(() => isShown(element), 'the form');
    expect(given(state).length).to.equal(1);
  });

  it('since it was taken back in the middle of the task is asked for, and what was written stays', async () => {
    const state = freshState();
    const [element] = await open({ state });
    await start(element, 'submitFeedback');
    const inside = await write(element);
    expect(find(element, '#asked')).to.equal(null);
    forget(state);
    await submit(inside);
    await until(() => find(element, '#asked'), 'the question');
    expect(isShown(element)).to.equal(false);
    await agree(element);
    await until(() => isShown(element), 'the form');
    expect(within(element, 'sotay-feedback-form')).to.equal(inside);
    button(inside, 'Gửi lại').click();
    await until(() => find(element, '.done'), 'the confirmation');
    expect([...state.feedback.values()].at(-1)!.body).to.equal('Đèn đường ngõ 4 bị hỏng.');
  });

  it('that cannot be asked for opens no task', async () => {
    const [element] = await open({ state: unasked(), overrides: [problem('listMyConsents', 500)] });
    await start(element, 'submitFeedback');
    await until(() => textOf(element).includes('Chưa tải được nội dung'), 'what failed');
    expect(form(element)).to.equal(null);
    expect(findButton(element, 'Kết thúc')).not.to.equal(undefined);
  });

  it('is forgotten with the session: the next person is asked', async () => {
    const { element, state } = await asked();
    await agree(element);
    await until(() => find(element, '#given'), 'the receipt');
    button(element, 'Kết thúc').click();
    await until(() => find(element, '#said'), 'the beginning');
    forget(state);
    await start(element, 'submitFeedback');
    await until(() => find(element, '#asked'), 'the question');
    expect([find(element, '#given'), field(element, '.tick input').checked]).to.deep.equal([null, false]);
  });
});

describe('no consent is asked for', () => {
  it('where it was given already', async () => {
    const [element] = await open();
    await start(element, 'submitFeedback');
    await until(() => isShown(element), 'the form');
    expect(find(element, '#asked')).to.equal(null);
  });

  it('where the task rests on the law', async () => {
    const items = exampleOf('listConsentPurposes', 200).items.map((one) => ({ ...one, basis: 'law' }));
    const [element] = await open({
      state: unasked(),
      overrides: [handle('listConsentPurposes', () => Response.json({ items }))],
    });
    await start(element, 'submitFeedback');
    await until(() => isShown(element), 'the form');
    expect(find(element, '#asked')).to.equal(null);
  });

  for (const [task, part] of [
    ['acknowledgeMeeting', 'sotay-meeting-notice'],
    ['submitAbsenceRequest', 'sotay-meeting-notice'],
    ['markAnnouncementRead', 'sotay-announcements'],
  ] as const)
    it(`for a task that needs none: ${task}`, async () => {
      const [element, requests] = await open({ state: unasked() });
      await start(element, task);
      await until(() => find(element, part), part);
      expect(find(element, '#asked')).to.equal(null);
      expect(requests.filter(({ url }) => url.includes('consent'))).to.deep.equal([]);
    });
});
