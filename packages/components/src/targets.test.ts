import { setViewport } from '@web/test-runner-commands';
import { expect } from 'chai';
import { apiInUse, begin, showAccounts } from './accounts/accounts.suite.ts';
import { forgetDrafts } from './foundation/drafts.ts';
import { cleanUp, composed, takeTurns, targetsIn } from './foundation/testing.ts';
import { openHelpedConsent, openHelping, openSupport } from './support/support.suite.ts';
import {
  button,
  fillForm,
  openConsent,
  openCorrecting,
  openCorrections,
  openDataRequests,
  openDocuments,
  openForm,
  openList,
  openProfile,
  openReader,
  openReceipt,
  openReplying,
  openReview,
} from './widgets.suite.ts';
import { openEnding, openGranting, openRoles } from './roles/roles.suite.ts';

// WCAG 2.5.5 asks for 44 px each way; the house for 48 px of height.

const states: [name: string, open: () => Promise<Element>][] = [
  ['profile', openProfile],
  ['own record, correcting', openCorrecting],
  ['corrections to decide', openCorrections],
  [
    'feedback form, at fault',
    async () => {
      const form = await openForm();
      button(form, 'Xem lại trước khi gửi').click();
      await form.updateComplete;
      return form;
    },
  ],
  [
    'feedback form, filled',
    async () => {
      const form = await openForm();
      await fillForm(form);
      return form;
    },
  ],
  ['feedback form, review', openReview],
  ['feedback form, receipt', openReceipt],
  ['consent', openConsent],
  ['data requests', openDataRequests],
  ['feedback list', openList],
  ['accounts', async () => (await showAccounts(apiInUse()))[0]],
  [
    'accounts, revoking',
    async () => {
      const [accounts] = await showAccounts(apiInUse());
      await begin(accounts, 11, 'revoke');
      return accounts;
    },
  ],
  ['roles', openRoles],
  ['roles, granting', openGranting],
  ['roles, ending', openEnding],
  ['support', openSupport],
  ['consent to an assisted session', openHelpedConsent],
  ['assisted session', openHelping],
  ['feedback list, replying', openReplying],
];

takeTurns('drafts');
beforeEach(() => forgetDrafts());
afterEach(async () => {
  cleanUp();
  await forgetDrafts();
  await setViewport({ width: 800, height: 600 });
});

/** A choice is pressed on its whole label. */
const boxOf = (target: HTMLElement): DOMRect => (target.closest('label') ?? target).getBoundingClientRect();

describe('what is pressed', () => {
  for (const [name, open] of states) {
    for (const width of [1280, 320]) {
      it(`is large enough in the ${name}, ${width} px wide`, async () => {
        await setViewport({ width, height: 800 });
        const targets = targetsIn(await open());
        expect(targets.length).to.be.greaterThan(0);
        const small = targets
          .map((target) => ({ target, box: boxOf(target) }))
          .filter(({ box }) => box.width < 44 || box.height < 47.5)
          .map(({ target, box }) => `${target.outerHTML.slice(0, 80)} ${box.width} × ${box.height}`);
        expect(small).to.deep.equal([]);
      });
    }
  }
});

describe('letters twice as large on a telephone', () => {
  for (const [name, open] of [...states, ['documents', openDocuments], ['viewer', openReader]] as typeof states) {
    it(`the ${name} does not scroll sideways`, async () => {
      await setViewport({ width: 360, height: 740 });
      const widget = await open();
      widget.parentElement!.setAttribute('text-scale', '200');
      const size = () => parseFloat(getComputedStyle(widget.shadowRoot!.querySelector('.root')!).fontSize);
      expect(size(), 'twice 18 px').to.equal(36);
      expect(document.documentElement.scrollWidth).to.be.at.most(innerWidth);
      const cut = composed(widget)
        .filter((element) => element.checkVisibility() && !element.closest('.hidden, select'))
        .filter((element) => element.getBoundingClientRect().right > innerWidth + 1)
        .map((element) => `${element.localName}.${element.className}`);
      expect(cut).to.deep.equal([]);
    });
  }
});
