import { sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import { html } from 'lit';
import { cleanUp, mount, pause } from '../foundation/testing.ts';
import { fieldSuite } from './field.suite.ts';
import './select.define.ts';
import type { SotaySelect } from './select.ts';

fieldSuite({
  tag: 'sotay-select',
  role: 'combobox',
  values: ['cell', 'committee'],
  enter: () => sendKeys({ press: 'ArrowDown' }),
  missing: 'Đề nghị chọn nội dung.',
  inside: '<option value="cell">Chi bộ</option><option value="committee">Đảng ủy</option>',
});

const options = [
  { value: 'cell', label: 'Chi bộ' },
  { value: 'committee', label: 'Đảng ủy' },
  { value: 'closed', label: 'Đã khóa', disabled: true },
];
const listed = (select: SotaySelect) =>
  [...(select.control as HTMLSelectElement).options].map(({ value, label, disabled }) => ({ value, label, disabled }));

describe('sotay-select', () => {
  afterEach(cleanUp);

  it('offers the given options after an invitation to choose', async () => {
    const select = await mount<SotaySelect>(html`<sotay-select label="Gửi tới" .options=${options}></sotay-select>`);
    expect(listed(select)).to.deep.equal([
      { value: '', label: 'Chọn một mục', disabled: false },
      { value: 'cell', label: 'Chi bộ', disabled: false },
      { value: 'committee', label: 'Đảng ủy', disabled: false },
      { value: 'closed', label: 'Đã khóa', disabled: true },
    ]);
    expect((select.control as HTMLSelectElement).selectedIndex).to.equal(0);
  });

  it('adds no invitation where an empty option stands already', async () => {
    const all = [{ value: '', label: 'Tất cả' }, ...options];
    const select = await mount<SotaySelect>(html`<sotay-select label="Loại" .options=${all}></sotay-select>`);
    expect(listed(select)[0]).to.deep.equal({ value: '', label: 'Tất cả', disabled: false });
    expect(listed(select)).to.have.length(4);
  });

  it('shows the value it is given, before or after the options come', async () => {
    const select = await mount<SotaySelect>(html`<sotay-select label="Gửi tới" .value=${'committee'}></sotay-select>`);
    select.options = options;
    await select.updateComplete;
    expect((select.control as HTMLSelectElement).value).to.equal('committee');
    select.value = 'cell';
    await select.updateComplete;
    expect((select.control as HTMLSelectElement).value).to.equal('cell');
  });

  it('reads `<option>` children, follows their changes, and takes the selected one', async () => {
    const select = await mount<SotaySelect>(
      html`<sotay-select label="Gửi tới">
        <option value="cell">Chi bộ</option>
        <option value="committee" selected>Đảng ủy</option>
      </sotay-select>`,
    );
    expect(select.value).to.equal('committee');
    expect(listed(select).map(({ label }) => label)).to.deep.equal(['Chọn một mục', 'Chi bộ', 'Đảng ủy']);
    select.append(new Option('Tỉnh ủy', 'province'));
    await pause();
    await select.updateComplete;
    expect(listed(select).at(-1)?.label).to.equal('Tỉnh ủy');
  });

  it('is chosen from by keyboard', async () => {
    const select = await mount<SotaySelect>(html`<sotay-select label="Gửi tới" .options=${options}></sotay-select>`);
    let changes = 0;
    select.addEventListener('change', () => changes++);
    select.focus();
    await sendKeys({ press: 'ArrowDown' });
    await sendKeys({ press: 'ArrowDown' });
    expect(select.value).to.equal('committee');
    expect(changes).to.equal(2);
  });
});
