import { sendKeys } from '@web/test-runner-commands';
import type { AbsenceRequest, Meeting } from '@sotay/sdk/meetings';
import { expect } from 'chai';
import { axeFindings, cleanUp, json, pause, problem, textOf, until } from '../foundation/testing.ts';
import { MeetingChangedEvent } from './meeting-events.ts';
import { backend, button, find, focused, ofMethod, open, paths } from './meeting-notice.suite.ts';
import type { SotayMeetingNotice } from './meeting-notice.ts';
import { absence, at, attending, me, meeting, session } from './samples.suite.ts';

const answerCounts = { invited: 22, attending: 12, absent: 2, none: 8 };
const reads = ['listAbsenceRequests'];
const decides = ['listAbsenceRequests', 'decideAbsenceRequest'];
const lan = { id: '0192f0c1-0000-7000-8000-000000000102', fullName: 'Lê Văn Thử' };
const request = (changes: Partial<AbsenceRequest> = {}): AbsenceRequest =>
  absence({ member: lan, version: 7, ...changes });

const showing = async (
  operations: string[],
  requests: readonly AbsenceRequest[] = [request()],
  changes: Partial<Meeting> = {},
) => {
  const server = backend({ meeting: meeting({ answerCounts, ...changes }), session: session(...operations), requests });
  return { element: await open(), ...server };
};
const opened = async (...args: Parameters<typeof showing>) => {
  const all = await showing(...args);
  button(all.element, 'Xem đơn xin phép vắng').click();
  await until(() => /Chưa có đơn|Gửi lúc/.test(textOf(all.element)), 'the requests');
  return all;
};
const note = (element: SotayMeetingNotice): HTMLElement => find(element, '.deciding sotay-textarea');
const choose = async (element: SotayMeetingNotice, words: string): Promise<void> => {
  button(element, words).click();
  await until(() => note(element), 'the note');
};

afterEach(cleanUp);

describe('answers, for those who prepare the meeting', () => {
  it('are counted', async () => {
    const { element } = await showing(decides);
    expect(textOf(element)).to.contain(
      'Trả lời của đảng viên Mời 22 · Sẽ dự họp 12 · Xin phép vắng 2 · Chưa trả lời 8',
    );
  });

  it('say with whose help a request was sent, and nothing where it was sent alone', async () => {
    const assistedBy = { id: me.id, fullName: 'Nguyễn Văn Mẫu' };
    const { element } = await opened(decides, [request({ assistedBy }), request({ id: 'alone' })]);
    const rows = [...element.shadowRoot!.querySelectorAll('.request')].map(textOf);
    expect(rows[0]).to.contain('Gửi với sự hỗ trợ của đồng chí Nguyễn Văn Mẫu');
    expect(rows[1]).not.to.contain('hỗ trợ');
  });

  it('members see none, and ask for no session', async () => {
    const { element, requests } = await showing([], [], { answerCounts: null });
    expect(textOf(element)).not.to.contain('Trả lời của đảng viên');
    expect(paths(requests)).to.deep.equal(['GET /meetings/m']);
  });

  it('of a draft there are none', async () => {
    const { element } = await showing(decides, [], {
      state: 'draft',
      noticeVersion: 0,
      answerCounts: { ...answerCounts, attending: 0 },
    });
    expect(textOf(element)).not.to.contain('Mời 22');
    expect(button(element, 'Xem đơn xin phép vắng')).to.equal(undefined);
  });

  it('who may not read the requests is never refused: there is nothing to press', async () => {
    const { element, requests } = await showing(['listMeetings']);
    await pause(50);
    expect(textOf(element)).to.contain('Mời 22');
    expect(button(element, 'Xem đơn xin phép vắng')).to.equal(undefined);
    expect(paths(requests)).to.deep.equal(['GET /meetings/m', 'GET /sessions/current']);
  });

  it('without an answer about the session the notice still stands', async () => {
    const { state } = backend({ meeting: meeting({ answerCounts }) });
    Object.defineProperty(state, 'session', {
      get: () => {
        throw new TypeError('Failed to fetch');
      },
    });
    const element = await open();
    expect(textOf(element)).to.contain('Mời 22').and.to.contain('Nhà văn hóa');
  });

  it('are counted anew after an answer of their own', async () => {
    const { element, state } = await showing(decides);
    const answered = meeting({ answerCounts: { ...answerCounts, attending: 13, none: 7 }, myAnswer: attending() });
    state.put = () => json(meeting({ answerCounts, myAnswer: attending() }));
    state.meeting = answered;
    button(element, 'Tôi sẽ dự họp').click();
    await until(() => textOf(element).includes('Sẽ dự họp 13 · Xin phép vắng 2 · Chưa trả lời 7'));
  });
});

describe('the requests of a meeting', () => {
  it('are read when asked for, with reason, words, commitment and lateness', async () => {
    const { element, requests } = await showing(decides, [
      request({ late: true }),
      request({ id: 'b', reasonKind: 'health', reasonText: null, willStudyDocuments: false }),
    ]);
    expect(paths(requests)).not.to.include(`GET /meetings/${meeting().id}/absence-requests`);
    button(element, 'Xem đơn xin phép vắng').focus();
    await sendKeys({ press: 'Enter' });
    await until(() => find(element, '.request'), 'the requests');
    const [first, second] = [...element.shadowRoot!.querySelectorAll('.request')].map(textOf);
    for (const words of [
      'Lê Văn Thử',
      'Chờ xem xét',
      'Gửi lúc 09:00',
      'Gửi muộn',
      'Công tác',
      'Đi công tác theo phân công',
      'Có cam kết',
    ])
      expect(first).to.contain(words);
    expect(second)
      .to.contain('Sức khỏe')
      .and.not.to.contain('Gửi muộn')
      .and.not.to.contain('Có cam kết')
      .and.not.to.contain('null');
    await until(() => focused(element)?.id === 'requests', 'focus on the heading');
    expect(await axeFindings(element)).to.deep.equal([]);
  });

  it('none: says so', async () => {
    expect(textOf((await opened(decides, [])).element)).to.contain('Chưa có đơn xin phép vắng.');
  });

  it('say what was decided, and ask no more', async () => {
    const decided = request({
      state: 'declined',
      decidedBy: 'Trần Thị Ví Dụ',
      decidedAt: '2026-11-20T15:00:00+07:00',
      decisionNote: 'Kỳ này bầu chi ủy.',
    });
    const { element } = await opened(decides, [decided, request({ id: 'b', state: 'withdrawn' })]);
    expect(textOf(element))
      .to.contain('Trần Thị Ví Dụ, 15:00, 20/11/2026')
      .and.to.contain('Kỳ này bầu chi ủy.')
      .and.to.contain('Đã rút');
    expect(find(element, '.accepted')).to.equal(null);
  });

  it('nobody decides their own', async () => {
    const { element } = await opened(decides, [request({ member: me })]);
    expect(textOf(element)).to.contain('Đây là đơn của đồng chí.');
    expect(find(element, '.accepted')).to.equal(null);
  });

  it('who may only read them decides none', async () => {
    const { element } = await opened(reads);
    expect(textOf(element)).to.contain('Lê Văn Thử');
    expect(find(element, '.accepted')).to.equal(null);
  });

  it('that could not be read can be read again', async () => {
    const { element, state } = await showing(decides);
    Object.defineProperty(state, 'requests', {
      configurable: true,
      get: () => {
        throw new TypeError('Failed to fetch');
      },
    });
    button(element, 'Xem đơn xin phép vắng').click();
    await until(() => button(element, 'Thử lại'), 'the way forward');
    Object.defineProperty(state, 'requests', { value: [request()] });
    button(element, 'Thử lại').click();
    await until(() => find(element, '.request'), 'the requests');
    expect(button(element, 'Thử lại')).to.equal(undefined);
  });
});

describe('deciding', () => {
  const accepted = request({ state: 'accepted', decidedBy: 'Trần Thị Ví Dụ', decidedAt: at(0, '08:00'), version: 8 });

  it('accepts by keyboard, on the version that was read, and the page hears of it', async () => {
    const { element, requests, state } = await opened(decides);
    state.put = () => json(accepted);
    const heard: string[] = [];
    const listen = ({ detail }: MeetingChangedEvent) => heard.push(detail.meetingId);
    document.addEventListener('sotay-meeting-changed', listen);
    button(element, 'Đồng ý').focus();
    await sendKeys({ press: 'Enter' });
    await until(() => focused(element) === note(element) && note(element), 'focus on the note');
    button(element, 'Xác nhận đồng ý').focus();
    await sendKeys({ press: 'Enter' });
    await until(() => textOf(find(element, '.request')).includes('Trần Thị Ví Dụ, 08:00'));
    document.removeEventListener('sotay-meeting-changed', listen);
    const [put] = ofMethod(requests, 'PUT');
    expect(put!.headers.get('if-match')).to.equal('"7"');
    expect(paths([put!])).to.deep.equal([`PUT /absence-requests/${request().id}/decision`]);
    expect(await put!.json()).to.deep.equal({ decision: 'accepted' });
    expect(heard).to.deep.equal([meeting().id]);
    expect(find(element, '.accepted')).to.equal(null);
    await until(() => element.resource.state === 'idle');
    expect(
      ofMethod(requests, 'GET').filter(({ url }) => url.endsWith('/meetings/m')),
      'counts are read anew',
    ).to.have.length(2);
  });

  it('a refusal needs its reason', async () => {
    const { element, requests, state } = await opened(decides);
    state.put = () => json(request({ state: 'declined', decisionNote: 'Ky nay bau chi uy.' }));
    await choose(element, 'Không đồng ý');
    button(element, 'Xác nhận không đồng ý').click();
    await until(() => textOf(note(element)).includes('Đề nghị nhập lý do không đồng ý.'));
    expect(ofMethod(requests, 'PUT')).to.have.length(0);
    expect(await axeFindings(element)).to.deep.equal([]);
    note(element).focus();
    await sendKeys({ type: ' Ky nay  bau chi uy.' });
    button(element, 'Xác nhận không đồng ý').click();
    await until(() => !note(element), 'the answer');
    expect(await ofMethod(requests, 'PUT')[0]!.json()).to.deep.equal({
      decision: 'declined',
      note: 'Ky nay bau chi uy.',
    });
  });

  it('keeps the words when it does not get through', async () => {
    const { element, state } = await opened(decides);
    state.put = () => problem(500, 'internal', 'Hệ thống đang bận.');
    await choose(element, 'Không đồng ý');
    note(element).focus();
    await sendKeys({ type: 'Ky nay bau' });
    button(element, 'Xác nhận không đồng ý').click();
    await until(() => textOf(element).includes('Hệ thống đang bận.'));
    expect((note(element) as HTMLElement & { value: string }).value).to.equal('Ky nay bau');
    state.put = () => json(request({ state: 'declined', decisionNote: 'Ky nay bau' }));
    button(element, 'Xác nhận không đồng ý').click();
    await until(() => !note(element));
  });

  it('what another decided meanwhile is shown instead', async () => {
    const { element, state } = await opened(decides);
    state.put = () => problem(412, 'version-mismatch', 'Nội dung đã được đồng chí khác thay đổi.');
    state.requests = [accepted];
    await choose(element, 'Không đồng ý');
    note(element).focus();
    await sendKeys({ type: 'Ky nay bau' });
    button(element, 'Xác nhận không đồng ý').click();
    await until(() => textOf(element).includes('Nội dung đã được đồng chí khác thay đổi.'));
    await until(() => textOf(find(element, '.request')).includes('Trần Thị Ví Dụ'));
    expect(note(element)).to.equal(null);
  });

  it('can be left without deciding', async () => {
    const { element, requests } = await opened(decides);
    await choose(element, 'Không đồng ý');
    button(element, 'Đóng lại').click();
    await until(() => focused(element)?.matches('.declined'), 'focus back on the button');
    expect(ofMethod(requests, 'PUT')).to.have.length(0);
  });

  it('names the member on each button, for those who hear them out of place', async () => {
    const { element } = await opened(decides);
    expect(find(element, '.accepted').getAttribute('aria-label')).to.equal('Đồng ý đơn của đồng chí Lê Văn Thử');
  });
});
