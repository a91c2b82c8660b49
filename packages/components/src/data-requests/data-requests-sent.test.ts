import { sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import { axeFindings, cleanUp, deepActive, json, problem, tabThrough, textOf, until } from '../foundation/testing.ts';
import { button } from '../widgets.suite.ts';
import { api, fill, find, held, nextReader, press, sent, show, told, valueOf } from './data-requests.suite.ts';
import type { SotayDataRequests } from './data-requests.ts';
import { request } from './samples.suite.ts';

afterEach(cleanUp);

const keysOf = (requests: Request[]) => sent(requests, 'POST').map(({ headers }) => headers.get('Idempotency-Key'));
const write = async (element: SotayDataRequests, details: string): Promise<void> => {
  await fill(element, '[name=kind]', 'erase');
  await fill(element, '[name=details]', details);
};
const sendAndFail = async (element: SotayDataRequests): Promise<void> => {
  await press(element, 'Gửi yêu cầu');
  await until(() => find(element, '.failed'), 'the failure');
  await element.updateComplete;
};

describe('a request that does not arrive', () => {
  it('is kept as it was written, and goes under the same key when the network is back', async () => {
    let broken = true;
    const [element, requests] = await show(
      api({
        post: () => {
          if (broken) throw new TypeError('Failed to fetch');
          return json(request, 201);
        },
      }),
    );
    await write(element, 'Ý kiến năm 2025');
    await sendAndFail(element);
    expect(textOf(find(element, '.failed'))).to.contain('Nội dung đồng chí viết vẫn còn nguyên.');
    expect([valueOf(element, '[name=kind]'), valueOf(element, '[name=details]')]).to.deep.equal([
      'erase',
      'Ý kiến năm 2025',
    ]);
    expect(await axeFindings(element)).to.deep.equal([]);
    broken = false;
    await press(element, 'Gửi yêu cầu');
    await until(() => textOf(element).includes('Mã biên nhận: 9KQR-5W2D.'), 'the receipt');
    expect(find(element, '.failed'), 'nothing stands against it now').to.equal(null);
    expect(new Set(keysOf(requests)).size).to.equal(1);
    expect(valueOf(element, '[name=details]')).to.equal('');
  });

  it('goes under another key once its words are others: it is another request', async () => {
    const [element, requests] = await show(api({ post: () => problem(409, 'data-request-open') }));
    await write(element, 'Một');
    await sendAndFail(element);
    await fill(element, '[name=details]', 'Hai');
    await press(element, 'Gửi yêu cầu');
    await until(() => sent(requests, 'POST').length === 2, 'the second try');
    const [first, second] = keysOf(requests);
    expect(first).to.be.a('string').and.not.to.equal(second);
  });

  it('tells screen readers why, not only that', async () => {
    const detail = 'Đồng chí đã có một yêu cầu xóa đang chờ trả lời.';
    const [element] = await show(api({ post: () => problem(409, 'data-request-open', detail) }));
    await write(element, 'Một');
    await sendAndFail(element);
    await until(() => told().some((line) => line.includes(detail)), 'the words');
  });
});

describe('a request that arrived', () => {
  it('is told with its receipt code, and the list has it when the focus comes there', async () => {
    const mine: object[] = [];
    const [element] = await show(
      api({
        mine,
        post: () => {
          mine.push(request);
          return json(request, 201);
        },
      }),
    );
    await write(element, 'Một');
    await press(element, 'Gửi yêu cầu');
    await until(() => element.shadowRoot?.activeElement?.id === 'mine', 'the focus');
    expect(find(element, `.mine [data-request="${request.id}"]`)).not.to.equal(null);
    await until(() => told().includes('Đã gửi yêu cầu. Mã biên nhận: 9KQR-5W2D.'), 'the news');
    await fill(element, '[name=details]', 'Việc khác');
    expect(textOf(element), 'the receipt is of the one before').not.to.contain('Mã biên nhận: 9KQR-5W2D.');
  });

  it('is told also when the list cannot be read anew', async () => {
    let arrived = false;
    const [element] = await show((asked) => {
      if (asked.method === 'GET' && arrived) return problem(500, 'internal-error');
      arrived ||= asked.method === 'POST';
      return api()(asked);
    });
    await write(element, 'Một');
    await press(element, 'Gửi yêu cầu');
    await until(() => element.shadowRoot?.activeElement?.id === 'mine', 'the focus');
    expect(textOf(element)).to.contain('Mã biên nhận: 9KQR-5W2D.');
    expect(find(element, '.failed')).to.equal(null);
    expect(button(element, 'Gửi yêu cầu').getAttribute('aria-disabled')).to.equal('false');
  });
});

it('goes by keyboard alone, and empty words stop it at the field', async () => {
  const [element, requests] = await show(api());
  await fill(element, '[name=kind]', 'correct');
  const details = find(element, '[name=details]').shadowRoot!.querySelector<HTMLElement>('.control')!;
  await tabThrough(details, button(element, 'Gửi yêu cầu'), 'Tab');
  await sendKeys({ press: 'Enter' });
  await until(() => deepActive() === details, 'the field');
  expect(sent(requests, 'POST')).to.have.length(0);
  await sendKeys({ type: 'Ngay 19/6/1980' });
  await tabThrough(details, button(element, 'Gửi yêu cầu'), 'Tab');
  await sendKeys({ press: ' ' });
  await until(() => sent(requests, 'POST').length === 1, 'the request');
  expect(await sent(requests, 'POST')[0]!.json()).to.deep.equal({ kind: 'correct', details: 'Ngay 19/6/1980' });
});

describe('when the reader left before the answer, the next one', () => {
  for (const [what, response] of [
    ['the receipt', () => json({ ...request, receiptCode: 'AAAA-0000' }, 201)],
    ['the failure', () => problem(409, 'data-request-open', 'Đồng chí trước đã có một yêu cầu.')],
  ] as const) {
    it(`sees nothing of it (${what}), and keeps their own words and place`, async () => {
      const { answer, letGo } = held();
      const [element, requests] = await show(api({ post: answer }));
      await write(element, 'Chuyện riêng');
      await press(element, 'Gửi yêu cầu');
      await until(() => sent(requests, 'POST').length === 1, 'the request');
      await nextReader(element);
      await fill(element, '[name=details]', 'Của người sau');
      const reads = requests.length;
      letGo(response());
      await until(() => button(element, 'Gửi yêu cầu').getAttribute('aria-disabled') === 'false', 'the form');
      await new Promise((done) => setTimeout(done, 100));
      expect(textOf(element)).not.to.contain('AAAA-0000').and.not.to.contain('Đồng chí trước');
      expect(valueOf(element, '[name=details]')).to.equal('Của người sau');
      expect(element.shadowRoot!.activeElement?.id).not.to.equal('mine');
      expect(requests, 'nothing is fetched for it').to.have.length(reads);
      expect(told().join(' ')).not.to.contain('AAAA-0000').and.not.to.contain('Đồng chí trước');
    });
  }
});
