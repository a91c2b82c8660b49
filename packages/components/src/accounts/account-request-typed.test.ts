import { sendKeys, setViewport } from '@web/test-runner-commands';
import { expect } from 'chai';
import { axeFindings, json, problem, textOf, until } from '../foundation/testing.ts';
import type { Answer } from '../foundation/testing.ts';
import type { SotayAccountRequest } from './account-request.ts';
import {
  all,
  button,
  cell,
  eachOnItsOwn,
  enter,
  focusIn,
  heard,
  nextReader,
  offline,
  showRequest,
  valueOf,
  waiting,
} from './accounts.suite.ts';

// The registration form under the hands of a member over seventy, and on a network that comes and goes.

eachOnItsOwn();

const right = { fullName: 'Lý Thị Đăng Ký', birthDate: '14/3/1952', citizenId: '099152000110', phone: '' };
const field = (element: Element, name: string): HTMLElement => all(element, `[name=${name}]`)[0]!;
const fill = async (element: SotayAccountRequest, change: Partial<typeof right> = {}): Promise<void> => {
  for (const [name, words] of Object.entries({ ...right, ...change })) await enter(field(element, name), words);
};
const posts = (requests: Request[]): Request[] => requests.filter(({ method }) => method === 'POST');
/** Nobody is registered yet; `post` answers the registration. */
const unknown =
  (post: Answer = () => json(waiting(1), 201)): Answer =>
  (request) =>
    request.method === 'POST' ? post(request) : problem(404, 'not-found');
const sent = (requests: Request[]): Promise<void> => until(() => posts(requests).length === 1, 'the registration');

describe('what is typed into a registration', () => {
  for (const [given, day] of [
    ['5/2/1952', '1952-02-05'],
    ['05/02/1952', '1952-02-05'],
    [' 29/02/1952 ', '1952-02-29'],
    ['12/1/1949', '1949-01-12'],
  ] as const) {
    it(`takes the day before the month: ${given}`, async () => {
      const [element, requests] = await showRequest(unknown());
      await fill(element, { birthDate: given });
      button(element, 'Gửi đăng ký').click();
      await sent(requests);
      expect(await posts(requests)[0]!.json()).to.contain({ birthDate: day });
    });
  }

  for (const given of ['29/02/1951', '31/04/1952', '3/14/1952', '14/3/52', '14-3-1952', '1952', '00/01/1952']) {
    it(`does not guess a day out of ${given}: it says how to write one`, async () => {
      const [element, requests] = await showRequest(unknown());
      await fill(element, { birthDate: given });
      button(element, 'Gửi đăng ký').click();
      await until(() => textOf(field(element, 'birthDate')).includes('Đề nghị nhập ngày theo mẫu'), 'the complaint');
      expect(focusIn(element)).to.equal(field(element, 'birthDate'));
      expect(posts(requests)).to.have.length(0);
    });
  }

  for (const [given, digits] of [
    ['001052000110', '001052000110'],
    ['000 000 000 001', '000000000001'],
    ['099.152.000.110', '099152000110'],
    ['\u00a0099\u00a0152 000110 ', '099152000110'],
  ] as const) {
    it(`keeps every leading zero of a citizen ID and none of its gaps: ${given.trim()}`, async () => {
      const [element, requests] = await showRequest(unknown());
      await fill(element, { citizenId: given });
      button(element, 'Gửi đăng ký').click();
      await sent(requests);
      expect(await posts(requests)[0]!.json()).to.contain({ citizenId: digits });
    });
  }

  for (const given of ['09915200011', '0991520001100', '09915200O110', '012345678'])
    it(`sends no citizen ID that cannot be one: ${given}`, async () => {
      const [element, requests] = await showRequest(unknown());
      await fill(element, { citizenId: given });
      button(element, 'Gửi đăng ký').click();
      await until(() => textOf(field(element, 'citizenId')).includes('gồm 12 chữ số. Đề nghị'), 'the complaint');
      expect(posts(requests)).to.have.length(0);
      expect(valueOf(field(element, 'citizenId')), 'nothing is taken away').to.equal(given);
    });

  it('goes out composed, whatever the keyboard makes of the marks, and without an empty telephone', async () => {
    const [element, requests] = await showRequest(unknown());
    await fill(element, { fullName: '  Lý\u00a0Thị   Đăng Ký '.normalize('NFD') });
    button(element, 'Gửi đăng ký').click();
    await sent(requests);
    expect(await posts(requests)[0]!.json()).to.deep.equal({
      fullName: 'Lý Thị Đăng Ký',
      birthDate: '1952-03-14',
      citizenId: '099152000110',
    });
  });

  it('with a wrong telephone is told at the telephone, although it may be left out', async () => {
    const [element, requests] = await showRequest(unknown());
    await fill(element, { phone: '0900 000' });
    button(element, 'Gửi đăng ký').click();
    await until(() => focusIn(element) === field(element, 'phone'), 'the focus');
    expect(textOf(field(element, 'phone'))).to.contain('Đề nghị nhập số điện thoại gồm 10 chữ số');
    expect(await axeFindings(element)).to.deep.equal([]);
    expect(posts(requests)).to.have.length(0);
  });
});

describe('a registration on its way', () => {
  it('is sent once by Enter and a double press, and tells that it is under way', async () => {
    let letGo = (): void => undefined;
    const slow = new Promise<void>((go) => (letGo = go));
    const [element, requests] = await showRequest(unknown(() => slow.then(() => json(waiting(1), 201))));
    await fill(element);
    button(element, 'Gửi đăng ký').focus();
    await sendKeys({ press: ' ' });
    await until(() => button(element, 'Đang gửi…').ariaDisabled === 'true', 'under way');
    button(element, 'Đang gửi…').click();
    field(element, 'phone').focus();
    await sendKeys({ press: 'Enter' });
    letGo();
    await until(() => focusIn(element)?.id === 'step', 'the answer');
    expect(posts(requests)).to.have.length(1);
    await until(() => heard().includes('Đã gửi đăng ký.'), 'the announcement');
  });

  it('that the network lost says why, by ear too, keeps all words and uses the same key again', async () => {
    let broken = true;
    const [element, requests] = await showRequest(
      unknown(() => {
        if (broken) throw new TypeError('Failed to fetch');
        return json(waiting(1), 201);
      }),
    );
    await fill(element);
    await offline(async () => {
      button(element, 'Gửi đăng ký').click();
      await until(() => all(element, '#failed').length, 'the message');
    });
    expect(textOf(all(element, '#failed')[0]!)).to.contain('Không có kết nối mạng');
    await until(() => /Nội dung đồng chí viết vẫn còn nguyên. Không có kết nối mạng/.test(heard()), 'by ear');
    expect(await axeFindings(element)).to.deep.equal([]);
    for (const [name, words] of Object.entries(right)) expect(valueOf(field(element, name)), name).to.equal(words);
    broken = false;
    button(element, 'Gửi lại').click();
    await until(() => focusIn(element)?.id === 'step', 'the answer');
    expect(new Set(posts(requests).map(({ headers }) => headers.get('Idempotency-Key'))).size).to.equal(1);
  });

  it('that another device was quicker with shows where it stands, and leaves nobody at the top of the page', async () => {
    let there = false;
    const [element] = await showRequest((request) => {
      if (request.method !== 'POST') return there ? json(waiting(1)) : problem(404, 'not-found');
      there = true;
      return problem(409, 'account-exists', 'Đồng chí đã đăng ký.');
    });
    await fill(element);
    button(element, 'Gửi đăng ký').focus();
    await sendKeys({ press: 'Enter' });
    await until(() => focusIn(element)?.id === 'step', 'the focus');
    expect(textOf(focusIn(element)!)).to.equal('Chờ phê duyệt');
    expect(all(element, 'form')).to.have.length(0);
  });

  it('of one reader is not shown to the next, nor told to the portal in their name', async () => {
    let letGo = (): void => undefined;
    const slow = new Promise<void>((go) => (letGo = go));
    let post: Answer = () => slow.then(() => json(waiting(77), 201));
    const [element, requests] = await showRequest(unknown((request) => post(request)));
    let told = 0;
    element.addEventListener('sotay-account-registered', () => (told += 1));
    await fill(element);
    button(element, 'Gửi đăng ký').click();
    await sent(requests);
    await nextReader(element);
    let second = (): void => undefined;
    const slower = new Promise<void>((go) => (second = go));
    post = () => slower.then(() => json(waiting(78), 201));
    await fill(element, { fullName: 'Đồng chí kế tiếp' });
    button(element, 'Gửi đăng ký').click();
    await until(() => posts(requests).length === 2, 'the second');
    letGo();
    await until(() => !all(element, '#step').length && told === 0, 'nothing of the first');
    await new Promise((done) => setTimeout(done, 60));
    expect(textOf(element)).not.to.contain('Mẫu 77');
    expect(button(element, 'Đang gửi…').ariaDisabled, 'the second is still under way').to.equal('true');
    second();
    await until(() => textOf(element).includes('Mẫu 78'), 'their own');
    expect(told).to.equal(1);
  });
});

describe('the account that is shown', () => {
  it('is text and fits 360 px, however long or hostile the reason', async () => {
    await setViewport({ width: 360, height: 740 });
    const reason = `<img src=x onerror="window.pwned=1">${'Khôngđúngchibộ'.repeat(15)}`;
    const [element] = await showRequest(() =>
      json(
        waiting(1, {
          state: 'rejected',
          reason,
          member: { id: 'm', fullName: reason },
          cell: { ...cell, name: reason },
        }),
      ),
    );
    expect(textOf(all(element, '.facts')[0]!).split(reason).length - 1).to.equal(3);
    expect(all(element, 'img')).to.have.length(0);
    const card = all(element, '.card')[0]!;
    expect(card.scrollWidth).to.be.at.most(card.clientWidth);
    expect('pwned' in window).to.equal(false);
  });
});
