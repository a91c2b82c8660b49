import { setViewport } from '@web/test-runner-commands';
import { expect } from 'chai';
import { html } from 'lit';
import { answerWith, axeFindings, cleanUp, composed, json, mountInProvider } from '../foundation/testing.ts';
import { problem, textOf, until } from '../foundation/testing.ts';
import { button } from '../widgets.suite.ts';
import { api, find, held, openInbox, press, sent, show } from './data-requests.suite.ts';
import type { SotayDataRequests } from './data-requests.ts';
import { completed, request } from './samples.suite.ts';

afterEach(async () => {
  cleanUp();
  await setViewport({ width: 1280, height: 800 });
});

const unfold = async (element: SotayDataRequests, id: string): Promise<HTMLElement> => {
  find(element, `[data-request="${id}"] summary`).click();
  await element.updateComplete;
  return find(element, `[data-request="${id}"] .content`);
};
/** The value beside a label, as it is read. */
const factOf = (place: Element, label: string): string | undefined => {
  const term = [...place.querySelectorAll('dt')].find((each) => textOf(each) === label);
  return term?.nextElementSibling ? textOf(term.nextElementSibling) : undefined;
};

describe('what a reader sees before, instead of and without requests', () => {
  it('is that they are being fetched, and no form to send into nothing', async () => {
    const { answer, letGo } = held();
    answerWith((asked) => (asked.url.endsWith('/sessions/current') ? answer() : api()(asked)));
    const element = await mountInProvider<SotayDataRequests>(html`<sotay-data-requests></sotay-data-requests>`, 'a');
    expect(find(element, '.state').getAttribute('aria-busy')).to.equal('true');
    expect(textOf(element)).to.contain('Quyền về dữ liệu cá nhân');
    expect(find(element, '.state .hidden').textContent).to.equal('Đang tải nội dung…');
    expect(find(element, 'form')).to.equal(null);
    expect(await axeFindings(element)).to.deep.equal([]);
    letGo(problem(503, 'unavailable'));
    await until(() => element.resource.state === 'error', 'the failure');
  });

  it('of a member who sent none is said so, and a request can be sent', async () => {
    const [element] = await show(api({ mine: [] }));
    expect(textOf(find(element, '.mine'))).to.contain('Đồng chí chưa gửi yêu cầu nào.');
    expect(find(element, '.mine ul')).to.equal(null);
    expect(button(element, 'Gửi yêu cầu').getAttribute('aria-disabled')).to.equal('false');
  });

  it('after a failure is there again with a retry, and the focus does not fall to the top of the page', async () => {
    let broken = true;
    const [element] = await show((asked) => (broken ? problem(500, 'internal-error') : api()(asked)), 'error');
    broken = false;
    await press(element, 'Thử lại');
    expect(element.shadowRoot!.activeElement?.className, 'the place of the button').to.equal('state');
    await until(() => element.resource.state === 'idle', 'the requests');
    expect(find(element, `[data-request="${request.id}"]`)).not.to.equal(null);
  });

  it('stays when newer requests cannot be fetched; to whom it is not allowed any more it goes', async () => {
    let status = 500;
    let broken = false;
    const [element] = await show((asked) => (broken ? problem(status, 'not-now') : api()(asked)));
    broken = true;
    await press(element, 'Tải lại');
    await until(() => element.resource.state === 'error', 'the failure');
    expect(find(element, '.mine ul')).not.to.equal(null);
    status = 403;
    await press(element, 'Tải lại');
    await until(() => element.resource.state === 'forbidden', 'the refusal');
    expect(textOf(element)).not.to.contain(request.receiptCode);
    expect(find(element, 'form')).to.equal(null);
  });
});

describe('a request', () => {
  it('tells its days in words, each once: until the answer, until it is carried out, or that they are over', async () => {
    const accepted = { ...request, id: 'accepted', state: 'accepted', answeredAt: request.submittedAt };
    const over = { ...accepted, id: 'over', overdue: true };
    const [element] = await show(api({ mine: [request, accepted, over, completed] }));
    const summaries = [...element.shadowRoot!.querySelectorAll('.mine summary')].map(textOf);
    expect(summaries).to.deep.equal([
      'Sửa mục chưa đúng Trả lời trước hết ngày 24/11/2026 Đã gửi',
      'Sửa mục chưa đúng Thực hiện trước hết ngày 30/11/2026 Đã chấp nhận',
      'Sửa mục chưa đúng Thực hiện trước hết ngày 30/11/2026 Quá hạn',
      'Nhận bản sao dữ liệu 20/11/2026 Đã thực hiện',
    ]);
    const waiting = await unfold(element, request.id);
    expect(factOf(waiting, 'Trả lời trước hết ngày')).to.equal('24/11/2026');
    expect(factOf(waiting, 'Trả lời')).to.equal(undefined);
    expect(factOf(await unfold(element, completed.id), 'Thực hiện trước hết ngày')).to.equal(undefined);
  });

  it('that was refused says why, who and when; one that takes longer says why', async () => {
    const answered = { ...completed, completedAt: null, completedBy: null, outcome: null };
    const refused = { ...answered, id: 'refused', state: 'refused', reason: 'Hồ sơ ghi đúng.\nXem quyết định.' };
    const longer = { ...answered, id: 'longer', kind: 'erase', state: 'accepted', extensionReason: 'Chờ cấp trên.' };
    const [element] = await show(api({ mine: [refused, longer] }));
    const words = factOf(await unfold(element, 'refused'), 'Trả lời');
    expect(words).to.match(/^Từ chối ?: Đặng Thị Thí Dụ ?, 09:00, 21\/11\/2026 Hồ sơ ghi đúng\. Xem quyết định\.$/);
    expect(factOf(await unfold(element, 'longer'), 'Lý do gia hạn')).to.equal('Chờ cấp trên.');
    expect(await axeFindings(element)).to.deep.equal([]);
  });

  it('keeps what was answered when the name of who did is no longer held', async () => {
    const [element] = await show(api({ mine: [{ ...completed, answeredBy: null, completedBy: null }] }));
    const content = await unfold(element, completed.id);
    expect(factOf(content, 'Trả lời')).to.match(/^Đã chấp nhận ?: 09:00, 21\/11\/2026$/);
    expect(factOf(content, 'Kết quả')).to.match(/^09:00, 23\/11\/2026 Đã gửi bản in\.$/);
  });

  it('of a kind or in a state that is newer than the page is shown by its name', async () => {
    const [element] = await show(api({ mine: [{ ...request, kind: 'newRight', state: 'newState' }] }));
    expect(textOf(find(element, '.mine summary'))).to.equal('newRight 20/11/2026 newState');
  });
});

const MARKUP = '<img src=x onerror="document.title=`hit`"><script>document.title=`hit`</script>';

it('shows markup in every text as the text that it is, to the member and to the committee', async () => {
  const every = {
    ...{ ...completed, details: MARKUP, reason: MARKUP, extensionReason: MARKUP, outcome: MARKUP },
    ...{ answeredBy: MARKUP, completedBy: MARKUP, receiptCode: MARKUP, kind: MARKUP },
    ...{ member: { id: 'other', fullName: MARKUP }, cell: { ...request.cell, name: MARKUP } },
  };
  const [element] = await openInbox({ mine: [every], inbox: [every] }, every.id);
  await unfold(element, every.id);
  expect(composed(element).filter((each) => each.matches('img, script'))).to.deep.equal([]);
  expect(textOf(find(element, '.inbox')).split(MARKUP)).to.have.length(12);
  expect(textOf(find(element, '.mine')).split(MARKUP)).to.have.length(9);
  expect(document.title).not.to.equal('hit');
});

it('stays within 360 px, however long a word is', async () => {
  await setViewport({ width: 360, height: 740 });
  const long = 'Nguyễn'.repeat(30);
  const every = {
    ...{ ...completed, details: long, reason: long, extensionReason: long, outcome: long },
    ...{ answeredBy: long, completedBy: long, kind: long },
    ...{ member: { id: 'other', fullName: long }, cell: { ...request.cell, name: long } },
  };
  const waiting = { ...every, id: 'waiting', state: 'submitted' };
  const put = () => problem(409, 'data-request-answered', long);
  const [element, requests] = await openInbox({ mine: [every], inbox: [every, waiting], put }, every.id);
  await unfold(element, 'waiting');
  await press(element, 'Chấp nhận');
  find(element, 'details form .button').click();
  await until(() => sent(requests, 'PUT').length && find(element, 'details form .failed'), 'the refusal');
  const within = find(element, '.card').getBoundingClientRect().right;
  const beyond = composed(element).filter((each) => each.getBoundingClientRect().right > within + 1);
  expect(beyond.map(({ className, localName }) => `${localName}.${className}`)).to.deep.equal([]);
  expect(document.documentElement.scrollWidth).to.be.at.most(innerWidth);
});

it('reads aloud how many requests were added below, and says it when they cannot be', async () => {
  let broken = true;
  const [element] = await show((asked) => {
    const { pathname, searchParams } = new URL(asked.url);
    if (!pathname.endsWith('/members/me/data-requests')) return api()(asked);
    if (!searchParams.has('cursor')) return json({ items: [request], nextCursor: 'next' });
    return broken ? problem(500, 'internal-error', 'Máy chủ bận.') : json({ items: [completed], nextCursor: null });
  });
  await press(element, 'Xem thêm yêu cầu');
  await until(() => find(element, '[role=alert]'), 'the failure');
  expect(textOf(find(element, '[role=alert]'))).to.equal('Máy chủ bận.');
  broken = false;
  await press(element, 'Xem thêm yêu cầu');
  await until(() => textOf(document.body).includes('Đã thêm 1 yêu cầu.'), 'the news');
  expect(find(element, '[role=alert]')).to.equal(null);
});
