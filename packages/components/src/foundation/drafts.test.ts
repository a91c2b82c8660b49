import { expect } from 'chai';
import { takeTurns } from './testing.ts';
import { clearDraft, forgetDrafts, keepNothingOf, readDraft, writeDraft } from './drafts.ts';

const words = { subject: 'Gửi tài liệu sớm hơn', body: 'Đề nghị gửi trước ba ngày.' };

/** As after a reload: the page's memory is gone, the tab's storage is not. */
const reloaded = (): Promise<typeof import('./drafts.ts')> =>
  import(`./drafts.ts?reload=${crypto.getRandomValues(new Uint32Array(1))[0]}`) as Promise<
    typeof import('./drafts.ts')
  >;

const stored = (): string =>
  [sessionStorage, localStorage].flatMap((storage) => Object.values(storage) as string[]).join('\n');

takeTurns('drafts');
beforeEach(() => forgetDrafts());
afterEach(() => forgetDrafts());

describe('a draft', () => {
  it('outlives a reload of the tab', async () => {
    await writeDraft('feedback', 'member-1', words);
    const page = await reloaded();
    expect(await page.readDraft('feedback', 'member-1')).to.deep.equal(words);
  });

  it('cannot be read in the storage', async () => {
    await writeDraft('feedback', 'member-1', words);
    expect(stored()).to.have.length.above(20);
    expect(stored()).not.to.contain('Gửi').and.not.to.contain('subject').and.not.to.contain('member-1');
  });

  it('is never shown to another member, before or after a reload', async () => {
    await writeDraft('feedback', 'member-1', words);
    expect(await readDraft('feedback', 'member-2')).to.equal(undefined);
    const page = await reloaded();
    expect(await page.readDraft('feedback', 'member-2')).to.equal(undefined);
  });

  it('is gone for good when it is cleared', async () => {
    await writeDraft('feedback', 'member-1', words);
    clearDraft('feedback');
    expect(stored()).to.equal('');
    expect(await readDraft('feedback', 'member-1')).to.equal(undefined);
  });

  it('does not come back when it is cleared while being written', async () => {
    const writing = writeDraft('feedback', 'member-1', words);
    clearDraft('feedback');
    await writing;
    expect(stored()).to.equal('');
  });

  it('cannot be opened after sign-out, even from a copy of the storage', async () => {
    await writeDraft('feedback', 'member-1', words);
    const copy = sessionStorage.getItem('sotay-draft-feedback')!;
    await forgetDrafts();
    sessionStorage.setItem('sotay-draft-feedback', copy);
    const page = await reloaded();
    expect(await page.readDraft('feedback', 'member-1')).to.equal(undefined);
    sessionStorage.clear();
  });

  it('lives in memory where the browser refuses storage', async () => {
    Object.defineProperty(indexedDB, 'open', {
      configurable: true,
      value: () => {
        throw new DOMException('refused', 'SecurityError');
      },
    });
    try {
      await writeDraft('feedback', 'member-1', words);
      expect(await readDraft('feedback', 'member-1')).to.deep.equal(words);
      expect(stored()).to.equal('');
    } finally {
      Reflect.deleteProperty(indexedDB, 'open');
    }
  });

  it('keeps the last of several quick changes', async () => {
    await Promise.all(['a', 'ab', 'abc'].map((body) => writeDraft('feedback', 'member-1', { ...words, body })));
    const page = await reloaded();
    expect(((await page.readDraft('feedback', 'member-1')) as typeof words).body).to.equal('abc');
  });

  it('of who is helped on another’s device is not kept, and clears nothing of that other', async () => {
    keepNothingOf('guest');
    await writeDraft('feedback', 'member-1', words);
    const before = stored();
    await writeDraft('feedback', 'guest', { subject: 'Của khách' });
    expect(await readDraft('feedback', 'guest')).to.equal(undefined);
    clearDraft('feedback', 'guest');
    expect(stored()).to.equal(before);
    expect(await readDraft('feedback', 'member-1')).to.deep.equal(words);
    clearDraft('feedback', 'member-1');
    expect(stored()).to.equal('');
  });
});
