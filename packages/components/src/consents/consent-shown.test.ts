import { setViewport } from '@web/test-runner-commands';
import { expect } from 'chai';
import { expectSpoken } from '../foundation/spoken.suite.ts';
import { axeFindings, problem, textOf, until } from '../foundation/testing.ts';
import { button } from '../widgets.suite.ts';
import { answerOf, backend, eachOnItsOwn, find, held, leave, openItem, show } from './consent.suite.ts';
import { consentReceipt } from './receipt.ts';
import { adoptionPurpose, feedbackPurpose, handbookPurpose, mine, record } from './samples.suite.ts';

// What a hostile text, a narrow screen and a slow start make of the consent.

eachOnItsOwn();

const script = '<img src=x onerror="window.pwned=1"><script>window.pwned=1</script>';
const hostile = {
  ...handbookPurpose,
  ...{ title: script, text: script, whenWithdrawn: script, sensitiveNotice: script },
  dataKinds: [script],
  rights: [script],
  controller: { name: script, contact: script },
};

describe('the texts of a purpose', () => {
  it('are text: a script in any of them does nothing, on the screen and on paper', async () => {
    const given = record(hostile, { controller: hostile.controller, member: { id: 'm', fullName: script } });
    const [element] = await show(
      backend({
        asked: [hostile, { ...hostile, purpose: 'feedback' }],
        mine: [
          { purpose: 'handbook', state: 'given', history: [given] },
          { purpose: 'feedback', state: 'none', history: [] },
        ],
      }),
    );
    expect(textOf(find(element, '.asked')).split('<script>').length - 1).to.equal(8);
    await leave(element, 'handbook');
    expect(element.shadowRoot!.querySelectorAll('img, script')).to.have.length(0);
    const frame = await consentReceipt(given, (words) => words);
    const page = frame.contentDocument!.body;
    expect(textOf(page)).to.contain(script);
    expect(page.querySelectorAll('img, script')).to.have.length(0);
    frame.remove();
    expect('pwned' in window).to.equal(false);
  });

  it('fit 360 px with words that have no gap, asked and listed', async () => {
    await setViewport({ width: 360, height: 740 });
    const long = 'Sửdụngdữliệucánhâncủađảngviên'.repeat(5);
    const wide = {
      ...feedbackPurpose,
      title: long,
      text: long,
      dataKinds: [long],
      rights: [long],
      sensitiveNotice: long,
    };
    const [element] = await show(
      backend({
        asked: [wide, { ...wide, purpose: 'handbook' }],
        mine: [
          { purpose: 'feedback', state: 'none', history: [] },
          { purpose: 'handbook', state: 'given', history: [record(wide, { purpose: 'handbook' })] },
        ],
      }),
    );
    await openItem(element, 'handbook');
    const card = find(element, '.card');
    const { right } = card.getBoundingClientRect();
    expect(card.scrollWidth).to.be.at.most(card.clientWidth);
    for (const each of element.shadowRoot!.querySelectorAll('.words, h3, dd, .note, .tick, summary, .button'))
      if (each.checkVisibility()) expect(each.getBoundingClientRect().right, each.outerHTML).to.be.at.most(right);
  });

  it('are told to a screen reader together with what a withdrawal means, before its button', async () => {
    const [element] = await show(backend({ asked: [handbookPurpose], mine: [mine[0]!] }));
    await leave(element, 'handbook');
    await expectSpoken(element, [
      'article "Sự đồng ý của đồng chí"',
      'heading "Sự đồng ý của đồng chí" [2]',
      'heading "Các mục" [3]',
      'button "Sử dụng Sổ tay 05/10/2026 Đã đồng ý" [open]',
      'heading "Nếu rút lại" [4]',
      'button "Rút lại sự đồng ý"',
      'button "Thôi"',
      'button "Tải lại"',
    ]);
  });

  it('ask only for what is voluntary; what the law requires is told, and counts as a step', async () => {
    const law = { ...handbookPurpose, basis: 'law' };
    const none = { purpose: 'handbook', state: 'none', history: [] };
    const [element] = await show(backend({ asked: [law, feedbackPurpose], mine: [none, mine[1]!] }));
    expect(textOf(find(element, '#asked'))).to.equal(feedbackPurpose.title);
    expect(textOf(find(element, '.asked')))
      .to.contain('Mục 2 trong 2')
      .and.contain('Nếu không đồng ý hoặc rút lại');
    const item = await openItem(element, 'handbook');
    expect(item.querySelector('button, input'), 'no choice that is none').to.equal(null);
    expect(textOf(item)).to.contain('không cần chọn').and.not.contain('Nếu không đồng ý');
  });

  it('of an earlier consent are shown as they were agreed to, not as they read today', async () => {
    const old = record(handbookPurpose, { textVersion: '2025-11', text: 'Điều đã đồng ý năm ngoái.' });
    const outdated = [{ purpose: 'handbook', state: 'outdated', history: [old] }];
    const [element] = await show(backend({ asked: [handbookPurpose], mine: outdated }));
    const item = await openItem(element, 'handbook');
    expect(textOf(item)).to.contain('Điều đã đồng ý năm ngoái.').and.contain('2025-11');
    expect(textOf(item)).not.to.contain(handbookPurpose.text);
    expect(textOf(find(element, '.asked .words'))).to.equal(handbookPurpose.text);
    expect(item.querySelector('[data-act=leave]'), 'the old one can be withdrawn').not.to.equal(null);
  });
});

describe('before and without the texts', () => {
  it('a slow start asks nothing yet, and no purpose stands as answered', async () => {
    const { answer, letGo } = held(answerOf(backend()));
    const [element] = await show(answer, 'loading');
    expect(find(element, '.state').ariaBusy).to.equal('true');
    expect(element.shadowRoot!.querySelectorAll('input, button, .chip')).to.have.length(0);
    expect(await axeFindings(element)).to.deep.equal([]);
    letGo();
    await until(() => element.resource.state === 'idle', 'the texts');
  });

  it('no network keeps the question, its tick and the receipts in view, and says so', async () => {
    const api = backend();
    let broken = false;
    const [element] = await show((request) => {
      if (broken) throw new TypeError('Failed to fetch');
      return answerOf(api)(request);
    });
    find(element, '.tick input').click();
    broken = true;
    Object.defineProperty(navigator, 'onLine', { configurable: true, value: false });
    button(element, 'Tải lại').click();
    await until(() => element.resource.state === 'offline', 'offline').finally(() =>
      Reflect.deleteProperty(navigator, 'onLine'),
    );
    await element.updateComplete;
    expect(textOf(find(element, '.freshness'))).to.contain('Không có kết nối mạng.');
    expect((find(element, '.tick input') as HTMLInputElement).checked).to.equal(true);
    expect(textOf(await openItem(element, 'handbook'))).to.contain('4TXM-8H2C');
    broken = false;
    dispatchEvent(new Event('online'));
    await until(() => element.resource.state === 'idle', 'the network');
  });

  it('an error leads back by its button, with the focus kept in the card', async () => {
    let broken = true;
    const [element] = await show(
      (request) => (broken ? problem(400, 'bad-request', 'Đề nghị tải lại trang.') : answerOf(backend())(request)),
      'error',
    );
    expect(textOf(element)).to.contain('Đề nghị tải lại trang.');
    broken = false;
    button(element, 'Thử lại').click();
    await until(() => find(element, '#asked'), 'the question');
    expect(element.shadowRoot!.activeElement).to.equal(find(element, '.state'));
  });

  it('a purpose that this version does not know is asked like any other', async () => {
    const unknown = { ...adoptionPurpose, purpose: 'later-purpose', title: 'Mục đích mới' };
    const [element] = await show(backend({ asked: [unknown], mine: [{ ...mine[2]!, purpose: 'later-purpose' }] }));
    expect(textOf(find(element, '#asked'))).to.equal('Mục đích mới');
  });
});
