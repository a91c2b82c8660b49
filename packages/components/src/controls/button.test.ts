import { sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import { html } from 'lit';
import { axeFindings, cleanUp, mount, pause } from '../foundation/testing.ts';
import './button.define.ts';
import './input.define.ts';
import type { SotayButton } from './button.ts';
import { told } from './field.suite.ts';
import type { SotayInput } from './input.ts';

const inForm = async (button: Partial<SotayButton>) => {
  const form = await mount<HTMLFormElement>(
    html`<form>
      <sotay-input name="field" label="Tiêu đề" value="Góp ý"></sotay-input><sotay-button>Gửi ý kiến</sotay-button>
    </form>`,
  );
  const counts = { submit: 0, reset: 0, click: 0 };
  for (const type of ['submit', 'reset', 'click'] as const) {
    form.addEventListener(type, (event) => {
      if (type === 'submit') event.preventDefault();
      counts[type]++;
    });
  }
  const element = Object.assign(form.querySelector('sotay-button') as SotayButton, button);
  await element.updateComplete;
  const press = async (key: string) => {
    element.focus();
    await sendKeys({ press: key });
    await pause(5);
  };
  return { form, element, counts, press, native: element.root?.querySelector('button') as HTMLButtonElement };
};

describe('sotay-button', () => {
  afterEach(cleanUp);

  for (const key of ['Enter', ' ']) {
    it(`${key === ' ' ? 'Space' : key} sends the form, once`, async () => {
      const { counts, press } = await inForm({ type: 'submit' });
      await press(key);
      expect(counts).to.deep.equal({ submit: 1, reset: 0, click: 1 });
    });
  }

  it('a click on it, or by script, does the same', async () => {
    const { counts, element, native } = await inForm({ type: 'submit' });
    native.click();
    await pause(5);
    element.click();
    await pause(5);
    expect(counts).to.deep.equal({ submit: 2, reset: 0, click: 2 });
  });

  it('sends no form with a fault in it', async () => {
    const { form, counts, press } = await inForm({ type: 'submit' });
    const input = form.querySelector('sotay-input') as SotayInput;
    input.required = true;
    input.value = '';
    await press('Enter');
    expect(counts.submit).to.equal(0);
    expect(document.activeElement).to.equal(input);
  });

  it('resets the form', async () => {
    const { form, counts, press } = await inForm({ type: 'reset' });
    (form.querySelector('sotay-input') as SotayInput).value = 'Khác';
    await press('Enter');
    expect(counts.reset).to.equal(1);
    expect(new FormData(form).get('field')).to.equal('Góp ý');
  });

  it('is a plain button by itself', async () => {
    const { counts, press } = await inForm({});
    await press('Enter');
    expect(counts).to.deep.equal({ submit: 0, reset: 0, click: 1 });
  });

  it('does not send what the page prevented', async () => {
    const { element, counts, press } = await inForm({ type: 'submit' });
    element.addEventListener('click', (event) => {
      event.preventDefault();
    });
    await press('Enter');
    expect(counts.submit).to.equal(0);
  });

  it('busy: can be reached and read, but does nothing', async () => {
    const { counts, press, native, element } = await inForm({ type: 'submit', busy: true });
    await press('Enter');
    element.click();
    expect(counts).to.deep.equal({ submit: 0, reset: 0, click: 0 });
    expect(element.shadowRoot?.activeElement).to.equal(native);
    expect(native.getAttribute('aria-disabled')).to.equal('true');
  });

  it('disabled, itself or by its fieldset: does nothing', async () => {
    const { form, counts, native, element } = await inForm({ type: 'submit', disabled: true });
    native.click();
    element.click();
    expect(native.disabled).to.equal(true);
    element.disabled = false;
    const set = document.createElement('fieldset');
    set.disabled = true;
    form.append(set);
    set.append(element);
    await element.updateComplete;
    expect(native.disabled).to.equal(true);
    element.click();
    expect(counts).to.deep.equal({ submit: 0, reset: 0, click: 0 });
  });

  it('has its words as its name', async function () {
    await inForm({});
    const node = await told(({ role }) => role === 'button');
    if (node === undefined) this.skip();
    expect(node?.name).to.equal('Gửi ý kiến');
  });

  for (const variant of ['primary', 'quiet', 'plain'] as const) {
    it(`${variant}: at least 48 px each way, focus seen, no finding of axe`, async () => {
      const { element, native, press } = await inForm({ variant });
      expect(native.offsetHeight).to.be.at.least(48);
      expect(native.offsetWidth).to.be.at.least(48);
      await press('Shift');
      const { outlineStyle, outlineWidth, outlineOffset } = getComputedStyle(native);
      expect(`${outlineWidth} ${outlineStyle} ${outlineOffset}`).to.equal('3px solid 2px');
      expect(await axeFindings(element)).to.deep.equal([]);
    });
  }

  it('grows with its words instead of cutting them off', async () => {
    const element = await mount<SotayButton>(
      html`<sotay-button>Xem lại toàn bộ nội dung trước khi gửi tới chi bộ</sotay-button>`,
    );
    (element.parentElement as HTMLElement).style.width = '160px';
    const native = element.root?.querySelector('button') as HTMLElement;
    expect(native.scrollWidth).to.be.at.most(native.clientWidth);
    expect(native.offsetHeight).to.be.greaterThan(100);
  });
});
