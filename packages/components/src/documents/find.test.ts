import { sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import { axeFindings, cleanUp, pause, textOf, until } from '../foundation/testing.ts';
import './document-viewer.define.ts';
import type { SotayDocumentViewer } from './document-viewer.ts';
import { TextIndex } from './text-index.ts';
import { inside, openViewer, restoreAddress, rootOf } from './testing.ts';

const marked = (name: string): string[] =>
  [...(CSS.highlights.get(name) ?? [])].map((range) => (range as unknown as Range).toString());
const status = (viewer: SotayDocumentViewer) => textOf(inside(viewer, '#find-status'));
const inputOf = (viewer: SotayDocumentViewer) => inside<HTMLInputElement>(viewer, '#find-input');

const openFind = async (): Promise<SotayDocumentViewer> => {
  const { viewer } = await openViewer();
  inside(viewer, '.find-button').click();
  await until(() => viewer.shadowRoot!.activeElement?.id === 'find-input', 'focus in the field');
  return viewer;
};

const look = async (viewer: SotayDocumentViewer, words: string): Promise<void> => {
  const input = inputOf(viewer);
  input.value = words;
  input.dispatchEvent(new InputEvent('input', { bubbles: true }));
  await sendKeys({ press: 'Enter' });
  await viewer.updateComplete;
};

afterEach(() => {
  cleanUp();
  restoreAddress();
});

describe('finding in the text', () => {
  it('marks what is meant without diacritics, as printed', async () => {
    const viewer = await openFind();
    await look(viewer, 'bi thu chi bo');
    expect(marked('sotay-find')).to.deep.equal(Array.from({ length: 6 }, () => 'Bí thư chi bộ'));
    expect(marked('sotay-find-current')).to.deep.equal(['Bí thư chi bộ']);
    expect(status(viewer)).to.equal('1 / 6 · Điều 1, khoản 1');
    expect(inside(viewer, '.text').querySelector('mark')).to.equal(null);
    expect(await axeFindings(viewer)).to.deep.equal([]);
  });

  it('steps by keys and buttons, and begins again at the end', async () => {
    const viewer = await openFind();
    await look(viewer, '339 qd/tw');
    expect(status(viewer)).to.equal('1 / 6 · Điều 1, khoản 2, điểm đ');
    await sendKeys({ press: 'Enter' });
    await viewer.updateComplete;
    expect(status(viewer)).to.contain('2 / 6 · Điều 2');
    await sendKeys({ down: 'Shift' });
    await sendKeys({ press: 'Enter' });
    await sendKeys({ press: 'Enter' });
    await sendKeys({ up: 'Shift' });
    await viewer.updateComplete;
    expect(status(viewer)).to.contain('6 / 6 · Điều 6');
    const [previous, next] = rootOf(viewer).querySelectorAll<HTMLButtonElement>('.find-steps button');
    next!.click();
    await viewer.updateComplete;
    expect(status(viewer)).to.contain('1 / 6');
    previous!.click();
    await viewer.updateComplete;
    expect(status(viewer)).to.contain('6 / 6');
    // Sections above are laid out only now (content-visibility), which takes Firefox another frame.
    await until(() => {
      const { top, bottom } = inside(viewer, '#dieu-6 [data-kind="diem"]').getBoundingClientRect();
      return top > 0 && bottom < innerHeight;
    }, 'the hit in view');
  });

  it('finds while typing, after a pause', async () => {
    const viewer = await openFind();
    await sendKeys({ type: 'lưu văn phòng' });
    expect(status(viewer)).to.equal('');
    await until(() => status(viewer).startsWith('1 / 1'));
    expect(marked('sotay-find')).to.deep.equal(['Lưu Văn phòng']);
  });

  it('keeps to the diacritics when asked', async () => {
    const viewer = await openFind();
    await look(viewer, 'bi thu');
    expect(status(viewer)).to.contain('/ 6');
    inside<HTMLInputElement>(viewer, '.check input').click();
    await viewer.updateComplete;
    expect(status(viewer)).to.equal('Không tìm thấy trong văn bản này.');
    await look(viewer, 'bí thư');
    inputOf(viewer).focus();
    await sendKeys({ press: 'Enter' });
    await viewer.updateComplete;
    expect(status(viewer)).to.contain('/ 6');
  });

  it('leaves Enter alone while an input method composes', async () => {
    const viewer = await openFind();
    const input = inputOf(viewer);
    input.value = 'chi bộ';
    input.dispatchEvent(new InputEvent('input', { bubbles: true, isComposing: true }));
    input.dispatchEvent(
      new KeyboardEvent('keydown', { key: 'Enter', isComposing: true, bubbles: true, cancelable: true }),
    );
    await pause(300);
    expect(status(viewer)).to.equal('');
  });

  it('says when there is nothing, and takes old marks away', async () => {
    const viewer = await openFind();
    await look(viewer, 'chi bộ');
    expect(marked('sotay-find')).not.to.have.length(0);
    await look(viewer, 'xyz');
    expect(status(viewer)).to.equal('Không tìm thấy trong văn bản này.');
    expect(marked('sotay-find')).to.deep.equal([]);
    expect(marked('sotay-find-current')).to.deep.equal([]);
  });

  it('closes by Escape, gives focus back, and leaves no mark', async () => {
    const viewer = await openFind();
    await look(viewer, 'chi bộ');
    let escaped = false;
    const onKey = () => (escaped = true);
    document.addEventListener('keydown', onKey);
    await sendKeys({ press: 'Escape' });
    document.removeEventListener('keydown', onKey);
    await viewer.updateComplete;
    expect(escaped, 'a dialog around the viewer would close').to.equal(false);
    expect(rootOf(viewer).querySelector('.find')).to.equal(null);
    expect(viewer.shadowRoot!.activeElement).to.equal(inside(viewer, '.find-button'));
    expect(inside(viewer, '.find-button').getAttribute('aria-expanded')).to.equal('false');
    expect(marked('sotay-find')).to.deep.equal([]);
  });

  it('takes its marks along when it leaves the page, and only its own', async () => {
    const viewer = await openFind();
    await look(viewer, 'cấp ủy');
    const foreign = document.createRange();
    CSS.highlights.get('sotay-find')!.add(foreign);
    viewer.remove();
    expect([...CSS.highlights.get('sotay-find')!]).to.deep.equal([foreign]);
    CSS.highlights.get('sotay-find')!.clear();
  });

  it('marks the paragraph where the engine cannot mark words', async () => {
    const original = Object.getOwnPropertyDescriptor(CSS, 'highlights')!;
    Object.defineProperty(CSS, 'highlights', { value: undefined, configurable: true });
    try {
      const viewer = await openFind();
      await look(viewer, 'bi thu chi bo');
      expect(status(viewer)).to.equal('1 / 6 · Điều 1, khoản 1');
      expect(inside(viewer, '.found').textContent).to.contain('Bí thư chi bộ');
      await sendKeys({ press: 'Enter' });
      await viewer.updateComplete;
      expect(rootOf(viewer).querySelectorAll('.found')).to.have.length(1);
      expect(inside(viewer, '.found').closest('section')!.id).to.equal('dieu-2');
      inside(viewer, '.find-button').click();
      expect(rootOf(viewer).querySelector('.found')).to.equal(null);
    } finally {
      Object.defineProperty(CSS, 'highlights', original);
    }
  });
});

describe('the index of a text', () => {
  const indexOf = (...children: [tag: string, ...texts: string[]][]) => {
    const root = document.createElement('div');
    for (const [tag, ...texts] of children) {
      const block = document.createElement(tag);
      for (const text of texts) {
        const span = document.createElement('span');
        span.append(text);
        block.append(span);
      }
      root.append(block);
    }
    return new TextIndex(root);
  };
  const found = (index: TextIndex, query: string) => index.find(query).map(({ range }) => range.toString());

  it('finds words that lie in several nodes of a paragraph', () => {
    expect(found(indexOf(['p', '2.', ' Bí ', 'thư']), '2. bi thu')).to.deep.equal(['2. Bí thư']);
  });

  it('does not reach from one paragraph into the next', () => {
    expect(found(indexOf(['p', 'chi'], ['p', 'bộ']), 'chi bo')).to.deep.equal([]);
    expect(found(indexOf(['p', 'chi '], ['p', ' bộ']), 'chi bo')).to.deep.equal([]);
    expect(found(indexOf(['h2', 'chi'], ['p', 'bộ']), 'bo')).to.deep.equal(['bộ']);
  });

  it('searches half a million characters without a pause that anyone sees, once folded', () => {
    const index = indexOf(
      ...Array.from({ length: 3400 }, (): [string, string] => [
        'p',
        'Học tập nghị quyết của chi bộ và đảng viên. '.repeat(3),
      ]),
    );
    index.find('warm up');
    const started = performance.now();
    expect(index.find('khong co cum tu nay')).to.have.length(0);
    expect(performance.now() - started).to.be.lessThan(100);
  });
});
