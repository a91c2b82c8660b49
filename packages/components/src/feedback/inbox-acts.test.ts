import { sendKeys, setViewport } from '@web/test-runner-commands';
import { expect } from 'chai';
import { cleanUp, json, problem, textOf, until } from '../foundation/testing.ts';
import {
  acts,
  all,
  answered,
  begin,
  button,
  eachOnItsOwn,
  late,
  opinion,
  received,
  show,
  step,
  stream,
  typed,
  ward,
  write,
} from './inbox.suite.ts';

eachOnItsOwn();

describe('answering', () => {
  it('goes by keyboard alone at 360 px, on the version that was read', async () => {
    await setViewport({ width: 360, height: 740 });
    const [element, requests] = await show([opinion], (request) =>
      json(request.url.endsWith('/receipt') ? received : answered, request.method === 'POST' ? 201 : 200),
    );
    all(element, 'summary')[0]!.focus();
    await sendKeys({ press: 'Enter' });
    await until(() => textOf(all(element, '.chip')[0]!) === 'Đã tiếp nhận', 'the receipt');
    await sendKeys({ press: 'Tab' });
    expect(textOf(element.shadowRoot!.activeElement!)).to.equal('Trả lời');
    await sendKeys({ press: 'Enter' });
    await write(element, 'Chi bo se gui som.');
    await sendKeys({ press: 'Tab' });
    expect(textOf(element.shadowRoot!.activeElement!)).to.equal('Gửi trả lời');
    expect(element.scrollWidth).to.be.at.most(innerWidth); // WebKitGTK's windows are 447 wide at least
    await sendKeys({ press: 'Enter' });
    await until(() => all(element, '.reply').length, 'the answer');
    const [post] = acts(requests);
    expect(await post!.json()).to.deep.equal({ body: 'Chi bo se gui som.', readVersion: 2 });
    expect(element.shadowRoot!.activeElement?.id).to.equal(`exchange-${opinion.id}`);
    expect(all(element, 'form')).to.have.length(0);
  });

  it('keeps what was typed when another was first, shows what is there now, and sends it again on that', async () => {
    const other = {
      ...received,
      version: 5,
      replies: [{ ...answered.replies[0], body: 'Trả lời của đồng chí khác.' }],
    };
    let refuse = true;
    const [element, requests] = await show([received], (request) => {
      if (request.method === 'GET') return json(other);
      return refuse
        ? problem(409, 'feedback-changed', 'Ý kiến này vừa có trao đổi mới. Đề nghị đồng chí xem lại rồi gửi.')
        : json(answered, 201);
    });
    await begin(element, 'Trả lời');
    await write(element, 'Loi cua toi.');
    button(element, 'Gửi trả lời').click();
    await until(() => all(element, '.failed').length, 'the conflict');
    expect(textOf(element)).to.contain('vừa có trao đổi mới').and.to.contain('Trả lời của đồng chí khác.');
    expect(typed(element)).to.equal('Loi cua toi.');
    refuse = false;
    button(element, 'Gửi trả lời').click();
    await until(() => !all(element, 'form').length, 'the answer');
    const bodies = await Promise.all(acts(requests).map((request) => request.json() as Promise<object>));
    expect(bodies).to.deep.equal([
      { body: 'Loi cua toi.', readVersion: 2 },
      { body: 'Loi cua toi.', readVersion: 5 },
    ]);
    const keys = acts(requests).map((request) => request.headers.get('idempotency-key'));
    expect(new Set(keys).size).to.equal(2);
  });

  it('keeps the words of an opinion that was forwarded meanwhile, and offers nothing more', async () => {
    const away = { ...received, state: 'forwarded', recipientOrganization: ward, version: 3 };
    const [element] = await show([received], (request) =>
      request.method === 'GET'
        ? json(away)
        : problem(409, 'feedback-forwarded', 'Ý kiến này đã được chuyển lên cấp trên.'),
    );
    await begin(element, 'Trả lời');
    await write(element, 'Loi cua toi.');
    button(element, 'Gửi trả lời').click();
    await until(() => all(element, '.failed').length);
    expect(textOf(element)).to.contain('đã được chuyển lên cấp trên').and.to.contain(ward.name);
    expect(typed(element)).to.equal('Loi cua toi.');
    button(element, 'Thôi').click();
    await until(() => !all(element, 'form').length);
    expect(all(element, '[data-act]')).to.have.length(0);
  });

  it('keeps the draft of each opinion, also over a reload of the page', async () => {
    const [element] = await show([received, { ...received, id: late.id }]);
    await begin(element, 'Trả lời');
    await write(element, 'Viet do.');
    button(element, 'Thôi').click();
    await until(() => !all(element, 'form').length);
    cleanUp();
    const [again] = await show([received, { ...received, id: late.id }]);
    await begin(again, 'Trả lời');
    expect(typed(again)).to.equal('Viet do.');
    expect(textOf(again)).to.contain('Đã mở lại bản nháp');
    button(again, 'Thôi').click();
    await until(() => !all(again, 'form').length);
    all(again, 'summary')[1]!.click();
    await until(() => all(again, 'details')[1]!.hasAttribute('open'));
    all(again, '[data-act=answer]')[1]!.click();
    await until(() => all(again, 'form').length);
    expect(typed(again)).to.equal('');
  });

  it('forgets the draft once it is sent, and uses one key for as long as the words stay', async () => {
    let broken = true;
    const [element, requests] = await show([received], () => {
      if (broken) throw new TypeError('Failed to fetch');
      return json(answered, 201);
    });
    await begin(element, 'Trả lời');
    await write(element, 'Mot lan.');
    button(element, 'Gửi trả lời').click();
    await until(() => all(element, '.failed').length, 'the failure');
    broken = false;
    button(element, 'Gửi trả lời').click();
    await until(() => !all(element, 'form').length, 'the answer');
    expect(new Set(acts(requests).map((request) => request.headers.get('idempotency-key'))).size).to.equal(1);
    button(element, 'Trả lời').click();
    await until(() => all(element, 'form').length);
    expect(typed(element)).to.equal('');
  });

  it('does not send an empty answer', async () => {
    const [element, requests] = await show([received]);
    await begin(element, 'Trả lời');
    button(element, 'Gửi trả lời').click();
    await until(() => textOf(element).includes('Đề nghị nhập'), 'the complaint');
    expect(acts(requests)).to.have.length(0);
  });
});

describe('an opinion that comes while another is being answered', () => {
  it('is in its place, and the answer goes on where it was', async () => {
    const items = [received];
    const [element] = await show(items);
    await begin(element, 'Trả lời');
    await write(element, 'Da xem');
    await until(() => stream.listeners === 1);
    items.unshift(late);
    stream.tell('feedback.submitted', late.id);
    await until(() => all(element, 'summary').length === 2, 'the new one');
    expect(all(element, 'details').map((each) => (each as HTMLDetailsElement).open)).to.deep.equal([false, true]);
    expect(typed(element)).to.equal('Da xem');
    expect(element.shadowRoot!.activeElement?.localName).to.equal('sotay-textarea');
  });
});

describe('forwarding', () => {
  it('shows once more what it means before it is done', async () => {
    const away = {
      ...received,
      state: 'forwarded',
      recipientOrganization: ward,
      version: 3,
      steps: [step, { ...step, id: 'b', kind: 'forwarded', toOrganization: ward, note: 'Vuot tham quyen.' }],
    };
    const [element, requests] = await show([received], () => json(away, 201));
    await begin(element, 'Chuyển cấp trên');
    await write(element, 'Vuot tham quyen.');
    button(element, 'Xem lại trước khi chuyển').click();
    await until(() => element.shadowRoot!.activeElement?.id === 'act', 'the review');
    expect(acts(requests)).to.have.length(0);
    expect(textOf(element)).to.contain('chỉ còn xem được').and.to.contain('Nguyễn Văn Mẫu');
    button(element, 'Sửa lại').click();
    await until(() => all(element, 'sotay-textarea').length);
    expect(typed(element)).to.equal('Vuot tham quyen.');
    button(element, 'Xem lại trước khi chuyển').click();
    await until(() => all(element, '#act').length);
    all(element, 'form .button')[0]!.click();
    await until(() => all(element, '.step').length === 2, 'the step');
    const [post] = acts(requests);
    expect(post!.headers.get('if-match')).to.equal('"2"');
    expect(await post!.json()).to.deep.equal({ note: 'Vuot tham quyen.' });
    expect(textOf(all(element, '.step')[1]!)).to.contain(`Đã chuyển cấp trên: ${ward.name}`);
    expect(all(element, '[data-act]')).to.have.length(0);
  });
});

describe('extending and closing', () => {
  it('asks for a reason and a number of working days', async () => {
    const [element, requests] = await show([received], () => json({ ...received, extended: true, version: 3 }));
    await begin(element, 'Gia hạn');
    button(element, 'Gia hạn').click();
    await until(() => textOf(element).includes('Đề nghị nhập'));
    expect(acts(requests)).to.have.length(0);
    all(element, 'sotay-textarea')[0]!.focus();
    await sendKeys({ type: 'Cho y kien.' });
    button(element, 'Gia hạn').click();
    await until(() => !all(element, 'form').length, 'the extension');
    const [put] = acts(requests);
    expect([put!.method, put!.headers.get('if-match')]).to.deep.equal(['PUT', '"2"']);
    expect(await put!.json()).to.deep.equal({ reason: 'Cho y kien.', workingDays: 10 });
    expect(all(element, '[data-act]').map(textOf)).to.deep.equal(['Trả lời', 'Chuyển cấp trên']);
  });

  it('says that closing is for good before it is done', async () => {
    const [element, requests] = await show([answered], () => json({ ...answered, state: 'closed', version: 4 }));
    await begin(element, 'Đóng ý kiến');
    expect(textOf(element)).to.contain('không ai viết thêm');
    expect(element.shadowRoot!.activeElement?.id).to.equal('act');
    button(element, 'Đóng ý kiến').click();
    await until(() => textOf(all(element, '.chip')[0]!) === 'Đã đóng');
    expect(acts(requests)[0]!.headers.get('if-match')).to.equal('"3"');
  });
});
