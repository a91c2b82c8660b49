import { sendKeys, setViewport } from '@web/test-runner-commands';
import { expect } from 'chai';
import {
  axeFindings,
  cleanUp,
  composed,
  deepActive,
  json,
  pause,
  problem,
  textOf,
  until,
} from '../foundation/testing.ts';
import {
  all,
  api,
  button,
  cell,
  choose,
  ending,
  field,
  held,
  idOf,
  openEnd,
  openGrant,
  reviewOf,
  secretary,
  show,
  type,
  unfold,
  ward,
  written,
} from './roles.suite.ts';
import type { RolesChangedEvent } from './roles.ts';

afterEach(async () => {
  cleanUp();
  document.documentElement.removeAttribute('style');
  await setViewport({ width: 800, height: 600 });
});

describe('the review of roles', () => {
  it('says of each organisation who leads it and what is to be put right', async () => {
    const quiet = reviewOf(ward, { holders: [{ ...secretary, organization: ward }] });
    const [element] = await show(api({ reviews: [ending, quiet] }));
    const [first, second] = all(element, 'summary').map(textOf);
    expect(first).to.contain(cell.name).and.contain('Bí thư: Nguyễn Văn Mẫu 1').and.contain('Cần xem: 1');
    expect(second).to.contain('Đầy đủ');
    await unfold(element);
    expect(textOf(all(element, '.findings')[0]!)).to.equal(
      'Quyền quản trị của đồng chí Nguyễn Văn Mẫu 2 sẽ hết hạn ngày 15/12/2026.',
    );
    const holders = all(element, 'details[open] .holder').map(textOf);
    expect(holders[0]).to.contain('Từ 01/07/2026').and.not.contain('Thu hồi');
    expect(holders[1])
      .to.contain('Từ 01/07/2026 đến 15/12/2026')
      .and.match(/Căn cứ: 12.CV\/.?ĐU/u);
    expect(await axeFindings(element)).to.deep.equal([]);
  });

  for (const [kind, words] of [
    ['noSecretary', 'Chưa có Bí thư.'],
    ['holderOutside', 'hiện không sinh hoạt tại tổ chức đảng này'],
    ['secretaryWithoutAccount', 'chưa có tài khoản được phê duyệt'],
    ['ended', 'đã hết hạn ngày 15/12/2026'],
    ['noBasis', 'chưa ghi văn bản làm căn cứ'],
  ] as const) {
    it(`has words for ${kind}`, async () => {
      const finding = { kind, roleId: kind === 'noSecretary' ? null : idOf(2) };
      const [element] = await show(api({ reviews: [reviewOf(cell, { holders: [held(2)], findings: [finding] })] }));
      expect(textOf(all(element, '.findings')[0]!)).to.contain(words);
    });
  }

  for (const [state, status, code] of [
    ['signed-out', 401, 'token-missing'],
    ['forbidden', 403, 'not-allowed'],
    ['error', 500, 'internal-error'],
  ] as const) {
    it(`comes into the state ${state}`, async () => {
      const [element] = await show(() => problem(status, code), state);
      expect(all(element, '.message').length).to.equal(1);
    });
  }

  it('tells of what is not in force, reaches further or hands something over', async () => {
    const holders = [
      held(2, { role: 'deputySecretary', duties: ['approveAccounts'], state: 'upcoming' }),
      held(3, { scope: 'subtree' }),
      held(4, { state: 'expired', mayEnd: false }),
    ];
    const [element] = await show(api({ reviews: [reviewOf(cell, { holders })] }));
    await unfold(element);
    const [deputy, wide, expired] = all(element, '.holder').map(textOf);
    expect(deputy).to.contain('Chưa đến ngày').and.contain('Được giao phê duyệt tài khoản của chi bộ');
    expect(wide).to.contain('Cả các tổ chức đảng trực thuộc').and.not.contain('Đang hiệu lực');
    expect(expired).to.contain('Hết hạn').and.not.contain('Thu hồi');
  });

  it('shows every role that can be granted, each with the way to end it', async () => {
    const granted = ['secretary', 'deputySecretary', 'committeeMember', 'admin', 'superior', 'office'];
    const holders = granted.map((role, at) => held(2 + at, { role }));
    const [element] = await show(api({ reviews: [reviewOf(ward, { holders })] }));
    await unfold(element);
    const names = ['Bí thư', 'Phó Bí thư', 'Chi ủy viên, cấp ủy viên', 'Quản trị', 'Cấp ủy cấp trên trực tiếp', 'Văn phòng cấp ủy']; // prettier-ignore
    expect(all(element, '.holder strong').map(({ parentElement }) => textOf(parentElement!))).to.deep.equal(
      names.map((name, at) => `Nguyễn Văn Mẫu ${2 + at} , ${name}`),
    );
    expect(all(element, '.holder .button')).to.have.length(6);
  });

  it('shows a role, a state and a finding that a later server may know', async () => {
    const holders = [held(2, { role: 'auditor', state: 'paused' })];
    const [element] = await show(
      api({
        reviews: [
          reviewOf(cell, { holders, findings: [{ kind: 'tooMany', roleId: null }], grantableRoles: ['auditor'] }),
        ],
      }),
    );
    await unfold(element);
    expect(textOf(all(element, '.holder')[0]!))
      .to.contain('auditor')
      .and.contain('paused');
    expect(textOf(all(element, '.findings')[0]!)).to.equal('tooMany');
  });

  it('offers nothing where the reader may grant nothing', async () => {
    const [element] = await show(api({ reviews: [reviewOf(cell, { grantableRoles: [] })] }));
    await unfold(element);
    expect(all(element, '.content .button')).to.deep.equal([]);
  });

  it('goes on page by page, and the focus with it', async () => {
    const first = Array.from({ length: 2 }, (_, at) => reviewOf({ id: idOf(30 + at), name: `Chi bộ số ${at}` }));
    const second = reviewOf({ id: idOf(40), name: 'Chi bộ cuối' });
    const [element] = await show((request) =>
      new URL(request.url).searchParams.get('cursor') === 'next'
        ? json({ items: [second], nextCursor: null })
        : json({ items: first, nextCursor: 'next' }),
    );
    button(element, 'Xem thêm tổ chức đảng').click();
    await until(() => all(element, 'summary').length === 3, 'the next page');
    await until(() => deepActive().localName === 'summary', 'the focus');
    expect(textOf(deepActive())).to.contain('Chi bộ cuối');
  });

  it('leaves no name behind when the reader has signed out', async () => {
    let answers = api();
    for (const open of [openGrant, openEnd]) {
      answers = api();
      const [element] = await show((request) => answers(request));
      await open(element);
      answers = () => problem(401, 'token-missing');
      await element.resource.reload();
      await until(() => element.resource.state === 'signed-out', 'signed-out');
      await element.updateComplete;
      expect(textOf(element)).not.to.match(/Nguyễn|Trần|Tổ dân phố/);
      expect(all(element, 'form')).to.deep.equal([]);
      cleanUp();
    }
  });

  for (const [width, scale] of [
    [360, 1],
    [320, 1],
    [640, 2],
  ] as const) {
    it(`stays within its page of ${width} px, with text of ${scale * 100} %`, async () => {
      await setViewport({ width, height: 800 });
      document.documentElement.style.fontSize = `${scale * 100}%`;
      const long = 'Chi bộ Trường Trung học phổ thông chuyên Nguyễn Bỉnh Khiêm cơ sở hai phường Thử Nghiệm';
      const holders = [held(2, { member: { id: idOf(9), fullName: 'Nguyễn Phúc Hoàng Bảo Minh Họa Ví Dụ' }, duties: ['approveAccounts'], basisDocument: '18459-CV/VPTW' })]; // prettier-ignore
      const [element] = await show(api({ reviews: [reviewOf({ ...cell, name: long }, { holders })] }));
      await unfold(element);
      for (const each of all(element, '.card, summary, .holder, .holder .button, .content > .button')) {
        const { left, right } = each.getBoundingClientRect();
        expect(left, each.className).to.be.at.least(0);
        // WebKitGTK has no window narrower than 450 px.
        expect(right, each.className).to.be.at.most(innerWidth);
      }
      await openGrant(element, false);
      const dialog = all(element, '.grant')[0]!.shadowRoot!.querySelector('dialog')!;
      const { left: edge } = dialog.getBoundingClientRect();
      const wide = composed(all(element, '.grant')[0]!).find(
        (each) => each.getBoundingClientRect().right > edge + dialog.clientLeft + dialog.clientWidth + 1,
      );
      expect(dialog.scrollWidth, wide?.outerHTML.slice(0, 100)).to.be.at.most(dialog.clientWidth);
      for (const each of all(element, '.grant :is(sotay-select, sotay-input, .button)')) {
        const { left, right } = each.getBoundingClientRect();
        expect(left, each.localName).to.be.at.least(dialog.getBoundingClientRect().left);
        expect(right, each.localName).to.be.at.most(dialog.getBoundingClientRect().right);
      }
    });
  }

  it('tells the page of a change from inside its shadow root', async () => {
    const [element] = await show(api());
    const heard: string[] = [];
    const listen = (event: RolesChangedEvent): void => void heard.push(event.detail.organizationId);
    document.addEventListener('sotay-roles-changed', listen);
    await openGrant(element);
    await choose(element, field(element, 'member'), idOf(201));
    await choose(element, field(element, 'role'), 'committeeMember');
    all(element, '.grant .button')[0]!.click();
    await until(() => heard.length, 'the event');
    document.removeEventListener('sotay-roles-changed', listen);
    expect(heard).to.deep.equal([cell.id]);
  });

  it('is empty where nothing is in reach', async () => {
    const [element] = await show(api({ reviews: [] }), 'empty');
    expect(textOf(element)).to.contain('Không có tổ chức đảng nào');
  });
});

describe('granting a role', () => {
  it('offers the roles of this organisation, in words', async () => {
    const grantableRoles = ['committeeMember', 'deputySecretary', 'secretary', 'admin', 'superior', 'office'];
    const [element] = await show(api({ reviews: [reviewOf(cell, { grantableRoles })] }));
    await openGrant(element);
    const offered = [...field(element, 'role').shadowRoot!.querySelectorAll('option')].map(textOf);
    expect(offered).to.deep.equal([
      'Chọn một mục',
      'Chi ủy viên, cấp ủy viên',
      'Phó Bí thư',
      'Bí thư',
      'Quản trị',
      'Cấp ủy cấp trên trực tiếp',
      'Văn phòng cấp ủy',
    ]);
  });

  it('sends who, what, until when and on which document, and leads to the organisation', async () => {
    const [element, requests] = await show(api());
    const told: RolesChangedEvent[] = [];
    element.addEventListener('sotay-roles-changed', (event) => told.push(event));
    await openGrant(element);
    expect(deepActive().id, 'the dialog is heard first').to.equal('heading');
    expect(await axeFindings(element)).to.deep.equal([]);
    await choose(element, field(element, 'member'), idOf(201));
    await choose(element, field(element, 'role'), 'admin');
    expect(all(element, '[name=scope]').length, 'no wider than the own reach').to.equal(0);
    all(element, '.grant .button')[0]!.click();
    expect(written(requests), 'a document is needed').to.deep.equal([]);
    await type(element, 'to', '31/05/2027');
    await type(element, 'basis', '14-CV/ĐU');
    all(element, '.grant .button')[0]!.click();
    await until(() => told.length, 'the answer');
    const [sent] = written(requests);
    expect(await sent!.json()).to.deep.equal({
      memberId: idOf(201),
      role: 'admin',
      organizationId: cell.id,
      to: '2027-05-31',
      basisDocument: '14-CV/ĐU',
    });
    expect(sent!.headers.get('Idempotency-Key')).to.match(/^[\da-f-]{36}$/);
    await until(() => deepActive().localName === 'summary', 'the focus');
    expect(textOf(element)).to.contain('Đã phân quyền Quản trị cho đồng chí Nguyễn Văn Mẫu 3.');
    expect(requests.filter(({ url }) => url.includes('/role-reviews')).length, 'read again').to.equal(2);
  });

  it('goes down from a committee to a cell before members are listed', async () => {
    const [element, requests] = await show(api({ reviews: [reviewOf(ward, { widestScope: 'subtree' })] }));
    await openGrant(element);
    const lists = () => requests.filter(({ url }) => url.includes('/members?')).length;
    expect(lists(), 'every look is on record').to.equal(0);
    await choose(element, all(element, '.grant sotay-select')[0]!, cell.id);
    await until(() => field(element, 'member'), 'the members');
    expect(lists()).to.equal(1);
    await choose(element, field(element, 'role'), 'admin');
    await choose(element, field(element, 'scope'), 'subtree');
    await choose(element, field(element, 'member'), idOf(202));
    await type(element, 'basis', '1');
    all(element, '.grant .button')[0]!.click();
    await until(() => written(requests).length, 'the grant');
    expect(await written(requests)[0]!.json()).to.include({ scope: 'subtree', organizationId: ward.id });
  });

  it('hands a duty over with the role that may have it', async () => {
    const [element, requests] = await show(api());
    await openGrant(element);
    await choose(element, field(element, 'member'), idOf(201));
    await choose(element, field(element, 'role'), 'secretary');
    expect(all(element, '[name=duty]').length).to.equal(0);
    await choose(element, field(element, 'role'), 'deputySecretary');
    field(element, 'duty').click();
    all(element, '.grant .button')[0]!.click();
    await until(() => written(requests).length, 'the grant');
    expect(await written(requests)[0]!.json()).to.deep.include({
      role: 'deputySecretary',
      duties: ['approveAccounts'],
    });
  });

  it('says why it was refused, and keeps what was chosen', async () => {
    const detail = 'Trong thời gian này tổ chức đảng đã có bí thư.';
    const [element] = await show(api({ write: () => problem(409, 'secretary-exists', detail) }));
    await openGrant(element);
    await choose(element, field(element, 'member'), idOf(201));
    await choose(element, field(element, 'role'), 'secretary');
    all(element, '.grant .button')[0]!.click();
    await until(() => textOf(element).includes(detail), 'the answer');
    expect([field(element, 'member').value, field(element, 'role').value]).to.deep.equal([idOf(201), 'secretary']);
  });
  it('takes one press while it is under way, and the same key when it is sent again', async () => {
    let answers: () => Response | Promise<Response> = () => new Promise<Response>(() => undefined);
    const [element, requests] = await show(api({ write: () => answers() }));
    await openGrant(element);
    await choose(element, field(element, 'member'), idOf(201));
    await choose(element, field(element, 'role'), 'committeeMember');
    const send = all(element, '.grant .button')[0]!;
    send.click();
    send.click();
    await until(() => written(requests).length, 'the request');
    await pause(50);
    expect(written(requests).length).to.equal(1);
    expect(textOf(send)).to.equal('Đang gửi…');
    button(element, 'Đóng lại').click();
    await element.updateComplete;
    expect(all(element, '.grant form').length, 'it stays until the answer is there').to.equal(1);
    cleanUp();

    answers = () => problem(503, 'unavailable', 'Hệ thống tạm ngừng phục vụ.');
    const [again, sent] = await show(api({ write: () => answers() }));
    await openGrant(again);
    await choose(again, field(again, 'member'), idOf(201));
    await choose(again, field(again, 'role'), 'committeeMember');
    const keyOf = async (): Promise<string | null> => {
      const before = written(sent).length;
      all(again, '.grant .button')[0]!.click();
      await until(() => written(sent).length > before, 'the request');
      await until(() => textOf(all(again, '.grant .button')[0]!) === 'Phân quyền', 'the answer');
      return written(sent).at(-1)!.headers.get('Idempotency-Key');
    };
    const first = await keyOf();
    expect(await keyOf(), 'the same words').to.equal(first);
    await choose(again, field(again, 'role'), 'deputySecretary');
    expect(await keyOf(), 'other words').not.to.equal(first);
  });

  it('names every field that a rule stands against', async () => {
    const fault = (pointer: string, detail: string) => ({ pointer, code: 'wrong', detail });
    const errors = [
      fault('/body/to', 'Ngày kết thúc đã qua. Đề nghị chọn ngày khác.'),
      fault('/body/memberId', 'Chỉ phân quyền cho đảng viên đang sinh hoạt. Đề nghị chọn lại.'),
    ];
    const refusal = { type: '/problems/rule-violated', title: 'x', status: 422, detail: 'Đề nghị xem lại.', code: 'rule-violated', requestId: 'r', errors }; // prettier-ignore
    const write = () => new Response(JSON.stringify(refusal), { status: 422, headers: { 'content-type': 'application/problem+json' } }); // prettier-ignore
    const [element] = await show(api({ write }));
    await openGrant(element);
    await choose(element, field(element, 'member'), idOf(201));
    await choose(element, field(element, 'role'), 'committeeMember');
    all(element, '.grant .button')[0]!.click();
    await until(() => all(element, '.grant .failed').length, 'the answer');
    const said = textOf(all(element, '.grant .failed')[0]!);
    for (const { detail } of errors) expect(said).to.contain(detail);
  });

  it('refuses a day that the calendar does not have, before anything is sent', async () => {
    const [element, requests] = await show(api());
    await openGrant(element);
    await choose(element, field(element, 'member'), idOf(201));
    await choose(element, field(element, 'role'), 'committeeMember');
    await type(element, 'from', '31/02/2027');
    all(element, '.grant .button')[0]!.click();
    await element.updateComplete;
    expect(written(requests)).to.deep.equal([]);
    expect(deepActive().closest('input'), 'the reader is led to it').not.to.equal(null);
  });

  it('begins afresh for another organisation', async () => {
    const other = { id: idOf(12), name: 'Chi bộ Tổ dân phố số 5' };
    const [element] = await show(api({ reviews: [ending, reviewOf(other)] }));
    await openGrant(element);
    await choose(element, field(element, 'role'), 'admin');
    await type(element, 'basis', '14-CV/ĐU');
    button(element, 'Đóng lại').click();
    await until(() => all(element, '.grant form').length === 0, 'the end');
    all(element, 'summary')[1]!.click();
    await until(() => all(element, 'details[open]').length === 2, 'the other');
    all(element, '.content > .button')[1]!.click();
    await until(() => all(element, '.grant sotay-select').length > 1, 'the fields');
    expect(all(element, '.grant')[0]!.getAttribute('heading')).to.equal(`Phân quyền tại ${other.name}`);
    expect([field(element, 'role').value, field(element, 'basis').value]).to.deep.equal(['', '']);
  });
});

describe('ending a role', () => {
  it('asks for the reason, is sent on the version that was read, and leads to the organisation', async () => {
    const [element, requests] = await show(api({ write: () => json(held(2, { state: 'revoked' })) }));
    await unfold(element);
    const end = button(element, 'Thu hồi');
    expect(end.getAttribute('aria-label')).to.equal('Thu hồi quyền Quản trị của đồng chí Nguyễn Văn Mẫu 2');
    end.click();
    await until(() => all(element, '.end sotay-textarea').length, 'the dialog');
    button(element, 'Xác nhận thu hồi').click();
    expect(written(requests), 'a reason is needed').to.deep.equal([]);
    all(element, '.end sotay-textarea')[0]!.focus();
    await sendKeys({ type: 'Đồng chí chuyển nhiệm vụ' });
    button(element, 'Xác nhận thu hồi').click();
    await until(() => deepActive().localName === 'summary', 'the focus');
    const [sent] = written(requests);
    expect(sent!.headers.get('If-Match')).to.equal('"4"');
    expect(new URL(sent!.url).pathname.endsWith(`/roles/${idOf(2)}/end`)).to.equal(true);
    expect(await sent!.json()).to.deep.equal({ reason: 'Đồng chí chuyển nhiệm vụ' });
    expect(textOf(element)).to.contain('Đã thu hồi quyền Quản trị của đồng chí Nguyễn Văn Mẫu 2.');
  });

  it('can be left without sending, and the focus goes back', async () => {
    const [element, requests] = await show(api());
    await unfold(element);
    const end = button(element, 'Thu hồi');
    end.focus();
    await sendKeys({ press: 'Enter' });
    await until(() => all(element, '.end sotay-textarea').length, 'the dialog');
    await sendKeys({ press: 'Escape' });
    await until(() => element.shadowRoot!.activeElement === end, 'the focus');
    expect(written(requests)).to.deep.equal([]);
  });

  it('that somebody else has ended says so', async () => {
    const detail = 'Phân quyền này đã kết thúc. Đề nghị đồng chí tải lại danh sách để xem.';
    const [element] = await show(api({ write: () => problem(409, 'role-already-ended', detail) }));
    await openEnd(element);
    all(element, '.end sotay-textarea')[0]!.focus();
    await sendKeys({ type: 'Chuyển nhiệm vụ' });
    button(element, 'Xác nhận thu hồi').click();
    await until(() => textOf(element).includes(detail), 'the answer');
    expect(await axeFindings(element)).to.deep.equal([]);
  });

  it('keeps the reason when it does not get through', async () => {
    const [element] = await show(api({ write: () => problem(500, 'internal-error', 'Hệ thống đang gặp sự cố.') }));
    await openEnd(element);
    all(element, '.end sotay-textarea')[0]!.focus();
    await sendKeys({ type: 'Chuyển nhiệm vụ' });
    button(element, 'Xác nhận thu hồi').click();
    await until(() => textOf(element).includes('Hệ thống đang gặp sự cố.'), 'the failure');
    expect((all(element, '.end sotay-textarea')[0] as HTMLElement & { value: string }).value).to.equal(
      'Chuyển nhiệm vụ',
    );
  });
});
