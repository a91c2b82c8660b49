import { sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import { axeFindings, json, problem, textOf, until } from '../foundation/testing.ts';
import { button } from '../widgets.suite.ts';
import type { ConsentChangeEvent } from './consent.ts';
import {
  answerOf,
  backend,
  eachOnItsOwn,
  find,
  focused,
  heard,
  held,
  leave,
  openItem,
  sent,
  show,
} from './consent.suite.ts';
import { feedbackPurpose, handbookPurpose, mine, purposes, record } from './samples.suite.ts';

// The way back must be as easy as the way in, told beforehand, and never taken by mistake.

eachOnItsOwn();

const two = [
  mine[0]!,
  { purpose: 'feedback', state: 'given', history: [record(feedbackPurpose, { receiptCode: '9QWE-2ASD' })] },
  mine[2]!,
];
const away = record(handbookPurpose, { withdrawnAt: '2026-11-22T09:00:00+07:00', version: 2 });

describe('withdrawing', () => {
  it('goes by keyboard alone: what follows is told, one more press, and the focus stays with it', async () => {
    const api = backend();
    api.left = () => {
      api.mine = [{ purpose: 'handbook', state: 'withdrawn', history: [away] }, ...mine.slice(1)];
      return json(away);
    };
    const [element, requests] = await show(api);
    const told: object[] = [];
    element.addEventListener('sotay-consent-change', ({ detail }: ConsentChangeEvent) => told.push(detail));
    find(element, '[data-purpose=handbook] summary').focus();
    await sendKeys({ press: 'Enter' });
    await until(() => (find(element, '[data-purpose=handbook]') as HTMLDetailsElement).open, 'the item');
    for (let presses = 0; presses < 2; presses++) await sendKeys({ press: 'Tab' });
    expect(textOf(element.shadowRoot!.activeElement!)).to.equal('Rút lại sự đồng ý');
    await sendKeys({ press: 'Enter' });
    await focused(element, 'leaving');
    expect(sent(requests, 'PUT'), 'not by the first press').to.have.length(0);
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: ' ' });
    await focused(element, 'list');
    expect(sent(requests, 'PUT')).to.have.length(1);
    expect(told).to.deep.equal([{ purpose: 'handbook', state: 'withdrawn' }]);
    await until(() => heard().includes('Đã rút lại sự đồng ý.'), 'the announcement');
    expect(textOf(find(element, '[data-purpose=handbook]'))).to.contain('09:00, 22/11/2026');
    expect(find(element, '[data-act=leave]'), 'not twice').to.equal(null);
    expect(await axeFindings(element)).to.deep.equal([]);
  });

  it('of one of two asks with its own words, and “Thôi” leads back to its own button', async () => {
    const asked = purposes.map((one) => ({ ...one, whenWithdrawn: `Hệ quả của ${one.purpose}.` }));
    const [element] = await show(backend({ mine: two, asked }));
    await openItem(element, 'handbook');
    const item = await leave(element, 'feedback');
    expect(textOf(item)).to.contain('Hệ quả của feedback.');
    expect(textOf(find(element, '[data-purpose=handbook]'))).not.to.contain('Hệ quả');
    button(element, 'Thôi').click();
    await until(() => element.shadowRoot!.activeElement === item.querySelector('[data-act=leave]'), 'its own button');
  });

  it('is sent once, however often it is pressed, and cannot be called off half way', async () => {
    const { answer, letGo } = held(() => json(away));
    const [element, requests] = await show(backend({ left: answer }));
    const item = await leave(element, 'handbook');
    const press = item.querySelector<HTMLElement>('.actions .button')!;
    press.click();
    press.click();
    await element.updateComplete;
    expect([textOf(press), press.ariaDisabled]).to.deep.equal(['Đang gửi…', 'true']);
    press.click();
    button(element, 'Thôi').click();
    await element.updateComplete;
    expect(find(element, '#leaving')).not.to.equal(null);
    letGo();
    await focused(element, 'list');
    expect(sent(requests, 'PUT')).to.have.length(1);
  });

  it('that the server has counts, although the list cannot be read again', async () => {
    const api = backend({ left: () => json(away) });
    let broken = false;
    const [element] = await show((request) => {
      if (broken) return problem(400, 'bad-request', 'Hệ thống đang gặp sự cố.');
      if (request.method === 'PUT') broken = true;
      return answerOf(api)(request);
    });
    const item = await leave(element, 'handbook');
    item.querySelector<HTMLElement>('.actions .button')!.click();
    await focused(element, 'list');
    expect(textOf(item.querySelector('.chip')!)).to.equal('Đã rút lại');
    expect(item.querySelector('[data-act=leave]')).to.equal(null);
  });

  it('that failed says so as an alert in its place, and the next press tries again', async () => {
    const api = backend({ left: () => problem(422, 'invalid', 'Đề nghị đồng chí thử lại.') });
    const [element, requests] = await show(api);
    const item = await leave(element, 'handbook');
    item.querySelector<HTMLElement>('.actions .button')!.click();
    await until(() => item.querySelector('[role=alert]'), 'the alert');
    expect(textOf(item.querySelector('[role=alert]')!)).to.equal('Chưa ghi nhận được. Đề nghị đồng chí thử lại.');
    expect(find(element, '#problem'), 'not at the question of another purpose').to.equal(null);
    api.left = () => json(away);
    item.querySelector<HTMLElement>('.actions .button')!.click();
    await focused(element, 'list');
    expect(sent(requests, 'PUT')).to.have.length(2);
  });

  it('is no longer asked for what another tab has withdrawn', async () => {
    const api = backend();
    const [element] = await show(api);
    const item = await leave(element, 'handbook');
    api.mine = [{ purpose: 'handbook', state: 'withdrawn', history: [away] }, ...mine.slice(1)];
    await element.resource.reload();
    await element.updateComplete;
    expect(item.querySelector('#leaving, [data-act=leave]')).to.equal(null);
    expect(textOf(item)).to.contain('Đã rút lại');
  });
});

describe('a consent that was withdrawn', () => {
  it('is not asked for again by itself, but can be given again from its place', async () => {
    const withdrawn = [{ purpose: 'handbook', state: 'withdrawn', history: [away] }];
    const [element, requests] = await show(backend({ mine: withdrawn, asked: [handbookPurpose] }));
    expect(find(element, '.asked'), 'no pestering').to.equal(null);
    await openItem(element, 'handbook');
    button(element, 'Đọc và chọn').click();
    await focused(element, 'asked');
    expect((find(element, '.tick input') as HTMLInputElement).checked).to.equal(false);
    find(element, '.tick input').click();
    await element.updateComplete;
    button(element, 'Đồng ý').click();
    await until(() => sent(requests, 'POST').length, 'the consent');
  });
});
