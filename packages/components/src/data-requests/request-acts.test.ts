import { sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import { axeFindings, cleanUp, deepActive, json, pause, problem, textOf, until } from '../foundation/testing.ts';
import { fill, find, held, late, nextReader, openInbox, press, sent, told, valueOf } from './data-requests.suite.ts';
import type { SotayDataRequests } from './data-requests.ts';
import { request } from './samples.suite.ts';

// What a committee does with a request, where somebody else or the network comes between.

afterEach(cleanUp);

const TEXT = 'details form sotay-textarea';
const item = `.inbox [data-request="${request.id}"]`;
const chipOf = (element: SotayDataRequests) => textOf(find(element, `${item} .chip`));
const begin = async (element: SotayDataRequests, act: string, words = ''): Promise<void> => {
  find(element, `${item} [data-act=${act}]`).click();
  await until(() => find(element, TEXT), 'the form');
  if (words) await fill(element, TEXT, words);
};
const send = (element: SotayDataRequests): void => {
  find(element, 'details form .button').click();
};
const refusal = async (element: SotayDataRequests): Promise<string> => {
  await until(() => find(element, 'details form .failed'), 'the refusal');
  return textOf(find(element, 'details form .failed'));
};

describe('an act', () => {
  it('goes by keyboard alone, says that it is done, and leaves the focus at the request', async () => {
    const accepted = { ...request, state: 'accepted', version: 2 };
    const [element, requests] = await openInbox({ put: () => json(accepted) });
    find(element, `${item} summary`).focus();
    await sendKeys({ press: 'Tab' });
    expect(textOf(deepActive())).to.equal('Chấp nhận');
    await sendKeys({ press: ' ' });
    await until(() => deepActive().localName === 'textarea', 'the focus in the text');
    await sendKeys({ type: 'Da nhan' });
    expect(await axeFindings(element)).to.deep.equal([]);
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Enter' });
    await until(() => chipOf(element) === 'Đã chấp nhận', 'the state');
    await until(() => deepActive() === find(element, `${item} summary`), 'the focus');
    expect(await sent(requests, 'PUT')[0]!.json()).to.deep.equal({ decision: 'accepted', reason: 'Da nhan' });
    await until(() => told().includes('Đã chấp nhận yêu cầu.'), 'the news');
    expect(find(element, `${item} [data-act=complete]`), 'what can be done next').not.to.equal(null);
  });

  it('is sent once, however often the button is pressed, and cannot be given up on its way', async () => {
    const { answer, letGo } = held();
    const [element, requests] = await openInbox({ put: answer });
    await begin(element, 'refuse', 'Đã sửa.');
    send(element);
    await element.updateComplete;
    expect(textOf(find(element, 'details form .button'))).to.equal('Đang gửi…');
    send(element);
    await press(element, 'Thôi');
    expect(Boolean(find(element, TEXT)), 'the form stays').to.equal(true);
    letGo(json({ ...request, state: 'refused', version: 2 }));
    await until(() => chipOf(element) === 'Từ chối', 'the state');
    expect(sent(requests, 'PUT')).to.have.length(1);
  });

  it('that fails keeps also what was typed while it was on its way', async () => {
    const { answer, letGo } = held();
    const [element, requests] = await openInbox({ put: answer });
    await begin(element, 'refuse', 'Đã sửa.');
    send(element);
    await until(() => sent(requests, 'PUT').length, 'the act');
    await fill(element, TEXT, 'Đã sửa ngày 2/11.');
    letGo(problem(422, 'rule-violated'));
    await refusal(element);
    expect(valueOf(element, TEXT)).to.equal('Đã sửa ngày 2/11.');
  });

  it('says why it failed to see and to hear, and goes again on what was read', async () => {
    let broken = true;
    const [element, requests] = await openInbox({
      put: () =>
        broken ? problem(422, 'rule-violated', 'Máy chủ đang bảo trì.') : json({ ...request, state: 'refused' }),
    });
    await begin(element, 'refuse', 'Đã sửa.');
    send(element);
    expect(await refusal(element)).to.contain('Máy chủ đang bảo trì.');
    await until(() => told().some((line) => line.includes('Máy chủ đang bảo trì.')), 'the words');
    broken = false;
    send(element);
    await until(() => chipOf(element) === 'Từ chối', 'the state');
    expect(sent(requests, 'PUT').map(({ headers }) => headers.get('If-Match'))).to.deep.equal(['"1"', '"1"']);
  });
});

describe('when somebody else was quicker', () => {
  for (const [status, code] of [
    [409, 'data-request-answered'],
    [412, 'version-changed'],
  ] as const) {
    it(`(${status}) the request is shown as it is now, and the next try is on that`, async () => {
      const [element, requests] = await openInbox({ put: () => problem(status, code, 'Đã có trả lời.') });
      await begin(element, 'accept', 'Đồng chí chờ tin.');
      send(element);
      expect(await refusal(element)).to.contain('Đã có trả lời.');
      expect(chipOf(element)).to.equal('Từ chối');
      send(element);
      await until(() => sent(requests, 'PUT').length === 2, 'the second try');
      expect(sent(requests, 'PUT').map(({ headers }) => headers.get('If-Match'))).to.deep.equal(['"1"', '"3"']);
    });
  }

  it('giving up leads back to the request, where nothing is left to do', async () => {
    const [element] = await openInbox({ put: () => problem(409, 'data-request-answered') });
    await begin(element, 'accept');
    send(element);
    await refusal(element);
    await press(element, 'Thôi');
    expect(find(element, `${item} [data-act]`)).to.equal(null);
    await until(() => deepActive() === find(element, `${item} summary`), 'the focus');
  });

  it('and what is there now cannot be read, the words stay all the same', async () => {
    const [element] = await openInbox({ put: () => problem(409, 'data-request-answered', 'Đã có trả lời.') });
    const answered = globalThis.fetch;
    globalThis.fetch = (input, init) => {
      const url = input instanceof Request ? input.url : String(input);
      return url.endsWith(request.id) ? Promise.reject(new TypeError('Failed to fetch')) : answered(input, init);
    };
    await begin(element, 'accept', 'Đồng chí chờ tin.');
    send(element);
    expect(await refusal(element)).to.contain('Đã có trả lời.');
    expect(valueOf(element, TEXT)).to.equal('Đồng chí chờ tin.');
    expect(chipOf(element)).to.equal('Đã gửi');
  });
});

describe('when the reader left before the answer, the next one', () => {
  it('does not see the words of the act that failed', async () => {
    const { answer, letGo } = held();
    const [element, requests] = await openInbox({ put: answer });
    await begin(element, 'refuse', 'Lý do của người trước.');
    send(element);
    await until(() => sent(requests, 'PUT').length, 'the act');
    await nextReader(element);
    letGo(problem(409, 'data-request-answered', 'Người trước chậm.'));
    await pause(150);
    expect(Boolean(find(element, TEXT))).to.equal(false);
    expect(textOf(element)).not.to.contain('Người trước chậm.');
    expect(told().join(' ')).not.to.contain('Người trước chậm.');
  });

  it('keeps the act that they are writing, and their place', async () => {
    const { answer, letGo } = held();
    const [element, requests] = await openInbox({ put: answer });
    await begin(element, 'refuse', 'Lý do của người trước.');
    send(element);
    await until(() => sent(requests, 'PUT').length, 'the act');
    await nextReader(element);
    find(element, `${item} summary`).click();
    await begin(element, 'accept', 'Của người sau.');
    letGo(json({ ...request, state: 'refused', version: 2 }));
    await pause(150);
    expect(Boolean(find(element, TEXT))).to.equal(true);
    expect(valueOf(element, TEXT)).to.equal('Của người sau.');
    expect(deepActive().localName, 'the focus').to.equal('textarea');
  });
});

it('an act on another request does not take the words of the first one with it', async () => {
  const [element] = await openInbox({ inbox: [request, { ...late, id: 'other' }] });
  await begin(element, 'accept', 'Đồng chí chờ tin.');
  find(element, '[data-request=other] summary').click();
  await until(() => find(element, '[data-request=other] [data-act=complete]').checkVisibility(), 'the other one');
  find(element, '[data-request=other] [data-act=complete]').click();
  await until(() => find(element, `[data-request=other] sotay-textarea`), 'its form');
  expect(valueOf(element, '[data-request=other] sotay-textarea'), 'each has its own words').to.equal('');
  await press(element, 'Thôi');
  await begin(element, 'accept');
  expect(valueOf(element, TEXT)).to.equal('Đồng chí chờ tin.');
});

describe('carrying out a withdrawal', () => {
  const withdrawal = { ...request, kind: 'withdraw', state: 'accepted', version: 2 };
  const describing = (element: SotayDataRequests): string => {
    const sender = find(element, 'details form .button');
    const note = sender.getAttribute('aria-describedby');
    return note ? textOf(find(element, `#${note}`)) : '';
  };

  it('says before the press that it closes the account, to see and at the button', async () => {
    const [element, requests] = await openInbox({ inbox: [{ ...withdrawal, consentId: 'one' }] });
    await begin(element, 'complete');
    expect(describing(element)).to.match(/^Khi đồng chí bấm “Đã thực hiện xong”, tài khoản .* bị thu hồi ngay/);
    expect(describing(element)).to.contain('muốn dùng lại phải đăng ký lại');
    expect(find(element, '#closes').checkVisibility()).to.equal(true);
    expect(await axeFindings(element)).to.deep.equal([]);
    expect(sent(requests, 'PUT')).to.deep.equal([]);
  });

  it('says when it does, where the member wrote it and may still consent to the handbook', async () => {
    const [element] = await openInbox({ inbox: [withdrawal] });
    await begin(element, 'complete');
    expect(describing(element)).to.match(/^Nếu đảng viên không còn đồng ý sử dụng Sổ tay, .* bị thu hồi ngay/);
  });

  it('alone says so', async () => {
    const [element] = await openInbox({ inbox: [{ ...withdrawal, state: 'submitted' }] });
    await begin(element, 'accept');
    expect(Boolean(find(element, '#closes')), 'accepting it closes nothing').to.equal(false);
    cleanUp();
    const [other] = await openInbox({ inbox: [{ ...withdrawal, kind: 'erase' }] });
    await begin(other, 'complete');
    expect(Boolean(find(other, '#closes'))).to.equal(false);
    expect(find(other, 'details form .button').hasAttribute('aria-describedby')).to.equal(false);
  });
});
