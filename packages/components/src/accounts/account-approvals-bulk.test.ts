import { sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import { axeFindings, pause, problem, textOf, until } from '../foundation/testing.ts';
import type { Answer } from '../foundation/testing.ts';
import type { SotayAccountApprovals } from './account-approvals.ts';
import type { AccountDecidedEvent } from './decided-event.ts';
import {
  all,
  button,
  decided,
  eachOnItsOwn,
  focusIn,
  heard,
  held,
  inRow,
  listOf,
  nextReader,
  numberIn,
  putsOf,
  row,
  showApprovals,
  taken,
  waiting,
} from './accounts.suite.ts';

// Several accounts by one press: what goes wrong with one must not be lost among the others.

eachOnItsOwn();

const busyText = 'Hệ thống tạm ngừng phục vụ. Đề nghị thử lại sau.';
const people = (count: number) => Array.from({ length: count }, (_, index) => waiting(index + 1));

/** Up to the review of everybody. */
const review = async (count: number, put: Answer = decided): Promise<[SotayAccountApprovals, Request[]]> => {
  const [element, requests] = await showApprovals(listOf(() => people(count), put));
  all(element, '.all input')[0]!.click();
  await element.updateComplete;
  button(element, `Xem lại ${count} tài khoản đã chọn`).click();
  await until(() => focusIn(element)?.id === 'step', 'the review');
  return [element, requests];
};
const summary = (element: SotayAccountApprovals): Promise<void> =>
  until(() => focusIn(element)?.id === 'said', 'the summary');

describe('the review of several', () => {
  it('opens and sends by keyboard alone, and tells how many were approved', async () => {
    const [element, requests] = await showApprovals(listOf(() => people(3)));
    all(element, '.all input')[0]!.focus();
    await sendKeys({ press: ' ' });
    await sendKeys({ press: 'Tab' });
    expect(textOf(focusIn(element)!)).to.equal('Xem lại 3 tài khoản đã chọn');
    await sendKeys({ press: 'Enter' });
    await until(() => focusIn(element)?.id === 'step', 'the review');
    expect(textOf(focusIn(element)!)).to.equal('Phê duyệt 3 tài khoản');
    expect(await axeFindings(element)).to.deep.equal([]);
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Enter' });
    await summary(element);
    expect(putsOf(requests).map(numberIn)).to.deep.equal([1, 2, 3]);
    await until(() => heard().includes('Đã phê duyệt 3 tài khoản.'), 'the announcement');
    expect(textOf(all(element, '#said')[0]!)).to.equal('Đã phê duyệt 3 tài khoản.');
    expect(all(element, '.row button, .bulk'), 'nothing is left to decide').to.have.length(0);
    expect(await axeFindings(element)).to.deep.equal([]);
  });

  it('of nobody does not open', async () => {
    const [element] = await showApprovals(listOf(() => people(2)));
    const open = button(element, 'Xem lại 0 tài khoản đã chọn');
    expect(open.ariaDisabled).to.equal('true');
    open.click();
    await element.updateComplete;
    expect(all(element, '#step')).to.have.length(0);
  });

  it('names everybody and counts up to the same number while it sends', async () => {
    const { put, letGo } = held();
    const [element] = await review(3, put);
    button(element, 'Phê duyệt 3 tài khoản').click();
    for (const number of [1, 2, 3]) {
      await until(() => textOf(all(element, '.actions .button')[0]!) === `Đang gửi ${number - 1}/3…`, `${number} of 3`);
      expect(all(element, '.names li'), 'nobody disappears from the review').to.have.length(3);
      await letGo(number);
    }
    await summary(element);
  });

  it('sends once, however often it is pressed, and cannot be left half way', async () => {
    const { put, letGo } = held();
    const [element, requests] = await review(2, put);
    const send = button(element, 'Phê duyệt 2 tài khoản');
    send.click();
    send.click();
    await element.updateComplete;
    send.click();
    button(element, 'Quay lại').click();
    await element.updateComplete;
    expect(all(element, '#step')).to.have.length(1);
    await letGo(1);
    await letGo(2);
    await summary(element);
    expect(putsOf(requests).map(numberIn)).to.deep.equal([1, 2]);
  });
});

describe('several, of which some fail', () => {
  it('leave to each row its own outcome, and lose none', async () => {
    const told: AccountDecidedEvent['detail'][] = [];
    const [element] = await review(5, (request) => {
      const number = numberIn(request);
      if (number === 2) return problem(412, 'version-changed', taken);
      if (number === 3) return problem(503, 'unavailable', busyText);
      if (number === 4) return problem(403, 'not-allowed', 'Đồng chí không còn được giao việc này.');
      return decided(request);
    });
    element.addEventListener('sotay-account-decided', ({ detail }) => told.push(detail));
    button(element, 'Phê duyệt 5 tài khoản').click();
    await summary(element);
    expect(all(element, '.row')).to.have.length(5);
    const words = [1, 2, 3, 4, 5].map((number) => textOf(row(element, number)));
    expect(words[0]).to.contain('Đã phê duyệt').and.not.contain('Chưa gửi được');
    expect(words[1]).to.contain(taken).and.not.contain('Chưa gửi được');
    expect(words[2]).to.contain('Chưa gửi được').and.contain(busyText);
    expect(words[3]).to.contain('Chưa gửi được').and.contain('không còn được giao việc này');
    expect(words[4]).to.contain('Đã phê duyệt');
    expect(textOf(all(element, '#said')[0]!)).to.contain('Đã phê duyệt 2 tài khoản. 3 tài khoản chưa được phê duyệt');
    expect(told.map(({ state }) => state)).to.deep.equal(['active', 'active']);
  });

  it('are tried again without those that went through, and without those that others decided', async () => {
    let refuse = true;
    const [element, requests] = await review(4, (request) => {
      if (numberIn(request) === 1) return problem(409, 'account-already-decided', taken);
      if (refuse && numberIn(request) > 2) return problem(503, 'unavailable', busyText);
      return decided(request);
    });
    button(element, 'Phê duyệt 4 tài khoản').click();
    await summary(element);
    const before = putsOf(requests).length;
    refuse = false;
    button(element, 'Xem lại 2 tài khoản đã chọn').click();
    await until(() => focusIn(element)?.id === 'step', 'the second review');
    expect(all(element, '.names li').map(textOf).join()).to.match(/Mẫu 3.+Mẫu 4/);
    button(element, 'Phê duyệt 2 tài khoản').click();
    await summary(element);
    expect(putsOf(requests).slice(before).map(numberIn)).to.deep.equal([3, 4]);
    expect(textOf(row(element, 3)))
      .to.contain('Đã phê duyệt')
      .and.not.contain(busyText);
    expect(textOf(row(element, 1)), 'what was told stays told').to.contain(taken);
  });

  it('tell each what was lost with the network, and keep what was sent before', async () => {
    const [element] = await review(3, (request) => {
      if (numberIn(request) > 1) throw new TypeError('Failed to fetch');
      return decided(request);
    });
    button(element, 'Phê duyệt 3 tài khoản').click();
    await summary(element);
    expect(textOf(row(element, 1))).to.contain('Đã phê duyệt');
    for (const number of [2, 3]) {
      expect(textOf(row(element, number)))
        .to.contain('Chưa gửi được')
        .and.contain('Đề nghị');
      expect((inRow(element, number, 'input') as HTMLInputElement).checked, 'still chosen').to.equal(true);
    }
  });
});

describe('several, one of whom is decided in their row meanwhile', () => {
  it('are counted without that one', async () => {
    const { put, letGo } = held();
    const [element, requests] = await showApprovals(
      listOf(
        () => people(3),
        (request) => (numberIn(request) === 1 ? put(request) : decided(request)),
      ),
    );
    all(element, '.all input')[0]!.click();
    await element.updateComplete;
    inRow(element, 1, '.approve').click();
    await element.updateComplete;
    button(element, 'Xem lại 2 tài khoản đã chọn').click();
    await until(() => focusIn(element)?.id === 'step', 'the review');
    button(element, 'Phê duyệt 2 tài khoản').click();
    await summary(element);
    expect(textOf(all(element, '#said')[0]!)).to.equal('Đã phê duyệt 2 tài khoản.');
    await letGo(1);
    await until(() => textOf(row(element, 1)).includes('Đã phê duyệt'), 'the first');
    expect(putsOf(requests).map(numberIn)).to.deep.equal([1, 2, 3]);
  });
});

describe('several, half of which are sent', () => {
  it('stop when the element leaves the page', async () => {
    const { put, letGo } = held();
    const [element, requests] = await review(3, put);
    button(element, 'Phê duyệt 3 tài khoản').click();
    await until(() => putsOf(requests).length === 1, 'the first');
    element.remove();
    await letGo(1);
    await pause(100);
    expect(putsOf(requests).map(numberIn)).to.deep.equal([1]);
  });

  it('are not approved in the name of the next reader', async () => {
    const { put, letGo } = held();
    const [element, requests] = await review(3, put);
    button(element, 'Phê duyệt 3 tài khoản').click();
    await until(() => putsOf(requests).length === 1, 'the first');
    await nextReader(element);
    await letGo(1);
    await pause(100);
    expect(putsOf(requests)).to.have.length(1);
    expect(all(element, '#said, #step'), 'no summary of what another did').to.have.length(0);
    expect((inRow(element, 2, 'input') as HTMLInputElement).checked, 'nothing is chosen').to.equal(false);
  });
});
