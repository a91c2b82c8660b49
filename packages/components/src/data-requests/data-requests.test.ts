import { expect } from 'chai';
import { axeFindings, cleanUp, json, problem, textOf, until } from '../foundation/testing.ts';
import type { Answer } from '../foundation/testing.ts';
import { button } from '../widgets.suite.ts';
import { api, fill, find, late, openInbox, press, sent, show, superior, valueOf } from './data-requests.suite.ts';
import { completed, request } from './samples.suite.ts';

afterEach(cleanUp);

describe('a member’s rights', () => {
  it('are chosen in plain words and sent once; the days and the receipt code are shown', async () => {
    const [element, requests] = await show(api());
    expect(find(element, '.inbox'), 'for who answers only').to.equal(null);
    await fill(element, '[name=kind]', 'erase');
    await fill(element, '[name=details]', ' Các ý kiến cũ ');
    await press(element, 'Gửi yêu cầu');
    await until(() => element.shadowRoot?.activeElement?.id === 'mine', 'the list');
    expect(sent(requests, 'POST')).to.have.length(1);
    expect(await sent(requests, 'POST')[0]!.json()).to.deep.equal({ kind: 'erase', details: 'Các ý kiến cũ' });
    expect(textOf(element)).to.contain('Mã biên nhận: 9KQR-5W2D');
    expect(valueOf(element, '[name=details]')).to.equal('');
    expect(textOf(find(element, '.mine summary'))).to.contain('Trả lời trước hết ngày 24/11/2026');
    expect(await axeFindings(element)).to.deep.equal([]);
  });

  it('to correct needs words, any right needs to be chosen', async () => {
    const [element, requests] = await show(api());
    await press(element, 'Gửi yêu cầu');
    await fill(element, '[name=kind]', 'correct');
    await press(element, 'Gửi yêu cầu');
    expect(sent(requests, 'POST')).to.have.length(0);
    expect(element.shadowRoot!.activeElement).to.equal(find(element, '[name=details]'));
  });

  it('keeps the words when it is refused, and says why; the same words have the same key', async () => {
    const refused = () => problem(409, 'data-request-open', 'Đồng chí đã có một yêu cầu như vậy.');
    const [element, requests] = await show(api({ post: refused }));
    await fill(element, '[name=kind]', 'restrict');
    await fill(element, '[name=details]', 'Số điện thoại');
    for (const time of [1, 2]) {
      await press(element, 'Gửi yêu cầu');
      await until(() => sent(requests, 'POST').length === time && find(element, '.failed'), 'the refusal');
      await until(() => textOf(element).includes('Đồng chí đã có một yêu cầu như vậy.'), 'the reason');
    }
    expect(valueOf(element, '[name=details]')).to.equal('Số điện thoại');
    const keys = sent(requests, 'POST').map(({ headers }) => headers.get('Idempotency-Key'));
    expect(keys[0]).to.equal(keys[1]);
  });

  it('are sent once, however often the button is pressed', async () => {
    let letGo: () => void = () => undefined;
    const waiting = new Promise<void>((done) => (letGo = done));
    const [element, requests] = await show(api({ post: () => waiting.then(() => json(request, 201)) }));
    await fill(element, '[name=kind]', 'object');
    await press(element, 'Gửi yêu cầu');
    expect(button(element, 'Đang gửi…').getAttribute('aria-disabled')).to.equal('true');
    await press(element, 'Đang gửi…');
    letGo();
    await until(() => element.shadowRoot?.activeElement?.id === 'mine', 'the list');
    expect(sent(requests, 'POST')).to.have.length(1);
    expect(await sent(requests, 'POST')[0]!.json(), 'no empty words').to.deep.equal({ kind: 'object' });
  });

  it('of further pages are added below, and the focus goes to the first of them', async () => {
    const older = { ...completed, id: 'older' };
    const paged: Answer = (asked) => {
      const { pathname, searchParams } = new URL(asked.url);
      if (!pathname.endsWith('/members/me/data-requests')) return api()(asked);
      return searchParams.has('cursor')
        ? json({ items: [older], nextCursor: null })
        : json({ items: [request], nextCursor: 'next' });
    };
    const [element] = await show(paged);
    await press(element, 'Xem thêm yêu cầu');
    await until(() => find(element, '[data-request=older]'), 'the next page');
    await until(() => element.shadowRoot?.activeElement === find(element, '[data-request=older] summary'), 'the focus');
    expect(element.shadowRoot!.querySelectorAll('.mine li')).to.have.length(2);
  });

  it('shows what was answered and done', async () => {
    const [element] = await show(api());
    find(element, `[data-request="${completed.id}"] summary`).click();
    await element.updateComplete;
    const words = textOf(find(element, `[data-request="${completed.id}"]`));
    expect(words).to.contain('Đã thực hiện').and.to.contain('Đã gửi bản in.').and.to.contain('Đặng Thị Thí Dụ');
  });
});

describe('the requests that a committee answers', () => {
  it('count the overdue ones, and offer what can be done in each state', async () => {
    const [element] = await openInbox();
    expect(textOf(find(element, '.late'))).to.equal('1 yêu cầu quá hạn');
    const acts = (id: string) =>
      [...element.shadowRoot!.querySelectorAll(`.inbox [data-request="${id}"] [data-act]`)].map((each) => textOf(each));
    expect(acts(request.id)).to.deep.equal(['Chấp nhận', 'Từ chối']);
    expect(acts('late'), 'overdue: no extension').to.deep.equal(['Đã thực hiện xong']);
    expect(await axeFindings(element)).to.deep.equal([]);
  });

  it('are refused with a reason only, on the version that was read', async () => {
    const [element, requests] = await openInbox({
      put: () => json({ ...request, state: 'refused', reason: 'Đã sửa.', version: 2 }),
    });
    await press(element, 'Từ chối');
    await press(element, 'Từ chối');
    expect(sent(requests, 'PUT')).to.have.length(0);
    await fill(element, 'details form sotay-textarea', 'Đã sửa.');
    await press(element, 'Từ chối');
    await until(() => textOf(find(element, `[data-request="${request.id}"] .chip`)) === 'Từ chối', 'the refusal');
    const [put] = sent(requests, 'PUT');
    expect(put!.headers.get('If-Match')).to.equal('"1"');
    expect(await put!.json()).to.deep.equal({ decision: 'refused', reason: 'Đã sửa.' });
    expect(element.shadowRoot!.activeElement?.localName, 'the focus stays with it').to.equal('summary');
  });

  it('keep the words when somebody else was quicker, and show what is there now', async () => {
    const [element] = await openInbox({
      put: () => problem(409, 'data-request-answered', 'Yêu cầu này đã được trả lời.'),
    });
    await press(element, 'Chấp nhận');
    await fill(element, 'details form sotay-textarea', 'Đồng chí chờ tin.');
    await press(element, 'Chấp nhận');
    await until(() => textOf(element).includes('Yêu cầu này đã được trả lời.'), 'the reason');
    expect(valueOf(element, 'details form sotay-textarea')).to.equal('Đồng chí chờ tin.');
    expect(textOf(find(element, `[data-request="${request.id}"] .chip`))).to.equal('Từ chối');
  });

  for (const [id, label, act, path, words, body] of [
    [request.id, 'Chấp nhận', 'accept', 'answer', '', { decision: 'accepted' }],
    ['late', 'Đã thực hiện xong', 'complete', 'completion', 'Đã xóa.', { outcome: 'Đã xóa.' }],
    ['erase', 'Gia hạn', 'extend', 'extension', 'Chờ cấp trên.', { reason: 'Chờ cấp trên.' }],
  ] as const) {
    it(`${label}: sends ${path} with what was written, and says that it is done`, async () => {
      const erase = { ...late, id: 'erase', overdue: false };
      const [element, requests] = await openInbox({ inbox: [late, request, erase] }, id);
      find(element, `[data-request="${id}"] [data-act=${act}]`).click();
      await element.updateComplete;
      await until(() => find(element, 'details form sotay-textarea'), 'the form');
      if (words) await fill(element, 'details form sotay-textarea', words);
      find(element, 'details form .button').click();
      await until(() => sent(requests, 'PUT').length === 1, 'the act');
      const [put] = sent(requests, 'PUT');
      expect(new URL(put!.url).pathname).to.equal(`/v1/data-requests/${id}/${path}`);
      expect(await put!.json()).to.deep.equal(body);
    });
  }

  it('are left as they are when the reader thinks better of it', async () => {
    const [element, requests] = await openInbox();
    await press(element, 'Chấp nhận');
    await fill(element, 'details form sotay-textarea', 'Đồng chí chờ tin.');
    await press(element, 'Thôi');
    await until(() => element.shadowRoot?.activeElement?.getAttribute('data-act') === 'accept', 'the focus');
    expect(find(element, 'details form')).to.equal(null);
    expect(sent(requests, 'PUT')).to.have.length(0);
  });

  it('are none: the section says so', async () => {
    const [element] = await show(api({ who: superior, inbox: [] }));
    expect(textOf(find(element, '.inbox'))).to.contain('Chưa có yêu cầu nào của đảng viên.');
    expect(find(element, '.late')).to.equal(null);
  });

  it('leave the own one to somebody else', async () => {
    const own = { ...request, member: { id: 'superior', fullName: 'Đặng Thị Thí Dụ' } };
    const [element] = await openInbox({ inbox: [own] });
    expect(textOf(find(element, '.inbox'))).to.contain('chuyển đồng chí khác trong cấp ủy');
    expect(find(element, '.inbox [data-act]')).to.equal(null);
  });
});

it('forgets the words of one reader before the next one signs in', async () => {
  const [element] = await show(api());
  await fill(element, '[name=details]', 'Chuyện riêng');
  const provider = element.parentElement as HTMLElement & { token: () => Promise<string> };
  provider.token = () => Promise.resolve('another');
  await until(() => element.resource.state === 'idle' && valueOf(element, '[name=details]') === '', 'an empty form');
});

for (const [state, status, code] of [
  ['signed-out', 401, 'token-missing'],
  ['forbidden', 403, 'not-allowed'],
  ['error', 500, 'internal-error'],
] as const) {
  it(`comes into the state ${state}`, async () => {
    const [element] = await show(() => problem(status, code), state);
    expect(find(element, '.message')).not.to.equal(null);
    expect(await axeFindings(element)).to.deep.equal([]);
  });
}
