import { createHandlers, faults, handle, mockFetch, problem } from '@sotay/sdk/testing';
import type { State } from '@sotay/sdk/testing';
import { expect } from 'chai';
import { html } from 'lit';
import { forgetDrafts } from '../foundation/drafts.ts';
import { cleanUp, pause, takeTurns, textOf, until } from '../foundation/testing.ts';
import '../announcements/announcements.define.ts';
import '../feedback/feedback-form.define.ts';
import './assisted-session.define.ts';
import type { AssistedSessionEndedEvent, SotayAssistedSession } from './assisted-session.ts';
import { Helping } from './helping.ts';
import {
  button,
  choose,
  CODE,
  consent,
  find,
  findButton,
  freshState,
  show,
  start,
  stopClock,
  submit,
  within,
  write,
} from './support.suite.ts';

// Answers that come late or not at all: nothing is done twice, nothing is said that is not so, nothing begins unasked.

const tag = html`<sotay-assisted-session></sotay-assisted-session>`;
const open = (options: Parameters<typeof show>[2] = {}) => show<SotayAssistedSession>(tag, 'member', options);
const opinions = (state: State) => [...state.feedback.values()].filter(({ subject }) => subject === 'Đường ngõ');
const sessions = (state: State) => [...state.assistedSessions.values()];
const lost = () => faults.lostAnswer({ operation: 'submitFeedback' });

/** Holds the first call, or the one after so many, back until the test lets it go. */
const held = (operation: 'startAssistedSession' | 'submitFeedback', before = 0) => {
  let calls = 0;
  let go = (): void => undefined;
  const gate = new Promise<void>((resolve) => {
    go = resolve;
  });
  const handler = handle(operation, async () => {
    calls += 1;
    if (calls > before) await gate;
    return undefined as never;
  });
  return { handler, arrived: () => calls > before, go: () => go() };
};

let clock: ReturnType<typeof stopClock>;
takeTurns('drafts');
beforeEach(async () => {
  clock = stopClock();
  await forgetDrafts();
});
afterEach(async () => {
  clock.restore();
  for (const element of document.querySelectorAll('sotay-assisted-session')) element.remove();
  await pause(20);
  cleanUp();
  await forgetDrafts();
});

describe('an act whose answer was lost', () => {
  /** Sent and done, and nobody here knows. */
  const lose = async (...overrides: NonNullable<NonNullable<Parameters<typeof show>[2]>['overrides']>) => {
    const state = freshState();
    const [element] = await open({ state, overrides: [lost(), ...overrides] });
    const ended: boolean[] = [];
    element.addEventListener('sotay-assisted-session-ended', ({ detail }: AssistedSessionEndedEvent) =>
      ended.push(detail.done),
    );
    await start(element, 'submitFeedback');
    const form = await write(element);
    await submit(form);
    await until(() => findButton(form, 'Gửi lại'), 'the failure');
    expect(opinions(state).length).to.equal(1);
    return { state, element, form, ended };
  };

  it('is told as done when the time is up, and no new session is needed', async () => {
    const { element, ended } = await lose();
    clock.pass(16);
    await until(() => find(element, '.done'), 'the confirmation');
    expect(Boolean(find(element, '#code'))).to.equal(false);
    expect(ended).to.deep.equal([true]);
  });

  it('is not done again in the next session, where the server could not be asked', async () => {
    const { state, element, form } = await lose(problem('getAssistedSession', 404));
    clock.pass(16);
    await until(() => find(element, '#code'), 'the consent');
    await consent(element, CODE, 'Tiếp tục phiên mới');
    await until(() => find(element, '.banner'), 'the new session');
    await until(() => form.resource.state === 'idle' && findButton(form, 'Gửi lại'), 'the form');
    expect(sessions(state).length).to.equal(2);
    button(element, 'Kết thúc').click();
    await until(() => find(element, '#said'), 'the beginning');
    expect(textOf(element)).to.contain('Chưa rõ việc đã được ghi nhận hay chưa').and.not.contain('Chưa có việc nào');
    expect(opinions(state).length).to.equal(1);
  });

  it('is told as done by Kết thúc, not as never sent', async () => {
    const { element, ended } = await lose();
    button(element, 'Kết thúc').click();
    await until(() => find(element, '.done'), 'the confirmation');
    expect(textOf(element)).not.to.contain('Chưa có việc nào được gửi');
    expect(ended).to.deep.equal([true]);
  });

  it('is told as unknown by Kết thúc, where the server cannot be told', async () => {
    const { element, ended } = await lose(problem('endAssistedSession', 404));
    button(element, 'Kết thúc').click();
    await until(() => find(element, '#said'), 'the beginning');
    expect(textOf(element)).to.contain('Chưa rõ').and.not.contain('Chưa có việc nào được gửi');
    expect(ended).to.deep.equal([false]);
  });

  it('gets the first answer in the next session, which ends with it', async () => {
    const state = freshState();
    const behind = mockFetch(createHandlers({ persona: 'member', state }));
    let losing = true;
    const losesFirst = handle('submitFeedback', async ({ request }) => {
      if (!losing) return undefined as never;
      await behind(request.clone());
      return Response.error();
    });
    const [element] = await open({ state, overrides: [losesFirst, problem('getAssistedSession', 404)] });
    await start(element, 'submitFeedback');
    const form = await write(element);
    await submit(form);
    await until(() => findButton(form, 'Gửi lại'), 'the failure');
    clock.pass(16);
    await until(() => find(element, '#code'), 'the consent');
    await consent(element, CODE, 'Tiếp tục phiên mới');
    await until(() => find(element, '.banner') && form.resource.state === 'idle', 'the new session');
    losing = false;
    button(form, 'Gửi lại').click();
    await until(() => find(element, '.done'), 'the confirmation');
    const [opinion, ...more] = opinions(state);
    expect(textOf(within(element, '.done'))).to.contain(opinion!.receiptCode);
    expect(more).to.deep.equal([]);
    await until(() => sessions(state).length === 2 && sessions(state)[1]!.endedAt !== null, 'the end of the session');
  });
});

it('an answer that comes when the time is up is the end of the task', async () => {
  const state = freshState();
  const act = held('submitFeedback');
  const [element] = await open({ state, overrides: [act.handler] });
  await start(element, 'submitFeedback');
  await submit(await write(element));
  await until(act.arrived, 'the act');
  clock.pass(16);
  await until(() => find(element, '#code'), 'the consent');
  act.go();
  await until(() => find(element, '.done'), 'the confirmation');
  expect(textOf(within(element, '.done'))).to.contain(opinions(state)[0]!.receiptCode);
  expect([opinions(state).length, sessions(state).length]).to.deep.equal([1, 1]);
});

describe('a start that is under way', () => {
  const starting = async (state: State) => {
    const call = held('startAssistedSession');
    const [element, requests] = await open({ state, overrides: [call.handler] });
    await choose(element, 'submitFeedback');
    await consent(element);
    await until(call.arrived, 'the start');
    return { element, requests, call };
  };
  const isTakenBack = (state: State) =>
    until(() => sessions(state).length === 1 && sessions(state)[0]!.endedAt !== null, 'the end');

  it('is taken back by Quay lại', async () => {
    const state = freshState();
    const { element, call } = await starting(state);
    button(element, 'Quay lại').click();
    await until(() => find(element, 'input[name=task]'), 'the choice');
    call.go();
    await isTakenBack(state);
    expect([Boolean(find(element, '.banner')), Boolean(find(element, 'input[name=task]'))]).to.deep.equal([
      false,
      true,
    ]);
    button(element, 'Tiếp tục').click();
    await until(() => findButton(element, 'Bắt đầu'), 'another attempt');
  });

  it('is taken back when the yes is', async () => {
    const state = freshState();
    const { element, call } = await starting(state);
    within(element, '#agree').click();
    call.go();
    await isTakenBack(state);
    await until(() => findButton(element, 'Bắt đầu'), 'the consent as it was');
    expect(Boolean(find(element, '.banner'))).to.equal(false);
  });

  it('is taken back when the element leaves the page', async () => {
    const state = freshState();
    const { element, call } = await starting(state);
    element.remove();
    call.go();
    await isTakenBack(state);
  });

  it('is taken back by who gives up what was written', async () => {
    const state = freshState();
    const call = held('startAssistedSession', 1);
    const [element] = await open({ state, overrides: [call.handler] });
    await start(element, 'submitFeedback');
    await write(element);
    clock.pass(16);
    await until(() => find(element, '#code'), 'the consent');
    await consent(element, CODE, 'Tiếp tục phiên mới');
    await until(call.arrived, 'the start');
    button(element, 'Bỏ nội dung và kết thúc').click();
    call.go();
    await until(() => sessions(state).length === 2 && sessions(state)[1]!.endedAt !== null, 'the end');
    expect(Boolean(find(element, 'input[name=task]'))).to.equal(true);
  });
});

it('a task that was still being fetched when its session ended does not open the next one', async () => {
  const load = Object.getOwnPropertyDescriptor(Helping.prototype, 'load')!;
  let loaded = (): void => undefined;
  Helping.prototype.load = () => new Promise((resolve) => (loaded = () => resolve(true)));
  try {
    const [element] = await open({ overrides: [problem('listMyConsents', 500)] });
    await start(element, 'markAnnouncementRead');
    button(element, 'Kết thúc').click();
    await until(() => find(element, '#said'), 'the beginning');
    loaded();
    await pause();
    await start(element, 'submitFeedback');
    await until(() => textOf(element).includes('Chưa tải được nội dung'), 'what failed');
    expect(Boolean(find(element, 'sotay-feedback-form'))).to.equal(false);
  } finally {
    Object.defineProperty(Helping.prototype, 'load', load);
  }
});
