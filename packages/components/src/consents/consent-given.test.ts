import { sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import { axeFindings, json, pause, problem, textOf, until } from '../foundation/testing.ts';
import { button } from '../widgets.suite.ts';
import type { ConsentChangeEvent } from './consent.ts';
import {
  answerOf,
  asked,
  backend,
  box,
  eachOnItsOwn,
  find,
  focused,
  held,
  leave,
  nextReader,
  sent,
  show,
  tick,
} from './consent.suite.ts';
import { adoptionPurpose, feedbackPurpose, handbookPurpose, mine, record } from './samples.suite.ts';

// No consent that the member did not give: to this text, for this purpose, by this person.

eachOnItsOwn();

const newer = { ...feedbackPurpose, textVersion: '2026-02', text: 'Bản mới: dữ liệu được giữ thêm một năm.' };

describe('a consent to the text that was read', () => {
  it('is to the new text only after it was shown, ticked anew and agreed to anew', async () => {
    const api = backend({ given: () => problem(409, 'consent-text-changed', 'Nội dung xin đồng ý đã có bản mới.') });
    const [element, requests] = await show(api);
    const told: object[] = [];
    element.addEventListener('sotay-consent-change', ({ detail }: ConsentChangeEvent) => told.push(detail));
    await tick(element);
    api.asked = [handbookPurpose, newer, adoptionPurpose];
    button(element, 'Đồng ý').click();
    await until(() => textOf(find(element, '.asked .words')) === newer.text, 'the new text');
    await until(() => element.resource.state === 'idle', 'all of it');
    expect(textOf(find(element, '#problem'))).to.contain('Nội dung xin đồng ý đã có bản mới.');
    expect(box(element).checked).to.equal(false);
    expect(told, 'the portal hears of no consent').to.deep.equal([]);
    button(element, 'Đồng ý').click();
    await until(() => element.shadowRoot!.activeElement === box(element), 'the tick is asked for');
    expect(sent(requests, 'POST')).to.have.length(1);
    api.given = () => json(record(newer), 201);
    await tick(element);
    button(element, 'Đồng ý').click();
    await until(() => told.length, 'the consent');
    const bodies = await Promise.all(sent(requests, 'POST').map((post) => post.json() as Promise<object>));
    expect(bodies.map((body) => (body as { textVersion: string }).textVersion)).to.deep.equal(['2026-01', '2026-02']);
  });

  it('is not carried over to a text that came by a reload under the tick', async () => {
    const api = backend();
    const [element, requests] = await show(api);
    await tick(element);
    api.asked = [handbookPurpose, newer, adoptionPurpose];
    button(element, 'Tải lại').click();
    await until(() => textOf(find(element, '.asked .words')) === newer.text, 'the new text');
    expect(box(element).checked).to.equal(false);
    button(element, 'Đồng ý').click();
    await until(() => find(element, '#problem'), 'the tick is asked for');
    expect(sent(requests, 'POST')).to.have.length(0);
  });

  it('keeps the tick over a reload that brings the same text', async () => {
    const [element] = await show(backend());
    await tick(element);
    await element.resource.reload();
    await element.updateComplete;
    expect(box(element).checked).to.equal(true);
  });

  it('is not carried over to another purpose, answered meanwhile in another tab', async () => {
    const api = backend();
    const [element, requests] = await show(api);
    await tick(element);
    api.mine = mine.map((one) =>
      one.purpose === 'feedback' ? { ...one, state: 'given', history: [record(feedbackPurpose)] } : one,
    );
    await element.resource.reload();
    await asked(element, adoptionPurpose.title);
    expect(box(element).checked).to.equal(false);
    button(element, 'Đồng ý').click();
    await until(() => find(element, '#problem'), 'the tick is asked for');
    expect(sent(requests, 'POST')).to.have.length(0);
  });

  it('can be unticked again, and then is none', async () => {
    const [element, requests] = await show(backend());
    box(element).focus();
    await sendKeys({ press: ' ' });
    await sendKeys({ press: ' ' });
    expect(box(element).checked).to.equal(false);
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Enter' });
    await until(() => element.shadowRoot!.activeElement === box(element), 'back at the box');
    expect(box(element).ariaInvalid).to.equal('true');
    const message = box(element).getAttribute('aria-describedby')!;
    expect(textOf(find(element, `#${message}`))).to.contain('đánh dấu vào ô trên');
    expect(await axeFindings(element)).to.deep.equal([]);
    expect(sent(requests, 'POST')).to.have.length(0);
  });

  it('says what is missing at the question, even when a withdrawal stands open below', async () => {
    const [element, requests] = await show(backend());
    const item = await leave(element, 'handbook');
    button(element, 'Đồng ý').click();
    await until(() => find(element, '#problem'), 'the message at the question');
    expect(item.querySelector('.problem, #leaving'), 'nothing at the other').to.equal(null);
    expect(requests.every(({ method }) => method === 'GET')).to.equal(true);
  });
});

describe('a consent on a bad network', () => {
  it('that the server has counts, although the list cannot be read again', async () => {
    const api = backend();
    let broken = false;
    const [element, requests] = await show((request) => {
      if (broken) return problem(400, 'bad-request', 'Hệ thống đang gặp sự cố.');
      if (request.method === 'POST') broken = true;
      return answerOf(api)(request);
    });
    await tick(element);
    button(element, 'Đồng ý').click();
    await asked(element, adoptionPurpose.title);
    expect(textOf(find(element, '[data-purpose=feedback] .chip'))).to.equal('Đã đồng ý');
    await until(() => element.resource.state === 'error', 'the lost list');
    expect(textOf(find(element, '#asked'))).to.equal(adoptionPurpose.title);
    expect(sent(requests, 'POST')).to.have.length(1);
  });

  it('is tried again by one press, for the same purpose and text', async () => {
    const api = backend({ given: () => problem(422, 'invalid', 'Đề nghị đồng chí thử lại.') });
    const [element, requests] = await show(api);
    await tick(element);
    button(element, 'Đồng ý').click();
    await until(() => find(element, '#problem'), 'the failure');
    expect(textOf(find(element, '#problem'))).to.equal('Chưa ghi nhận được. Đề nghị đồng chí thử lại.');
    expect(box(element).checked).to.equal(true);
    const given = { purpose: 'feedback', state: 'given', history: [record(feedbackPurpose)] };
    api.given = () => {
      api.mine = [mine[0]!, given, mine[2]!];
      return json(record(feedbackPurpose), 201);
    };
    button(element, 'Đồng ý').click();
    await asked(element, adoptionPurpose.title);
    const [first, second] = await Promise.all(sent(requests, 'POST').map((post) => post.text()));
    expect(first).to.equal(second);
    await focused(element, 'asked');
  });
});

describe('a consent of which the answer comes late', () => {
  it('is not told in the name of the next reader, who is asked themselves', async () => {
    const { answer, letGo } = held(() => json(record(feedbackPurpose), 201));
    const [element, requests] = await show(backend({ given: answer }));
    const told: object[] = [];
    element.addEventListener('sotay-consent-change', ({ detail }: ConsentChangeEvent) => told.push(detail));
    await tick(element);
    button(element, 'Đồng ý').click();
    await until(() => sent(requests, 'POST').length, 'the request');
    await nextReader(element);
    letGo();
    await pause(80);
    expect(told).to.deep.equal([]);
    expect(textOf(find(element, '#asked'))).to.equal(feedbackPurpose.title);
    expect(box(element).checked).to.equal(false);
    expect(textOf(find(element, '[data-purpose=feedback] .chip'))).to.equal('Chưa đồng ý');
    expect(button(element, 'Đồng ý').ariaDisabled).to.equal('false');
  });

  it('and was refused leaves no message to the next reader', async () => {
    const { answer, letGo } = held(() => problem(422, 'invalid', 'Việc riêng của người trước.'));
    const [element, requests] = await show(backend({ given: answer }));
    await tick(element);
    button(element, 'Đồng ý').click();
    await until(() => sent(requests, 'POST').length, 'the request');
    await nextReader(element);
    letGo();
    await pause(80);
    expect(textOf(element)).not.to.contain('Việc riêng của người trước.');
  });

  it('does nothing more when the element has left the page', async () => {
    const { answer, letGo } = held(() => json(record(feedbackPurpose), 201));
    const [element, requests] = await show(backend({ given: answer }));
    await tick(element);
    button(element, 'Đồng ý').click();
    await until(() => sent(requests, 'POST').length, 'the request');
    const before = requests.length;
    element.remove();
    letGo();
    await pause(80);
    expect(requests).to.have.length(before);
  });
});
