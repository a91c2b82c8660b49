import { a11ySnapshot, sendKeys, sendMouse } from '@web/test-runner-commands';
import type { Meeting } from '@sotay/sdk/meetings';
import { expect } from 'chai';
import { html } from 'lit';
import { forgetDrafts, readDraft, writeDraft } from '../foundation/drafts.ts';
import {
  answerWith,
  axeFindings,
  cleanUp,
  json,
  mount,
  mountInProvider,
  pause,
  problem,
  takeTurns,
  textOf,
  until,
} from '../foundation/testing.ts';
import type { Answer } from '../foundation/testing.ts';
import { MeetingChangedEvent } from './meeting-events.ts';
import { backend, button, buttons, chipOf, find, focused, ofMethod, open, paths } from './meeting-notice.suite.ts';
import type { SotayMeetingNotice } from './meeting-notice.ts';
import { absent, at, attending, me, meeting, onDay } from './samples.suite.ts';

const showing = (changes: Partial<Meeting> = {}): Promise<SotayMeetingNotice> => {
  backend({ meeting: meeting(changes) });
  return open();
};

takeTurns('drafts');
afterEach(cleanUp);

describe('reading the notice', () => {
  it('shows everything a member needs to come prepared', async () => {
    const element = await showing({
      kind: 'cellThematic',
      title: 'Nâng cao chất lượng sinh hoạt',
      startsAt: '2027-12-02T19:00:00+07:00',
      endsAt: '2027-12-02T20:30:00+07:00',
      absenceDeadlineAt: '2027-12-01T17:00:00+07:00',
      topic: 'Học tập và làm theo gương người tốt',
      presenter: 'Phạm Thị Minh Họa',
      guests: ['Đồng chí theo dõi chi bộ', 'Tổ trưởng tổ dân phố'],
    });
    const text = textOf(element);
    for (const words of [
      'Thông báo mời họp chi bộ',
      'Nâng cao chất lượng sinh hoạt',
      '19:00 – 20:30',
      'Nhà văn hóa Tổ dân phố số 4',
      'Sinh hoạt chuyên đề',
      'Chuyên đề Học tập và làm theo gương người tốt',
      'Người trình bày đồng chí Phạm Thị Minh Họa',
      'Chủ trì đồng chí Trần Thị Ví Dụ',
      'Thư ký đồng chí Lê Văn Thử',
      'Thành phần Toàn thể đảng viên của chi bộ',
      'Khách mời Đồng chí theo dõi chi bộ, Tổ trưởng tổ dân phố',
      'Nội dung, chương trình',
      'Tài liệu họp chi bộ',
      'Gửi xin phép vắng trước 17:00 ngày 01/12/2027.',
      'không thay thế hình thức sinh hoạt chi bộ trực tiếp',
      'Đề nghị các đồng chí tham dự đầy đủ, đúng giờ.',
      'Chưa trả lời',
    ])
      expect(text).to.contain(words);
    expect([...element.root!.querySelectorAll('ol li')].map(textOf)).to.deep.equal([
      'Điểm danh, thông qua chương trình',
      'Thảo luận, phân công nhiệm vụ tháng 12',
    ]);
    expect(find(element, '.date .hidden').textContent).to.equal('Thứ Năm, 02/12/2027');
  });

  it('leaves out what is not known', async () => {
    const element = await showing({
      chair: null,
      meetingSecretary: null,
      attendees: null,
      agenda: [],
      documents: [],
      absenceDeadlineAt: null,
      place: null,
    });
    const text = textOf(element);
    for (const words of [
      'Chủ trì',
      'Thư ký',
      'Thành phần',
      'Khách mời',
      'Nội dung, chương trình',
      'Tài liệu họp',
      'trước',
      'null',
    ])
      expect(text).not.to.contain(words);
    expect(text).to.contain('Chưa ghi địa điểm');
  });

  it('names the notice after the body that meets', async () => {
    expect(textOf(await showing({ kind: 'cellCommittee', title: 'Họp tháng 12' }))).to.contain(
      'Thông báo mời họp chi ủy',
    );
    cleanUp();
    expect(textOf(await showing({ kind: 'committee', title: 'Họp tháng 12' }))).to.contain('Thông báo mời họp cấp ủy');
  });

  it('asks for one meeting and for nothing else', async () => {
    const { requests } = backend();
    await open(html`<sotay-meeting-notice meeting-id="a/b"></sotay-meeting-notice>`);
    await pause(50);
    expect(paths(requests)).to.deep.equal(['GET /meetings/a%2Fb']);
  });
});

describe('without a meeting-id', () => {
  const template = html`<sotay-meeting-notice></sotay-meeting-notice>`;

  it("shows the reader's own next meeting", async () => {
    const items = [onDay(40), onDay(20), onDay(5, { myAnswer: null })];
    const requests = answerWith(() => json({ items, nextCursor: null }));
    expect(textOf(await open(template))).to.contain('Kỳ sinh hoạt 20');
    const { searchParams } = new URL(requests[0]!.url);
    expect(searchParams.get('state')).to.equal('notified');
    expect(Math.abs(Date.now() - Date.parse(searchParams.get('from')!))).to.be.below(60_000);
    expect(requests).to.have.length(1);
  });

  it('says so when there is none, also while it looks again', async () => {
    answerWith(() => json({ items: [onDay(5, { myAnswer: null })], nextCursor: null }));
    const element = await mountInProvider<SotayMeetingNotice>(template, 'a-token');
    await until(() => element.resource.state === 'empty');
    await element.updateComplete;
    expect(textOf(element)).to.contain('Chưa có kỳ sinh hoạt nào sắp tới.');
    answerWith(() => new Promise(() => undefined));
    void element.resource.reload();
    await until(() => element.resource.state === 'stale');
    await element.updateComplete;
    expect(textOf(element)).to.contain('Chưa có kỳ sinh hoạt nào sắp tới.');
  });
});

describe('a meeting that is not simply announced', () => {
  it('draft: tells those who prepare it that nobody was told', async () => {
    const element = await showing({ state: 'draft', noticeVersion: 0, myAnswer: null });
    expect(textOf(element)).to.contain('Đây là dự thảo.').and.to.contain('Dự thảo');
    expect(buttons(element)).to.deep.equal(['In thông báo']);
  });

  it('postponed: says why and what comes next, and takes no answer', async () => {
    const element = await showing({ state: 'postponed', stateReason: 'Mưa bão', myAnswer: attending() });
    expect(textOf(element)).to.contain('đã hoãn').and.to.contain('Lý do: Mưa bão');
    expect(chipOf(element)).to.equal('Hoãn');
    expect(textOf(element)).not.to.contain('tham dự đầy đủ').and.not.to.contain('Gửi xin phép vắng trước');
    expect(buttons(element)).to.deep.equal(['In thông báo']);
  });

  it('cancelled: says why, and needs no answer', async () => {
    const element = await showing({ state: 'cancelled', stateReason: 'Trùng lịch bầu cử' });
    expect(textOf(element)).to.contain('đã hủy').and.to.contain('Lý do: Trùng lịch bầu cử');
    expect(chipOf(element)).to.equal('Hủy');
    expect(buttons(element)).to.deep.equal(['In thông báo']);
  });

  it('changed after an answer: says so and asks again', async () => {
    const element = await showing({
      noticeVersion: 2,
      myAnswer: { acknowledgement: 'none', acknowledgedVersion: 1, absenceRequest: null },
    });
    expect(textOf(element)).to.contain('Thông báo đã thay đổi').and.to.contain('trả lời lại');
    expect(chipOf(element)).to.equal('Chưa trả lời');
    expect(buttons(element)).to.contain('Tôi sẽ dự họp');
  });

  it('not changed: says nothing of it', async () => {
    for (const changes of [
      {},
      { noticeVersion: 2 },
      { myAnswer: { acknowledgement: 'none', acknowledgedVersion: 1, absenceRequest: null } },
      { noticeVersion: 2, myAnswer: attending(2) },
      { noticeVersion: 2, myAnswer: absent() },
    ]) {
      expect(textOf(await showing(changes))).not.to.contain('Thông báo đã thay đổi');
      cleanUp();
    }
  });

  it('not invited: nothing to answer', async () => {
    expect(buttons(await showing({ myAnswer: null }))).to.deep.equal(['In thông báo']);
  });

  it('with minutes: nothing to answer any more', async () => {
    expect(buttons(await showing({ state: 'minuted', startsAt: at(-5, '19:00') }))).to.deep.equal(['In thông báo']);
  });
});

describe('saying that one will come', () => {
  it('is one press, by keyboard, and the page hears of it', async () => {
    const { requests } = backend({
      put: () => json(meeting({ myAnswer: attending(3), noticeVersion: 3 })),
      meeting: meeting({ noticeVersion: 3 }),
    });
    const element = await open();
    const heard: MeetingChangedEvent[] = [];
    const listen = (event: MeetingChangedEvent) => heard.push(event);
    document.addEventListener('sotay-meeting-changed', listen);
    button(element, 'Tôi sẽ dự họp').focus();
    await sendKeys({ press: 'Enter' });
    await until(() => chipOf(element) === 'Sẽ dự họp');
    document.removeEventListener('sotay-meeting-changed', listen);
    expect(await ofMethod(requests, 'PUT')[0]!.json()).to.deep.equal({
      acknowledgement: 'attending',
      noticeVersion: 3,
    });
    expect(heard.map(({ detail, composed }) => [detail, composed])).to.deep.equal([
      [{ meetingId: meeting().id }, true],
    ]);
    expect(textOf(element)).to.contain('Đồng chí đã trả lời: sẽ dự họp.');
    await until(() => focused(element), 'focus');
    expect(textOf(focused(element)!)).to.equal('Đồng chí đã trả lời: sẽ dự họp.');
    await until(() => document.body.textContent.includes('Đồng chí đã trả lời: sẽ dự họp.'), 'the announcement');
    expect(ofMethod(requests, 'GET'), 'its own event is no reason to ask again').to.have.length(1);
  });

  it('works with the mouse, and sends once however often it is pressed', async () => {
    let release: () => void = () => undefined;
    const { requests } = backend({
      put: () =>
        new Promise(
          (done) =>
            (release = () => {
              done(json(meeting({ myAnswer: attending() })));
            }),
        ),
    });
    const element = await open();
    const attend = button(element, 'Tôi sẽ dự họp');
    attend.scrollIntoView();
    const { x, y, width, height } = attend.getBoundingClientRect();
    await sendMouse({ type: 'click', position: [Math.round(x + width / 2), Math.round(y + height / 2)] });
    await until(() => button(element, 'Đang gửi…'), 'the busy button');
    button(element, 'Đang gửi…').click();
    await until(() => ofMethod(requests, 'PUT').length);
    release();
    await until(() => chipOf(element) === 'Sẽ dự họp');
    expect(ofMethod(requests, 'PUT')).to.have.length(1);
  });

  it('can be taken back', async () => {
    const { requests } = backend({ meeting: meeting({ myAnswer: attending() }), put: () => json(meeting()) });
    const element = await open();
    button(element, 'Thu lại trả lời').click();
    await until(() => chipOf(element) === 'Chưa trả lời');
    expect(await ofMethod(requests, 'PUT')[0]!.json()).to.deep.equal({ acknowledgement: 'none', noticeVersion: 1 });
    expect(textOf(element)).to.contain('Đã thu lại trả lời.');
    expect(buttons(element)).to.contain('Tôi sẽ dự họp');
  });

  it('an outdated notice is read again, and the reader is told', async () => {
    const { state } = backend({
      put: () => {
        state.meeting = meeting({ noticeVersion: 2, place: 'Hội trường tầng 2' });
        return problem(
          409,
          'notice-outdated',
          'Thông báo mời họp đã có thay đổi. Đề nghị đồng chí đọc thông báo mới rồi trả lời.',
        );
      },
    });
    const element = await open();
    button(element, 'Tôi sẽ dự họp').click();
    await until(() => textOf(element).includes('Hội trường tầng 2'));
    await until(() => textOf(element).includes('đọc thông báo mới rồi trả lời. Đã tải lại thông báo.'));
    expect(chipOf(element)).to.equal('Chưa trả lời');
    await until(() => button(element, 'Tôi sẽ dự họp').getAttribute('aria-disabled') === 'false');
  });

  it("without network it is not lost silently; the server's own words are shown", async () => {
    const { state } = backend({
      put: () => problem(500, 'internal', 'Hệ thống đang bận. Đề nghị thử lại sau ít phút.'),
    });
    const element = await open();
    button(element, 'Tôi sẽ dự họp').click();
    await until(() => textOf(element).includes('Chưa gửi được. Hệ thống đang bận.'));
    Object.defineProperty(navigator, 'onLine', { value: false, configurable: true });
    state.put = () => {
      throw new TypeError('Failed to fetch');
    };
    button(element, 'Tôi sẽ dự họp').click();
    await until(() => textOf(element).includes('Khi có mạng, đề nghị đồng chí gửi lại.'));
    Reflect.deleteProperty(navigator, 'onLine');
    state.put = () => json(meeting({ myAnswer: attending() }));
    button(element, 'Tôi sẽ dự họp').click();
    await until(() => chipOf(element) === 'Sẽ dự họp');
    expect(textOf(element)).not.to.contain('Chưa gửi được');
  });

  it('is not offered once the meeting has begun', async () => {
    const element = await showing({ startsAt: new Date(Date.now() - 60_000).toISOString(), endsAt: at(1, '20:00') });
    expect(buttons(element)).to.deep.equal(['Xin phép vắng', 'In thông báo']);
    expect(textOf(element)).to.contain('Kỳ sinh hoạt đã bắt đầu.');
  });

  it('warns of lateness after the deadline, and not before', async () => {
    expect(textOf(await showing())).not.to.contain('Đã quá hạn');
    cleanUp();
    expect(textOf(await showing({ absenceDeadlineAt: at(-1, '17:00') }))).to.contain('Đã quá hạn gửi xin phép vắng.');
  });
});

describe('a notice that offers one answer only', () => {
  const only = async (value: 'attend' | 'absence', changes: Partial<Meeting> = {}): Promise<string[]> => {
    backend({ meeting: meeting(changes) });
    const element = await open(html`<sotay-meeting-notice meeting-id="m" .only=${value}></sotay-meeting-notice>`);
    return buttons(element);
  };

  for (const [value, changes, offered] of [
    ['attend', {}, ['Tôi sẽ dự họp', 'In thông báo']],
    ['absence', {}, ['Xin phép vắng', 'In thông báo']],
    ['attend', { myAnswer: attending() }, ['Thu lại trả lời', 'In thông báo']],
    ['absence', { myAnswer: attending() }, ['Xin phép vắng', 'In thông báo']],
  ] as [value: 'attend' | 'absence', changes: Partial<Meeting>, offered: string[]][])
    it(`${value}, after ${changes.myAnswer?.acknowledgement ?? 'no answer'}`, async () => {
      expect(await only(value, changes)).to.deep.equal(offered);
    });

  it('says that absence was asked for also where it is not told why', async () => {
    const myAnswer = { acknowledgement: 'absent', acknowledgedVersion: 1, absenceRequest: null };
    const element = await showing({ myAnswer });
    expect(chipOf(element)).to.equal('Xin phép vắng');
    expect(buttons(element)).to.contain('Tôi sẽ dự họp');
  });
});

describe('the papers', () => {
  const documentId = meeting().documents[0]!.documentId;

  it('are words when there is nothing to open them', async () => {
    expect(find(await showing(), '.paper').localName).to.equal('span');
  });

  it('are links with documents-href', async () => {
    backend();
    const element = await open(
      html`<sotay-meeting-notice meeting-id="m" documents-href="/van-ban?id={id}"></sotay-meeting-notice>`,
    );
    expect(find(element, '.paper').getAttribute('href')).to.equal(`/van-ban?id=${documentId}`);
    element.addEventListener(
      'sotay-document-open',
      (event) => {
        event.preventDefault();
      },
      { once: true },
    );
    const click = new MouseEvent('click', { bubbles: true, cancelable: true, composed: true });
    find(element, '.paper').dispatchEvent(click);
    expect(click.defaultPrevented).to.equal(true);
  });

  it('open in the viewer with documents-for, unless the page prevents it', async () => {
    backend();
    const viewer = document.createElement('div') as HTMLDivElement & { open?: (id: string) => void };
    viewer.id = 'viewer';
    document.body.append(viewer);
    const element = await open(
      html`<sotay-meeting-notice meeting-id="m" documents-for="viewer"></sotay-meeting-notice>`,
    );
    element.addEventListener(
      'sotay-document-open',
      (event) => {
        event.preventDefault();
      },
      { once: true },
    );
    find(element, '.paper').click();
    expect(viewer.hasAttribute('document-id')).to.equal(false);
    find(element, '.paper').focus();
    await sendKeys({ press: 'Enter' });
    expect(viewer.getAttribute('document-id')).to.equal(documentId);
    const opened: string[] = [];
    viewer.open = (id) => opened.push(id);
    find(element, '.paper').click();
    expect(opened).to.deep.equal([documentId]);
    viewer.remove();
  });
});

describe('with other elements', () => {
  it('a list takes the reader to the notice', async () => {
    const { state } = backend({ meeting: meeting() });
    const element = await open();
    state.meeting = onDay(20);
    element.open('another');
    await until(() => textOf(element).includes('Kỳ sinh hoạt 20'));
    await until(() => focused(element)?.id === 'heading', 'focus on the heading');
    element.open('another');
    expect(element.meetingId).to.equal('another');
  });

  it('reads again when the same meeting changed elsewhere, and only then', async () => {
    const { requests, state } = backend({ meeting: meeting() });
    const element = await open();
    document.body.dispatchEvent(new MeetingChangedEvent('another'));
    await pause(30);
    expect(requests).to.have.length(1);
    state.meeting = meeting({ myAnswer: attending() });
    document.body.dispatchEvent(new MeetingChangedEvent(meeting().id));
    await until(() => chipOf(element) === 'Sẽ dự họp');
    element.remove();
    document.body.dispatchEvent(new MeetingChangedEvent(meeting().id));
    await pause(30);
    expect(requests).to.have.length(2);
  });
});

describe('states of the notice', () => {
  const never: Answer = () => new Promise(() => undefined);
  const show = async (answer: Answer, state: string): Promise<SotayMeetingNotice> => {
    answerWith(answer);
    const element = await mountInProvider<SotayMeetingNotice>(
      html`<sotay-meeting-notice meeting-id="m"></sotay-meeting-notice>`,
      'a-token',
    );
    await until(() => element.resource.state === state, state);
    await element.updateComplete;
    return element;
  };

  it('loading: keeps the place', async () => {
    for (const width of [784, 344]) {
      let release: ((response: Response) => void) | undefined;
      const element = await show(() => new Promise((done) => (release = done)), 'loading');
      expect(find(element, '.hidden').textContent).to.equal('Đang tải nội dung…');
      element.parentElement!.parentElement!.style.width = `${width}px`;
      await pause(50);
      const before = element.offsetHeight;
      await until(() => release, 'the request');
      const agenda = [...meeting().agenda, 'Thông tin thời sự, văn bản mới', 'Kết quả thực hiện nghị quyết tháng 11'];
      release!(json(meeting({ agenda })));
      await until(() => element.resource.state === 'idle');
      await element.updateComplete;
      expect(Math.abs(element.offsetHeight - before), `at ${width}: ${before} → ${element.offsetHeight}`).to.be.at.most(
        90,
      );
      cleanUp();
    }
  });

  it('stale: keeps the notice in view', async () => {
    const element = await show(() => json(meeting()), 'idle');
    answerWith(never);
    void element.resource.reload();
    await until(() => element.resource.state === 'stale');
    await element.updateComplete;
    expect(textOf(element)).to.contain('Nhà văn hóa').and.to.contain('Đang cập nhật.');
  });

  it('signed-out: forgets the notice and every draft', async () => {
    const element = await show(() => json(meeting()), 'idle');
    await writeDraft('absence-m', me.id, { reasonText: 'bí mật' });
    answerWith(() => problem(401, 'unauthenticated'));
    await element.resource.reload();
    await element.updateComplete;
    expect(textOf(element)).to.contain('đăng nhập').and.not.to.contain('Nhà văn hóa');
    await pause(50);
    expect(await readDraft('absence-m', me.id)).to.equal(undefined);
    await forgetDrafts();
  });

  it('forbidden and error: say what to do', async () => {
    expect(
      textOf(await show(() => problem(403, 'forbidden', 'Đề nghị liên hệ Bí thư chi bộ.'), 'forbidden')),
    ).to.contain('Bí thư chi bộ');
    cleanUp();
    const element = await show(() => problem(404, 'not-found', 'Không tìm thấy kỳ sinh hoạt này.'), 'error');
    expect(textOf(element)).to.contain('Không tìm thấy kỳ sinh hoạt này.');
    answerWith(() => json(meeting()));
    find(element, '.state .button').click();
    await until(() => element.resource.state === 'idle');
  });

  it('offline: keeps the last notice', async () => {
    const element = await show(() => json(meeting()), 'idle');
    Object.defineProperty(navigator, 'onLine', { value: false, configurable: true });
    answerWith(() => {
      throw new TypeError('Failed to fetch');
    });
    await element.resource.reload();
    await element.updateComplete;
    Reflect.deleteProperty(navigator, 'onLine');
    expect(textOf(element)).to.contain('Không có kết nối mạng').and.to.contain('Nhà văn hóa');
  });

  it('stays readable without a provider', async () => {
    const element = await mount<SotayMeetingNotice>(html`<sotay-meeting-notice></sotay-meeting-notice>`);
    await until(() => element.resource.state === 'error');
    await element.updateComplete;
    expect(textOf(element)).to.contain('SOTAY-001');
  });

  it('no state has a finding of axe', async () => {
    const meetings: Partial<Meeting>[] = [
      {},
      { myAnswer: attending() },
      { myAnswer: absent() },
      { myAnswer: absent({ state: 'declined', decisionNote: 'Kỳ này bầu chi ủy.' }) },
      { state: 'postponed', stateReason: 'Mưa bão' },
      { state: 'draft', noticeVersion: 0 },
      { answerCounts: { invited: 22, attending: 1, absent: 1, none: 20 } },
    ];
    for (const changes of meetings) {
      expect(await axeFindings(await showing(changes)), JSON.stringify(changes)).to.deep.equal([]);
      cleanUp();
    }
    for (const [state, answer] of [
      ['loading', never],
      ['signed-out', () => problem(401, 'unauthenticated')],
      ['forbidden', () => problem(403, 'forbidden')],
      ['error', () => problem(404, 'not-found')],
    ] as [string, Answer][]) {
      expect(await axeFindings(await show(answer, state)), state).to.deep.equal([]);
      cleanUp();
    }
  });
});

describe('the look of the notice', () => {
  it('stands in the accessibility tree', async function () {
    if (!navigator.userAgent.includes('Chrome')) this.skip();
    await showing();
    // The types say void; what comes is the tree.
    const tree = JSON.stringify(await (a11ySnapshot as (options: object) => Promise<unknown>)({}));
    for (const words of ['"heading"', 'Nội dung, chương trình', 'Tôi sẽ dự họp', 'Chủ trì'])
      expect(tree).to.contain(words);
  });

  it('takes the heading level of the page', async () => {
    backend();
    const element = await open(html`<sotay-meeting-notice meeting-id="m" heading-level="4"></sotay-meeting-notice>`);
    expect(find(element, '#heading').getAttribute('aria-level')).to.equal('4');
    expect(find(element, 'h3').getAttribute('aria-level')).to.equal('5');
  });

  it('has one filled button at most, and targets of 48 px', async () => {
    for (const changes of [{}, { myAnswer: attending() }, { myAnswer: absent() }]) {
      const element = await showing(changes);
      expect(element.root!.querySelectorAll('.button:not(.quiet, .plain)').length).to.be.at.most(1);
      for (const each of element.root!.querySelectorAll('button'))
        expect(each.offsetHeight, textOf(each)).to.be.at.least(48);
      cleanUp();
    }
  });

  it('fits 320 px, with long words and large text', async () => {
    const element = await showing({
      title: 'Sinh hoạt chuyên đề về nâng cao chất lượng sinh hoạt chi bộ trong giai đoạn mới',
      place: 'Hội trường Ủy ban nhân dân phường Thử Nghiệm, tầng 2',
      myAnswer: absent({ state: 'declined', decisionNote: 'Kỳ này bầu chi ủy.' }),
    });
    const place = element.parentElement!.parentElement!;
    place.style.width = '320px';
    for (const scale of ['1', '2']) {
      element.style.setProperty('--sotay-scale', scale);
      await pause(50);
      expect(place.scrollWidth, `scale ${scale}`).to.be.at.most(320);
    }
  });

  it('is not changed by a hostile page', async () => {
    const element = await showing();
    const looks = (): string =>
      [...element.root!.querySelectorAll('h2, h3, p, li, dd, button, .leaf')]
        .map((node) => getComputedStyle(node))
        .map(({ color, fontSize, fontStyle, letterSpacing, textTransform, lineHeight, listStyleType }) =>
          [color, fontSize, fontStyle, letterSpacing, textTransform, lineHeight, listStyleType].join(),
        )
        .join('|');
    const before = looks();
    const sheet = document.createElement('style');
    sheet.textContent = `* { color: lime !important; font: italic 9px/0.8 fantasy !important; letter-spacing: 5px !important;
      text-transform: uppercase !important; list-style: square !important } html { font-size: 62.5% }`;
    document.head.append(sheet);
    expect(looks()).to.equal(before);
    sheet.remove();
  });

  it('takes words of the page, and those of the list are not mistaken for its own', async () => {
    const element = await showing({ myAnswer: attending() });
    element.terms = { attending: 'Dự họp' };
    await element.updateComplete;
    expect(chipOf(element)).to.equal('Dự họp');
    expect(textOf(element)).to.contain('Đồng chí đã trả lời: sẽ dự họp.');
  });
});
