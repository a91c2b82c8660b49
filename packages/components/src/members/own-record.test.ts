import { expect } from 'chai';
import { html } from 'lit';
import type { FieldElement } from '../controls/field.ts';
import { forgetDrafts } from '../foundation/drafts.ts';
import {
  answerWith,
  axeFindings,
  cleanUp,
  deepActive,
  json,
  mountInProvider,
  pause,
  problem,
  takeTurns,
  textOf,
  until,
} from '../foundation/testing.ts';
import type { Answer } from '../foundation/testing.ts';
import { profile } from '../widgets.suite.ts';
import { correction, decided, idOf } from './corrections.suite.ts';
import { api, button, choose, find, posts, refused, show, submit, type } from './own-record.suite.ts';
import type { SotayOwnRecord } from './own-record.ts';

takeTurns('drafts');
beforeEach(() => forgetDrafts());
afterEach(async () => {
  cleanUp();
  await forgetDrafts();
});

describe('asking for a correction', () => {
  it('shows the nine fields as they are, and takes those that are chosen', async () => {
    const [element, requests] = await show();
    const shown = [...element.shadowRoot!.querySelectorAll('.field')].map((field) => textOf(field));
    expect(shown).to.have.length(9);
    expect(shown[7]).to.equal('Số định danh công dân 099 *** *** *23 Sửa');
    await choose(element, 'birthDate');
    await choose(element, 'phone');
    expect(deepActive().closest('input'), 'the focus is in the new field').not.to.equal(null);
    await type(element, 'birthDate', '5/2/1953');
    await type(element, 'phone', '0900 000 055');
    await type(element, 'reason', ' Giấy khai sinh ghi khác. ');
    expect(await axeFindings(element)).to.deep.equal([]);
    submit(element);
    await until(() => find(element, '#said'), 'the answer');
    const [sent] = posts(requests);
    expect(await sent!.json()).to.deep.equal({
      changes: { birthDate: '1953-02-05', phone: '0900 000 055' },
      reason: 'Giấy khai sinh ghi khác.',
      attachmentIds: [],
    });
    expect(element.shadowRoot!.activeElement?.id).to.equal('said');
    expect(find(element, '[name=phone]'), 'the form is empty again').to.equal(null);
  });

  it('says what is unusual while one types, and still sends it', async () => {
    const [element, requests] = await show();
    await choose(element, 'admissionDate');
    await type(element, 'admissionDate', '19/05/1965');
    await until(() => textOf(find(element, '.doubts') ?? element).includes('chưa đủ 18 tuổi'), 'the warning');
    await type(element, 'reason', 'Quyết định ghi như vậy.');
    submit(element);
    await until(() => posts(requests).length === 1, 'the correction');
  });

  it('does not send what cannot be, and says why at the field', async () => {
    const [element, requests] = await show();
    await choose(element, 'officialDate');
    await type(element, 'officialDate', '18/05/1979');
    await type(element, 'reason', 'Lý do');
    submit(element);
    await element.updateComplete;
    const field = find<FieldElement>(element, '[name=officialDate]')!;
    await field.updateComplete;
    expect(textOf(field)).to.contain('Ngày chính thức không thể trước ngày vào Đảng.');
    expect(posts(requests)).to.have.length(0);
    await type(element, 'officialDate', '20/05/1980');
    submit(element);
    await until(() => posts(requests).length === 1, 'the correction');
  });

  it('says the refusal of the server at its field, keeps the words, and sends the same key again', async () => {
    let answers: Answer = () => problem(500, 'internal-error', 'Hệ thống đang gặp sự cố.');
    const [element, requests] = await show(api(undefined, (request) => answers(request)));
    await choose(element, 'fullName');
    await type(element, 'fullName', 'Nguyễn Văn Mậu');
    await type(element, 'reason', 'Sai dấu.');
    submit(element);
    await until(() => find(element, '#failed'), 'the failure');
    const detail = 'Mục này đã có đề nghị đang chờ xem xét.';
    answers = () =>
      json(
        {
          ...{ type: '/problems/x', title: 'x', status: 409, code: 'correction-waiting', requestId: 'r' },
          ...{
            detail: 'Đã có đề nghị: Họ và tên.',
            errors: [{ pointer: '/body/changes/fullName', code: 'x', detail }],
          },
        },
        409,
        { 'content-type': 'application/problem+json' },
      );
    submit(element);
    await until(() => textOf(find(element, '[name=fullName]')!).includes(detail), 'the refusal at the field');
    expect(textOf(find(element, '#failed')!)).to.contain('Đã có đề nghị: Họ và tên.');
    const keys = new Set(posts(requests).map(({ headers }) => headers.get('Idempotency-Key')));
    expect(keys.size, 'the same words have one key').to.equal(1);
    expect(find<FieldElement>(element, '[name=fullName]')!.value).to.equal('Nguyễn Văn Mậu');
  });

  it('says a refusal of the gender at its buttons, and of the reason at its field', async () => {
    const [gender, reason] = ['Giới tính trong danh sách đã đúng.', 'Lý do chưa rõ. Đề nghị ghi thêm.'];
    let errors = [{ pointer: '/body/changes/gender', detail: gender }];
    const [element] = await show(api(undefined, () => refused(errors)));
    await choose(element, 'gender');
    await type(element, 'reason', 'Ghi nhầm.');
    submit(element);
    await until(() => find(element, 'fieldset .problem'), 'the fault');
    expect(textOf(find(element, 'fieldset .problem')!)).to.equal(gender);
    expect(find(element, 'fieldset')!.getAttribute('aria-describedby')).to.equal('gender-problem');
    await until(() => element.shadowRoot!.activeElement?.matches('[name=gender]:checked'), 'the focus');
    expect(await axeFindings(element)).to.deep.equal([]);
    find(element, '[name=gender]:not(:checked)')!.click();
    await until(() => !find(element, 'fieldset .problem'), 'another choice');
    errors = [{ pointer: '/body/reason', detail: reason }];
    submit(element);
    await until(() => textOf(find(element, '[name=reason]')!).includes(reason), 'the other fault');
    expect(textOf(find(element, '#failed')!)).not.to.contain(reason);
  });

  it('is open and whole when the page puts it elsewhere', async () => {
    const [element] = await show();
    await choose(element, 'phone');
    await type(element, 'phone', '0900 000 055');
    await pause(100);
    const place = document.createElement('section');
    element.parentElement!.append(place);
    place.append(element);
    await until(() => find<FieldElement>(element, '[name=phone]')?.value === '0900 000 055', 'the draft');
    await until(() => find(element, '.own ul'), 'the own corrections');
    expect(deepActive() === document.body, 'without taking the focus').to.equal(true);
  });

  it('keeps what was typed over a new drawing, for its author only', async () => {
    const [element] = await show();
    await choose(element, 'currentCell');
    await type(element, 'currentCell', 'Chi bộ 5');
    await pause(100);
    cleanUp();
    const [again] = await show();
    await until(() => find<FieldElement>(again, '[name=currentCell]')?.value === 'Chi bộ 5', 'the draft');
    cleanUp();
    const other = { ...profile, id: idOf(999) };
    const [foreign] = await show((request) => (request.url.endsWith('/members/me') ? json(other) : api()(request)));
    await pause(50);
    expect(find(foreign, '[name=currentCell]')).to.equal(null);
  });

  it('offers the other gender, and takes a field back without a trace', async () => {
    const [element, requests] = await show();
    await choose(element, 'gender');
    expect(find<HTMLInputElement>(element, 'input[value=female]')!.checked).to.equal(true);
    await choose(element, 'phone');
    const drop = find(element, '[data-field=phone]')!;
    expect(drop.getAttribute('aria-label')).to.equal('Bỏ, không sửa mục Số điện thoại');
    drop.click();
    await until(() => !find(element, '[name=phone]'), 'the field back');
    expect(element.shadowRoot!.activeElement, 'the focus stays at the field').to.equal(
      find(element, '[data-field=phone]'),
    );
    await type(element, 'reason', 'Ghi nhầm.');
    submit(element);
    await until(() => posts(requests).length === 1, 'the correction');
    expect(await posts(requests)[0]!.json()).to.deep.include({ changes: { gender: 'female' } });
  });

  it('is thrown away by one press, draft and all', async () => {
    const [element] = await show();
    await choose(element, 'phone');
    await type(element, 'phone', '0900 000 055');
    await until(() => Object.keys(sessionStorage).some((name) => name.startsWith('sotay-draft')), 'the draft');
    button(element, 'Xóa nháp').click();
    await until(() => !find(element, '[name=phone]'), 'the empty form');
    expect(button(element, 'Gửi đề nghị')).to.equal(undefined);
    await until(() => Object.keys(sessionStorage).every((name) => !name.startsWith('sotay-draft')), 'no draft');
  });

  it('is sent once, however often it is pressed, and says that it is on its way', async () => {
    let answer: (response: Response) => void = () => undefined;
    const [element, requests] = await show(api(undefined, () => new Promise((resolve) => (answer = resolve))));
    await choose(element, 'phone');
    await type(element, 'phone', '0900 000 055');
    await type(element, 'reason', 'Đổi số.');
    submit(element);
    await until(() => button(element, 'Đang gửi…'), 'the sending');
    submit(element);
    await pause(20);
    expect(posts(requests)).to.have.length(1);
    answer(json(correction(1), 201));
    await until(() => find(element, '#said'), 'the answer');
  });

  it('of words that changed after a failure has another key: it is another correction', async () => {
    const [element, requests] = await show(api(undefined, () => problem(403, 'not-allowed')));
    await choose(element, 'phone');
    await type(element, 'phone', '0900 000 055');
    await type(element, 'reason', 'Đổi số.');
    submit(element);
    await until(() => find(element, '#failed'), 'the failure');
    await type(element, 'phone', '0900 000 056');
    submit(element);
    await until(() => posts(requests).length === 2, 'the second');
    expect(new Set(posts(requests).map(({ headers }) => headers.get('Idempotency-Key'))).size).to.equal(2);
  });

  it('says how many a day there may be, and offline that the words are kept', async () => {
    const quota = 'Hôm nay đồng chí đã gửi đủ số đề nghị. Đề nghị gửi tiếp vào ngày mai.';
    let answers: Answer = () => problem(429, 'quota-exceeded', quota);
    const [element] = await show(api(undefined, (request) => answers(request)));
    await choose(element, 'phone');
    await type(element, 'phone', '0900 000 055');
    await type(element, 'reason', 'Đổi số.');
    submit(element);
    await until(() => textOf(find(element, '#failed') ?? element).includes(quota), 'the quota');
    answers = () => {
      throw new TypeError('Failed to fetch');
    };
    submit(element);
    await until(() => !textOf(find(element, '#failed') ?? element).includes(quota), 'the other failure');
    await until(() => find(element, '#failed'), 'what to do');
    expect(textOf(find(element, '#failed')!)).to.contain('Nội dung đã viết vẫn được giữ.');
    expect(find<FieldElement>(element, '[name=phone]')!.value).to.equal('0900 000 055');
  });

  it('asks for no field of which a correction waits', async () => {
    const [element] = await show(api(() => [correction(1)]));
    const phone = [...element.shadowRoot!.querySelectorAll('.field')].at(-1)!;
    expect(textOf(phone)).to.contain('Chờ xem xét').and.not.to.contain('Sửa');
  });

  it('shows a script as the text that it is', async () => {
    const script = '<img src=x onerror="window.hacked=1">';
    const [element] = await show(
      api(() => [
        correction(1, {
          ...{ ...decided, state: 'rejected', reason: script, decisionNote: script, decidedBy: script },
          ...{ fields: ['fullName'], before: { fullName: script }, after: { fullName: script } },
        }),
      ]),
    );
    expect(textOf(find(element, '.own')!).split(script)).to.have.length(6);
    expect(find(element, '.own img')).to.equal(null);
  });
});

describe('the states', () => {
  it('signed out, forgets the draft and what was shown', async () => {
    const [element] = await show();
    await choose(element, 'phone');
    answerWith(() => problem(401, 'token-missing'));
    void element.resource.reload();
    await until(() => element.resource.state === 'signed-out', 'signed out');
    await element.updateComplete;
    expect(find(element, '.field')).to.equal(null);
    await until(() => Object.keys(sessionStorage).every((name) => !name.startsWith('sotay-draft')), 'no draft');
  });

  for (const [name, status] of [
    ['forbidden', 403],
    ['error', 500],
  ] as const) {
    it(`${name}: says what to do`, async () => {
      answerWith(() => problem(status, 'x', 'Đề nghị liên hệ Bí thư chi bộ.'));
      const element = await mountInProvider<SotayOwnRecord>(html`<sotay-own-record></sotay-own-record>`, 'a-token');
      await until(() => element.resource.state === name, name);
      await element.updateComplete;
      expect(textOf(element)).to.contain('Đề nghị liên hệ Bí thư chi bộ.');
    });
  }
});
