import { expect } from 'chai';
import { axeFindings, cleanUp, pause, textOf, until } from '../foundation/testing.ts';
import { citation, plainText, toClipboard } from './citation.ts';
import './document-viewer.define.ts';
import { viewerTerms } from './document-viewer.terms.ts';
import { kindTerms } from './kinds.terms.ts';
import { documentFrame } from './print.ts';
import { selectedIn } from './selection.ts';
import { inside, openViewer, restoreAddress, rootOf, sample } from './testing.ts';

const words = { ...kindTerms, ...viewerTerms };
const here = `${location.origin}${location.pathname}${location.search}`;

let copied: string[] = [];
let refuse = false;
/** Stands in for the engine, which copies only after a real press. */
const execCopy = (copy: () => boolean) =>
  Object.defineProperty(document, 'execCommand', { value: copy, configurable: true });

const original = Object.getOwnPropertyDescriptor(navigator, 'clipboard');

beforeEach(() => {
  copied = [];
  refuse = false;
  const writeText = (text: string) => {
    if (refuse) return Promise.reject(new DOMException('no', 'NotAllowedError'));
    copied.push(text);
    return Promise.resolve();
  };
  Object.defineProperty(navigator, 'clipboard', { value: { writeText }, configurable: true });
});

afterEach(() => {
  cleanUp();
  restoreAddress();
  scrollTo(0, 0);
  getSelection()?.removeAllRanges();
  Reflect.deleteProperty(document, 'execCommand');
  if (original) Object.defineProperty(navigator, 'clipboard', original);
  else Reflect.deleteProperty(navigator, 'clipboard');
  document.querySelectorAll('iframe[title="sotay-print"]').forEach((frame) => frame.remove());
});

describe('citing', () => {
  const cite = (changes: object, unit?: string) => citation({ ...sample, ...changes }, unit, words);

  it('names unit, kind, number and day as documents are cited', () => {
    expect(cite({ number: '339-QĐ/TW', signedOn: '2025-07-10' }, 'dieu-5.khoan-5')).to.equal(
      '(Điều 5, khoản 5, Quy định số 339-QĐ/TW ngày 10/7/2025)',
    );
    expect(cite({}, 'dieu-2.khoan-2.diem-dd')).to.equal(
      '(Điều 2, khoản 2, điểm đ, Quy định số 12-QĐ/ĐU ngày 05/02/2026)',
    );
    expect(cite({ signedOn: '2026-12-03' })).to.equal('(Quy định số 12-QĐ/ĐU ngày 03/12/2026)');
  });

  it('does without what the document does not have', () => {
    expect(cite({ number: null, signedOn: null, type: 'material' }, 'dieu-1')).to.equal(
      '(Điều 1, Văn bản "Về gửi tài liệu họp chi bộ")',
    );
  });

  it('writes one paragraph on a line', () => {
    const piece = document.createElement('div');
    const heading = document.createElement('h2');
    heading.append('Điều 1.  Tên');
    const clause = document.createElement('div');
    for (const text of ['1. Một ', ' ', '2. Hai']) {
      const line = document.createElement('p');
      line.append(text);
      clause.append(line);
    }
    piece.append(heading, clause);
    expect(plainText(piece)).to.equal('Điều 1. Tên\n1. Một\n2. Hai');
    const bare = document.createElement('p');
    bare.append('một  đoạn');
    expect(plainText(bare)).to.equal('một đoạn');
  });
});

describe('copying with citation', () => {
  it('takes the marked unit, with its address', async () => {
    const { viewer } = await openViewer();
    viewer.goTo('dieu-2.khoan-2');
    inside(viewer, '.copy-button').click();
    await until(() => copied.length);
    expect(copied[0]).to.equal(
      '2. Việc gửi tài liệu trước kỳ sinh hoạt:\nđ) Gửi cho cấp ủy cấp trên theo Quy định số 339-QĐ/TW.\n' +
        `(Điều 2, khoản 2, Quy định số 12-QĐ/ĐU ngày 05/02/2026)\n${here}#dieu-2.khoan-2`,
    );
    await until(() => rootOf(viewer).querySelector('.notice'));
    expect(textOf(inside(viewer, '.notice p'))).to.equal('Đã sao chép Điều 2, khoản 2 kèm trích dẫn.');
    expect(await axeFindings(viewer)).to.deep.equal([]);
  });

  it('takes the article the reader is at when nothing is marked', async () => {
    const { viewer } = await openViewer();
    inside(viewer, '.copy-button').click();
    await until(() => copied.length);
    expect(copied[0])
      .to.match(/^Điều 1\. Tên điều 1\n1\. Bí thư chi bộ/)
      .and.to.contain('\n(Điều 1, Quy định số 12-QĐ/ĐU');
  });

  it('takes what the reader has selected, even when the press takes the selection away', async () => {
    const { viewer } = await openViewer();
    const line = inside(viewer, '#dieu-3\\.khoan-1 p').lastChild!;
    getSelection()!.setBaseAndExtent(line, 1, line, 14);
    await pause(20);
    inside(viewer, '.copy-button').dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
    getSelection()!.removeAllRanges();
    inside(viewer, '.copy-button').click();
    await until(() => copied.length);
    expect(copied[0]).to.equal(
      `Bí thư chi bộ\n(Điều 3, khoản 1, Quy định số 12-QĐ/ĐU ngày 05/02/2026)\n${here}#dieu-3.khoan-1`,
    );
    await until(() => rootOf(viewer).querySelector('.notice'));
    expect(textOf(inside(viewer, '.notice p'))).to.equal('Đã sao chép đoạn đã chọn kèm trích dẫn.');
  });

  it('does not take a selection elsewhere on the page', async () => {
    const { viewer } = await openViewer();
    const outside = document.createElement('p');
    outside.append('Tin tức của cổng');
    document.body.append(outside);
    getSelection()!.selectAllChildren(outside);
    expect(selectedIn(inside(viewer, '.text'))).to.equal(undefined);
    outside.remove();
  });

  it('says so when it could not copy', async () => {
    refuse = true;
    execCopy(() => false);
    const { viewer } = await openViewer();
    inside(viewer, '.copy-button').click();
    await until(() => rootOf(viewer).querySelector('.notice'));
    expect(textOf(inside(viewer, '.notice p'))).to.contain('Chưa sao chép được.');
  });

  it('works on pages without https by the old way, untouched by the page', async () => {
    refuse = true;
    let data = '';
    // What the engine does after a press: it fires `copy` and takes what listeners have put there.
    execCopy(() => {
      const event = new ClipboardEvent('copy', { clipboardData: new DataTransfer(), bubbles: true, cancelable: true });
      document.dispatchEvent(event);
      data = event.clipboardData?.getData('text/plain') ?? '';
      return event.defaultPrevented;
    });
    const spoil = (event: ClipboardEvent) => event.clipboardData?.setData('text/plain', 'quảng cáo');
    document.addEventListener('copy', spoil);
    expect(await toClipboard('Điều 1')).to.equal(true);
    document.removeEventListener('copy', spoil);
    expect(data).to.equal('Điều 1');
  });
});

describe('printing', () => {
  it('prints head and text alone, from a frame of its own', async () => {
    const { viewer } = await openViewer();
    const frame = await documentFrame('Về gửi tài liệu họp chi bộ', [
      ...rootOf(viewer).querySelectorAll('.document-head, .text'),
    ]);
    const page = frame.contentDocument!;
    expect(page.title).to.equal('Về gửi tài liệu họp chi bộ');
    expect([...page.body.children].map(({ className }) => className.split(' ')[0])).to.deep.equal([
      'document-head',
      'text',
    ]);
    expect(page.querySelectorAll('button, nav, select, form')).to.have.length(0);
    expect(page.body.textContent)
      .to.contain('Về gửi tài liệu họp chi bộ')
      .and.to.contain('Bí thư chi bộ chịu trách nhiệm');
    const view = frame.contentWindow!;
    expect(view.getComputedStyle(page.body).fontFamily).to.contain('Times New Roman');
    expect(view.getComputedStyle(page.querySelector('.letterhead')!).display).to.equal('grid');
    expect(view.getComputedStyle(page.querySelector('section')!).contentVisibility).not.to.equal('auto');
    expect(getComputedStyle(frame).display).not.to.equal('none');
    view.dispatchEvent(new Event('afterprint'));
    expect(frame.isConnected).to.equal(false);
  });

  it('is what the button does, once', async () => {
    let printed = 0;
    const watch = new MutationObserver((records) => {
      for (const frame of records.flatMap(({ addedNodes }) => [...addedNodes])) {
        if (!(frame instanceof HTMLIFrameElement)) continue;
        const stub = () => Object.assign(frame.contentWindow!, { print: () => printed++ });
        stub();
        frame.addEventListener('load', stub);
      }
    });
    watch.observe(document.body, { childList: true });
    const { viewer } = await openViewer();
    inside(viewer, '.print-button').click();
    await until(() => printed);
    watch.disconnect();
    expect(printed).to.equal(1);
    expect(document.querySelectorAll('iframe[title="sotay-print"]')).to.have.length(1);
    expect(rootOf(viewer).querySelector('.notice')).to.equal(null);
  });
});
