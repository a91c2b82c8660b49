import { sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import { html } from 'lit';
import { cleanUp, mount } from '../foundation/testing.ts';
import { fieldSuite } from './field.suite.ts';
import './input.define.ts';
import type { SotayInput } from './input.ts';

const enter = async () => {
  (document.activeElement?.shadowRoot?.activeElement as HTMLInputElement).select();
  await sendKeys({ type: 'Van ban' });
};

fieldSuite({
  tag: 'sotay-input',
  role: 'textbox',
  values: ['Thong bao', 'Van ban'],
  enter,
  missing: 'Đề nghị nhập nội dung.',
});

const one = async (attributes: Partial<SotayInput>) => {
  const form = await mount<HTMLFormElement>(
    html`<form><sotay-input name="field" label="Giá trị"></sotay-input></form>`,
  );
  form.addEventListener('submit', (event) => {
    event.preventDefault();
  });
  const input = Object.assign(form.firstElementChild as SotayInput, attributes);
  await input.updateComplete;
  return { form, input, sent: () => new FormData(form).get('field') };
};

describe('sotay-input', () => {
  afterEach(cleanUp);

  const days: [typed: string, sent: string | null][] = [
    ['05/02/2026', '2026-02-05'],
    ['5/2/2026', '2026-02-05'],
    [' 31/12/2026 ', '2026-12-31'],
    ['29/02/2028', '2028-02-29'],
    ['', ''],
    ['29/02/2026', null],
    ['31/04/2026', null],
    ['00/01/2026', null],
    ['01/13/2026', null],
    ['2026-02-05', null],
    ['05/02/26', null],
    ['hôm qua', null],
  ];
  for (const [typed, expected] of days) {
    it(`a day typed as "${typed}" ${expected === null ? 'is told to be wrong' : `is sent as "${expected}"`}`, async () => {
      const { input, sent } = await one({ type: 'date', value: typed });
      expect(input.checkValidity()).to.equal(expected !== null);
      if (expected === null) expect(input.validationMessage).to.contain('05/02/2026');
      else expect(sent()).to.equal(expected);
    });
  }

  const phones: [typed: string, valid: boolean][] = [
    ['0900000012', true],
    ['0900 000 012', true],
    ['0900.000.012', true],
    ['+84900000012', true],
    ['', true],
    ['090000001', false],
    ['900000012', false],
    ['0900 000 0123', false],
    ['không có', false],
  ];
  for (const [typed, valid] of phones) {
    it(`"${typed}" ${valid ? 'is' : 'is not'} a telephone number`, async () => {
      const { input } = await one({ type: 'tel', value: typed });
      expect(input.checkValidity()).to.equal(valid);
      if (!valid) expect(input.validationMessage).to.contain('10 chữ số');
    });
  }

  const citizenIds: [typed: string, sent: string | null][] = [
    ['099152000110', '099152000110'],
    ['099 152 000 110', '099152000110'],
    ['099.152.000.110', '099152000110'],
    ['', ''],
    ['09915200011', null],
    ['0991520001100', null],
    ['09915200011x', null],
  ];
  for (const [typed, expected] of citizenIds) {
    it(`a citizen ID typed as "${typed}" ${expected === null ? 'is told to be wrong' : `is sent as "${expected}"`}`, async () => {
      const { input, sent } = await one({ type: 'citizen-id', value: typed });
      expect(input.checkValidity()).to.equal(expected !== null);
      if (expected === null) expect(input.validationMessage).to.contain('12 chữ số');
      else expect(sent()).to.equal(expected);
    });
  }

  it('counts what the reader counts: "ệ" once, however it is coded', async () => {
    const { input } = await one({ maxLength: 9, value: 'Tiếng Việ'.normalize('NFD') });
    expect(input.checkValidity()).to.equal(true);
    input.value = 'Tiếng Việt';
    expect(input.checkValidity()).to.equal(false);
    expect(input.validationMessage).to.equal('Đề nghị rút gọn còn 9 ký tự. Hiện có 10 ký tự.');
  });

  it('shows the keyboard that fits, and never a date picker of the browser with its own order of day and month', async () => {
    for (const [type, native, mode] of [
      ['text', 'text', 'text'],
      ['search', 'search', 'text'],
      ['tel', 'tel', 'tel'],
      ['date', 'text', 'numeric'],
      ['citizen-id', 'text', 'numeric'],
    ] as const) {
      const { input } = await one({ type });
      expect([input.control?.getAttribute('type'), input.control?.inputMode], type).to.deep.equal([native, mode]);
    }
  });

  it('Enter sends the form once, if all is well', async () => {
    const { form, input } = await one({ required: true });
    let submits = 0;
    form.addEventListener('submit', () => submits++);
    input.focus();
    await sendKeys({ press: 'Enter' });
    expect(submits).to.equal(0);
    await sendKeys({ type: 'a' });
    await sendKeys({ press: 'Enter' });
    expect(submits).to.equal(1);
  });

  it('Enter that ends a composition of the Vietnamese keyboard sends nothing', async () => {
    const { form, input } = await one({ value: 'tiê' });
    let submits = 0;
    form.addEventListener('submit', () => submits++);
    const press = (init: object) =>
      input.control?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, ...init }));
    press({ isComposing: true });
    press({ keyCode: 229 });
    expect(submits).to.equal(0);
    press({});
    expect(submits).to.equal(1);
  });

  it('tells a fault when the reader leaves the field, not while typing', async () => {
    const { form, input } = await one({ type: 'date' });
    form.insertAdjacentHTML('beforeend', '<button>Gửi</button>');
    const shown = () => input.shadowRoot?.querySelector('.problem')?.textContent.trim() ?? '';
    input.focus();
    await sendKeys({ type: '5/' });
    expect(shown()).to.equal('');
    form.querySelector('button')?.focus();
    await input.updateComplete;
    expect(shown()).to.contain('05/02/2026');
    input.focus();
    await sendKeys({ press: 'End' });
    await sendKeys({ type: '2/2026' });
    await input.updateComplete;
    expect(shown()).to.equal('');
  });

  it('lets the reader correct without losing the place of the cursor', async () => {
    const { input } = await one({ value: 'Thong bao' });
    input.focus();
    const control = input.control as HTMLInputElement;
    control.setSelectionRange(5, 5);
    await sendKeys({ type: 'x' });
    await input.updateComplete;
    expect(input.value).to.equal('Thongx bao');
    expect(control.selectionStart).to.equal(6);
  });
});
