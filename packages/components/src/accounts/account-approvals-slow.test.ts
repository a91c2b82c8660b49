import { sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import { answerWith, deepActive, json, pause, problem, textOf, until } from '../foundation/testing.ts';
import type { SotayAccountApprovals } from './account-approvals.ts';
import {
  admin,
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
  offline,
  putsOf,
  row,
  showApprovals,
  taken,
  valueOf,
  waiting,
  writing,
} from './accounts.suite.ts';

// Approvals on a slow or lost network, and with a second secretary at work.

eachOnItsOwn();

const reject = async (element: SotayAccountApprovals, number: number, words: string): Promise<void> => {
  inRow(element, number, '.reject').click();
  await until(() => inRow(element, number, 'form'), 'the form');
  await writing(element);
  await sendKeys({ type: words });
};

describe('an answer that takes long', () => {
  it('makes one request of a shaky double press, and says no failure of the second', async () => {
    const { put, letGo } = held();
    const [element, requests] = await showApprovals(listOf(() => [waiting(1), waiting(2)], put));
    const approve = inRow(element, 1, '.approve');
    approve.click();
    approve.click();
    await element.updateComplete;
    expect(textOf(approve)).to.equal('Đang gửi…');
    approve.click();
    inRow(element, 1, '.reject').click();
    await element.updateComplete;
    expect(inRow(element, 1, 'form'), 'no rejection of what is being approved').to.equal(null);
    await pause(80);
    expect(heard()).not.to.contain('Chưa gửi được');
    await letGo(1);
    await until(() => textOf(row(element, 1)).includes('Đã phê duyệt'), 'the approval');
    expect(putsOf(requests)).to.have.length(1);
  });

  it('does not pull a secretary out of the reason that they write for the next person', async () => {
    const { put, letGo } = held();
    const [element] = await showApprovals(listOf(() => [waiting(1), waiting(2)], put));
    inRow(element, 1, '.approve').focus();
    await sendKeys({ press: 'Enter' });
    await reject(element, 2, 'Nham ');
    await letGo(1);
    await until(() => textOf(row(element, 1)).includes('Đã phê duyệt'), 'the approval');
    await pause(20);
    await sendKeys({ type: 'chi bo' });
    expect(valueOf(inRow(element, 2, 'sotay-textarea'))).to.equal('Nham chi bo');
  });

  it('does not take the focus from another place of the portal', async () => {
    const { put, letGo } = held();
    const [element] = await showApprovals(listOf(() => [waiting(1), waiting(2)], put));
    const search = document.createElement('input');
    element.parentElement!.append(search);
    inRow(element, 1, '.approve').click();
    search.focus();
    await letGo(1);
    await until(() => textOf(row(element, 1)).includes('Đã phê duyệt'), 'the approval');
    await pause(20);
    expect(deepActive() === search).to.equal(true);
  });

  it('of one rejection leaves the form of another open, with its words', async () => {
    const { put, letGo } = held();
    const [element, requests] = await showApprovals(listOf(() => [waiting(1), waiting(2)], put));
    await reject(element, 1, 'Khong ro');
    button(element, 'Xác nhận từ chối').click();
    await reject(element, 2, 'Trung ten');
    await letGo(1);
    await until(() => textOf(row(element, 1)).includes('Từ chối'), 'the first');
    expect(valueOf(inRow(element, 2, 'sotay-textarea'))).to.equal('Trung ten');
    button(element, 'Xác nhận từ chối').click();
    await letGo(2);
    await until(() => !inRow(element, 2, 'form'), 'the second');
    expect(await Promise.all(putsOf(requests).map((put) => put.json() as Promise<object>))).to.deep.equal([
      { reason: 'Khong ro' },
      { reason: 'Trung ten' },
    ]);
  });

  it('of one check does not undo another that was quicker', async () => {
    const checked: typeof decided = (request) =>
      json(waiting(numberIn(request), { version: 2, preparation: { by: 'A', at: '2026-11-20T08:00:00+07:00' } }));
    const { put, letGo } = held(checked);
    const [element] = await showApprovals(listOf(() => [waiting(1), waiting(2)], put, admin));
    for (const number of [1, 2]) {
      inRow(element, number, '.prepare').click();
      await until(() => inRow(element, number, 'form'), 'the form');
      button(element, 'Xác nhận đã kiểm tra').click();
    }
    await letGo(2);
    await until(() => inRow(element, 2, '.checked'), 'the second');
    await letGo(1);
    await until(() => inRow(element, 1, '.checked'), 'the first');
    expect(all(element, '.checked'), 'both are checked').to.have.length(2);
  });

  for (const who of ['leaves the page', 'is followed by another'] as const) {
    it(`says nothing to anybody when its reader ${who}`, async () => {
      const number = who === 'leaves the page' ? 31 : 32;
      const { put, letGo } = held();
      const [element] = await showApprovals(listOf(() => [waiting(number), waiting(2)], put));
      const told: Event[] = [];
      element.addEventListener('sotay-account-decided', (event) => told.push(event));
      inRow(element, number, '.approve').click();
      if (who === 'leaves the page') element.remove();
      else await nextReader(element);
      await letGo(number);
      await pause(120);
      expect(told).to.deep.equal([]);
      expect(heard()).not.to.contain(`Nguyễn Văn Mẫu ${number}`);
      if (element.isConnected) expect(textOf(row(element, number))).not.to.contain('Đã phê duyệt');
    });
  }
});

describe('the words for several persons', () => {
  it('stay each with theirs, whichever is sent first', async () => {
    const [element, requests] = await showApprovals(listOf(() => [waiting(1), waiting(2)]));
    await reject(element, 1, 'Khong ro');
    inRow(element, 2, '.reject').click();
    await until(() => focusIn(element) === inRow(element, 2, 'sotay-textarea'), 'the second');
    await sendKeys({ type: 'Trung ten' });
    expect(valueOf(inRow(element, 1, 'sotay-textarea'))).to.equal('Khong ro');
    inRow(element, 2, 'form .button').click();
    await until(() => !inRow(element, 2, 'form'), 'the second');
    inRow(element, 1, 'form .button').click();
    await until(() => !inRow(element, 1, 'form'), 'the first');
    expect(await Promise.all(putsOf(requests).map((put) => put.json() as Promise<object>))).to.deep.equal([
      { reason: 'Trung ten' },
      { reason: 'Khong ro' },
    ]);
  });

  it('are gone with their form', async () => {
    const [element] = await showApprovals(listOf(() => [waiting(1), waiting(2)]));
    await reject(element, 1, 'Khong ro');
    inRow(element, 1, '.plain').click();
    await until(() => focusIn(element) === inRow(element, 1, '.reject'), 'the button');
    await reject(element, 1, 'Ro');
    expect(valueOf(inRow(element, 1, 'sotay-textarea'))).to.equal('Ro');
  });
});

describe('two secretaries at once', () => {
  it('a press after the list has moved never meets another person than the focus was on', async () => {
    const list = [waiting(1), waiting(2), waiting(3)];
    const [element, requests] = await showApprovals(listOf(() => list));
    inRow(element, 2, '.approve').focus();
    list.shift();
    await element.resource.reload();
    await until(() => all(element, '.row').length === 2, 'the shorter list');
    await sendKeys({ press: 'Enter' });
    await pause(50);
    expect(putsOf(requests).map(numberIn)).not.to.contain(3);
  });

  for (const status of [409, 412]) {
    it(`a rejection that comes second (${status}) closes its form and says what has happened`, async () => {
      const [element, requests] = await showApprovals(
        listOf(
          () => [waiting(1), waiting(2), waiting(3)],
          () => problem(status, status === 409 ? 'account-already-decided' : 'version-changed', taken),
        ),
      );
      await reject(element, 1, 'Cham mot buoc');
      button(element, 'Xác nhận từ chối').click();
      await until(() => textOf(row(element, 1)).includes(taken), 'the answer');
      expect(inRow(element, 1, 'form, button')).to.equal(null);
      expect(inRow(element, 1, 'input').matches(':disabled'), 'cannot be chosen either').to.equal(true);
      await until(() => focusIn(element) === row(element, 1), 'the focus on the row');
      expect(putsOf(requests)).to.have.length(1);
    });
  }
});

describe('a reason that is being written', () => {
  it('outlives the loss of the network and the reload that follows it', async () => {
    let broken = false;
    const list = listOf(() => [waiting(1), waiting(2)]);
    const [element] = await showApprovals((request) => {
      if (broken) throw new TypeError('Failed to fetch');
      return list(request);
    });
    await reject(element, 2, 'Sinh hoat noi khac');
    broken = true;
    await offline(async () => {
      button(element, 'Tải lại').click();
      await until(() => element.resource.state === 'offline', 'offline');
    });
    expect(textOf(element)).to.contain('Không có kết nối mạng');
    expect(valueOf(inRow(element, 2, 'sotay-textarea')), 'offline').to.equal('Sinh hoat noi khac');
    broken = false;
    dispatchEvent(new Event('online'));
    await until(() => element.resource.state === 'idle', 'online');
    await element.updateComplete;
    expect(valueOf(inRow(element, 2, 'sotay-textarea')), 'online').to.equal('Sinh hoat noi khac');
  });

  it('is not there for the next reader', async () => {
    const [element] = await showApprovals(listOf(() => [waiting(1), waiting(2)]));
    await reject(element, 2, 'Chuyen rieng');
    answerWith(listOf(() => [waiting(1), waiting(2)]));
    await nextReader(element);
    expect(all(element, 'form')).to.have.length(0);
  });
});
