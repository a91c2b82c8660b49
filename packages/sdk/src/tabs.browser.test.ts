// Locks and channels as the engines have them, between two documents of one origin.
import { expect } from 'chai';
import { sharedAcrossTabs } from './tabs.ts';

interface Tab {
  readonly ask: () => Promise<{ accessToken: string } | null>;
  readonly signOut: () => void;
}

let sessions = 0;
let asked = 0;

/** Another document with a realm, a channel and a place in the lock queue of its own. */
async function openTab(name: string): Promise<{ tab: Tab; frame: HTMLIFrameElement }> {
  const frame = document.createElement('iframe');
  const opened = new Promise<Tab>((resolve) => {
    Object.assign(window, {
      sotayTab: resolve,
      sotayPortal: async () => {
        const accessToken = `t${++asked}`;
        await new Promise((later) => setTimeout(later, 50));
        return { accessToken, expiresIn: 600 };
      },
    });
  });
  frame.srcdoc = `<script type="module">
    import { sharedAcrossTabs } from '${new URL('./tabs.ts', import.meta.url).href}';
    const shared = sharedAcrossTabs(() => parent.sotayPortal(), { name: '${name}', timeout: 2000 });
    parent.sotayTab({ ask: () => shared(), signOut: () => shared.signOut() });
  </script>`;
  document.body.append(frame);
  return { tab: await opened, frame };
}

describe('a token shared across tabs, in this engine', () => {
  beforeEach(() => {
    asked = 0;
  });
  afterEach(() => {
    for (const frame of document.querySelectorAll('iframe')) frame.remove();
  });

  it('is asked for once, and is in no storage', async () => {
    const name = `s${++sessions}`;
    const tabs = [await openTab(name), await openTab(name), await openTab(name)];
    const tokens = await Promise.all(tabs.map(({ tab }) => tab.ask()));
    expect(tokens.map((token) => token?.accessToken)).to.deep.equal(['t1', 't1', 't1']);
    expect(asked).to.equal(1);
    expect(localStorage.length + sessionStorage.length).to.equal(0);
    expect(document.cookie).not.to.include('t1');
  });

  it('is asked for by the next when the tab that asks is closed', async () => {
    const name = `s${++sessions}`;
    const [closing, staying] = [await openTab(name), await openTab(name)];
    void closing.tab.ask();
    while (!asked) await new Promise((resolve) => setTimeout(resolve, 2));
    const waiting = staying.tab.ask();
    closing.frame.remove();
    expect((await waiting)?.accessToken).to.match(/^t[12]$/);
  });

  it('is forgotten everywhere at sign-out', async () => {
    const name = `s${++sessions}`;
    const { tab } = await openTab(name);
    let signedOut = 0;
    const here = sharedAcrossTabs(() => Promise.resolve(null), { name, onSignOut: () => signedOut++ });
    await tab.ask();
    tab.signOut();
    while (!signedOut) await new Promise((resolve) => setTimeout(resolve, 2));
    expect(await here()).to.equal(null);
  });
});
