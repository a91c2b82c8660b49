import { problem } from '@sotay/sdk/testing';
import { expect } from 'chai';
import { html } from 'lit';
import { forgetDrafts, readDraft, writeDraft } from '../foundation/drafts.ts';
import { axeFindings, cleanUp, pause, takeTurns, textOf, until } from '../foundation/testing.ts';
// Fetched beforehand, as in the page of somebody who does this every week.
import '../announcements/announcements.define.ts';
import '../feedback/feedback-form.define.ts';
import '../meetings/meeting-notice.define.ts';
import './assisted-session.define.ts';
import type { AssistedSessionEndedEvent, SotayAssistedSession } from './assisted-session.ts';
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
  helperName,
  nested,
  sessionsOf,
  show,
  start,
  stopClock,
  submit,
  type,
  within,
  write,
} from './support.suite.ts';

const tag = html`<sotay-assisted-session></sotay-assisted-session>`;
const helperId = '0192f0c1-0000-7000-8000-000000000101';

const open = (options: Parameters<typeof show>[2] = {}) => show<SotayAssistedSession>(tag, 'member', options);

takeTurns('drafts');
beforeEach(() => forgetDrafts());
afterEach(async () => {
  // They tell the server that they leave.
  for (const element of document.querySelectorAll('sotay-assisted-session')) element.remove();
  await pause(20);
  cleanUp();
  await forgetDrafts();
});

describe('a session', () => {
  it('does not begin without a person, a task, a yes and a code, none of which is preset', async () => {
    const [element, requests] = await open();
    expect([...element.shadowRoot!.querySelectorAll(':checked')]).to.deep.equal([]);
    button(element, 'Tiếp tục').click();
    await element.updateComplete;
    expect(textOf(element)).to.contain('Đề nghị chọn một việc.');
    await choose(element, 'submitFeedback');
    expect(field(element, '#agree').checked).to.equal(false);
    expect(field(element, '#code').value).to.equal('');
    button(element, 'Bắt đầu').click();
    await until(() => find(element, '#agree-problem'), 'what is missing');
    expect(textOf(element)).to.contain('Chỉ bắt đầu khi').and.contain('Mã hỗ trợ gồm 8 chữ số');
    expect(requests.filter(({ method }) => method === 'POST')).to.deep.equal([]);
    expect(textOf(element)).to.contain(`làm giúp tôi một việc: đóng góp ý kiến`).and.contain(helperName);
    const large = parseFloat(getComputedStyle(within(element, '.consent')).fontSize);
    expect(large).to.be.at.least(22);
    expect(await axeFindings(element)).to.deep.equal([]);
  });

  it('takes a code in groups, and after a wrong one asks for it anew in the server’s words', async () => {
    const [element, requests] = await open();
    await choose(element, 'submitFeedback');
    await consent(element, '1111 1111');
    await until(() => find(element, '[role=alert]'), 'the refusal');
    expect(textOf(within(element, '[role=alert]'))).to.match(/^Chưa bắt đầu được\. ./);
    expect(field(element, '#code').value).to.equal('');
    expect(element.shadowRoot!.activeElement?.id).to.equal('code');
    type(within(element, '#code'), '2468 1357');
    await element.updateComplete;
    button(element, 'Bắt đầu').click();
    await until(() => find(element, '.banner'), 'the session');
    const typed = await Promise.all(
      requests.filter(({ url }) => url.endsWith('/assisted-sessions')).map((request) => request.clone().json()),
    );
    expect(
      typed.map(({ code, consentGiven }: { code: string; consentGiven: boolean }) => [code, consentGiven]),
    ).to.deep.equal([
      ['11111111', true],
      [CODE, true],
    ]);
    expect(textOf(within(element, '.banner'))).to.match(
      /^Đang hỗ trợ đồng chí Lý Thị Đăng Ký ?, còn 15 phút Kết thúc$/,
    );
  });

  it('does its task for the helped member, and nothing else on the page does', async () => {
    const state = freshState();
    const [element, requests] = await open({ state });
    const own = document.createElement('sotay-feedback-form');
    element.parentElement!.append(own);
    const left: string[] = [];
    document.addEventListener('sotay-feedback-sent', () => left.push('sent'), { once: true });
    const ended: AssistedSessionEndedEvent[] = [];
    element.addEventListener('sotay-assisted-session-ended', (event) => ended.push(event));
    await until(() => own.shadowRoot?.querySelector('form'), 'the helper’s own form');
    const before = requests.length;
    await start(element, 'submitFeedback');
    await submit(await write(element));
    await until(() => find(element, '.done'), 'the confirmation');
    const [session] = [...state.assistedSessions.values()];
    // The start itself, and the texts that are open to everybody.
    const isOwn = ({ url }: Request) => /assisted-sessions$|consent-purposes$/.test(url);
    const after = requests.slice(before);
    expect(new Set(sessionsOf(after.filter((one) => !isOwn(one))))).to.deep.equal(new Set([session!.id]));
    expect(new Set(sessionsOf([...requests.slice(0, before), ...after.filter(isOwn)]))).to.deep.equal(new Set([null]));
    const sent = [...state.feedback.values()].at(-1)!;
    expect([sent.author.fullName, sent.assistedBy?.fullName]).to.deep.equal([helpedName, helperName]);
    expect(textOf(within(element, '.done')))
      .to.contain('Việc đã làm xong')
      .and.contain(sent.receiptCode)
      .and.contain('Đường ngõ')
      .and.contain(helpedName);
    expect(element.shadowRoot!.activeElement?.id).to.equal('step');
    expect([left, ended.map(({ detail }) => detail.done)]).to.deep.equal([[], [true]]);
    expect(await axeFindings(element)).to.deep.equal([]);
    button(element, 'Xong').click();
    await until(() => find(element, 'input[name=task]'), 'the beginning');
    expect(textOf(element)).not.to.contain(sent.receiptCode);
  });

  it('leaves nothing of the helped member on the device, and the helper’s own draft as it was', async () => {
    await writeDraft('feedback', helperId, { subject: 'Của tôi' });
    const [element] = await open();
    await start(element, 'submitFeedback');
    const kept = JSON.stringify(sessionStorage);
    const form = await write(element);
    expect(find(form, '[type=file]'), 'no files').to.equal(null);
    await submit(form);
    await until(() => find(element, '.done'), 'the confirmation');
    expect(JSON.stringify(sessionStorage)).to.equal(kept);
    expect(await readDraft('feedback', helperId)).to.deep.equal({ subject: 'Của tôi' });
  });

  it('offers only the chosen answer to a notice', async () => {
    const [element] = await open();
    await start(element, 'acknowledgeMeeting');
    const notice = await nested<Element>(element, 'sotay-meeting-notice', '.attend');
    expect(find(notice, '.ask')).to.equal(null);
    within(notice, '.attend').click();
    await until(() => find(element, '.done'), 'the confirmation');
    expect(textOf(within(element, '.done')))
      .to.contain('Sẽ dự họp')
      .and.contain('Sinh hoạt chi bộ');
    button(element, 'Xong').click();
    await until(() => find(element, 'input[name=task]'), 'the beginning');
    await start(element, 'submitAbsenceRequest');
    const other = await nested<Element>(element, 'sotay-meeting-notice', '.ask');
    expect([find(other, '.attend'), findButton(other, 'Thu lại trả lời')]).to.deep.equal([null, undefined]);
  });

  it('lets an announcement be read on after it was opened', async () => {
    const [element] = await open();
    await start(element, 'markAnnouncementRead');
    const list = await nested<Element>(element, 'sotay-announcements', 'summary');
    within(list, 'summary').click();
    await until(() => find(element, '.done'), 'the confirmation');
    expect(within(element, 'sotay-announcements'), 'still there').to.equal(list);
    expect((within(list, 'details') as HTMLDetailsElement).open).to.equal(true);
  });
});

describe('the end of a session', () => {
  it('comes after 15 minutes, told at five and at one; what was written stays and a new session goes on with it', async () => {
    const clock = stopClock();
    try {
      const state = freshState();
      const [element] = await open({ state });
      await start(element, 'submitFeedback');
      const form = await write(element);
      const said = () => [...document.querySelectorAll('body > [role=status] p')].map(textOf);
      clock.pass(9.5);
      await element.updateComplete;
      expect(textOf(within(element, '.banner'))).to.contain('còn 6 phút');
      clock.pass(1);
      await until(() => said().includes('Phiên hỗ trợ còn 5 phút.'), 'five minutes');
      clock.pass(3.8);
      await until(() => said().includes('Phiên hỗ trợ còn 1 phút.'), 'one minute');
      clock.pass(1);
      await until(() => textOf(element).includes('Phiên hỗ trợ đã hết'), 'the end');
      expect(find(element, '.banner')).to.equal(null);
      expect(field(element, '#agree').checked).to.equal(false);
      expect(within(element, 'sotay-feedback-form')).to.equal(form);
      expect(await axeFindings(element)).to.deep.equal([]);
      await consent(element, CODE, 'Tiếp tục phiên mới');
      await until(() => find(element, '.banner'), 'the new session');
      await until(() => form.resource.state === 'idle', 'the form');
      await submit(form);
      await until(() => find(element, '.done'), 'the confirmation');
      expect([...state.feedback.values()].at(-1)!.body).to.equal('Đèn đường ngõ 4 bị hỏng.');
    } finally {
      clock.restore();
    }
  });

  it('that the server knows of, as when the assignment was ended, keeps what was written too', async () => {
    const state = freshState();
    const [element] = await open({ state });
    await start(element, 'submitFeedback');
    const form = await write(element);
    const [row] = [...state.supportAssignments.values()];
    state.supportAssignments.set(row!.id, { ...row!, state: 'ended' });
    await submit(form);
    await until(() => textOf(element).includes('Phiên hỗ trợ đã hết'), 'the end');
    expect(textOf(form)).to.contain('Đèn đường ngõ 4 bị hỏng.');
    button(element, 'Bỏ nội dung và kết thúc').click();
    await until(() => find(element, 'input[name=task]'), 'the beginning');
  });

  it('is told as done when only the answer to the act was lost', async () => {
    const state = freshState();
    const [element] = await open({
      state,
      overrides: [problem('submitFeedback', 403, { code: 'assisted-session-done' })],
    });
    await start(element, 'submitFeedback');
    await submit(await write(element));
    await until(() => find(element, '.done'), 'the confirmation');
    expect(textOf(within(element, '.done')))
      .to.contain('Đóng góp ý kiến')
      .and.not.contain('Mã biên nhận');
  });

  it('comes at once by Kết thúc, also when the server cannot be told', async () => {
    const [element, requests] = await open({ overrides: [problem('endAssistedSession', 500)] });
    await start(element, 'submitFeedback');
    await write(element);
    button(element, 'Kết thúc').click();
    await until(() => find(element, '#said'), 'the beginning');
    expect(textOf(element)).to.contain('Chưa có việc nào được gửi').and.not.contain('Đèn đường');
    expect(find(element, 'sotay-feedback-form')).to.equal(null);
    expect(requests.some(({ method, url }) => method === 'PUT' && url.endsWith('/end'))).to.equal(true);
  });

  it('comes when the element leaves the page', async () => {
    const state = freshState();
    const [element] = await open({ state });
    await start(element, 'submitFeedback');
    element.remove();
    await until(() => [...state.assistedSessions.values()][0]!.endedAt !== null, 'the end');
  });

  it('comes when another reader signs in', async () => {
    const [element] = await open();
    await start(element, 'submitFeedback');
    await write(element);
    await (element.parentElement as HTMLElementTagNameMap['sotay-provider']).reconnect();
    await until(() => find(element, 'input[name=task]'), 'the beginning');
    expect(textOf(element)).not.to.contain('Đèn đường');
  });
});

it('who helps nobody is told who assigns', async () => {
  const [element] = await show<SotayAssistedSession>(tag, 'secretary', { reaches: 'empty' });
  expect(textOf(element)).to.contain('Đồng chí chưa được phân công hỗ trợ đồng chí nào.');
});
