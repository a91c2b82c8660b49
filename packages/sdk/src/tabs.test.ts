// Several tabs of one session: one question to the portal, no token of a session that has ended or of another user.
// Each `tab()` has a channel of its own, as the tabs of a browser do; tabs.browser.test.ts does the same in the engines.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sharedAcrossTabs, type SharedAcrossTabsOptions } from './tabs.ts';

type Given = Awaited<ReturnType<ReturnType<typeof sharedAcrossTabs>>>;

let sessions = 0;

/** A session at the portal, whose answers the test gives, and as many tabs of it as it likes. */
function session(name = `session-${++sessions}`) {
  let asked = 0;
  const portal = {
    name,
    get asked() {
      return asked;
    },
    answer: (count: number): Given | Promise<Given> => ({ accessToken: `t${count}`, expiresIn: 600 }),
    tab: (options: Partial<SharedAcrossTabsOptions> = {}) =>
      sharedAcrossTabs(async () => portal.answer(++asked), { name, timeout: 2_000, ...options }),
  };
  return portal;
}

const jwt = (sub: string, id = 0) => `e30.${Buffer.from(JSON.stringify({ sub, id })).toString('base64url')}.s`;
const tokenOf = (given: Given) => (typeof given === 'string' ? given : given?.accessToken);
const until = async (holds: () => boolean) => {
  while (!holds()) await new Promise((resolve) => setTimeout(resolve, 2));
};
/** Messages are at hand when they are posted and are read between timers and immediates, however slow the machine is. */
const delivered = async () => {
  for (let turn = 0; turn < 3; turn++) {
    await new Promise((resolve) => setTimeout(resolve, 5));
    await new Promise((resolve) => setImmediate(resolve));
  }
};

test('tabs that ask at once are one question', async () => {
  const portal = session();
  const tabs = [portal.tab(), portal.tab(), portal.tab()];
  const tokens = await Promise.all(tabs.map((tab) => tab()));
  assert.deepEqual(tokens.map(tokenOf), ['t1', 't1', 't1']);
  assert.equal(portal.asked, 1);
});

test('a slow portal is asked once all the same', async () => {
  const portal = session();
  let answer: ((given: Given) => void) | undefined;
  portal.answer = () => new Promise((resolve) => (answer = resolve));
  const asking = [portal.tab(), portal.tab()].map((tab) => tab());
  await until(() => answer !== undefined);
  answer?.({ accessToken: 't', expiresIn: 600 });
  assert.deepEqual((await Promise.all(asking)).map(tokenOf), ['t', 't']);
  assert.equal(portal.asked, 1);
});

test('what another tab got before is taken, with the life that it has left', async () => {
  const portal = session();
  const [one, other] = [portal.tab(), portal.tab()];
  await one();
  await delivered();
  const taken = await other();
  assert.ok(taken && typeof taken === 'object');
  assert.equal(taken.accessToken, 't1');
  assert.ok(taken.expiresIn < 600 && taken.expiresIn > 500);
  assert.equal(portal.asked, 1);
});

test('a token that was used and refused is not handed out again', async () => {
  const portal = session();
  const [one, other] = [portal.tab(), portal.tab()];
  assert.deepEqual((await Promise.all([one(), other()])).map(tokenOf), ['t1', 't1']);
  assert.equal(tokenOf(await other()), 't2');
  await delivered();
  assert.equal(tokenOf(await one()), 't2', 'and the other tab takes the new one');
  assert.equal(portal.asked, 2);
});

test('a token that has run out is not taken', async () => {
  const portal = session();
  portal.answer = (count) => ({ accessToken: `t${count}`, expiresIn: 0.001 });
  const [one, other] = [portal.tab(), portal.tab()];
  await one();
  await delivered();
  assert.equal(tokenOf(await other()), 't2');
});

test('a token without a stated life is shared as well; that nobody is signed in is not', async () => {
  const portal = session();
  portal.answer = () => 'plain';
  assert.deepEqual((await Promise.all([portal.tab()(), portal.tab()()])).map(tokenOf), ['plain', 'plain']);
  assert.equal(portal.asked, 1);
  const guests = session();
  guests.answer = () => null;
  assert.deepEqual(await Promise.all([guests.tab()(), guests.tab()()]), [null, null]);
  assert.equal(guests.asked, 2);
});

test('tabs of another session are not heard', async () => {
  const [mine, theirs] = [session(), session()];
  theirs.answer = () => 'theirs';
  await theirs.tab()();
  await delivered();
  assert.equal(tokenOf(await mine.tab()()), 't1');
});

test('a token of another user is not taken, although the name is the same', async () => {
  const portal = session();
  const users = [jwt('an'), jwt('bình'), jwt('an', 2)];
  portal.answer = (count) => ({ accessToken: users[count - 1] ?? '', expiresIn: 600 });
  const [one, other] = [portal.tab(), portal.tab()];
  await one();
  await delivered();
  await other(); // takes An's
  await other(); // the portal now has Bình
  await delivered();
  assert.equal(portal.asked, 2);
  assert.equal(tokenOf(await one()), users[2]);
});

test('a portal that fails is heard of by who asked; the next tab asks for itself', async () => {
  const portal = session();
  const reason = new Error('down');
  portal.answer = (count) => (count === 1 ? Promise.reject(reason) : 't2');
  const [failed, given] = await Promise.allSettled([portal.tab()(), portal.tab()()]);
  assert.ok(failed.status === 'rejected' && failed.reason === reason);
  assert.ok(given.status === 'fulfilled' && given.value === 't2');
});

test('an orphaned lock holds up nobody for longer than the limit', async () => {
  const name = `orphan-${++sessions}`;
  let release: (() => void) | undefined;
  void navigator.locks.request(`sotay-token:${name}`, () => new Promise<void>((resolve) => (release = resolve)));
  await until(() => release !== undefined);
  const portal = session(name);
  assert.equal(tokenOf(await portal.tab({ timeout: 40 })()), 't1');
  release?.();
});

test('a portal that never answers does not keep the lock from the other tabs', async () => {
  const portal = session();
  portal.answer = (count) => (count === 1 ? new Promise(() => undefined) : 't2');
  void portal.tab({ timeout: 40 })();
  await until(() => portal.asked === 1);
  const isHeld = async () =>
    (await navigator.locks.query()).held?.some(({ name }) => name === `sotay-token:${portal.name}`);
  while (await isHeld()) await delivered();
  assert.equal(tokenOf(await portal.tab()()), 't2');
});

test('signing out in one tab: the others hear of it and no longer hand out what they have', async (t) => {
  const portal = session();
  const onSignOut = t.mock.fn();
  const [one, other] = [
    portal.tab({ onSignOut: () => assert.fail('the tab itself knows') }),
    portal.tab({ onSignOut }),
  ];
  await one();
  await delivered();
  one.signOut();
  await delivered();
  assert.equal(onSignOut.mock.callCount(), 1);
  portal.answer = () => null;
  assert.equal(await other(), null);
  assert.equal(await one(), null);
});

test('an answer of the portal from before the sign-out is thrown away in every tab', async () => {
  const portal = session();
  let answer: ((given: Given) => void) | undefined;
  portal.answer = () => new Promise((resolve) => (answer = resolve));
  const [one, other, third] = [portal.tab(), portal.tab(), portal.tab()];
  const asking = one();
  await until(() => answer !== undefined);
  other.signOut();
  await delivered();
  answer?.({ accessToken: 'old', expiresIn: 600 });
  assert.equal(await asking, null);
  portal.answer = () => null;
  assert.equal(await third(), null);
});

test('a late token of a session that has ended is not taken', async () => {
  const name = `late-${++sessions}`;
  const portal = session(name);
  const [one, other] = [portal.tab(), portal.tab()];
  one.signOut();
  await delivered();
  const stray = new BroadcastChannel(`sotay-token:${name}`);
  stray.postMessage({ accessToken: 'late', expiresIn: 600 });
  await delivered();
  stray.close();
  portal.answer = () => null;
  assert.equal(await other(), null);
});

test('what is no token is not taken for one', async () => {
  const name = `noise-${++sessions}`;
  const portal = session(name);
  const tab = portal.tab();
  const noise = new BroadcastChannel(`sotay-token:${name}`);
  for (const data of [null, 'token', 7, {}, { accessToken: '' }, { accessToken: 7, expiresIn: 600 }])
    noise.postMessage(data);
  await delivered();
  noise.close();
  assert.equal(tokenOf(await tab()), 't1');
});

test('where there are no locks each tab asks for itself', async (t) => {
  t.mock.getter(navigator, 'locks', () => undefined);
  const portal = session();
  assert.deepEqual((await Promise.all([portal.tab()(), portal.tab()()])).map(tokenOf), ['t1', 't2']);
  portal.tab().signOut();
});
