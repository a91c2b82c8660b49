import { a11ySnapshot, sendKeys, sendMouse } from '@web/test-runner-commands';
import type { Meeting } from '@sotay/sdk/meetings';
import { expect } from 'chai';
import { html } from 'lit';
import {
  answerWith,
  axeFindings,
  cleanUp,
  json,
  mount,
  mountInProvider,
  pause,
  problem,
  textOf,
  until,
} from '../foundation/testing.ts';
import type { Answer } from '../foundation/testing.ts';
import { MeetingChangedEvent } from './meeting-events.ts';
import type { MeetingOpenEvent } from './meeting-events.ts';
import './meetings.define.ts';
import type { SotayMeetings } from './meetings.ts';
import { absent, attending, meeting, onDay } from './samples.suite.ts';

const page = (items: readonly Meeting[], nextCursor: string | null = null) => ({ items, nextCursor });
const two = [onDay(10), onDay(-5, { state: 'held', myAnswer: attending() })];
const list = html`<sotay-meetings for="notice"></sotay-meetings>`;

const show = async (answer: Answer, state = 'idle', template = list): Promise<SotayMeetings> => {
  answerWith(answer);
  const element = await mountInProvider<SotayMeetings>(template, 'a-token');
  await until(() => element.resource.state === state, state);
  await element.updateComplete;
  return element;
};
const showing = (...items: Meeting[]): Promise<SotayMeetings> => show(() => json(page(items)));

const all = (element: SotayMeetings, selector: string): HTMLElement[] => [
  ...element.root!.querySelectorAll<HTMLElement>(selector),
];
const names = (element: SotayMeetings, group: string): string[] => all(element, `.${group} .name`).map(textOf);
const chipOf = (element: SotayMeetings): string => textOf(element.root!.querySelector('.chip')!);
const opener = (element: SotayMeetings): HTMLElement => element.root!.querySelector<HTMLElement>('.open')!;

afterEach(cleanUp);

describe('the list of meetings', () => {
  it('shows what is to come first, soonest on top, then what is past, latest on top', async () => {
    const element = await showing(onDay(40), onDay(10), onDay(-5), onDay(-30));
    expect(all(element, 'h3').map(textOf)).to.deep.equal(['Sắp tới', 'Đã qua']);
    expect(names(element, 'upcoming')).to.deep.equal(['Kỳ sinh hoạt 10', 'Kỳ sinh hoạt 40']);
    expect(names(element, 'past')).to.deep.equal(['Kỳ sinh hoạt -5', 'Kỳ sinh hoạt -30']);
  });

  it('keeps a meeting under way among those to come', async () => {
    const soon = new Date(Date.now() + 3_600_000).toISOString();
    const element = await showing(onDay(0, { startsAt: new Date(Date.now() - 3_600_000).toISOString(), endsAt: soon }));
    expect(names(element, 'upcoming')).to.have.length(1);
  });

  it('has no heading for a group without meetings', async () => {
    expect(all(await showing(onDay(-5)), 'h3').map(textOf)).to.deep.equal(['Đã qua']);
  });

  it('shows date, kind, title, time and place of each', async () => {
    const startsAt = '2027-12-02T19:00:00+07:00';
    const element = await showing(
      meeting({ kind: 'cellThematic', title: 'Chuyên đề quý IV', startsAt, endsAt: '2027-12-02T20:30:00+07:00' }),
    );
    const text = textOf(element);
    for (const words of ['Chuyên đề quý IV', 'Sinh hoạt chuyên đề', '19:00 – 20:30', 'Nhà văn hóa Tổ dân phố số 4'])
      expect(text).to.contain(words);
    expect(element.root!.querySelector<HTMLElement>('.leaf')!.innerText.split('\n').filter(Boolean)).to.deep.equal([
      'Thứ Năm',
      '02',
      '12/2027',
    ]);
    expect(element.root!.querySelector('.date .hidden')!.textContent).to.equal('Thứ Năm, 02/12/2027');
  });

  it('does not say the kind twice when the title begins with it', async () => {
    const element = await showing(meeting());
    expect(textOf(element).split('Sinh hoạt chi bộ thường kỳ')).to.have.length(2);
  });

  it('shows a kind that a later server may know', async () => {
    expect(textOf(await showing(meeting({ kind: 'festive', title: 'Gặp mặt' })))).to.contain('festive');
  });

  it('says when no place is written yet', async () => {
    expect(textOf(await showing(meeting({ place: null, endsAt: null })))).to.contain('19:00 · chưa ghi địa điểm');
  });
});

describe('the chip of a meeting', () => {
  const cases: [label: string, meeting: Meeting, tone: string][] = [
    ['Chưa trả lời', meeting(), 'warn'],
    ['Sẽ dự họp', meeting({ myAnswer: attending() }), 'good'],
    ['Xin phép vắng: đã gửi', meeting({ myAnswer: absent() }), 'info'],
    ['Xin phép vắng: đồng ý', meeting({ myAnswer: absent({ state: 'accepted' }) }), 'good'],
    ['Xin phép vắng: không đồng ý', meeting({ myAnswer: absent({ state: 'declined' }) }), 'warn'],
    ['Chưa trả lời', meeting({ myAnswer: absent({ state: 'withdrawn' }) }), 'warn'],
    [
      'Sẽ dự họp',
      meeting({ myAnswer: { ...absent({ state: 'declined' }), acknowledgement: 'attending', acknowledgedVersion: 1 } }),
      'good',
    ],
    ['Đã thông báo', meeting({ myAnswer: null }), 'neutral'],
    ['Dự thảo', meeting({ state: 'draft', noticeVersion: 0 }), 'neutral'],
    ['Hoãn', meeting({ state: 'postponed', myAnswer: attending() }), 'warn'],
    ['Hủy', meeting({ state: 'cancelled', myAnswer: absent() }), 'neutral'],
    ['Đã diễn ra', onDay(-5, { state: 'held', myAnswer: attending() }), 'neutral'],
    ['Xin phép vắng: đồng ý', onDay(-5, { state: 'held', myAnswer: absent({ state: 'accepted' }) }), 'good'],
    ['Đã có biên bản', onDay(-5, { state: 'minuted' }), 'neutral'],
    ['Đã báo cáo cấp trên', onDay(-5, { state: 'reported' }), 'neutral'],
    ['Chưa trả lời', onDay(-5), 'neutral'],
    ['archived', meeting({ state: 'archived' }), 'neutral'],
  ];
  for (const [label, one, tone] of cases) {
    it(`says "${label}" for ${one.state}, ${one.myAnswer?.acknowledgement}, ${one.myAnswer?.absenceRequest?.state}`, async () => {
      const element = await showing(one);
      expect(chipOf(element)).to.equal(label);
      expect(element.root!.querySelector('.chip')!.classList.contains(tone), tone).to.equal(true);
    });
  }
});

describe('for those who prepare meetings', () => {
  const answerCounts = { invited: 1022, attending: 12, absent: 2, none: 8 };

  it('counts the answers', async () => {
    expect(textOf(await showing(meeting({ answerCounts })))).to.contain(
      'Mời 1.022 · Sẽ dự họp 12 · Xin phép vắng 2 · Chưa trả lời 8',
    );
  });

  it('has nothing to count of a draft, nor for members', async () => {
    expect(textOf(await showing(meeting({ state: 'draft', noticeVersion: 0, answerCounts })))).not.to.contain('Mời');
    cleanUp();
    expect(textOf(await showing(meeting()))).not.to.contain('Mời');
  });
});

describe('asking the server', () => {
  it('asks once, for the kind and the number it was told', async () => {
    const requests = answerWith(() => json(page(two)));
    const element = await mountInProvider<SotayMeetings>(
      html`<sotay-meetings kind="cellThematic" limit="5"></sotay-meetings>`,
      'a-token',
    );
    await until(() => element.resource.state === 'idle');
    await pause(50);
    expect(requests).to.have.length(1);
    const { searchParams, pathname } = new URL(requests[0]!.url);
    expect([pathname, ...searchParams.entries()].join(' ')).to.equal('/v1/meetings limit,5 kind,cellThematic');
    element.kind = 'committee';
    await until(() => requests.length === 2);
    expect(new URL(requests[1]!.url).searchParams.get('kind')).to.equal('committee');
  });

  it('three lists ask once', async () => {
    const requests = answerWith(() => json(page(two)));
    const place = await mountInProvider<HTMLElement>(
      html`<div>${[1, 2, 3].map(() => html`<sotay-meetings></sotay-meetings>`)}</div>`,
      'a-token',
    );
    const lists = [...place.children] as SotayMeetings[];
    await until(() => lists.every((each) => each.resource.state === 'idle'));
    expect(requests).to.have.length(1);
  });

  it('reads again when an answer was given elsewhere on the page, and no longer once it is gone', async () => {
    const element = await showing(meeting());
    const requests = answerWith(() => json(page([meeting({ myAnswer: attending() })])));
    document.body.dispatchEvent(new MeetingChangedEvent(meeting().id));
    await until(() => requests.length === 1 && element.resource.state === 'idle');
    await element.updateComplete;
    expect(chipOf(element)).to.equal('Sẽ dự họp');
    element.remove();
    document.body.dispatchEvent(new MeetingChangedEvent(meeting().id));
    await pause(50);
    expect(requests).to.have.length(1);
  });
});

describe('looking further back', () => {
  const pages: Answer = (request) =>
    new URL(request.url).searchParams.has('cursor') ? json(page([onDay(-30), onDay(-60)])) : json(page(two, 'further'));
  const more = (element: SotayMeetings): HTMLElement => element.root!.querySelector<HTMLElement>('.more')!;

  it('adds the next page by keyboard and moves on to its first meeting', async () => {
    const element = await show(pages);
    more(element).focus();
    await sendKeys({ press: 'Enter' });
    await until(() => names(element, 'past').length === 3);
    await until(() => element.shadowRoot!.activeElement, 'focus');
    expect(textOf(element.shadowRoot!.activeElement!)).to.equal('Kỳ sinh hoạt -30');
    expect(more(element)).to.equal(null);
    await until(() => document.body.textContent.includes('Đã thêm 2 kỳ sinh hoạt.'));
  });

  it('stays there when the list is read again', async () => {
    const element = await show(pages);
    more(element).click();
    await until(() => names(element, 'past').length === 3);
    const requests = answerWith(() => json(page([...two, onDay(-30), onDay(-60)])));
    element.limit = 20;
    for (let index = 0; index < 2; index++) await element.resource.reload();
    expect(names(element, 'past')).to.have.length(3);
    expect(new URL(requests[0]!.url).searchParams.get('limit')).to.equal('20');
    const long = Array.from({ length: 30 }, (_, index) => onDay(-index - 1));
    element.resource.replace({ ...element.resource.value!, items: long });
    await element.resource.reload();
    expect(new URL(requests.at(-1)!.url).searchParams.get('limit')).to.equal('30');
  });

  it('asks once however often the button is pressed, and says when it failed', async () => {
    const element = await show(pages);
    const requests = answerWith(() => problem(500, 'internal', 'Hệ thống đang bận. Đề nghị thử lại.'));
    more(element).click();
    more(element).click();
    await until(() => element.root!.querySelector('.problem'), 'the problem');
    expect(new Set(requests.map(({ url }) => url)).size).to.equal(1);
    expect(textOf(element)).to.contain('Hệ thống đang bận. Đề nghị thử lại.').and.to.contain('Kỳ sinh hoạt 10');
    answerWith(pages);
    more(element).click();
    await until(() => names(element, 'past').length === 3);
    expect(element.root!.querySelector('.problem')).to.equal(null);
  });
});

describe('choosing a meeting', () => {
  const beside = (id: string) => {
    const notice = document.createElement('div');
    notice.id = id;
    document.body.append(notice);
    return notice as HTMLDivElement & { open?: (meetingId: string) => void };
  };

  it('hands it to the notice, by keyboard', async () => {
    const notice = beside('notice');
    const opened: string[] = [];
    notice.open = (meetingId) => opened.push(meetingId);
    const element = await showing(...two);
    opener(element).focus();
    await sendKeys({ press: 'Enter' });
    await element.updateComplete;
    expect(opened).to.deep.equal([two[0]!.id]);
    expect(opener(element).getAttribute('aria-current')).to.equal('true');
    notice.remove();
  });

  it('leaves the id for a notice whose code is still on its way', async () => {
    const notice = beside('notice');
    const element = await showing(...two);
    opener(element).click();
    expect(notice.getAttribute('meeting-id')).to.equal(two[0]!.id);
    notice.remove();
  });

  it('can be pressed anywhere in the row', async () => {
    const notice = beside('notice');
    const element = await showing(...two);
    const { right, bottom } = element.root!.querySelector('.row')!.getBoundingClientRect();
    await sendMouse({ type: 'click', position: [Math.round(right - 20), Math.round(bottom - 10)] });
    expect(notice.getAttribute('meeting-id')).to.equal(two[0]!.id);
    notice.remove();
  });

  it('tells the page first, which may do it in its own way', async () => {
    const notice = beside('notice');
    const element = await showing(...two);
    let event: MeetingOpenEvent | undefined;
    const prevent = (opening: MeetingOpenEvent) => {
      event = opening;
      opening.preventDefault();
    };
    document.addEventListener('sotay-meeting-open', prevent, { once: true });
    opener(element).click();
    expect(event!.detail).to.deep.equal({ meetingId: two[0]!.id });
    expect([event!.composed, event!.bubbles]).to.deep.equal([true, true]);
    expect(notice.hasAttribute('meeting-id')).to.equal(false);
    notice.remove();
  });

  it('makes plain links with href, which the page can prevent', async () => {
    const element = await show(
      () => json(page(two)),
      'idle',
      html`<sotay-meetings href="/ky-sinh-hoat?id={id}"></sotay-meetings>`,
    );
    expect(opener(element).getAttribute('href')).to.equal(`/ky-sinh-hoat?id=${two[0]!.id}`);
    element.addEventListener(
      'sotay-meeting-open',
      (opening) => {
        opening.preventDefault();
      },
      { once: true },
    );
    const click = new MouseEvent('click', { bubbles: true, cancelable: true, composed: true });
    opener(element).dispatchEvent(click);
    expect(click.defaultPrevented).to.equal(true);
  });

  it('only lists when there is nothing to open', async () => {
    const element = await show(() => json(page(two)), 'idle', html`<sotay-meetings></sotay-meetings>`);
    expect(all(element, '.row button, .row a')).to.deep.equal([]);
  });
});

describe('states of the list', () => {
  const never: Answer = () => new Promise(() => undefined);

  it('loading: keeps the place, says so to screen readers, and does not move what is below', async () => {
    for (const width of [784, 344]) {
      let release: ((response: Response) => void) | undefined;
      const element = await show(() => new Promise((done) => (release = done)), 'loading');
      expect(element.root!.querySelector('.hidden')!.textContent).to.equal('Đang tải nội dung…');
      element.parentElement!.parentElement!.style.width = `${width}px`;
      await pause(50);
      const before = element.offsetHeight;
      await until(() => release, 'the request');
      release!(json(page([onDay(10), onDay(-5, { state: 'held' }), onDay(-20, { state: 'held' })])));
      await until(() => element.resource.state === 'idle');
      await element.updateComplete;
      expect(Math.abs(element.offsetHeight - before), `at ${width}: ${before} → ${element.offsetHeight}`).to.be.at.most(
        80,
      );
      cleanUp();
    }
  });

  it('stale: keeps the meetings in view', async () => {
    const element = await showing(...two);
    answerWith(never);
    void element.resource.reload();
    await until(() => element.resource.state === 'stale');
    await element.updateComplete;
    expect(textOf(element)).to.contain('Kỳ sinh hoạt 10').and.to.contain('Đang cập nhật.');
  });

  it('empty: says what will come here', async () => {
    expect(textOf(await show(() => json(page([])), 'empty'))).to.contain('Khi chi bộ gửi thông báo mời họp');
  });

  it('signed-out: asks to sign in and forgets what was shown', async () => {
    const element = await showing(...two);
    answerWith(() => problem(401, 'unauthenticated'));
    await element.resource.reload();
    await element.updateComplete;
    expect(textOf(element)).to.contain('đăng nhập').and.not.to.contain('Kỳ sinh hoạt 10');
  });

  it('forbidden: says whom to ask', async () => {
    expect(
      textOf(await show(() => problem(403, 'forbidden', 'Đề nghị liên hệ Bí thư chi bộ.'), 'forbidden')),
    ).to.contain('Bí thư chi bộ');
  });

  it('offline: keeps the last list', async () => {
    const element = await showing(...two);
    Object.defineProperty(navigator, 'onLine', { value: false, configurable: true });
    answerWith(() => {
      throw new TypeError('Failed to fetch');
    });
    await element.resource.reload();
    await element.updateComplete;
    Reflect.deleteProperty(navigator, 'onLine');
    expect(element.resource.state).to.equal('offline');
    expect(textOf(element)).to.contain('Không có kết nối mạng').and.to.contain('Kỳ sinh hoạt 10');
  });

  it('error: offers another try', async () => {
    const element = await show(() => problem(404, 'not-found'), 'error');
    answerWith(() => json(page(two)));
    element.root!.querySelector<HTMLElement>('.state .button')!.click();
    await until(() => element.resource.state === 'idle');
  });

  it('stays readable without a provider', async () => {
    const element = await mount<SotayMeetings>(list);
    await until(() => element.resource.state === 'error');
    await element.updateComplete;
    expect(textOf(element)).to.contain('SOTAY-001');
  });

  it('no state has a finding of axe', async () => {
    const states: [string, Answer][] = [
      [
        'idle',
        () => json(page([...two, onDay(-40, { state: 'held', myAnswer: absent({ state: 'accepted' }) })], 'further')),
      ],
      ['loading', never],
      ['empty', () => json(page([]))],
      ['signed-out', () => problem(401, 'unauthenticated')],
      ['forbidden', () => problem(403, 'forbidden')],
      ['error', () => problem(404, 'not-found')],
    ];
    for (const [state, answer] of states) {
      expect(await axeFindings(await show(answer, state)), state).to.deep.equal([]);
      cleanUp();
    }
  });
});

describe('reading the list', () => {
  it('stands in the accessibility tree with headings, dates and states', async function () {
    if (!navigator.userAgent.includes('Chrome')) this.skip();
    await showing(...two);
    // The types say void; what comes is the tree.
    const tree = JSON.stringify(await (a11ySnapshot as (options: object) => Promise<unknown>)({}));
    for (const words of ['"heading"', 'Các kỳ sinh hoạt', 'Sắp tới', 'Chưa trả lời', 'Kỳ sinh hoạt 10'])
      expect(tree).to.contain(words);
  });

  it('takes the heading level of the page', async () => {
    const element = await show(
      () => json(page(two)),
      'idle',
      html`<sotay-meetings heading-level="3"></sotay-meetings>`,
    );
    expect(element.root!.querySelector('#heading')!.getAttribute('aria-level')).to.equal('3');
    expect(all(element, 'h3').map((heading) => heading.getAttribute('aria-level'))).to.deep.equal(['4', '4']);
  });

  it('fits 320 px, with long words and large text', async () => {
    const long = meeting({
      title: 'Sinh hoạt chuyên đề về nâng cao chất lượng sinh hoạt chi bộ trong giai đoạn mới',
      place: 'Hội trường Ủy ban nhân dân phường Thử Nghiệm, tầng 2, khu nhà phía sau',
      answerCounts: { invited: 22, attending: 12, absent: 2, none: 8 },
      myAnswer: absent({ state: 'declined' }),
    });
    const element = await showing(long);
    const place = element.parentElement!.parentElement!;
    place.style.width = '320px';
    for (const scale of ['1', '2']) {
      element.style.setProperty('--sotay-scale', scale);
      await pause(50);
      expect(place.scrollWidth, `scale ${scale}`).to.be.at.most(320);
    }
  });

  it('is not changed by a hostile page', async () => {
    const element = await showing(...two);
    const looks = (): string =>
      all(element, '.name, .meta, .chip, .leaf, .open, h2')
        .map((node) => getComputedStyle(node))
        .map(({ color, fontSize, fontStyle, letterSpacing, textTransform, lineHeight }) =>
          [color, fontSize, fontStyle, letterSpacing, textTransform, lineHeight].join(),
        )
        .join('|');
    const before = looks();
    const sheet = document.createElement('style');
    sheet.textContent = `* { color: lime !important; font: italic 9px/0.8 fantasy !important; letter-spacing: 5px !important;
      text-transform: uppercase !important } html { font-size: 62.5% }`;
    document.head.append(sheet);
    expect(looks()).to.equal(before);
    sheet.remove();
  });

  it('takes words of the page', async () => {
    const element = await showing(...two);
    element.terms = { upcoming: 'Trong thời gian tới' };
    await element.updateComplete;
    expect(textOf(element)).to.contain('Trong thời gian tới');
  });
});
