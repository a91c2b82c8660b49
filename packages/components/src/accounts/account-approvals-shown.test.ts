import { sendKeys, setViewport } from '@web/test-runner-commands';
import { expect } from 'chai';
import { expectSpoken } from '../foundation/spoken.suite.ts';
import { axeFindings, json, problem, textOf, until } from '../foundation/testing.ts';
import type { SotayAccountApprovals } from './account-approvals.ts';
import {
  admin,
  all,
  button,
  eachOnItsOwn,
  focusIn,
  inRow,
  listOf,
  putsOf,
  row,
  session,
  showApprovals,
  valueOf,
  waiting,
  writing,
} from './accounts.suite.ts';

// What a hostile list, a narrow screen and a slow start make of the approvals.

eachOnItsOwn();

const script = '<img src=x onerror="window.pwned=1"><script>window.pwned=1</script>';

describe('what the list brings', () => {
  it('is text: a script in a name, a cell, a note or an answer does nothing', async () => {
    const bad = waiting(1, {
      member: { id: 'm', fullName: script },
      cell: { id: 'c', name: script },
      preparation: { by: script, at: '2026-11-20T08:00:00+07:00', note: script },
    });
    const [element] = await showApprovals(
      listOf(
        () => [bad, waiting(2)],
        () => problem(409, 'account-already-decided', script),
      ),
    );
    expect(textOf(row(element, 1)).split('<script>').length - 1, 'name, cell, checker and note').to.equal(4);
    expect(inRow(element, 1, '.approve').getAttribute('aria-label')).to.contain(script);
    all(element, '.all input')[0]!.click();
    await element.updateComplete;
    button(element, 'Xem lại 2 tài khoản đã chọn').click();
    await until(() => focusIn(element)?.id === 'step', 'the review');
    expect(textOf(all(element, '.names li')[0]!)).to.contain(script);
    button(element, 'Phê duyệt 2 tài khoản').click();
    await until(() => focusIn(element)?.id === 'said', 'the answers');
    expect(textOf(row(element, 2))).to.contain(script);
    expect(all(element, 'img, script')).to.have.length(0);
    expect('pwned' in window).to.equal(false);
  });

  it('fits 360 px with a very long name, in the list, the form, and the review', async () => {
    await setViewport({ width: 360, height: 740 });
    const long = 'Nguyễnhoàngphúcvĩnhcônggiatằngtônnữ'.repeat(3);
    const person = (number: number) =>
      waiting(number, {
        member: { id: `m${number}`, fullName: long },
        cell: { id: 'c', name: long },
        preparation: { by: long, at: '2026-11-20T08:00:00+07:00', note: long },
        phoneMatches: false,
      });
    const [element] = await showApprovals(
      listOf(
        () => [person(1), person(2)],
        () => problem(503, 'unavailable', long),
      ),
    );
    const fits = (where: string): void => {
      const card = all(element, '.card')[0]!;
      expect(card.scrollWidth, where).to.be.at.most(card.clientWidth);
      for (const each of all(element, '.row, .names li, .note, .button'))
        expect(each.getBoundingClientRect().right, `${where}: ${each.className}`).to.be.at.most(
          card.getBoundingClientRect().right,
        );
    };
    fits('the list');
    inRow(element, 1, '.reject').click();
    await writing(element);
    await sendKeys({ type: 'a'.repeat(60) });
    button(element, 'Xác nhận từ chối').click();
    await until(() => inRow(element, 1, '.failed'), 'the failure');
    fits('the failed form');
    all(element, '.all input')[0]!.click();
    await element.updateComplete;
    button(element, 'Xem lại 2 tài khoản đã chọn').click();
    await until(() => focusIn(element)?.id === 'step', 'the review');
    fits('the review');
  });

  it('names the person in every control of a row, as forty rows sound alike otherwise', async () => {
    const [element] = await showApprovals(listOf(() => [waiting(1), waiting(2)]));
    for (const number of [1, 2]) {
      const labels = [...row(element, number).querySelectorAll('input, button')].map((each) => each.ariaLabel);
      expect(labels).to.have.length(3);
      for (const label of labels) expect(label).to.match(new RegExp(`Nguyễn Văn Mẫu ${number}$`));
    }
    const [helper] = await showApprovals(listOf(() => [waiting(7)], undefined, admin));
    expect(inRow(helper, 7, '.prepare').ariaLabel).to.contain('Nguyễn Văn Mẫu 7');
  });

  it('is told to a screen reader with the choice first, then the acts, and the reason with its hint', async () => {
    const [element] = await showApprovals(listOf(() => [waiting(1), waiting(2)]));
    inRow(element, 2, '.reject').click();
    await writing(element);
    await expectSpoken(element, [
      'article "Phê duyệt tài khoản"',
      'heading "Phê duyệt tài khoản" [2]',
      'checkbox "Chọn tất cả (2)"',
      'button "Xem lại 0 tài khoản đã chọn" [disabled]',
      'checkbox "Chọn đồng chí Nguyễn Văn Mẫu 1"',
      'button "Phê duyệt tài khoản của đồng chí Nguyễn Văn Mẫu 1"',
      'button "Từ chối tài khoản của đồng chí Nguyễn Văn Mẫu 1"',
      'checkbox "Chọn đồng chí Nguyễn Văn Mẫu 2"',
      'textbox "Lý do từ chối" — Đồng chí đăng ký sẽ đọc được dòng này. Đã viết 0 trên 300 ký tự [required]',
      'button "Xác nhận từ chối"',
      'button "Đóng lại"',
      'button "Tải lại"',
    ]);
  });

  it('is for the superior committee to decide where a secretary registers', async () => {
    const superior = { ...session, roles: [{ role: 'superior', organization: session.cell }], operations: [] };
    const own = { decider: { role: 'superior', organization: session.cell } };
    const [element] = await showApprovals(listOf(() => [waiting(1, own), waiting(2)], undefined, superior));
    expect(row(element, 1).querySelectorAll('.approve, .reject')).to.have.length(2);
    expect(inRow(element, 2, 'button')).to.equal(null);
    expect(textOf(row(element, 2))).to.contain('Do bí thư chi bộ phê duyệt.');
  });
});

describe('a reason', () => {
  const rejecting = async (words: string): Promise<[SotayAccountApprovals, Request[]]> => {
    const [element, requests] = await showApprovals(listOf(() => [waiting(1)]));
    inRow(element, 1, '.reject').click();
    await writing(element);
    const control = focusIn(element)!.shadowRoot!.querySelector('textarea')!;
    control.value = words;
    control.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    button(element, 'Xác nhận từ chối').click();
    await element.updateComplete;
    return [element, requests];
  };

  it('of blanks alone is none: it says so at the field and sends nothing', async () => {
    const [element, requests] = await rejecting(' \n ');
    await until(() => textOf(element).includes('Đề nghị nhập lý do từ chối.'), 'the complaint');
    expect(putsOf(requests)).to.have.length(0);
    expect(focusIn(element)?.localName).to.equal('sotay-textarea');
    expect(await axeFindings(element)).to.deep.equal([]);
  });

  it('is sent as one line, composed, without the blanks around it', async () => {
    const [element, requests] = await rejecting('  Sinh hoạt ở\n\nchi bộ khác '.normalize('NFD'));
    await until(() => !inRow(element, 1, 'form'), 'the rejection');
    expect(await putsOf(requests)[0]!.json()).to.deep.equal({ reason: 'Sinh hoạt ở chi bộ khác' });
  });

  it('that is too long is not cut off but told', async () => {
    const [element, requests] = await rejecting('ệ'.repeat(301).normalize('NFD'));
    await until(() => textOf(element).includes('Đề nghị rút gọn còn 300 ký tự. Hiện có 301 ký tự.'), 'the complaint');
    expect(valueOf(inRow(element, 1, 'sotay-textarea')).normalize('NFC')).to.have.length(301);
    expect(putsOf(requests)).to.have.length(0);
  });

  it('can be given up by keyboard, and the focus is back where it was', async () => {
    const [element, requests] = await showApprovals(listOf(() => [waiting(1), waiting(2)]));
    inRow(element, 2, '.reject').focus();
    await sendKeys({ press: ' ' });
    await writing(element);
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Tab' });
    expect(textOf(focusIn(element)!)).to.equal('Đóng lại');
    await sendKeys({ press: 'Enter' });
    await until(() => focusIn(element) === inRow(element, 2, '.reject'), 'the focus');
    expect(putsOf(requests)).to.have.length(0);
  });
});

describe('before and without a list', () => {
  it('a slow start shows that it loads, and no word that nobody waits', async () => {
    let letGo = (): void => undefined;
    const slow = new Promise<void>((go) => (letGo = go));
    const answer = listOf(() => [waiting(1)]);
    const [element] = await showApprovals(async (request) => {
      await slow;
      return answer(request);
    }, 'loading');
    expect(all(element, '.state')[0]!.ariaBusy).to.equal('true');
    expect(textOf(element)).not.to.contain('Không có tài khoản');
    expect(all(element, '.hidden').map((each) => each.textContent)).to.contain('Đang tải nội dung…');
    letGo();
    await until(() => element.resource.state === 'idle', 'the list');
  });

  it('an error leads back to the list by its button', async () => {
    let broken = true;
    const answer = listOf(() => [waiting(1)]);
    const [element] = await showApprovals(
      (request) => (broken ? problem(400, 'bad-request', 'Đề nghị tải lại trang.') : answer(request)),
      'error',
    );
    expect(textOf(element)).to.contain('Đề nghị tải lại trang.');
    broken = false;
    button(element, 'Thử lại').focus();
    await sendKeys({ press: 'Enter' });
    await until(() => all(element, '.row').length === 1, 'the list');
    expect(focusIn(element), 'the place is kept').to.equal(all(element, '.state')[0]);
  });

  it('is empty after the last one was decided elsewhere and the list is read again', async () => {
    const list = [waiting(1)];
    const [element] = await showApprovals((request) =>
      request.url.endsWith('/sessions/current') ? json(session) : json({ items: list, nextCursor: null }),
    );
    list.pop();
    button(element, 'Tải lại').click();
    await until(() => element.resource.state === 'empty', 'empty');
    await element.updateComplete;
    expect(textOf(element)).to.contain('Không có tài khoản nào chờ phê duyệt.');
    expect(all(element, '.row, .bulk')).to.have.length(0);
  });
});
