import { sendKeys, setViewport } from '@web/test-runner-commands';
import { exampleOf, faults, handle, problem } from '@sotay/sdk/testing';
import { expect } from 'chai';
import { html } from 'lit';
import { forgetDrafts, readDraft, writeDraft } from '../foundation/drafts.ts';
import {
  axeFindings,
  cleanUp,
  deepActive,
  json,
  media,
  pause,
  takeTurns,
  textOf,
  until,
} from '../foundation/testing.ts';
import '../announcements/announcements.define.ts';
import '../feedback/feedback-form.define.ts';
import '../meetings/absence-form.define.ts';
import '../meetings/meeting-notice.define.ts';
import './assisted-session.define.ts';
import type { SotayAssistedSession } from './assisted-session.ts';
import {
  button,
  choose,
  CODE,
  consent,
  field,
  find,
  findButton,
  freshState,
  helpedName,
  openHelpedConsent,
  openHelping,
  sessionsOf,
  show,
  start,
  type,
  within,
} from './support.suite.ts';

// Each task from end to end, and what two people at one device may run into.

const tag = html`<sotay-assisted-session></sotay-assisted-session>`;
const helpedId = '0192f0c1-0000-7000-8000-000000000110';
const meetingId = exampleOf('getMeeting', 200).id;

const open = (options: Parameters<typeof show>[2] = {}) => show<SotayAssistedSession>(tag, 'member', options);
const part = async (element: SotayAssistedSession, name: string, ready: string): Promise<HTMLElement> => {
  await until(() => find(find(element, name), ready), `${ready} of ${name}`);
  return within(element, name);
};

takeTurns('drafts');
beforeEach(() => forgetDrafts());
afterEach(async () => {
  // They tell the server that they leave.
  for (const element of document.querySelectorAll('sotay-assisted-session')) element.remove();
  await pause(20);
  cleanUp();
  await forgetDrafts();
  await setViewport({ width: 800, height: 600 });
});

describe('asking to be absent for another', () => {
  const ask = async () => {
    const state = freshState();
    const [element, requests] = await open({ state });
    await start(element, 'submitAbsenceRequest');
    const notice = await part(element, 'sotay-meeting-notice', '.ask');
    within(notice, '.ask').click();
    await until(() => find(notice, 'input[value=family]'), 'the reasons');
    within(notice, 'input[value=family]').click();
    await until(() => find(notice, '[name=reasonText]'), 'the words');
    type(within(notice, '[name=reasonText]'), 'Việc riêng của gia đình');
    return { state, element, requests, notice };
  };
  const send = async (element: SotayAssistedSession, notice: HTMLElement): Promise<void> => {
    button(notice, 'Xem lại trước khi gửi').click();
    await until(() => find(notice, '.send'), 'the review');
    within(notice, '.send').click();
    await until(() => find(element, '.done'), 'the confirmation');
  };

  it('is sent in their name, with both on record', async () => {
    const { state, element, notice } = await ask();
    await send(element, notice);
    const sent = [...state.absences.values()].at(-1)!;
    expect([sent.member.id, sent.assistedBy?.fullName, sent.reasonText]).to.deep.equal([
      helpedId,
      'Nguyễn Văn Mẫu',
      'Việc riêng của gia đình',
    ]);
    expect(textOf(within(element, '.done')))
      .to.contain('Xin phép vắng họp')
      .and.not.contain('Việc riêng');
  });

  it('says who will read it, and shows whose request it is before it is sent', async () => {
    const { element, notice } = await ask();
    expect(textOf(notice)).to.contain('Chi ủy, đồng chí và đồng chí hỗ trợ đọc được.').and.not.contain('trên máy này');
    button(notice, 'Xem lại trước khi gửi').click();
    await until(() => find(notice, '.send') && textOf(notice).includes(helpedName), 'the review with the name');
    expect(await axeFindings(element)).to.deep.equal([]);
  });

  it('leaves no draft of it, and that of the helper for the same meeting as it was', async () => {
    const name = `absence-${meetingId}`;
    const mine = { reasonKind: 'work', reasonText: 'Của tôi', willStudyDocuments: true, idempotencyKey: 'k' };
    await writeDraft(name, 'helper', mine);
    const { element, notice } = await ask();
    expect(await readDraft(name, helpedId)).to.equal(undefined);
    await send(element, notice);
    expect(await readDraft(name, 'helper')).to.deep.equal(mine);
  });

  it('of which they have one already is refused in the words of the server, and the session goes on', async () => {
    const { state, element, notice } = await ask();
    const example = exampleOf('submitAbsenceRequest', 201);
    const member = { id: helpedId, fullName: helpedName };
    state.absences.set('live', { ...example, id: 'live', meetingId, member, state: 'submitted' });
    button(notice, 'Xem lại trước khi gửi').click();
    await until(() => find(notice, '.send'), 'the review');
    within(notice, '.send').click();
    await until(() => textOf(notice).includes('Đã tải lại'), 'the refusal');
    expect(find(element, '.banner')).not.to.equal(null);
    expect(find(element, '.done')).to.equal(null);
  });
});

describe('answering a notice for another', () => {
  it('tells nothing of why they could not come before', async () => {
    const state = freshState();
    const example = exampleOf('submitAbsenceRequest', 201);
    const member = { id: helpedId, fullName: helpedName };
    state.absences.set('old', { ...example, id: 'old', meetingId, member, state: 'submitted', reasonText: 'Đau lưng' });
    const [element] = await open({ state });
    await start(element, 'acknowledgeMeeting');
    const notice = await part(element, 'sotay-meeting-notice', '.chip');
    await until(() => textOf(within(notice, '.chip')) === 'Xin phép vắng', 'the answer');
    expect(textOf(notice)).not.to.contain('Đau lưng').and.not.contain('Sức khỏe');
    within(notice, '.attend').click();
    await until(() => find(element, '.done'), 'the confirmation');
    expect(state.absences.get('old')?.state).to.equal('withdrawn');
  });

  it('of which the answer got lost is told as done, not as failed', async () => {
    const [element, requests] = await open({
      overrides: [faults.lostAnswer({ operation: 'acknowledgeMeeting', once: true })],
    });
    await start(element, 'acknowledgeMeeting');
    const notice = await part(element, 'sotay-meeting-notice', '.attend');
    within(notice, '.attend').click();
    await until(() => find(element, '.done'), 'the confirmation');
    expect(requests.filter(({ url }) => url.endsWith('/acknowledgement')).length).to.be.greaterThan(1);
    expect(textOf(within(element, '.done')))
      .to.contain('Trả lời sẽ dự họp')
      .and.contain(helpedName);
  });
});

describe('reading announcements for another', () => {
  it('marks as read what was opened first, and offers no answer, which would be another task', async () => {
    const state = freshState();
    const [element, requests] = await open({ state });
    await start(element, 'markAnnouncementRead');
    const list = await part(element, 'sotay-announcements', 'summary');
    const summaries = [...list.shadowRoot!.querySelectorAll('summary')];
    for (const summary of summaries) summary.click();
    await until(() => find(element, '.done'), 'the confirmation');
    await pause(50);
    const readings = [...state.announcementReads.keys()].filter((key) => key.endsWith(helpedId));
    expect(readings.length).to.equal(1);
    expect(findButton(list, 'Đóng góp ý kiến')).to.equal(undefined);
    expect(requests.some(({ url }) => url.endsWith('/events'))).to.equal(false);
  });

  it('is over with the confirmation', async () => {
    const [element] = await open();
    await start(element, 'markAnnouncementRead');
    const list = await part(element, 'sotay-announcements', 'summary');
    within(list, 'summary').click();
    await until(() => find(element, '.done'), 'the confirmation');
    button(element, 'Xong').click();
    await until(() => find(element, 'input[name=task]'), 'the beginning');
    expect(find(element, 'sotay-announcements')).to.equal(null);
  });
});

describe('before a session', () => {
  it('all is done by keyboard, and each step starts at its heading', async () => {
    const [element] = await open();
    within(element, 'input[name=assignmentId]').focus();
    for (const press of [' ', 'Tab', ' ', 'Tab', 'Enter']) await sendKeys({ press });
    await until(() => deepActive().id === 'step', 'the consent');
    for (const press of ['Tab', ' ', 'Tab']) await sendKeys({ press });
    expect(deepActive().id).to.equal('code');
    await sendKeys({ type: CODE });
    await sendKeys({ press: 'Enter' });
    await until(() => deepActive().id === 'helping', 'the banner');
  });

  it('going back forgets the yes and the code', async () => {
    const element = await openHelpedConsent();
    within(element, '#agree').click();
    type(within(element, '#code'), CODE);
    button(element, 'Quay lại').click();
    await until(() => find(element, 'input[name=task]'), 'the choice');
    button(element, 'Tiếp tục').click();
    await until(() => find(element, '#code'), 'the consent');
    expect([field(element, '#code').value, field(element, '#agree').checked]).to.deep.equal(['', false]);
  });

  it('hides the code from the helper, until the member looks for a mistyped digit', async () => {
    const element = await openHelpedConsent();
    const code = field(element, '#code');
    type(code, CODE);
    await element.updateComplete;
    const looks = () => [code.type, code.value, code.inputMode, code.getAttribute('autocomplete')];
    expect(looks()).to.deep.equal(['password', CODE, 'numeric', 'one-time-code']);
    expect(code.labels![0]!.textContent).to.contain(helpedName);
    button(element, 'Hiện mã').click();
    await element.updateComplete;
    expect(looks()).to.deep.equal(['text', CODE, 'numeric', 'one-time-code']);
    expect(await axeFindings(element)).to.deep.equal([]);
    button(element, 'Che mã').click();
    await element.updateComplete;
    expect(code.type).to.equal('password');
    button(element, 'Hiện mã').click();
    button(element, 'Quay lại').click();
    await until(() => find(element, 'input[name=task]'), 'the choice');
    button(element, 'Tiếp tục').click();
    await until(() => find(element, '#code'), 'the consent');
    expect([field(element, '#code').type, field(element, '#code').value]).to.deep.equal(['password', '']);
  });

  for (const [code, why] of [
    ['', 'none'],
    ['2468135', 'too short'],
    ['246813579', 'too long'],
    ['2468135a', 'a letter'],
  ] as const)
    it(`a code that cannot be one is not sent: ${why}`, async () => {
      const [element, requests] = await open();
      await choose(element, 'submitFeedback');
      await consent(element, code);
      await until(() => find(element, '#code-problem'), 'the problem');
      expect(field(element, '#code').getAttribute('aria-describedby')).to.contain('code-problem');
      expect(requests.filter(({ method }) => method === 'POST')).to.deep.equal([]);
    });

  for (const [status, code] of [
    [409, 'support-code-locked'],
    [409, 'support-code-missing'],
    [409, 'support-code-expired'],
    [409, 'assignment-not-current'],
    [404, 'not-found'],
  ] as const)
    it(`is told why there is none: ${code}`, async () => {
      const detail = `Lý do ${code}.`;
      const [element] = await open({ overrides: [problem('startAssistedSession', status, { code, detail })] });
      await choose(element, 'submitFeedback');
      await consent(element);
      await until(() => find(element, '[role=alert]'), 'the refusal');
      expect(textOf(within(element, '[role=alert]'))).to.equal(`Chưa bắt đầu được. ${detail}`);
      expect(find(element, '.banner')).to.equal(null);
      expect(field(element, '#agree').checked, 'the yes stays').to.equal(true);
    });

  it('a double press starts one session', async () => {
    const state = freshState();
    const [element] = await open({ state });
    await choose(element, 'submitFeedback');
    await consent(element);
    findButton(element, 'Bắt đầu')?.click();
    findButton(element, 'Đang gửi…')?.click();
    await until(() => find(element, '.banner'), 'the session');
    expect(state.assistedSessions.size).to.equal(1);
  });
});

describe('a session under way', () => {
  it('lasts as long as the server says, whatever its clock and ours', async () => {
    const example = exampleOf('startAssistedSession', 201);
    const [element] = await open({
      overrides: [
        handle('startAssistedSession', () =>
          json({ ...example, startedAt: '2020-01-01T00:00:00Z', expiresAt: '2020-01-01T00:07:00Z' }, 201),
        ),
        // Of the sample session the mock knows nothing, and would end it.
        handle('listMyConsents', () => new Promise<Response>(() => undefined)),
      ],
    });
    await start(element, 'submitFeedback');
    expect(textOf(within(element, '.banner'))).to.contain('còn 7 phút');
  });

  it('is ended by the helped member’s own press, and sends nothing in their name from then on', async () => {
    const element = await openHelping();
    const form = within(element, 'sotay-feedback-form');
    button(element, 'Kết thúc').focus();
    await sendKeys({ press: 'Enter' });
    await until(() => find(element, '#said'), 'the beginning');
    expect([form.isConnected, deepActive().id]).to.deep.equal([false, 'said']);
  });

  it('keeps its banner in view while the task is scrolled', async () => {
    await setViewport({ width: 360, height: 500 });
    const element = await openHelping();
    scrollTo(0, 600);
    await until(() => scrollY > 300, 'the scrolling');
    const { top, bottom } = within(element, '.banner').getBoundingClientRect();
    expect([top >= 0, bottom <= innerHeight, bottom - top < 250]).to.deep.equal([true, true, true]);
    scrollTo(0, 0);
  });

  it('stays readable in forced colours, and axe finds nothing', async function () {
    if (!(await media({ 'forced-colors': 'active' }))) this.skip();
    const element = await openHelping();
    const { borderTopStyle, borderTopWidth } = getComputedStyle(within(element, '.banner'));
    expect([borderTopStyle, parseFloat(borderTopWidth) > 0]).to.deep.equal(['solid', true]);
    expect(await axeFindings(element)).to.deep.equal([]);
    await media({ 'forced-colors': 'none' });
  });

  it('that is left by another start is replaced: only the last one is sent with', async () => {
    const state = freshState();
    const [element, requests] = await open({ state });
    await start(element, 'submitFeedback');
    await part(element, 'sotay-feedback-form', 'form');
    button(element, 'Kết thúc').click();
    await until(() => find(element, '#said'), 'the beginning');
    const before = requests.length;
    await start(element, 'markAnnouncementRead');
    await part(element, 'sotay-announcements', 'summary');
    const last = [...state.assistedSessions.keys()].at(-1);
    expect(new Set(sessionsOf(requests.slice(before)))).to.deep.equal(new Set([null, last]));
  });
});
