import { sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import { html } from 'lit';
import {
  answerWith,
  axeFindings,
  cleanUp,
  json,
  mountInProvider,
  problem,
  textOf,
  until,
} from '../foundation/testing.ts';
import type { Answer } from '../foundation/testing.ts';
import './account-approvals.define.ts';
import type { SotayAccountApprovals } from './account-approvals.ts';
import type { AccountDecidedEvent } from './decided-event.ts';

const cell = { id: '0192f0c1-0000-7000-8000-000000000011', name: 'Chi bộ Tổ dân phố số 4' };
const idOf = (number: number): string => `0192f0c1-0000-7000-8000-${String(number).padStart(12, '0')}`;
const waiting = (number: number, fields: object = {}) => ({
  id: idOf(number),
  state: 'pending',
  member: { id: idOf(1000 + number), fullName: `Nguyễn Văn Mẫu ${number}` },
  birthYear: 1950 + number,
  cell,
  decider: { role: 'secretary', organization: cell },
  registeredAt: '2026-11-20T09:00:00+07:00',
  phoneMatches: null as boolean | null,
  decidedBy: null,
  decidedAt: null,
  reason: null,
  preparation: null as object | null,
  firstLoginOn: null,
  lastLoginOn: null,
  version: 1,
  ...fields,
});
const session = {
  memberId: idOf(102),
  fullName: 'Trần Thị Ví Dụ',
  cell,
  roles: [
    { role: 'member', organization: cell },
    { role: 'secretary', organization: cell },
  ],
  operations: ['approveAccount', 'rejectAccount'],
};
const taken = 'Tài khoản này đã có quyết định. Đề nghị đồng chí tải lại danh sách để xem.';

/** An API with these accounts; `put` answers a decision. */
const api =
  (accounts: readonly object[], put: Answer = decided): Answer =>
  (request) => {
    if (request.method === 'PUT') return put(request);
    if (request.url.endsWith('/sessions/current')) return json(session);
    return json({ items: accounts, nextCursor: null });
  };
const decided: Answer = ({ url }) =>
  json(waiting(Number(url.split('/').at(-2)!.slice(-12)), { state: url.endsWith('approval') ? 'active' : 'rejected' }));

const show = async (answer: Answer, state = 'idle'): Promise<[SotayAccountApprovals, Request[]]> => {
  const requests = answerWith(answer);
  const element = await mountInProvider<SotayAccountApprovals>(
    html`<sotay-account-approvals></sotay-account-approvals>`,
    'a-token',
  );
  await until(() => element.resource.state === state, state);
  await element.updateComplete;
  return [element, requests];
};
const all = (element: Element, selector: string): HTMLElement[] => [
  ...element.shadowRoot!.querySelectorAll<HTMLElement>(selector),
];
const row = (element: Element, number: number): HTMLElement =>
  all(element, '.row').find((each) => each.dataset['account'] === idOf(number))!;
const button = (element: Element, words: string): HTMLButtonElement =>
  all(element, 'button').find((each) => textOf(each) === words && each.checkVisibility()) as HTMLButtonElement;
const puts = (requests: readonly Request[]): string[] =>
  requests.filter(({ method }) => method === 'PUT').map(({ url }) => url.split('/').slice(-2).join('/'));

afterEach(cleanUp);

describe('the accounts that wait', () => {
  it('show who it is, when they registered, and whether the phone agrees', async () => {
    const [element] = await show(api([waiting(1, { phoneMatches: true }), waiting(2, { phoneMatches: false })]));
    expect(textOf(row(element, 1)))
      .to.match(/Nguyễn Văn Mẫu 1 ?, sinh năm 1951/)
      .and.contain('09:00');
    expect(textOf(row(element, 1))).to.contain('Số điện thoại khớp danh sách');
    expect(textOf(row(element, 2))).to.contain('Số điện thoại khác danh sách');
    expect(await axeFindings(element)).to.deep.equal([]);
  });

  it('are approved by one press each, on the version that was read, and stay in their place', async () => {
    const [element, requests] = await show(api([waiting(1), waiting(2)]));
    const told: AccountDecidedEvent[] = [];
    element.addEventListener('sotay-account-decided', (event) => told.push(event));
    const approve = row(element, 1).querySelector<HTMLElement>('.approve')!;
    expect(approve.getAttribute('aria-label')).to.equal('Phê duyệt tài khoản của đồng chí Nguyễn Văn Mẫu 1');
    approve.focus();
    await sendKeys({ press: 'Enter' });
    await sendKeys({ press: 'Enter' });
    await until(() => textOf(row(element, 1)).includes('Đã phê duyệt'), 'the approval');
    expect(puts(requests)).to.deep.equal([`${idOf(1)}/approval`]);
    expect(requests.at(-1)!.headers.get('If-Match')).to.equal('"1"');
    expect(row(element, 1).querySelector('button')).to.equal(null);
    expect(row(element, 2).querySelector('button')).not.to.equal(null);
    expect(element.shadowRoot!.activeElement).to.equal(row(element, 1));
    expect(told.map(({ detail }) => detail)).to.deep.equal([{ accountId: idOf(1), state: 'active' }]);
  });

  it('are rejected with a reason, which is not lost when it does not get through', async () => {
    let answers: Answer = () => problem(500, 'internal-error', 'Hệ thống đang gặp sự cố.');
    const [element, requests] = await show(api([waiting(1), waiting(2)], (request) => answers(request)));
    row(element, 2).querySelector<HTMLElement>('.reject')!.focus();
    await sendKeys({ press: 'Enter' });
    await until(() => element.shadowRoot!.activeElement?.localName === 'sotay-textarea', 'the focus in the form');
    button(element, 'Xác nhận từ chối').click();
    expect(puts(requests), 'a reason is needed').to.deep.equal([]);
    await sendKeys({ type: 'Sinh hoạt ở chi bộ khác' });
    button(element, 'Xác nhận từ chối').click();
    await until(() => textOf(row(element, 2)).includes('Hệ thống đang gặp sự cố.'), 'the failure');
    const field = row(element, 2).querySelector('sotay-textarea') as unknown as { value: string };
    expect(field.value).to.equal('Sinh hoạt ở chi bộ khác');
    answers = decided;
    button(element, 'Xác nhận từ chối').click();
    await until(() => textOf(row(element, 2)).includes('Từ chối') && !row(element, 2).querySelector('form'), 'it');
    expect(await requests.at(-1)!.json()).to.deep.equal({ reason: 'Sinh hoạt ở chi bộ khác' });
  });

  it('say that somebody else has decided, and take no second press', async () => {
    const [element] = await show(api([waiting(1)], () => problem(409, 'account-already-decided', taken)));
    button(element, 'Phê duyệt').click();
    await until(() => textOf(row(element, 1)).includes(taken), 'the answer');
    expect(row(element, 1).querySelector('button')).to.equal(null);
  });

  it('of which forty are chosen by one press, reviewed by name, and sent one after the other', async () => {
    const accounts = Array.from({ length: 40 }, (_, index) => waiting(index + 1));
    let under = 0;
    let most = 0;
    const [element, requests] = await show(
      api(accounts, async (request) => {
        most = Math.max(most, (under += 1));
        await Promise.resolve();
        under -= 1;
        if (request.url.includes(idOf(7))) return problem(409, 'account-already-decided', taken);
        if (request.url.includes(idOf(9))) return problem(503, 'unavailable', 'Hệ thống tạm ngừng phục vụ.');
        return decided(request);
      }),
    );
    all(element, '.all input')[0]!.focus();
    await sendKeys({ press: ' ' });
    await element.updateComplete;
    expect(all(element, '.pick input').every((box) => (box as HTMLInputElement).checked)).to.equal(true);
    row(element, 3).querySelector<HTMLElement>('input')!.click();
    await element.updateComplete;
    expect(puts(requests), 'nothing is sent before the review').to.deep.equal([]);
    button(element, 'Xem lại 39 tài khoản đã chọn').click();
    await until(() => element.shadowRoot!.activeElement?.id === 'step', 'the review');
    expect(all(element, '.names li').length).to.equal(39);
    expect(textOf(all(element, '.names')[0]!))
      .to.match(/Mẫu 2 ?, /)
      .and.not.match(/Mẫu 3 ?, /);
    button(element, 'Phê duyệt 39 tài khoản').click();
    await until(() => element.shadowRoot!.activeElement?.id === 'said', 'the summary');
    expect(textOf(all(element, '#said')[0]!)).to.equal(
      'Đã phê duyệt 37 tài khoản. 2 tài khoản chưa được phê duyệt, lý do ghi ở từng dòng.',
    );
    expect(most).to.equal(1);
    expect(new Set(puts(requests)).has(`${idOf(3)}/approval`)).to.equal(false);
    expect(textOf(row(element, 7))).to.contain(taken);
    expect(textOf(row(element, 9))).to.contain('Hệ thống tạm ngừng phục vụ.');
    // What can be tried again is still chosen; what others decided is not.
    button(element, 'Xem lại 1 tài khoản đã chọn').click();
    await element.updateComplete;
    expect(textOf(all(element, '.names')[0]!)).to.match(/Mẫu 9 ?, /);
  });

  it('can be left in the review without sending', async () => {
    const [element, requests] = await show(api([waiting(1), waiting(2)]));
    all(element, '.all input')[0]!.click();
    await element.updateComplete;
    button(element, 'Xem lại 2 tài khoản đã chọn').click();
    await element.updateComplete;
    button(element, 'Quay lại').click();
    await element.updateComplete;
    expect(textOf(element.shadowRoot!.activeElement!)).to.equal('Xem lại 2 tài khoản đã chọn');
    expect(puts(requests)).to.deep.equal([]);
  });

  it('that the committee above decides have no buttons here, nor has the reader’s own', async () => {
    const superior = { decider: { role: 'superior', organization: cell } };
    const own = { member: { id: session.memberId, fullName: session.fullName } };
    const [element] = await show(api([waiting(1, superior), waiting(2, own), waiting(3)]));
    expect(textOf(row(element, 1))).to.contain('Do cấp ủy cấp trên trực tiếp phê duyệt.');
    expect(row(element, 1).querySelector('button, input')).to.equal(null);
    expect(row(element, 2).querySelector('button, input')).to.equal(null);
    expect(row(element, 3).querySelectorAll('button').length).to.equal(2);
  });

  it('say what an admin has checked, and an admin says it without deciding', async () => {
    const preparation = { by: 'Hoàng Văn Giả Định', at: '2026-11-20T08:00:00+07:00', note: 'Đã gặp tại nhà.' };
    const admin = { ...session, memberId: idOf(105), operations: ['listAccounts', 'prepareAccount'] };
    const [element, requests] = await show((request) => {
      if (request.method === 'PUT') return json(waiting(1, { preparation }));
      if (request.url.endsWith('/sessions/current')) return json(admin);
      return json({ items: [waiting(1)], nextCursor: null });
    });
    expect(row(element, 1).querySelector('.approve')).to.equal(null);
    button(element, 'Đã kiểm tra').click();
    await until(() => element.shadowRoot!.activeElement?.localName === 'sotay-textarea', 'the focus in the note');
    await sendKeys({ type: 'Đã gặp tại nhà.' });
    button(element, 'Xác nhận đã kiểm tra').click();
    await until(() => textOf(row(element, 1)).includes('đã kiểm tra lúc 08:00'), 'the preparation');
    expect(puts(requests)).to.deep.equal([`${idOf(1)}/preparation`]);
    expect(await requests.at(-1)!.json()).to.deep.equal({ note: 'Đã gặp tại nhà.' });
    expect(textOf(row(element, 1))).to.contain('Đã gặp tại nhà.');
    expect(element.shadowRoot!.activeElement).to.equal(row(element, 1));
    expect(await axeFindings(element)).to.deep.equal([]);
  });

  it('are not prepared by whom they are for, nor by those who decide', async () => {
    const own = waiting(1, { member: { id: session.memberId, fullName: session.fullName } });
    for (const operations of [['prepareAccount'], ['approveAccount', 'prepareAccount']]) {
      const [element] = await show((request) =>
        request.url.endsWith('/sessions/current')
          ? json({ ...session, operations })
          : json({ items: [own, waiting(2)], nextCursor: null }),
      );
      expect(row(element, 1).querySelector('button')).to.equal(null);
      expect(row(element, 2).querySelector('.prepare') === null).to.equal(operations.includes('approveAccount'));
      cleanUp();
    }
  });

  it('keep the note that did not get through', async () => {
    const admin = { ...session, memberId: idOf(105), operations: ['prepareAccount'] };
    const [element] = await show((request) => {
      if (request.method === 'PUT') return problem(503, 'unavailable', 'Hệ thống tạm ngừng phục vụ.');
      return request.url.endsWith('/sessions/current') ? json(admin) : json({ items: [waiting(1)], nextCursor: null });
    });
    button(element, 'Đã kiểm tra').click();
    await until(() => element.shadowRoot!.activeElement?.localName === 'sotay-textarea', 'the focus in the note');
    await sendKeys({ type: 'Đã gặp' });
    button(element, 'Xác nhận đã kiểm tra').click();
    await until(() => textOf(row(element, 1)).includes('Hệ thống tạm ngừng phục vụ.'), 'the failure');
    const note = row(element, 1).querySelector('sotay-textarea') as unknown as { value: string };
    expect(note.value).to.equal('Đã gặp');
    button(element, 'Đóng lại').click();
    await until(() => textOf(element.shadowRoot!.activeElement!) === 'Đã kiểm tra', 'the focus');
  });

  it('are approved by a deputy to whom it was handed over', async () => {
    const deputy = { ...session, memberId: idOf(103), roles: [{ role: 'deputySecretary', organization: cell }] };
    const superior = { decider: { role: 'superior', organization: cell } };
    const [element, requests] = await show((request) => {
      if (request.method === 'PUT') return decided(request);
      return request.url.endsWith('/sessions/current')
        ? json(deputy)
        : json({ items: [waiting(1), waiting(2, superior)], nextCursor: null });
    });
    expect(row(element, 2).querySelector('button'), 'a secretary’s is not').to.equal(null);
    row(element, 1).querySelector<HTMLElement>('.approve')!.click();
    await until(() => textOf(row(element, 1)).includes('Đã phê duyệt'), 'the approval');
    expect(puts(requests)).to.deep.equal([`${idOf(1)}/approval`]);
  });

  it('say that there are more than are shown', async () => {
    const [element] = await show((request) =>
      request.url.endsWith('/sessions/current') ? json(session) : json({ items: [waiting(1)], nextCursor: 'next' }),
    );
    expect(textOf(element)).to.contain('Còn tài khoản khác đang chờ.');
  });

  it('are none: the reader is told so', async () => {
    const [element] = await show(api([]), 'empty');
    expect(textOf(element)).to.contain('Không có tài khoản nào chờ phê duyệt.');
  });

  for (const [state, status, code] of [
    ['signed-out', 401, 'token-missing'],
    ['forbidden', 403, 'not-allowed'],
    ['error', 500, 'internal-error'],
  ] as const) {
    it(`comes into the state ${state}`, async () => {
      const [element] = await show(() => problem(status, code), state);
      expect(all(element, '.message').length).to.equal(1);
      expect(await axeFindings(element)).to.deep.equal([]);
    });
  }
});
