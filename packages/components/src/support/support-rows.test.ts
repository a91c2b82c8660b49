import { sendKeys } from '@web/test-runner-commands';
import { answer, exampleOf, faults, handle, problem, respond } from '@sotay/sdk/testing';
import type { SupportAssignment } from '@sotay/sdk/support';
import { expect } from 'chai';
import { html } from 'lit';
import { axeFindings, cleanUp, pause, textOf, until } from '../foundation/testing.ts';
import './support.define.ts';
import type { SotaySupport } from './support.ts';
import { button, find, findButton, freshState, show, type, within } from './support.suite.ts';

// What each row says, what can be done from it, and what becomes of it when that fails.

const tag = html`<sotay-support></sotay-support>`;
const [example] = exampleOf('listSupportAssignments', 200).items;
const idOf = (number: number): string => `0192f0c1-0000-7000-8000-${String(number).padStart(12, '0')}`;
const assignment = (number: number, fields: Partial<SupportAssignment> = {}): SupportAssignment => ({
  ...example!,
  id: idOf(4000 + number),
  helped: { id: idOf(9000 + number), fullName: `Nguyễn Thị Mẫu ${number}` },
  ...fields,
});
type Options = NonNullable<Parameters<typeof show>[2]>;
const open = (persona: 'secretary' | 'member', options: Options = {}) => show<SotaySupport>(tag, persona, options);
const listed = (...items: SupportAssignment[]) => [answer('listSupportAssignments', 200, { items, nextCursor: null })];
const rowsOf = (element: Element): string[] =>
  [...element.shadowRoot!.querySelectorAll('.row')].map((row) => textOf(row).replace(/\s+/g, ' '));
const active = (element: Element): Element | null => element.shadowRoot!.activeElement;

afterEach(cleanUp);

describe('a row', () => {
  const table: [name: string, fields: Partial<SupportAssignment>, says: string[], keepsStill?: string[]][] = [
    ['without a code', { codeState: 'none', codeIssuedAt: null }, ['Chưa cấp mã hỗ trợ', 'Cấp mã hỗ trợ']],
    ['with a code', {}, ['Đã cấp mã hỗ trợ ngày 20/11/2026', 'Cấp mã mới']],
    ['with a locked code', { codeState: 'locked' }, ['đã khóa sau 5 lần nhập sai', 'Cấp mã mới']],
    ['with a code that expired', { codeState: 'expired' }, ['đã hết hạn', 'Cần cấp mã mới.', 'Cấp mã mới']],
    ['to come', { state: 'planned', from: '2099-01-01' }, ['Chưa bắt đầu', 'Từ ngày 01/01/2099']],
    ['with a last day', { to: '2026-12-31' }, ['Từ ngày 01/11/2026 đến ngày 31/12/2026']],
    [
      'that ended',
      { state: 'ended', to: '2026-11-20', outcome: 'handedOver' },
      ['Đã kết thúc', 'Chuyển đồng chí khác hỗ trợ'],
      ['Kết thúc hỗ trợ', 'Cấp mã', 'Đã cấp mã'],
    ],
    ['of a state and an outcome to come', { state: 'paused', outcome: 'promoted' }, ['paused']],
  ];
  for (const [name, fields, says, keepsStill = []] of table)
    it(`${name} says so`, async () => {
      const [element] = await open('secretary', { overrides: listed(assignment(1, fields)) });
      const [row] = rowsOf(element);
      for (const words of ['Nguyễn Văn Mẫu', 'Nguyễn Thị Mẫu 1', ...says]) expect(row).to.contain(words);
      for (const words of keepsStill) expect(row).not.to.contain(words);
    });

  it('has acts that name both persons to who cannot see the row', async () => {
    const [element] = await open('secretary', { overrides: listed(assignment(1), assignment(2)) });
    const names = [...element.shadowRoot!.querySelectorAll('.row button')].map((each) =>
      each.getAttribute('aria-label'),
    );
    expect(names).to.deep.equal([
      'Cấp mã mới cho đồng chí Nguyễn Thị Mẫu 1',
      'Kết thúc hỗ trợ: đồng chí Nguyễn Văn Mẫu và đồng chí Nguyễn Thị Mẫu 1',
      'Cấp mã mới cho đồng chí Nguyễn Thị Mẫu 2',
      'Kết thúc hỗ trợ: đồng chí Nguyễn Văn Mẫu và đồng chí Nguyễn Thị Mẫu 2',
    ]);
  });

  it('shows markup in a name as text', async () => {
    const helped = { id: idOf(1), fullName: '<b>Mẫu</b>' };
    const [element] = await open('secretary', { overrides: listed(assignment(1, { helped })) });
    expect(find(element, 'b')).to.equal(null);
    expect(rowsOf(element)[0]).to.contain('<b>Mẫu</b>');
  });

  it('of the past stands folded below the others, and a list that goes on says so', async () => {
    const items = [assignment(1, { state: 'ended', outcome: 'moved' }), assignment(2)];
    const [element] = await open('secretary', {
      overrides: [answer('listSupportAssignments', 200, { items, nextCursor: 'next' })],
    });
    const details = within(element, 'details') as HTMLDetailsElement;
    expect(details.open).to.equal(false);
    expect(details.querySelectorAll('.row').length).to.equal(1);
    expect(textOf(element)).to.contain('Danh sách dài hơn 100 phân công');
  });

  it('that nobody has yet leaves who assigns with something to do', async () => {
    const [element] = await open('secretary', { overrides: listed() });
    expect(textOf(element)).to.contain('Chi bộ chưa phân công đồng chí hỗ trợ.');
    expect(findButton(element, 'Phân công đồng chí hỗ trợ')).not.to.equal(undefined);
  });
});

describe('a member who is helped', () => {
  const me = { id: idOf(101), fullName: 'Nguyễn Văn Mẫu' };
  const helper = { id: idOf(104), fullName: 'Phạm Thị Minh Họa' };

  it('sees by whom, and gets a code of their own', async () => {
    const [element, requests] = await open('member', { overrides: listed(assignment(1, { helper, helped: me })) });
    expect(textOf(element)).to.contain('Đồng chí hỗ trợ tôi').and.not.contain('Đồng chí được tôi hỗ trợ');
    button(element, 'Cấp mã hỗ trợ cho tôi').click();
    await until(() => find(element, '.code'), 'the code');
    expect(requests.filter(({ method }) => method === 'PUT').map(({ url }) => url.split('/').at(-1))).to.deep.equal([
      me.id,
    ]);
  });

  it('and helps another, sees both apart', async () => {
    const [element] = await open('member', {
      overrides: listed(assignment(1, { helper, helped: me }), assignment(2, { helper: me })),
    });
    const headings = [...element.shadowRoot!.querySelectorAll('h3')].map(textOf);
    expect(headings).to.deep.equal(['Đồng chí được tôi hỗ trợ', 'Đồng chí hỗ trợ tôi']);
    expect(await axeFindings(element)).to.deep.equal([]);
  });
});

describe('ending', () => {
  it('by keyboard starts at the first outcome, and closing it goes back to the button', async () => {
    const [element] = await open('secretary');
    button(element, 'Kết thúc hỗ trợ').focus();
    await sendKeys({ press: 'Enter' });
    await until(() => active(element)?.matches('input[value=independent]'), 'the first outcome');
    expect(findButton(element, 'Cấp mã mới'), 'one thing at a time').to.equal(undefined);
    button(element, 'Đóng lại').focus();
    await sendKeys({ press: 'Enter' });
    await until(() => active(element)?.matches('.end'), 'the button');
    expect(find(element, '.row form')).to.equal(null);
  });

  it('that somebody else was faster with says so in their words, and keeps the choice', async () => {
    const detail = 'Phân công hỗ trợ này đã kết thúc.';
    const [element] = await open('secretary', { overrides: [problem('endSupportAssignment', 409, { detail })] });
    button(element, 'Kết thúc hỗ trợ').click();
    await until(() => find(element, 'input[value=moved]'), 'the outcomes');
    within(element, 'input[value=moved]').click();
    button(element, 'Xác nhận kết thúc').click();
    await until(() => find(element, '[role=alert]'), 'the refusal');
    expect(textOf(within(element, '[role=alert]'))).to.contain(detail);
    expect((within(element, 'input[value=moved]') as HTMLInputElement).checked).to.equal(true);
    expect(await axeFindings(element)).to.deep.equal([]);
  });

  it('goes on with the assignment as somebody else has changed it, and with what was chosen', async () => {
    const state = freshState();
    const [element, requests] = await open('secretary', { state });
    button(element, 'Kết thúc hỗ trợ').click();
    await until(() => find(element, 'input[value=moved]'), 'the outcomes');
    within(element, 'input[value=moved]').click();
    const [row] = [...state.supportAssignments.values()];
    state.supportAssignments.set(row!.id, { ...row!, version: row!.version + 1 });
    button(element, 'Xác nhận kết thúc').click();
    await until(() => find(element, '[role=alert]'), 'the refusal');
    expect((within(element, 'input[value=moved]') as HTMLInputElement).checked).to.equal(true);
    button(element, 'Xác nhận kết thúc').click();
    await until(() => textOf(element).includes('Đã kết thúc phân công hỗ trợ'), 'the end');
    const tags = requests.filter(({ method }) => method === 'PUT').map(({ headers }) => headers.get('If-Match'));
    expect(tags).to.deep.equal([`"${row!.version}"`, `"${row!.version + 1}"`]);
  });

  it('that somebody else has done shows what it came to, and asks for nothing more', async () => {
    const state = freshState();
    const [element] = await open('secretary', { state });
    button(element, 'Kết thúc hỗ trợ').click();
    await until(() => find(element, 'input[value=moved]'), 'the outcomes');
    within(element, 'input[value=moved]').click();
    const [row] = [...state.supportAssignments.values()];
    state.supportAssignments.set(row!.id, { ...row!, state: 'ended', outcome: 'independent', version: 2 });
    button(element, 'Xác nhận kết thúc').click();
    await until(() => active(element)?.id === 'said', 'the refusal');
    expect(Boolean(find(element, '.row form'))).to.equal(false);
    expect(textOf(within(element, 'details'))).to.contain('Đã tự sử dụng được');
  });

  it('is sent once, however often it is pressed', async () => {
    const [element, requests] = await open('secretary');
    button(element, 'Kết thúc hỗ trợ').click();
    await until(() => find(element, 'input[value=other]'), 'the outcomes');
    within(element, 'input[value=other]').click();
    const confirm = button(element, 'Xác nhận kết thúc');
    for (const _press of [1, 2, 3]) confirm.click();
    await until(() => find(element, '#said'), 'the end');
    expect(requests.filter(({ method }) => method === 'PUT').length).to.equal(1);
  });
});

describe('assigning', () => {
  it('waits for the cell, says when it cannot be had, and can be closed meanwhile', async () => {
    const [element] = await open('secretary', { overrides: [problem('listMembers', 500)] });
    button(element, 'Phân công đồng chí hỗ trợ').click();
    await until(() => active(element)?.id === 'step', 'the heading');
    await until(() => find(element, '[role=alert]'), 'the failure');
    expect(textOf(element)).to.contain('Chưa tải được danh sách chi bộ');
    expect(findButton(element, 'Phân công')).to.equal(undefined);
    button(element, 'Đóng lại').click();
    await until(() => active(element)?.matches('.assign'), 'the button');
    expect(find(element, 'form')).to.equal(null);
  });

  it('lists the whole cell, also where it fills more than one page', async () => {
    const people = Array.from({ length: 3 }, (_, index) => ({
      id: idOf(9100 + index),
      fullName: `Đảng viên ${index + 1}`,
      currentCell: example!.cell,
    }));
    const pages = [
      { items: people.slice(0, 2), nextCursor: 'next' },
      { items: people.slice(2), nextCursor: null },
    ];
    const asked: string[] = [];
    const [element] = await open('secretary', {
      overrides: [
        handle('listMembers', ({ request }) => {
          asked.push(new URL(request.url).searchParams.get('organizationId') ?? '');
          return respond(200, pages[asked.length - 1]);
        }),
      ],
    });
    button(element, 'Phân công đồng chí hỗ trợ').click();
    await until(() => find(element, 'sotay-select'), 'the members');
    const options = (within(element, '[name=helperId]') as unknown as { options: { label: string }[] }).options;
    expect(options.map(({ label }) => label)).to.deep.equal(people.map(({ fullName }) => fullName));
    expect(asked).to.deep.equal([example!.cell.id, example!.cell.id]);
  });

  it('other persons are another act: no key is used for two', async () => {
    const keys: (string | null)[] = [];
    const [element] = await open('secretary', {
      overrides: [
        handle('createSupportAssignment', ({ request }) => {
          keys.push(request.headers.get('Idempotency-Key'));
          return respond(409, exampleOf('createSupportAssignment', 409));
        }),
      ],
    });
    button(element, 'Phân công đồng chí hỗ trợ').click();
    await until(() => find(element, 'sotay-select'), 'the members');
    type(within(element, '[name=helpedId]'), idOf(103));
    for (const helper of [104, 104, 105]) {
      type(within(element, '[name=helperId]'), idOf(helper));
      await element.updateComplete;
      const before = keys.length;
      button(element, 'Phân công').click();
      await until(() => keys.length > before && findButton(element, 'Phân công'), 'the refusal');
    }
    expect(keys.length).to.equal(3);
    expect(keys[2]).not.to.equal(keys[1]);
  });
});

describe('issuing a code', () => {
  it('is asked for once, however often it is pressed: a second code would make the first worthless', async () => {
    const [element, requests] = await open('secretary');
    button(element, 'Cấp mã mới').click();
    await element.updateComplete;
    const sending = button(element, 'Đang gửi…');
    expect(sending.getAttribute('aria-disabled')).to.equal('true');
    sending.click();
    await until(() => find(element, '.code'), 'the code');
    await pause(20);
    expect(requests.filter(({ method }) => method === 'PUT').length).to.equal(1);
    button(element, 'Đã trao mã').click();
    await until(() => findButton(element, 'Cấp mã mới'), 'the list');
  });

  it('to oneself is asked for once too', async () => {
    const me = { id: idOf(101), fullName: 'Nguyễn Văn Mẫu' };
    const [element, requests] = await open('member', {
      overrides: listed(assignment(1, { helper: { id: idOf(104), fullName: 'Phạm Thị Minh Họa' }, helped: me })),
    });
    button(element, 'Cấp mã hỗ trợ cho tôi').click();
    await element.updateComplete;
    button(element, 'Đang gửi…').click();
    await until(() => find(element, '.code'), 'the code');
    expect(requests.filter(({ method }) => method === 'PUT').length).to.equal(1);
  });

  it('that fails says so above the list, and shows no code', async () => {
    const [element] = await open('secretary', { overrides: [problem('issueSupportCode', 404)] });
    button(element, 'Cấp mã mới').click();
    await until(() => find(element, '#said'), 'the failure');
    expect(textOf(within(element, '#said'))).to.contain('Chưa gửi được.');
    expect(active(element)?.id).to.equal('said');
    expect(find(element, '.code')).to.equal(null);
  });

  it('goes back to the row it was issued from', async () => {
    const [element] = await open('secretary');
    button(element, 'Cấp mã mới').click();
    await until(() => find(element, '.code'), 'the code');
    button(element, 'Đã trao mã').click();
    await until(() => active(element)?.matches('.row'), 'the row');
    expect((active(element) as HTMLElement).dataset['assignment']).to.equal(example!.id);
  });
});

for (const [state, overrides] of [
  ['offline', [faults.offline()]],
  ['error', [faults.broken()]],
  ['forbidden', [problem('listSupportAssignments', 403)]],
] as const)
  it(`says what to do when it is ${state}, and axe finds nothing`, async () => {
    if (state === 'offline') Object.defineProperty(navigator, 'onLine', { value: false, configurable: true });
    try {
      const [element] = await open('secretary', { overrides, reaches: state, state: freshState() });
      expect(textOf(element)).to.contain('Đề nghị');
      expect(await axeFindings(element)).to.deep.equal([]);
    } finally {
      Reflect.deleteProperty(navigator, 'onLine');
    }
  });
