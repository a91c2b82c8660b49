import { sendKeys } from '@web/test-runner-commands';
import { problem } from '@sotay/sdk/testing';
import { expect } from 'chai';
import { html } from 'lit';
import type { SotayProvider } from '../foundation/provider.ts';
import { axeFindings, cleanUp, textOf, until } from '../foundation/testing.ts';
import { codeFrame } from './slip.ts';
import './support.define.ts';
import type { SotaySupport } from './support.ts';
import {
  button,
  CODE,
  field,
  find,
  findButton,
  freshState,
  helpedName,
  helperName,
  show,
  type,
  within,
} from './support.suite.ts';

const tag = html`<sotay-support></sotay-support>`;
const open = (...rest: Parameters<typeof show> extends [unknown, ...infer R] ? R : never) =>
  show<SotaySupport>(tag, ...rest);
const puts = (requests: readonly Request[]) => requests.filter(({ method }) => method !== 'GET');
const committeeMember = '0192f0c1-0000-7000-8000-000000000104';
const deputy = '0192f0c1-0000-7000-8000-000000000103';

afterEach(cleanUp);

describe('who helps whom', () => {
  it('is shown to a helper without acts, and to who is helped with a code of their own', async () => {
    const [helper] = await open('member');
    expect(textOf(helper)).to.contain(`${helperName} hỗ trợ ${helpedName}`).and.contain('Đồng chí được tôi hỗ trợ');
    expect([findButton(helper, 'Cấp mã mới'), findButton(helper, 'Phân công đồng chí hỗ trợ')]).to.deep.equal([
      undefined,
      undefined,
    ]);
    expect(await axeFindings(helper)).to.deep.equal([]);
    const state = freshState();
    const [row] = [...state.supportAssignments.values()];
    state.supportAssignments.set(row!.id, { ...row!, helped: { id: deputy, fullName: 'Lê Văn Thử Nghiệm' } });
    const [other] = await open('committeeMember', { state, reaches: 'empty' });
    expect(textOf(other)).to.contain('Đồng chí chưa được phân công');
  });

  it('is assigned from the list of the cell, once for one press', async () => {
    const [element, requests] = await open('secretary');
    button(element, 'Phân công đồng chí hỗ trợ').click();
    await until(() => find(element, 'sotay-select'), 'the members');
    button(element, 'Phân công').click();
    await element.updateComplete;
    expect(puts(requests), 'nobody chosen').to.deep.equal([]);
    type(within(element, '[name=helpedId]'), deputy);
    type(within(element, '[name=helperId]'), committeeMember);
    await element.updateComplete;
    button(element, 'Phân công').click();
    findButton(element, 'Đang gửi…')?.click();
    await until(() => textOf(element).includes('Đã phân công đồng chí Phạm Thị Minh Họa'), 'the assignment');
    expect(puts(requests).length).to.equal(1);
    expect(element.shadowRoot!.activeElement?.id).to.equal('said');
    expect(textOf(element)).to.contain('Phạm Thị Minh Họa hỗ trợ Lê Văn Thử Nghiệm');
    expect(await axeFindings(element)).to.deep.equal([]);
  });

  it('says in the server’s words why it was not assigned, and keeps what was chosen', async () => {
    const detail = 'Đồng chí này không sinh hoạt tại chi bộ.';
    const [element] = await open('secretary', { overrides: [problem('createSupportAssignment', 422, { detail })] });
    button(element, 'Phân công đồng chí hỗ trợ').click();
    await until(() => find(element, 'sotay-select'), 'the members');
    type(within(element, '[name=helpedId]'), deputy);
    type(within(element, '[name=helperId]'), committeeMember);
    await element.updateComplete;
    button(element, 'Phân công').click();
    await until(() => find(element, '[role=alert]'), 'the refusal');
    expect(textOf(within(element, '[role=alert]'))).to.contain(detail);
    expect(field(element, '[name=helpedId]').value).to.equal(deputy);
  });

  it('is ended with what it came to, which has to be chosen', async () => {
    const [element, requests] = await open('secretary');
    button(element, 'Kết thúc hỗ trợ').click();
    await until(() => find(element, '.row form'), 'the form');
    button(element, 'Xác nhận kết thúc').click();
    await until(() => find(element, '.problem'), 'what is missing');
    expect(puts(requests)).to.deep.equal([]);
    within(element, 'input[value=independent]').click();
    button(element, 'Xác nhận kết thúc').click();
    await until(() => textOf(element).includes('Đã kết thúc phân công hỗ trợ'), 'the end');
    expect(requests.find(({ method }) => method === 'PUT')!.headers.get('If-Match')).to.equal('"1"');
    expect(textOf(within(element, 'details')))
      .to.contain('Đã kết thúc (1)')
      .and.contain('Đã tự sử dụng được');
  });

  it('says when a code is locked', async () => {
    const state = freshState();
    for (const [id, code] of state.supportCodes) state.supportCodes.set(id, { ...code, wrongAttempts: 5 });
    const [element] = await open('secretary', { state });
    expect(textOf(within(element, '.locked'))).to.contain('đã khóa');
  });
});

describe('a support code', () => {
  const issue = async (element: SotaySupport): Promise<string> => {
    button(element, 'Cấp mã mới').focus();
    await sendKeys({ press: 'Enter' });
    await until(() => find(element, '.code'), 'the code');
    return textOf(within(element, '.code'));
  };

  it('is shown in two groups of four, until it was handed over', async () => {
    const state = freshState();
    const [element] = await open('secretary', { state });
    const code = await issue(element);
    expect(code).to.match(/^\d{4} \d{4}$/);
    const [kept] = [...state.supportCodes.values()];
    expect(kept!.code).to.equal(code.replace(' ', '')).and.not.equal(CODE);
    expect(element.shadowRoot!.activeElement?.id).to.equal('step');
    expect(await axeFindings(element)).to.deep.equal([]);
    button(element, 'Đã trao mã').click();
    await until(() => !find(element, '.code'), 'the list');
    expect(document.documentElement.outerHTML + element.shadowRoot!.innerHTML).not.to.contain(code);
    expect(JSON.stringify([Object.entries(localStorage), Object.entries(sessionStorage)])).not.to.contain(
      code.slice(0, 4),
    );
  });

  it('is gone when another reader comes, and when the element leaves the page', async () => {
    const [element] = await open('secretary');
    const code = await issue(element);
    await (element.parentElement as SotayProvider).reconnect();
    await until(() => element.resource.state === 'idle' && !find(element, '.code'), 'the next reader');
    const second = await issue(element);
    const provider = element.parentElement!;
    element.remove();
    provider.append(element);
    await until(() => element.resource.state === 'idle', 'the element back');
    await element.updateComplete;
    expect(textOf(element)).not.to.contain(code).and.not.to.contain(second);
  });

  it('is printed in large type, with whom it is for and how to keep it', async () => {
    const member = { id: deputy, fullName: helpedName };
    const issued = { member, code: '00012345', issuedAt: '2026-11-22T09:00:00+07:00' };
    const frame = await codeFrame(issued, 'Chi bộ Tổ dân phố số 4', (catalogue) => catalogue);
    const page = frame.contentDocument!;
    expect(page.querySelector('.code')!.textContent).to.equal('0001 2345');
    expect(parseFloat(frame.contentWindow!.getComputedStyle(page.querySelector('.code')!).fontSize)).to.be.above(50);
    expect(page.body.textContent).to.contain(helpedName).and.contain('Chỉ đồng chí có tên trên phiếu tự nhập mã này.');
    frame.remove();
  });
});
