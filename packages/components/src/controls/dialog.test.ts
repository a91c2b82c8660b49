import { sendKeys, setViewport } from '@web/test-runner-commands';
import { expect } from 'chai';
import { html } from 'lit';
import { axeFindings, cleanUp, mount, pause, until } from '../foundation/testing.ts';
import './button.define.ts';
import './dialog.define.ts';
import type { CloseRequestEvent, SotayDialog } from './dialog.ts';
import { told } from './field.suite.ts';

const page = async () => {
  const place = await mount(
    html`<div>
      <button id="opener">Xem lại</button>
      <sotay-dialog heading="Gửi ý kiến này">
        <p>Sau khi gửi, đồng chí nhận được mã tiếp nhận.</p>
        <button slot="actions" id="send">Gửi ý kiến</button>
      </sotay-dialog>
    </div>`,
  );
  const dialog = place.querySelector('sotay-dialog') as SotayDialog;
  const requests: CloseRequestEvent[] = [];
  let closed = 0;
  dialog.addEventListener('sotay-close-request', (event) => requests.push(event));
  dialog.addEventListener('close', () => closed++);
  const open = async () => {
    (place.querySelector('#opener') as HTMLElement).focus();
    dialog.show();
    await dialog.updateComplete;
    await pause(20);
  };
  return { place, dialog, requests, open, native: () => dialog.dialog as HTMLDialogElement, closed: () => closed };
};

describe('sotay-dialog', () => {
  afterEach(async () => {
    cleanUp();
    await setViewport({ width: 800, height: 600 });
  });

  it('is closed at first, and takes no room', async () => {
    const { dialog, native } = await page();
    expect(native().open).to.equal(false);
    expect(dialog.getBoundingClientRect().height).to.equal(0);
  });

  it('opens above everything, starts at its heading, and keeps the page behind out of reach', async () => {
    const { place, dialog, open, native } = await page();
    await open();
    expect(native().matches(':modal')).to.equal(true);
    expect(dialog.shadowRoot?.activeElement?.id).to.equal('heading');
    const opener = place.querySelector('#opener') as HTMLElement;
    opener.focus();
    expect(document.activeElement).not.to.equal(opener);
  });

  it('Escape asks, closes, and gives the focus back', async () => {
    const { place, dialog, requests, open, native, closed } = await page();
    await open();
    await sendKeys({ press: 'Escape' });
    await until(() => !native().open);
    expect(requests.map(({ detail }) => detail.reason)).to.deep.equal(['escape']);
    expect(dialog.open).to.equal(false);
    await until(() => closed() === 1);
    expect(document.activeElement).to.equal(place.querySelector('#opener'));
  });

  it('stays open when the request is cancelled, however often Escape is pressed', async () => {
    const { dialog, requests, open, native, closed } = await page();
    dialog.addEventListener('sotay-close-request', (event) => {
      event.preventDefault();
    });
    await open();
    for (let count = 0; count < 4; count++) {
      await sendKeys({ press: 'Escape' });
      await pause(20);
    }
    expect(native().open).to.equal(true);
    expect(dialog.open).to.equal(true);
    expect(requests).to.have.length(4);
    expect(closed()).to.equal(0);
  });

  it('the close button asks too', async () => {
    const { dialog, requests, open, native } = await page();
    await open();
    const button = dialog.root?.querySelector('header button') as HTMLElement;
    expect(button.textContent).to.equal('Đóng');
    expect(button.offsetHeight).to.be.at.least(48);
    button.click();
    await until(() => !native().open);
    expect(requests.map(({ detail }) => detail.reason)).to.deep.equal(['button']);
  });

  it('the back gesture of a telephone asks too', async () => {
    const { dialog, requests, open, native } = await page();
    dialog.addEventListener('sotay-close-request', (event) => {
      event.preventDefault();
    });
    await open();
    const cancel = new Event('cancel', { cancelable: true });
    native().dispatchEvent(cancel);
    expect(cancel.defaultPrevented).to.equal(true);
    expect(requests).to.have.length(1);
    expect(native().open).to.equal(true);
  });

  it('does not take an Escape that ends a composition', async () => {
    const { requests, open, native } = await page();
    await open();
    native().dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', isComposing: true, bubbles: true }));
    expect(requests).to.have.length(0);
  });

  it('closes without asking when the page says so', async () => {
    const { dialog, requests, open, native } = await page();
    await open();
    dialog.hide();
    await until(() => !native().open);
    expect(requests).to.have.length(0);
  });

  it('ignores the close of a dialog inside it', async () => {
    const { dialog, open, native } = await page();
    await open();
    native()
      .querySelector('.body')
      ?.dispatchEvent(new Event('close', { bubbles: true }));
    expect(dialog.open).to.equal(true);
  });

  it('can be opened again, also after it left the page', async () => {
    const { place, dialog, open, native } = await page();
    await open();
    dialog.remove();
    place.append(dialog);
    await dialog.updateComplete;
    expect(native().open).to.equal(false);
    await open();
    expect(native().open).to.equal(true);
  });

  it('has no row of buttons where there are none', async () => {
    const dialog = await mount<SotayDialog>(html`<sotay-dialog open heading="Thông báo"><p>Đã gửi.</p></sotay-dialog>`);
    await pause();
    await dialog.updateComplete;
    expect(dialog.root?.querySelector('footer')?.offsetHeight).to.equal(0);
  });

  it('is a dialog with a name to screen readers, without a finding of axe', async function () {
    const { dialog, open } = await page();
    await open();
    expect(await axeFindings(dialog)).to.deep.equal([]);
    const node = await told(({ role }) => role === 'dialog');
    if (node === undefined) this.skip();
    expect(node?.name).to.equal('Gửi ý kiến này');
  });

  it('fits a telephone, and scrolls inside when it is long', async () => {
    const { dialog, open, native } = await page();
    await setViewport({ width: 450, height: 400 });
    const text = document.createElement('p');
    text.textContent = 'Nội dung ý kiến của đồng chí. '.repeat(80);
    dialog.append(text);
    await open();
    const box = native().getBoundingClientRect();
    expect(box.left).to.be.at.least(8);
    expect(box.right).to.be.at.most(innerWidth - 8);
    expect(box.bottom).to.be.at.most(innerHeight);
    expect(native().scrollHeight).to.be.greaterThan(native().clientHeight);
    expect(native().scrollWidth).to.be.at.most(native().clientWidth);
  });
});
