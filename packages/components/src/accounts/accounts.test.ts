import { sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import { accessibilityTree, axeFindings, deepActive, isChromium, json, textOf, until } from '../foundation/testing.ts';
import {
  actsOf,
  all,
  apiInUse,
  begin,
  button,
  confirm,
  eachOnItsOwn,
  enter,
  focusIn,
  heard,
  idOf,
  locker,
  row,
  session,
  showAccounts,
  textIn,
  used,
  waiting,
} from './accounts.suite.ts';
import { AccountDecidedEvent } from './decided-event.ts';

eachOnItsOwn();

const superior = { role: 'superior', organization: waiting(1).cell };
/** Tab by tab to the next thing of this name. */
const tabTo = async (words: string): Promise<void> => {
  for (let step = 0; step < 12; step++) {
    await sendKeys({ press: 'Tab' });
    if (textOf(deepActive()) === words) return;
  }
  throw new Error(`no ${words} by Tab`);
};

describe('the accounts in use', () => {
  it('show who it is and of when the last use is', async () => {
    const [element] = await showAccounts(apiInUse());
    expect(textOf(row(element, 11))).to.match(/Nguyễn Văn Mẫu 11 ?, sinh năm 1961/);
    expect(textOf(row(element, 11)))
      .to.contain('Dùng gần nhất ngày 22/11/2026')
      .and.contain('Đã phê duyệt');
    expect(await axeFindings(element)).to.deep.equal([]);
  });

  it('have no buttons for a deputy who only approves', async () => {
    const [element] = await showAccounts(apiInUse({}, undefined, session));
    expect(row(element, 11).querySelector('button')).to.equal(null);
    expect(textOf(row(element, 11))).to.contain('Do bí thư chi bộ quyết định.');
  });

  it('begin with the locked ones, with since when and why', async () => {
    const locked = [used(13, { state: 'locked', reason: 'Mất điện thoại.' })];
    const [element] = await showAccounts(apiInUse({ locked }));
    expect(all(element, '[data-account]').map(({ dataset }) => dataset['account'])).to.deep.equal(
      [13, 11, 12].map(idOf),
    );
    expect(textOf(row(element, 13)))
      .to.contain('Tạm khóa lúc 10:00, 20/11/2026. Lý do: Mất điện thoại.')
      .and.contain('Mở khóa');
    expect(row(element, 13).querySelector('[data-act=lock]')).to.equal(null);
  });

  it('that are the reader’s own, or for the committee above, say so and have no buttons', async () => {
    const own = used(11, { member: { id: locker.memberId, fullName: locker.fullName } });
    const [element] = await showAccounts(apiInUse({ active: [own, used(12, { decider: superior })] }));
    expect(row(element, 11).querySelector('button')).to.equal(null);
    expect(textOf(row(element, 11))).to.contain('Đây là tài khoản của đồng chí');
    expect(row(element, 12).querySelector('button')).to.equal(null);
    expect(textOf(row(element, 12))).to.contain('Do cấp ủy cấp trên trực tiếp quyết định.');
  });

  it('of secretaries are for the committee above', async () => {
    const [element] = await showAccounts(
      apiInUse({ active: [used(11, { decider: superior })] }, undefined, { ...locker, roles: [superior] }),
    );
    expect(row(element, 11).querySelectorAll('button').length).to.equal(2);
  });

  it('are named by act and person for who hears the buttons', async function () {
    if (!isChromium) this.skip();
    await showAccounts(apiInUse({ active: [used(11)] }));
    const tree = await accessibilityTree();
    for (const act of ['Tạm khóa', 'Thu hồi'])
      expect(tree).to.contain(`${act} tài khoản của đồng chí Nguyễn Văn Mẫu 11`);
  });

  it('show the next page below', async () => {
    const [element] = await showAccounts((request) => {
      const { searchParams } = new URL(request.url);
      if (searchParams.get('state') !== 'active') return apiInUse()(request);
      return json(
        searchParams.has('cursor')
          ? { items: [used(14)], nextCursor: null }
          : { items: [used(11)], nextCursor: 'further' },
      );
    });
    button(element, 'Xem thêm tài khoản').click();
    await until(() => row(element, 14), 'the next page');
    await until(() => focusIn(element) === row(element, 14), 'the focus');
  });

  it('have whom the reader has just approved elsewhere on the page', async () => {
    const active = [used(11)];
    const [element] = await showAccounts(apiInUse({ active }));
    active.push(used(1));
    const approvals = element.parentElement!.appendChild(document.createElement('p'));
    approvals.dispatchEvent(new AccountDecidedEvent(idOf(2), 'rejected'));
    approvals.dispatchEvent(new AccountDecidedEvent(idOf(1), 'active'));
    await until(() => row(element, 1), 'the new one');
  });
});

describe('an account', () => {
  it('is locked by keyboard alone: what it means, the reason, the press', async () => {
    const [element, requests] = await showAccounts(apiInUse());
    const told: AccountDecidedEvent['detail'][] = [];
    element.addEventListener('sotay-account-decided', ({ detail }) => told.push(detail));
    await tabTo('Tạm khóa');
    await sendKeys({ press: 'Enter' });
    await until(() => focusIn(element)?.className === 'means', 'what it means');
    expect(textOf(focusIn(element)!)).to.equal(
      'Sau khi xác nhận, đồng chí Nguyễn Văn Mẫu 11 không dùng được Sổ tay cho đến khi tài khoản được mở khóa.',
    );
    expect(await axeFindings(element)).to.deep.equal([]);
    await sendKeys({ press: 'Tab' });
    await sendKeys({ type: 'Mat dien thoai.' });
    await tabTo('Xác nhận tạm khóa');
    await sendKeys({ press: 'Enter' });
    await sendKeys({ press: 'Enter' });
    await until(() => textOf(row(element, 11)).includes('Lý do: Mat dien thoai.'), 'the lock');
    expect(actsOf(requests)).to.deep.equal([`PUT ${idOf(11)}/lock`]);
    const [sent] = requests.filter(({ method }) => method === 'PUT');
    expect(sent!.headers.get('If-Match')).to.equal('"2"');
    expect(await sent!.json()).to.deep.equal({ reason: 'Mat dien thoai.' });
    expect(focusIn(element) === row(element, 11), 'the focus stays at the person').to.equal(true);
    await until(() => heard().includes('Đã tạm khóa tài khoản của đồng chí Nguyễn Văn Mẫu 11.'), 'the news');
    expect(told).to.deep.equal([{ accountId: idOf(11), state: 'locked' }]);
    expect(textOf(row(element, 11))).to.contain('Mở khóa');
  });

  it('is not locked or revoked without a reason', async () => {
    const [element, requests] = await showAccounts(apiInUse());
    for (const act of ['lock', 'revoke']) {
      await begin(element, 11, act);
      confirm(element, 11);
      await until(() => focusIn(element)?.localName === 'sotay-textarea', 'the focus in the reason');
      button(element, 'Đóng lại').click();
      await until(() => (focusIn(element) as HTMLElement).dataset['act'] === act, 'back at the button');
    }
    expect(actsOf(requests)).to.deep.equal([]);
  });

  it('is unlocked after a confirmation, without a reason', async () => {
    const [element, requests] = await showAccounts(apiInUse({ locked: [used(13, { state: 'locked', version: 5 })] }));
    await begin(element, 13, 'unlock');
    expect(textOf(focusIn(element)!)).to.contain('dùng lại được Sổ tay ngay');
    expect(textIn(element, 13)).to.equal(null);
    expect(actsOf(requests), 'not before the confirmation').to.deep.equal([]);
    confirm(element, 13);
    await until(() => row(element, 13).querySelector('[data-act=lock]'), 'the account is active');
    expect(actsOf(requests)).to.deep.equal([`DELETE ${idOf(13)}/lock`]);
    expect(requests.find(({ method }) => method === 'DELETE')!.headers.get('If-Match')).to.equal('"5"');
    await until(() => heard().includes('Đã mở khóa tài khoản'), 'the news');
  });

  it('is revoked after being told that it is for good, and has no buttons then', async () => {
    const [element, requests] = await showAccounts(apiInUse());
    await begin(element, 12, 'revoke');
    expect(textOf(focusIn(element)!)).to.contain('không mở lại được');
    await enter(textIn(element, 12), '  Đã chuyển\nsinh hoạt '.normalize('NFD'));
    confirm(element, 12);
    await until(() => textOf(row(element, 12)).includes('Đã thu hồi'), 'the revocation');
    expect(actsOf(requests)).to.deep.equal([`PUT ${idOf(12)}/revocation`]);
    expect(await requests.find(({ method }) => method === 'PUT')!.json()).to.deep.equal({
      reason: 'Đã chuyển sinh hoạt',
    });
    expect(row(element, 12).querySelector('button')).to.equal(null);
    await until(() => heard().includes('Đã thu hồi tài khoản của đồng chí Nguyễn Văn Mẫu 12.'), 'the news');
  });
});
