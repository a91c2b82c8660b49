import { setViewport } from '@web/test-runner-commands';
import { expect } from 'chai';
import { apiInUse, listOf, showAccounts, showApprovals, used, waiting } from './accounts/accounts.suite.ts';
import { backend as meetings, open as openMeeting } from './meetings/meeting-notice.suite.ts';
import { forgetDrafts } from './foundation/drafts.ts';
import { cleanUp, composed, pause, takeTurns, textOf } from './foundation/testing.ts';
import { openEnding, openGranting, openRoles } from './roles/roles.suite.ts';
import { openHelpedConsent, openHelping, openSupport } from './support/support.suite.ts';
import {
  openConsent,
  openCorrecting,
  openCorrections,
  openDataRequests,
  openDocuments,
  openForm,
  openProfile,
  openReader,
  openReceipt,
  openReplying,
} from './widgets.suite.ts';

// Whatever somebody wrote into a name, a title or a reason is text, and stays within its box.

const markup = [
  '"><script>window.sotayHit=1</script><img src=x onerror="window.sotayHit=1">',
  '\u202Engược</textarea></title></style><!--',
  'W'.repeat(90),
].join(' ');
const comments = '<!--'.repeat(10_000);

/** Free text has spaces or Vietnamese letters; names of states, ids, days and masked numbers have not. */
const isFree = (text: string): boolean => /[\s\u0080-\uffff]/.test(text) && /\p{L}/u.test(text);

/** The same answer, with other words in it. */
const spoil = (value: unknown, words: (text: string) => string): unknown => {
  if (typeof value === 'string') return isFree(value) ? words(value) : value;
  if (Array.isArray(value)) return value.map((each) => spoil(each, words));
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, spoil(each, words)]));
};

const native = Object.getOwnPropertyDescriptor(globalThis, 'fetch')!;
/** What a sample API answers from now on has these words for its own. */
const answerWithWords = (words: (text: string) => string): void => {
  const original = globalThis.fetch;
  let sample = original;
  const spoilt: typeof fetch = async (...request) => {
    const answer = await sample(...request);
    if (!answer.headers.get('content-type')?.includes('json')) return answer;
    const { status, headers } = answer;
    return new Response(JSON.stringify(spoil(await answer.json(), words)), { status, headers });
  };
  Object.defineProperty(globalThis, 'fetch', {
    configurable: true,
    get: () => (sample === original ? original : spoilt),
    set: (given: typeof fetch) => (sample = given),
  });
};

const widgets: [name: string, open: () => Promise<Element>][] = [
  ['profile', openProfile],
  ['own record', openCorrecting],
  ['corrections to decide', openCorrections],
  ['feedback form', openForm],
  ['receipt of the feedback form', openReceipt],
  ['feedback list', openReplying],
  ['consent', openConsent],
  ['data requests', openDataRequests],
  ['documents', openDocuments],
  ['viewer', openReader],
  ['roles', openRoles],
  ['roles, granting', openGranting],
  ['roles, ending', openEnding],
  ['support', openSupport],
  ['consent to an assisted session', openHelpedConsent],
  ['assisted session', openHelping],
  ['accounts to approve', async () => (await showApprovals(listOf(() => [waiting(1), waiting(2)])))[0]],
  [
    'accounts in use',
    async () => (await showAccounts(apiInUse({ locked: [used(13, { state: 'locked', reason: 'Mất máy.' })] })))[0],
  ],
  [
    'meeting notice',
    () => {
      meetings();
      return openMeeting();
    },
  ],
];

takeTurns('drafts');
beforeEach(async () => {
  await setViewport({ width: 360, height: 800 });
  await forgetDrafts();
});
afterEach(async () => {
  cleanUp();
  Object.defineProperty(globalThis, 'fetch', native);
  Reflect.deleteProperty(globalThis, 'sotayHit');
  await setViewport({ width: 800, height: 600 });
  await forgetDrafts();
});

/** With everything unfolded. */
const drawn = async (open: () => Promise<Element>): Promise<Element> => {
  const widget = await open();
  for (const each of composed(widget)) if (each instanceof HTMLDetailsElement) each.open = true;
  await pause(100);
  return widget;
};

const expectHarmless = (): void => {
  const page = [...document.body.querySelectorAll<HTMLElement>('*')].flatMap((each) => [each, ...composed(each)]);
  const alien = page.filter(
    (each) => each.matches('img[src="x"], [onerror]') || each.textContent === 'window.sotayHit=1',
  );
  expect(alien.map(({ outerHTML }) => outerHTML.slice(0, 200))).to.deep.equal([]);
  expect('sotayHit' in globalThis, 'something ran').to.equal(false);
};
const expectWithin = (widget: Element): void => {
  // WebKitGTK's windows are 447 wide at least.
  expect(document.documentElement.scrollWidth, tooWide(widget)).to.be.at.most(innerWidth);
  expect(tooWide(widget)).to.equal('');
};

/** What reaches out of the page, unless it can be scrolled within a box of its own. */
const tooWide = (widget: Element): string =>
  composed(widget)
    .filter((each) => each.checkVisibility() && !each.closest('.hidden') && !inScroller(each))
    .filter((each) => each.getBoundingClientRect().right > innerWidth + 1 || each.getBoundingClientRect().left < -1)
    .map(({ localName, className, textContent }) => `${localName}.${className}: ${textContent.slice(0, 60)}`)
    .join('\n');
const inScroller = (element: Element): boolean => {
  for (let each: Element | null = element.parentElement; each; each = each.parentElement)
    if (['auto', 'scroll'].includes(getComputedStyle(each).overflowX)) return true;
  return false;
};

describe('the words of others', () => {
  for (const [name, open] of widgets) {
    it(`are text in the ${name}`, async () => {
      answerWithWords(() => markup);
      const widget = await drawn(open);
      expectHarmless();
      expectWithin(widget);
      expect(textOf(widget).includes(markup), 'readable').to.equal(true);
    });

    it(`may be a heap of comments in the ${name}`, async () => {
      let first = true;
      answerWithWords((text) => {
        const words = first ? comments : text;
        first = false;
        return words;
      });
      const widget = await drawn(open);
      expectHarmless();
      expectWithin(widget);
    });
  }
});
