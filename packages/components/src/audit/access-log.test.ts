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
import './access-log.define.ts';
import type { SotayAccessLog } from './access-log.ts';

const cell = { id: '0192f0c1-0000-7000-8000-000000000011', name: 'Chi bộ Tổ dân phố số 4' };
const secretary = {
  memberId: '0192f0c1-0000-7000-8000-000000000102',
  fullName: 'Trần Thị Ví Dụ',
  role: 'secretary',
  organization: cell,
};
const ward = { id: '0192f0c1-0000-7000-8000-000000000003', name: 'Đảng bộ phường Thử Nghiệm' };
const access = {
  id: '0192f0c1-0000-7000-8000-000000000902',
  at: '2026-11-21T08:10:00+07:00',
  action: 'member.revealed',
  actor: secretary,
  byMyself: false,
  fields: ['phone', 'citizenId'],
  purpose: 'contact',
};
const fromAbove = {
  ...access,
  action: 'member.viewed',
  actor: { ...secretary, fullName: null, role: 'superior', organization: ward },
  fields: [],
  purpose: null,
};
const page = (items: object[], nextCursor: string | null = null): object => ({ items, nextCursor });

const show = async (
  answer: Parameters<typeof answerWith>[0],
  state = 'idle',
  token?: string,
): Promise<[SotayAccessLog, Request[]]> => {
  const requests = answerWith(answer);
  const element = await mountInProvider<SotayAccessLog>(html`<sotay-access-log></sotay-access-log>`, token);
  await until(() => element.resource.state === state, state);
  await element.updateComplete;
  return [element, requests];
};
const shown = (...items: object[]): Promise<[SotayAccessLog, Request[]]> =>
  show(() => json(page(items)), 'idle', 'a-token');
const rows = (element: Element): string[] =>
  [...element.shadowRoot!.querySelectorAll('li')].map((row) => textOf(row).replaceAll(' :', ':'));
const moreButton = (element: Element): HTMLButtonElement | null =>
  element.shadowRoot!.querySelector<HTMLButtonElement>('.actions button');

afterEach(cleanUp);

describe('sotay-access-log', () => {
  it('tells who looked, in which role and cell, at which fields, why and when', async () => {
    const [element, requests] = await shown(access);
    expect(rows(element)).to.deep.equal([
      'Trần Thị Ví Dụ · Bí thư, Chi bộ Tổ dân phố số 4 Đã xem đầy đủ mục được che ' +
        'Mục: Số điện thoại; Số định danh công dân Mục đích: Liên hệ 08:10, 21/11/2026',
    ]);
    expect(requests.map(({ url }) => new URL(url).pathname)).to.deep.equal(['/v1/members/me/accesses']);
  });

  it('names the role where the name is not for the member, and leaves out what is not there', async () => {
    const [element] = await shown(fromAbove);
    expect(rows(element)).to.deep.equal([
      'Cấp ủy cấp trên, Đảng bộ phường Thử Nghiệm Đã mở Sơ lược đảng viên, các số được che bớt 08:10, 21/11/2026',
    ]);
  });

  it('tells what a helper did for the member, apart from what others did', async () => {
    const helper = { ...secretary, fullName: 'Nguyễn Văn Mẫu', role: 'member' };
    const acted = { ...access, action: 'assistedSession.acted', actor: helper, fields: [], purpose: null };
    const [element] = await shown({ ...acted, onMyBehalf: true }, { ...acted, id: 'b', onMyBehalf: false });
    const [helped, other] = rows(element);
    expect(helped)
      .to.contain('Nguyễn Văn Mẫu')
      .and.match(/trong phiên hỗ trợ ?, làm thay theo sự đồng ý của đồng chí/);
    expect(other).not.to.contain('làm thay');
  });

  it('says "Đồng chí" for oneself and "Hệ thống" for a command on the server', async () => {
    const nobody = { memberId: null, fullName: null, role: null, organization: null };
    const [element] = await shown({ ...access, byMyself: true }, { ...access, actor: nobody });
    const [own, command] = rows(element);
    expect(own).to.match(/^Đồng chí Đã xem/);
    expect(command).to.match(/^Hệ thống Đã xem/);
  });

  it('shows what it does not know yet in plain words, and executes nothing of it', async () => {
    const script = '<img src=x onerror=alert(1)>';
    const [element] = await shown({
      ...access,
      action: 'member.framed',
      purpose: script,
      fields: ['shoeSize'],
      actor: { ...secretary, role: 'observer', fullName: script },
    });
    const [row] = rows(element);
    expect(row).to.contain('Đã xử lý thông tin của đồng chí');
    expect(row).to.contain(`${script} · observer`);
    expect(row).to.contain('shoeSize');
    expect(element.shadowRoot!.querySelector('img')).to.equal(null);
  });

  it('goes on by keyboard to what is older, and keeps what is shown when that fails', async () => {
    let fail = true;
    const [element] = await show(
      ({ url }) => {
        if (!url.includes('cursor=older')) return json(page([access], 'older'));
        return fail ? problem(400, 'bad-request') : json(page([fromAbove]));
      },
      'idle',
      'a-token',
    );
    moreButton(element)!.focus();
    await sendKeys({ press: 'Enter' });
    await until(() => element.root!.querySelector('[role=alert]'), 'the failure');
    expect(rows(element)).to.have.length(1);
    fail = false;
    await sendKeys({ press: 'Enter' });
    await until(() => rows(element).length === 2, 'the older one');
    await element.updateComplete;
    expect(moreButton(element)).to.equal(null);
    await until(
      () => element.shadowRoot!.activeElement === element.shadowRoot!.querySelectorAll('li')[1],
      'the focus on what is new',
    );
  });

  const states: [string, string, Parameters<typeof answerWith>[0], string | undefined, RegExp][] = [
    ['empty', 'empty', () => json(page([])), 'a-token', /Chưa có ai xem hoặc sửa thông tin/],
    ['signed-out', 'signed-out', () => problem(401, 'token-missing'), undefined, /[Đđ]ăng nhập/],
    ['forbidden', 'forbidden', () => problem(403, 'not-allowed'), 'a-token', /quyền/],
    ['error', 'error', () => problem(400, 'bad-request'), 'a-token', /\S/],
  ];
  for (const [name, state, answer, token, words] of states) {
    it(`says what to do when it is ${name}, and axe finds nothing`, async () => {
      const [element] = await show(answer, state, token);
      expect(textOf(element)).to.match(words);
      expect(await axeFindings(element)).to.deep.equal([]);
    });
  }

  it('is a list with a heading, and axe finds nothing', async () => {
    const [element] = await shown(access, fromAbove);
    expect(textOf(element.shadowRoot!.querySelector('h2')!)).to.equal('Ai đã xem thông tin của tôi');
    expect(await axeFindings(element)).to.deep.equal([]);
  });
});
