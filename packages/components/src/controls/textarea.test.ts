import { sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import { html } from 'lit';
import { cleanUp, mount } from '../foundation/testing.ts';
import { fieldSuite, told } from './field.suite.ts';
import './textarea.define.ts';
import type { SotayTextarea } from './textarea.ts';

const enter = async () => {
  (document.activeElement?.shadowRoot?.activeElement as HTMLInputElement).select();
  await sendKeys({ type: 'De nghi' });
};

fieldSuite({
  tag: 'sotay-textarea',
  role: 'textbox',
  values: ['Gop y', 'De nghi'],
  enter,
  missing: 'Đề nghị nhập nội dung.',
});

const one = (value: string, min?: number, max?: number) =>
  mount<SotayTextarea>(
    html`<sotay-textarea label="Nội dung" .value=${value} .minLength=${min} .maxLength=${max}></sotay-textarea>`,
  );

describe('sotay-textarea', () => {
  afterEach(cleanUp);

  const counts: [text: string, count: number][] = [
    ['', 0],
    ['Tiếng Việt', 10],
    ['Tiếng Việt'.normalize('NFD'), 10],
    ['ẪỖỆỰặ'.normalize('NFD'), 5],
    ['hai\ndòng', 8],
    ['𠂇 chữ Nôm', 9],
  ];
  for (const [text, count] of counts) {
    it(`counts ${JSON.stringify(text)} as ${count}`, async () => {
      const area = await one(text, undefined, 200);
      expect(area.length).to.equal(count);
      expect(area.shadowRoot?.querySelector('.counter')?.textContent.trim()).to.equal(
        `Đã viết ${count} trên 200 ký tự`,
      );
    });
  }

  it('shows no counter without a limit', async () => {
    const area = await one('Góp ý');
    expect(area.shadowRoot?.querySelector('.counter')).to.equal(null);
    expect(area.control?.getAttribute('aria-describedby')).not.to.contain('counter');
  });

  it('cuts nothing off: what is too long stays, and is told', async () => {
    const area = await one('', undefined, 5);
    area.focus();
    await sendKeys({ type: 'abcdefgh' });
    expect(area.value).to.equal('abcdefgh');
    expect(area.validity.tooLong).to.equal(true);
    expect(area.validationMessage).to.equal('Đề nghị rút gọn còn 5 ký tự. Hiện có 8 ký tự.');
  });

  it('tells what is too short, but not of an empty field that may be empty', async () => {
    const area = await one('ngắn', 10);
    expect(area.validity.tooShort).to.equal(true);
    expect(area.validationMessage).to.equal('Đề nghị viết ít nhất 10 ký tự. Hiện có 4 ký tự.');
    area.value = '';
    expect(area.validity.valid).to.equal(true);
  });

  it('takes a new line for a new line', async () => {
    const form = await mount<HTMLFormElement>(
      html`<form><sotay-textarea label="Nội dung" name="text"></sotay-textarea></form>`,
    );
    let submits = 0;
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      submits++;
    });
    (form.firstElementChild as SotayTextarea).focus();
    await sendKeys({ type: 'a' });
    await sendKeys({ press: 'Enter' });
    await sendKeys({ type: 'b' });
    expect((form.firstElementChild as SotayTextarea).value).to.equal('a\nb');
    expect(submits).to.equal(0);
  });

  it('has its counter in the description', async function () {
    await one('Góp ý', undefined, 200);
    const node = await told(({ role }) => role === 'textbox');
    if (node === undefined) this.skip();
    expect(node?.description).to.contain('Đã viết 5 trên 200 ký tự');
  });
});
