import { sendKeys } from '@web/test-runner-commands';
import type { Meeting } from '@sotay/sdk/meetings';
import { expect } from 'chai';
import { html } from 'lit';
import { forgetDrafts, readDraft } from '../foundation/drafts.ts';
import { axeFindings, cleanUp, json, pause, problem, takeTurns, textOf, until } from '../foundation/testing.ts';
import { MeetingChangedEvent } from './meeting-events.ts';
import { backend, button, buttons, chipOf, find, focused, ofMethod, open, paths } from './meeting-notice.suite.ts';
import type { Reply } from './meeting-notice.suite.ts';
import type { SotayMeetingNotice } from './meeting-notice.ts';
import { absence, absent, at, attending, me, meeting, session } from './samples.suite.ts';

const one = { myAnswer: meeting().myAnswer };
const ask = async (element: SotayMeetingNotice): Promise<void> => {
  button(element, 'Xin phép vắng').click();
  await until(() => find(element, 'form'), 'the form');
};
const asking = async (submit?: Reply, changes: Partial<Meeting> = one) => {
  const server = backend({ meeting: meeting(changes), ...(submit && { submit }) });
  const element = await open();
  await ask(element);
  return { element, ...server };
};
const choose = async (element: SotayMeetingNotice, reason: string): Promise<void> => {
  find(element, `input[value=${reason}]`).click();
  await element.updateComplete;
};
const area = (element: SotayMeetingNotice): HTMLElement => find(element, 'sotay-textarea[name=reasonText]');
const type = async (element: SotayMeetingNotice, words: string): Promise<void> => {
  area(element).focus();
  await sendKeys({ type: words });
};
const typed = (element: SotayMeetingNotice): string => (area(element) as HTMLElement & { value: string }).value;
const review = async (element: SotayMeetingNotice): Promise<void> => {
  button(element, 'Xem lại trước khi gửi').click();
  await until(() => find(element, '.send'), 'the review');
};
const filled = async (submit?: Reply) => {
  const all = await asking(submit);
  await choose(all.element, 'work');
  await type(all.element, 'Di cong tac');
  await review(all.element);
  return all;
};
const isReady = (element: SotayMeetingNotice) => () => find(element, '.send').getAttribute('aria-disabled') === 'false';
const keys = (requests: Request[]): (string | null)[] =>
  ofMethod(requests, 'POST').map(({ headers }) => headers.get('idempotency-key'));

takeTurns('drafts');
beforeEach(() => forgetDrafts());
afterEach(async () => {
  cleanUp();
  await forgetDrafts();
});

describe('writing an absence request', () => {
  it('offers the five reasons, none chosen, no commitment ticked', async () => {
    const { element } = await asking();
    const text = textOf(element);
    for (const words of ['Công tác', 'Việc gia đình', 'Sức khỏe', 'Học tập', 'Khác']) expect(text).to.contain(words);
    expect(element.shadowRoot!.querySelectorAll(':checked')).to.have.length(0);
    expect(focused(element)?.id).to.equal('step');
  });

  it('goes from the notice to the sent request by keyboard alone', async () => {
    const { requests } = backend({ meeting: meeting() });
    const element = await open();
    const heard: string[] = [];
    const listen = ({ detail }: MeetingChangedEvent) => heard.push(detail.meetingId);
    document.addEventListener('sotay-meeting-changed', listen);
    button(element, 'Xin phép vắng').focus();
    await sendKeys({ press: 'Enter' });
    await until(() => find(element, 'form'), 'the form');
    find(element, 'input[value=work]').focus();
    await sendKeys({ press: ' ' });
    await element.updateComplete;
    await type(element, ' Di cong tac ');
    find(element, 'input[type=checkbox]').focus();
    await sendKeys({ press: ' ' });
    button(element, 'Xem lại trước khi gửi').focus();
    await sendKeys({ press: 'Enter' });
    await until(() => find(element, '.send'), 'the review');
    expect(ofMethod(requests, 'POST')).to.have.length(0);
    find(element, '.send').focus();
    await sendKeys({ press: 'Enter' });
    await until(() => chipOf(element) === 'Xin phép vắng: đã gửi');
    document.removeEventListener('sotay-meeting-changed', listen);
    expect(paths(ofMethod(requests, 'POST'))).to.deep.equal([`POST /meetings/${meeting().id}/absence-requests`]);
    expect(await ofMethod(requests, 'POST')[0]!.json()).to.deep.equal({
      reasonKind: 'work',
      reasonText: 'Di cong tac',
      willStudyDocuments: true,
    });
    expect(heard).to.deep.equal([meeting().id]);
    expect(textOf(element))
      .to.contain('Đồng chí đã gửi xin phép vắng lúc')
      .and.to.contain('Chi ủy (Bí thư) xem xét và trả lời tại đây.');
    await until(() => focused(element)?.id === 'answer', 'focus on the answer');
  });

  it('shows everything for review, addressed and signed, and lets the reader change it', async () => {
    const { element } = await filled();
    await until(() => textOf(element).includes('Nguyễn Văn Mẫu'));
    const text = textOf(element);
    for (const words of [
      'Kính gửi Chi ủy (Bí thư) Chi bộ Tổ dân phố số 4',
      'Tôi là Nguyễn Văn Mẫu, Chi bộ Tổ dân phố số 4',
      'Lý do Công tác',
      'Di cong tac',
      'Chưa cam kết',
    ])
      expect(text).to.contain(words);
    button(element, 'Sửa lại').click();
    await until(() => find(element, 'form'));
    expect(typed(element)).to.equal('Di cong tac');
    expect(find<HTMLInputElement>(element, 'input[value=work]').checked).to.equal(true);
  });

  it('asks for a reason before it goes on', async () => {
    const { element } = await asking();
    button(element, 'Xem lại trước khi gửi').click();
    await until(() => textOf(element).includes('Đề nghị chọn lý do.'));
    expect(find(element, 'fieldset').getAttribute('aria-describedby')).to.equal('reason-problem');
    expect(focused(element)?.getAttribute('value')).to.equal('work');
    expect(await axeFindings(element)).to.deep.equal([]);
  });

  it('never asks for words about health, and sends none that were written before', async () => {
    const { element, requests } = await asking(() => json(absence({ reasonKind: 'health', reasonText: null }), 201));
    await type(element, 'Dau lung');
    await choose(element, 'health');
    expect(area(element)).to.equal(null);
    expect(textOf(element)).to.contain('không cần nói rõ thêm');
    await review(element);
    expect(textOf(element)).not.to.contain('Dau lung');
    find(element, '.send').click();
    await until(() => chipOf(element) === 'Xin phép vắng: đã gửi');
    expect(await ofMethod(requests, 'POST')[0]!.json()).to.deep.equal({
      reasonKind: 'health',
      willStudyDocuments: false,
    });
  });

  it('keeps what was written when health was chosen by mistake', async () => {
    const { element } = await asking();
    await type(element, 'Di cong tac');
    await choose(element, 'health');
    await choose(element, 'work');
    expect(typed(element)).to.equal('Di cong tac');
  });

  it('warns that it is late, before it is sent', async () => {
    const { element } = await asking(undefined, { absenceDeadlineAt: at(-1, '17:00') });
    expect(textOf(find(element, 'form'))).to.contain('Đã quá hạn gửi xin phép vắng.');
    cleanUp();
    const started = await asking(undefined, { startsAt: new Date(Date.now() - 60_000).toISOString() });
    expect(textOf(find(started.element, 'form'))).to.contain('ghi là gửi muộn');
  });

  it('has no finding of axe at any step', async () => {
    const { element } = await asking();
    expect(await axeFindings(element), 'writing').to.deep.equal([]);
    await choose(element, 'work');
    await review(element);
    expect(await axeFindings(element), 'review').to.deep.equal([]);
  });
});

describe('when it does not get through', () => {
  const offline: Reply = () => {
    throw new TypeError('Failed to fetch');
  };

  it('keeps every word, says so, and sends again with the same key', async () => {
    const { element, requests, state } = await filled(() => problem(500, 'internal', 'Hệ thống đang bận.'));
    find(element, '.send').click();
    await until(() => find(element, '#failed'), 'the failure');
    expect(textOf(find(element, '#failed')))
      .to.contain('Nội dung đồng chí viết vẫn còn nguyên.')
      .and.to.contain('Hệ thống đang bận.');
    expect(textOf(element)).to.contain('Di cong tac');
    await until(isReady(element));
    expect(textOf(find(element, '.send'))).to.equal('Gửi lại');
    state.submit = () => json(absence(), 201);
    find(element, '.send').click();
    await until(() => chipOf(element) === 'Xin phép vắng: đã gửi');
    expect(new Set(keys(requests)).size).to.equal(1);
    expect(keys(requests)[0]).to.match(/^[0-9a-f-]{36}$/);
  });

  it('without network says when to send again', async () => {
    const { element } = await filled(offline);
    Object.defineProperty(navigator, 'onLine', { value: false, configurable: true });
    find(element, '.send').click();
    await until(() => find(element, '#failed'), 'the failure');
    Reflect.deleteProperty(navigator, 'onLine');
    expect(textOf(find(element, '#failed'))).to.contain('Khi có mạng, đề nghị đồng chí gửi lại.');
    expect(await axeFindings(element)).to.deep.equal([]);
  });

  it('takes another key for other words', async () => {
    const { element, requests } = await filled(() => problem(500, 'internal'));
    find(element, '.send').click();
    await until(() => find(element, '#failed'));
    await until(isReady(element));
    button(element, 'Sửa lại').click();
    await until(() => find(element, 'form'));
    await type(element, ' xa');
    await review(element);
    find(element, '.send').click();
    await until(() => new Set(keys(requests)).size === 2);
    // The client tries again by itself; nothing of it may reach the next test.
    await until(isReady(element));
  });

  it('sends once however often the button is pressed', async () => {
    let release: () => void = () => undefined;
    const { element, requests } = await filled(
      () =>
        new Promise(
          (done) =>
            (release = () => {
              done(json(absence(), 201));
            }),
        ),
    );
    find(element, '.send').click();
    find(element, '.send').click();
    await until(() => ofMethod(requests, 'POST').length);
    expect(textOf(find(element, '.send'))).to.equal('Đang gửi…');
    button(element, 'Sửa lại').click();
    release();
    await until(() => chipOf(element) === 'Xin phép vắng: đã gửi');
    expect(ofMethod(requests, 'POST')).to.have.length(1);
  });

  it('a request that is open already is shown instead', async () => {
    const { element, state } = await filled(() => {
      state.meeting = meeting({ myAnswer: absent() });
      return problem(409, 'absence-already-open', 'Đồng chí đã gửi xin phép vắng cho kỳ sinh hoạt này.');
    });
    find(element, '.send').click();
    await until(() => chipOf(element) === 'Xin phép vắng: đã gửi');
    await until(() =>
      textOf(element).includes('Đồng chí đã gửi xin phép vắng cho kỳ sinh hoạt này. Đã tải lại thông báo.'),
    );
  });

  it('an ended session loses nothing', async () => {
    const { element } = await filled(() => problem(401, 'unauthenticated'));
    find(element, '.send').click();
    await until(() => find(element, '#failed'));
    expect(textOf(element)).to.contain('đăng nhập').and.to.contain('Di cong tac');
  });
});

describe('nothing typed is lost', () => {
  it('when the notice is read again, closed, or drawn with other properties', async () => {
    const { element, state } = await asking();
    await choose(element, 'work');
    await type(element, 'Di cong tac');
    state.meeting = meeting({ noticeVersion: 2, place: 'Hội trường' });
    await element.resource.reload();
    element.headingLevel = 3;
    await element.updateComplete;
    expect(typed(element)).to.equal('Di cong tac');
    button(element, 'Đóng lại').click();
    await until(() => button(element, 'Xin phép vắng'));
    await until(() => focused(element) === button(element, 'Xin phép vắng'), 'focus on the button that opened it');
    await ask(element);
    expect(typed(element)).to.equal('Di cong tac');
  });

  it('when the page is loaded again: the draft of this member and meeting comes back', async () => {
    const first = await asking();
    await choose(first.element, 'family');
    await type(first.element, 'Viec nha');
    await until(async () => readDraft(`absence-${meeting().id}`, me.id));
    cleanUp();
    const { element } = await asking();
    await until(() => textOf(element).includes('Đã mở lại bản nháp'));
    expect(typed(element)).to.equal('Viec nha');
    expect(find<HTMLInputElement>(element, 'input[value=family]').checked).to.equal(true);
  });

  it('but another member of a shared computer sees none of it', async () => {
    const first = await asking();
    await type(first.element, 'Viec rieng');
    await until(async () => readDraft(`absence-${meeting().id}`, me.id));
    cleanUp();
    backend({ session: { ...session(), memberId: 'somebody-else' } });
    const element = await open();
    await ask(element);
    await pause(50);
    expect(typed(element)).to.equal('');
  });

  it('nor the next reader of the same element', async () => {
    const { element } = await asking();
    await type(element, 'Viec rieng');
    (element.parentElement as HTMLElement & { token: unknown }).token = () => Promise.resolve('another-token');
    await until(() => element.resource.state === 'idle' && !find(element, 'form'), 'the fresh notice');
    backend({ session: { ...session(), memberId: 'somebody-else' } });
    await ask(element);
    await pause(50);
    expect(typed(element)).to.equal('');
  });

  it('and the draft is gone once it is sent', async () => {
    const { element } = await filled();
    find(element, '.send').click();
    await until(() => chipOf(element) === 'Xin phép vắng: đã gửi');
    expect(await readDraft(`absence-${meeting().id}`, me.id)).to.equal(undefined);
  });

  it('even when nobody could be asked who is writing', async () => {
    const { state } = backend({ meeting: meeting() });
    const element = await open();
    Object.defineProperty(state, 'session', {
      get: () => {
        throw new TypeError('Failed to fetch');
      },
    });
    await ask(element);
    await type(element, 'Di cong tac');
    await choose(element, 'work');
    await review(element);
    find(element, '.send').click();
    await until(() => chipOf(element) === 'Xin phép vắng: đã gửi');
  });
});

describe('after it was sent', () => {
  const sent = async (changes: Parameters<typeof absent>[0] = {}, more: Partial<Meeting> = {}) => {
    const server = backend({ meeting: meeting({ myAnswer: absent(changes), ...more }) });
    return { element: await open(), ...server };
  };
  const withdraw = async (element: SotayMeetingNotice): Promise<void> => {
    button(element, 'Rút đơn').focus();
    await sendKeys({ press: 'Enter' });
    await until(() => find(element, 'sotay-dialog[open]'), 'the question');
  };

  it('says what was decided, by whom and why', async () => {
    const accepted = await sent({ state: 'accepted', decidedBy: 'Trần Thị Ví Dụ', decidedAt: at(-1, '15:00') });
    expect(textOf(accepted.element))
      .to.contain('Đồng chí Trần Thị Ví Dụ đồng ý cho đồng chí vắng mặt')
      .and.to.contain('đã cam kết nghiên cứu tài liệu');
    expect(buttons(accepted.element)).to.contain('Rút đơn').and.not.to.contain('Xin phép vắng');
    cleanUp();
    const declined = await sent({ state: 'declined', decidedBy: 'Trần Thị Ví Dụ', decisionNote: 'Kỳ này bầu chi ủy.' });
    expect(textOf(declined.element))
      .to.contain('không đồng ý cho đồng chí vắng mặt')
      .and.to.contain('Ghi chú: Kỳ này bầu chi ủy.');
    expect(buttons(declined.element)).to.deep.equal(['Tôi sẽ dự họp', 'Xin phép vắng', 'In thông báo']);
  });

  it('says when it was late, and cannot be withdrawn after the start', async () => {
    const { element } = await sent(
      { late: true },
      { startsAt: new Date(Date.now() - 60_000).toISOString(), state: 'held' },
    );
    expect(textOf(element)).to.contain('Gửi muộn, sau giờ bắt đầu.');
    expect(buttons(element)).to.deep.equal(['In thông báo']);
  });

  it('is withdrawn after one more question', async () => {
    const { element, requests } = await sent();
    backend({ put: () => json(absence({ state: 'withdrawn', version: 2 })) });
    const later = backend({ put: () => json(absence({ state: 'withdrawn', version: 2 })) });
    await withdraw(element);
    expect(ofMethod([...requests, ...later.requests], 'PUT')).to.have.length(0);
    expect(textOf(element)).to.contain('Đồng chí có rút đơn không?');
    find(element, '.confirm').focus();
    await sendKeys({ press: 'Enter' });
    await until(() => chipOf(element) === 'Chưa trả lời');
    expect(paths(ofMethod(later.requests, 'PUT'))).to.deep.equal([`PUT /absence-requests/${absence().id}/withdrawal`]);
    expect(textOf(element)).to.contain('Đã rút đơn xin phép vắng.');
    expect(buttons(element)).to.contain('Tôi sẽ dự họp');
    await until(() => focused(element)?.matches('.answer'), 'focus in the answer');
  });

  it('is kept when the question is closed', async () => {
    const { element, requests } = await sent();
    await withdraw(element);
    button(element, 'Giữ đơn').click();
    await until(() => !find(element, 'sotay-dialog[open]'));
    await until(() => focused(element) === button(element, 'Rút đơn'), 'focus back');
    await withdraw(element);
    await sendKeys({ press: 'Escape' });
    await until(() => !find(element, 'sotay-dialog[open]'));
    expect(ofMethod(requests, 'PUT')).to.have.length(0);
    expect(chipOf(element)).to.equal('Xin phép vắng: đã gửi');
  });

  it('a withdrawal that fails says so in the dialog; one that comes too late is explained', async () => {
    const { element, state } = await sent();
    state.put = () => problem(500, 'internal', 'Hệ thống đang bận.');
    await withdraw(element);
    find(element, '.confirm').click();
    await until(() => textOf(element).includes('Chưa gửi được. Hệ thống đang bận.'));
    await until(() => find(element, '.confirm').getAttribute('aria-disabled') === 'false');
    expect(await axeFindings(element)).to.deep.equal([]);
    state.put = () => problem(409, 'absence-declined', 'Báo cáo này không được đồng ý nên không rút được nữa.');
    state.meeting = meeting({ myAnswer: absent({ state: 'declined' }) });
    find(element, '.confirm').click();
    await until(() => textOf(element).includes('không rút được nữa. Đã tải lại thông báo.'));
    expect(chipOf(element)).to.equal('Xin phép vắng: không đồng ý');
    expect(find(element, 'sotay-dialog[open]')).to.equal(null);
  });
});

describe('code that comes at its first use', () => {
  it('is not there before', async () => {
    backend({ meeting: meeting({ myAnswer: attending() }) });
    const element = await open(html`<sotay-meeting-notice meeting-id="m"></sotay-meeting-notice>`);
    const sheets = element.shadowRoot!.adoptedStyleSheets.length;
    await ask(element);
    expect(element.shadowRoot!.adoptedStyleSheets.length).to.be.above(sheets);
    const more = element.shadowRoot!.adoptedStyleSheets.length;
    button(element, 'Đóng lại').click();
    await until(() => button(element, 'Xin phép vắng'));
    await ask(element);
    expect(element.shadowRoot!.adoptedStyleSheets.length, 'adopted once').to.equal(more);
  });
});
