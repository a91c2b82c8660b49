import { expect } from 'chai';
import { addressOf, answerHash, enterDocument, enterHash, followHash } from './hash.ts';
import type { HashTarget } from './hash.ts';
import { restoreAddress } from './testing.ts';

/** A stand-in for a viewer, with a text that has the units given. */
class FakeTarget extends HTMLElement implements HashTarget {
  units: string[] = [];
  ready = true;
  went: string[] = [];

  answers(id: string) {
    if (!this.ready) return undefined;
    if (this.units.includes(id)) return 'exact' as const;
    return this.units.some((unit) => id.startsWith(`${unit}.`)) ? ('near' as const) : ('no' as const);
  }

  goTo(id: string) {
    this.went.push(id);
  }
}
customElements.define('fake-hash-target', FakeTarget);

const leaves: (() => void)[] = [];
const target = (...units: string[]): FakeTarget => {
  const made = new FakeTarget();
  made.units = units;
  document.body.append(made);
  leaves.push(followHash(made), () => {
    made.remove();
  });
  return made;
};
const setHash = (hash: string) => {
  history.replaceState(null, '', hash);
};
const changed = async (hash: string) => {
  const done = new Promise((resolve) => {
    addEventListener('hashchange', resolve, { once: true });
  });
  location.hash = hash;
  await done;
};

afterEach(() => {
  for (const leave of leaves.splice(0)) leave();
  restoreAddress();
});

describe('who answers a fragment', () => {
  it('the one that has the unit, before one that has only its parent', async () => {
    const [near, exact] = [target('dieu-1'), target('dieu-1', 'dieu-1.khoan-2')];
    await changed('#dieu-1.khoan-2');
    expect([near.went, exact.went]).to.deep.equal([[], ['dieu-1.khoan-2']]);
  });

  it('the one with the parent, before one that has nothing', async () => {
    const [nothing, near] = [target('dieu-7'), target('dieu-1')];
    await changed('#dieu-1.khoan-2');
    expect([nothing.went, near.went]).to.deep.equal([[], ['dieu-1.khoan-2']]);
  });

  it('the first of the page, in the order of the document and not of arrival', async () => {
    const late = target('dieu-1');
    const first = target('dieu-1');
    late.before(first);
    await changed('#dieu-1');
    expect([first.went, late.went]).to.deep.equal([['dieu-1'], []]);
  });

  it('exactly one, even when nobody has it: somebody must say so', async () => {
    const [one, two] = [target(), target()];
    await changed('#dieu-1');
    expect(one.went.length + two.went.length).to.equal(1);
  });

  it('none that has no text yet', async () => {
    const waiting = target('dieu-1');
    waiting.ready = false;
    await changed('#dieu-1');
    expect(waiting.went).to.deep.equal([]);
  });

  it('none after it has left the page', async () => {
    const gone = target('dieu-1');
    for (const leave of leaves.splice(0)) leave();
    await changed('#dieu-1');
    expect(gone.went).to.deep.equal([]);
  });

  it('the one last used, when several can', async () => {
    const [first, second] = [target('dieu-1', 'dieu-2'), target('dieu-1', 'dieu-2')];
    enterHash(second, 'dieu-2');
    await changed('#dieu-1');
    expect([first.went, second.went]).to.deep.equal([[], ['dieu-1']]);
  });
});

describe('a text that arrives', () => {
  it('answers the fragment the page was opened with', () => {
    setHash('#dieu-1');
    const newcomer = target('dieu-1');
    answerHash(newcomer);
    expect(newcomer.went).to.deep.equal(['dieu-1']);
  });

  it('does not answer once another one has', () => {
    setHash('#dieu-1');
    const late = target('dieu-1');
    answerHash(late);
    const first = target('dieu-1');
    late.before(first);
    answerHash(first);
    expect([late.went, first.went]).to.deep.equal([['dieu-1'], []]);
  });

  it('takes over from one that answered less well', () => {
    setHash('#dieu-1.khoan-2');
    const near = target('dieu-1');
    answerHash(near);
    const exact = target('dieu-1.khoan-2');
    answerHash(exact);
    expect([near.went, exact.went]).to.deep.equal([['dieu-1.khoan-2'], ['dieu-1.khoan-2']]);
  });

  it('answers again after the one before has gone', () => {
    setHash('#dieu-1');
    const before = target('dieu-1');
    answerHash(before);
    for (const leave of leaves.splice(0)) leave();
    const next = target('dieu-1');
    answerHash(next);
    expect(next.went).to.deep.equal(['dieu-1']);
  });

  it('leaves the fragments of others alone', () => {
    setHash('#/san-pham');
    const newcomer = target('dieu-1');
    answerHash(newcomer);
    expect(newcomer.went).to.deep.equal([]);
  });
});

describe('the address', () => {
  it('of a unit is whole, so that a base element leads nowhere else', () => {
    const base = document.createElement('base');
    base.href = 'https://ngoai.example/';
    document.head.append(base);
    try {
      expect(addressOf('dieu-1')).to.equal(`${location.origin}${location.pathname}${location.search}#dieu-1`);
      enterHash(target('dieu-1'), 'dieu-1');
      expect(location.hash).to.equal('#dieu-1');
    } finally {
      base.remove();
    }
  });

  it('keeps the state that the host page has put into its history', () => {
    history.replaceState({ route: 7 }, '');
    enterHash(target('dieu-1'), 'dieu-1');
    expect(history.state).to.deep.equal({ route: 7 });
    enterDocument('van-ban', 'abc');
    expect(history.state).to.deep.equal({ route: 7 });
  });

  it('gets no second entry for the unit it already names', () => {
    const here = target('dieu-1');
    enterHash(here, 'dieu-1');
    const { length } = history;
    enterHash(here, 'dieu-1');
    expect(history.length).to.equal(length);
  });

  it('names the document and keeps the other parameters', () => {
    const before = new URL(location.href).searchParams;
    history.replaceState(null, '', '#dieu-3');
    enterDocument('van-ban', 'a b&c');
    const after = new URL(location.href);
    expect(after.searchParams.get('van-ban')).to.equal('a b&c');
    expect(after.hash).to.equal('');
    for (const [name, value] of before) expect(after.searchParams.get(name)).to.equal(value);
  });
});
